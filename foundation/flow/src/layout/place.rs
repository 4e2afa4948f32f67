//! From cells and tracks to pixels.

use super::{
    Arrow, Band, Drawn, Picture, Point,
    grid::Grid,
    route::{Across, Down, Route, Routes},
    tracks::tracks,
    words::{self, Covered, Label, NAME, SMALL},
};
use crate::{Kind, Table, text_width};

pub(super) const BOX: (i32, i32) = (164, 64);
const CHOICE: i32 = 52;
const EVENT: i32 = 36;
/// Between two tracks.
const APART: i32 = 10;
/// Above the lanes, for the phases.
const HEAD: i32 = 36;

struct Places<'t> {
    table: &'t Table,
    grid: &'t Grid,
    /// Left edge and width of each column.
    columns: Vec<(i32, i32)>,
    /// First track of each gutter.
    gutters: Vec<i32>,
    /// Upper edge of each row's channel.
    channels: Vec<i32>,
    /// Middle of each row.
    rows: Vec<i32>,
    tracks: (Vec<usize>, Vec<usize>),
    /// For each step: whether arrows leave it upwards, come into it from above, leave it downwards.
    sides: Vec<[bool; 3]>,
}

pub(super) fn place(table: &Table, grid: &Grid, routes: Routes) -> Picture {
    let (gutter_tracks, gutter_counts) = tracks(&routes.gutters, grid.columns + 1);
    let (channel_tracks, channel_counts) = tracks(&routes.channels, grid.rows);
    let sides = sides(table.steps.len(), &routes.all);
    let labels = words::labels(table, &routes.all);
    let (columns, gutters, width) = across(table, grid, (&gutter_counts, &labels));
    let (channels, rows, lanes, height) = down(table, grid, (&channel_counts, &sides));
    let tracks = (gutter_tracks, channel_tracks);
    let places = Places { table, grid, columns, gutters, channels, rows, tracks, sides };
    let steps: Vec<Drawn> = (0..table.steps.len()).map(|at| places.step(at)).collect();
    let boxes = steps.iter().map(|step| (step.x, step.y, step.x + step.width, step.y + step.height));
    let names = steps.iter().flat_map(|step| &step.lines).map(|line| words::covered(line, NAME));
    let mut taken: Vec<Covered> = boxes.chain(names).collect();
    let arrows = routes.all.iter().zip(labels).map(|(route, label)| places.arrow(&steps, (route, label), &mut taken)).collect();
    Picture { width, height, lanes, phases: places.phases(width), steps, arrows }
}

fn sides(steps: usize, routes: &[Route]) -> Vec<[bool; 3]> {
    let mut sides = vec![[false; 3]; steps];
    for route in routes {
        match route.corners.first() {
            Some((Across::Middle(_), Down::Top(_))) => sides[route.from][0] = true,
            Some((Across::Middle(_), Down::Bottom(_))) => sides[route.from][2] = true,
            _ => {}
        }
        if matches!(route.corners.last(), Some((Across::Into(_), _))) {
            sides[route.to][1] = true;
        }
    }
    sides
}

/// Columns, gutters and the whole width.
fn across(table: &Table, grid: &Grid, (tracks, labels): (&[usize], &[Label])) -> (Vec<(i32, i32)>, Vec<i32>, i32) {
    let mut pads = vec![(14, 20); grid.columns + 1];
    for (way, label) in grid.ways.iter().zip(labels) {
        let Some((words, ends)) = label else { continue };
        let wide = text_width(words, SMALL) + 22;
        if *ends {
            let pad = &mut pads[grid.column[way.1]].1;
            *pad = (*pad).max(wide + 8);
        } else {
            let pad = &mut pads[grid.column[way.0] + 1].0;
            *pad = (*pad).max(wide);
        }
    }
    let (mut columns, mut gutters, mut x) = (Vec::new(), Vec::new(), 4);
    for (column, (before, after)) in pads.into_iter().enumerate() {
        gutters.push(x + before);
        if column < grid.columns {
            x += before + (count(tracks, column) - 1).max(0) * APART + after;
            let boxed = |at: usize| grid.column[at] == column && is_box(table.steps[at].kind);
            let width = if (0..table.steps.len()).any(boxed) { BOX.0 } else { 124 };
            columns.push((x, width));
            x += width;
        }
    }
    (columns, gutters, x + 24)
}

fn count(tracks: &[usize], at: usize) -> i32 {
    tracks.get(at).and_then(|count| i32::try_from(*count).ok()).unwrap_or(0)
}

/// Channels, rows, lanes and the whole height.
fn down(table: &Table, grid: &Grid, (tracks, sides): (&[usize], &[[bool; 3]])) -> (Vec<i32>, Vec<i32>, Vec<Band>, i32) {
    let (mut channels, mut rows, mut lanes, mut y) = (Vec::new(), Vec::new(), Vec::new(), HEAD);
    for (lane, (first, height)) in grid.lanes.iter().zip(&grid.bands) {
        let upper = y;
        for row in *first..first + height {
            channels.push(y + 10);
            let tracks = count(tracks, row);
            let here = (0..table.steps.len()).filter(|at| grid.row[*at] == row);
            let needs = here
                .map(|at| room(table.steps[at].kind, sides[at]))
                .fold((42, 42), |all, one| (all.0.max(one.0), all.1.max(one.1)));
            let middle = y + 8 + tracks * APART + needs.0;
            rows.push(middle);
            y = middle + needs.1;
        }
        y += 8;
        lanes.push(Band { name: lane.name.clone(), external: lane.external, y: upper, height: y - upper });
    }
    (channels, rows, lanes, y)
}

/// What a step needs above and below its middle, with its name.
fn room(kind: Kind, [up, into, down]: [bool; 3]) -> (i32, i32) {
    match kind {
        Kind::Activity | Kind::Sub => (42, 42),
        Kind::Decision | Kind::Together if (up || into) && !down => (42, 68),
        Kind::Decision | Kind::Together => (68, 42),
        Kind::Start | Kind::End | Kind::Wait => (42, 58),
    }
}

pub(super) fn is_box(kind: Kind) -> bool {
    matches!(kind, Kind::Activity | Kind::Sub)
}

impl Places<'_> {
    fn step(&self, at: usize) -> Drawn {
        let kind = self.table.steps[at].kind;
        let (width, height) = match kind {
            Kind::Activity | Kind::Sub => BOX,
            Kind::Decision | Kind::Together => (CHOICE, CHOICE),
            Kind::Start | Kind::End | Kind::Wait => (EVENT, EVENT),
        };
        let (left, wide) = self.columns[self.grid.column[at]];
        let (x, y) = (left + (wide - width) / 2, self.rows[self.grid.row[at]] - height / 2);
        let bare = Drawn { at, x, y, width, height, lines: Vec::new() };
        let lines = words::name(&self.table.steps[at].name, &bare, kind, (wide, self.sides[at]));
        Drawn { lines, ..bare }
    }

    fn arrow(&self, steps: &[Drawn], (route, label): (&Route, Label), taken: &mut Vec<Covered>) -> Arrow {
        let mut points: Vec<Point> = Vec::new();
        for corner in &route.corners {
            let point = self.point(steps, *corner);
            if points.last() != Some(&point) {
                points.push(point);
            }
        }
        straighten(&mut points);
        let label = label.and_then(|said| words::settle(&points, route.back, said, taken));
        Arrow { from: route.from, to: route.to, points, back: route.back, label }
    }

    fn point(&self, steps: &[Drawn], (across, down): (Across, Down)) -> Point {
        // What leaves and what comes in from above don't lie on each other.
        let apart = |at: usize| if self.sides[at][0] && self.sides[at][1] { 8 } else { 0 };
        let top = |at: usize| steps[at].y + slope(self.table.steps[at].kind, apart(at));
        let x = match across {
            Across::Right(at) => steps[at].x + steps[at].width,
            Across::Left(at) => steps[at].x,
            Across::Middle(at) => steps[at].middle().0 + apart(at),
            Across::Into(at) => steps[at].middle().0 - apart(at),
            Across::Gutter(gutter, run) => self.gutters[gutter] + track(&self.tracks.0, run),
        };
        let y = match down {
            Down::Row(row) => self.rows[row],
            Down::Top(at) | Down::Into(at) => top(at),
            Down::Bottom(at) => steps[at].y + steps[at].height,
            Down::Channel(channel, run) => self.channels[channel] + track(&self.tracks.1, run),
        };
        (x, y)
    }

    /// The first column of each phase. One that has no room is left out.
    fn phases(&self, width: i32) -> Vec<(i32, String)> {
        let mut found: Vec<(i32, String)> = Vec::new();
        let mut ends = 0;
        for (column, (x, _)) in self.columns.iter().enumerate() {
            let here = (0..self.table.steps.len()).filter(|at| self.grid.column[*at] == column);
            let phase = here.map(|at| self.table.steps[at].phase.as_str()).find(|phase| !phase.is_empty()).unwrap_or_default();
            let known = found.last().is_some_and(|(_, last)| last == phase);
            if phase.is_empty() || known || *x < ends {
                continue;
            }
            found.push((*x, phase.to_owned()));
            ends = x + text_width(phase, NAME) + 12;
        }
        found.retain(|(x, phase)| x + text_width(phase, NAME) <= width);
        found
    }
}

fn track(tracks: &[usize], run: usize) -> i32 {
    count(tracks, run) * APART
}

/// How much lower than its top a shape's edge is beside its middle.
fn slope(kind: Kind, off: i32) -> i32 {
    match kind {
        Kind::Activity | Kind::Sub => 0,
        Kind::Decision | Kind::Together => off.abs(),
        Kind::Start | Kind::End | Kind::Wait => off.abs() / 4,
    }
}

/// Takes away corners where nothing turns.
fn straighten(points: &mut Vec<Point>) {
    let mut at = 1;
    while at + 1 < points.len() {
        let (before, here, after) = (points[at - 1], points[at], points[at + 1]);
        if (before.0 == here.0 && here.0 == after.0) || (before.1 == here.1 && here.1 == after.1) {
            points.remove(at);
        } else {
            at += 1;
        }
    }
}

//! How each arrow goes, before anything has a place: out of a step, along gutters, channels and empty cells, into another.

use super::grid::Grid;
use crate::{Kind, Table};
use std::collections::HashMap;

/// A place across: at a step, or in the gutter to the left of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Across {
    Right(usize),
    Left(usize),
    Middle(usize),
    /// Where something comes into a step from above.
    Into(usize),
    /// In this gutter, as a part of the run with this number.
    Gutter(usize, usize),
}

/// A place down: at a step, in the middle of a row, or in the channel above a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Down {
    Row(usize),
    Top(usize),
    Bottom(usize),
    /// The top of a step, coming in.
    Into(usize),
    Channel(usize, usize),
}

/// Arrows of the same family may lie on each other: they come from the same step, or lead to the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Family {
    From(usize),
    To(usize),
}

/// A straight piece within a gutter or a channel, in halves of rows or columns.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) lane: usize,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) family: Family,
    /// Rows in which something comes in from the left, and goes out to the right.
    pub(super) pins: (Vec<usize>, Vec<usize>),
}

pub(super) struct Route {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) back: bool,
    pub(super) corners: Vec<(Across, Down)>,
}

#[derive(Default)]
pub(super) struct Routes {
    pub(super) all: Vec<Route>,
    pub(super) gutters: Vec<Run>,
    pub(super) channels: Vec<Run>,
    /// What already lies along rows: row, from, to, source, target.
    rows: Vec<(usize, usize, usize, (usize, usize))>,
    /// Cells that something passes through from above to below.
    columns: HashMap<(usize, usize), usize>,
}

pub(super) fn routes(table: &Table, grid: &Grid) -> Routes {
    let mut all = Routes::default();
    let mut turns: HashMap<usize, usize> = HashMap::new();
    for (from, _, _) in grid.ways.iter().filter(|(_, _, back)| *back) {
        *turns.entry(*from).or_default() += 1;
    }
    // Straight ones first: they have nowhere else to go.
    let straight = |(from, to, back): &(usize, usize, bool)| !back && grid.row[*from] == grid.row[*to];
    let ways = grid.ways.iter().filter(|way| straight(way)).chain(grid.ways.iter().filter(|way| !straight(way)));
    for (from, to, back) in ways.copied() {
        let corners = if back {
            all.turning(grid, from, to)
        } else {
            let splits = table.steps[from].kind == Kind::Decision && !turns.contains_key(&from);
            all.forward(grid, (from, to), splits)
        };
        all.all.push(Route { from, to, back, corners });
    }
    all.all.sort_by_key(|route| grid.ways.iter().position(|(from, to, _)| (*from, *to) == (route.from, route.to)));
    all
}

type Corners = Vec<(Across, Down)>;

impl Routes {
    fn forward(&mut self, grid: &Grid, (from, to): (usize, usize), splits: bool) -> Corners {
        let (ca, cb, ra, rb) = (grid.column[from], grid.column[to], grid.row[from], grid.row[to]);
        let between = ca + 1..cb;
        if ra == rb && grid.row_is_free(ra, between.clone()) && self.lay(ra, (2 * ca + 1, 2 * cb + 1), (from, to)) {
            return vec![(Across::Right(from), Down::Row(ra)), (Across::Left(to), Down::Row(rb))];
        }
        if splits && ra != rb && self.drop_down(grid, (from, to)) {
            let side = if rb > ra { Down::Bottom(from) } else { Down::Top(from) };
            return vec![(Across::Middle(from), side), (Across::Middle(from), Down::Row(rb)), (Across::Left(to), Down::Row(rb))];
        }
        let ends = ((Across::Right(from), Down::Row(ra)), (Across::Left(to), Down::Row(rb)));
        let one = |at: Across| vec![ends.0, (at, Down::Row(ra)), (at, Down::Row(rb)), ends.1];
        if cb == ca + 1 && ra != rb {
            let forks = grid.ways.iter().filter(|(source, _, back)| *source == from && !back).count() > 1;
            let family = if forks { Family::From(from) } else { Family::To(to) };
            return one(self.gutter(ca + 1, (2 * ra + 1, 2 * rb + 1), family, (vec![ra], vec![rb])));
        }
        if ra != rb && grid.row_is_free(rb, between.clone()) && self.lay(rb, (2 * (ca + 1), 2 * cb + 1), (from, to)) {
            return one(self.gutter(ca + 1, (2 * ra + 1, 2 * rb + 1), Family::To(to), (vec![ra], vec![rb])));
        }
        if ra != rb && grid.row_is_free(ra, between) && self.lay(ra, (2 * ca + 1, 2 * cb), (from, to)) {
            return one(self.gutter(cb, (2 * ra + 1, 2 * rb + 1), Family::To(to), (vec![ra], vec![rb])));
        }
        let above = ra.max(rb);
        let out = self.gutter(ca + 1, (2 * ra + 1, 2 * above), Family::From(from), (vec![ra], vec![]));
        let along = self.channel(above, (2 * (ca + 1), 2 * cb), Family::To(to));
        let into = self.gutter(cb, (2 * above, 2 * rb + 1), Family::To(to), (vec![], vec![rb]));
        vec![ends.0, (out, Down::Row(ra)), (out, along), (into, along), (into, Down::Row(rb)), ends.1]
    }

    /// Back to something earlier: over the top of its own row.
    fn turning(&mut self, grid: &Grid, from: usize, to: usize) -> Corners {
        let (ca, cb, ra, rb) = (grid.column[from], grid.column[to], grid.row[from], grid.row[to]);
        let out = (Across::Middle(from), Down::Top(from));
        if ra == rb {
            let along = self.channel(ra, (2 * cb + 1, 2 * ca + 1), Family::To(to));
            return vec![out, (Across::Middle(from), along), (Across::Into(to), along), (Across::Into(to), Down::Into(to))];
        }
        let along = self.channel(ra, (2 * cb, 2 * ca + 1), Family::To(to));
        let into = self.gutter(cb, (2 * ra, 2 * rb + 1), Family::To(to), (vec![], vec![rb]));
        vec![out, (Across::Middle(from), along), (into, along), (into, Down::Row(rb)), (Across::Left(to), Down::Row(rb))]
    }

    /// A choice goes straight down, or up, to the row of what follows, where nothing is in the way.
    fn drop_down(&mut self, grid: &Grid, (from, to): (usize, usize)) -> bool {
        let (ca, cb, ra, rb) = (grid.column[from], grid.column[to], grid.row[from], grid.row[to]);
        let free = grid.column_is_free(ca, ra, rb) && grid.row_is_free(rb, ca..cb);
        let passed: Vec<_> = (ra.min(rb)..=ra.max(rb)).filter(|row| *row != ra).map(|row| (row, ca)).collect();
        let alone = passed.iter().all(|cell| self.columns.get(cell).is_none_or(|owner| *owner == from));
        if !free || !alone || !self.lay(rb, (2 * ca + 1, 2 * cb + 1), (from, to)) {
            return false;
        }
        self.columns.extend(passed.into_iter().map(|cell| (cell, from)));
        true
    }

    /// Takes a piece of a row, unless something else lies there.
    fn lay(&mut self, row: usize, (from, to): (usize, usize), way: (usize, usize)) -> bool {
        let other = |held: &(usize, usize)| held.0 != way.0 && held.1 != way.1;
        let taken = self.rows.iter().any(|held| held.0 == row && held.1 < to && from < held.2 && other(&held.3));
        if !taken {
            self.rows.push((row, from, to, way));
        }
        !taken
    }

    fn gutter(&mut self, lane: usize, ends: (usize, usize), family: Family, pins: (Vec<usize>, Vec<usize>)) -> Across {
        let run = Run { lane, from: ends.0.min(ends.1), to: ends.0.max(ends.1), family, pins };
        Across::Gutter(lane, join(&mut self.gutters, run))
    }

    fn channel(&mut self, lane: usize, ends: (usize, usize), family: Family) -> Down {
        let run = Run { lane, from: ends.0.min(ends.1), to: ends.0.max(ends.1), family, pins: (vec![], vec![]) };
        Down::Channel(lane, join(&mut self.channels, run))
    }
}

/// Joins a run with one of its family in the same gutter or channel, else keeps it as a new one.
fn join(runs: &mut Vec<Run>, run: Run) -> usize {
    if let Some(at) = runs.iter().position(|held| held.lane == run.lane && held.family == run.family) {
        let held = &mut runs[at];
        held.from = held.from.min(run.from);
        held.to = held.to.max(run.to);
        held.pins.0.extend(run.pins.0);
        held.pins.1.extend(run.pins.1);
        return at;
    }
    runs.push(run);
    runs.len() - 1
}

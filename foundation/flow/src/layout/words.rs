//! The words of the picture: names at steps, conditions at arrows.

use super::{
    Drawn, Line, Point,
    place::{BOX, is_box},
    route::{Across, Route},
};
use crate::{Kind, Table, cut, text_width, wrap};

/// The size of names.
pub(super) const NAME: i32 = 14;
/// The size of conditions, and of names below small shapes.
pub(super) const SMALL: i32 = 13;
const LABEL: i32 = 150;

/// A condition, and whether it stands where the arrow begins or where it ends.
pub(super) type Label = Option<(String, bool)>;

/// Conditions: the first that leaves a step to the right stands there, the others where they end.
pub(super) fn labels(table: &Table, routes: &[Route]) -> Vec<Label> {
    let mut begun: Vec<usize> = Vec::new();
    let label = |route: &Route| {
        let step = &table.steps[route.from];
        let all = step.next.iter().filter(|next| next.to == table.steps[route.to].id && !next.when.is_empty());
        let words = all.map(|next| next.when.as_str()).collect::<Vec<_>>().join(" / ");
        if words.is_empty() {
            return None;
        }
        let sideways = matches!(route.corners.first(), Some((Across::Right(_), _)));
        let ends = sideways && begun.contains(&route.from);
        if sideways {
            begun.push(route.from);
        }
        Some((cut(&words, LABEL, SMALL), ends))
    };
    routes.iter().map(label).collect()
}

/// A step's name, where there is room: within a box, above or below other shapes.
pub(super) fn name(name: &str, drawn: &Drawn, kind: Kind, (wide, [up, into, down]): (i32, [bool; 3])) -> Vec<Line> {
    let (x, y) = drawn.middle();
    let below = |first: i32| move |line: i32| first + line * 15;
    let lines = |words: Vec<String>, x: i32, anchor, y: &dyn Fn(i32, i32) -> i32| {
        let all = i32::try_from(words.len()).unwrap_or(0);
        let line = |(at, text): (i32, String)| Line { x, y: y(at, all), anchor, text };
        (0..).zip(words).map(line).collect()
    };
    if is_box(kind) {
        let words = wrap(name, (BOX.0 - 22, NAME), 3);
        return lines(words, drawn.x + 12, "start", &|at, all| y + 5 + (2 * at - (all - 1)) * 17 / 2);
    }
    if matches!(kind, Kind::Start | Kind::End | Kind::Wait) {
        return lines(wrap(name, (wide, SMALL), 2), x, "middle", &|at, _| below(y + 34)(at));
    }
    match (up || into, down) {
        (false, _) => lines(wrap(name, (wide, NAME), 2), x, "middle", &|at, all| y - 34 - (all - 1 - at) * 15),
        (true, false) => lines(wrap(name, (wide, NAME), 2), x, "middle", &|at, _| below(y + 42)(at)),
        (true, true) => lines(wrap(name, (wide / 2 - 10, NAME), 2), x - 10, "end", &|at, all| y - 34 - (all - 1 - at) * 15),
    }
}

/// What a text covers: left, top, right, bottom.
pub(super) type Covered = (i32, i32, i32, i32);

/// What a line of text covers.
pub(super) fn covered(line: &Line, size: i32) -> Covered {
    let wide = text_width(&line.text, size);
    let left = match line.anchor {
        "start" => line.x,
        "end" => line.x - wide,
        _ => line.x - wide / 2,
    };
    (left - 3, line.y - size, left + wide + 3, line.y + 5)
}

/// Where a condition stands: the first place along its arrow where it covers nothing; its best place when there is none.
pub(super) fn settle(points: &[Point], back: bool, (text, ends): (String, bool), taken: &mut Vec<Covered>) -> Option<Line> {
    let places = places(points, back, (&text, ends));
    let free = |line: &&Line| {
        let one = covered(line, SMALL);
        taken.iter().all(|other| one.2 <= other.0 || other.2 <= one.0 || one.3 <= other.1 || other.3 <= one.1)
    };
    let line = places.iter().find(free).or_else(|| places.first()).cloned()?;
    taken.push(covered(&line, SMALL));
    Some(line)
}

/// The places, best first: above the arrow's beginning or end, on its way down, then along every piece that is long enough.
fn places(points: &[Point], back: bool, (text, ends): (&str, bool)) -> Vec<Line> {
    let (Some(first), Some(second), Some(last)) = (points.first(), points.get(1), points.last()) else { return Vec::new() };
    let wide = text_width(text, SMALL);
    let line = |x, y, anchor| Line { x, y, anchor, text: text.to_owned() };
    let mut places = Vec::new();
    if back {
        let left = points.get(2).is_none_or(|end| end.0 < second.0);
        let step = if left { -1 } else { 1 };
        let anchor = if left { "end" } else { "start" };
        // Several that turn back from the same step stand after each other.
        places.extend((0..4).map(|at| line(second.0 + step * (12 + at * (wide + 24)), second.1 + 4, anchor)));
    } else if first.1 == second.1 {
        let (begin, end) = (line(first.0 + 10, first.1 - 8, "start"), line(last.0 - 16, last.1 - 8, "end"));
        places.extend(if ends { [end, begin] } else { [begin, end] });
    } else {
        places.push(line(first.0, if second.1 > first.1 { first.1 + 20 } else { first.1 - 12 }, "middle"));
    }
    for pair in points.windows(2) {
        let &[(x1, y1), (x2, y2)] = pair else { continue };
        if y1 == y2 && (x2 - x1).abs() > wide + 24 {
            places.push(line(x1.min(x2) + 12, y1 - 8, "start"));
            places.push(line(x1.max(x2) - 16, y1 - 8, "end"));
        } else if x1 == x2 && (y2 - y1).abs() > 40 {
            places.push(line(x1, i32::midpoint(y1, y2) + 5, "middle"));
        }
    }
    places
}

//! The words of the picture: names at steps, conditions at arrows.

use super::{
    Drawn, Line, Point,
    place::{BOX, is_box},
    route::{Across, Route},
};
use crate::{Kind, Table, cut, wrap};

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

/// Where a condition stands: above the arrow's beginning or end, or on its way down.
pub(super) fn beside(points: &[Point], back: bool, (text, ends): (String, bool)) -> Option<Line> {
    let (first, second, last) = (*points.first()?, *points.get(1)?, *points.last()?);
    let line = |x, y, anchor| Some(Line { x, y, anchor, text: text.clone() });
    if back {
        let end = points.get(2).copied().unwrap_or(last);
        let x = if end.0 < second.0 { second.0 - 12 } else { second.0 + 12 };
        return line(x, second.1 + 4, if end.0 < second.0 { "end" } else { "start" });
    }
    if first.1 == second.1 {
        return if ends { line(last.0 - 16, last.1 - 8, "end") } else { line(first.0 + 10, first.1 - 8, "start") };
    }
    line(first.0, if second.1 > first.1 { first.1 + 20 } else { first.1 - 12 }, "middle")
}

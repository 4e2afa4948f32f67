//! The swimlane map: the same table always gives the same picture. No box covers another, as each has a cell of its own in a grid
//! of columns (how far it has come) and rows (whose it is); no arrow runs through a box, as arrows keep to the gutters between
//! columns, to the channels above rows, and to cells that are empty.

mod grid;
mod place;
mod route;
mod tracks;
mod words;

use crate::Table;

/// A point of the picture, in pixels.
pub type Point = (i32, i32);

/// The picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    /// How wide it is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
    /// Lanes from above.
    pub lanes: Vec<Band>,
    /// Where each phase begins, and its name.
    pub phases: Vec<(i32, String)>,
    /// The steps, in the order of the table.
    pub steps: Vec<Drawn>,
    /// The ways on.
    pub arrows: Vec<Arrow>,
}

/// A lane, as wide as the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Its name.
    pub name: String,
    /// Whether it is outside the organisation.
    pub external: bool,
    /// Its upper edge.
    pub y: i32,
    /// Its height.
    pub height: i32,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// Its position in the table.
    pub at: usize,
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// Its name, line by line.
    pub lines: Vec<Line>,
}

/// A line of text, by where it stands and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it begins, has its middle, or ends.
    pub x: i32,
    /// Its base line.
    pub y: i32,
    /// What `x` is: `start`, `middle` or `end`, as SVG has it.
    pub anchor: &'static str,
    /// The text.
    pub text: String,
}

/// A way on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrow {
    /// The position of the step that it comes from.
    pub from: usize,
    /// The position of the step that it leads to.
    pub to: usize,
    /// Its corners, first to last.
    pub points: Vec<Point>,
    /// Whether it turns back to something earlier.
    pub back: bool,
    /// Its condition.
    pub label: Option<Line>,
}

impl Drawn {
    /// Its middle.
    pub fn middle(&self) -> Point {
        (self.x + self.width / 2, self.y + self.height / 2)
    }
}

/// Draws a table.
pub fn draw(table: &Table) -> Picture {
    let grid = grid::Grid::of(table);
    let routes = route::routes(table, &grid);
    place::place(table, &grid, routes)
}

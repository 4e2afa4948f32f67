//! Which column and row each step stands in.

use crate::{Lane, Table, walk::Graph};
use std::collections::{HashMap, HashSet};

pub(super) struct Grid {
    /// The table's lanes, and those that only steps name.
    pub(super) lanes: Vec<Lane>,
    /// The first row of each lane, and how many it has.
    pub(super) bands: Vec<(usize, usize)>,
    /// Column of each step.
    pub(super) column: Vec<usize>,
    /// Row of each step, counted from the top of the picture.
    pub(super) row: Vec<usize>,
    pub(super) columns: usize,
    pub(super) rows: usize,
    /// Ways on: from, to, whether it turns back; in the order of the table.
    pub(super) ways: Vec<(usize, usize, bool)>,
    filled: HashSet<(usize, usize)>,
}

impl Grid {
    pub(super) fn of(table: &Table) -> Self {
        let graph = Graph::of(table);
        let back = graph.turning_back();
        let column = graph.ranks(&back);
        let lanes = lanes(table);
        let places: HashMap<&str, usize> = lanes.iter().enumerate().map(|(at, lane)| (lane.name.as_str(), at)).collect();
        let lane: Vec<usize> = table.steps.iter().map(|step| places.get(step.lane.as_str()).copied().unwrap_or(0)).collect();
        let ways: Vec<(usize, usize, bool)> = graph
            .next
            .iter()
            .enumerate()
            .flat_map(|(from, ways)| ways.iter().map(move |(to, _)| (from, *to)))
            .map(|(from, to)| (from, to, back.contains(&(from, to))))
            .collect();
        let (within, heights) = within_lanes((&column, &lane), &ways, lanes.len());
        let mut bands = Vec::new();
        let mut rows = 0;
        for height in heights {
            bands.push((rows, height));
            rows += height;
        }
        let row: Vec<usize> = within.iter().zip(&lane).map(|(row, lane)| bands[*lane].0 + row).collect();
        let filled = row.iter().copied().zip(column.iter().copied()).collect();
        let columns = column.iter().max().map_or(0, |last| last + 1);
        Self { lanes, bands, column, row, columns, rows, ways, filled }
    }

    /// Whether nothing stands in the row from one column to another, both counted.
    pub(super) fn row_is_free(&self, row: usize, mut columns: std::ops::Range<usize>) -> bool {
        columns.all(|column| !self.filled.contains(&(row, column)))
    }

    /// Whether nothing stands in the column between two rows, neither counted.
    pub(super) fn column_is_free(&self, column: usize, from: usize, to: usize) -> bool {
        let (low, high) = (from.min(to), from.max(to));
        (low + 1..high).all(|row| !self.filled.contains(&(row, column)))
    }
}

fn lanes(table: &Table) -> Vec<Lane> {
    let mut lanes = table.lanes.clone();
    for step in &table.steps {
        if lanes.iter().all(|lane| lane.name != step.lane) {
            lanes.push(Lane { name: step.lane.clone(), external: false });
        }
    }
    lanes
}

/// The row of each step within its lane, and how many rows each lane has. A step keeps the row of one that leads to it.
fn within_lanes((column, lane): (&[usize], &[usize]), ways: &[(usize, usize, bool)], lanes: usize) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..column.len()).collect();
    order.sort_by_key(|at| column[*at]);
    let mut taken: HashSet<(usize, usize, usize)> = HashSet::new();
    let mut row = vec![None; column.len()];
    let mut heights = vec![1; lanes];
    for at in order {
        let leading = ways.iter().filter(|(from, to, back)| *to == at && !back && lane[*from] == lane[at]);
        let mut wanted = leading.filter_map(|(from, _, _)| row[*from]).min().unwrap_or(0);
        while !taken.insert((lane[at], wanted, column[at])) {
            wanted += 1;
        }
        row[at] = Some(wanted);
        heights[lane[at]] = heights[lane[at]].max(wanted + 1);
    }
    (row.into_iter().map(Option::unwrap_or_default).collect(), heights)
}

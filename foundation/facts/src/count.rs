//! Counting: which facts are asked for, and how they are split.

use crate::{
    Column, Month, Shown, Table,
    shown::{Count, covers},
    table::{COUNTS, TRACK, WITHHELD, track_number},
};
use authority::{Scope, Track};
use kernel::UnitId;
use std::collections::HashSet;

/// Which facts.
#[derive(Debug, Clone)]
pub struct Filter {
    /// At these units; everywhere when `None`.
    pub units: Option<HashSet<UnitId>>,
    /// From this month.
    pub from: Month,
    /// To this month.
    pub until: Month,
    /// On this track, or on both at once.
    pub track: Option<Track>,
    /// With these codes; several of one column are alternatives.
    pub only: Vec<(Column, Vec<String>)>,
    /// Also what is withheld from the line: for a whole förvaltning or more.
    pub withheld: bool,
}

/// How a number is split.
#[derive(Debug, Clone, Copy)]
pub enum Split<'a> {
    /// Not at all.
    Whole,
    /// By the months of the filter.
    Months,
    /// By groups of units. What is withheld from the line isn't in them.
    Units(&'a [Vec<UnitId>]),
    /// By these codes; what has another code, or none, comes last.
    Codes(Column, &'a [String]),
}

/// Numbers in rows and columns, as they may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Row by row.
    pub cells: Vec<Vec<Shown>>,
    /// Each row as a whole.
    pub rows: Vec<Shown>,
    /// Each column as a whole.
    pub columns: Vec<Shown>,
    /// All of it.
    pub whole: Shown,
}

/// The facts that were asked for, by one who sees exact numbers in a scope.
pub struct Chosen<'t> {
    pub(crate) table: &'t Table,
    pub(crate) filter: &'t Filter,
    pub(crate) scope: Option<&'t Scope>,
    rows: Vec<u32>,
    /// By unit and track: whether the number is one's own.
    own: Vec<bool>,
}

impl Table {
    /// Picks the facts that the filter lets through.
    pub fn choose<'t>(&'t self, filter: &'t Filter, scope: Option<&'t Scope>) -> Chosen<'t> {
        let at: Vec<bool> =
            self.unit_ids.iter().map(|unit| filter.units.as_ref().is_none_or(|units| units.contains(unit))).collect();
        let tracks: Vec<bool> = [Track::Hsl, Track::Sol, Track::Both]
            .map(|track| filter.track.is_none_or(|wanted| track == wanted || track == Track::Both))
            .into();
        let (from, until) = (filter.from.small(), filter.until.small());
        let mut rows: Vec<u32> = Vec::with_capacity(self.len());
        for (row, ((unit, flags), month)) in self.units.iter().zip(&self.flags).zip(&self.months).enumerate() {
            let wanted = (from..=until).contains(month)
                & at[usize::from(*unit)]
                & tracks[usize::from(flags & TRACK).min(2)]
                & (flags & COUNTS != 0)
                & (filter.withheld || flags & WITHHELD == 0);
            if wanted {
                rows.push(u32::try_from(row).unwrap_or(u32::MAX));
            }
        }
        for (column, codes) in &filter.only {
            self.narrow(&mut rows, *column, codes);
        }
        Chosen { table: self, filter, scope, rows, own: self.own(scope) }
    }

    fn narrow(&self, rows: &mut Vec<u32>, column: Column, codes: &[String]) {
        match column {
            Column::One(column) => {
                let mut wanted = [false; 256];
                let numbers = codes.iter().filter_map(|code| self.names.get(column)?.find(code));
                numbers.for_each(|number| wanted[usize::from(number)] = true);
                if let Some(values) = self.codes.get(column) {
                    rows.retain(|row| wanted[usize::from(values[*row as usize])]);
                }
            }
            Column::Many => {
                let wanted =
                    codes.iter().filter_map(|code| self.many_names.find(code)).fold(0_u64, |bits, code| bits | 1 << code);
                rows.retain(|row| self.many[*row as usize] & wanted != 0);
            }
        }
    }

    fn own(&self, scope: Option<&Scope>) -> Vec<bool> {
        let mut own = vec![false; self.unit_ids.len() * 4];
        for (number, unit) in self.unit_ids.iter().enumerate() {
            for track in [Track::Hsl, Track::Sol, Track::Both] {
                let covered = scope.is_some_and(|scope| scope.line_covers(*unit, track, false));
                own[number * 4 + usize::from(track_number(track))] = covered;
            }
        }
        own
    }
}

impl Chosen<'_> {
    /// Counts in rows and columns.
    pub fn grid(&self, rows: Split<'_>, columns: Split<'_>) -> Grid {
        let (down, across) = (self.groups(rows), self.groups(columns));
        let (height, width) = (down.len, across.len);
        // One more of each, for the wholes.
        let mut counts = vec![Count::default(); (height + 1) * (width + 1)];
        let by_unit = matches!(rows, Split::Units(_)) || matches!(columns, Split::Units(_));
        for row in self.rows.iter().map(|row| *row as usize) {
            let flags = self.table.flags[row];
            let withheld = flags & WITHHELD != 0;
            if withheld && by_unit {
                continue;
            }
            let own = !withheld && self.own[usize::from(self.table.units[row]) * 4 + usize::from(flags & TRACK)];
            let times = u32::from(self.table.times[row]);
            let mut add = |at: usize| {
                let count = &mut counts[at];
                if own {
                    count.own += times;
                } else {
                    count.others += times;
                    count.cases += 1;
                }
            };
            down.each(row, |r| across.each(row, |c| add(r * (width + 1) + c)));
            down.each(row, |r| add(r * (width + 1) + width));
            across.each(row, |c| add(height * (width + 1) + c));
            add(height * (width + 1) + width);
        }
        let shown = |r: usize, c: usize| Shown::of(counts[r * (width + 1) + c], down.is_own(r) || across.is_own(c));
        Grid {
            cells: (0..height).map(|r| (0..width).map(|c| shown(r, c)).collect()).collect(),
            rows: (0..height).map(|r| shown(r, width)).collect(),
            columns: (0..width).map(|c| shown(height, c)).collect(),
            whole: shown(height, width),
        }
    }

    /// All of them.
    pub fn whole(&self) -> Shown {
        self.grid(Split::Whole, Split::Whole).whole
    }

    /// Whether every unit that is asked for is one's own.
    pub(crate) fn all_own(&self) -> bool {
        match &self.filter.units {
            Some(units) => units.iter().all(|unit| covers(self.scope, *unit, self.filter.track)),
            None => self.scope.is_some_and(|scope| {
                let everywhere = |units: &authority::Units| *units == authority::Units::All;
                match self.filter.track {
                    Some(Track::Hsl) => everywhere(&scope.hsl),
                    Some(Track::Sol) => everywhere(&scope.sol),
                    Some(Track::Both) | None => everywhere(&scope.hsl) && everywhere(&scope.sol),
                }
            }),
        }
    }
}

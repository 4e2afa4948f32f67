//! Counting: which facts are asked for, and how they are split.

use crate::{
    Column, Month, Shown, Table,
    groups::Groups,
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
    /// For each of the rows: whose number it is.
    whose: Vec<Whose>,
}

/// Whose number a fact is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Others,
    Own,
    /// Others', and in no number of a unit.
    Withheld,
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
                && at[usize::from(*unit)]
                && tracks[usize::from(flags & TRACK).min(2)]
                && (flags & COUNTS != 0)
                && (filter.withheld || flags & WITHHELD == 0);
            if wanted {
                rows.push(u32::try_from(row).unwrap_or(u32::MAX));
            }
        }
        for (column, codes) in &filter.only {
            self.narrow(&mut rows, *column, codes);
        }
        let own = self.own(scope);
        let whose = rows.iter().map(|row| {
            let (unit, flags) = (self.units[*row as usize], self.flags[*row as usize]);
            match flags & WITHHELD != 0 {
                true => Whose::Withheld,
                false if own[usize::from(unit) * 4 + usize::from(flags & TRACK)] => Whose::Own,
                false => Whose::Others,
            }
        });
        Chosen { table: self, filter, scope, whose: whose.collect(), rows }
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
        let by_unit = matches!(rows, Split::Units(_)) || matches!(columns, Split::Units(_));
        let counts = match (down.single(&self.rows), across.single(&self.rows)) {
            (Some(r), Some(c)) => self.once((height, width), (&r, &c), by_unit),
            _ => self.often((&down, &across), by_unit),
        };
        let shown = |r: usize, c: usize| Shown::of(counts[r * (width + 1) + c], down.is_own(r) || across.is_own(c));
        Grid {
            cells: (0..height).map(|r| (0..width).map(|c| shown(r, c)).collect()).collect(),
            rows: (0..height).map(|r| shown(r, width)).collect(),
            columns: (0..width).map(|c| shown(height, c)).collect(),
            whole: shown(height, width),
        }
    }

    /// Each fact in one cell at most: cells first, the wholes are their sums. Gives one row and column more than there are groups.
    fn once(&self, (height, width): (usize, usize), (down, across): (&[u16], &[u16]), by_unit: bool) -> Vec<Count> {
        let line = width + 1;
        let mut cells = vec![Count::default(); (height + 1) * line];
        for (((row, whose), r), c) in self.rows.iter().zip(&self.whose).zip(down).zip(across) {
            if by_unit && *whose == Whose::Withheld {
                continue;
            }
            cells[usize::from(*r) * line + usize::from(*c)].add(*whose == Whose::Own, self.table.times[*row as usize]);
        }
        // What is nowhere is in the last row or column, until the wholes take their place.
        let sum = |all: &mut dyn Iterator<Item = Count>| all.fold(Count::default(), Count::plus);
        let whole = sum(&mut cells.iter().copied());
        let columns: Vec<Count> = (0..width).map(|c| sum(&mut cells.iter().skip(c).step_by(line).copied())).collect();
        for r in 0..height {
            cells[r * line + width] = sum(&mut cells[r * line..(r + 1) * line].iter().copied());
        }
        cells[height * line..height * line + width].copy_from_slice(&columns);
        cells[height * line + width] = whole;
        cells
    }

    /// Facts that can be in several cells, and count once in each whole.
    fn often(&self, (down, across): (&Groups<'_>, &Groups<'_>), by_unit: bool) -> Vec<Count> {
        let (height, width, line) = (down.len, across.len, across.len + 1);
        let mut counts = vec![Count::default(); (height + 1) * line];
        for (row, whose) in self.rows.iter().zip(&self.whose) {
            if by_unit && *whose == Whose::Withheld {
                continue;
            }
            let row = *row as usize;
            let mut add = |at: usize| counts[at].add(*whose == Whose::Own, self.table.times[row]);
            down.each(row, |r| across.each(row, |c| add(r * line + c)));
            down.each(row, |r| add(r * line + width));
            across.each(row, |c| add(height * line + c));
            add(height * line + width);
        }
        counts
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

//! From a way to split to the groups that a fact belongs to.

use crate::{Chosen, Column, Split, shown::covers};
use kernel::UnitId;

/// The groups of a split.
pub(crate) struct Groups<'t> {
    pub(crate) len: usize,
    /// For each group, and last for the whole: whether every number in it is one's own.
    own: Vec<bool>,
    by: By<'t>,
}

enum By<'t> {
    Whole,
    Months(&'t [u16], u16),
    Units(&'t [u16], Vec<u16>),
    Codes(&'t [u8], Vec<u16>),
    Many(&'t [u64], Vec<u16>),
}

impl Groups<'_> {
    pub(crate) fn is_own(&self, group: usize) -> bool {
        self.own.get(group).copied().unwrap_or(false)
    }

    /// The group of each of the rows, the number of groups for those in none; `None` when one can be in several.
    pub(crate) fn single(&self, rows: &[u32]) -> Option<Vec<u16>> {
        let nowhere = u16::try_from(self.len).unwrap_or(u16::MAX);
        Some(match &self.by {
            By::Whole => vec![0; rows.len()],
            By::Months(months, from) => rows.iter().map(|row| months[*row as usize] - from).collect(),
            By::Units(units, groups) => rows.iter().map(|row| groups[usize::from(units[*row as usize])].min(nowhere)).collect(),
            By::Codes(codes, groups) => rows.iter().map(|row| groups[usize::from(codes[*row as usize])]).collect(),
            By::Many(..) => return None,
        })
    }

    #[inline]
    pub(crate) fn each(&self, row: usize, mut add: impl FnMut(usize)) {
        match &self.by {
            By::Whole => add(0),
            By::Months(months, from) => add(usize::from(months[row] - from)),
            By::Units(units, groups) => match groups[usize::from(units[row])] {
                u16::MAX => {}
                group => add(usize::from(group)),
            },
            By::Codes(codes, groups) => add(usize::from(groups[usize::from(codes[row])])),
            By::Many(bits, groups) => {
                let mut left = bits[row];
                if left == 0 {
                    add(self.len - 1);
                }
                while left != 0 {
                    add(usize::from(groups[left.trailing_zeros() as usize]));
                    left &= left - 1;
                }
            }
        }
    }
}

impl Chosen<'_> {
    pub(crate) fn groups(&self, split: Split<'_>) -> Groups<'_> {
        let all = self.all_own();
        match split {
            Split::Whole => Groups { len: 1, own: vec![all; 2], by: By::Whole },
            Split::Months => {
                let (from, until) = (self.filter.from.small(), self.filter.until.small());
                let len = usize::from(until.saturating_sub(from)) + 1;
                Groups { len, own: vec![all; len + 1], by: By::Months(&self.table.months, from) }
            }
            Split::Units(groups) => {
                let covered = |units: &Vec<UnitId>| units.iter().all(|unit| covers(self.scope, *unit, self.filter.track));
                let own = groups.iter().map(covered).chain([all]).collect();
                let numbers = self.table.unit_ids.iter().map(|unit| {
                    let found = groups.iter().position(|units| units.contains(unit));
                    found.map_or(u16::MAX, |at| u16::try_from(at).unwrap_or(u16::MAX))
                });
                Groups { len: groups.len(), own, by: By::Units(&self.table.units, numbers.collect()) }
            }
            Split::Codes(column, codes) => {
                let len = codes.len() + 1;
                Groups { len, own: vec![all; len + 1], by: self.codes(column, codes) }
            }
        }
    }

    fn codes(&self, column: Column, codes: &[String]) -> By<'_> {
        let mut numbers = vec![u16::try_from(codes.len()).unwrap_or(u16::MAX); 256];
        let names = match column {
            Column::One(column) => self.table.names.get(column),
            Column::Many => Some(&self.table.many_names),
        };
        for (at, code) in codes.iter().enumerate() {
            if let Some(number) = names.and_then(|names| names.find(code)) {
                numbers[usize::from(number)] = u16::try_from(at).unwrap_or(u16::MAX);
            }
        }
        match column {
            Column::One(column) => By::Codes(self.table.codes.get(column).map_or(&[], Vec::as_slice), numbers),
            Column::Many => By::Many(&self.table.many, numbers),
        }
    }
}

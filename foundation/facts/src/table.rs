//! The columns: a small number for each dimension of each thing.

use crate::Month;
use authority::Track;
use kernel::UnitId;
use std::collections::HashMap;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its room's own number of it: rising as things are added.
    pub key: u64,
    /// Where.
    pub unit: UnitId,
    /// The legal track.
    pub track: Track,
    /// Withheld from the line: counted from the förvaltning upwards alone.
    pub withheld: bool,
    /// Whether it counts; what was joined to another doesn't.
    pub counts: bool,
    /// When.
    pub month: Month,
    /// How many times it happened, for a report of several alike.
    pub times: u16,
    /// A code for each column, in the table's order; empty when not known.
    pub codes: Vec<String>,
    /// Codes of which there can be several, such as causes.
    pub many: Vec<String>,
}

/// Which dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// One of [`Fact::codes`].
    One(usize),
    /// [`Fact::many`].
    Many,
}

/// Codes and their small numbers; 0 is the empty code, and what no longer has room.
#[derive(Debug, Default)]
pub(crate) struct Codes {
    names: Vec<String>,
    numbers: HashMap<String, u8>,
}

impl Codes {
    fn number(&mut self, code: &str, most: usize) -> u8 {
        if code.is_empty() {
            return 0;
        }
        if let Some(known) = self.numbers.get(code) {
            return *known;
        }
        let Some(next) = u8::try_from(self.names.len() + 1).ok().filter(|next| usize::from(*next) <= most) else { return 0 };
        self.names.push(code.to_owned());
        self.numbers.insert(code.to_owned(), next);
        next
    }

    pub(crate) fn find(&self, code: &str) -> Option<u8> {
        if code.is_empty() { Some(0) } else { self.numbers.get(code).copied() }
    }
}

/// All facts of one kind.
#[derive(Debug, Default)]
pub struct Table {
    seq: Option<i64>,
    pub(crate) keys: Vec<u64>,
    pub(crate) units: Vec<u16>,
    pub(crate) flags: Vec<u8>,
    pub(crate) months: Vec<u16>,
    pub(crate) times: Vec<u16>,
    pub(crate) codes: Vec<Vec<u8>>,
    pub(crate) many: Vec<u64>,
    pub(crate) unit_ids: Vec<UnitId>,
    unit_numbers: HashMap<UnitId, u16>,
    pub(crate) names: Vec<Codes>,
    pub(crate) many_names: Codes,
}

/// The lowest bits of a flag are the track.
pub(crate) const TRACK: u8 = 3;
pub(crate) const WITHHELD: u8 = 4;
pub(crate) const COUNTS: u8 = 8;

pub(crate) const fn track_number(track: Track) -> u8 {
    match track {
        Track::Hsl => 0,
        Track::Sol => 1,
        Track::Both => 2,
    }
}

impl Table {
    /// An empty table with so many columns of codes.
    pub fn new(columns: usize) -> Self {
        Self { codes: vec![Vec::new(); columns], names: (0..columns).map(|_| Codes::default()).collect(), ..Self::default() }
    }

    /// Up to which entry of the trail it is read; `None` before it has been read at all.
    pub const fn seq(&self) -> Option<i64> {
        self.seq
    }

    /// Says that everything up to this entry of the trail is in it.
    pub fn read_to(&mut self, seq: i64) {
        self.seq = Some(seq);
    }

    /// How many facts there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The key of the last one; 0 when there is none.
    pub fn last_key(&self) -> u64 {
        self.keys.last().copied().unwrap_or(0)
    }

    /// Adds a fact, or replaces the one with its key.
    pub fn put(&mut self, fact: &Fact) {
        let at = match self.keys.last() {
            Some(last) if *last >= fact.key => self.keys.binary_search(&fact.key),
            _ => Err(self.keys.len()),
        };
        let at = match at {
            Ok(at) => at,
            Err(at) => {
                self.make_room(at, fact.key);
                at
            }
        };
        self.units[at] = self.unit_number(fact.unit);
        let withheld = if fact.withheld { WITHHELD } else { 0 };
        let counts = if fact.counts { COUNTS } else { 0 };
        self.flags[at] = track_number(fact.track) | withheld | counts;
        self.months[at] = fact.month.small();
        self.times[at] = fact.times;
        for (column, names) in self.names.iter_mut().enumerate() {
            let code = fact.codes.get(column).map_or("", String::as_str);
            self.codes[column][at] = names.number(code, usize::from(u8::MAX));
        }
        // 63 codes fit; the bit that is left is for those that don't.
        self.many[at] = fact.many.iter().fold(0, |bits, code| bits | 1 << self.many_names.number(code, 63));
    }

    fn make_room(&mut self, at: usize, key: u64) {
        self.keys.insert(at, key);
        self.units.insert(at, 0);
        self.flags.insert(at, 0);
        self.months.insert(at, 0);
        self.times.insert(at, 0);
        self.many.insert(at, 0);
        self.codes.iter_mut().for_each(|column| column.insert(at, 0));
    }

    fn unit_number(&mut self, unit: UnitId) -> u16 {
        if let Some(known) = self.unit_numbers.get(&unit) {
            return *known;
        }
        // Past 65 000 units the rest share the last number; no municipality has a tenth of that.
        let next = u16::try_from(self.unit_ids.len()).unwrap_or(u16::MAX);
        self.unit_ids.push(unit);
        self.unit_numbers.insert(unit, next);
        next
    }

    /// About how many bytes the columns take.
    pub fn bytes(&self) -> usize {
        (self.keys.capacity() + self.many.capacity()) * 8
            + (self.units.capacity() + self.months.capacity() + self.times.capacity()) * 2
            + self.flags.capacity()
            + self.codes.iter().map(Vec::capacity).sum::<usize>()
    }
}

//! What rooms offer to statistics: facts in memory, brought up to date before each answer.

use crate::{App, Ui};
use db::{DbError, Desk, Mode};
use facts::{Column, Fact, Table};
use parking_lot::{Mutex, RwLock};
use std::{collections::HashMap, sync::Arc};

/// So many facts are read at a time.
const PORTION: i64 = 5_000;
/// So many changed things are read at a time; what a load of [`Load::These`] gives at most.
const CHANGED: usize = 500;

/// One kind of facts.
#[derive(Clone, Copy)]
pub struct Dataset {
    /// Its code in addresses, as in `avvikelser`.
    pub code: &'static str,
    /// The kind of its things as subjects of the trail, which tells of changes.
    pub subject: &'static str,
    /// How many columns of codes it has.
    pub columns: usize,
    /// What it is about, and its dimensions in words.
    pub about: fn(&Ui) -> About,
    /// Reads facts, in the order of their keys.
    pub load: fn(&mut Desk, Load<'_>) -> Result<Vec<Fact>, DbError>,
    /// The list that numbers open, for one who may see it: an address to which the question part is added, in the dimensions' own
    /// names with `fran_manad` and `till_manad`.
    pub list: fn(&Ui) -> Option<String>,
}

/// Which facts.
#[derive(Debug, Clone, Copy)]
pub enum Load<'a> {
    /// At most so many, with keys after this one.
    After(u64, i64),
    /// Those of the things with these ids.
    These(&'a [String]),
}

/// A kind of facts in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its name, as in "Avvikelser".
    pub name: String,
    /// The dimensions, in the order in which they are chosen.
    pub dimensions: Vec<Dimension>,
}

/// A dimension in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dimension {
    /// Its name in addresses, here and in the list.
    pub name: &'static str,
    /// Its name on the page.
    pub label: String,
    /// Where it is.
    pub column: Column,
    /// Codes and their names, in order.
    pub values: Vec<(String, String)>,
    /// What is chosen unless one says otherwise; empty for everything.
    pub usual: &'static str,
    /// Whether numbers can be split by it.
    pub splits: bool,
}

type Shared = Arc<RwLock<Table>>;
pub(crate) type Tables = Mutex<HashMap<&'static str, Shared>>;

impl App {
    /// The facts of a kind, with all that the desk's transaction can see.
    pub fn facts(&self, desk: &mut Desk, set: &Dataset) -> Result<Shared, DbError> {
        let shared =
            self.tables().lock().entry(set.code).or_insert_with(|| Arc::new(RwLock::new(Table::new(set.columns)))).clone();
        let seq = desk.trail_seq()?;
        if shared.read().seq().is_none_or(|read| read < seq) {
            let mut table = shared.write();
            match table.seq() {
                None => read_all(desk, set, &mut table)?,
                Some(read) if read < seq => read_changed(desk, set, (&mut table, read))?,
                // Somebody else was quicker.
                Some(_) => return Ok(shared.clone()),
            }
            table.read_to(seq);
        }
        Ok(shared)
    }

    /// Reads the facts of every room.
    pub(crate) fn read_facts(&self) -> Result<(), DbError> {
        let system = self.system()?;
        for set in self.rooms().iter().flat_map(|room| room.facts) {
            let mut desk = self.db().desk(Mode::Read, system.clone(), self.clock().now())?;
            self.facts(&mut desk, set)?;
            desk.finish()?;
        }
        Ok(())
    }
}

fn read_all(desk: &mut Desk, set: &Dataset, table: &mut Table) -> Result<(), DbError> {
    let mut after = 0;
    loop {
        let portion = (set.load)(desk, Load::After(after, PORTION))?;
        let Some(last) = portion.last() else { return Ok(()) };
        after = last.key;
        for fact in &portion {
            table.put(fact);
        }
    }
}

fn read_changed(desk: &mut Desk, set: &Dataset, (table, read): (&mut Table, i64)) -> Result<(), DbError> {
    let changed = desk.changed(set.subject, read)?;
    for ids in changed.chunks(CHANGED) {
        (set.load)(desk, Load::These(ids))?.iter().for_each(|fact| table.put(fact));
    }
    Ok(())
}

//! What a file would do to the organisation, row by row. Nothing is changed here.

use super::{
    Fault, Outcome, Plan, PlannedRow, Sheet,
    columns::{Column, Columns},
};
use crate::domain::{Command, Facts, Kind, Kinds, Organisation, Unit, decide};
use kernel::{Day, UnitId};
use std::collections::{HashMap, HashSet};

/// What the rows are read against.
pub struct Circumstances<'a> {
    /// The organisation as it is.
    pub all: Organisation,
    /// The lists.
    pub kinds: &'a Kinds,
    /// The day from which changes hold.
    pub from: Day,
}

/// Plans. `new_id` makes ids for new units.
pub fn plan(sheet: &Sheet, columns: &Columns, now: Circumstances<'_>, new_id: impl FnMut() -> UnitId) -> Plan {
    let mut planner = Planner { columns, now, new_id, taken: HashSet::new(), rows: Vec::new(), units: Vec::new() };
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut left: Vec<(usize, &[String])> = Vec::new();
    for (line, row) in &sheet.rows {
        let code = text::fold(columns.cell(row, Column::Code).unwrap_or_default());
        match seen.get(&code).copied().filter(|_| !code.is_empty()) {
            Some(first) => planner.say(*line, row, Outcome::Wrong(Fault::Twice(first))),
            None => left.push((*line, row)),
        }
        seen.entry(code).or_insert(*line);
    }
    // Those above come before those below, whatever their order in the file: rounds until nothing more finds its place.
    loop {
        let (ready, waiting): (Vec<_>, Vec<_>) = left.iter().partition(|(line, row)| planner.is_ready(*line, row, &seen));
        for (line, row) in &ready {
            planner.take(*line, row);
        }
        left = waiting;
        if ready.is_empty() {
            break;
        }
    }
    for (line, row) in left {
        let parent = columns.cell(row, Column::Parent).unwrap_or_default();
        let fault =
            seen.get(&text::fold(parent)).map_or_else(|| Fault::NoParent(parent.to_owned()), |line| Fault::ParentWrong(*line));
        planner.say(line, row, Outcome::Wrong(fault));
    }
    planner.rows.sort_by_key(|row| row.line);
    Plan { from: planner.now.from, rows: planner.rows, units: planner.units }
}

struct Planner<'a, Id> {
    columns: &'a Columns,
    now: Circumstances<'a>,
    new_id: Id,
    taken: HashSet<usize>,
    rows: Vec<PlannedRow>,
    units: Vec<Unit>,
}

impl<Id: FnMut() -> UnitId> Planner<'_, Id> {
    fn say(&mut self, line: usize, row: &[String], outcome: Outcome) {
        let cell = |column| self.columns.cell(row, column).unwrap_or_default().chars().take(120).collect();
        self.taken.insert(line);
        self.rows.push(PlannedRow { line, code: cell(Column::Code), name: cell(Column::Name), outcome });
    }

    /// Whether the unit above is there, and its own row, if it has one, has been taken.
    fn is_ready(&self, line: usize, row: &[String], lines: &HashMap<String, usize>) -> bool {
        let Some(parent) = self.columns.cell(row, Column::Parent).filter(|parent| !parent.is_empty()) else { return true };
        let its_row = lines.get(&text::fold(parent)).filter(|its| **its != line);
        let taken = its_row.is_none_or(|its| self.taken.contains(its));
        taken && self.now.all.by_code(parent).is_some()
    }

    fn take(&mut self, line: usize, row: &[String]) {
        let outcome = self.outcome(row).unwrap_or_else(Outcome::Wrong);
        self.say(line, row, outcome);
    }

    fn outcome(&mut self, row: &[String]) -> Result<Outcome, Fault> {
        let code = self.required(row, Column::Code, 40)?;
        let known = self.now.all.by_code(&code).cloned();
        let facts = self.facts(row, known.as_ref())?;
        let parent = self.parent(row)?;
        match known {
            None => {
                let from = self.day(row)?.unwrap_or(self.now.from);
                let id = (self.new_id)();
                let unit = self.decide(id, &Command::Open { code, parent: parent.flatten(), from, facts })?;
                self.keep(unit);
                Ok(Outcome::New(id))
            }
            Some(before) => self.changed(before, facts, parent),
        }
    }

    fn changed(&mut self, before: Unit, facts: Facts, parent: Option<Option<UnitId>>) -> Result<Outcome, Fault> {
        let mut after = before.clone();
        let moves = parent.flatten().filter(|to| before.last().parent != Some(*to));
        let from = self.now.from.max(before.last().from);
        let commands = [
            moves.map(|to| Command::Move { to, on: from }),
            (facts != before.last().facts).then_some(Command::Change { from, facts }),
        ];
        for command in commands.into_iter().flatten() {
            match self.decide(before.id, &command) {
                Ok(next) => after = next,
                Err(fault) => {
                    self.now.all.put(before);
                    return Err(fault);
                }
            }
            self.now.all.put(after.clone());
        }
        if after == before {
            return Ok(Outcome::Same);
        }
        self.keep(after.clone());
        Ok(Outcome::Changed(Box::new((before, after))))
    }

    fn decide(&self, id: UnitId, command: &Command) -> Result<Unit, Fault> {
        decide(&self.now.all, self.now.kinds, id, command).map_err(Fault::Refused)
    }

    fn keep(&mut self, unit: Unit) {
        self.now.all.put(unit.clone());
        self.units.push(unit);
    }

    fn required(&self, row: &[String], column: Column, most: usize) -> Result<String, Fault> {
        let text = self.columns.cell(row, column).unwrap_or_default();
        let name = || column.names()[0].to_owned();
        match text.chars().count() {
            0 => Err(Fault::Missing(name())),
            length if length > most => Err(Fault::TooLong(name())),
            _ => Ok(text.to_owned()),
        }
    }

    /// What the row says; where the file has no such column, as the unit is.
    fn facts(&self, row: &[String], known: Option<&Unit>) -> Result<Facts, Fault> {
        let kinds = self.now.kinds;
        let was = known.map(|unit| &unit.last().facts);
        let kind = self.one(row, Column::Kind, &kinds.unit_kind)?.or(was.map(|was| was.kind.clone()));
        let form = self.one(row, Column::Form, &kinds.operating_form)?.or(was.map(|was| was.operating_form.clone()));
        let areas = self.several(row, Column::Areas, &kinds.service_area)?;
        let laws = self.several(row, Column::Laws, &kinds.legal_area)?;
        let provider = match self.columns.cell(row, Column::Provider) {
            None => was.and_then(|was| was.provider.clone()),
            Some("") => None,
            Some(_) => Some(self.required(row, Column::Provider, 120)?),
        };
        let own = kinds.operating_form.first().map(|form| form.code.clone()).unwrap_or_default();
        let operating_form = form.unwrap_or(own);
        Ok(Facts {
            name: self.required(row, Column::Name, 120)?,
            kind: kind.ok_or_else(|| Fault::Missing(Column::Kind.names()[0].to_owned()))?,
            service_areas: areas.or(was.map(|was| was.service_areas.clone())).unwrap_or_default(),
            legal_areas: laws.or(was.map(|was| was.legal_areas.clone())).unwrap_or_default(),
            provider: provider.filter(|_| kinds.is_private(&operating_form)),
            operating_form,
        })
    }

    fn one(&self, row: &[String], column: Column, list: &[Kind]) -> Result<Option<String>, Fault> {
        let Some(text) = self.columns.cell(row, column).filter(|text| !text.is_empty()) else { return Ok(None) };
        meant(list, column, text).map(Some)
    }

    fn several(&self, row: &[String], column: Column, list: &[Kind]) -> Result<Option<Vec<String>>, Fault> {
        let Some(text) = self.columns.cell(row, column) else { return Ok(None) };
        let parts = text.split([',', ';', '|', '/']).map(str::trim).filter(|part| !part.is_empty());
        let chosen: Vec<String> = parts.map(|part| meant(list, column, part)).collect::<Result<_, _>>()?;
        // In the order of the list, once each, so that another order isn't a change.
        let ordered = list.iter().map(|kind| kind.code.clone()).filter(|code| chosen.contains(code));
        Ok(Some(ordered.collect()))
    }

    /// `None`: the file says nothing about it. `Some(None)`: under nothing.
    fn parent(&self, row: &[String]) -> Result<Option<Option<UnitId>>, Fault> {
        match self.columns.cell(row, Column::Parent) {
            None => Ok(None),
            Some("") => Ok(Some(None)),
            Some(code) => {
                let unit = self.now.all.by_code(code).ok_or_else(|| Fault::NoParent(code.to_owned()))?;
                Ok(Some(Some(unit.id)))
            }
        }
    }

    fn day(&self, row: &[String]) -> Result<Option<Day>, Fault> {
        let Some(text) = self.columns.cell(row, Column::Opened).filter(|text| !text.is_empty()) else { return Ok(None) };
        let day = text.parse().ok().filter(|day: &Day| (1900..=2200).contains(&day.year()));
        day.map(Some).ok_or_else(|| Fault::Unknown(Column::Opened.names()[0].to_owned(), shortened(text)))
    }
}

fn meant(list: &[Kind], column: Column, text: &str) -> Result<String, Fault> {
    let found = list.iter().find(|kind| kind.is_meant(text)).map(|kind| kind.code.clone());
    found.ok_or_else(|| Fault::Unknown(column.names()[0].to_owned(), shortened(text)))
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

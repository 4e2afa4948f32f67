//! What the rows would change, in the order of the file. Made anew when it is carried out: the world may have moved.

use super::{
    Column, Fault, Raw,
    reading::{self, RoleOf, Said},
};
use crate::domain::{Assignment, AssignmentId, Circumstances, Command, Given, Power, Refusal, decide};
use authority::Directory;
use kernel::{Day, Id, PersonId, Ulid, UnitId};
use std::collections::HashMap;

/// A person as the plan knows them: from the database, or from a row further up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their id; none when a row adds them.
    pub id: Option<PersonId>,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Their title.
    pub title: Option<String>,
    /// Where they are employed.
    pub unit: UnitId,
    /// Whether the account is open.
    pub active: bool,
    /// The version that was read.
    pub version: i64,
    /// What they hold, held and will hold.
    pub roles: Vec<Assignment>,
}

/// What the plan depends on.
pub struct Around<'a> {
    /// The organisation.
    pub directory: &'a Directory,
    /// People by the key of their user name.
    pub people: HashMap<String, Person>,
    /// Who takes them in.
    pub power: Power,
    /// Today.
    pub today: Day,
    /// The role with this name, in whatever language.
    pub role_of: RoleOf<'a>,
}

/// What a row does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Does {
    /// Adds the person.
    Add,
    /// Writes something else in a field: before, after.
    Change(Column, String, String),
    /// Gives a role.
    Give(Given),
}

/// A row of the plan. It does nothing when it says what is there already, and is left out when something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Its number in the file.
    pub line: usize,
    /// What the person signs in with, as written.
    pub user_name: String,
    /// The person as they become.
    pub person: Option<Person>,
    /// What it does.
    pub does: Vec<Does>,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

/// Plans every row.
pub fn plan(rows: &[Raw], mut around: Around<'_>) -> Vec<Planned> {
    rows.iter().map(|row| one(row, &mut around)).collect()
}

fn one(row: &Raw, around: &mut Around<'_>) -> Planned {
    let user_name = row.cell(Column::UserName).to_owned();
    let nothing = Planned { line: row.line, user_name, person: None, does: Vec::new(), faults: Vec::new() };
    let said = match reading::read(row, around.directory, around.role_of, around.today) {
        Ok(said) => said,
        Err(faults) => return Planned { faults, ..nothing },
    };
    let key = said.user_name.key();
    let planned = match around.people.get(&key).cloned() {
        Some(person) => changed(person, &said, around),
        None => added(&said, around),
    };
    match planned {
        Ok((person, does)) => {
            around.people.insert(key, person.clone());
            Planned { person: Some(person), does, ..nothing }
        }
        Err(faults) => Planned { faults, ..nothing },
    }
}

fn added(said: &Said, around: &Around<'_>) -> Result<(Person, Vec<Does>), Vec<Fault>> {
    let unit = said.unit.ok_or_else(|| vec![Fault::Missing(Column::Unit)])?;
    let person = Person {
        id: None,
        name: said.name.clone(),
        email: said.email.clone(),
        title: said.title.clone(),
        unit,
        active: true,
        version: 1,
        roles: Vec::new(),
    };
    refused(decide(&Command::Add(unit), &circumstances(&person, around)))?;
    let (person, mut does) = with_role(person, said, around)?;
    does.insert(0, Does::Add);
    Ok((person, does))
}

fn changed(person: Person, said: &Said, around: &Around<'_>) -> Result<(Person, Vec<Does>), Vec<Fault>> {
    let mut after = person.clone();
    after.name.clone_from(&said.name);
    after.email = said.email.clone().or(after.email);
    after.title = said.title.clone().or(after.title);
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let fields = [
        (Column::Name, person.name.clone(), after.name.clone()),
        (Column::Email, text(&person.email), text(&after.email)),
        (Column::Title, text(&person.title), text(&after.title)),
    ];
    let different: Vec<_> = fields.into_iter().filter(|(_, before, after)| before != after).collect();
    if let Some((column, ..)) = different.first()
        && person.id.is_none()
    {
        return Err(vec![Fault::Contradicts(*column)]);
    }
    if !different.is_empty() {
        refused(decide(&Command::Change(person.unit), &circumstances(&person, around)))?;
    }
    let mut does: Vec<_> = different.into_iter().map(|(column, before, after)| Does::Change(column, before, after)).collect();
    let (after, role) = with_role(after, said, around)?;
    does.extend(role);
    Ok((after, does))
}

fn with_role(mut person: Person, said: &Said, around: &Around<'_>) -> Result<(Person, Vec<Does>), Vec<Fault>> {
    let Some(given) = said.role else { return Ok((person, Vec::new())) };
    let same = |held: &&Assignment| (held.role, held.unit, held.deputy) == (given.role, given.unit, given.deputy);
    // A row without a first day is satisfied by a role that is held today.
    let there = |held: &Assignment| {
        held.period == given.period
            || (given.period.from == around.today && held.period.holds(around.today) && held.period.until == given.period.until)
    };
    if person.roles.iter().filter(same).any(there) {
        return Ok((person, Vec::new()));
    }
    refused(decide(&Command::Give(given), &circumstances(&person, around)))?;
    let Given { role, unit, deputy, period } = given;
    let nobody = PersonId::from_ulid(Ulid(0));
    let held = Assignment {
        id: AssignmentId::from_ulid(Ulid(0)),
        person: person.id.unwrap_or(nobody),
        role,
        unit,
        deputy,
        period,
        after: None,
        version: 1,
    };
    person.roles.push(held);
    Ok((person, vec![Does::Give(given)]))
}

fn refused(decided: Result<(), Refusal>) -> Result<(), Vec<Fault>> {
    decided.map_err(|why| vec![Fault::Refused(why)])
}

fn circumstances(person: &Person, around: &Around<'_>) -> Circumstances {
    Circumstances {
        power: around.power.clone(),
        person: person.id,
        active: person.active,
        home: Some(person.unit),
        roles: person.roles.clone(),
        successor: Vec::new(),
        successor_active: true,
        // A file takes no role away.
        other_administrators: 1,
        roots: around.directory.roots(),
        closed: around.directory.units().filter_map(|unit| Some((unit.id, unit.closed?))).collect(),
        today: around.today,
    }
}

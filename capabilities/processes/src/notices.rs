//! Whom a happening concerns, and what each of them may know of it: who sent a draft hears what became of it, who decides hears that
//! it is reviewed.

use crate::{
    access,
    actions::{Establish, Upkeep},
    domain::ProcessId,
    store::read,
    url,
};
use authority::{Action, Role};
use components::Icon;
use db::{DbError, Desk, Happening};
use kernel::{PersonId, Subject};
use text::t;
use web::{Notice, Notices, Told, Ui};

/// The room's answers.
pub const NOTICES: Notices = Notices { who, what };

/// Whom a happening concerns.
fn who(desk: &mut Desk, happening: &Happening) -> Result<Vec<Notice>, DbError> {
    let Some(code) = happening.kind.strip_prefix("processes.") else { return Ok(Vec::new()) };
    let Some(id) = happening.subject.id::<ProcessId>("process") else { return Ok(Vec::new()) };
    let process = match read::any(&mut desk.work::<Upkeep>()?, id) {
        Ok(process) => process,
        Err(DbError::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let sender: Option<PersonId> = happening.payload.get("sent_by").and_then(|by| serde_json::from_value(by.clone()).ok());
    let people: Vec<PersonId> = match code {
        "sent" => process.owner.into_iter().chain(process.leader).collect(),
        "returned" | "established" => sender.into_iter().chain(process.owner).collect(),
        "approved" => deciders(desk, process.unit),
        _ => Vec::new(),
    };
    let about = Subject::new("process", id);
    let mut once: Vec<PersonId> = Vec::new();
    for person in people {
        if !once.contains(&person) {
            once.push(person);
        }
    }
    Ok(once.into_iter().map(|person| Notice::new(person, &about, code)).collect())
}

/// The nearest who can establish for a unit.
fn deciders(desk: &Desk, unit: kernel::UnitId) -> Vec<PersonId> {
    let roles: Vec<Role> = Establish::POLICY.iter().map(|(role, _)| *role).collect();
    let found = desk.actor().directory().nearest(&roles, unit, desk.today(), |_| true);
    found.map(|(_, _, people)| people).unwrap_or_default()
}

/// What one of them is told.
fn what(ui: &Ui, desk: &mut Desk, notice: &Notice) -> Result<Option<Told>, DbError> {
    let Some(id) = notice.about.id::<ProcessId>("process") else { return Ok(None) };
    let seen = match access::open(desk, id) {
        Ok(seen) => seen,
        Err(DbError::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let (title, icon) = match notice.code.as_str() {
        "sent" => (t!(ui, "processes-notice-sent"), Icon::Eye),
        "returned" => (t!(ui, "processes-notice-returned"), Icon::ArrowUndo),
        "approved" => (t!(ui, "processes-notice-approved"), Icon::Checkmark),
        _ => (t!(ui, "processes-notice-established"), Icon::CheckmarkCircle),
    };
    Ok(Some(Told { title, meta: seen.process.name, href: url::Show { id }.to_string(), icon }))
}

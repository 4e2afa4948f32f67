//! Whom an action concerns, and what each of them may know of it.

use crate::{
    actions::{Read, Upkeep},
    domain::{Action, ActionId, Level},
    people::MANAGERS,
    store::read,
    url,
};
use authority::Role;
use components::Icon;
use db::{DbError, Desk, Happening};
use kernel::{PersonId, Subject};
use text::{Speaks, dates, t};
use web::{Notice, Notices, Told, Ui};

/// The room's answers.
pub const NOTICES: Notices = Notices { who, what };

/// Whom a happening concerns.
fn who(desk: &mut Desk, happening: &Happening) -> Result<Vec<Notice>, DbError> {
    let Some(code) = happening.kind.strip_prefix("actions.") else { return Ok(Vec::new()) };
    // What is told to the thing that an action hangs on names the action.
    let named = || serde_json::from_value(happening.payload.get("action")?.clone()).ok();
    let Some(id) = happening.subject.id::<ActionId>("action").or_else(named) else { return Ok(Vec::new()) };
    let action = match read::any(&mut desk.work::<Upkeep>()?, id) {
        Ok(action) => action,
        Err(DbError::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let people = match code {
        "added" | "given" | "due_soon" | "overdue" | "reopened" => vec![action.owner],
        "to_judge" => action.created_by.into_iter().chain(nearest(desk, MANAGERS, &action)).collect(),
        "escalated" => nearest(desk, &[line(&action)], &action),
        _ => Vec::new(),
    };
    let about = Subject::new("action", id);
    Ok(people.into_iter().map(|person| Notice::new(person, &about, code)).collect())
}

/// Up to whom an action has gone.
fn line(action: &Action) -> Role {
    match action.escalation.map(|held| held.to) {
        Some(Level::Director) => Role::Director,
        _ => Role::DepartmentHead,
    }
}

fn nearest(desk: &Desk, roles: &[Role], action: &Action) -> Vec<PersonId> {
    let found = desk.actor().directory().nearest(roles, action.unit, desk.today(), |_| true);
    found.map(|(_, _, people)| people).unwrap_or_default()
}

/// What one of them is told.
fn what(ui: &Ui, desk: &mut Desk, notice: &Notice) -> Result<Option<Told>, DbError> {
    let Some(id) = notice.about.id::<ActionId>("action") else { return Ok(None) };
    let Ok(mut work) = desk.work::<Read>() else { return Ok(None) };
    let Some(action) = read::reached(&mut work, id)? else { return Ok(None) };
    let day = dates::day(ui.lang(), action.wanted().unwrap_or_else(|| ui.today()), ui.today());
    let (title, icon) = match notice.code.as_str() {
        "added" | "given" => (t!(ui, "actions-notice-added"), Icon::Tasklist),
        "due_soon" => (t!(ui, "actions-notice-due-soon", day = day), Icon::Clock),
        "overdue" => (t!(ui, "actions-notice-overdue"), Icon::Hourglass),
        "reopened" => (t!(ui, "actions-notice-reopened"), Icon::ArrowsCirclepath),
        "to_judge" => (t!(ui, "actions-notice-to-judge"), Icon::ClockDashed),
        _ => (t!(ui, "actions-notice-escalated"), Icon::TrendUp),
    };
    Ok(Some(Told { title, meta: action.plan.title, href: url::Show { id }.to_string(), icon }))
}

//! Whom an event concerns, and what each of them may know of it.

use crate::{
    actions::{Read, ReadOwn},
    domain::{CaseId, Share},
    store::{
        EVENT, mine,
        record::{self, Record},
        routing::MANAGERS,
    },
    url, words,
};
use authority::Role;
use components::Icon;
use db::{DbError, Desk, Happening};
use kernel::{PersonId, UnitId};
use serde::Deserialize;
use text::t;
use web::{Notice, Notices, Told, Ui};

/// The room's answers.
pub const NOTICES: Notices = Notices { who, what };

/// What happenings say that matters here. A room tells more than that.
#[derive(Default, Deserialize)]
struct Said {
    #[serde(default)]
    role: Option<Role>,
    #[serde(default)]
    unit: Option<UnitId>,
    #[serde(default)]
    person: Option<PersonId>,
}

/// Whom a happening concerns.
fn who(desk: &mut Desk, happening: &Happening) -> Result<Vec<Notice>, DbError> {
    let Some((id, code)) = happening.subject.id::<CaseId>(EVENT).zip(happening.kind.strip_prefix("events.")) else {
        return Ok(Vec::new());
    };
    let said: Said = serde_json::from_value(happening.payload.clone()).unwrap_or_default();
    let record = match record::peek(&mut desk.work::<Read>()?, id) {
        Ok(record) => record,
        Err(DbError::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let people = match code {
        "reported" | "moved" | "reopened" | "overdue" | "answered" | "added" => handlers(desk, &record),
        "handed" => holders(desk, &record, &said),
        "received" | "fed_back" | "asked" | "joined_fed_back" => vec![record.case.reporter],
        _ => Vec::new(),
    };
    let grave = is_grave(&record) && matches!(code, "reported" | "handed");
    let notices = people.into_iter().map(|person| Notice::new(person, &happening.subject, code));
    Ok(notices.map(|notice| if grave { notice.urgent() } else { notice }).collect())
}

/// Those who handle the unit's cases. Whether they may know of this one is asked for each.
fn handlers(desk: &Desk, record: &Record) -> Vec<PersonId> {
    if record.withheld {
        return in_charge(desk, record);
    }
    let nearest = desk.actor().directory().nearest(MANAGERS, record.case.unit, desk.today(), |_| true);
    nearest.map(|(_, _, people)| people).unwrap_or_default()
}

/// Those who are in charge of a case that goes round the line.
fn in_charge(desk: &Desk, record: &Record) -> Vec<PersonId> {
    let above = record.beside.shared.iter().filter(|shared| shared.reason == Share::Above.code());
    let places = above.filter_map(|shared| {
        let (role, unit) = shared.holder.strip_prefix("role:")?.split_once('@')?;
        Some((Role::from_code(role)?, unit.parse::<UnitId>().ok()?))
    });
    let people = places.flat_map(|(role, unit)| desk.actor().directory().holders(role, unit, desk.today()));
    people.filter(|person| !record.beside.barred.contains(person)).collect()
}

/// The one whom it was handed to, or whoever holds the role that it was handed to.
fn holders(desk: &Desk, record: &Record, said: &Said) -> Vec<PersonId> {
    let (directory, unit) = (desk.actor().directory(), said.unit.unwrap_or(record.case.unit));
    let nearest = said.role.and_then(|role| directory.nearest(&[role], unit, desk.today(), |_| true));
    said.person.into_iter().chain(nearest.map(|(_, _, people)| people).unwrap_or_default()).collect()
}

/// Somebody was badly hurt, or the risk is judged to be high.
fn is_grave(record: &Record) -> bool {
    matches!(record.harm.as_str(), "serious" | "death") || record.case.assessment.highest().is_some_and(|risk| risk >= 8)
}

/// What one of them is told.
fn what(ui: &Ui, desk: &mut Desk, notice: &Notice) -> Result<Option<Told>, DbError> {
    let Some(id) = notice.about.id::<CaseId>(EVENT) else { return Ok(None) };
    let found = if matches!(notice.code.as_str(), "received" | "fed_back" | "asked" | "joined_fed_back") {
        as_reporter(ui, desk, (id, &notice.code))
    } else {
        as_handler(ui, desk, (id, &notice.code))
    };
    match found {
        Err(DbError::NotFound | DbError::Denied(_)) => Ok(None),
        found => found.map(Some),
    }
}

fn as_reporter(ui: &Ui, desk: &mut Desk, (id, code): (CaseId, &str)) -> Result<Told, DbError> {
    let mine = mine::peek(&mut desk.work::<ReadOwn>()?, id)?;
    let title = match code {
        "received" => t!(ui, "events-notice-received"),
        "asked" => t!(ui, "events-notice-asked"),
        _ => t!(ui, "events-notice-fed-back"),
    };
    let meta = words::title(ui, &mine.type_code, mine.place.as_deref(), mine.unit);
    let icon = if code == "received" { Icon::Handshake } else { Icon::LightBulb };
    Ok(Told { title, meta, href: url::MyCase { id }.to_string(), icon })
}

fn as_handler(ui: &Ui, desk: &mut Desk, (id, code): (CaseId, &str)) -> Result<Told, DbError> {
    let record = record::peek(&mut desk.work::<Read>()?, id)?;
    let (title, icon) = match code {
        "reported" if is_grave(&record) => (t!(ui, "events-notice-grave"), Icon::FirstAid),
        "reported" => (t!(ui, "events-notice-reported"), Icon::Inbox),
        "handed" => (t!(ui, "events-notice-handed"), Icon::Handshake),
        "answered" | "added" => (t!(ui, "events-notice-answered"), Icon::PersonChat),
        "moved" => (t!(ui, "events-notice-moved"), Icon::ArrowRight),
        "reopened" => (t!(ui, "events-notice-reopened"), Icon::ArrowsCirclepath),
        _ => (t!(ui, "events-notice-overdue"), Icon::Hourglass),
    };
    let meta = format!("{}, {}", record.case.number, words::case_title(ui, &record));
    Ok(Told { title, meta, href: url::Case { id }.to_string(), icon })
}

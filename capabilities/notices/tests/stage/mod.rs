//! A room whose things concern people: the manager of the unit is told of a new one, its owner that it was seen to.

#![allow(dead_code, clippy::unnecessary_wraps, clippy::expect_used)] // not every test uses all of it; sockets have their shape

use authority::{Actor, Role};
use components::Icon;
use db::{DbError, Desk, Happening, Migration, Mode, RoomMigrations, args};
use kernel::{PersonId, Subject, UnitId};
use std::sync::Arc;
use testkit::{TestApp, village};
use text::Lang;
use web::{Capability, Contact, Notice, Notices, Routes, Told, Ui};

kernel::id! {
    /// A thing.
    ThingId;
}

authority::actions! {
    /// Read things.
    read Read = "stage.read" { UnitManager: SUBTREE, Employee: OWN }
    /// Change things.
    change Write = "stage.write" { UnitManager: SUBTREE, Employee: OWN }
}

db::statements! {
    /// One.
    OPEN = scoped "SELECT t.owner_id, t.unit_id FROM thing t WHERE t.id = ? AND {visible:t}";
    /// Adds one.
    ADD = unscoped "INSERT INTO thing (id, unit_id, track, withheld, owner_id) VALUES (?, ?, 'both', ?, ?)" because "a test's stage";
    /// Hides one from the line.
    HIDE = unscoped "UPDATE thing SET withheld = 1 WHERE id = ?" because "a test's stage";
}

const TABLE: &str = "CREATE TABLE thing (id TEXT NOT NULL PRIMARY KEY, unit_id TEXT NOT NULL, track TEXT NOT NULL, withheld BIGINT NOT NULL, owner_id TEXT NOT NULL)";

/// The rooms of the tests.
pub fn rooms() -> Vec<Capability> {
    const STEPS: &[Migration] = &[Migration { number: 1, sqlite: TABLE, postgres: TABLE }];
    let stage = Capability {
        actions: ACTIONS,
        migrations: Some(RoomMigrations { room: "stage", steps: STEPS }),
        notices: Some(Notices { who, what }),
        contact: Some(contact),
        ..Capability::new("stage", Routes::new)
    };
    vec![village::capability(), stage, notices::capability()]
}

/// Eva has no address; Omar reads English.
fn contact(desk: &mut Desk, person: PersonId) -> Result<Option<Contact>, DbError> {
    let other = desk.fact(ADDRESS)?;
    let email =
        (person != village::person(11)).then(|| other.unwrap_or_else(|| format!("{person}@alvsala.example").to_lowercase()));
    let lang = if person == village::person(30) { Lang::En } else { Lang::Sv };
    Ok(Some(Contact { email, lang }))
}

fn who(desk: &mut Desk, happening: &Happening) -> Result<Vec<Notice>, DbError> {
    let (Some(id), Some(code)) = (happening.subject.id::<ThingId>("thing"), happening.kind.strip_prefix("stage.")) else {
        return Ok(Vec::new());
    };
    let (owner, unit): (PersonId, UnitId) = desk.work::<Read>()?.one(OPEN, args![id])?;
    let managers = desk.actor().directory().holders(Role::UnitManager, unit, desk.today());
    let people = match code {
        "added" | "grave" => managers,
        "seen" => vec![owner],
        _ => Vec::new(),
    };
    let told = people.into_iter().map(|person| Notice::new(person, &happening.subject, code));
    Ok(told.map(|notice| if code == "grave" { notice.urgent() } else { notice }).collect())
}

fn what(ui: &Ui, desk: &mut Desk, notice: &Notice) -> Result<Option<Told>, DbError> {
    let Some(id) = notice.about.id::<ThingId>("thing") else { return Ok(None) };
    let found: Option<(PersonId, UnitId)> = desk.work::<Read>()?.first(OPEN, args![id])?;
    let sv = ui.prefs().lang == Lang::Sv;
    Ok(found.map(|(_, unit)| Told {
        title: format!("{} {}", if sv { "Något hände:" } else { "Something happened:" }, notice.code),
        meta: ui.actor().directory().unit_name(unit).to_owned(),
        href: format!("/notiser?sak={id}"),
        icon: Icon::Inbox,
    }))
}

/// The house's fact that says where all mail goes, for a test that needs a certain address.
const ADDRESS: &str = "stage/address";

/// From now on all mail goes to this address.
pub fn write_to(app: &TestApp, address: &str) {
    app.fill(|desk| desk.set_fact(ADDRESS, address));
}

/// Somebody as an actor.
pub fn actor(number: u128) -> Arc<Actor> {
    Arc::new(Actor::signed_in(village::person(number), Arc::new(village::directory()), testkit::NOW.day()))
}

/// Sara (21) adds a thing at Norrgården, where Karin (20) is the manager.
pub fn add(app: &TestApp, kind: &str, withheld: bool) -> Subject {
    let mut desk = app.desk(Mode::Write, actor(21));
    let mut work = desk.work::<Write>().expect("may");
    let id: ThingId = work.new_id();
    let about = Subject::new("thing", id);
    work.execute(ADD, args![id, village::unit(village::NORTH), withheld, village::person(21)]).expect("added");
    work.tell(kind, &about, serde_json::json!({})).expect("told");
    desk.finish().expect("kept");
    app.settle();
    about
}

/// Somebody says that something happened to a thing.
pub fn tell(app: &TestApp, by: u128, kind: &str, about: &Subject) {
    let mut desk = app.desk(Mode::Write, actor(by));
    desk.work::<Write>().expect("may").tell(kind, about, serde_json::json!({})).expect("told");
    desk.finish().expect("kept");
    app.settle();
}

/// The thing is withheld from the line.
pub fn hide(app: &TestApp, about: &Subject) {
    app.fill(|desk| desk.work::<Write>()?.execute(HIDE, args![about.id::<ThingId>("thing")]));
}

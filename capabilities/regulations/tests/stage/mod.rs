//! A village with processes of two units, as another room would have them.

#![allow(dead_code, clippy::expect_used, clippy::unnecessary_wraps)] // each test file uses its part; sockets have their shape

use authority::Track;
use db::{DbError, Desk};
use kernel::{Id, Subject, Ulid, UnitId};
use regulations::domain::{ProvisionId, provision::id_of};
use testkit::{TestApp, village};
use web::{
    Answer, Capability, Described, Evidence, EvidenceAsked, Granted, Link, Page, Pick, Problem, Routes, Standing, Ui, evidence,
    html,
};

authority::actions! {
    /// See a thing.
    read See = "stage.see" { Employee: OWN }
}

web::urls! {
    /// A thing's page, with what other rooms show on it.
    Thing { number: u128 } = "/sak/{number}";
}

/// A process of the northern unit, one of the southern, and a number that nothing has.
pub const NORTH_PROCESS: u128 = 50;
pub const SOUTH_PROCESS: u128 = 51;
pub const LOOSE: u128 = 99;

pub fn rooms() -> Vec<Capability> {
    let stage = Capability {
        actions: ACTIONS,
        describe: Some(describe),
        picks: Some(picks),
        evidence: Some(shows),
        thread: Some(thread),
        ..Capability::new("stage", || Routes::new().get::<Thing, _>(show))
    };
    vec![village::capability(), stage, regulations::capability()]
}

/// The house with the acts that it is delivered with.
pub fn furnished(app: &TestApp) {
    app.fill(regulations::install);
}

pub fn id(key: &str) -> String {
    id_of(key).to_string()
}

pub fn provision(key: &str) -> String {
    format!("/krav/{}", id(key))
}

pub fn thing(number: u128) -> String {
    subject(number).to_string()
}

pub fn subject(number: u128) -> Subject {
    Subject::new("process", ProvisionId::from_ulid(Ulid(number)))
}

pub fn unit_text(number: u128) -> String {
    village::unit(number).to_string()
}

/// A delivered act's file.
pub fn file(code: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("acts").join(format!("{code}.toml"));
    std::fs::read_to_string(path).expect("a file")
}

fn at(number: u128) -> Option<(UnitId, &'static str)> {
    match number {
        NORTH_PROCESS => Some((village::unit(village::NORTH), "Utreda avvikelser i norr")),
        SOUTH_PROCESS => Some((village::unit(village::SOUTH), "Utreda avvikelser i söder")),
        _ => None,
    }
}

/// Those who have a role at the unit or above it may see its processes.
fn sees(ui: &Ui, unit: UnitId) -> bool {
    let above = ui.actor().directory().ancestors(unit);
    ui.actor().is_system() || ui.actor().holdings().iter().any(|held| above.contains(&held.unit))
}

fn describe(ui: &Ui, _: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    if *subject == routine() {
        return Ok(Some(described("Rutin för avvikelser", village::unit(village::TOP), ROUTINE)));
    }
    let Some(id) = subject.id::<ProvisionId>("process") else { return Ok(None) };
    let found = at(id.ulid().0).filter(|(unit, _)| sees(ui, *unit));
    Ok(found.map(|(unit, title)| described(title, unit, id.ulid().0)))
}

fn described(title: &str, unit: UnitId, number: u128) -> Described {
    Described {
        title: title.to_owned(),
        href: Thing { number }.to_string(),
        unit,
        track: Track::Both,
        withheld: false,
        open: false,
        grounds: Vec::new(),
    }
}

fn picks(_: &Ui, _: &mut Desk, kind: &str, words: &str) -> Result<Vec<Pick>, DbError> {
    let all = [NORTH_PROCESS, SOUTH_PROCESS].into_iter().filter(|_| kind == "process");
    let all = all.filter_map(|number| Some((number, at(number)?.1))).filter(|(_, title)| title.contains(words));
    Ok(all.map(|(number, title)| Pick { subject: subject(number), title: title.to_owned(), meta: String::new() }).collect())
}

fn show(mut granted: Granted<See>, asked: Thing) -> Answer {
    let (ui, desk) = granted.parts();
    let subject = subject(asked.number);
    describe(ui, desk, &subject)?.ok_or(Problem::NotFound)?;
    let panels = web::panels(ui, desk, &subject)?;
    let body = html! { h1 { "Sak" } @for panel in panels { (panel.body) } };
    granted.page(Page::new("Sak", body))
}

/// A routine that the northern process leans on, and that all may see.
pub const ROUTINE: u128 = 60;

pub fn routine() -> Subject {
    Subject::new("document", ProvisionId::from_ulid(Ulid(ROUTINE)))
}

/// How long the processes hold, from the moment of the tests. Days.
pub const HOLDS: i64 = 30;

/// The processes hold for a month; reports are handled in the north, and never in the south.
fn shows(ui: &Ui, desk: &mut Desk, asked: &EvidenceAsked<'_>) -> Result<Vec<Evidence>, DbError> {
    let mut all = Vec::new();
    let one = |kind, unit, standing| Evidence {
        kind,
        unit,
        below: false,
        subject: None,
        standing,
        text: format!("{kind} visas"),
        href: "/sak/50".to_owned(),
        day: None,
    };
    let stale = testkit::NOW.day().plus_days(HOLDS);
    for number in [NORTH_PROCESS, SOUTH_PROCESS] {
        let Some((unit, _)) = at(number).filter(|(unit, _)| sees(ui, *unit) && asked.units.contains(unit)) else { continue };
        let standing = if desk.today() > stale { Standing::OutOfDate(stale) } else { Standing::Holds };
        if asked.wants(evidence::PROCESS) && asked.subjects.contains(&subject(number)) {
            all.push(Evidence { subject: Some(subject(number)), ..one(evidence::PROCESS, unit, standing) });
        }
        if asked.wants(evidence::HANDLED) {
            let standing = if number == NORTH_PROCESS { Standing::Holds } else { Standing::Missing };
            all.push(one(evidence::HANDLED, unit, standing));
        }
    }
    Ok(all)
}

/// The northern process leans on the routine.
fn thread(_: &Ui, _: &mut Desk, asked: &Subject) -> Result<Vec<Link>, DbError> {
    let link = Link { from: subject(NORTH_PROCESS), to: routine(), text: "stöds av".into() };
    Ok([link].into_iter().filter(|link| link.from == *asked || link.to == *asked).collect())
}

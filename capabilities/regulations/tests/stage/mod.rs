//! A village with processes of two units, as another room would have them.

#![allow(dead_code, clippy::expect_used, clippy::unnecessary_wraps)] // each test file uses its part; sockets have their shape

use authority::Track;
use db::{DbError, Desk};
use kernel::{Id, Subject, Ulid, UnitId};
use regulations::domain::{ProvisionId, provision::id_of};
use testkit::{TestApp, village};
use web::{Answer, Capability, Described, Granted, Page, Pick, Problem, Routes, Ui, html};

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
    let Some(id) = subject.id::<ProvisionId>("process") else { return Ok(None) };
    Ok(at(id.ulid().0).filter(|(unit, _)| sees(ui, *unit)).map(|(unit, title)| Described {
        title: title.to_owned(),
        href: Thing { number: id.ulid().0 }.to_string(),
        unit,
        track: Track::Both,
        withheld: false,
        open: false,
        grounds: Vec::new(),
    }))
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

//! The village, and a room that has routines, risk analyses and happenings at steps.

#![allow(dead_code, clippy::expect_used, clippy::unnecessary_wraps)] // each test file uses its part; sockets have their shape

use authority::Track;
use components::Tone;
use db::{DbError, Desk};
use kernel::{Id, Subject, Ulid, UnitId};
use testkit::{Seen, TestApp, Visitor, village};
use web::{
    Answer, Capability, Described, Evidence, EvidenceAsked, Granted, Mark, Page, Panel, Pick, Routes, Standing, Ui, evidence,
    html, kinds,
};

authority::actions! {
    /// See what the sockets say.
    read Board = "stage.board" { Employee: OWN }
}

web::urls! {
    /// What the sockets say.
    BoardPage = "/provtavla";
}

/// A routine of the other room.
pub fn routine() -> Subject {
    Subject::new("document", UnitId::from_ulid(Ulid(500)))
}

pub fn rooms() -> Vec<Capability> {
    let stage = Capability {
        actions: ACTIONS,
        picks: Some(picks),
        describe: Some(describe),
        evidence: Some(told),
        marks: Some(marks),
        panels: Some(panels),
        ..Capability::new("stage", || Routes::new().get::<BoardPage, _>(board))
    };
    vec![village::capability(), stage, processes::capability()]
}

fn board(mut granted: Granted<Board>, _: BoardPage) -> Answer {
    let (ui, desk) = granted.parts();
    let room = processes::capability();
    let units = [village::unit(village::NORTH)];
    let asked = EvidenceAsked { kinds: &evidence::ALL, subjects: &[], units: &units, today: ui.today() };
    let shown = room.evidence.expect("a socket")(ui, desk, &asked)?;
    let waiting = room.waiting.expect("a socket")(ui, desk)?;
    let broken = room.health.expect("a socket")(ui, desk)?;
    let steps = room.picks.expect("a socket")(ui, desk, kinds::STEP, "UTRED")?;
    let processes = room.picks.expect("a socket")(ui, desk, kinds::PROCESS, "Stöd")?;
    let thread = room.thread.expect("a socket")(ui, desk, &routine())?;
    let body = html! {
        @for one in shown { p { "bevis: " (one.text) " " (format!("{:?}", one.standing)) } }
        @for one in waiting { p { "väntar: " (one.title) } }
        @for one in broken { p { "brist: " (one.rule) " " (one.text) } }
        @for one in steps { p { "steg: " (one.title) " " (one.meta) } }
        @for one in processes { p { "process: " (one.title) } }
        @for one in thread { p { "tråd: " (one.text) } }
    };
    granted.page(Page::new("Provtavla", body))
}

fn picks(_: &Ui, _: &mut Desk, kind: &str, words: &str) -> Result<Vec<Pick>, DbError> {
    let found = kind == kinds::ROUTINE && "rutin: utredning".contains(&words.to_lowercase());
    let pick = Pick { subject: routine(), title: "Rutin: utredning".into(), meta: "Gäller".into() };
    Ok(found.then_some(pick).into_iter().collect())
}

fn describe(_: &Ui, _: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    let described = Described {
        title: "Rutin: utredning".into(),
        href: "/dokument/x".into(),
        unit: village::unit(village::TOP),
        track: Track::Both,
        withheld: false,
        open: false,
        grounds: Vec::new(),
    };
    Ok((*subject == routine()).then_some(described))
}

/// Of the steps asked about, the first has its risks judged.
fn told(_: &Ui, _: &mut Desk, asked: &EvidenceAsked<'_>) -> Result<Vec<Evidence>, DbError> {
    let first = asked.subjects.iter().find(|subject| subject.kind() == "step").filter(|_| asked.wants(evidence::RISK_ANALYSIS));
    let evidence = first.map(|step| Evidence {
        kind: evidence::RISK_ANALYSIS,
        unit: village::unit(village::NORTH),
        below: false,
        subject: Some(step.clone()),
        standing: Standing::Holds,
        text: "Bedömd".into(),
        href: "/risker".into(),
        day: None,
    });
    Ok(evidence.into_iter().collect())
}

fn marks(_: &Ui, _: &mut Desk, subjects: &[Subject]) -> Result<Vec<Mark>, DbError> {
    Ok(subjects
        .iter()
        .skip(1)
        .take(1)
        .map(|subject| Mark { subject: subject.clone(), count: 2, text: "2 öppna händelser".into(), tone: Tone::Bad })
        .collect())
}

fn panels(_: &Ui, _: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    let ours = matches!(subject.kind(), "process" | "step");
    Ok(ours.then(|| Panel { main: true, body: html! { p { "Krav som " (subject.kind()) " svarar mot" } } }).into_iter().collect())
}

/// Who works with quality for the whole; who leads the north and the south; who works there; who decides for all.
pub fn nils(app: &TestApp) -> Visitor {
    app.as_("Nils Åker")
}
pub fn karin(app: &TestApp) -> Visitor {
    app.as_("Karin Ek")
}
pub fn omar(app: &TestApp) -> Visitor {
    app.as_("Omar Lind")
}
pub fn sara(app: &TestApp) -> Visitor {
    app.as_("Sara Berg")
}
pub fn inga(app: &TestApp) -> Visitor {
    app.as_("Inga Ström")
}

/// The fields of a process of the north.
pub fn fields(name: &str) -> Vec<(&'static str, String)> {
    vec![
        ("name", name.into()),
        ("kind", "main".into()),
        ("unit", village::unit(village::NORTH).to_string()),
        ("owner", village::person(20).to_string()),
        ("purpose", "Rätt stöd i rätt tid".into()),
        ("need_in", "Behov".into()),
        ("need_out", "Behov tillgodosett".into()),
    ]
}

pub fn as_pairs<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// Karin makes a process; gives its address.
pub fn made(app: &TestApp, name: &str) -> String {
    let seen = karin(app).post_from("/processer/ny", "/processer/ny", &as_pairs(&fields(name)));
    assert_eq!(seen.status, 303, "{}", seen.text());
    seen.location().trim_end_matches("/steg").to_owned()
}

/// Karin makes one from the library; gives its address.
pub fn from_library(app: &TestApp, name: &str) -> String {
    let mut all = fields(name);
    all.push(("fran", "hedemora_sabo".into()));
    let seen = karin(app).post_from("/processer/ny?fran=hedemora_sabo", "/processer/ny", &as_pairs(&all));
    assert_eq!(seen.status, 303, "{}", seen.text());
    seen.location().trim_end_matches("/steg").to_owned()
}

/// Karin presses a button of a form that stands on a page.
pub fn press(who: &Visitor, page: &str, to: &str, fields: &[(&str, &str)]) -> Seen {
    who.post_from(page, to, fields)
}

/// The process goes all the way: Karin sends, Nils reviews, Inga establishes.
pub fn establish(app: &TestApp, at: &str) {
    let sent = press(&karin(app), at, &format!("{at}/skicka"), &[]);
    assert_eq!(sent.status, 303, "{}", sent.text());
    let reviewed = nils(app).post(format!("{at}/granska"), &[("verdict", "right")]);
    assert_eq!(reviewed.status, 303, "{}", reviewed.text());
    let decided = inga(app).post(format!("{at}/faststall"), &decision());
    assert_eq!(decided.status, 303, "{}", decided.text());
}

/// A decision of today's.
pub fn decision() -> Vec<(&'static str, &'static str)> {
    vec![
        ("decided", "2026-11-20"),
        ("mandate", "Delegation 4.2"),
        ("registry", "VON 2026/1"),
        ("valid_from", "2026-11-21"),
        ("review_by", "2027-11-21"),
    ]
}

/// The address of a step, by its name, as the process's own page links to it.
pub fn step(app: &TestApp, at: &str, name: &str) -> String {
    karin(app).get(at).link(name)
}

//! What the samples are made of.

use crate::{
    access::Seen,
    domain::{Decision, Kind, Process, ProcessId, Review, Sent, State, StepId, Version, VersionId, taken_in},
    library,
    store::{history::Line, links::Tie, read::Listed, steps::Found},
    url,
};
use components::Tone;
use kernel::{Id, PersonId, Subject, Ulid, UnitId};
use web::{Mark, Panel, Pick, Ui, html};

pub(super) fn id(n: u128) -> StepId {
    StepId::from_ulid(Ulid(n))
}

pub(super) fn unit() -> UnitId {
    UnitId::from_ulid(Ulid(3))
}

pub(super) fn person() -> PersonId {
    PersonId::from_ulid(Ulid(4))
}

pub(super) fn process(ui: &Ui) -> Process {
    Process {
        id: ProcessId::from_ulid(Ulid(7)),
        unit: unit(),
        owner: Some(person()),
        leader: None,
        parent: None,
        kind: Kind::Main,
        name: "Ge stöd i särskilt boende".into(),
        purpose: Some("Rätt stöd i rätt tid.".into()),
        need_in: Some("Behov".into()),
        need_out: Some("Behov tillgodosett".into()),
        retired: None,
        created_at: ui.now(),
        created_by: Some(person()),
        version: 2,
    }
}

/// The model of care, with ids in order.
pub(super) fn table() -> flow::Table {
    let mut next = 0;
    let model = library::find("ni_halsa").map(library::Model::table).unwrap_or_default();
    let mut table = taken_in(&model, "Utan roll", || {
        next += 1;
        id(next)
    })
    .0;
    if let Some(step) = table.steps.get_mut(2) {
        step.text = "Lyssna på patienten.".into();
        step.support = "Rutin: vårdbegäran".into();
    }
    table
}

pub(super) fn version_of(ui: &Ui, number: i64, state: State) -> Version {
    let (id, process) = (VersionId::from_ulid(Ulid(8)), ProcessId::from_ulid(Ulid(7)));
    Version { id, process, number, state, table: table(), created_at: ui.now(), created_by: Some(person()), version: 2 }
}

pub(super) fn seen(ui: &Ui, versions: Vec<Version>) -> Seen {
    Seen { process: process(ui), versions, drafts: true }
}

pub(super) fn sent(ui: &Ui) -> Sent {
    Sent { at: ui.now(), by: person() }
}

pub(super) fn reviewed(ui: &Ui) -> State {
    State::Reviewed(sent(ui), Review { at: ui.now(), by: person(), note: None })
}

pub(super) fn held(ui: &Ui) -> State {
    State::Established(decision(ui))
}

pub(super) fn decision(ui: &Ui) -> Decision {
    let (at, today) = (ui.now(), ui.today());
    Decision {
        at,
        by: Some(person()),
        decided: today,
        mandate: "Delegation 4.2".into(),
        registry: Some("VON 2026/1".into()),
        valid_from: today,
        review_by: today.plus_days(-1),
    }
}

pub(super) fn listed(ui: &Ui) -> Vec<Listed> {
    let part = Process {
        id: ProcessId::from_ulid(Ulid(9)),
        kind: Kind::Sub,
        parent: Some(process(ui).id),
        name: "Flytta in".into(),
        ..process(ui)
    };
    let state = crate::domain::StateCode::Reviewed;
    let listed =
        |process| Listed { process, number: 1, state, review_by: Some(ui.today().plus_days(-2)), decided: Some(ui.today()) };
    vec![listed(process(ui)), listed(part)]
}

pub(super) fn ties() -> Vec<Tie> {
    let subject = Subject::new("document", unit());
    vec![Tie { step: id(2), subject, kind: "routine".into(), title: "Rutin: vårdbegäran".into(), href: "/".into() }]
}

pub(super) fn marks() -> Vec<Mark> {
    vec![Mark { subject: Subject::new("step", id(2)), count: 2, text: "2 öppna händelser".into(), tone: Tone::Bad }]
}

pub(super) fn found(n: u128) -> Found {
    Found {
        id: id(n),
        process: ProcessId::from_ulid(Ulid(7)),
        number: Some(1),
        name: "Ta emot vårdbegäran".into(),
        kind: flow::Kind::Activity,
        lane: "Legitimerad personal".into(),
        external: false,
        supported: true,
        together: Some("Regionen, Apoteket".into()),
        state: "gone".into(),
        of: "Ge hälso- och sjukvård".into(),
        unit: unit(),
        owner: Some(person()),
    }
}

pub(super) fn past(ui: &Ui) -> Vec<Line> {
    let line = |what: &crate::domain::What| Line {
        at: ui.now(),
        person: Some(person()),
        what: *what,
        number: Some(2),
        note: Some("Så här.".into()),
    };
    crate::domain::What::ALL.iter().map(line).collect()
}

pub(super) fn panel() -> Panel {
    Panel { main: true, body: html! { p { (url::Processes {}) } } }
}

pub(super) fn pick() -> Pick {
    Pick { subject: Subject::new("document", unit()), title: "Rutin: vårdbegäran".into(), meta: "Gäller".into() }
}

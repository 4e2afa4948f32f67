//! The pages of a case with made-up content, for the tests that look at every page.

use super::{
    assess, case, closing, conflict, departed, exchange, feedback, grade, handover, investigate, join, lessons, mine, move_case,
    person, reply, report, shares, sort, talk,
};
use crate::{
    domain::{Assessment, Case, CaseId, CaseNumber, Nature, Phase, Risk, State},
    store::{
        beside::{Beside, Exchange, ExchangeId, Other},
        entry::Entry,
        lessons::Lesson,
        mine::MyReport,
        record::Record,
    },
};
use authority::Track;
use components::prelude::*;
use db::Handover;
use kernel::{Id, PersonId, Timestamp, Ulid, UnitId};
use web::{Errors, FormState, Page, Sample, Ui};

/// Every page.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let record = record(ui.now());
    let wrong = FormState { errors: Errors::one("varfor", "Skriv varför"), ..FormState::default() };
    let of = |name, page: Page| Sample { name, body: page.body().clone() };
    let (empty, letter, said) = (FormState::default(), asked(ui.now()), talked(ui.now()));
    let parties = vec!["Regionen, sjukhus".to_owned()];
    let mut all = report::samples(ui);
    all.extend([
        of("case assess", assess::view(ui, &record, &empty)),
        of("case grade", grade::view(ui, &record, &wrong)),
        of("case investigate", investigate::view(ui, &record, &FormState::default())),
        of("case feedback", feedback::view(ui, &record, &FormState::default())),
        of("case hand over", handover::view(ui, &record, &wrong)),
        of("case move", move_case::view(ui, &record, &FormState::default())),
        of("case shares", shares::view(ui, &record, &wrong)),
        of("case conflict", conflict::view(ui, &record, &wrong)),
        of("case note", talk::note_page(ui, &record, &empty)),
        of("case question", talk::ask_page(ui, &record, &empty)),
        of("case join", join::view(ui, (&record, &[]), &empty)),
        of("case step", departed::view(ui, &record, ("signera", &departed::sample()))),
        of("case send", exchange::send::view(ui, (&record, &parties), &empty)),
        of("case letter", exchange::letter::view(ui, (&record, &letter), &empty)),
        of("incoming", exchange::incoming::view(ui, &parties, &empty)),
        of("caregivers", exchange::parties::view(ui, &empty)),
        of("sort", sort::view(ui, (&record, &[]), &empty)),
        of("my reply", reply::view(ui, (&mine(ui.now()), &said), &empty)),
        Sample { name: "my talk", body: reply::said(ui, &mine(ui.now()), &said) },
        Sample { name: "case talk", body: html! { (talk::parts(ui, &record, &said)) (departed::part(ui, &record)) } },
        Sample {
            name: "case together",
            body: html! { (join::joined_notice(ui, &record)) (join::together(ui, &record)) (exchange::panel(ui, &record)) },
        },
        of("case person", person::view(ui, &record, &wrong)),
        of("case reopen", closing::reopen_page(ui, &record, &wrong)),
        Sample { name: "case", body: case::sample(ui, &record) },
        Sample { name: "my report", body: card_rows([mine::line(ui, &mine(ui.now()))]) },
        Sample { name: "lesson", body: card_rows([lessons::line(ui, &lesson(ui.now()))]) },
    ]);
    all
}

fn ids() -> (CaseId, UnitId, PersonId) {
    (CaseId::from_ulid(Ulid(1)), UnitId::from_ulid(Ulid(2)), PersonId::from_ulid(Ulid(3)))
}

fn acting(now: Timestamp) -> Case {
    let (id, unit, by) = ids();
    let step = State::of(Phase::Acting, now, Some(by)).unwrap_or(State::Reported);
    let risk = Risk::new(Some(3), Some(3));
    Case {
        id,
        number: CaseNumber { year: 2026, number: 412 },
        unit,
        nature: Nature::Deviation,
        track: Track::Both,
        reporter: by,
        state: step,
        due: Some(now.day()),
        assessment: Assessment {
            category: Some("fall_own_activity".into()),
            kind: Some("near_miss".into()),
            hsl: risk,
            sol: risk,
        },
        hsl_verdict: Some("could_care_injury".into()),
        expert_needed: true,
        causes: vec!["handover_failed".into()],
        conclusion: "Larmet ska sitta på armen <vid> toalettbesök.".into(),
        no_action_why: String::new(),
        learned: "Larmet sitter på armen.".into(),
    }
}

fn record(now: Timestamp) -> Record {
    Record {
        case: acting(now),
        withheld: false,
        reported_at: now,
        occurred_at: now.plus_minutes(-60),
        anonymous: true,
        type_code: "fall".into(),
        place: Some("bathroom".into()),
        harm: "none_visible".into(),
        who: "individual".into(),
        sex: Some("woman".into()),
        age: Some("age_80_89".into()),
        also: vec!["medical_device".into()],
        sol_grade: Some("tangible_risk".into()),
        grade_why: "Fallet hade kunnat ge en fraktur.".into(),
        action_count: 1,
        has_person: true,
        codebook: 1,
        version: 3,
        story: "Den boende satt på golvet.\n\nLarmet hängde vid dörren.".into(),
        done_at_once: "Vi ringde sjuksköterskan.".into(),
        what_happened: "Toalettbesök utan larm.".into(),
        barriers: "En kollega hörde fallet.".into(),
        learned_for_apt: true,
        times: 1,
        photos: 0,
        told_for: String::new(),
        joined_to: Some(ids().0),
        joined_phase: Some(Phase::Received),
        asked: true,
        signature: Vec::new(),
        in_charge: true,
        beside: beside(now),
        cause_notes: vec![("handover_failed".into(), "Det sades inte vid överlämningen.".into())],
    }
}

/// One of everything that can stand beside a case.
fn beside(now: Timestamp) -> Beside {
    let (id, unit, by) = ids();
    let other = Other {
        id,
        number: CaseNumber { year: 2026, number: 413 },
        type_code: "fall".into(),
        place: Some("bathroom".into()),
        unit,
        phase: Phase::Closed,
    };
    let shared = |reason: &str| Handover { holder: authority::person_key(by), given_at: now, reason: reason.into() };
    Beside {
        steps: vec![departed_step()],
        causes: Vec::new(),
        shared: ["above", "investigator", "investigator_kept", "asked", "mas"].map(shared).into(),
        barred: vec![by],
        links: vec![other.clone()],
        main: Some(other.clone()),
        duplicates: vec![other],
        exchanges: vec![asked(now)],
    }
}

fn asked(now: Timestamp) -> Exchange {
    Exchange {
        id: ExchangeId::from_ulid(Ulid(4)),
        received: false,
        party: "Regionen, sjukhus".into(),
        reference: "RH 2026/41".into(),
        asked: "Fanns läkemedelslistan med vid utskrivningen?".into(),
        asked_at: now,
        answer_by: Some(now.day().plus_days(-1)),
        answer: String::new(),
        answered_at: None,
    }
}

fn talked(now: Timestamp) -> Vec<Entry> {
    let said = |what: &str, note: &str| Entry {
        at: now,
        person: Some(ids().2),
        what: what.into(),
        detail: serde_json::Value::Null,
        note: note.into(),
    };
    vec![said("note", "Ring natten."), said("question", "Satt larmet på armen?"), said("answer", "Nej, på kroken.")]
}

fn mine(now: Timestamp) -> MyReport {
    let (id, unit, _) = ids();
    MyReport {
        id,
        number: CaseNumber { year: 2026, number: 412 },
        unit,
        type_code: "fall".into(),
        place: None,
        phase: Phase::FedBack,
        phase_at: now,
        reported_at: now,
        occurred_at: now,
        learned: Some("Larmet sitter på armen.".into()),
        codebook: 1,
        story: "Den boende satt på golvet.".into(),
        done_at_once: String::new(),
        harm: "none_visible".into(),
        times: 1,
        nature: Nature::Deviation,
        withheld: false,
        asked: true,
        joined: false,
        category: None,
        photos: 0,
    }
}

fn lesson(now: Timestamp) -> Lesson {
    let (id, unit, _) = ids();
    Lesson { id, unit, type_code: "fall".into(), at: now, learned: "Larmet sitter på armen.".into(), for_apt: true, codebook: 1 }
}

fn departed_step() -> crate::store::departed::Step {
    let subject = kernel::Subject::new("step", ids().1);
    crate::store::departed::Step { subject, title: "Ge läkemedel: signera".into(), href: "/".into() }
}

//! The pages with made-up content, for the tests that look at every page.

use crate::{
    domain::{Outcome, ThingId, Way},
    pages,
    store::{
        access::{Access, Counted},
        pointers::{Pointer, Why},
        review::Review,
        rule::Rule,
    },
    url, verify,
};
use authority::Track;
use kernel::{Id, Subject, Ulid, UnitId};
use web::{Errors, Fields, FormState, Sample, Ui};

fn id<I: Id>(number: u128) -> I {
    I::from_ulid(Ulid(number))
}

fn unit(ui: &Ui) -> UnitId {
    ui.actor().directory().roots().first().copied().unwrap_or_else(|| id(1))
}

fn accesses(ui: &Ui) -> Vec<Access> {
    let one = |seq: i64, what: &str, way, reason: Option<&str>| Access {
        seq,
        at: ui.now().plus_minutes(-seq * 700),
        person: id(20),
        subject: Subject::new("event", id::<ThingId>(5)),
        number: Some("A-2026-0412".into()),
        unit: unit(ui),
        track: Track::Both,
        what: what.into(),
        reason: reason.map(str::to_owned),
        off_hours: seq > 1,
        way,
    };
    vec![one(1, "opened", Way::Line, None), one(2, "person_revealed", Way::Ended, Some("vard"))]
}

/// Every page of the room.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let sample = |name, body| Sample { name, body };
    let chosen = pages::parts::chosen(ui, &Fields::default().with("utanfor", "1"));
    let counted = Counted { all: 70, own: 3, through: 90 };
    let whole = verify::State { whole: Some((90, ui.now())), broken: None };
    let broken = verify::State { whole: None, broken: Some((7, ui.now())) };
    let rule = Rule { version: 2, at: ui.now(), by: Some(id(20)), every: 30 };
    let listed = |found: Vec<Access>, state| pages::list::Shown {
        chosen: chosen.clone(),
        older: (!found.is_empty()).then(|| "1-2".to_owned()),
        counted: if found.is_empty() { Counted::default() } else { counted },
        found,
        people: vec![id(20)],
        state: (Some(ui.now()), state),
    };
    let drawn =
        pages::sample::Shown { chosen: chosen.clone(), found: accesses(ui), counted, seed: 4711, size: 20, people: vec![id(20)] };
    let pointer = |subject: bool| Pointer {
        person: id(20),
        subject: subject.then(|| Subject::new("event", id::<ThingId>(5))),
        number: subject.then(|| "A-2026-0412".to_owned()),
        count: 9,
        last: ui.now(),
    };
    let pointers: Vec<_> = Why::ALL.iter().map(|why| (*why, vec![pointer(*why == Why::Often)])).collect();
    let wrong = FormState::wrong(Fields::default(), Errors::one("utfall", "Välj utan anmärkning eller att utreda"));
    let at = url::Case { kind: "event".into(), id: id(5) };
    vec![
        sample("logreview-list", pages::list::view(ui, &listed(accesses(ui), whole))),
        sample("logreview-list-empty", pages::list::view(ui, &listed(Vec::new(), broken))),
        sample("logreview-pointers", pages::pointers::view(ui, &chosen, &pointers)),
        sample("logreview-pointers-none", pages::pointers::view(ui, &chosen, &[])),
        sample("logreview-sample", pages::sample::view(ui, &drawn)),
        sample("logreview-reviews", pages::reviews::view(ui, &reviews(ui))),
        sample("logreview-review", pages::review::view(ui, &review(ui))),
        sample("logreview-note", pages::note::view(ui, &chosen, counted, &wrong)),
        sample("logreview-interval", pages::interval::view(ui, (&rule, &whole), &FormState::default(), true)),
        sample("logreview-case", pages::case::view(ui, &at, &accesses(ui), None)),
    ]
}

fn review(ui: &Ui) -> Review {
    Review {
        id: id(1),
        unit: unit(ui),
        track: Track::Both,
        by: id(20),
        at: ui.now(),
        chosen: pages::parts::chosen(ui, &Fields::default()),
        sample: Some((4711, 20)),
        through: 90,
        counted: (67, 3),
        outcome: Outcome::Inquire,
        note: "Fråga varför ärendet öppnades på natten.".into(),
    }
}

fn reviews(ui: &Ui) -> pages::reviews::Shown {
    let due = vec![(unit(ui), ui.today().plus_days(-3)), (id(9), ui.today().plus_days(12))];
    pages::reviews::Shown { found: vec![review(ui), Review { outcome: Outcome::Clear, ..review(ui) }], older: None, due }
}

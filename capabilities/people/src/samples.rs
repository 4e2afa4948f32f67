//! The pages with made-up content, for the tests that look at every page.

use crate::{
    domain::{Assignment, AssignmentId, Circumstances, ImportId, Period, Power, Refusal},
    import::{Column, Does, Fault, Person as Told, Planned, Raw},
    pages, samples_second,
    store::{
        import::{Outcome, Sent},
        person::Person,
        roll::Listed,
        session::Session,
        token::Token,
    },
};
use authority::Role;
use kernel::{Id, PersonId, Ulid, UnitId};
use web::{Errors, Fields, FormState, HandoverItem, Sample, Ui};

fn id<I: Id>(number: u128) -> I {
    I::from_ulid(Ulid(number))
}

/// Every page of the room.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let sample = |name, body| Sample { name, body };
    let empty = FormState::default();
    let wrong = FormState::wrong(Fields::default().with("namn", "karin"), Errors::one("namn", "Skriv ditt namn"));
    let (person, around) = (person(ui), around(ui));
    let Some(held) = around.roles.first() else { return Vec::new() };
    let mut all = samples_second::samples(ui);
    all.extend([
        sample("people-sign-in", web::html! { (pages::sign_in::head(ui)) (pages::sign_in::view(ui, &empty)) }),
        sample("people-sign-in-wrong", web::html! { (pages::sign_in::head(ui)) (pages::sign_in::view(ui, &wrong)) }),
        sample("people-first-password", pages::first_password::view(ui, &empty)),
        sample("people-sign-out", pages::sign_out::view(ui)),
        sample("people-account", pages::account::view(ui, &mine(ui), &pages::account::Forms::default())),
        sample("people-list", pages::list::view(ui, &Fields::default().with("q", "lind"), &listed(ui))),
        sample("people-new", pages::new::view(ui, &wrong, &around)),
        sample("people-once", pages::once::view(ui, person.id, &person.name, ("karin", "abcd-efgh-ijkm-npqr"))),
        sample("people-edit", pages::edit::view(ui, &person, &empty, &around)),
        sample("people-role-new", pages::role_new::view(ui, &person, &empty, &around)),
        sample("people-role-edit", pages::role_edit::view(ui, (&person, held), &empty, &around)),
        sample("people-hand-over", hand_over(ui, &person, &around, false)),
        sample("people-hand-over-check", hand_over(ui, &person, &around, true)),
        sample("people-import", pages::import::view(ui, &empty)),
        sample("people-preview", pages::preview::view(ui, &sent(ui, None), &planned(ui))),
        sample(
            "people-preview-done",
            pages::preview::view(ui, &sent(ui, Some(Outcome { added: 2, changed: 1, roles: 3, left: 1 })), &[]),
        ),
        sample("people-introduction", introduction(ui, vec![held.clone()])),
        sample("people-introduction-none", introduction(ui, Vec::new())),
        sample("people-person", pages::person::view(ui, &pages::person::Shown { person, around, panels: Vec::new() })),
    ]);
    all
}

fn unit(ui: &Ui) -> UnitId {
    ui.actor().directory().roots().first().copied().unwrap_or_else(|| id(1))
}

fn person(ui: &Ui) -> Person {
    Person {
        id: id(1),
        user_name: "karin.lindgren".into(),
        name: "Karin Lindgren".into(),
        email: Some("karin.lindgren@kommun.example".into()),
        title: Some("Enhetschef".into()),
        unit: unit(ui),
        active: true,
        locked_until: Some(ui.now().plus_minutes(10)),
        ready: true,
        must_change: true,
        created: ui.now(),
        version: 1,
    }
}

fn roles(ui: &Ui) -> Vec<Assignment> {
    let held = |number, role, deputy, (from, until): (i64, Option<i64>)| Assignment {
        id: id::<AssignmentId>(number),
        person: id(1),
        role,
        unit: unit(ui),
        deputy,
        period: Period { from: ui.today().plus_days(from), until: until.map(|days| ui.today().plus_days(days)) },
        after: (number == 1).then(|| id::<PersonId>(2)),
        version: 1,
    };
    vec![
        held(1, Role::UnitManager, false, (-400, None)),
        held(2, Role::DocumentSteward, true, (30, Some(300))),
        held(3, Role::Employee, false, (-900, Some(-401))),
    ]
}

fn around(ui: &Ui) -> Circumstances {
    Circumstances {
        power: Power {
            person: Some(id(9)),
            whole: ui.actor().directory().units().map(|unit| unit.id).collect(),
            line: Vec::new(),
            everything: true,
        },
        person: Some(id(1)),
        active: true,
        home: Some(unit(ui)),
        roles: roles(ui),
        successor: Vec::new(),
        successor_active: true,
        other_administrators: 1,
        roots: ui.actor().directory().roots(),
        closed: Vec::new(),
        today: ui.today(),
    }
}

fn mine(ui: &Ui) -> pages::account::Mine {
    let session = |number, agent: &str, shared| Session {
        id: id(number),
        created: ui.now().plus_minutes(-90),
        last_seen: ui.now().plus_minutes(-3),
        expires: ui.now().plus_minutes(600),
        address: "192.0.2.7".into(),
        agent: agent.into(),
        shared,
    };
    let sessions = vec![session(1, "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0", false), session(2, "curl", true)];
    pages::account::Mine::sample(person(ui), roles(ui), sessions, (samples_second::safety(ui), tokens(ui)))
}

fn tokens(ui: &Ui) -> Vec<Token> {
    let token = |number, name: &str, last_used| Token {
        id: id(number),
        start: "ledfyr_3f9a1c".into(),
        person: id(1),
        name: name.into(),
        scopes: vec!["events.read".into(), "events.report".into()],
        created: ui.now(),
        expires: ui.now().plus_minutes(90 * 24 * 60),
        last_used,
        user_name: "eva.holm".into(),
    };
    vec![token(1, "E-tjänsten", Some(ui.now())), token(2, "Statistik", None)]
}

fn listed(ui: &Ui) -> pages::list::Shown {
    let one = |number, name: &str, active, ready| Listed {
        id: id(number),
        user_name: name.to_lowercase(),
        name: name.into(),
        sort_key: name.to_lowercase(),
        title: Some("Undersköterska".into()),
        unit: unit(ui),
        active,
        locked_until: Some(ui.now().plus_minutes(10)),
        ready,
    };
    let people = vec![one(1, "Karin", true, true), one(2, "Vera", true, false), one(3, "Åsa", false, true)];
    pages::list::Shown { people, count: 120, more: true, units: vec![unit(ui)] }
}

fn hand_over(ui: &Ui, person: &Person, around: &Circumstances, checked: bool) -> web::Markup {
    let item = HandoverItem { title: "A-2026-0412 Fall i badrum".into(), href: "/avvikelser/1".into() };
    let open = pages::hand_over::OpenItems { items: vec![item], hidden: 2 };
    let colleagues = [(id::<PersonId>(2), "Vera Vård".to_owned())];
    let held = around.roles.first();
    let fields = Fields::default()
        .with_some("roll", held.map(|held| held.id))
        .with("till_person", id::<PersonId>(2))
        .with("dag", ui.today());
    let open = held.filter(|_| checked).map(|held| (held, &open));
    let shown = pages::hand_over::Shown { person, around, colleagues: &colleagues, open };
    pages::hand_over::view(ui, &shown, &FormState::filled(fields))
}

fn sent(ui: &Ui, outcome: Option<Outcome>) -> Sent {
    Sent { id: id::<ImportId>(1), file_name: "personer.csv".into(), created: ui.now(), rows: vec![Raw::default()], outcome }
}

fn planned(ui: &Ui) -> Vec<Planned> {
    let person = Told {
        id: None,
        name: "Nora Ny".into(),
        email: None,
        title: None,
        unit: unit(ui),
        active: true,
        version: 1,
        roles: Vec::new(),
    };
    let row = |line, does, faults| Planned { line, user_name: "nora".into(), person: Some(person.clone()), does, faults };
    vec![
        row(2, vec![Does::Add, Does::Change(Column::Title, "Vikarie".into(), "Undersköterska".into())], vec![]),
        row(3, vec![], vec![Fault::NoUnit("Granlunden".into()), Fault::Refused(Refusal::Backwards)]),
    ]
}

fn introduction(ui: &Ui, roles: Vec<Assignment>) -> web::Markup {
    pages::introduction::view(ui, &pages::introduction::Shown { roles, waiting: Vec::new(), panels: Vec::new() })
}

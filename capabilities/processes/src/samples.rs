//! Pages with made-up content, for the tests that look at every page.

use crate::{
    access::Seen,
    domain::{Decision, Gap, Kind, Process, ProcessId, Review, Sent, State, StepId, Version, VersionId, taken_in},
    library,
    pages::{
        compare, edit, establish, gaps, header, lanes, library as shelf, link, list, map, my_role, new, next, remove, retire, review,
        show, step, step_form, steps, take_in, together, version, walk,
    },
    store::{history::Line, links::Tie, read::Listed, report::Told, steps::Found},
    url,
};
use components::Tone;
use kernel::{Id, PersonId, Subject, Ulid, UnitId};
use web::{Coming, Errors, Fields, FormState, Mark, Markup, Panel, Pick, Sample, Ui, html};

/// The samples.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let all = reading(ui).into_iter().chain(forms(ui)).chain(tables(ui));
    all.map(|(name, body)| Sample { name, body }).collect()
}

type Named = (&'static str, Markup);

fn reading(ui: &Ui) -> Vec<Named> {
    let everything = next::Can { write: true, review: true, establish: true };
    let shown = |state: State, can: next::Can| {
        let seen = seen(ui, vec![version_of(ui, 3, state), version_of(ui, 2, held(ui))]);
        let whole = Some(process(ui));
        show::Shown { seen, parts: listed(ui), whole, ties: ties(), marks: marks(), past: past(ui), can, panels: vec![panel()] }
    };
    let seen_now = seen(ui, vec![version_of(ui, 2, held(ui)), version_of(ui, 1, State::Ended(decision(ui), ui.now()))]);
    let (newer, older) = (&seen_now.versions[0], &seen_now.versions[1]);
    let mut lacking = older.clone();
    lacking.table.remove(&id(4).to_string());
    let ordered = walk::ordered(&newer.table);
    let crossing = ordered.iter().find(|step| step.kind == flow::Kind::Decision).copied().unwrap_or(ordered[0]);
    let stepped = |can| step::Shown {
        seen: seen(ui, vec![version_of(ui, 2, held(ui))]),
        version: Some(version_of(ui, 2, held(ui))),
        found: found(2),
        ties: ties(),
        can,
        panels: vec![panel()],
    };
    vec![
        ("processes list", list::view(ui, &listed(ui), &listed(ui))),
        ("processes list, empty", list::view(ui, &[], &[])),
        ("processes show", show::view(ui, shown(held(ui), next::Can::default()))),
        ("processes show, draft", show::view(ui, shown(State::Draft { returned: Some("Lägg till".into()) }, everything))),
        ("processes show, in review", show::view(ui, shown(State::InReview(sent(ui)), everything))),
        ("processes show, reviewed", show::view(ui, shown(reviewed(ui), everything))),
        ("processes show, retired", show::view(ui, retired(ui, shown(held(ui), everything)))),
        ("processes version", version::view(ui, &seen_now, newer)),
        ("processes compare", compare::view(ui, &seen_now, (&lacking, newer))),
        ("processes compare, same", compare::view(ui, &seen_now, (older, newer))),
        ("processes walk", walk::view(ui, (&seen_now, newer), (ordered[0], &ordered, &ties()))),
        ("processes walk, choice", walk::view(ui, (&seen_now, newer), (crossing, &ordered, &[]))),
        ("processes step", step::view(ui, stepped(next::Can::default()))),
        ("processes step, to write", step::view(ui, stepped(everything))),
        ("processes library", shelf::view(ui)),
    ]
}

fn retired(ui: &Ui, mut shown: show::Shown) -> show::Shown {
    shown.seen.process.retired = Some(crate::domain::Retired { at: ui.now(), by: Some(person()), reason: "Ersatt.".into() });
    shown
}

fn tables(ui: &Ui) -> Vec<Named> {
    let lacks = |steps| gaps::Lacking { process: Process { owner: None, ..process(ui) }, steps, activities: 10 };
    let lacking = lacks(vec![(table().steps[1].clone(), vec![Gap::Role, Gap::Routine, Gap::Risk, Gap::SelfCheck])]);
    let coming = vec![Coming { day: ui.today(), title: "Egenkontroll".into(), meta: "Björkgården".into(), href: "/".into() }];
    let role = |role: &str, steps| my_role::Shown {
        role: role.into(),
        roles: vec!["Enhetschef".into(), "Handläggare".into()],
        steps,
        ties: ties(),
        marks: marks(),
        coming: coming.clone(),
    };
    vec![
        ("processes gaps", gaps::view(ui, &[lacking], (true, true))),
        ("processes gaps, none", gaps::view(ui, &[], (false, false))),
        ("processes my role", my_role::view(ui, &role("Enhetschef", vec![found(1), found(2)]))),
        ("processes my role, empty", my_role::view(ui, &role("", vec![]))),
        ("processes together", together::view(ui, &[found(1), Found { external: true, ..found(2) }])),
        ("processes together, empty", together::view(ui, &[])),
    ]
}

fn forms(ui: &Ui) -> Vec<Named> {
    let wrong = |field: &str| FormState::wrong(Fields::default(), Errors::one(field, "Fel"));
    let (process, draft) = (process(ui), version_of(ui, 1, State::Draft { returned: None }));
    let offer = header::Offer {
        units: vec![(unit(), "Björkgården".into())],
        people: vec![(person(), "Karin Lindgren, Björkgården".into())],
        wholes: vec![(process.id, process.name.clone())],
    };
    let faulty = Version { table: { let mut table = table(); table.steps[1].next.clear(); table }, ..draft.clone() };
    let can = next::Can { write: true, review: true, establish: true };
    let seen = seen(ui, vec![faulty.clone()]);
    let told = [Told { what: "dataObject".into(), name: "Akten".into(), code: "no_place".into() }];
    let (sub, others) = (FormState::filled(Fields::default().with("kind", "sub").with("next_0", id(1))), [("x".to_owned(), "Flytta in".to_owned())]);
    let pages = [
        ("processes new", Some(new::view(ui, (&offer, library::all().first()), &wrong("name")))),
        ("processes edit", Some(edit::view(ui, (&process, &offer), &FormState::filled(header::fields(&process))))),
        ("processes take in", Some(take_in::view(ui, &offer, &wrong("file")))),
        ("processes step form", Some(step_form::view(ui, (process.id, Some(id(2)), &draft), (&sub, &others)))),
        ("processes new step", Some(step_form::view(ui, (process.id, None, &draft), (&wrong("lane"), &[])))),
        ("processes lanes", Some(lanes::view(ui, (&process, &draft), &wrong("lane_0")))),
        ("processes remove", remove::view(ui, (&process, &draft, id(1)), &FormState::default())),
        ("processes review", Some(review::view(ui, (&process, &version_of(ui, 1, State::InReview(sent(ui)))), &wrong("note")))),
        ("processes establish", Some(establish::view(ui, (&process, &draft), &wrong("mandate")))),
        ("processes confirm", Some(establish::confirm_view(ui, (&process, &draft), &wrong("review_by")))),
        ("processes retire", Some(retire::view(ui, &process, &wrong("reason")))),
        ("processes link", Some(link::view(ui, &found(2), ("rutin", &[pick()])))),
        ("processes link, none", Some(link::view(ui, &found(2), ("", &[])))),
    ];
    let mut all: Vec<Named> = pages.into_iter().filter_map(|(name, page)| Some((name, page?.body().clone()))).collect();
    all.push(("processes table", steps::view(ui, &seen, (&faulty, &can, &told))));
    let around = map::Around { name: "Ge stöd", opens: map::Opens::Nothing, ties: &[], marks: &[] };
    all.push(("processes map", map::view(ui, &flow::Table::default(), &around)));
    all
}

fn id(n: u128) -> StepId {
    StepId::from_ulid(Ulid(n))
}

fn unit() -> UnitId {
    UnitId::from_ulid(Ulid(3))
}

fn person() -> PersonId {
    PersonId::from_ulid(Ulid(4))
}

fn process(ui: &Ui) -> Process {
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
fn table() -> flow::Table {
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

fn version_of(ui: &Ui, number: i64, state: State) -> Version {
    let (id, process) = (VersionId::from_ulid(Ulid(8)), ProcessId::from_ulid(Ulid(7)));
    Version { id, process, number, state, table: table(), created_at: ui.now(), created_by: Some(person()), version: 2 }
}

fn seen(ui: &Ui, versions: Vec<Version>) -> Seen {
    Seen { process: process(ui), versions, drafts: true }
}

fn sent(ui: &Ui) -> Sent {
    Sent { at: ui.now(), by: person() }
}

fn reviewed(ui: &Ui) -> State {
    State::Reviewed(sent(ui), Review { at: ui.now(), by: person(), note: None })
}

fn held(ui: &Ui) -> State {
    State::Established(decision(ui))
}

fn decision(ui: &Ui) -> Decision {
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

fn listed(ui: &Ui) -> Vec<Listed> {
    let part = Process { id: ProcessId::from_ulid(Ulid(9)), kind: Kind::Sub, parent: Some(process(ui).id), name: "Flytta in".into(), ..process(ui) };
    let state = crate::domain::StateCode::Reviewed;
    let listed = |process| Listed { process, number: 1, state, review_by: Some(ui.today().plus_days(-2)), decided: Some(ui.today()) };
    vec![listed(process(ui)), listed(part)]
}

fn ties() -> Vec<Tie> {
    let subject = Subject::new("document", unit());
    vec![Tie { step: id(2), subject, kind: "routine".into(), title: "Rutin: vårdbegäran".into(), href: "/".into() }]
}

fn marks() -> Vec<Mark> {
    vec![Mark { subject: Subject::new("step", id(2)), count: 2, text: "2 öppna händelser".into(), tone: Tone::Bad }]
}

fn found(n: u128) -> Found {
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

fn past(ui: &Ui) -> Vec<Line> {
    let line = |what: &crate::domain::What| Line { at: ui.now(), person: Some(person()), what: *what, number: Some(2), note: Some("Så här.".into()) };
    crate::domain::What::ALL.iter().map(line).collect()
}

fn panel() -> Panel {
    Panel { main: true, body: html! { p { (url::Processes {}) } } }
}

fn pick() -> Pick {
    Pick { subject: Subject::new("document", unit()), title: "Rutin: vårdbegäran".into(), meta: "Gäller".into() }
}

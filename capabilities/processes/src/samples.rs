//! Pages with made-up content, for the tests that look at every page.

mod made;

use crate::{
    domain::{Gap, Process, State, Version},
    library,
    pages::{
        compare, edit, establish, gaps, header, lanes, library as shelf, link, list, map, my_role, new, next, remove, retire,
        review, show, step, step_form, steps, take_in, together, version, walk,
    },
    store::{report::Told, steps::Found},
};
use made::{
    decision, found, held, id, listed, marks, panel, past, person, pick, process, reviewed, seen, sent, table, ties, unit,
    version_of,
};
use web::{Coming, Errors, Fields, FormState, Markup, Sample, Ui};

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
    let (sub, others) = (
        FormState::filled(Fields::default().with("kind", "sub").with("next_0", id(1))),
        [("x".to_owned(), "Flytta in".to_owned())],
    );
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
    all.extend(written(ui, &draft));
    all
}

fn written(ui: &Ui, draft: &Version) -> [Named; 2] {
    let faulty = Version {
        table: {
            let mut table = table();
            table.steps[1].next.clear();
            table
        },
        ..draft.clone()
    };
    let can = next::Can { write: true, review: true, establish: true };
    let seen = seen(ui, vec![faulty.clone()]);
    let told = [Told { what: "dataObject".into(), name: "Akten".into(), code: "no_place".into() }];
    let around = map::Around { name: "Ge stöd", opens: map::Opens::Nothing, ties: &[], marks: &[] };
    [
        ("processes table", steps::view(ui, &seen, (&faulty, can, &told))),
        ("processes map", map::view(ui, &flow::Table::default(), &around)),
    ]
}

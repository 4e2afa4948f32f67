//! The room's pages with made-up content, for the tests that look at every page.

use crate::{
    data,
    domain::{
        Facts, Organisation, Period, Unit,
        duty::{self, Decision, DutyId, DutyMap, MapState, Placed},
        unit,
    },
    import::{Fault, Outcome, Plan, PlannedRow},
    pages::{
        Screen, change::Place, closing, duties, duty_draft, duty_edit, duty_establish, duty_versions, edit, import, list, merge,
        moving, my_duties, new, preview, unit as unit_page,
    },
    store::import::{Import, ImportId},
};
use authority::{Scope, Units};
use kernel::{Day, Id, Timestamp, Ulid, UnitId};
use web::{Errors, Fields, FormState, Sample, Ui};

fn id(number: u128) -> UnitId {
    UnitId::from_ulid(Ulid(number))
}

fn facts(name: &str, kind: &str, form: &str) -> Facts {
    let private = data::kinds().is_private(form);
    Facts {
        name: name.into(),
        kind: kind.into(),
        service_areas: vec!["elderly_care".into()],
        legal_areas: vec!["sol".into(), "hsl".into()],
        operating_form: form.into(),
        provider: private.then(|| "Omsorg i Norr AB".into()),
    }
}

fn period(from: Day, parent: Option<UnitId>, facts: Facts) -> Period {
    Period { from, until: None, parent, merged_into: None, facts }
}

/// A municipality with something of everything: a move, a new name, a merger, a private provider.
fn organisation(today: Day) -> Organisation {
    let long_ago = today.plus_days(-900);
    let moved = today.plus_days(-200);
    let mut before = period(long_ago, Some(id(1)), facts("Björkgårdens servicehus", "unit", "own"));
    before.until = Some(moved.plus_days(-1));
    let mut closed = period(long_ago, Some(id(2)), facts("Ekbacken", "unit", "own"));
    (closed.until, closed.merged_into) = (Some(moved.plus_days(-1)), Some(id(3)));
    let units: [(u128, &str, Vec<unit::Period>); 5] = [
        (1, "KOMMUN", vec![period(long_ago, None, facts("Älvsala kommun", "municipality", "own"))]),
        (2, "VON", vec![period(long_ago, Some(id(1)), facts("Vård- och omsorgsnämnden", "board", "own"))]),
        (3, "BJG", vec![before, period(moved, Some(id(2)), facts("Björkgården", "unit", "own"))]),
        (4, "EKB", vec![closed]),
        (5, "SOL", vec![period(long_ago, Some(id(2)), facts("Solsidans hemtjänst", "unit", "free_choice"))]),
    ];
    Organisation::new(units.into_iter().filter_map(|(number, code, periods)| Unit::new(id(number), code.into(), 1, periods)))
}

fn placed() -> Vec<Placed> {
    let some = data::template().duty.iter().step_by(7).take(12);
    let place = |(at, duty): (u128, &duty::Duty)| Placed {
        id: DutyId::from_ulid(Ulid(at)),
        place: i64::try_from(at).unwrap_or(0),
        duty: duty.clone(),
    };
    (1..).zip(some).map(place).collect()
}

fn map(number: i64, state: MapState, day: Day) -> DutyMap {
    let decided = Decision {
        by: "Vård- och omsorgsnämnden, 41 §".into(),
        on: day,
        registry_number: "VON 2026/112".into(),
        entered_by: None,
    };
    let decision = (state == MapState::Established).then_some(decided);
    DutyMap { number, state, created_at: day.start(), decision, version: 1 }
}

/// Every page.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let all = organisation(ui.today());
    let mut found = unit_pages(ui, &all);
    found.extend(duty_pages(ui));
    found.extend(import_pages(ui, &all));
    found
}

fn sample(name: &'static str, screen: Screen) -> Sample {
    Sample { name, body: screen.body }
}

fn unit_pages(ui: &Ui, all: &Organisation) -> Vec<Sample> {
    let scope = Scope { hsl: Units::All, sol: Units::All, own: None, person: None, handed: Vec::new(), everything: true };
    let empty = FormState::default();
    let wrong = FormState::wrong(Fields::default().with("name", "Björk"), Errors::one("code", "Skriv en kort kod"));
    let mut found = vec![
        sample("organisation-tree", list::view(ui, all, &list::Filter::default(), &empty)),
        sample("organisation-tree-empty", list::view(ui, &Organisation::default(), &list::Filter::default(), &empty)),
        sample("organisation-new", new::view(ui, all, &scope, &empty)),
        sample("organisation-new-wrong", new::view(ui, all, &scope, &wrong)),
    ];
    for unit in all.units().filter(|unit| [id(3), id(4)].contains(&unit.id)) {
        let place = Place { ui, all, unit, scope: &scope };
        found.push(sample("organisation-unit", unit_page::view(ui, all, unit, &[])));
        found.push(sample("organisation-edit", edit::view(&place, &wrong)));
        found.push(sample("organisation-move", moving::view(&place, &empty)));
        found.push(sample("organisation-merge", merge::view(&place, &empty)));
        found.push(sample("organisation-close", closing::close_view(&place, &empty)));
        found.push(sample("organisation-reopen", closing::reopen_view(&place, &empty)));
    }
    found
}

fn duty_pages(ui: &Ui) -> Vec<Sample> {
    let (list, asked, role) = (placed(), Fields::default(), Fields::default().with("roll", "mas"));
    let (draft, current) = (map(3, MapState::Draft, ui.today()), map(2, MapState::Established, ui.today().plus_days(-40)));
    let template = map(1, MapState::Template, ui.today().plus_days(-400));
    let shown = |asked| duties::Shown { map: Some(&current), draft: Some(&draft), duties: &list, asked };
    let mut changed = list.clone();
    changed.remove(0);
    if let Some(first) = changed.first_mut() {
        first.duty.sv = "Följ upp egenkontrollen".into();
    }
    let differences = duty::compare(&list, &changed);
    let empty = FormState::default();
    let wrong = FormState::wrong(Fields::default(), Errors::one("by", "Skriv vem som har beslutat"));
    let unsaid = FormState::wrong(Fields::default(), Errors::one("sv", "Skriv vad som ska göras"));
    vec![
        sample("organisation-duties", duties::view(ui, &shown(&asked))),
        sample("organisation-duties-role", duties::view(ui, &shown(&role))),
        sample("organisation-my-duties", my_duties::view(ui, &list)),
        sample("organisation-versions", duty_versions::list_view(ui, &[draft.clone(), current.clone(), template.clone()])),
        sample("organisation-version-old", duty_versions::version_view(ui, &template, false, &list)),
        sample("organisation-compare", duty_versions::compare_view(ui, &template, &current, &differences)),
        sample("organisation-draft-begin", duty_draft::begin_view(ui)),
        sample("organisation-draft", duty_draft::view(ui, &draft, &list, &differences)),
        sample("organisation-duty-new", duty_edit::view(ui, (&draft, None), &empty)),
        sample("organisation-duty-edit", duty_edit::view(ui, (&draft, list.first()), &unsaid)),
        sample("organisation-establish", duty_establish::view(ui, &draft, &differences, &wrong)),
    ]
}

fn import_pages(ui: &Ui, all: &Organisation) -> Vec<Sample> {
    let row = |line, name: &str, outcome| PlannedRow { line, code: "BJG".into(), name: name.into(), outcome };
    let (before, after) = (all.get(id(3)).cloned(), all.get(id(5)).cloned());
    let changed = before.zip(after.clone()).map(|pair| row(3, "Björkgården", Outcome::Changed(Box::new(pair))));
    let rows = [
        row(2, "Solsidan", Outcome::New(id(5))),
        row(4, "Ekbacken", Outcome::Same),
        row(5, "Tallen", Outcome::Wrong(Fault::NoParent("XYZ".into()))),
    ];
    let plan = Plan { from: ui.today(), rows: rows.into_iter().chain(changed).collect(), units: after.into_iter().collect() };
    let import = |applied_at| Import { file_name: "enheter.csv".into(), plan: plan.clone(), stamp: String::new(), applied_at };
    let number = ImportId::from_ulid(Ulid(1));
    let wrong = FormState::wrong(Fields::default(), Errors::one("fil", "Välj en fil"));
    vec![
        sample("organisation-import", import::view(ui, &wrong)),
        sample("organisation-preview", preview::view(ui, (number, &import(None)), all, &FormState::default())),
        sample("organisation-imported", preview::view(ui, (number, &import(Some(Timestamp(0)))), all, &FormState::default())),
    ]
}

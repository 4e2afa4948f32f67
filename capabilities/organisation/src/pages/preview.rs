//! What a file would do, row by row, and the word to go ahead.

use crate::{
    actions::ImportUnits,
    data,
    domain::{Command, Facts, Kind, Organisation, Unit},
    import::{Fault, Outcome, PlannedRow, columns::Column},
    pages::{Screen, unit_history::facts_said, words},
    store::{
        self,
        import::{Import, ImportId},
    },
    url,
};
use components::{
    Button, Change, DiffRow, Head, LinkButton, Tone, button, button_row, crumbs, diff_row, diffs, link_button, notice, page_head,
    section,
};
use db::DbError;
use kernel::{Subject, UnitId};
use maud::{Markup, html};
use serde_json::json;
use text::{Speaks, t};
use web::{Answer, Errors, Form, FormState, Granted, Input, Submitted, Ui};

/// The word to go ahead.
pub struct GoAhead;

impl Form for GoAhead {
    fn read(_: &mut Input<'_>) -> Option<Self> {
        Some(Self)
    }
}

/// How many rows without any change are named at most; the others are only counted.
const MOST_SHOWN: usize = 500;

/// The plan.
pub fn show(mut granted: Granted<ImportUnits>, at: url::Preview) -> Answer {
    let mut work = granted.work();
    let import = store::import::open(&mut work, at.id)?;
    let all = store::unit::organisation(&mut work)?;
    let page = view(&granted.ui, (at.id, &import), &all, &FormState::default());
    granted.page(page.page())
}

/// Carries out the plan, or says that the organisation is another than when it was made.
pub fn apply(mut granted: Granted<ImportUnits>, at: url::Preview, _: Submitted<GoAhead>) -> Answer {
    let mut work = granted.work();
    let import = store::import::open(&mut work, at.id)?;
    if import.applied_at.is_some() {
        return granted.redirect(&at);
    }
    match store::import::apply(&mut work, at.id, &import) {
        Ok(()) => {
            let subject = Subject::new("unit_import", at.id);
            let mut recorded = work.record(subject, "applied", json!({ "units": import.plan.units.len() }));
            for unit in &import.plan.units {
                let what = if unit.version == 0 { "opened" } else { "changed" };
                recorded = work.record(Subject::new("unit", unit.id), what, json!({ "import": at.id }));
            }
            granted.saved(recorded, &at)
        }
        Err(DbError::Stale) => {
            let errors = Errors::one("", t!(granted.ui, "organisation-preview-stale"));
            let all = store::unit::organisation(&mut granted.work())?;
            let form = FormState::wrong(web::Fields::default(), errors);
            let page = view(&granted.ui, (at.id, &import), &all, &form);
            granted.again(page.page())
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn view(ui: &Ui, (id, import): (ImportId, &Import), all: &Organisation, form: &FormState) -> Screen {
    let count = |wanted: fn(&Outcome) -> bool| import.plan.rows.iter().filter(|row| wanted(&row.outcome)).count();
    let new = count(|outcome| matches!(outcome, Outcome::New(_)));
    let changed = count(|outcome| matches!(outcome, Outcome::Changed(_)));
    let same = count(|outcome| matches!(outcome, Outcome::Same));
    let wrong = count(|outcome| matches!(outcome, Outcome::Wrong(_)));
    let title =
        if import.applied_at.is_some() { t!(ui, "organisation-preview-done") } else { t!(ui, "organisation-preview-title") };
    let sums = t!(
        ui,
        "organisation-preview-sums",
        file = import.file_name.clone(),
        new = new,
        changed = changed,
        same = same,
        wrong = wrong
    );
    let above = [
        (url::Units {}.to_string(), t!(ui, "organisation-list-title")),
        (url::Import {}.to_string(), t!(ui, "organisation-import-title")),
    ];
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), above, &title))
        (page_head(components::PageHead { title: &title, lede: Some(&sums), ..Default::default() }))
        (way_on(ui, (id, import), (new + changed, wrong), form))
        (part(ui, (import, all), ("fel", &t!(ui, "organisation-preview-wrong")), |outcome| matches!(outcome, Outcome::Wrong(_))))
        (part(ui, (import, all), ("nya", &t!(ui, "organisation-preview-new")), |outcome| matches!(outcome, Outcome::New(_))))
        (part(ui, (import, all), ("andras", &t!(ui, "organisation-preview-changed")), |outcome| matches!(outcome, Outcome::Changed(_))))
        (unchanged(ui, import, same))
    };
    Screen::new(title, body)
}

fn way_on(ui: &Ui, (id, import): (ImportId, &Import), (changes, wrong): (usize, usize), form: &FormState) -> Markup {
    let (again, back) = (url::Import {}.to_string(), url::Units {}.to_string());
    if import.applied_at.is_some() {
        let see = t!(ui, "organisation-preview-see");
        return html! {
            (notice(Tone::Good, &t!(ui, "organisation-preview-applied", n = changes), html! {}))
            (button_row([link_button(LinkButton::primary(&back, &see))]))
        };
    }
    let other = t!(ui, "organisation-preview-other");
    if changes == 0 {
        return html! {
            (notice(Tone::Info, &t!(ui, "organisation-preview-nothing"), html! {}))
            (button_row([link_button(LinkButton::secondary(&again, &other))]))
        };
    }
    let buttons = button_row([
        button(Button::primary(&t!(ui, "organisation-preview-apply", n = changes))),
        link_button(LinkButton::tertiary(&again, &other)),
    ]);
    html! {
        @if wrong > 0 { (notice(Tone::Warn, &t!(ui, "organisation-preview-leaves-out", n = wrong), html! { p { (t!(ui, "organisation-preview-leaves-out-text")) } })) }
        (form.form(ui, &url::Preview { id }.to_string(), None, buttons))
    }
}

fn part(ui: &Ui, (import, all): (&Import, &Organisation), (id, title): (&str, &str), wanted: fn(&Outcome) -> bool) -> Markup {
    let rows: Vec<Markup> =
        import.plan.rows.iter().filter(|row| wanted(&row.outcome)).map(|row| line(ui, (import, all), row)).collect();
    html! { @if !rows.is_empty() { (section(Head::new(id, title), diffs(rows))) } }
}

fn unchanged(ui: &Ui, import: &Import, same: usize) -> Markup {
    let names = import.plan.rows.iter().filter(|row| row.outcome == Outcome::Same).take(MOST_SHOWN);
    html! {
        @if same > 0 {
            (components::details(&t!(ui, "organisation-preview-same", n = same), None, false, html! {
                ul { @for row in names { li { (titled(ui, row)) } } }
            }))
        }
    }
}

fn titled(ui: &Ui, row: &PlannedRow) -> String {
    t!(ui, "organisation-preview-row", line = row.line.to_string(), unit = row.name.clone(), code = row.code.clone())
}

fn line(ui: &Ui, (import, all): (&Import, &Organisation), row: &PlannedRow) -> Markup {
    let title = titled(ui, row);
    let name = |id: UnitId| {
        let planned = import.plan.units.iter().find(|unit| unit.id == id);
        planned.map_or_else(|| all.name(id, import.plan.from).to_owned(), |unit| unit.last().facts.name.clone())
    };
    let said = |unit: &Unit| {
        let parent = unit.last().parent.map(name).unwrap_or_default();
        (unit.last().facts.clone(), parent)
    };
    let (change, word, before, after, wrong) = match &row.outcome {
        Outcome::New(id) => {
            let unit = import.plan.units.iter().find(|unit| unit.id == *id);
            let after = unit.map(|unit| whole(ui, &said(unit))).unwrap_or_default();
            (Change::Added, t!(ui, "organisation-preview-word-new"), String::new(), after, None)
        }
        Outcome::Changed(pair) => {
            let (before, after) = differing(ui, &said(&pair.0), &said(&pair.1));
            (Change::Changed, t!(ui, "organisation-preview-word-changed"), before, after, None)
        }
        Outcome::Same => (Change::Changed, String::new(), String::new(), String::new(), None),
        Outcome::Wrong(fault) => (
            Change::Wrong,
            t!(ui, "organisation-preview-word-wrong"),
            String::new(),
            String::new(),
            Some(fault_said(ui, all, fault)),
        ),
    };
    diff_row(DiffRow { change, word: &word, title: &title, before: &before, after: &after, wrong: wrong.as_deref() })
}

fn whole(ui: &Ui, (facts, parent): &(Facts, String)) -> String {
    let place = if parent.is_empty() { String::new() } else { t!(ui, "organisation-preview-under", unit = parent.clone()) };
    [place, facts_said(ui, facts)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Only what becomes different, each with what it is called.
fn differing(ui: &Ui, old: &(Facts, String), new: &(Facts, String)) -> (String, String) {
    let (old, new) = (labelled(ui, old), labelled(ui, new));
    let pairs: Vec<_> = old.into_iter().zip(new).filter(|(old, new)| old != new).collect();
    let join =
        |side: fn(&(String, String)) -> &String| pairs.iter().map(side).map(String::as_str).collect::<Vec<_>>().join(" · ");
    (join(|pair| &pair.0), join(|pair| &pair.1))
}

fn labelled(ui: &Ui, (facts, parent): &(Facts, String)) -> [String; 7] {
    let lists = data::kinds();
    let labelled = |label: String, value: String| format!("{label}: {value}");
    let none = || t!(ui, "organisation-none");
    [
        facts.name.clone(),
        t!(ui, "organisation-preview-under", unit = parent.clone()),
        words::kind(ui, &facts.kind),
        labelled(t!(ui, "organisation-fields-areas"), words::several(ui, &lists.service_area, &facts.service_areas)),
        labelled(t!(ui, "organisation-fields-laws"), words::several(ui, &lists.legal_area, &facts.legal_areas)),
        words::several(ui, &lists.operating_form, std::slice::from_ref(&facts.operating_form)),
        labelled(t!(ui, "organisation-fields-provider"), facts.provider.clone().unwrap_or_else(none)),
    ]
}

/// What is wrong with a row, and what to do about it.
fn fault_said(ui: &Ui, all: &Organisation, fault: &Fault) -> String {
    match fault {
        Fault::Missing(column) => t!(ui, "organisation-fault-missing", column = column.clone()),
        Fault::Unknown(column, text) => {
            let choices = may_stand(ui, column);
            t!(ui, "organisation-fault-unknown", column = column.clone(), text = text.clone(), choices = choices)
        }
        Fault::TooLong(column) => t!(ui, "organisation-fault-too-long", column = column.clone()),
        Fault::Twice(line) => t!(ui, "organisation-fault-twice", line = line.to_string()),
        Fault::NoParent(code) => t!(ui, "organisation-fault-no-parent", code = code.clone()),
        Fault::ParentWrong(line) => t!(ui, "organisation-fault-parent-wrong", line = line.to_string()),
        Fault::Refused(why) => words::refusal(ui, all, &Command::Reopen { from: ui.today() }, why).1,
    }
}

/// What may stand in a column.
fn may_stand(ui: &Ui, column: &str) -> String {
    let lists = data::kinds();
    let of = |list: &[Kind]| list.iter().map(|kind| kind.name(ui.lang()).to_owned()).collect::<Vec<_>>().join("; ");
    match Column::ALL.into_iter().find(|known| known.names()[0] == column) {
        Some(Column::Kind) => of(&lists.unit_kind),
        Some(Column::Areas) => of(&lists.service_area),
        Some(Column::Laws) => of(&lists.legal_area),
        Some(Column::Form) => of(&lists.operating_form),
        _ => "2026-01-01".to_owned(),
    }
}

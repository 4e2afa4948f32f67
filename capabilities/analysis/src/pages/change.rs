//! Known changes: named with a month and a unit, so that what is to be expected is reckoned anew from there (IND-3).

use super::show::units;
use crate::{
    actions::MarkChange,
    question::{self, EVERYWHERE},
    store::change::{self, Known},
    url,
};
use authority::Track;
use components::prelude::*;
use facts::Month;
use kernel::UnitId;
use text::{Speaks, dates, t};
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Page, Problem, Search, Submitted, Ui};

/// The form.
pub struct Named {
    name: String,
    month: Month,
    unit: Option<UnitId>,
    set: String,
}

impl Form for Named {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let name = input.line("namn", 60, |ui| t!(ui, "analysis-change-name-missing"));
        let month: Option<Month> = input.value("manad", |ui| t!(ui, "analysis-change-month-missing"));
        let everywhere = input.fields().get("enhet") == EVERYWHERE;
        let unit =
            if everywhere { Some(None) } else { input.value("enhet", |ui| t!(ui, "analysis-change-unit-wrong")).map(Some) };
        let set = input.fields().get("om").to_owned();
        Some(Self { name: name?, month: month?, unit: unit?, set })
    }
}

/// The form, for the unit that one looked at.
pub fn show(mut granted: Granted<MarkChange>, _: url::Change, Search(fields): Search) -> Answer {
    let places = places(&mut granted);
    let asked = places.iter().find(|(code, _)| code == fields.get("enhet")).or_else(|| places.first());
    let kept = Fields::default().with("enhet", asked.map_or("", |(code, _)| code)).with("om", fields.get("om"));
    let body = view(&granted.ui, places, &FormState::filled(kept));
    let title = t!(granted.ui, "analysis-change-title");
    granted.page(Page::new(title, body))
}

/// Keeps it.
pub fn save(mut granted: Granted<MarkChange>, _: url::Change, form: Submitted<Named>) -> Answer {
    let ui = &granted.ui;
    let set = question::dataset(ui, &form.fields).ok_or(Problem::NotFound)?;
    let not_mine = t!(ui, "analysis-change-unit-wrong");
    let named = form
        .parsed
        .and_then(|named| if is_mine(&mut granted, named.unit) { Ok(named) } else { Err(Errors::one("enhet", not_mine)) });
    let named = match named {
        Ok(named) => named,
        Err(errors) => {
            let places = places(&mut granted);
            let body = view(&granted.ui, places, &FormState::wrong(form.fields, errors));
            let title = t!(granted.ui, "analysis-change-title");
            return granted.again(Page::new(title, body));
        }
    };
    let mut work = granted.work();
    let known = Known { id: work.new_id(), unit: named.unit, month: named.month, name: named.name };
    let recorded = change::add(&mut work, set.code, &known)?;
    granted.saved_at(recorded, &back(named.unit, &named.set))
}

fn back(unit: Option<UnitId>, set: &str) -> String {
    let at = unit.map_or_else(|| EVERYWHERE.to_owned(), |unit| unit.to_string());
    let fields = Fields::default().with("enhet", at).with("om", set);
    format!("{}?{}", url::Development {}, fields.query())
}

/// Whether the unit is one's own; everywhere is the whole municipality's.
fn is_mine(granted: &mut Granted<MarkChange>, unit: Option<UnitId>) -> bool {
    let roots = granted.ui.actor().directory().roots();
    let known = unit.is_none_or(|unit| granted.ui.actor().directory().unit(unit).is_some());
    let asked = unit.map_or(roots, |unit| vec![unit]);
    let work = granted.work();
    known && asked.iter().all(|unit| work.scope().line_covers(*unit, Track::Both, false))
}

/// Where one may name a change.
fn places(granted: &mut Granted<MarkChange>) -> Vec<(String, String)> {
    let all = units(&granted.ui);
    let place = |code: &str| if code == EVERYWHERE { Some(None) } else { code.parse().ok().map(Some) };
    all.into_iter().filter(|(code, _)| place(code).is_some_and(|unit| is_mine(granted, unit))).collect()
}

/// The view.
pub fn view(ui: &Ui, places: Vec<(String, String)>, form: &FormState) -> Markup {
    let (name, month, unit) = (t!(ui, "analysis-change-name"), t!(ui, "analysis-change-month"), t!(ui, "analysis-change-unit"));
    let (name_hint, unit_hint) = (t!(ui, "analysis-change-name-hint"), t!(ui, "analysis-change-unit-hint"));
    let today = Month::of(ui.today());
    let months =
        (0..60).map(|back| today.plus(-back)).map(|month| (month.to_string(), dates::month_and_year(ui.lang(), month.first())));
    let first = [(String::new(), t!(ui, "analysis-change-month-first"))];
    let body = html! {
        (text_field(Field { hint: Some(&name_hint), ..form.field("namn", &name) }))
        (select(form.field("manad", &month), first.into_iter().chain(months)))
        (combobox(Field { hint: Some(&unit_hint), ..form.field("enhet", &unit) }, &t!(ui, "analysis-no-unit"), places))
        input type="hidden" name="om" value=(form.fields.get("om"));
        (button_row([button(Button::primary(&t!(ui, "analysis-change-save")))]))
    };
    narrow([
        crumbs(
            &t!(ui, "analysis-crumbs"),
            [(url::Development {}.to_string(), t!(ui, "analysis-title"))],
            &t!(ui, "analysis-change-title"),
        ),
        h1(&t!(ui, "analysis-change-title")),
        lede(&t!(ui, "analysis-change-lede")),
        form.form(ui, &url::Change {}.to_string(), None, body),
    ])
}

/// Asks whether to take it away.
pub fn ask(mut granted: Granted<MarkChange>, at: url::Remove) -> Answer {
    let known = mine(&mut granted, at.id)?;
    let body = remove_view(&granted.ui, &known);
    let title = t!(granted.ui, "analysis-change-remove-title");
    granted.page(Page::new(title, body))
}

/// Takes it away.
pub fn remove(mut granted: Granted<MarkChange>, at: url::Remove) -> Answer {
    let known = mine(&mut granted, at.id)?;
    let recorded = change::remove(&mut granted.work(), known.id)?;
    granted.saved_at(recorded, &back(known.unit, ""))
}

fn mine(granted: &mut Granted<MarkChange>, id: change::ChangeId) -> Result<Known, Problem> {
    let known = change::one(&mut granted.work(), id)?;
    if is_mine(granted, known.unit) { Ok(known) } else { Err(Problem::NotFound) }
}

/// The question.
pub fn remove_view(ui: &Ui, known: &Known) -> Markup {
    let since = dates::month_and_year(ui.lang(), known.month.first());
    let body = html! {
        p { (t!(ui, "analysis-change-line", since = since, what = known.name.clone())) }
        (button_row([button(Button::primary(&t!(ui, "analysis-change-remove-yes"))), link(&back(known.unit, ""), &t!(ui, "analysis-change-remove-no"))]))
    };
    narrow([
        h1(&t!(ui, "analysis-change-remove-title")),
        lede(&t!(ui, "analysis-change-remove-lede")),
        FormState::default().form(ui, &url::Remove { id: known.id }.to_string(), None, body),
    ])
}

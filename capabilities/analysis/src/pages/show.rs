//! Utveckling: filters in the address, figures below.

use crate::{
    actions::Read,
    domain::Period,
    figures::{self, Numbers},
    question::{self, EVERYWHERE, OWN, Question},
    store::change,
    url,
};
use components::prelude::*;
use facts::Month;
use kernel::UnitId;
use text::{Speaks, dates, sort_key, t};
use web::{Answer, Dimension, Fields, Granted, Page, Problem, Search, Ui};

/// What is always shown of the filters; the rest is folded away.
const FIRST: [&str; 1] = ["typ"];

/// The page.
pub fn show(mut granted: Granted<Read>, _: url::Development, Search(fields): Search) -> Answer {
    let set = question::dataset(&granted.ui, &fields).ok_or(Problem::NotFound)?;
    let question = question::read(&granted.ui, &fields, set);
    let numbers = count(&mut granted, &question)?;
    let body = view(&granted.ui, &question, &numbers);
    let title = t!(granted.ui, "analysis-title");
    granted.page(Page::new(title, body))
}

/// Counts what is asked for.
pub fn count(granted: &mut Granted<Read>, question: &Question) -> Result<Numbers, Problem> {
    let directory = granted.ui.actor().directory().clone();
    let above: Vec<_> = question.places.iter().flat_map(|unit| directory.ancestors(*unit)).collect();
    let changes = change::of(&mut granted.work(), question.set.code, &above)?;
    let (ui, desk) = granted.parts();
    let shared = ui.app().facts(desk, question.set)?;
    let (table, scope) = (shared.read(), facts::exact(ui.actor()));
    Ok(figures::count(ui, question, (&table, scope.as_deref()), changes))
}

/// The view.
pub fn view(ui: &Ui, question: &Question, numbers: &Numbers) -> Markup {
    let n = figures::said(ui, numbers.whole);
    let status = if numbers.whole.rounded() { t!(ui, "analysis-status-about", n = n) } else { t!(ui, "analysis-status", n = n) };
    html! {
        (page_head(PageHead { title: &t!(ui, "analysis-title"), lede: Some(&t!(ui, "analysis-lede", what = question.about.name.clone())), ..PageHead::default() }))
        (bar(ui, question))
        (results("utveckling", &status, html! {
            @if numbers.whole.rounded() { (help(Icon::InformationSquare, html! { p { (t!(ui, "analysis-rounded-title")) ". " (t!(ui, "analysis-rounded")) } })) }
            @if numbers.whole.value() == 0 && !numbers.whole.rounded() {
                (empty_state(Icon::LineGraph, &t!(ui, "analysis-empty"), html! { p { (t!(ui, "analysis-empty-text")) } }))
            } @else {
                (figures::view(ui, question, numbers))
            }
        }))
    }
}

fn bar(ui: &Ui, question: &Question) -> Markup {
    let fields = &question.fields;
    let address = url::Development {}.to_string();
    let narrowed = fields.pairs().any(|(name, value)| !value.is_empty() && name != "enhet");
    let (period, unit, shares) = (t!(ui, "analysis-period"), t!(ui, "analysis-axis-unit"), t!(ui, "analysis-split"));
    let (label, submit, clear) = (t!(ui, "analysis-filter"), t!(ui, "analysis-show"), t!(ui, "analysis-clear"));
    let at = question.at();
    let (first, rest): (Vec<_>, Vec<_>) = question.about.dimensions.iter().partition(|one| FIRST.contains(&one.name));
    let split = if fields.get("dela").is_empty() { "typ" } else { fields.get("dela") };
    filters(
        Filters {
            action: &address,
            label: &label,
            submit: &submit,
            clear: narrowed.then_some((&address, &clear)),
            results: "utveckling",
        },
        html! {
            (select(Field::new("period", &period, &question.period.code()), periods(ui)))
            (combobox(Field::new("enhet", &unit, &at), &t!(ui, "analysis-no-unit"), units(ui)))
            @for one in first { (dimension(ui, fields, one)) }
            (select(Field::new("dela", &shares, split), crate::axis::all(ui, question)))
            @for name in ["om", "rad", "kol"] { @if !fields.get(name).is_empty() { input type="hidden" name=(name) value=(fields.get(name)); } }
            (more(ui, fields, &rest))
        },
    )
}

/// What is seldom narrowed.
fn more(ui: &Ui, fields: &Fields, rest: &[&Dimension]) -> Markup {
    let names = rest.iter().map(|one| one.name).chain(["lagrum", "drift"]);
    let open = names.into_iter().any(|name| !fields.get(name).is_empty());
    let listed = |name: &'static str, label: String, options: [(&'static str, String); 2]| {
        let all = [("", t!(ui, "analysis-any"))].into_iter().chain(options);
        select(Field::new(name, &label, fields.get(name)), all)
    };
    let tracks = [("hsl", t!(ui, "analysis-track-hsl")), ("sol", t!(ui, "analysis-track-sol"))];
    let providers = [("egen", t!(ui, "analysis-provider-own")), ("privat", t!(ui, "analysis-provider-private"))];
    let body = html! {
        @for one in rest { (dimension(ui, fields, one)) }
        (listed("lagrum", t!(ui, "analysis-track"), tracks))
        (listed("drift", t!(ui, "analysis-provider"), providers))
    };
    more_filters(&t!(ui, "analysis-more"), open, body)
}

fn dimension(ui: &Ui, fields: &Fields, dimension: &Dimension) -> Markup {
    let value = fields.get(dimension.name);
    let value = if value.is_empty() { dimension.usual } else { value };
    let first = dimension.usual.is_empty().then(|| (String::new(), t!(ui, "analysis-any")));
    select(Field::new(dimension.name, &dimension.label, value), first.into_iter().chain(dimension.values.clone()))
}

/// The periods to choose among, in words.
fn periods(ui: &Ui) -> Vec<(String, String)> {
    let today = Month::of(ui.today());
    let name = |period: Period| match period {
        Period::Latest(months) => t!(ui, "analysis-period-latest", months = months),
        Period::Year(year) => year.to_string(),
        Period::Tertial(year, tertial) => t!(ui, "analysis-period-tertial", tertial = tertial, year = year.to_string()),
    };
    Period::all(today).into_iter().map(|period| (period.code(), name(period))).collect()
}

/// The whole, and every unit with the name of the one above where there are several of that name's kind.
pub fn units(ui: &Ui) -> Vec<(String, String)> {
    let directory = ui.actor().directory();
    let above = |unit: &authority::UnitInfo| unit.parent.map(|parent| directory.unit_name(parent).to_owned()).unwrap_or_default();
    let mut all: Vec<(UnitId, String)> = directory
        .units()
        .filter(|unit| unit.parent.is_some())
        .map(|unit| (unit.id, t!(ui, "analysis-unit-within", unit = unit.name.clone(), above = above(unit))))
        .collect();
    all.sort_by_cached_key(|(_, name)| sort_key(name));
    all.truncate(1_000);
    let own = (ui.actor().leads().len() > 1).then(|| (OWN.to_owned(), t!(ui, "analysis-own-units")));
    own.into_iter()
        .chain([(EVERYWHERE.to_owned(), t!(ui, "analysis-everywhere"))])
        .chain(all.into_iter().map(|(id, name)| (id.to_string(), name)))
        .collect()
}

/// The period in words, for headings and files.
pub fn period_words(ui: &Ui, question: &Question) -> String {
    let name = |month: Month| dates::month_and_year(ui.lang(), month.first());
    t!(ui, "analysis-period-span", from = name(question.filter.from), until = name(question.filter.until))
}

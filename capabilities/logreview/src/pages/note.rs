//! Note a review: what was looked at, what it came to. Nobody reviews what they have opened themselves.

use super::parts;
use crate::{
    actions::Review,
    domain::Outcome,
    store::{
        access::{self, Chosen, Counted},
        review::{self, Noted},
    },
    url,
};
use authority::Action;
use components::{
    Button, Choice, Field, PageHead, Tone, button, button_row, crumbs, dl, notice, page_head, radios, select, text_area,
};
use db::Work;
use kernel::{Id, Subject, Ulid, UnitId};
use serde_json::json;
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Markup, Page, Problem, Search, Submitted, Ui, Url, html};

/// Writes that the log was looked at, with what was chosen: codes and ids.
pub fn looked<A: Action>(work: &mut Work<'_, A>, chosen: &Chosen, what: &str) {
    let top = work.actor().directory().roots().first().copied().unwrap_or_else(|| UnitId::from_ulid(Ulid(0)));
    let unit = chosen.unit.unwrap_or(top);
    let detail = json!({ "unit": unit, "from": chosen.from, "until": chosen.until });
    work.looked(Subject::new("access_log", unit), what, detail);
}

/// What was looked at and what it came to.
pub struct Typed(Noted);

impl Form for Typed {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let chosen = parts::chosen(input.ui(), input.fields());
        let unit: Option<UnitId> = input.value("vid", |ui| t!(ui, "logreview-note-unit-missing"));
        let outcome = input.value("utfall", |ui| t!(ui, "logreview-note-outcome-missing"));
        let note = match outcome {
            Some(Outcome::Inquire) => input.prose("anteckning", 2000, |ui| t!(ui, "logreview-note-text-missing")),
            _ => input.optional_prose("anteckning", 2000).map(Option::unwrap_or_default),
        };
        let number =
            |name: &str| input.fields().get(name).parse::<i64>().ok().filter(|number| (1..2_147_483_647).contains(number));
        let sample = number("fro").zip(number("antal"));
        Some(Self(Noted { chosen, unit: unit?, sample, outcome: outcome?, note: note? }))
    }
}

/// The page.
pub fn show(mut granted: Granted<Review>, _: url::Note, search: Search) -> Answer {
    let chosen = parts::chosen(&granted.ui, &search.0);
    let counted = access::count(&mut granted.work(), &chosen)?;
    let place = chosen.unit.or_else(|| parts::tops(&granted.ui).first().copied());
    let filled = search.0.with_some("vid", place);
    let page = page(&granted.ui, &chosen, counted, &FormState::filled(filled));
    granted.page(page)
}

/// Notes it.
pub fn save(mut granted: Granted<Review>, _: url::Note, form: Submitted<Typed>) -> Answer {
    let chosen = parts::chosen(&granted.ui, &form.fields);
    let counted = access::count(&mut granted.work(), &chosen)?;
    let checked = form.parsed.and_then(|Typed(noted)| check(&granted.ui, noted, counted));
    let noted = match checked {
        Ok(noted) => noted,
        Err(errors) => {
            let page = page(&granted.ui, &chosen, counted, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let now = granted.now();
    let (id, recorded) = review::add(&mut granted.work(), (me, now), &noted, counted)?;
    granted.saved(recorded, &url::Review { id })
}

/// The unit is one of the reviewer's, the period is over or today, and there is something of others to review.
fn check(ui: &Ui, noted: Noted, counted: Counted) -> Result<Noted, Errors> {
    if !parts::units(ui).contains(&noted.unit) {
        return Err(Errors::one("vid", t!(ui, "logreview-note-unit-missing")));
    }
    if noted.chosen.until > ui.today() {
        return Err(Errors::one("", t!(ui, "logreview-note-future")));
    }
    if counted.all > 0 && counted.all == counted.own {
        return Err(Errors::one("", t!(ui, "logreview-note-all-own")));
    }
    Ok(noted)
}

fn page(ui: &Ui, chosen: &Chosen, counted: Counted, form: &FormState) -> Page {
    let title = t!(ui, "logreview-note-title");
    let title = if form.errors.is_empty() { title } else { t!(ui, "logreview-error-title", title = title) };
    Page::new(title, view(ui, chosen, counted, form))
}

/// The page's content.
pub fn view(ui: &Ui, chosen: &Chosen, counted: Counted, form: &FormState) -> Markup {
    let title = t!(ui, "logreview-note-title");
    let kept: Vec<(String, String)> = kept(chosen, &form.fields);
    let hidden: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let about = components::Form { action: url::Note::PATTERN, hidden: &hidden, guard: true, ..components::Form::default() };
    html! {
        (crumbs(&t!(ui, "logreview-crumbs"), [(parts::with(&url::Accesses {}, chosen), t!(ui, "logreview-title"))], &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "logreview-note-lede")), ..PageHead::default() }))
        (dl([
            (t!(ui, "logreview-period"), html! { (parts::period(ui, chosen)) }),
            (t!(ui, "logreview-rows"), html! { (counted.all - counted.own) }),
        ]))
        @if counted.own > 0 {
            (notice(Tone::Info, &t!(ui, "logreview-own-left", n = counted.own), html! { (t!(ui, "logreview-own-left-text")) }))
        }
        (form.frame(ui, about, None, inputs(ui, form)))
    }
}

fn inputs(ui: &Ui, form: &FormState) -> Markup {
    let directory = ui.actor().directory();
    let (place, outcome, note) = (t!(ui, "logreview-note-unit"), t!(ui, "logreview-note-outcome"), t!(ui, "logreview-note-text"));
    let units = parts::units(ui).into_iter().map(|unit| (unit.to_string(), directory.unit_name(unit).to_owned()));
    let outcomes = Outcome::ALL.iter().map(|outcome| {
        Choice::new(outcome.code(), t!(ui, "logreview-outcome", outcome = outcome.code())).on(form.has("utfall", outcome.code()))
    });
    html! {
        (select(form.field("vid", &place), units))
        (radios(form.field("utfall", &outcome), false, outcomes))
        (text_area(Field { hint: Some(&t!(ui, "logreview-note-hint")), ..form.field("anteckning", &note) }, 4))
        (button_row([button(Button::primary(&t!(ui, "logreview-note-submit")))]))
    }
}

/// What is chosen goes with the form, and the sample when one was drawn.
fn kept(chosen: &Chosen, fields: &Fields) -> Vec<(String, String)> {
    let sample =
        ["fro", "antal"].into_iter().map(|name| (name, fields.get(name).to_owned())).filter(|(_, value)| !value.is_empty());
    let own = parts::fields(chosen);
    let pairs = own.pairs().map(|(name, value)| (name.to_owned(), value.to_owned()));
    pairs.chain(sample.map(|(name, value)| (name.to_owned(), value))).collect()
}

//! How often the log is reviewed, and the state of the trail's chain.

use crate::{
    actions::SetInterval,
    store::rule::{self, Rule},
    url, verify,
};
use components::{
    Button, Input as Line, InputKind, PageHead, Tone, Width, button, button_row, input_field, notice, page_head, small,
};
use db::DbError;
use text::{Speaks, moments, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Markup, Page, Problem, Search, Submitted, Ui, Url, html};

/// Days from one review to the next, with the version it was read from.
pub struct Wanted {
    version: i64,
    every: i64,
}

impl Form for Wanted {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let every: Option<i64> = input.value("dagar", |ui| t!(ui, "logreview-interval-wrong"));
        if every.is_some_and(|every| !(1..=366).contains(&every)) {
            input.error("dagar", t!(input.ui(), "logreview-interval-wrong"));
        }
        let version = input.value("version", |ui| t!(ui, "logreview-interval-wrong"))?;
        Some(Self { version, every: every? })
    }
}

/// The page.
pub fn show(mut granted: Granted<SetInterval>, _: url::Interval, search: Search) -> Answer {
    let rule = rule::newest(&mut granted.work())?;
    let state = verify::state(granted.work().desk())?;
    let form = FormState::filled(Fields::default().with("dagar", rule.every));
    let title = t!(granted.ui, "logreview-interval-title");
    let body = view(&granted.ui, (&rule, &state), &form, search.0.get("klart") == "1");
    granted.page(Page::new(title, body))
}

/// Saves another.
pub fn save(mut granted: Granted<SetInterval>, _: url::Interval, form: Submitted<Wanted>) -> Answer {
    let rule = rule::newest(&mut granted.work())?;
    let wanted = match form.parsed {
        Ok(wanted) => wanted,
        Err(errors) => {
            let state = verify::state(granted.work().desk())?;
            let title = t!(granted.ui, "logreview-error-title", title = t!(granted.ui, "logreview-interval-title"));
            let body = view(&granted.ui, (&rule, &state), &FormState::wrong(form.fields, errors), false);
            return granted.again(Page::new(title, body));
        }
    };
    if wanted.version != rule.version {
        return Err(DbError::Stale.into());
    }
    let Some(top) = granted.actor().directory().roots().first().copied() else { return Err(Problem::NotFound) };
    let recorded = rule::set(&mut granted.work(), rule.version, wanted.every, top)?;
    granted.saved_at(recorded, "/loggranskning/intervall?klart=1")
}

/// The page's content.
pub fn view(ui: &Ui, (rule, state): (&Rule, &verify::State), form: &FormState, done: bool) -> Markup {
    let label = t!(ui, "logreview-interval-days");
    let line = Line { kind: InputKind::Number, width: Width::Short, ..Line::default() };
    let at = moments::moment(ui.lang(), rule.at, ui.now());
    html! {
        (page_head(PageHead { title: &t!(ui, "logreview-interval-title"), lede: Some(&t!(ui, "logreview-interval-lede")), ..PageHead::default() }))
        @if done { (notice(Tone::Good, &t!(ui, "logreview-interval-done"), html! {})) }
        (form.form(ui, url::Interval::PATTERN, Some(rule.version), html! {
            (input_field(form.field("dagar", &label), line))
            (button_row([button(Button::primary(&t!(ui, "logreview-interval-submit")))]))
        }))
        @if let Some(by) = rule.by { (small(&t!(ui, "logreview-interval-set", name = ui.actor().directory().person_name(by), at = at))) }
        (verify::view(ui, state))
    }
}

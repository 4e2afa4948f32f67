//! Ties a routine to a step: found by its name, chosen, tied.

use super::{parts, step};
use crate::{
    access,
    actions::Write,
    domain::StepId,
    store::{
        links::{self, Tie},
        steps::Found,
    },
    url, words,
};
use components::{
    Button, Field, Filters, Icon, button, empty_state, filters, h1, input_field, lede, lines, muted, narrow, results,
};
use kernel::Subject;
use maud::{Markup, html};
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Page, Pick, Problem, Search, Submitted, Ui, kinds};

/// The form: what was chosen.
pub struct Chosen {
    subject: Subject,
}

impl Form for Chosen {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.value("subject", |ui| t!(ui, "processes-link-gone")).map(|subject| Self { subject })
    }
}

fn open(granted: &mut Granted<Write>, id: StepId) -> Result<Found, Problem> {
    let (_, desk) = granted.parts();
    let (found, _) = step::reached(desk, id)?;
    access::reached::<Write>(desk, found.process)?;
    Ok(found)
}

/// What can be tied; `sok` in the address narrows it.
pub fn show(mut granted: Granted<Write>, at: url::LinkStep, Search(asked): Search) -> Answer {
    let found = open(&mut granted, at.id)?;
    let (ui, desk) = granted.parts();
    let sought = asked.get("sok").to_owned();
    let picks = web::picks(ui, desk, kinds::ROUTINE, &sought)?;
    let page = view(ui, &found, (&sought, &picks));
    granted.page(page)
}

/// Ties it.
pub fn save(mut granted: Granted<Write>, at: url::LinkStep, form: Submitted<Chosen>) -> Answer {
    let found = open(&mut granted, at.id)?;
    let (ui, desk) = granted.parts();
    let gone = || Problem::Refused(t!(ui, "processes-link-gone"));
    let chosen = form.parsed.map_err(|_| gone())?;
    let described = web::describe(ui, desk, &chosen.subject)?.ok_or_else(gone)?;
    let tie = Tie {
        step: found.id,
        subject: chosen.subject,
        kind: kinds::ROUTINE.to_owned(),
        title: described.title,
        href: described.href,
    };
    let recorded = links::add(&mut granted.work(), &tie)?;
    granted.saved(recorded, &url::Step { id: at.id })
}

/// Takes a tie away.
pub fn remove(mut granted: Granted<Write>, at: url::UnlinkStep, form: Submitted<Chosen>) -> Answer {
    open(&mut granted, at.id)?;
    let ui = &granted.ui;
    let chosen = form.parsed.map_err(|_| Problem::Refused(t!(ui, "processes-link-gone")))?;
    let recorded = links::remove(&mut granted.work(), at.id, &chosen.subject)?;
    granted.saved(recorded, &url::Step { id: at.id })
}

/// The page.
pub fn view(ui: &Ui, found: &Found, (sought, picks): (&str, &[Pick])) -> Page {
    let title = t!(ui, "processes-link-add");
    let (action, label) = (url::LinkStep { id: found.id }.to_string(), t!(ui, "processes-link-search"));
    let back = url::Step { id: found.id }.to_string();
    let search = filters(
        Filters { action: &action, label: &label, submit: &t!(ui, "processes-link-find"), clear: None, results: "traffar" },
        input_field(
            Field::new("sok", &label, sought),
            components::Input { kind: components::InputKind::Search, ..components::Input::default() },
        ),
    );
    let empty = empty_state(Icon::FileText, &t!(ui, "processes-link-none"), html! { p { (t!(ui, "processes-link-none-text")) } });
    let status = t!(ui, "processes-link-found", n = picks.len());
    let body = results(
        "traffar",
        &status,
        html! { @if picks.is_empty() { (empty) } @else { (lines(picks.iter().map(|pick| offer(ui, &action, pick)))) } },
    );
    let step = words::of_found(ui, found);
    let way_back = components::link(&back, &t!(ui, "processes-link-back"));
    Page::new(
        title.clone(),
        narrow([parts::way_back(ui, None, &title), h1(&title), lede(&step), search, body, html! { p { (way_back) } }]),
    )
}

fn offer(ui: &Ui, action: &str, pick: &Pick) -> Markup {
    let (subject, text) = (pick.subject.to_string(), t!(ui, "processes-link-tie", title = pick.title.clone()));
    let press = button(Button { small: true, sends: Some(("subject", &subject)), ..Button::secondary(&text) });
    FormState::default().form(ui, action, None, html! { (press) (muted(&pick.meta)) })
}

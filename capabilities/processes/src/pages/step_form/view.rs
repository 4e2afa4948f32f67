//! What the form of a step looks like.

use super::{OTHER, WAYS};
use crate::{
    domain::{ProcessId, StepId, Version},
    pages::parts,
    url, words,
};
use components::{
    Choice, Field, Form as Frame, combobox, details, fieldset, h1, input_field, narrow, only_when, radios, select, stack,
    text_area, text_field,
};
use flow::{Kind, Table};
use maud::{Markup, html};
use text::t;
use web::{FormState, Page, Ui};

/// The page.
pub fn view(
    ui: &Ui,
    (id, step, version): (ProcessId, Option<StepId>, &Version),
    (form, others): (&FormState, &[(String, String)]),
) -> Page {
    let back = url::Table { id }.to_string();
    let to = step.map_or_else(|| url::AddStep { id }.to_string(), |step| url::EditStep { id, step }.to_string());
    let title = if step.is_some() { t!(ui, "processes-step-edit-title") } else { t!(ui, "processes-step-new-title") };
    let after = form.fields.get("after");
    let hidden = [("after", after)];
    let frame = Frame { action: &to, hidden: if step.is_none() { &hidden } else { &[] }, guard: true, ..Frame::default() };
    let body = html! {
        (what(ui, form, (&version.table, step.is_none())))
        (who(ui, form, &version.table))
        (next(ui, form, (&version.table, step)))
        (more(ui, form, others))
        (parts::buttons(ui, &t!(ui, "processes-save"), &back))
    };
    let form = form.frame(ui, frame, Some(version.version), body);
    let above = components::link(&back, &t!(ui, "processes-table-back"));
    Page::new(title.clone(), narrow([above, h1(&title), form]))
}

fn what(ui: &Ui, form: &FormState, (table, new): (&Table, bool)) -> Markup {
    let (name, name_hint) = (t!(ui, "processes-step-name"), t!(ui, "processes-step-name-hint"));
    let kind = t!(ui, "processes-step-kind");
    let kinds = Kind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), words::step_kind(ui, *kind)).detail(words::step_kind_hint(ui, *kind)));
    let after = table.step(form.fields.get("after")).filter(|_| new);
    html! {
        @if let Some(after) = after { p { (t!(ui, "processes-step-after", step = words::numbered(ui, table, after))) } }
        (text_field(Field { hint: Some(&name_hint), ..form.field("name", &name) }))
        (radios(Field { required: true, ..form.field("kind", &kind) }, false, kinds.collect::<Vec<_>>()))
    }
}

fn who(ui: &Ui, form: &FormState, table: &Table) -> Markup {
    let (lane, other, external) =
        (t!(ui, "processes-step-lane"), t!(ui, "processes-step-new-lane"), t!(ui, "processes-step-external"));
    let hint = t!(ui, "processes-step-new-lane-hint");
    let lanes = table.lanes.iter().map(|lane| (lane.name.clone(), lane.name.clone()));
    let last = (OTHER.to_owned(), t!(ui, "processes-step-lane-other"));
    html! {
        (select(Field { required: true, ..form.field("lane", &lane) }, lanes.chain([last])))
        (only_when("lane", &[OTHER], html! {
            (text_field(Field { hint: Some(&hint), ..form.field("new_lane", &other) }))
            (components::checkbox(form.field("external", &external), form.has("external", "1")))
        }))
    }
}

/// What comes next: as many ways as there are, and two more.
fn next(ui: &Ui, form: &FormState, (table, own): (&Table, Option<StepId>)) -> Markup {
    let own = own.map(|step| step.to_string());
    let nothing = (String::new(), t!(ui, "processes-step-next-nothing"));
    let steps: Vec<(String, String)> = std::iter::once(nothing)
        .chain(
            table
                .steps
                .iter()
                .filter(|step| Some(&step.id) != own.as_ref() && step.kind != Kind::Start)
                .map(|step| (step.id.clone(), words::numbered(ui, table, step))),
        )
        .collect();
    let filled = (0..WAYS).rev().find(|at| !form.fields.get(&format!("next_{at}")).is_empty()).map_or(0, |at| at + 1);
    let way = |at: usize| {
        let (to, when) = (format!("next_{at}"), format!("when_{at}"));
        let (label, condition) = (t!(ui, "processes-step-next", n = at + 1), t!(ui, "processes-step-when", n = at + 1));
        html! {
            (select(form.field(&to, &label), steps.iter().map(|(value, text)| (value, text))))
            (input_field(form.field(&when, &condition), components::Input { max: Some(80), ..components::Input::default() }))
        }
    };
    let shown = (filled + 2).min(WAYS);
    let hint = if own.is_none() { t!(ui, "processes-step-next-new-hint") } else { t!(ui, "processes-step-next-hint") };
    fieldset(&t!(ui, "processes-column-next"), Some(&hint), html! { @for at in 0..shown { (way(at)) } })
}

fn more(ui: &Ui, form: &FormState, others: &[(String, String)]) -> Markup {
    let [phase, text, support, with, how, opens] = [
        t!(ui, "processes-step-phase"),
        t!(ui, "processes-step-text"),
        t!(ui, "processes-step-support"),
        t!(ui, "processes-step-with"),
        t!(ui, "processes-step-how"),
        t!(ui, "processes-step-opens"),
    ];
    let (phase_hint, support_hint, with_hint) =
        (t!(ui, "processes-step-phase-hint"), t!(ui, "processes-step-support-hint"), t!(ui, "processes-step-with-hint"));
    let none = (String::new(), t!(ui, "processes-step-opens-none"));
    let processes = std::iter::once(none).chain(others.iter().cloned());
    let said = ["phase", "text", "support", "with", "how", "opens"].iter().any(|field| !form.fields.get(field).is_empty());
    let body = stack([
        text_field(Field { hint: Some(&phase_hint), ..form.field("phase", &phase) }),
        text_area(form.field("text", &text), 3),
        text_area(Field { hint: Some(&support_hint), ..form.field("support", &support) }, 2),
        text_field(Field { hint: Some(&with_hint), ..form.field("with", &with) }),
        text_area(form.field("how", &how), 2),
        combobox(form.field("opens", &opens), &t!(ui, "processes-nobody-found"), processes),
    ]);
    details(&t!(ui, "processes-step-more"), None, said || !form.errors.is_empty(), body)
}

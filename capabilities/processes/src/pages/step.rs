//! One step: what is done, by whom, with which routines, with whom, what came before and what comes next, and what other rooms say.

use super::{next::Can, parts};
use crate::{
    access::{self, Seen},
    actions::Read,
    domain::{StepId, Version},
    store::{
        links::{self, Tie},
        steps::{self, Found},
    },
    url, words,
};
use components::{
    Button, Head, Icon, LinkButton, PageHead, Tone, button, card, columns, dl, empty_state, lines, link, link_button, notice,
    page_head, paragraphs, tag, tags,
};
use db::{DbError, Desk};
use flow::{Kind, Step, Table};
use kernel::Subject;
use maud::{Markup, html};
use text::t;
use web::{Answer, FormState, Granted, Page, Panel, Problem, Ui};

/// What the page shows.
pub struct Shown {
    /// The process, as far as the actor may see it.
    pub seen: Seen,
    /// The version that the step stands in.
    pub version: Option<Version>,
    /// The step as it is known by itself.
    pub found: Found,
    /// What it is tied to.
    pub ties: Vec<Tie>,
    /// What the actor can do.
    pub can: Can,
    /// What other rooms show.
    pub panels: Vec<Panel>,
}

/// The page.
pub fn show(mut granted: Granted<Read>, at: url::Step) -> Answer {
    let (ui, desk) = granted.parts();
    let shown = gather(ui, desk, at.id)?;
    let title = words::of_found(&granted.ui, &shown.found);
    let body = view(&granted.ui, shown);
    granted.page(Page::new(title, body))
}

/// The step and its process; not found for one who may not see the version that it stands in.
pub fn reached(desk: &mut Desk, id: StepId) -> Result<(Found, Seen), DbError> {
    let found = steps::one(&mut desk.work::<Read>()?, id)?.ok_or(DbError::NotFound)?;
    let seen = access::open(desk, found.process)?;
    let standing = seen.versions.iter().any(|version| version.table.step(&id.to_string()).is_some());
    if standing { Ok((found, seen)) } else { Err(DbError::NotFound) }
}

fn gather(ui: &Ui, desk: &mut Desk, id: StepId) -> Result<Shown, Problem> {
    let (found, seen) = reached(desk, id)?;
    let standing = |version: &&Version| version.table.step(&id.to_string()).is_some();
    let version = seen.in_force().filter(standing).or_else(|| seen.versions.iter().find(standing)).cloned();
    let ties = links::of_step(&mut desk.work::<Read>()?, id)?;
    let can = Can::of(desk, &seen.process);
    let panels = web::panels(ui, desk, &Subject::new("step", id))?;
    Ok(Shown { seen, version, found, ties, can, panels })
}

/// The page.
pub fn view(ui: &Ui, shown: Shown) -> Markup {
    let Shown { seen, version, found, ties, can, panels } = shown;
    let (main, side): (Vec<Panel>, Vec<Panel>) = panels.into_iter().partition(|panel| panel.main);
    let title = words::of_found(ui, &found);
    let step = version.as_ref().and_then(|version| Some((version, version.table.step(&found.id.to_string())?)));
    let gone = found.state == "gone";
    html! {
        (parts::way_back(ui, Some(&seen.process), &title))
        (page_head(PageHead { title: &title, lede: Some(&seen.process.name), tags: head_tags(ui, &found), ..PageHead::default() }))
        @if gone { (notice(Tone::Warn, &t!(ui, "processes-step-gone"), html! { p { (t!(ui, "processes-step-gone-text")) } })) }
        (columns(
            [step.map(|(version, step)| about(ui, &version.table, step)), Some(routines(ui, &found, (&ties, can)))].into_iter().flatten().chain(main.into_iter().map(|panel| panel.body)),
            &t!(ui, "processes-side"),
            step.map(|(version, step)| around(ui, (&seen, version), step)).into_iter().chain(side.into_iter().map(|panel| panel.body)),
        ))
    }
}

fn head_tags(ui: &Ui, found: &Found) -> Markup {
    let draft = (found.state == "draft")
        .then(|| tag(Tone::Plain, &words::state(ui, crate::domain::StateCode::Draft), Some(Icon::Pencil)));
    tags([tag(Tone::Plain, &words::step_kind(ui, found.kind), None)].into_iter().chain(draft))
}

fn about(ui: &Ui, table: &Table, step: &Step) -> Markup {
    let external = table.lanes.iter().any(|lane| lane.name == step.lane && lane.external);
    let together = [step.with.as_str(), step.how.as_str()].join("\n").trim().to_owned();
    let who = if external { format!("{} ({})", step.lane, t!(ui, "processes-external")) } else { step.lane.clone() };
    let opens = step.opens.as_ref().and_then(|opens| opens.parse().ok());
    let rows = [
        Some((t!(ui, "processes-column-who"), html! { (who) })),
        (!step.phase.is_empty()).then(|| (t!(ui, "processes-step-phase"), html! { (step.phase) })),
        (!step.text.is_empty()).then(|| (t!(ui, "processes-step-text"), paragraphs(&step.text))),
        (!step.support.is_empty()).then(|| (t!(ui, "processes-step-support"), paragraphs(&step.support))),
        (!together.is_empty()).then(|| (t!(ui, "processes-step-with"), paragraphs(&together))),
        opens.map(|id| {
            (t!(ui, "processes-step-opens"), link(&url::Show { id }.to_string(), &t!(ui, "processes-step-open-process")))
        }),
    ];
    let title = t!(ui, "processes-step-about");
    card(Head::new("om", &title), dl(rows.into_iter().flatten()))
}

/// Routines tied to the step. Ties can be made and taken away by those who may write the process.
fn routines(ui: &Ui, found: &Found, (ties, can): (&[Tie], Can)) -> Markup {
    let title = t!(ui, "processes-link-title");
    let teach = if found.supported { t!(ui, "processes-link-named") } else { t!(ui, "processes-link-empty-text") };
    let empty = empty_state(Icon::FileText, &t!(ui, "processes-link-empty"), html! { p { (teach) } });
    let line = |tie: &Tie| html! { (link(&tie.href, &tie.title)) @if can.write { " " (untie(ui, found.id, tie)) } };
    let (href, add) = (url::LinkStep { id: found.id }.to_string(), t!(ui, "processes-link-add"));
    let body = html! {
        @if ties.is_empty() { (empty) } @else { (lines(ties.iter().map(line))) }
        @if can.write { (link_button(LinkButton { icon: Some(Icon::Link), small: true, ..LinkButton::secondary(&href, &add) })) }
    };
    card(Head::new("rutiner", &title), body)
}

fn untie(ui: &Ui, id: StepId, tie: &Tie) -> Markup {
    let to = url::UnlinkStep { id }.to_string();
    let text = t!(ui, "processes-link-remove", title = tie.title.clone());
    let subject = tie.subject.to_string();
    let press = button(Button { small: true, sends: Some(("subject", &subject)), ..Button::tertiary(&text) });
    FormState::default().form(ui, &to, None, press)
}

/// What came before and what comes next.
fn around(ui: &Ui, (seen, version): (&Seen, &Version), step: &Step) -> Markup {
    let table = &version.table;
    let line =
        |step: &Step| step.id.parse().ok().map(|id| link(&url::Step { id }.to_string(), &words::numbered(ui, table, step)));
    let before: Vec<Markup> = table.before(&step.id).filter_map(line).collect();
    let after = step.next.iter().filter_map(|next| {
        let to = table.step(&next.to)?;
        Some(html! { @if !next.when.is_empty() { b { (next.when) ": " } } (line(to)?) })
    });
    let after: Vec<Markup> = after.collect();
    let over = step.kind == Kind::End;
    let rows = [
        (!before.is_empty()).then(|| (t!(ui, "processes-step-before"), lines(before))),
        (!after.is_empty()).then(|| (t!(ui, "processes-column-next"), lines(after))),
        over.then(|| (t!(ui, "processes-column-next"), html! { (t!(ui, "processes-over")) })),
    ];
    let title = t!(ui, "processes-step-around");
    let whole = link(&url::Show { id: seen.process.id }.to_string(), &t!(ui, "processes-walk-whole"));
    components::section(Head::small("runt", &title), html! { (dl(rows.into_iter().flatten())) p { (whole) } })
}

//! *Min roll*: everything that a role does, in every process that goes for one's unit, with its routines and with whom (PRO-6).

use super::parts;
use crate::{
    actions::Read,
    roles,
    store::{
        links::{self, Tie},
        steps::{self, Found},
    },
    url, words,
};
use components::{
    Column, Field, Filters, Head, Icon, PageHead, Table as Rows, card, dates as days, empty_state, filters, lines, link,
    page_head, results, section, select, small, sr_only, table,
};
use db::{DbError, Desk};
use kernel::{Subject, UnitId};
use maud::{Markup, html};
use text::{Speaks, dates, t};
use web::{Answer, Coming, Granted, Mark, Page, Search, Ui};

/// What the page shows.
pub struct Shown {
    /// The role.
    pub role: String,
    /// All roles that processes speak of.
    pub roles: Vec<String>,
    /// What the role does.
    pub steps: Vec<Found>,
    /// Routines tied to that.
    pub ties: Vec<Tie>,
    /// What other rooms say of it.
    pub marks: Vec<Mark>,
    /// What comes next in the calendar.
    pub coming: Vec<Coming>,
}

/// The page; `roll` in the address says which, else the one that fits the actor best.
pub fn show(mut granted: Granted<Read>, _: url::MyRole, Search(asked): Search) -> Answer {
    let (ui, desk) = granted.parts();
    let shown = gather(ui, desk, asked.get("roll"))?;
    let body = view(&granted.ui, &shown);
    let title = t!(granted.ui, "processes-role-title");
    granted.page(Page::new(title, body))
}

fn gather(ui: &Ui, desk: &mut Desk, asked: &str) -> Result<Shown, DbError> {
    let mut work = desk.work::<Read>()?;
    let all: Vec<String> = steps::lanes(&mut work)?.into_iter().map(|(lane, _)| lane).collect();
    let role =
        all.iter().find(|lane| lane.as_str() == asked).cloned().or_else(|| roles::fitting(ui.actor(), &all)).unwrap_or_default();
    let found = if role.is_empty() { Vec::new() } else { steps::of_lane(&mut work, &role, units(ui))? };
    let mut ties = links::all(&mut work)?;
    ties.retain(|tie| found.iter().any(|step| step.id == tie.step));
    let subjects: Vec<Subject> = found.iter().map(|step| Subject::new("step", step.id)).collect();
    let marks = web::marks(ui, desk, &subjects)?;
    let coming = coming(ui, desk)?;
    Ok(Shown { role, roles: all, steps: found, ties, marks, coming })
}

/// The units whose processes go for the actor: theirs, those above and those below; everything for one who holds nothing.
fn units(ui: &Ui) -> Option<Vec<UnitId>> {
    let directory = ui.actor().directory();
    let held: Vec<UnitId> = ui.actor().holdings().iter().map(|held| held.unit).collect();
    let mut near: Vec<UnitId> =
        held.iter().flat_map(|unit| directory.ancestors(*unit).into_iter().chain(directory.subtree(*unit))).collect();
    near.sort_unstable();
    near.dedup();
    (!near.is_empty()).then_some(near)
}

/// Days ahead, as the rooms tell of them.
fn coming(ui: &Ui, desk: &mut Desk) -> Result<Vec<Coming>, DbError> {
    let mut all = Vec::new();
    for ask in ui.app().rooms().iter().filter_map(|room| room.coming) {
        all.extend(ask(ui, desk)?);
    }
    all.sort_by_key(|one| one.day);
    all.truncate(8);
    Ok(all)
}

/// The page.
pub fn view(ui: &Ui, shown: &Shown) -> Markup {
    let title = if shown.role.is_empty() {
        t!(ui, "processes-role-title")
    } else {
        t!(ui, "processes-role-of", role = shown.role.clone())
    };
    let lede = t!(ui, "processes-role-lede");
    let found = t!(ui, "processes-role-found", n = shown.steps.len());
    let empty =
        empty_state(Icon::Branching, &t!(ui, "processes-role-empty"), html! { p { (t!(ui, "processes-role-empty-text")) } });
    html! {
        (page_head(PageHead { title: &title, lede: Some(&lede), ..PageHead::default() }))
        (parts::beside(ui, &url::MyRole {}.to_string()))
        @if !shown.roles.is_empty() { (choice(ui, shown)) }
        (results("steg", &found, html! { @if shown.steps.is_empty() { (empty) } @else { (by_process(ui, shown)) } }))
        @if !shown.coming.is_empty() { (ahead(ui, &shown.coming)) }
    }
}

fn choice(ui: &Ui, shown: &Shown) -> Markup {
    let (action, label) = (url::MyRole {}.to_string(), t!(ui, "processes-role-which"));
    let options = shown.roles.iter().map(|role| (role.as_str(), role.as_str()));
    filters(
        Filters { action: &action, label: &label, submit: &t!(ui, "processes-role-show"), clear: None, results: "steg" },
        select(Field::new("roll", &label, &shown.role), options),
    )
}

fn by_process(ui: &Ui, shown: &Shown) -> Markup {
    let mut processes: Vec<&Found> = shown.steps.iter().collect();
    processes.dedup_by_key(|step| step.process);
    html! { @for first in processes { (of_process(ui, shown, first)) } }
}

fn of_process(ui: &Ui, shown: &Shown, first: &Found) -> Markup {
    let columns = [
        Column::text(t!(ui, "processes-role-do")),
        Column::text(t!(ui, "processes-column-support")),
        Column::text(t!(ui, "processes-step-with")),
    ];
    let row = |step: &Found| {
        let name = words::of_found(ui, step);
        let ties: Vec<Markup> =
            shown.ties.iter().filter(|tie| tie.step == step.id).map(|tie| link(&tie.href, &tie.title)).collect();
        let marks = shown.marks.iter().filter(|mark| mark.subject == Subject::new("step", step.id));
        vec![
            html! { (link(&url::Step { id: step.id }.to_string(), &name)) @for mark in marks { " " (components::tag(mark.tone, &mark.text, None)) } },
            match (ties.is_empty(), step.supported) {
                (false, _) => lines(ties),
                (true, true) => link(&url::Step { id: step.id }.to_string(), &t!(ui, "processes-role-supported")),
                (true, false) => html! { "–" (sr_only(&t!(ui, "processes-support-none"))) },
            },
            html! { (step.together.clone().unwrap_or_default()) },
        ]
    };
    let (href, walk) = (url::Walk { id: first.process, number: 1 }.to_string(), t!(ui, "processes-walk"));
    let rows = shown.steps.iter().filter(|step| step.process == first.process).map(row);
    let body = table(Rows { caption: &first.of, show_caption: false, columns: &columns, empty: html! {} }, rows);
    let whole = link(&url::Show { id: first.process }.to_string(), &t!(ui, "processes-role-whole"));
    card(Head::new(&format!("p-{}", first.process), &first.of).link(&href, &walk), html! { (body) p { (whole) } })
}

fn ahead(ui: &Ui, coming: &[Coming]) -> Markup {
    let title = t!(ui, "processes-role-ahead");
    let items = coming.iter().map(|one| {
        let (at, day) = (one.day.to_string(), one.day.0.day().to_string());
        let month = dates::month_short(ui.lang(), one.day);
        components::date(components::DateItem {
            at: &at,
            day: &day,
            month: &month,
            title: &one.title,
            href: &one.href,
            note: &one.meta,
        })
    });
    section(
        Head::new("framover", &title),
        html! { (small(&t!(ui, "processes-role-ahead-text"))) (days(items.collect::<Vec<_>>())) },
    )
}

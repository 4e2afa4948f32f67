//! A unit's page: what it is, who answers for it, what has happened to it.

use crate::{
    actions::ReadUnits,
    data,
    domain::{Organisation, Unit},
    pages::{Screen, change, unit_history, words},
    store::unit,
    url,
};
use authority::{Assignment, Role, Tracks};
use components::{
    Fact, Head, Icon, LinkButton, PageHead, Row, Tone, button_row, card, card_rows, columns, crumbs, dl, fact, facts,
    link_button, muted, notice, page_head, row, section, tag, tags,
};
use kernel::Subject;
use maud::{Markup, html};
use text::{Speaks, t};
use web::{Answer, Granted, Panel, Problem, Ui};

/// The page.
pub fn show(mut granted: Granted<ReadUnits>, at: url::UnitPage) -> Answer {
    let all = unit::organisation(&mut granted.work())?;
    let unit = all.get(at.id).ok_or(Problem::NotFound)?;
    let (ui, desk) = granted.parts();
    let subject = Subject::new("unit", at.id);
    let mut panels = Vec::new();
    for ask in ui.app().rooms().iter().filter_map(|room| room.panels) {
        panels.extend(ask(ui, desk, &subject)?);
    }
    let page = view(ui, &all, unit, &panels);
    granted.page(page.page())
}

pub(crate) fn view(ui: &Ui, all: &Organisation, unit: &Unit, panels: &[Panel]) -> Screen {
    let name = unit.name(ui.today());
    let path = all.path_on(unit.id, ui.today());
    let others = |main: bool| panels.iter().filter(move |panel| panel.main == main).map(|panel| panel.body.clone());
    let main = [what_it_is(ui, unit), below(ui, all, unit), unit_history::view(ui, all, unit)].into_iter().chain(others(true));
    let side = [turn_to(ui, unit), held(ui, unit)].into_iter().chain(others(false));
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), words::above(ui, all, &path), name))
        (head(ui, all, unit))
        (columns(main, &t!(ui, "organisation-unit-side"), side))
    };
    Screen::new(name, body)
}

fn head(ui: &Ui, all: &Organisation, unit: &Unit) -> Markup {
    let period = unit.near(ui.today());
    let private = data::kinds().is_private(&period.facts.operating_form);
    let closed = unit.closed(ui.today());
    let marks = html! {
        @if private { (tag(Tone::Info, &t!(ui, "organisation-private"), None)) }
        @if let Some(last) = closed { (tag(Tone::Plain, &t!(ui, "organisation-closed", day = words::day(ui, last)), None)) }
    };
    let merged = unit.last().merged_into.filter(|_| closed.is_some());
    html! {
        (page_head(PageHead {
            title: unit.name(ui.today()),
            lede: Some(&words::kind(ui, &period.facts.kind)),
            tags: if private || closed.is_some() { tags([marks]) } else { html! {} },
            actions: ways(ui, unit),
            ..PageHead::default()
        }))
        @if let Some(into) = merged {
            (notice(Tone::Info, &t!(ui, "organisation-unit-merged"), html! {
                p { (components::link(&url::UnitPage { id: into }.to_string(), all.name(into, ui.today()))) }
            }))
        }
        @for text in ahead(ui, all, unit) { (notice(Tone::Info, &text, html! {})) }
    }
}

/// What is going to happen to it, so that nobody is surprised.
fn ahead(ui: &Ui, all: &Organisation, unit: &Unit) -> Vec<String> {
    let to_come = unit.periods().iter().filter(|period| period.from > ui.today());
    let mut texts: Vec<String> = to_come
        .map(|period| {
            let parent = period.parent.map_or("", |parent| all.name(parent, period.from)).to_owned();
            t!(
                ui,
                "organisation-unit-ahead",
                day = words::day(ui, period.from),
                unit = period.facts.name.clone(),
                parent = parent
            )
        })
        .collect();
    let closes = unit.closes().filter(|last| *last >= ui.today());
    texts.extend(closes.map(|last| t!(ui, "organisation-unit-closes", day = words::day(ui, last))));
    texts
}

fn ways(ui: &Ui, unit: &Unit) -> Markup {
    if !change::may(ui, unit.id) {
        return html! {};
    }
    let id = unit.id;
    let edit = (url::EditUnit { id }.to_string(), t!(ui, "organisation-unit-edit"));
    let others = if unit.closes().is_some() {
        vec![(url::ReopenUnit { id }.to_string(), t!(ui, "organisation-unit-reopen"))]
    } else if unit.last().parent.is_none() {
        Vec::new()
    } else {
        vec![
            (url::MoveUnit { id }.to_string(), t!(ui, "organisation-unit-move")),
            (url::MergeUnit { id }.to_string(), t!(ui, "organisation-unit-merge")),
            (url::CloseUnit { id }.to_string(), t!(ui, "organisation-unit-close")),
        ]
    };
    let first = LinkButton { icon: Some(Icon::Pencil), ..LinkButton::secondary(&edit.0, &edit.1) };
    let rest = others.iter().map(|(href, text)| link_button(LinkButton::tertiary(href, text)));
    button_row([link_button(first)].into_iter().chain(rest))
}

fn what_it_is(ui: &Ui, unit: &Unit) -> Markup {
    let (facts, lists) = (&unit.near(ui.today()).facts, data::kinds());
    let form = words::several(ui, &lists.operating_form, std::slice::from_ref(&facts.operating_form));
    let mut items = vec![
        (t!(ui, "organisation-fields-code"), html! { (unit.code) }),
        (t!(ui, "organisation-fields-areas"), html! { (words::several(ui, &lists.service_area, &facts.service_areas)) }),
        (t!(ui, "organisation-fields-laws"), html! { (words::several(ui, &lists.legal_area, &facts.legal_areas)) }),
        (t!(ui, "organisation-fields-form"), html! { (form) }),
    ];
    items.extend(facts.provider.as_ref().map(|name| (t!(ui, "organisation-fields-provider"), html! { (name) })));
    items.push((t!(ui, "organisation-edit-opened"), html! { (words::day(ui, unit.opened())) }));
    card(Head::new("om-enheten", &t!(ui, "organisation-unit-about")), dl(items))
}

fn below(ui: &Ui, all: &Organisation, unit: &Unit) -> Markup {
    let items: Vec<Markup> = all
        .below_on(unit.id, ui.today())
        .iter()
        .map(|below| {
            let kind = words::kind(ui, &below.near(ui.today()).facts.kind);
            let href = url::UnitPage { id: below.id }.to_string();
            row(Row {
                href: &href,
                title: below.name(ui.today()),
                meta: html! { (kind) },
                icon: Some(Icon::Buildings2),
                ..Row::default()
            })
        })
        .collect();
    let add = change::may(ui, unit.id) && unit.closes().is_none();
    let (new, text) = (format!("{}?under={}", url::NewUnit {}, unit.id), t!(ui, "organisation-list-new"));
    let title = t!(ui, "organisation-unit-below");
    let head = Head::new("underenheter", &title);
    if items.is_empty() && !add {
        return html! {};
    }
    section(
        if add { head.link(&new, &text) } else { head },
        html! { @if items.is_empty() { (muted(&t!(ui, "organisation-unit-none-below"))) } @else { (card_rows(items)) } },
    )
}

/// Whom to turn to, by what it is about.
fn turn_to(ui: &Ui, unit: &Unit) -> Markup {
    let tracks = data::kinds().tracks(&unit.near(ui.today()).facts.legal_areas);
    let directory = ui.actor().directory();
    let items: Vec<Markup> = concerns(ui, tracks)
        .into_iter()
        .filter_map(|(label, roles)| {
            let (at, role, holders) = directory.nearest(roles, unit.id, ui.today(), |_| true)?;
            let names: Vec<&str> = holders.iter().take(3).map(|person| directory.person_name(*person)).collect();
            let role = data::role_name(role, ui.lang());
            let place = if at == unit.id { role.to_owned() } else { format!("{role}, {}", directory.unit_name(at)) };
            let comment = format!("{}. {place}", text::words::list(ui.lang(), &names));
            Some(fact(Fact { label: &label, comment: &comment, ..Fact::default() }))
        })
        .collect();
    card(
        Head::small("vand-dig-till", &t!(ui, "organisation-unit-turn-to")),
        html! { @if items.is_empty() { (muted(&t!(ui, "organisation-unit-nobody"))) } @else { (facts(items)) } },
    )
}

fn concerns(ui: &Ui, tracks: Tracks) -> Vec<(String, &'static [Role])> {
    const LINE: &[Role] =
        &[Role::UnitManager, Role::UnitManagerAuthority, Role::ProviderManager, Role::DepartmentHead, Role::Director];
    let mut found = vec![(t!(ui, "organisation-unit-line"), LINE)];
    if tracks.hsl {
        found.push((t!(ui, "organisation-unit-health"), &[Role::OperationsManagerHsl][..]));
        found.push((t!(ui, "organisation-unit-mas"), &[Role::Mas][..]));
        found.push((t!(ui, "organisation-unit-mar"), &[Role::Mar][..]));
    }
    found.push((t!(ui, "organisation-unit-quality"), &[Role::QualityDeveloper][..]));
    found
}

/// Who has a role at exactly this unit.
fn held(ui: &Ui, unit: &Unit) -> Markup {
    let directory = ui.actor().directory();
    let mut held: Vec<&Assignment> = directory.assignments_at(unit.id).iter().filter(|held| held.on(ui.today())).collect();
    let place = |role| Role::ALL.iter().position(|known| *known == role);
    held.sort_by_cached_key(|held| (place(held.role), held.deputy, text::sort_key(directory.person_name(held.person))));
    let line = |held: &&Assignment| {
        let deputy = if held.deputy { format!(", {}", t!(ui, "organisation-unit-deputy")) } else { String::new() };
        let comment = format!("{}{deputy}", data::role_name(held.role, ui.lang()));
        fact(Fact { label: directory.person_name(held.person), comment: &comment, ..Fact::default() })
    };
    let rest = held.len().saturating_sub(20);
    card(
        Head::small("roller-har", &t!(ui, "organisation-unit-roles")),
        html! {
            @if held.is_empty() { (muted(&t!(ui, "organisation-unit-no-roles"))) }
            @else { (facts(held.iter().take(20).map(line))) }
            @if rest > 0 { (muted(&t!(ui, "organisation-unit-more", n = rest))) }
        },
    )
}

//! Who does what: the responsibility map in force.

use crate::{
    actions::{DraftDuties, ReadUnits},
    data,
    domain::duty::{Duty, DutyMap, Placed},
    pages::{
        Screen,
        duty_parts::{self, Around, Holder},
    },
    store::duty,
    url,
};
use authority::Role;
use components::{
    Fact, Filters, Head, Icon, LinkButton, PageHead, Row, Tone, button_row, card, card_rows, columns, empty_state, fact, facts,
    filters, link, link_button, muted, notice, page_head, results, row, section, select, tag, tags, text_field,
};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};
use text::{Speaks, t};
use web::{Answer, Fields, FormState, Granted, Search, Ui};

/// What there is to show.
pub(crate) struct Shown<'a> {
    pub(crate) map: Option<&'a DutyMap>,
    pub(crate) draft: Option<&'a DutyMap>,
    pub(crate) duties: &'a [Placed],
    pub(crate) asked: &'a Fields,
}

/// The map, or the part of it that is asked for.
pub fn show(mut granted: Granted<ReadUnits>, search: Search) -> Answer {
    let mut work = granted.work();
    let maps = duty::maps(&mut work)?;
    let map = duty::in_force(&maps);
    let duties = map.map_or(Ok(Vec::new()), |map| duty::duties(&mut work, map.number))?;
    let shown = Shown { map, draft: duty::draft(&maps), duties: &duties, asked: &search.0 };
    let page = view(&granted.ui, &shown);
    granted.page(page.page())
}

pub(crate) fn view(ui: &Ui, shown: &Shown<'_>) -> Screen {
    let title = t!(ui, "organisation-duties-title");
    let holders = duty_parts::holders(ui.actor().directory(), ui.today());
    let held = duty_parts::held_roles(&holders);
    let (words, role, source) = (shown.asked.get("q"), shown.asked.get("roll"), shown.asked.get("kalla"));
    let role = Role::from_code(role);
    let asked = !words.is_empty() || role.is_some() || !source.is_empty();
    let wanted = |duty: &&Duty| {
        (words.is_empty() || duty.matches(words))
            && role.is_none_or(|role| duty.roles.contains(&role))
            && (source.is_empty() || duty.sources.iter().any(|at| at.source == source))
    };
    let found: Vec<&Duty> = shown.duties.iter().map(|placed| &placed.duty).filter(wanted).collect();
    let main = if asked { hits(ui, &found, (role, &holders), &held) } else { everyone(ui, &found, &holders) };
    let body = html! {
        (head(ui, shown, &title))
        (bar(ui, shown.asked))
        (columns([main], &t!(ui, "organisation-duties-side"), [about(ui, shown), without_holder(ui, &found, (&held, asked))]))
    };
    Screen::new(title, body)
}

fn head(ui: &Ui, shown: &Shown<'_>, title: &str) -> Markup {
    let mine = (url::MyDuties {}.to_string(), t!(ui, "organisation-duties-mine"));
    let draft = (url::Draft {}.to_string(), t!(ui, "organisation-duties-draft"));
    let may = ui.may::<DraftDuties>();
    page_head(PageHead {
        title,
        lede: Some(&t!(ui, "organisation-duties-lede")),
        tags: html! { @if let Some(map) = shown.map { (tags([duty_parts::state(ui, map, true)])) } },
        actions: button_row([link_button(LinkButton::secondary(&mine.0, &mine.1))].into_iter().chain(
            may.then(|| link_button(LinkButton { icon: Some(Icon::Pencil), ..LinkButton::tertiary(&draft.0, &draft.1) })),
        )),
        ..PageHead::default()
    })
}

fn bar(ui: &Ui, asked: &Fields) -> Markup {
    let form = FormState::filled(asked.clone());
    let (words, role, source) =
        (t!(ui, "organisation-duties-search"), t!(ui, "organisation-duties-role"), t!(ui, "organisation-duties-source"));
    let all = |text: String| (String::new(), text);
    let roles = Role::ALL.iter().map(|role| (role.code().to_owned(), data::role_name(*role, ui.lang()).to_owned()));
    let sources = data::template().source.iter().map(|source| (source.code.clone(), source.code.clone()));
    let fields = html! {
        (text_field(form.field("q", &words)))
        (select(form.field("roll", &role), [all(t!(ui, "organisation-duties-all-roles"))].into_iter().chain(roles)))
        (select(form.field("kalla", &source), [all(t!(ui, "organisation-duties-all-sources"))].into_iter().chain(sources)))
    };
    let (here, clear) = (url::Duties {}.to_string(), t!(ui, "organisation-list-clear"));
    let typed = asked.pairs().any(|(_, value)| !value.is_empty());
    filters(
        Filters {
            action: &here,
            label: &t!(ui, "organisation-duties-filter"),
            submit: &t!(ui, "organisation-list-show"),
            clear: typed.then_some((&*here, &*clear)),
            results: "uppgifter",
        },
        fields,
    )
}

/// Every role, with who has it and how much it does.
fn everyone(ui: &Ui, duties: &[&Duty], holders: &BTreeMap<Role, Vec<Holder>>) -> Markup {
    let items = Role::ALL.iter().filter_map(|role| {
        let count = duties.iter().filter(|duty| duty.roles.contains(role)).count();
        (count > 0).then(|| {
            let href = format!("{}?roll={}", url::Duties {}, role.code());
            let meta = html! { (who(ui, *role, holders.get(role))) };
            let end = html! { (t!(ui, "organisation-duties-count", n = count)) };
            row(Row {
                href: &href,
                title: data::role_name(*role, ui.lang()),
                icon: Some(Icon::Person),
                meta,
                end,
                ..Row::default()
            })
        })
    });
    let items: Vec<Markup> = items.collect();
    results(
        "uppgifter",
        &t!(ui, "organisation-duties-count", n = duties.len()),
        html! {
            @if items.is_empty() {
                (empty_state(Icon::Clipboard, &t!(ui, "organisation-duties-empty"), html! { p { (t!(ui, "organisation-duties-empty-text")) } }))
            } @else { (card_rows(items)) }
        },
    )
}

/// Who has a role, in a line.
fn who(ui: &Ui, role: Role, holders: Option<&Vec<Holder>>) -> Markup {
    let directory = ui.actor().directory();
    match holders {
        _ if role == Role::Employee => html! { (t!(ui, "organisation-duties-everyone")) },
        None => tag(Tone::Warn, &t!(ui, "organisation-duties-nobody"), None),
        Some(list) => {
            let people: BTreeSet<_> = list.iter().map(|held| held.person).collect();
            let names =
                list.iter().map(|held| format!("{}, {}", directory.person_name(held.person), directory.unit_name(held.unit)));
            if people.len() > 3 {
                html! { (t!(ui, "organisation-duties-people", n = people.len())) }
            } else {
                html! { (names.collect::<Vec<_>>().join("; ")) }
            }
        }
    }
}

/// What was asked for, by how often.
fn hits(
    ui: &Ui,
    found: &[&Duty],
    (role, holders): (Option<Role>, &BTreeMap<Role, Vec<Holder>>),
    held: &BTreeSet<Role>,
) -> Markup {
    let around = Around { held: Some(held), roles: true };
    results(
        "uppgifter",
        &t!(ui, "organisation-duties-count", n = found.len()),
        html! {
            @if let Some(role) = role { (holders_of(ui, role, holders.get(&role))) }
            @if found.is_empty() {
                (empty_state(Icon::MagnifyingGlass, &t!(ui, "organisation-duties-no-hit"), html! { p { (t!(ui, "organisation-duties-no-hit-text")) } }))
            } @else { (duty_parts::by_recurrence(ui, "traff", found, &around)) }
        },
    )
}

/// Those who have the role now.
fn holders_of(ui: &Ui, role: Role, holders: Option<&Vec<Holder>>) -> Markup {
    let directory = ui.actor().directory();
    let title = data::role_name(role, ui.lang());
    let Some(list) = holders.filter(|_| role != Role::Employee) else {
        let all = role == Role::Employee;
        return html! {
            @if all { (muted(&t!(ui, "organisation-duties-everyone"))) }
            @else { (notice(Tone::Warn, &t!(ui, "organisation-duties-nobody-has", role = title), html! { p { (t!(ui, "organisation-duties-nobody-text")) } })) }
        };
    };
    let items = list.iter().take(30).map(|held| {
        let deputy = if held.deputy { format!(", {}", t!(ui, "organisation-unit-deputy")) } else { String::new() };
        let comment = format!("{}{deputy}", directory.unit_name(held.unit));
        fact(Fact { label: directory.person_name(held.person), comment: &comment, ..Fact::default() })
    });
    let rest = list.len().saturating_sub(30);
    card(
        Head::small("har-rollen", &t!(ui, "organisation-duties-holders", role = title)),
        html! {
            (muted(data::role_description(role, ui.lang())))
            (facts(items))
            @if rest > 0 { (muted(&t!(ui, "organisation-unit-more", n = rest))) }
        },
    )
}

/// Which version this is, and what the codes of the sources mean.
fn about(ui: &Ui, shown: &Shown<'_>) -> Markup {
    let versions = (url::Versions {}.to_string(), t!(ui, "organisation-duties-versions"));
    card(
        Head::small("om-kartan", &t!(ui, "organisation-duties-about")),
        html! {
            @if let Some(map) = shown.map {
                p { (t!(ui, "organisation-map-number", number = map.number.to_string())) ". " (duty_parts::decided(ui, map)) }
            }
            @if let Some(draft) = shown.draft { p { (t!(ui, "organisation-duties-has-draft", number = draft.number.to_string())) } }
            p { (link(&versions.0, &versions.1)) }
            (facts(data::template().source.iter().map(|source| fact(Fact {
                label: &source.code,
                comment: &source.title,
                href: &format!("{}?{}", url::Duties {}, Fields::default().with("kalla", &source.code).query()),
                ..Fact::default()
            }))))
        },
    )
}

/// The duties that nobody has, as long as nothing else is asked for.
fn without_holder(ui: &Ui, duties: &[&Duty], (held, asked): (&BTreeSet<Role>, bool)) -> Markup {
    let missing: Vec<&&Duty> = duties.iter().filter(|duty| !duty.is_held(held)).collect();
    if missing.is_empty() || asked {
        return html! {};
    }
    section(
        Head::small("utan", &t!(ui, "organisation-duties-unheld", n = missing.len())),
        html! {
            (facts(missing.iter().take(5).map(|duty| fact(Fact {
                label: duty.text(ui.lang()),
                comment: &duty_parts::role_names(ui, &duty.roles),
                tone: Tone::Warn,
                ..Fact::default()
            }))))
            @if missing.len() > 5 { (muted(&t!(ui, "organisation-unit-more", n = missing.len() - 5))) }
        },
    )
}

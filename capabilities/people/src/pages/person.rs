//! One person: what is known, which roles they hold, and the state of their account.

use super::account::about;
use crate::{
    actions,
    domain::{Assignment, Circumstances, Command, decide},
    store::{
        circumstances,
        person::{self, Person},
    },
    url,
    words::{period, role_held},
};
use components::{
    Button, Column, Head, Icon, LinkButton, PageHead, Table, Tone, button, button_row, card, columns, crumbs, details,
    empty_state, link, link_button, page_head, section, small, table, tag, tags,
};
use kernel::Subject;
use text::{moments, t};
use web::{Answer, FormState, Granted, Markup, Page, Panel, Problem, Ui, Url, html};

/// What the page shows.
pub struct Shown {
    /// Who.
    pub person: Person,
    /// What may be done.
    pub around: Circumstances,
    /// What other rooms show about the person.
    pub panels: Vec<Panel>,
}

/// The page. That a colleague's roles were looked at is no access to a case, so no access row is written.
pub fn show(mut granted: Granted<actions::Read>, at: url::Person) -> Answer {
    let mut work = granted.work();
    let person = person::open(&mut work, at.id)?;
    let around = circumstances::about(&mut work, Some(&person), None)?;
    let panels = panels(&mut granted, &Subject::new("person", at.id))?;
    let shown = Shown { person, around, panels };
    let body = view(&granted.ui, &shown);
    granted.page(Page::new(shown.person.name, body))
}

fn panels(granted: &mut Granted<actions::Read>, subject: &Subject) -> Result<Vec<Panel>, Problem> {
    let (ui, desk) = granted.parts();
    let mut panels = Vec::new();
    for show in ui.app().rooms().iter().filter_map(|room| room.panels) {
        panels.extend(show(ui, desk, subject)?);
    }
    Ok(panels)
}

/// The page's content.
pub fn view(ui: &Ui, shown: &Shown) -> Markup {
    let person = &shown.person;
    let mut main = vec![roles(ui, shown)];
    main.extend(shown.panels.iter().filter(|panel| panel.main).map(|panel| panel.body.clone()));
    let mut side = vec![card(Head::small("uppgifter", &t!(ui, "people-person-about")), about(ui, person)), account(ui, shown)];
    side.extend(shown.panels.iter().filter(|panel| !panel.main).map(|panel| panel.body.clone()));
    html! {
        (crumbs(&t!(ui, "people-crumbs"), [(url::People::PATTERN, t!(ui, "people-list-title"))], &person.name))
        (page_head(PageHead { title: &person.name, tags: state(ui, person), actions: ways(ui, shown), ..PageHead::default() }))
        (columns(main, &t!(ui, "people-person-side"), side))
    }
}

fn may(shown: &Shown, command: Command) -> bool {
    decide(&command, &shown.around).is_ok()
}

fn ways(ui: &Ui, shown: &Shown) -> Markup {
    let (edit, give) = (t!(ui, "people-person-edit"), t!(ui, "people-person-give"));
    let id = shown.person.id;
    let (edit_href, give_href) = (url::EditPerson { id }.to_string(), url::NewRole { id }.to_string());
    let mut ways = Vec::new();
    if ui.may::<actions::Administer>() && may(shown, Command::Change(shown.person.unit)) {
        ways.push(link_button(LinkButton { icon: Some(Icon::Pencil), ..LinkButton::secondary(&edit_href, &edit) }));
    }
    if ui.may::<actions::Assign>() && shown.person.active && shown.around.roles_to_give().next().is_some() {
        ways.push(link_button(LinkButton { icon: Some(Icon::Plus), ..LinkButton::primary(&give_href, &give) }));
    }
    button_row(ways)
}

fn state(ui: &Ui, person: &Person) -> Markup {
    let locked = person.locked_until.filter(|until| *until > ui.now());
    let clock = locked.map(|until| moments::clock(ui.prefs().lang, until));
    let all = [
        (!person.active).then(|| tag(Tone::Plain, &t!(ui, "people-state-closed"), None)),
        clock.map(|clock| tag(Tone::Warn, &t!(ui, "people-state-locked-until", clock = clock), Some(Icon::PadlockLocked))),
        (person.active && !person.ready).then(|| tag(Tone::Info, &t!(ui, "people-state-unready"), None)),
        (person.ready && person.must_change).then(|| tag(Tone::Info, &t!(ui, "people-state-once"), None)),
    ];
    if all.iter().all(Option::is_none) {
        html! {}
    } else {
        tags(all.into_iter().flatten())
    }
}

fn roles(ui: &Ui, shown: &Shown) -> Markup {
    let over = |held: &&Assignment| held.period.until.is_some_and(|until| until < ui.today());
    let (past, current): (Vec<_>, Vec<_>) = shown.around.roles.iter().partition(over);
    let empty = empty_state(Icon::Person, &t!(ui, "people-person-no-roles"), html! { (t!(ui, "people-person-no-roles-text")) });
    section(
        Head::new("roller", &t!(ui, "people-person-roles")),
        html! {
            (role_table(ui, shown, &current, empty))
            @if !past.is_empty() {
                (details(&t!(ui, "people-person-past", n = past.len()), None, false, role_table(ui, shown, &past, html! {})))
            }
        },
    )
}

fn role_table(ui: &Ui, shown: &Shown, roles: &[&Assignment], empty: Markup) -> Markup {
    let directory = ui.actor().directory();
    let columns = [
        Column::text(t!(ui, "people-role-label")),
        Column::text(t!(ui, "people-unit-label")),
        Column::short(t!(ui, "people-period-label")),
        Column::action(t!(ui, "people-person-do")),
    ];
    let rows = roles.iter().map(|held| {
        vec![
            html! {
                (role_held(ui, held.role, held.deputy))
                @if let Some(before) = held.after { " " (small(&t!(ui, "people-person-after", name = directory.person_name(before)))) }
            },
            html! { (directory.unit_name(held.unit)) },
            html! { (period(ui, held.period)) },
            role_ways(ui, shown, held),
        ]
    });
    table(Table { caption: &t!(ui, "people-person-roles"), columns: &columns, empty, ..Table::default() }, rows)
}

fn role_ways(ui: &Ui, shown: &Shown, held: &Assignment) -> Markup {
    let id = shown.person.id;
    let edit = may(shown, Command::Move(held.id, held.period));
    let somebody = kernel::Id::from_ulid(kernel::Ulid(0));
    let over = may(shown, Command::HandOver(held.id, somebody, ui.today()));
    html! {
        @if ui.may::<actions::Assign>() {
            @if edit { (link(&url::EditRole { id, role: held.id }.to_string(), &t!(ui, "people-person-change"))) }
            @if edit && over { " · " }
            @if over { (link(&format!("{}?roll={}", url::HandOver { id }, held.id), &t!(ui, "people-person-hand-over"))) }
        }
    }
}

fn account(ui: &Ui, shown: &Shown) -> Markup {
    let id = shown.person.id;
    let manage = ui.may::<actions::Administer>() && may(shown, Command::Change(shown.person.unit));
    let locked = shown.person.locked_until.is_some_and(|until| until > ui.now());
    let post = |action: String, label: String| {
        FormState::default().form(ui, &action, None, button(Button { small: true, ..Button::secondary(&label) }))
    };
    let close = |action: String, label: String| {
        FormState::default().form(ui, &action, None, button(Button { small: true, ..Button::danger(&label) }))
    };
    card(
        Head::small("konto", &t!(ui, "people-person-account")),
        html! {
            (small(&t!(ui, "people-person-account-text")))
            @if manage && shown.person.active {
                (post(url::ResetPassword { id }.to_string(), t!(ui, "people-person-reset")))
                @if locked { (post(url::Unlock { id }.to_string(), t!(ui, "people-person-unlock"))) }
            }
            @if ui.may::<actions::ResetSecond>() && shown.person.active {
                (details(&t!(ui, "people-person-second"), None, false, html! {
                    p { (t!(ui, "people-person-second-text")) }
                    (close(url::ResetSecond { id }.to_string(), t!(ui, "people-person-second")))
                }))
            }
            @if ui.may::<actions::Administer>() && may(shown, Command::Deactivate) {
                (details(&t!(ui, "people-person-close"), None, false, html! {
                    p { (t!(ui, "people-person-close-text")) }
                    (close(url::Deactivate { id }.to_string(), t!(ui, "people-person-close")))
                }))
            }
            @if ui.may::<actions::Administer>() && may(shown, Command::Reactivate) {
                (post(url::Reactivate { id }.to_string(), t!(ui, "people-person-open")))
            }
        },
    )
}

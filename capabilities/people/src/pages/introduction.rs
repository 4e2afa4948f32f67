//! What a new holder of a role needs to know: what is open, which units, who the colleagues are (ORG-6).

use super::sign_out::Nothing;
use crate::{
    actions::{ChangeAccount, SeeAccount},
    domain::Assignment,
    store::assignment,
    url,
    words::{role_held, role_name},
};
use components::{
    Button, Column, Head, Icon, Row, Table, box_card, button, card_rows, due, empty_state, h1, lede, row, section, stack, table,
};
use db::DbError;
use kernel::{Subject, UnitId};
use text::{moments, t};
use web::{Answer, FormState, Granted, Markup, Page, Panel, Problem, Submitted, Ui, Waiting, html};

/// What the page shows.
pub struct Shown {
    /// The roles that were handed over.
    pub roles: Vec<Assignment>,
    /// What waits for the one who asks, from the other rooms.
    pub waiting: Vec<Waiting>,
    /// What the other rooms show about a person: duties, for one.
    pub panels: Vec<Panel>,
}

/// The page.
pub fn show(mut granted: Granted<SeeAccount>, _: url::Introduction) -> Answer {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let roles = assignment::fresh(&mut granted.work(), me)?;
    let (waiting, panels) = gather(&mut granted, &Subject::new("person", me))?;
    let body = view(&granted.ui, &Shown { roles, waiting, panels });
    let title = t!(granted.ui, "people-intro-title");
    granted.page(Page::new(title, body))
}

/// Says that the introduction to a role is done.
pub fn done(mut granted: Granted<ChangeAccount>, at: url::Introduced, _: Submitted<Nothing>) -> Answer {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let recorded = assignment::introduced(&mut granted.work(), me, at.id)?;
    granted.saved(recorded, &url::Introduction {})
}

fn gather(granted: &mut Granted<SeeAccount>, me: &Subject) -> Result<(Vec<Waiting>, Vec<Panel>), DbError> {
    let (ui, desk) = granted.parts();
    let (mut waiting, mut panels) = (Vec::new(), Vec::new());
    for room in ui.app().rooms() {
        if let Some(ask) = room.panels {
            panels.extend(ask(ui, desk, me)?);
        }
        if let Some(ask) = room.waiting.filter(|_| room.name != crate::ROOM) {
            waiting.extend(ask(ui, desk)?);
        }
    }
    Ok((waiting, panels))
}

/// The page's content.
pub fn view(ui: &Ui, shown: &Shown) -> Markup {
    html! {
        (h1(&t!(ui, "people-intro-title")))
        @if shown.roles.is_empty() {
            (empty_state(Icon::HandHeart, &t!(ui, "people-intro-none"), html! { (t!(ui, "people-intro-none-text")) }))
        } @else {
            (lede(&t!(ui, "people-intro-lede")))
            (stack(shown.roles.iter().map(|role| one(ui, role))))
            (open(ui, &shown.waiting))
            (stack(shown.panels.iter().map(|panel| panel.body.clone())))
        }
    }
}

fn one(ui: &Ui, held: &Assignment) -> Markup {
    let directory = ui.actor().directory();
    let (role, unit) = (role_held(ui, held.role, held.deputy), directory.unit_name(held.unit));
    let title = t!(ui, "people-role-at", role = role, unit = unit);
    let before = held.after.map(|before| directory.person_name(before).to_owned()).unwrap_or_default();
    let id = format!("roll-{}", held.id);
    section(
        Head::new(&id, &title),
        html! {
            p { (t!(ui, "people-intro-after", name = before)) }
            (units(ui, held.unit))
            (colleagues(ui, held))
            (FormState::default().form(ui, &url::Introduced { id: held.id }.to_string(), None, box_card(html! {
                p { (t!(ui, "people-intro-done-text")) }
                (button(Button::secondary(&t!(ui, "people-intro-done"))))
            })))
        },
    )
}

fn units(ui: &Ui, top: UnitId) -> Markup {
    let directory = ui.actor().directory();
    let names: Vec<_> = directory.subtree(top).into_iter().map(|unit| directory.unit_name(unit)).collect();
    let names = text::words::list(ui.prefs().lang, &names);
    html! { p { (t!(ui, "people-intro-units", units = names)) } }
}

fn colleagues(ui: &Ui, held: &Assignment) -> Markup {
    let directory = ui.actor().directory();
    let above = directory.ancestors(held.unit);
    let near = directory.subtree(held.unit).into_iter().chain(above.into_iter().skip(1));
    let columns = [
        Column::text(t!(ui, "people-name-label")),
        Column::text(t!(ui, "people-role-label")),
        Column::text(t!(ui, "people-unit-label")),
    ];
    let here = near.flat_map(|unit| directory.assignments_at(unit).iter());
    let others = here.filter(|other| other.on(ui.today()) && other.person != held.person).take(100);
    let rows = others.map(|other| {
        vec![
            html! { (directory.person_name(other.person)) },
            html! { (role_name(ui, other.role)) },
            html! { (directory.unit_name(other.unit)) },
        ]
    });
    table(Table { caption: &t!(ui, "people-intro-colleagues"), show_caption: true, columns: &columns, ..Table::default() }, rows)
}

fn open(ui: &Ui, waiting: &[Waiting]) -> Markup {
    let empty = empty_state(Icon::Inbox, &t!(ui, "people-intro-nothing"), html! { (t!(ui, "people-intro-nothing-text")) });
    section(
        Head::new("oppet", &t!(ui, "people-intro-open")),
        html! {
            @if waiting.is_empty() { (empty) } @else { (card_rows(waiting.iter().map(|item| waiting_row(ui, item)))) }
        },
    )
}

fn waiting_row(ui: &Ui, item: &Waiting) -> Markup {
    let last = item.due.map(|day| moments::due(ui.prefs().lang, day, ui.today()));
    row(Row {
        href: &item.href,
        title: &item.title,
        icon: Some(item.icon),
        tone: item.tone,
        meta: html! { (item.meta) },
        end: last.map(|last| due(&last.text, last.tone == moments::Tone::Late)).unwrap_or_default(),
    })
}

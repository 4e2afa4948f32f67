//! The page about handing over: first the choice, then what goes with it.

use super::{Shown, roles_to_hand_over};
use crate::{domain::Assignment, pages::hand_over::OpenItems, url, words::role_held};
use components::{
    Button, Column, Field, Form as Frame, Icon, LinkButton, Table, Tone, button, button_row, combobox, crumbs, date_field, dl,
    empty_state, h1, h2, lede, link, link_button, notice, select, table,
};
use text::{dates, t};
use web::{FormState, Markup, Page, Ui, Url, html};

/// The page.
pub fn page(ui: &Ui, shown: &Shown<'_>, form: &FormState) -> Page {
    let title = t!(ui, "people-hand-over-title", name = shown.person.name.as_str());
    let title = if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) };
    Page::new(title, view(ui, shown, form))
}

/// The page's content.
pub fn view(ui: &Ui, shown: &Shown<'_>, form: &FormState) -> Markup {
    let back = url::Person { id: shown.person.id }.to_string();
    let above = [(url::People::PATTERN.to_owned(), t!(ui, "people-list-title")), (back.clone(), shown.person.name.clone())];
    html! {
        (crumbs(&t!(ui, "people-crumbs"), above, &t!(ui, "people-hand-over-crumb")))
        (h1(&t!(ui, "people-hand-over-title", name = shown.person.name.as_str())))
        @match shown.open {
            None => { (lede(&t!(ui, "people-hand-over-lede"))) (choice(ui, shown, form)) }
            Some((held, open)) => { (lede(&t!(ui, "people-hand-over-check-lede"))) (check(ui, shown, form, (held, open))) }
        }
    }
}

fn choice(ui: &Ui, shown: &Shown<'_>, form: &FormState) -> Markup {
    let (role, to, day) = (t!(ui, "people-hand-over-role"), t!(ui, "people-hand-over-to"), t!(ui, "people-hand-over-day"));
    let directory = ui.actor().directory();
    let roles = roles_to_hand_over(shown.around).into_iter().map(|(held, unit)| {
        let name = role_held(ui, held.role, held.deputy);
        (held.id.to_string(), t!(ui, "people-role-at", role = name, unit = directory.unit_name(unit)))
    });
    let roles = std::iter::once((String::new(), t!(ui, "people-choose-role"))).chain(roles);
    let people = std::iter::once((String::new(), t!(ui, "people-choose-person"))).chain(candidates(ui, shown));
    let (first, today) = (ui.today().plus_days(-31).to_string(), ui.today().to_string());
    form.form(
        ui,
        &url::HandOver { id: shown.person.id }.to_string(),
        None,
        html! {
            (select(form.field("roll", &role), roles))
            (combobox(form.field("till_person", &to), &t!(ui, "people-hand-over-nobody"), people))
            (date_field(
                Field { hint: Some(&t!(ui, "people-hand-over-day-hint")), ..form.field("dag", &day) },
                Some(&first),
                Some(&today),
            ))
            (button_row([
                button(Button::primary(&t!(ui, "people-hand-over-check"))),
                link_button(LinkButton::tertiary(&url::Person { id: shown.person.id }.to_string(), &t!(ui, "people-cancel"))),
            ]))
        },
    )
}

/// Who can take over: everyone but the one who leaves. Two of the same name differ by where they work.
fn candidates(ui: &Ui, shown: &Shown<'_>) -> Vec<(String, String)> {
    let directory = ui.actor().directory();
    let others = shown.colleagues.iter().filter(|(person, _)| *person != shown.person.id);
    let named = others.map(|(person, name)| {
        let held = directory.holdings(*person, ui.today());
        let unit = held.first().map(|held| directory.unit_name(held.unit));
        (person.to_string(), unit.map_or_else(|| name.clone(), |unit| format!("{name}, {unit}")))
    });
    named.collect()
}

fn check(ui: &Ui, shown: &Shown<'_>, form: &FormState, (held, open): (&Assignment, &OpenItems)) -> Markup {
    let directory = ui.actor().directory();
    let to = form.fields.get("till_person");
    let name = to.parse().map(|to| directory.person_name(to).to_owned()).unwrap_or_default();
    let day = form.fields.get("dag").parse().map(|day| dates::day(ui.prefs().lang, day, ui.today())).unwrap_or_default();
    let action = url::HandOver { id: shown.person.id }.to_string();
    let hidden = [("roll", form.fields.get("roll")), ("till_person", to), ("dag", form.fields.get("dag")), ("steg", "klart")];
    let again = format!("{action}?roll={}", held.id);
    html! {
        (dl([
            (t!(ui, "people-role-label"), html! { (role_held(ui, held.role, held.deputy)) }),
            (t!(ui, "people-unit-label"), html! { (directory.unit_name(held.unit)) }),
            (t!(ui, "people-hand-over-to"), html! { (name) }),
            (t!(ui, "people-hand-over-day"), html! { (day) }),
        ]))
        (h2(&t!(ui, "people-hand-over-open")))
        (items(ui, open))
        (notice(Tone::Info, &t!(ui, "people-hand-over-notice"), html! { (t!(ui, "people-hand-over-text", name = name.as_str())) }))
        (form.frame(ui, Frame { action: &action, hidden: &hidden, ..Frame::default() }, None, button_row([
            button(Button::primary(&t!(ui, "people-hand-over-submit", name = name.as_str()))),
            link_button(LinkButton::secondary(&again, &t!(ui, "people-hand-over-change"))),
        ])))
    }
}

fn items(ui: &Ui, open: &OpenItems) -> Markup {
    let columns = [Column::text(t!(ui, "people-hand-over-item"))];
    let empty = if open.hidden == 0 {
        empty_state(Icon::Inbox, &t!(ui, "people-hand-over-none"), html! { (t!(ui, "people-hand-over-none-text")) })
    } else {
        html! {}
    };
    let caption = t!(ui, "people-hand-over-open");
    html! {
        (table(
            Table { caption: &caption, columns: &columns, empty, ..Table::default() },
            open.items.iter().map(|item| vec![link(&item.href, &item.title)]),
        ))
        @if open.hidden > 0 { p { (t!(ui, "people-hand-over-hidden", n = open.hidden)) } }
    }
}

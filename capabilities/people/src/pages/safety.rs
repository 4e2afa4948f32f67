//! The parts of one's account that keep others out: the second step, passkeys, and what has happened around the sign-in.

use crate::{
    domain::{Standing, browser, system},
    store::{journal::Event, passkey::Passkey},
    url,
};
use components::{
    Button, Head, Icon, LinkButton, Row, Tone, button, button_row, card, card_rows, link_button, row, small, tag, when,
};
use text::{Speaks, moments, t};
use web::{FormState, Markup, Ui, Url, html};

/// What the parts show.
pub struct Safety {
    /// What one has.
    pub standing: Standing,
    /// One's passkeys.
    pub passkeys: Vec<Passkey>,
    /// What has happened, newest first.
    pub events: Vec<Event>,
}

/// The second step.
pub fn second(ui: &Ui, safety: &Safety) -> Markup {
    let (word, tone) = if safety.standing.app {
        (t!(ui, "people-second-is-on"), Tone::Good)
    } else {
        (t!(ui, "people-second-is-off"), Tone::Plain)
    };
    let way = if safety.standing.app { t!(ui, "people-second-change") } else { t!(ui, "people-second-begin") };
    card(
        Head::new("sakerhet", &t!(ui, "people-second-title")),
        html! {
            p { (tag(tone, &word, Some(Icon::ShieldCheckmark))) }
            p { (t!(ui, "people-second-lede")) }
            @if safety.standing.has_second() { (small(&t!(ui, "people-codes-left", n = safety.standing.codes))) }
            (button_row([link_button(LinkButton::secondary(url::Second::PATTERN, &way))]))
        },
    )
}

/// Passkeys.
pub fn passkeys(ui: &Ui, safety: &Safety) -> Markup {
    let one = |key: &Passkey| {
        let lang = ui.lang();
        let used = key.used.map_or_else(
            || t!(ui, "people-passkey-unused"),
            |at| t!(ui, "people-passkey-used", at = moments::moment(lang, at, ui.now())),
        );
        let remove = url::RemovePasskey { id: key.id }.to_string();
        let label = t!(ui, "people-passkey-remove");
        row(Row {
            title: &key.name,
            icon: Some(Icon::Key),
            meta: html! { (t!(ui, "people-passkey-made", at = moments::moment(lang, key.created, ui.now()))) " · " (used) },
            end: FormState::default().form(ui, &remove, None, button(Button { small: true, ..Button::secondary(&label) })),
            ..Row::default()
        })
    };
    card(
        Head::new("passkeys", &t!(ui, "people-passkeys-title")),
        html! {
            p { (t!(ui, "people-passkeys-lede")) }
            @if !safety.passkeys.is_empty() { (card_rows(safety.passkeys.iter().map(one))) }
            (button_row([link_button(LinkButton::secondary(url::NewPasskey::PATTERN, &t!(ui, "people-passkey-new-title")))]))
        },
    )
}

/// What has happened.
pub fn events(ui: &Ui, safety: &Safety) -> Markup {
    let one = |event: &Event| {
        let odd = event.what == "sign_in_failed" || event.what == "account_locked" || event.detail["new_device"] == true;
        let seen = moments::moment(ui.lang(), event.at, ui.now());
        row(Row {
            title: &words(ui, event),
            icon: Some(if odd { Icon::ExclamationmarkTriangle } else { Icon::ClockDashed }),
            tone: if odd { Tone::Warn } else { Tone::Plain },
            meta: when(&event.at.day().to_string(), &seen),
            ..Row::default()
        })
    };
    card(
        Head::new("handelser", &t!(ui, "people-journal-title")),
        html! {
            p { (t!(ui, "people-journal-lede")) }
            @if safety.events.is_empty() { p { (t!(ui, "people-journal-none")) } }
            @else { (card_rows(safety.events.iter().map(one))) }
        },
    )
}

fn words(ui: &Ui, event: &Event) -> String {
    let with = event.detail["with"].as_str().unwrap_or("password");
    let text = if event.what == "signed_in" {
        t!(ui, "people-journal-in", with = with)
    } else {
        t!(ui, "people-journal", what = event.what.as_str())
    };
    let other = event.by.filter(|by| Some(*by) != ui.actor().person());
    let by = other.map(|by| ui.actor().directory().person_name(by).to_owned()).filter(|name| !name.is_empty());
    match (event.detail["new_device"] == true, by) {
        (true, _) => t!(ui, "people-journal-new-device", text = text),
        (_, Some(name)) => t!(ui, "people-journal-by", text = text, name = name),
        _ => text,
    }
}

/// "Firefox på Windows".
pub fn device(ui: &Ui, agent: &str) -> String {
    match (browser(agent), system(agent)) {
        (Some(browser), Some(system)) => t!(ui, "people-sessions-device", browser = browser.code(), system = system.code()),
        (Some(browser), None) => browser.code().to_owned(),
        (None, Some(system)) => system.code().to_owned(),
        (None, None) => t!(ui, "people-sessions-unknown"),
    }
}

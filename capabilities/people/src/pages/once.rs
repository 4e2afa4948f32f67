//! A one-time password, shown once.

use crate::url;
use components::{LinkButton, Tone, button_row, dl, h1, lede, link_button, notice};
use kernel::PersonId;
use text::t;
use web::{Markup, Page, Ui, html};

/// The page.
pub fn page(ui: &Ui, id: PersonId, name: &str, entry: (&str, &str)) -> Page {
    Page::new(t!(ui, "people-once-title"), view(ui, id, name, entry))
}

/// The page's content: user name and password.
pub fn view(ui: &Ui, id: PersonId, name: &str, (user_name, password): (&str, &str)) -> Markup {
    html! {
        (h1(&t!(ui, "people-once-title")))
        (lede(&t!(ui, "people-once-lede", name = name)))
        (dl([
            (t!(ui, "people-user-name-label"), html! { (user_name) }),
            (t!(ui, "people-once-password"), html! { code { (password) } }),
        ]))
        (notice(Tone::Warn, &t!(ui, "people-once-notice"), html! { (t!(ui, "people-once-text")) }))
        (button_row([link_button(LinkButton::primary(&url::Person { id }.to_string(), &t!(ui, "people-once-on")))]))
    }
}

//! My API tokens: which systems act as me, how far they reach, and a way to end it. They are made at the command line.

use super::sign_out::Nothing;
use crate::{actions, store::token, store::token::Token, url};
use components::{Button, Icon, Row, button, card_rows, empty_state, row, when};
use text::{dates, moments, t};
use web::{Answer, FormState, Granted, Markup, Problem, Submitted, Ui, html};

/// Ends one of my tokens.
pub fn end(mut granted: Granted<actions::HoldTokens>, at: url::EndToken, _: Submitted<Nothing>) -> Answer {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let recorded = token::end(&mut granted.work(), me, at.id)?;
    granted.saved_at(recorded, "/konto?klart=nyckel#nycklar")
}

/// The list.
pub fn view(ui: &Ui, tokens: &[Token]) -> Markup {
    html! {
        p { (t!(ui, "people-tokens-lede")) " " a href="/api" { (t!(ui, "people-tokens-about")) } }
        @if tokens.is_empty() {
            (empty_state(Icon::PadlockLocked, &t!(ui, "people-tokens-none"), html! { p { (t!(ui, "people-tokens-none-text")) } }))
        } @else {
            (card_rows(tokens.iter().map(|token| one(ui, token))))
        }
    }
}

fn one(ui: &Ui, token: &Token) -> Markup {
    let lang = ui.prefs().lang;
    let end = url::EndToken { id: token.id }.to_string();
    let until = dates::day(lang, token.expires.day(), ui.today());
    row(Row {
        title: &token.name,
        icon: Some(Icon::PadlockLocked),
        meta: html! {
            (t!(ui, "people-tokens-start", start = token.start.as_str(), until = until)) " · "
            @match token.last_used {
                Some(used) => (when(&used.day().to_string(), &t!(ui, "people-tokens-used", when = moments::moment(lang, used, ui.now())))),
                None => (t!(ui, "people-tokens-unused")),
            }
            br;
            (t!(ui, "people-tokens-scopes", scopes = token.scopes.join(", ")))
        },
        end: FormState::default().form(
            ui,
            &end,
            None,
            button(Button { small: true, ..Button::secondary(&t!(ui, "people-tokens-end")) }),
        ),
        ..Row::default()
    })
}

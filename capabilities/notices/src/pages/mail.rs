//! How mail goes, for the one who looks after the system: who couldn't be reached and why, never what about.

use super::mark::Nothing;
use crate::{
    actions::{RetryMail, SeeMail},
    domain::Stage,
    store::mail::{self, Failed, Trouble},
    url,
};
use components::{
    Button, Head, Icon, PageHead, Row, Tone, button, card_rows, dl, empty_state, notice, page_head, row, section, stack, when,
};
use maud::{Markup, html};
use text::{Speaks, moments, t};
use web::{Answer, FormState, Granted, Mail, Page, Search, Submitted, Ui};

/// What the page shows.
pub struct State {
    /// The server; none when mail is off.
    pub server: Option<Mail>,
    /// How many wait.
    pub waiting: i64,
    /// How many were sent in the last day and night.
    pub sent: i64,
    /// That the server doesn't take mail.
    pub trouble: Option<Trouble>,
    /// What was given up, newest first.
    pub failed: Vec<Failed>,
}

/// The page.
pub fn show(mut granted: Granted<SeeMail>, _: url::MailState, _: Search) -> Answer {
    let server = granted.ui.app().settings().mail.clone();
    let mut work = granted.work();
    let since = work.now().plus_minutes(-24 * 60);
    let state = State {
        server,
        waiting: mail::waiting(&mut work)?,
        sent: mail::sent_since(&mut work, since)?,
        trouble: mail::trouble(work.desk())?,
        failed: mail::given_up(&mut work)?,
    };
    let body = view(&granted.ui, &state);
    let title = t!(granted.ui, "notices-state-title");
    granted.page(Page::new(title, body))
}

/// Tries a mail again.
pub fn retry(mut granted: Granted<RetryMail>, at: url::Retry, _: Submitted<Nothing>) -> Answer {
    let recorded = mail::retry(&mut granted.work(), at.id)?;
    granted.saved(recorded, &url::MailState {})
}

/// The view.
pub fn view(ui: &Ui, state: &State) -> Markup {
    let off = state.server.is_none();
    html! {
        (page_head(PageHead { title: &t!(ui, "notices-state-title"), lede: Some(&t!(ui, "notices-state-lede")), ..PageHead::default() }))
        (stack([
            html! {
                @if off { (notice(Tone::Info, &t!(ui, "notices-state-off"), html! { (t!(ui, "notices-state-off-text")) })) }
                @if let Some(trouble) = &state.trouble { (in_trouble(ui, trouble)) }
            },
            facts(ui, state),
            section(Head::new("ej-framme", &t!(ui, "notices-state-failed")), failed(ui, &state.failed)),
        ]))
    }
}

fn in_trouble(ui: &Ui, trouble: &Trouble) -> Markup {
    let since = moments::moment(ui.lang(), trouble.since, ui.now());
    let why = stage(ui, trouble.stage, trouble.code);
    notice(
        Tone::Warn,
        &t!(ui, "notices-state-trouble", since = since),
        html! { (why) " " (t!(ui, "notices-state-trouble-text")) },
    )
}

fn facts(ui: &Ui, state: &State) -> Markup {
    let server = state.server.as_ref().map(|mail| {
        let place = format!("{}:{}", mail.host, mail.port);
        [(t!(ui, "notices-state-server"), html! { (place) }), (t!(ui, "notices-state-from"), html! { (mail.from) })]
    });
    let counts =
        [(t!(ui, "notices-state-waiting"), html! { (state.waiting) }), (t!(ui, "notices-state-sent"), html! { (state.sent) })];
    dl(server.into_iter().flatten().chain(counts))
}

fn failed(ui: &Ui, failed: &[Failed]) -> Markup {
    if failed.is_empty() {
        return empty_state(Icon::Envelope, &t!(ui, "notices-state-none"), html! { (t!(ui, "notices-state-none-text")) });
    }
    card_rows(failed.iter().map(|one| line(ui, one)))
}

fn line(ui: &Ui, one: &Failed) -> Markup {
    let again = url::Retry { id: one.id }.to_string();
    let word = t!(ui, "notices-state-again");
    // One who has left may have no name here any more; the way to their page is there all the same.
    let name = Some(ui.actor().directory().person_name(one.person)).filter(|name| !name.is_empty());
    row(Row {
        href: &format!("/personer/{}", one.person),
        title: name.unwrap_or("–"),
        icon: Some(Icon::Envelope),
        tone: Tone::Warn,
        meta: html! {
            (stage(ui, one.stage, one.code)) " "
            (when(&one.at.day().to_string(), &moments::moment(ui.lang(), one.at, ui.now())))
        },
        end: FormState::default().form(ui, &again, None, button(Button { small: true, ..Button::secondary(&word) })),
    })
}

/// Where a mail was stopped, in words.
fn stage(ui: &Ui, stage: Stage, code: Option<i64>) -> String {
    let why = match stage {
        Stage::Connect => t!(ui, "notices-stage-connect"),
        Stage::Tls => t!(ui, "notices-stage-tls"),
        Stage::SignIn => t!(ui, "notices-stage-sign-in"),
        Stage::Sender => t!(ui, "notices-stage-sender"),
        Stage::Recipient => t!(ui, "notices-stage-recipient"),
        Stage::Message => t!(ui, "notices-stage-message"),
    };
    code.map_or_else(|| why.clone(), |code| t!(ui, "notices-stage-code", why = why.as_str(), code = code.to_string()))
}

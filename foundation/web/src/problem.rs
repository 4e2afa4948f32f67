//! Problems: what went wrong, as a page with a way forward.

use crate::{Ask, Errors, Fields, Frame, Page, Reply, StatusCode, Ui, answer, api};
use authority::Denied;
use axum::http::{Method, header};
use components::{Button, button, button_row, form_frame, h1, lede, link_button};
use db::DbError;
use maud::{Markup, html};
use text::t;

/// Why a request isn't answered as asked.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// One must sign in first.
    #[error("sign in first")]
    SignIn,
    /// None of the person's roles may.
    #[error("not allowed: {0}")]
    Denied(&'static str),
    /// There is no such thing, or none that the person may know of.
    #[error("not found")]
    NotFound,
    /// Someone else changed it first.
    #[error("changed by someone else")]
    Stale,
    /// The page had become old: its token fits another session.
    #[error("the form's token doesn't fit")]
    OldForm,
    /// The request came from another site.
    #[error("from another site")]
    OtherSite,
    /// What was sent can't be read.
    #[error("bad request: {0}")]
    Bad(&'static str),
    /// Too much was sent.
    #[error("too large")]
    TooLarge,
    /// Too many requests.
    #[error("too many requests")]
    TooMany,
    /// Not possible in this state: why, in the person's words.
    #[error("refused: {0}")]
    Refused(String),
    /// A call's token may not be used for this.
    #[error("out of scope: {0}")]
    Scope(&'static str),
    /// The address takes other methods.
    #[error("method not allowed")]
    Method,
    /// What a call sent isn't JSON.
    #[error("not application/json")]
    MediaType,
    /// A call's idempotency key came before, with something else.
    #[error("idempotency key used for something else")]
    KeyReused,
    /// What a call sent is wrong, field by field.
    #[error("invalid")]
    Invalid {
        /// What is wrong.
        errors: Errors,
        /// What the version is, when the call named another.
        current: Option<i64>,
        /// Whether what was sent is saved all the same, and only the step after it isn't taken.
        saved: bool,
    },
    /// The database failed.
    #[error(transparent)]
    Db(DbError),
    /// Something of ours is broken.
    #[error("internal: {0}")]
    Internal(String),
}

impl From<DbError> for Problem {
    fn from(error: DbError) -> Self {
        match error {
            DbError::NotFound => Self::NotFound,
            DbError::Stale | DbError::Exists => Self::Stale,
            DbError::Denied(denied) => denied.into(),
            error => Self::Db(error),
        }
    }
}

impl From<Denied> for Problem {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::SignIn => Self::SignIn,
            Denied::Role(action) => Self::Denied(action),
        }
    }
}

impl Problem {
    /// The status of its page.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Denied(_) | Self::OtherSite | Self::Scope(_) => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Stale | Self::OldForm | Self::Invalid { current: Some(_), .. } => StatusCode::CONFLICT,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Bad(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Refused(_) | Self::Invalid { .. } | Self::KeyReused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Db(error) if error.is_no_room() => StatusCode::INSUFFICIENT_STORAGE,
            Self::Db(error) if error.is_temporary() => StatusCode::SERVICE_UNAVAILABLE,
            Self::Db(_) | Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The page, or the way to sign in.
    pub(crate) fn reply(&self, ask: &Ask, ui: &Ui) -> Reply {
        if api::is_api(ask) {
            self.log(ui);
            return api::reply(self, ask, ui);
        }
        if matches!(self, Self::SignIn) && ask.method == axum::http::Method::GET {
            return Reply::see_other(&format!("/logga-in?{}", Fields::default().with("till", &ask.path).query()));
        }
        self.log(ui);
        let (title, text) = self.words(ask, ui);
        let body = html! {
            (h1(&title))
            (lede(&text))
            (self.way_forward(ask, ui))
        };
        let frame = if ui.actor.person().is_some() { Frame::Shell } else { Frame::Bare { wide: false } };
        let reply = answer::framed(ui, Page::new(title, body).framed(frame).status(self.status()), &[]);
        if self.passes() { reply.with_header(header::RETRY_AFTER, "10") } else { reply }
    }

    fn log(&self, ui: &Ui) {
        if self.status().is_server_error() {
            tracing::error!(request = %ui.request_id, problem = %self, "a request failed");
        }
    }

    /// Whether it may go better in a while.
    fn passes(&self) -> bool {
        matches!(self, Self::TooMany) || matches!(self, Self::Db(error) if error.is_temporary())
    }

    pub(crate) fn words(&self, ask: &Ask, ui: &Ui) -> (String, String) {
        match self {
            Self::SignIn => (t!(ui, "web-problem-sign-in-title"), t!(ui, "web-problem-sign-in-text")),
            Self::Denied(_) => (t!(ui, "web-problem-denied-title"), t!(ui, "web-problem-denied-text")),
            Self::NotFound => (t!(ui, "web-problem-not-found-title"), t!(ui, "web-problem-not-found-text")),
            Self::Stale => (t!(ui, "web-problem-stale-title"), t!(ui, "web-problem-stale-text")),
            Self::OldForm => (t!(ui, "web-problem-old-title"), t!(ui, "web-problem-old-text")),
            Self::OtherSite => (t!(ui, "web-problem-site-title"), t!(ui, "web-problem-site-text")),
            Self::Bad(_) => (t!(ui, "web-problem-bad-title"), t!(ui, "web-problem-bad-text")),
            Self::TooLarge => (t!(ui, "web-problem-large-title"), t!(ui, "web-problem-large-text")),
            Self::TooMany => (t!(ui, "web-problem-many-title"), t!(ui, "web-problem-many-text")),
            Self::Scope(action) => (t!(ui, "web-api-scope-title"), t!(ui, "web-api-scope-text", action = *action)),
            Self::Method => (t!(ui, "web-api-method-title"), t!(ui, "web-api-method-text")),
            Self::MediaType => (t!(ui, "web-api-media-title"), t!(ui, "web-api-media-text")),
            Self::KeyReused => (t!(ui, "web-api-key-title"), t!(ui, "web-api-key-text")),
            Self::Invalid { current: Some(_), .. } => (t!(ui, "web-problem-stale-title"), t!(ui, "web-api-version-text")),
            Self::Invalid { .. } => (t!(ui, "web-api-invalid-title"), t!(ui, "web-api-invalid-text")),
            Self::Refused(why) => (t!(ui, "web-problem-refused-title"), why.clone()),
            Self::Db(error) if error.is_temporary() && ask.method == Method::POST => {
                (t!(ui, "web-problem-unsaved-title"), t!(ui, "web-problem-unsaved-text"))
            }
            Self::Db(error) if error.is_temporary() => (t!(ui, "web-problem-busy-title"), t!(ui, "web-problem-busy-text")),
            Self::Db(_) | Self::Internal(_) => {
                (t!(ui, "web-problem-broken-title"), t!(ui, "web-problem-broken-text", request = ui.request_id.clone()))
            }
        }
    }

    /// Whether the form's own token is to be kept: without the database nobody can be told from another, so no new one can be made.
    fn keeps_token(&self) -> bool {
        matches!(self, Self::Db(_))
    }

    /// What was typed is kept: the same fields, ready to be sent again.
    fn way_forward(&self, ask: &Ask, ui: &Ui) -> Markup {
        let resend = matches!(self, Self::SignIn | Self::OldForm | Self::TooMany | Self::Db(_)) && ask.method == Method::POST;
        html! {
            @if matches!(self, Self::SignIn) { p { a href="/logga-in" target="_blank" rel="noopener" { (t!(ui, "web-problem-sign-in-link")) } } }
            @if resend && ask.form.has_uploads() { p { (t!(ui, "web-problem-files")) } }
            @if resend { (again(ask, ui, self.keeps_token())) }
            (button_row([link_button(components::LinkButton::secondary("/", &t!(ui, "web-problem-home")))]))
        }
    }
}

fn again(ask: &Ask, ui: &Ui, keep_token: bool) -> Markup {
    let secret = |name: &str| name.contains("losen") || name.contains("password");
    let typed = ask.form.pairs().filter(|(name, _)| !secret(name)).map(|(name, value)| (name, value.to_owned()));
    let [mut token, mut once] = ui.hidden();
    // Perhaps the change was saved and only the answer was lost: with the same key it is still made once.
    for (kept, (name, value)) in [(keep_token, &mut token), (true, &mut once)] {
        let sent = ask.form.get(name);
        if kept && !sent.is_empty() {
            sent.clone_into(value);
        }
    }
    let hidden: Vec<(&str, String)> = [token, once].into_iter().chain(typed).collect();
    let hidden: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let body = button_row([button(Button::primary(&t!(ui, "web-problem-again")))]);
    form_frame(components::Form { action: &ask.path, hidden: &hidden, ..components::Form::default() }, body)
}

/// What is said when even the page about a problem can't be made.
pub(crate) const PLAIN: &str = "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Något gick fel</title></head><body><main><h1>Något gick fel</h1><p>Det är vårt fel, inte ditt. Gå tillbaka och försök igen.</p><p><a href=\"/\">Till startsidan</a></p></main></body></html>";

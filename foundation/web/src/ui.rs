//! What a view needs to know about the request: language, moment, actor, looks, and the fields that go into every form.

use crate::{App, ByToken, Errors, Fields, Problem, api::Call, token};
use authority::{Action, Actor};
use components::{Contrast, Scheme};
use kernel::{Day, Timestamp};
use std::sync::Arc;
use text::{Lang, Speaks};

/// How a person wants the pages: language, light or dark, contrast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prefs {
    /// The language.
    pub lang: Lang,
    /// Light or dark.
    pub scheme: Scheme,
    /// Stronger contrasts.
    pub contrast: Contrast,
}

impl Default for Prefs {
    fn default() -> Self {
        Self { lang: Lang::Sv, scheme: Scheme::Auto, contrast: Contrast::Auto }
    }
}

/// The request as views see it.
pub struct Ui {
    pub(crate) app: App,
    pub(crate) actor: Arc<Actor>,
    pub(crate) prefs: Prefs,
    pub(crate) now: Timestamp,
    pub(crate) session: String,
    pub(crate) shared: bool,
    pub(crate) path: String,
    pub(crate) request_id: String,
    pub(crate) unread: i64,
    pub(crate) by_token: Option<Arc<ByToken>>,
    pub(crate) api: Option<Arc<Call>>,
}

impl Ui {
    /// The house writing to somebody who hasn't asked: a notice, a mail. There is no session, so no form can be made with it.
    pub fn writing_to(app: &App, actor: Arc<Actor>, lang: Lang, now: Timestamp) -> Self {
        let prefs = Prefs { lang, ..Prefs::default() };
        let (session, path, request_id) = Default::default();
        Self {
            app: app.clone(),
            actor,
            prefs,
            now,
            session,
            shared: false,
            path,
            request_id,
            unread: 0,
            by_token: None,
            api: None,
        }
    }

    /// How many notices the person hasn't read.
    pub fn unread(&self) -> i64 {
        self.unread
    }

    /// Who asks.
    pub fn actor(&self) -> &Arc<Actor> {
        &self.actor
    }

    /// The moment of the request.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The Swedish day of the request.
    pub fn today(&self) -> Day {
        self.now.day()
    }

    /// How the person wants the pages.
    pub fn prefs(&self) -> Prefs {
        self.prefs
    }

    /// The path that was asked for.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The house: its name, its rooms.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The session's id; empty for nobody.
    pub fn session(&self) -> &str {
        &self.session
    }

    /// Whether the session is on a device that several people use.
    pub fn on_shared_device(&self) -> bool {
        self.shared
    }

    /// Whether the policy lets the actor do this with some row: for menus and buttons.
    pub fn may<A: Action>(&self) -> bool {
        self.actor.may::<A>()
    }

    /// The hidden fields of a form that posts: the token of the session, and a key that makes a second sending harmless.
    pub fn hidden(&self) -> [(&'static str, String); 2] {
        let once = self.app.random::<16>();
        [("_token", self.form_token()), ("_once", token::hex(once))]
    }

    /// The person as a tag without meaning, by which a device keeps apart what several people write on it; none for nobody.
    pub fn device_tag(&self) -> Option<String> {
        let person = self.actor.person()?;
        Some(token::digest(format!("device/{person}")).chars().take(16).collect())
    }

    /// A fresh form token for a page that was kept on a device, and so has an old one.
    pub fn form_token(&self) -> String {
        token::make(&self.app.keys().form, &self.session, self.app.random())
    }

    /// Who sends a form: what idempotency keys are bound to.
    pub(crate) fn sender(&self) -> String {
        self.actor.person().map_or_else(|| "nobody".to_owned(), |person| person.to_string())
    }
}

/// The side of the API.
impl Ui {
    /// Whether the token that came along may be used for this action.
    pub(crate) fn within_scopes(&self, action: &'static str) -> Result<(), Problem> {
        let within = self.by_token.as_ref().is_none_or(|by| by.scopes.iter().any(|scope| scope == action));
        if within { Ok(()) } else { Err(Problem::Scope(action)) }
    }

    /// The way to what comes after this page of a list.
    pub fn next_page(&self, cursor: &str) -> Option<String> {
        let call = self.api.as_ref()?;
        Some(format!("{}?{}", call.path, Fields::with(call.query.clone(), "cursor", cursor).query()))
    }

    /// Takes down what a page says is wrong, for the answer to a call. Forms do so themselves.
    pub fn note(&self, errors: &Errors) {
        if let Some(call) = &self.api {
            call.note(errors);
        }
    }

    /// Takes down what the version is now, for the answer to a call that came second.
    pub(crate) fn note_current(&self, version: i64) {
        if let Some(call) = &self.api {
            call.note_current(version);
        }
    }
}

impl Speaks for Ui {
    fn lang(&self) -> Lang {
        self.prefs.lang
    }
}

impl Ui {
    /// The same once more, for a page about what went wrong.
    pub(crate) fn mirror(&self) -> Self {
        Self {
            app: self.app.clone(),
            actor: self.actor.clone(),
            prefs: self.prefs,
            now: self.now,
            session: self.session.clone(),
            shared: self.shared,
            path: self.path.clone(),
            request_id: self.request_id.clone(),
            unread: self.unread,
            by_token: self.by_token.clone(),
            api: self.api.clone(),
        }
    }
}

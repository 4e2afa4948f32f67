//! The way of a request from its arrival to its handler: who comes, is the form ours, may they, has it been answered before.

use crate::{App, Ask, Granted, Handler, Prefs, Problem, Reply, Ui, token};
use authority::{Action, Actor, Permit};
use axum::http::Method;
use db::{DbError, Desk, Mode};
use std::sync::Arc;
use text::Lang;

/// A route's handler, with its types put away.
pub(crate) type Endpoint = Arc<dyn Fn(&Ask) -> Reply + Send + Sync>;

/// Puts a handler's types away.
pub(crate) fn endpoint<H, Args>(handler: H) -> Endpoint
where
    H: Handler<Args>,
    Args: 'static,
{
    Arc::new(move |ask| {
        let entered = match enter(ask) {
            Ok(entered) => entered,
            Err(error) => return Problem::from(error).reply(ask, &stranger(ask)),
        };
        let mirror = entered.ui.mirror();
        handler.answer(entered).unwrap_or_else(|problem| problem.reply(ask, &mirror))
    })
}

/// A request whose sender is known.
pub struct Entered<'a> {
    pub(crate) ask: &'a Ask,
    pub(crate) ui: Ui,
    desk: Desk,
}

/// Finds out who comes, at a reading desk.
fn enter(ask: &Ask) -> Result<Entered<'_>, DbError> {
    let app = &ask.app;
    let now = app.clock().now();
    let mut desk = app.db().desk(Mode::Read, Arc::new(Actor::nobody(app.directory())), now)?;
    let visit = match (app.door(), ask.cookie(cookie_name(app))) {
        (Some(door), Some(token)) if token.len() <= 100 => (door.admit)(&mut desk, &token::digest(token))?,
        _ => None,
    };
    let actor = app.seat(&mut desk, visit.as_ref())?;
    if let (Some(door), Some(visit)) = (app.door(), visit.as_ref().filter(|visit| visit.stale)) {
        touch(app, door, &actor, &visit.session)?;
    }
    desk.seat(actor.clone());
    let prefs = visit.as_ref().map_or_else(|| guess(ask), |visit| visit.prefs);
    let unread = visit.as_ref().map_or(0, |visit| visit.unread);
    let shared = visit.as_ref().is_some_and(|visit| visit.shared);
    let session = visit.map(|visit| visit.session).unwrap_or_default();
    let (path, request_id) = (ask.path.clone(), ask.request_id.clone());
    let ui = Ui { app: app.clone(), actor, prefs, now, session, shared, path, request_id, unread };
    Ok(Entered { ask, ui, desk })
}

fn touch(app: &App, door: crate::Door, actor: &Arc<Actor>, session: &str) -> Result<(), DbError> {
    let mut desk = app.db().desk(Mode::Write, actor.clone(), app.clock().now())?;
    (door.touch)(&mut desk, session)?;
    desk.finish()
}

/// How one who isn't signed in gets the pages: by the browser's language.
fn guess(ask: &Ask) -> Prefs {
    let language = ask.header("accept-language");
    Prefs { lang: if language.is_empty() { Lang::Sv } else { Lang::negotiate(language) }, ..Prefs::default() }
}

/// The views' side of a request whose sender could not be found out.
pub(crate) fn stranger(ask: &Ask) -> Ui {
    let app = ask.app.clone();
    let (actor, now) = (Arc::new(Actor::nobody(app.directory())), app.clock().now());
    let (path, request_id) = (ask.path.clone(), ask.request_id.clone());
    Ui { actor, prefs: guess(ask), now, session: String::new(), shared: false, path, request_id, unread: 0, app }
}

impl Entered<'_> {
    /// Whether the action is allowed, and a form that posts is ours.
    pub(crate) fn permit<A: Action>(&self) -> Result<Permit<A>, Problem> {
        let permit = Permit::request(self.ui.actor.clone());
        if self.ask.method == Method::POST {
            same_site(self.ask)?;
            // One who has been signed out gets the words about that, not about an old page.
            let permit = permit?;
            if !token::fits(&self.ui.app.keys().form, &self.ui.session, self.ask.form.get("_token")) {
                return Err(Problem::OldForm);
            }
            return Ok(permit);
        }
        Ok(permit?)
    }

    /// The grant; or the answer that the same form got before.
    pub(crate) fn grant<A: Action>(self, permit: Permit<A>) -> Result<Result<Granted<A>, Reply>, Problem> {
        if self.ask.method != Method::POST || !A::CHANGES {
            return Ok(Ok(Granted::new(self.ui, self.desk, permit, (Mode::Read, String::new()))));
        }
        self.desk.finish()?;
        let mut desk = self.ui.app.db().desk(Mode::Write, self.ui.actor.clone(), self.ui.now)?;
        let once: String = self.ask.form.get("_once").chars().take(64).collect();
        if !once.is_empty()
            && let Some(location) = desk.answered(&once, &self.ui.sender())?
        {
            desk.refuse()?;
            return Ok(Err(Reply::see_other(&location)));
        }
        Ok(Ok(Granted::new(self.ui, desk, permit, (Mode::Write, once))))
    }
}

/// Refuses a form sent from another site. Browsers say so themselves; old ones say at least the origin.
fn same_site(ask: &Ask) -> Result<(), Problem> {
    let fetched = ask.header("sec-fetch-site");
    if !fetched.is_empty() {
        return if matches!(fetched, "same-origin" | "none") { Ok(()) } else { Err(Problem::OtherSite) };
    }
    let origin = ask.header("origin");
    let host = origin.split_once("://").map_or("", |(_, host)| host);
    if origin.is_empty() || host == ask.header("host") { Ok(()) } else { Err(Problem::OtherSite) }
}

/// The session cookie's name; the prefix makes browsers demand HTTPS.
pub(crate) fn cookie_name(app: &App) -> &'static str {
    if app.settings().base_url.starts_with("https://") { "__Host-ledfyr" } else { "ledfyr" }
}

/// The session cookie. Without an age it ends with the browser.
pub(crate) fn cookie(app: &App, token: &str, age: Option<i64>) -> String {
    let name = cookie_name(app);
    let secure = if name.starts_with("__Host-") { "; Secure" } else { "" };
    let age = age.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax{secure}{age}")
}

/// The views' side of a request that has no handler: as whoever sent it.
pub(crate) fn known(ask: &Ask) -> Ui {
    enter(ask).map_or_else(|_| stranger(ask), |entered| entered.ui)
}

//! The way of a request from its arrival to its handler: who comes, is the form ours, may they, has it been answered before.

use crate::{App, Ask, Granted, Handler, Prefs, Problem, Reply, Ui, Visit, attempt, token};
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
    Arc::new(move |ask| attempt::answer(ask, |entered| handler.answer(entered)))
}

/// A request whose sender is known.
pub struct Entered<'a> {
    pub(crate) ask: &'a Ask,
    pub(crate) ui: Ui,
    pub(crate) desk: Desk,
}

/// Finds out who comes, at a reading desk.
pub(crate) fn enter(ask: &Ask) -> Result<Entered<'_>, DbError> {
    let app = &ask.app;
    let now = app.clock().now();
    let mut desk = app.db().desk(Mode::Read, Arc::new(Actor::nobody(app.directory())), now)?;
    let visit = visit(ask, &mut desk)?;
    let actor = app.seat(&mut desk, visit.as_ref())?;
    if let (Some(door), Some(visit)) = (app.door(), visit.as_ref().filter(|visit| visit.stale)) {
        // When nothing can be written, what is there can still be read.
        if let Err(error) = touch(app, door, &actor, visit) {
            tracing::warn!(%error, "a session could not be kept awake");
        }
    }
    desk.seat(actor.clone());
    let mut ui = Ui { actor, ..stranger(ask) };
    if let Some(visit) = visit {
        // One who calls says in each call which language the answer should be in.
        let asked = ask.api.is_some() && !ask.header("accept-language").is_empty();
        ui.prefs = if asked { Prefs { lang: ui.prefs.lang, ..visit.prefs } } else { visit.prefs };
        ui.session = visit.session;
        ui.shared = visit.shared;
        ui.unread = visit.unread;
        ui.by_token = visit.by_token.map(Arc::new);
    }
    ui.now = now;
    Ok(Entered { ask, ui, desk })
}

/// The session or, for a call of the API, the token that came along. A call is never let in by a cookie: browsers send those
/// by themselves, also when another site asks them to.
fn visit(ask: &Ask, desk: &mut Desk) -> Result<Option<Visit>, DbError> {
    let Some(door) = ask.app.door() else { return Ok(None) };
    let bearer = || ask.header("authorization").split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let (admit, token) = match &ask.api {
        Some(_) => (door.admit_token, bearer().map(|(_, token)| token.trim())),
        None => (door.admit, ask.cookie(cookie_name(&ask.app))),
    };
    token.filter(|token| token.len() <= 100).map_or(Ok(None), |token| admit(desk, &token::digest(token)))
}

fn touch(app: &App, door: crate::Door, actor: &Arc<Actor>, visit: &Visit) -> Result<(), DbError> {
    let house = || Arc::new(Actor::system(app.directory()));
    let actor = if visit.by_token.is_some() { house() } else { actor.clone() };
    let mut desk = app.db().desk(Mode::Write, actor, app.clock().now())?;
    match &visit.by_token {
        Some(token) => (door.touch_token)(&mut desk, &token.id)?,
        None => (door.touch)(&mut desk, &visit.session)?,
    }
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
    let (path, request_id, api) = (ask.path.clone(), ask.request_id.clone(), ask.api.clone());
    Ui {
        actor,
        prefs: guess(ask),
        now,
        session: String::new(),
        shared: false,
        path,
        request_id,
        unread: 0,
        by_token: None,
        api,
        app,
    }
}

impl Entered<'_> {
    /// Whether the action is allowed, and a form that posts is ours.
    pub(crate) fn permit<A: Action>(&self) -> Result<Permit<A>, Problem> {
        let permit = Permit::request(self.ui.actor.clone());
        if self.ask.api.is_some() {
            self.ui.within_scopes(A::NAME)?;
            return Ok(permit?);
        }
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
        let once = attempt::once(self.ask, &self.ui)?;
        if let Some(again) = attempt::answered(&mut desk, (&self.ui, self.ask), &once)? {
            desk.refuse()?;
            return Ok(Err(again));
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

//! The errand: takes a mail that is due, talks to the server, and writes down how it went. Each of the three by itself, so that
//! no transaction waits for a server.

use super::{Letter, contact, send};
use crate::{
    actions::Deliver,
    domain::{Claimed, Fate, Fault, fate, pause},
    store::{
        mail::{self, Trouble},
        notice,
    },
};
use db::{DbError, Desk, Mode};
use text::Lang;
use web::App;

/// So many mails a minute at most, from all nodes together: servers take a flood for an attack.
const MOST_A_MINUTE: i64 = 120;

/// Sends one mail; `false` when none is due.
pub fn run(app: &App) -> Result<bool, DbError> {
    let Some(server) = app.settings().mail.clone() else { return Ok(false) };
    let Some(found) = look(app)? else { return Ok(false) };
    let Some((claimed, told)) = claim(app, &found)? else { return Ok(true) };
    let settings = app.settings();
    let letter = Letter {
        to: &told.to,
        lang: told.lang,
        waiting: told.waiting,
        urgent: told.urgent,
        base_url: &settings.base_url,
        municipality: &settings.municipality,
    };
    let sent = send(&server, &letter, claimed.id);
    settle(app, &claimed, sent.err())?;
    Ok(true)
}

/// Something due, unless enough has been sent this minute.
fn look(app: &App) -> Result<Option<Claimed>, DbError> {
    let mut desk = app.db().desk(Mode::Read, app.system()?, app.clock().now())?;
    let mut work = desk.work::<Deliver>()?;
    let next = mail::next(&mut work)?;
    let minute = work.now().plus_minutes(-1);
    if next.is_some() && mail::sent_since(&mut work, minute)? >= MOST_A_MINUTE {
        return Ok(None);
    }
    Ok(next)
}

/// What a letter is made of.
struct Letters {
    to: String,
    lang: Lang,
    waiting: usize,
    urgent: usize,
}

/// Takes the mail; `None` when another node was first, or when there is nothing left to tell.
fn claim(app: &App, found: &Claimed) -> Result<Option<(Claimed, Letters)>, DbError> {
    let mut desk = app.db().desk(Mode::Write, app.system()?, app.clock().now())?;
    if !mail::claim(&mut desk.work::<Deliver>()?, found)? {
        desk.refuse()?;
        return Ok(None);
    }
    let told = letters(app, &mut desk, found)?;
    if told.is_none() {
        mail::discard(&mut desk.work::<Deliver>()?, found.id)?;
    }
    desk.finish()?;
    Ok(told.map(|told| (Claimed { claims: found.claims + 1, ..found.clone() }, told)))
}

fn letters(app: &App, desk: &mut Desk, found: &Claimed) -> Result<Option<Letters>, DbError> {
    let Some(known) = contact(app, desk, found.person)? else { return Ok(None) };
    let Some(to) = known.email else { return Ok(None) };
    let (waiting, urgent) = notice::put_in(&mut desk.work::<Deliver>()?, found)?;
    Ok((waiting > 0).then_some(Letters { to, lang: known.lang, waiting, urgent }))
}

/// Writes down how it went.
fn settle(app: &App, claimed: &Claimed, fault: Option<Fault>) -> Result<(), DbError> {
    let now = app.clock().now();
    let mut desk = app.db().desk(Mode::Write, app.system()?, now)?;
    let before = mail::trouble(&mut desk)?;
    let mut work = desk.work::<Deliver>()?;
    match fault {
        None => {
            let _recorded = mail::sent(&mut work, claimed)?;
            if before.is_some() {
                mail::set_trouble(&mut desk, None)?;
            }
        }
        Some(fault) if fault.is_servers() => {
            let (since, times) = before.map_or((now, 0), |before| (before.since, before.times));
            tracing::warn!(stage = %fault.stage, code = fault.code, "the mail server doesn't take mail; it waits");
            mail::put_back(&mut work, claimed, now)?;
            mail::wait(&mut work, pause(times, now))?;
            mail::set_trouble(&mut desk, Some(&Trouble { since, times: times + 1, stage: fault.stage, code: fault.code }))?;
        }
        Some(fault) => {
            tracing::warn!(stage = %fault.stage, code = fault.code, "a mail wasn't taken");
            match fate(&fault, claimed.tries, now) {
                Fate::Again(then) => mail::put_back(&mut work, &Claimed { tries: claimed.tries + 1, ..claimed.clone() }, then)?,
                Fate::Failed => mail::failed(&mut work, claimed, &fault)?,
            }
        }
    }
    desk.finish()
}

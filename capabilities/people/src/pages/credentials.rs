//! What is done to an account with one button: a new password, unlocking, closing, opening.

use super::{once, sign_out::Nothing};
use crate::{
    actions::{Administer, ResetSecond},
    domain::{Command, decide},
    secret::OneTime,
    store::{
        account, circumstances,
        person::{self, Person},
        second, session,
    },
    url,
    words::refusal,
};
use kernel::PersonId;
use web::{Answer, Granted, Problem, Submitted};

/// Gives a one-time password and ends every session: whoever had the old password is out.
pub fn reset(mut granted: Granted<Administer>, at: url::ResetPassword, _: Submitted<Nothing>, once: OneTime) -> Answer {
    let person = allowed(&mut granted, at.id, |person| Command::Change(person.unit))?;
    let mut work = granted.work();
    let recorded = account::set_password(&mut work, person.id, &once.hash, true)?;
    let _ended = session::end_others(&mut work, person.id, "")?;
    let page = once::page(&granted.ui, person.id, &person.name, (&person.user_name, &once.password));
    granted.shown(recorded, page)
}

/// Lets a person try again at once.
pub fn unlock(mut granted: Granted<Administer>, at: url::Unlock, _: Submitted<Nothing>) -> Answer {
    let person = allowed(&mut granted, at.id, |person| Command::Change(person.unit))?;
    let recorded = account::unlock(&mut granted.work(), person.id)?;
    granted.saved(recorded, &url::Person { id: person.id })
}

/// Takes the second step away from one who has lost it, and ends every session.
pub fn reset_second(mut granted: Granted<ResetSecond>, at: url::ResetSecond, _: Submitted<Nothing>) -> Answer {
    let mut work = granted.work();
    let person = person::open(&mut work, at.id)?;
    let recorded = second::remove(&mut work, person.id, true)?;
    let _ended = session::end_others(&mut work, person.id, "")?;
    granted.saved(recorded, &url::Person { id: person.id })
}

/// Closes an account and ends its sessions. The roles stay as they were, for history; the directory passes them over.
pub fn deactivate(mut granted: Granted<Administer>, at: url::Deactivate, _: Submitted<Nothing>) -> Answer {
    let person = allowed(&mut granted, at.id, |_| Command::Deactivate)?;
    let mut work = granted.work();
    let recorded = person::set_active(&mut work, &person, false)?;
    let _ended = session::end_others(&mut work, person.id, "")?;
    granted.saved(recorded, &url::Person { id: person.id })
}

/// Opens a closed account.
pub fn reactivate(mut granted: Granted<Administer>, at: url::Reactivate, _: Submitted<Nothing>) -> Answer {
    let person = allowed(&mut granted, at.id, |_| Command::Reactivate)?;
    let recorded = person::set_active(&mut granted.work(), &person, true)?;
    granted.saved(recorded, &url::Person { id: person.id })
}

fn allowed(granted: &mut Granted<Administer>, id: PersonId, command: impl Fn(&Person) -> Command) -> Result<Person, Problem> {
    let mut work = granted.work();
    let person = person::open(&mut work, id)?;
    let around = circumstances::about(&mut work, Some(&person), None)?;
    decide(&command(&person), &around).map_err(|why| Problem::Refused(refusal(&granted.ui, why)))?;
    Ok(person)
}

//! Taking what happened to those whom it concerns. Every room is asked whom, and then, at each receiver's own desk, what they
//! may know.

use crate::{
    actions::Deliver,
    domain::{Choices, Held, When},
    mail,
    store::{self, choice, notice},
};
use authority::{Actor, Change};
use db::{DbError, Desk, Happening, Work};
use kernel::PersonId;
use std::sync::Arc;
use text::Lang;
use web::{App, Notice, Told, Ui, Urgency};

/// A happening concerns no more people than this.
const MOST: usize = 200;

/// Takes a happening to those whom it concerns. What others were told before of the same thing, and may no longer know, is
/// taken back; whoever brought it about has dealt with what they were told.
pub fn relay(app: &App, desk: &mut Desk, happening: &Happening) -> Result<(), DbError> {
    let mut all: Vec<Notice> = Vec::new();
    for room in app.rooms() {
        let Some(notices) = room.notices else { continue };
        for one in (notices.who)(desk, happening)? {
            if Some(one.person) != happening.by && !all.contains(&one) && all.len() < MOST {
                all.push(one);
            }
        }
    }
    take_back(app, desk, happening)?;
    if let Some(by) = happening.by {
        notice::dealt_with(&mut desk.work::<Deliver>()?, by, &happening.subject)?;
    }
    for one in &all {
        deliver(app, desk, one, happening)?;
    }
    Ok(())
}

fn deliver(app: &App, desk: &mut Desk, one: &Notice, happening: &Happening) -> Result<(), DbError> {
    let Some(told) = words(app, desk, one)? else { return Ok(()) };
    let urgent = one.urgency == Urgency::Urgent;
    let how = how(app, desk, one, urgent)?;
    let mut work = desk.work::<Deliver>()?;
    notice::add(&mut work, one, told, (happening.at, how.map_or(When::Off, |choices| choices.of(urgent))))?;
    how.map_or(Ok(()), |choices| plan(&mut work, one.person, &choices, choices.of(urgent)))
}

/// How the receiver is told by mail; `None` when they can't be, for want of a server or an address.
fn how(app: &App, desk: &mut Desk, one: &Notice, urgent: bool) -> Result<Option<Choices>, DbError> {
    if app.settings().mail.is_none() {
        return Ok(None);
    }
    let actor = Actor::signed_in(one.person, desk.actor().directory().clone(), desk.today());
    let choices = choice::of(&mut desk.work::<Deliver>()?, &actor)?;
    if choices.of(urgent) == When::Off {
        return Ok(None);
    }
    let reached = mail::contact(app, desk, one.person)?.and_then(|contact| contact.email);
    Ok(reached.map(|_| choices))
}

/// Plans the mail that tells of what waits for a person.
pub fn plan<A: Change>(work: &mut Work<'_, A>, person: PersonId, choices: &Choices, how: When) -> Result<(), DbError> {
    let due = match how {
        When::Off => return Ok(()),
        When::Now => store::mail::soonest(work, person)?,
        When::Digest => choices.next(work.now()),
    };
    store::mail::plan(work, person, how, due)
}

fn take_back(app: &App, desk: &mut Desk, happening: &Happening) -> Result<(), DbError> {
    let told = notice::about(&mut desk.work::<Deliver>()?, &happening.subject)?;
    for held in told {
        let Held { person, about, code, .. } = &held;
        if words(app, desk, &Notice::new(*person, about, code))?.is_none() {
            notice::take_back(&mut desk.work::<Deliver>()?, &held)?;
        }
    }
    Ok(())
}

/// A notice in both languages, read at the receiver's own desk; `None` when they may not know it.
fn words(app: &App, desk: &mut Desk, one: &Notice) -> Result<Option<[Told; 2]>, DbError> {
    let house = desk.actor().clone();
    let receiver = Arc::new(Actor::signed_in(one.person, house.directory().clone(), desk.today()));
    desk.seat(receiver.clone());
    let mut say = |lang| {
        let ui = Ui::writing_to(app, receiver.clone(), lang, desk.now());
        let rooms = app.rooms().iter().filter_map(|room| room.notices);
        rooms.map(|room| (room.what)(&ui, desk, one)).find_map(Result::transpose).transpose()
    };
    let told = say(Lang::Sv).and_then(|sv| Ok(sv.zip(say(Lang::En)?)));
    desk.seat(house);
    Ok(told?.map(|(sv, en)| [sv, en]))
}

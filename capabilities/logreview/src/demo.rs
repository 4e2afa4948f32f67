//! Accesses and reviews of the demonstration municipality: two months, with some that are worth a look.
//!
//! The copies have numbers below nought: no row of the trail stands behind them.

use crate::{
    actions::{Gather, Review},
    domain::{Outcome, Way},
    store::{
        access::{Chosen, Counted},
        gather::{self, Copied},
        review::{self, Noted},
    },
};
use authority::Track;
use db::{DbError, Desk};
use kernel::{PersonId, Subject, Timestamp, UnitId};

/// A case that somebody has opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The case.
    pub subject: Subject,
    /// Its number.
    pub number: String,
    /// Its unit.
    pub unit: UnitId,
    /// Its track.
    pub track: Track,
    /// When it was reported.
    pub at: Timestamp,
    /// Who leads the unit, or the one above it.
    pub manager: PersonId,
    /// Where they do.
    pub led: UnitId,
}

/// Somebody who looks where they have no task.
#[derive(Debug, Clone, Copy)]
pub struct Curious {
    /// Who.
    pub person: PersonId,
    /// Among the cases of this manager.
    pub manager: PersonId,
}

/// Days of accesses.
pub const DAYS: i64 = 60;

/// Somebody who opens cases beside their manager: every so many, in this way.
pub type Beside = (PersonId, Way, i64);

/// Writes the accesses: the manager opens each case three times at work, others some, and the curious one a few at night.
pub fn fill(desk: &mut Desk, cases: &[Opened], beside: &[Beside], curious: Option<Curious>) -> Result<(), DbError> {
    let now = desk.now();
    let mut work = desk.work::<Gather>()?;
    let mut seq = 0;
    for (number, case) in (0_i64..).zip(cases) {
        let managers = [(1, false), (2, number % 9 == 0), (5, false)];
        let mut all: Vec<_> =
            managers.map(|(days, shown)| (work_time(case, days, number), case.manager, (Way::Line, shown))).into();
        let others = beside.iter().filter(|(_, _, every)| number % every == 0);
        all.extend(others.map(|(person, way, every)| (work_time(case, 3, number + every), *person, (*way, false))));
        if let Some(who) = curious.filter(|who| who.manager == case.manager && number % 23 == 0) {
            let night = case.at.day().plus_days(1).start().plus_minutes(22 * 60 + number % 40);
            all.push((night, who.person, (Way::Ended, false)));
        }
        for (at, person, how) in all.into_iter().filter(|(at, _, _)| *at < now) {
            seq -= 1;
            gather::add(&mut work, &copied(case, (seq, at), person, how))?;
        }
    }
    Ok(())
}

/// A moment of a working day some days after the report.
fn work_time(case: &Opened, days: i64, number: i64) -> Timestamp {
    let day = case.at.day().plus_days(days);
    let weekday = i64::from(day.0.weekday().to_monday_one_offset());
    let day = if weekday > 5 { day.plus_days(8 - weekday) } else { day };
    day.start().plus_minutes(7 * 60 + 40 + (number * 37 + days * 101) % 500)
}

fn copied(case: &Opened, (seq, at): (i64, Timestamp), person: PersonId, (way, revealed): (Way, bool)) -> Copied {
    Copied {
        seq,
        at,
        person,
        subject: case.subject.clone(),
        number: Some(case.number.clone()),
        unit: case.unit,
        track: case.track,
        what: if revealed { "person_revealed" } else { "opened" }.to_owned(),
        reason: revealed.then(|| "utredning".to_owned()),
        way,
        dice: (-seq * 7_919_993).rem_euclid(268_435_399) + 1,
    }
}

/// A review made so many days ago, of the thirty days before.
pub fn reviewed(
    desk: &mut Desk,
    (unit, by): (UnitId, PersonId),
    days_ago: i64,
    (outcome, note): (Outcome, &str),
) -> Result<(), DbError> {
    let until = desk.today().plus_days(-days_ago);
    let chosen = Chosen {
        from: until.plus_days(-30),
        until,
        unit: Some(unit),
        person: None,
        number: None,
        what: None,
        reason: None,
        off: false,
        aside: false,
    };
    let noted = Noted { chosen, unit, sample: Some((4711, 20)), outcome, note: note.to_owned() };
    let counted = Counted { all: 20, own: 0, through: 0 };
    let _kept = review::add(&mut desk.work::<Review>()?, (by, until.start().plus_minutes(15 * 60 + 20)), &noted, counted)?;
    Ok(())
}

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

/// Writes the accesses: the manager opens each case three times, and the curious one opens some at night.
pub fn fill(desk: &mut Desk, cases: &[Opened], curious: Option<Curious>) -> Result<(), DbError> {
    let now = desk.now();
    let mut work = desk.work::<Gather>()?;
    let mut seq = 0;
    for (number, case) in cases.iter().enumerate() {
        let number = i64::try_from(number).unwrap_or(0);
        for (turn, minutes) in [45 + number % 7 * 60, 1_500, 3 * 1_440].into_iter().enumerate() {
            seq -= 1;
            let revealed = turn == 1 && number % 9 == 0;
            let at = case.at.plus_minutes(minutes);
            if at < now {
                gather::add(&mut work, &copied(case, (seq, at), case.manager, (Way::Line, revealed)))?;
            }
        }
        if let Some(who) = curious.filter(|who| who.manager == case.manager && number % 3 == 0) {
            seq -= 1;
            let night = case.at.day().plus_days(1).start().plus_minutes(22 * 60 + number % 40);
            if night < now {
                gather::add(&mut work, &copied(case, (seq, night), who.person, (Way::Ended, false)))?;
            }
        }
    }
    Ok(())
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
    let _kept = review::add(&mut desk.work::<Review>()?, by, &noted, counted)?;
    Ok(())
}

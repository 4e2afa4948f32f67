//! An independent investigator: sees the case while it is investigated, and is neither concerned by it nor its reporter (EVT-13).

use super::case::candidate;
use crate::{
    domain::{CaseId, Conflict, Phase, Share, independent},
    store::{entry, record::Record, subject},
};
use authority::{Change, person_key};
use db::{DbError, Work};
use kernel::PersonId;
use serde_json::json;
use text::t;
use web::Ui;

/// Why the person can't investigate; `None` when they can.
pub fn unfit(ui: &Ui, record: &Record, person: PersonId) -> Option<String> {
    if !matches!(record.case.state.phase(), Phase::Reported | Phase::Received | Phase::Investigating) {
        return Some(t!(ui, "events-independent-late"));
    }
    let conflict = independent(candidate(ui, record, person), record.withheld).err()?;
    // That somebody is the one who reported isn't said when they don't show their name.
    let hidden = conflict == Conflict::Reporter && record.anonymous;
    Some(why_not(ui, if hidden { Conflict::Concerned } else { conflict }))
}

/// Lets the person investigate.
pub fn appoint<A: Change>(work: &mut Work<'_, A>, id: CaseId, person: PersonId, why: &str) -> Result<(), DbError> {
    let key = person_key(person);
    // Who was asked for help before has it as an investigator from now on.
    work.take_back(id, &key)?;
    work.hand_over(id, &key, Share::Investigator.code())?;
    entry::add(work, id, ("investigator", why), &json!({ "person": person }))?;
    work.tell("events.handed", &subject(id), json!({ "person": person }))
}

/// A conflict in words.
pub fn why_not(ui: &Ui, conflict: Conflict) -> String {
    match conflict {
        Conflict::Concerned => t!(ui, "events-independent-concerned"),
        Conflict::Reporter => t!(ui, "events-independent-reporter"),
        Conflict::Named => t!(ui, "events-independent-named"),
        Conflict::InLine => t!(ui, "events-independent-in-line"),
    }
}

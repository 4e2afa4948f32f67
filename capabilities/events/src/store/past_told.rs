//! What has been told already besides single events, written down afterwards: the demonstration's collective reports, good
//! examples and ideas.

use crate::{
    codebook,
    domain::{CaseId, CaseNumber, Nature, Phase},
};
use authority::{Change, Track};
use db::{DbError, Work, args};
use kernel::{Day, PersonId, Timestamp, UnitId};

db::statements! {
    /// Adds a case as it is now.
    ADD = unscoped "INSERT INTO event (id, unit_id, track, withheld, owner_id, year, number, phase, phase_at, phase_by, is_open, due_day,
        reported_at, occurred_at, anonymous, type_code, category_code, harm_code, who_code, also, expert_needed, action_count, has_person, codebook,
        version, story, done_at_once, what_happened, barriers, conclusion, no_action_why, learned, learned_for_apt, grade_why, times, nature)
        VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 'unknown', 'nobody', '[]', 0, 0, 0, ?, 1, ?, '', '', '', '', '', ?, ?, '', ?, ?)"
        because "the house fills its demonstration";
}

/// What was told, and what was answered.
#[derive(Debug)]
#[allow(missing_docs)] // named as the columns
pub struct Told<'a> {
    pub number: CaseNumber,
    pub unit: UnitId,
    pub track: Track,
    pub reporter: PersonId,
    pub at: Timestamp,
    pub due: Option<Day>,
    pub nature: Nature,
    pub type_code: &'a str,
    pub category: Option<&'a str>,
    pub times: i64,
    pub story: &'a str,
    pub answer: Option<Answered<'a>>,
}

/// An answer.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // named as the columns
pub struct Answered<'a> {
    pub at: Timestamp,
    pub by: PersonId,
    pub text: &'a str,
    pub for_apt: bool,
}

/// Adds what was told.
pub fn add<A: Change>(work: &mut Work<'_, A>, id: CaseId, told: &Told<'_>) -> Result<(), DbError> {
    let phase = if told.answer.is_some() { Phase::Closed } else { Phase::Reported };
    let (since, by) = told.answer.map_or((told.at, None), |answer| (answer.at, Some(answer.by)));
    let (text, for_apt) = told.answer.map_or(("", false), |answer| (answer.text, answer.for_apt));
    let row = args![
        id,
        told.unit,
        told.track,
        told.reporter,
        told.number.year,
        told.number.number,
        phase,
        since,
        by,
        told.answer.is_none(),
        told.due,
        told.at,
        told.at,
        told.type_code,
        told.category.map(str::to_owned),
        codebook::NEWEST,
        told.story,
        text,
        for_apt,
        told.times,
        told.nature
    ];
    work.execute(ADD, row).map(drop)
}

//! Finding actions.

use crate::domain::{Action, ActionId, Level, StateCode};
use authority::Action as Permitted;
use db::{DbError, Work, args};
use kernel::{Day, PersonId, Subject, UnitId};

db::statements! {
    /// Actions that one may see, most urgent first.
    LIST = scoped "SELECT a.id, a.unit_id, a.track, a.withheld, a.owner_id, a.subject, a.subject_title, a.number, a.ground_code, a.ground_text, a.title, a.description, a.kind, a.cost, a.due, a.state, a.started_at, a.done_at, a.done_by, a.proof, a.follow_up, a.effect, a.effect_comment, a.judged_at, a.judged_by, a.routine_needs_change, a.routine_note, a.dropped_at, a.dropped_by, a.drop_reason, a.round, a.reopened_from, a.escalated_to, a.escalated_at, a.created_at, a.created_by, a.data_version, a.version
        FROM action a WHERE {visible:a} {filters} ORDER BY a.place, a.id LIMIT ?"
        filters {
            id: "AND a.id = ?",
            owner: "AND a.owner_id = ?",
            units: "AND a.unit_id IN (?)",
            state: "AND a.state = ?",
            open: "AND a.state IN ('planned', 'started', 'done')",
            to_do: "AND a.state IN ('planned', 'started')",
            kind: "AND a.kind = ?",
            due_by: "AND a.due <= ?",
            follow_up_by: "AND a.follow_up <= ?",
            late: "AND ((a.state IN ('planned', 'started') AND a.due < ?) OR (a.state = 'done' AND a.follow_up < ?))",
            judged_by: "AND (a.unit_id IN (?) OR a.created_by = ?)",
            risen: "AND a.escalated_to IN (?)",
            to_rise: "AND a.state IN ('planned', 'started', 'done') AND (a.escalated_to IS NULL OR a.escalated_to <> 'director') AND (a.place < ? OR (a.reopened_from = 'not_effective' AND a.escalated_to IS NULL AND a.state <> 'done'))",
            after: "AND (a.place, a.id) > (?, ?)",
        };
    /// How many of one's own are to be done.
    MINE = scoped "SELECT COUNT(*) FROM action a WHERE {visible:a} AND a.owner_id = ? AND a.state IN ('planned', 'started')";
    /// Actions by id, or on a thing.
    ANY = unscoped "SELECT a.id, a.unit_id, a.track, a.withheld, a.owner_id, a.subject, a.subject_title, a.number, a.ground_code, a.ground_text, a.title, a.description, a.kind, a.cost, a.due, a.state, a.started_at, a.done_at, a.done_by, a.proof, a.follow_up, a.effect, a.effect_comment, a.judged_at, a.judged_by, a.routine_needs_change, a.routine_note, a.dropped_at, a.dropped_by, a.drop_reason, a.round, a.reopened_from, a.escalated_to, a.escalated_at, a.created_at, a.created_by, a.data_version, a.version
        FROM action a WHERE 1 = 1 {filters} ORDER BY a.number, a.id LIMIT ?"
        because "whoever may see the thing that an action hangs on may see the action; the thing's own room is asked first"
        filters { id: "AND a.id = ?", subject: "AND a.subject = ?" };
    /// The next number on a thing.
    NEXT_NUMBER = unscoped "SELECT COALESCE(MAX(a.number), 0) + 1 FROM action a WHERE a.subject = ?"
        because "a number alone; the thing's own room has been asked";
    /// How many there are on a thing, the dropped ones left out.
    TOTAL = unscoped "SELECT COUNT(*) FROM action a WHERE a.subject = ? AND a.state <> 'dropped'"
        because "a number alone, told to the thing's own room";
}

/// So many rows a page.
pub const PAGE: i64 = 30;

/// What a list is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Done by this person.
    pub owner: Option<PersonId>,
    /// Of these units.
    pub units: Option<Vec<UnitId>>,
    /// In this state.
    pub state: Option<StateCode>,
    /// Anything still wanted of them.
    pub open: bool,
    /// Late on this day.
    pub late: Option<Day>,
    /// Of this kind.
    pub kind: Option<String>,
    /// After this place in the list.
    pub after: Option<(String, ActionId)>,
}

/// One page of a list; one more than a page holds when there are more.
pub fn list<A: Permitted>(work: &mut Work<'_, A>, filter: Filter) -> Result<Vec<Action>, DbError> {
    let mut query = db::Query::from(LIST).when("owner", filter.owner).when("state", filter.state).when("kind", filter.kind);
    if let Some(units) = filter.units {
        query = query.with("units", args![db::list(units)]);
    }
    if filter.open {
        query = query.with("open", args![]);
    }
    if let Some(day) = filter.late {
        query = query.with("late", args![day, day]);
    }
    if let Some((place, id)) = filter.after {
        query = query.with("after", args![place, id]);
    }
    work.rows(query, args![PAGE + 1])
}

/// One that the permit reaches.
pub fn reached<A: Permitted>(work: &mut Work<'_, A>, id: ActionId) -> Result<Option<Action>, DbError> {
    work.first(LIST.with("id", args![id]), args![1])
}

/// One, whoever asks.
pub fn any<A: Permitted>(work: &mut Work<'_, A>, id: ActionId) -> Result<Action, DbError> {
    work.one(ANY.with("id", args![id]), args![1])
}

/// Those on a thing, in the order of their numbers.
pub fn of<A: Permitted>(work: &mut Work<'_, A>, subject: &Subject) -> Result<Vec<Action>, DbError> {
    work.once(&format!("of/{subject}"), |work| work.rows(ANY.with("subject", args![subject.clone()]), args![200]))
}

/// Those on a thing of which something is still wanted.
pub fn open_on<A: Permitted>(work: &mut Work<'_, A>, subject: &Subject) -> Result<Vec<Action>, DbError> {
    Ok(of(work, subject)?.into_iter().filter(|action| action.state.open()).take(20).collect())
}

/// The next number on a thing.
pub fn next_number<A: Permitted>(work: &mut Work<'_, A>, subject: &Subject) -> Result<i64, DbError> {
    work.one::<(i64,)>(NEXT_NUMBER, args![subject.clone()]).map(|(number,)| number)
}

/// How many there are on a thing, the dropped ones left out.
pub fn total<A: Permitted>(work: &mut Work<'_, A>, subject: &Subject) -> Result<i64, DbError> {
    work.one::<(i64,)>(TOTAL, args![subject.clone()]).map(|(count,)| count)
}

/// How many this person has to do.
pub fn count_of<A: Permitted>(work: &mut Work<'_, A>, person: PersonId) -> Result<i64, DbError> {
    work.one::<(i64,)>(MINE, args![person]).map(|(count,)| count)
}

/// What this person has to do by a day.
pub fn due_for<A: Permitted>(work: &mut Work<'_, A>, person: PersonId, by: Day) -> Result<Vec<Action>, DbError> {
    work.rows(LIST.with("owner", args![person]).with("to_do", args![]).with("due_by", args![by]), args![PAGE])
}

/// What this person is to judge by a day: in the units that they lead, and what they handed out.
pub fn to_judge<A: Permitted>(
    work: &mut Work<'_, A>,
    (person, units): (PersonId, &[UnitId]),
    by: Day,
) -> Result<Vec<Action>, DbError> {
    let theirs = args![db::list(units.iter().copied()), person];
    let query = LIST.with("judged_by", theirs).with("state", args![StateCode::Done]).with("follow_up_by", args![by]);
    work.rows(query, args![PAGE])
}

/// What has gone up the line to one of these levels from these units.
pub fn risen<A: Permitted>(work: &mut Work<'_, A>, units: &[UnitId], levels: &[Level]) -> Result<Vec<Action>, DbError> {
    let query = LIST.with("units", args![db::list(units.iter().copied())]);
    let query = query.with("open", args![]).with("risen", args![db::list(levels.iter().copied())]);
    work.rows(query, args![PAGE])
}

/// What may have to go up the line: wanted before a day, or opened again because it made no difference.
pub fn to_rise<A: Permitted>(
    work: &mut Work<'_, A>,
    before: Day,
    after: Option<(String, ActionId)>,
) -> Result<Vec<Action>, DbError> {
    let mut query = LIST.with("to_rise", args![format!("a{before}")]);
    if let Some((place, id)) = after {
        query = query.with("after", args![place, id]);
    }
    work.rows(query, args![PAGE])
}

/// What a person has open in some units.
pub fn open_of<A: Permitted>(work: &mut Work<'_, A>, person: PersonId, units: &[UnitId]) -> Result<Vec<Action>, DbError> {
    let theirs = LIST.with("owner", args![person]).with("units", args![db::list(units.iter().copied())]);
    work.rows(theirs.with("to_do", args![]), args![1000])
}

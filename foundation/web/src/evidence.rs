//! What shows that a requirement is met (LAW-3): kinds of evidence, the question, and the answers of rooms.
//!
//! The act's file says which kinds a provision asks for; rooms report them for each unit. A kind never changes its meaning.

use kernel::{Day, Subject, UnitId};

/// The process is described and established with a decision (SOSFS 2011:9 4 kap. 2 §).
pub const PROCESS: &str = "process_established";
/// The process has activities in order (4 kap. 3 §).
pub const ACTIVITIES: &str = "process_activities";
/// The routine is established and within its date (4 kap. 4 §).
pub const ROUTINE: &str = "routine_in_force";
/// Every activity of the process has its routine and its role (4 kap. 4 §).
pub const ACTIVITY_ROUTINES: &str = "activity_routines";
/// The process says where collaboration is needed and with whom (4 kap. 5–6 §§).
pub const COLLABORATION: &str = "process_collaboration";
/// The governing document is established and within its date.
pub const DOCUMENT: &str = "document_in_force";
/// Those who shall have read what governs their work have done so (6 kap. 1 §).
pub const READ: &str = "read_receipts";
/// Risks have been judged within the year (5 kap. 1 §).
pub const RISK_ANALYSIS: &str = "risk_analysis";
/// Self-checks have been made as planned (5 kap. 2 §).
pub const SELF_CHECK: &str = "self_check";
/// Reports come in (PSL 6 kap. 4 §, `SoL` 27 kap. 2 §).
pub const REPORTS: &str = "reports_come_in";
/// Reports are received and assessed in time (5 kap. 5 §).
pub const HANDLED: &str = "reports_handled";
/// Reporters have been told what became of it.
pub const FEEDBACK: &str = "feedback_given";
/// Lex Sarah reports are investigated, and graded, in time (`SoL` 27 kap. 5–6 §§).
pub const LEX_SARAH: &str = "lex_sarah_handled";
/// Serious care injuries are investigated and told of in time (PSL 3 kap. 5 §).
pub const LEX_MARIA: &str = "lex_maria_handled";
/// What came in has been looked at together, for patterns and trends (5 kap. 6 §).
pub const PATTERNS: &str = "patterns_analysed";
/// Actions are done by their day (5 kap. 7 §).
pub const ACTIONS: &str = "actions_done";
/// Whether actions helped has been judged (5 kap. 8 §).
pub const EFFECT: &str = "effect_judged";
/// Accesses are reviewed (PDL 4 kap. 3 §, SoLPuL 10 §).
pub const LOG_REVIEW: &str = "log_review";
/// The tasks in the quality work are given out (3 kap. 3 §).
pub const DUTIES: &str = "duties_given";
/// The unit has a manager.
pub const MANAGER: &str = "unit_manager";
/// The unit has a nurse who answers medically (HSL 11 kap. 4 §).
pub const MAS: &str = "mas";
/// The unit has a head of health care operations (HSL 4 kap. 2 §).
pub const HEAD_OF_CARE: &str = "head_of_care";
/// All, for the test that no act asks for a kind that nobody knows.
pub const ALL: [&str; 22] = [
    PROCESS,
    ACTIVITIES,
    ROUTINE,
    ACTIVITY_ROUTINES,
    COLLABORATION,
    DOCUMENT,
    READ,
    RISK_ANALYSIS,
    SELF_CHECK,
    REPORTS,
    HANDLED,
    FEEDBACK,
    LEX_SARAH,
    LEX_MARIA,
    PATTERNS,
    ACTIONS,
    EFFECT,
    LOG_REVIEW,
    DUTIES,
    MANAGER,
    MAS,
    HEAD_OF_CARE,
];

/// What is asked for when compliance is computed. One question for a whole page, so that a matrix costs a room as much as a cell.
#[derive(Debug, Clone, Copy)]
pub struct EvidenceAsked<'a> {
    /// The kinds asked for; a room leaves out what isn't among them.
    pub kinds: &'a [&'a str],
    /// The things tied to the provisions asked about: evidence that belongs to one of these names it.
    pub subjects: &'a [Subject],
    /// The units asked about, and those above them: what goes for all below is told of there too.
    pub units: &'a [UnitId],
    /// The day of the question.
    pub today: Day,
}

impl EvidenceAsked<'_> {
    /// Whether the kind is asked for.
    pub fn wants(&self, kind: &str) -> bool {
        self.kinds.contains(&kind)
    }
}

/// How evidence stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is there and holds.
    Holds,
    /// It was there, but is out of date since a day.
    OutOfDate(Day),
    /// It isn't there, or falls short.
    Missing,
}

/// Something that shows, or fails to show, that a requirement is met at a unit. Only what the actor may see is told, and never
/// with names or free text about persons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Its kind, from this module's constants.
    pub kind: &'static str,
    /// Where.
    pub unit: UnitId,
    /// Whether it goes for the units below too, as an established process does; else for the unit alone.
    pub below: bool,
    /// The thing, when it is one: it then serves the provisions that the thing is tied to. Without, it serves every provision
    /// that asks for the kind.
    pub subject: Option<Subject>,
    /// How it stands.
    pub standing: Standing,
    /// In words, as in "12 av 14 rapporter är mottagna i tid".
    pub text: String,
    /// Where it is seen, or mended.
    pub href: String,
    /// From when.
    pub day: Option<Day>,
}

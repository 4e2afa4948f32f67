//! How the rooms of the management system meet: what shows that a requirement is met, what a thing is linked to, what is
//! broken, and what can be chosen. No room knows another: each answers for its own, and these functions gather the answers.

use crate::{Described, Panel, Ui};
use components::Tone;
use db::{DbError, Desk};
use kernel::{Day, Subject, UnitId};

/// Kinds of evidence: what shows that a requirement is met. The act's file says which kinds a provision asks for; rooms report
/// them for each unit. A kind never changes its meaning.
pub mod evidence {
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
    /// Reports come in (PSL 6 kap. 4 §, SoL 27 kap. 2 §).
    pub const REPORTS: &str = "reports_come_in";
    /// Reports are received and assessed in time (5 kap. 5 §).
    pub const HANDLED: &str = "reports_handled";
    /// Reporters have been told what became of it.
    pub const FEEDBACK: &str = "feedback_given";
    /// Lex Sarah reports are investigated, and graded, in time (SoL 27 kap. 5–6 §§).
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
}

/// Kinds of things that can be chosen in another room's form.
pub mod kinds {
    /// A process (`process/…`).
    pub const PROCESS: &str = "process";
    /// A step of a process (`step/…`).
    pub const STEP: &str = "step";
    /// A governing document (`document/…`).
    pub const DOCUMENT: &str = "document";
    /// A document that is a routine (`document/…` too).
    pub const ROUTINE: &str = "routine";
    /// A provision of an act, or a requirement of one's own (`provision/…`).
    pub const PROVISION: &str = "provision";
    /// A party that one works with (`partner/…`).
    pub const PARTNER: &str = "partner";
    /// An event (`event/…`).
    pub const EVENT: &str = "event";
    /// An action (`action/…`).
    pub const ACTION: &str = "action";
}

/// What is asked for when compliance is computed. One question for a whole page, so that a matrix costs a room as much as a cell.
#[derive(Debug, Clone, Copy)]
pub struct EvidenceAsked<'a> {
    /// The kinds asked for; a room leaves out what isn't among them.
    pub kinds: &'a [&'a str],
    /// The things tied to the provisions asked about: evidence that belongs to one of these names it.
    pub subjects: &'a [Subject],
    /// The units asked about: a unit and all below it.
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
    /// Its kind, from [`evidence`].
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

/// A link between two things, read from the first to the second: from requirement towards effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The thing nearer the requirement.
    pub from: Subject,
    /// The thing nearer the effect.
    pub to: Subject,
    /// What `to` is to `from`, in words, as in "stöds av rutinen" or "åtgärdas av".
    pub text: String,
}

/// How grave a finding is; the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something that law asks for is missing.
    Grave,
    /// It should be mended soon.
    Mend,
    /// Worth a look.
    Look,
}

impl Severity {
    /// The tone it is shown in.
    pub fn tone(self) -> Tone {
        match self {
            Self::Grave => Tone::Bad,
            Self::Mend => Tone::Warn,
            Self::Look => Tone::Info,
        }
    }
}

/// Something broken in the management system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's key, with the room in front: "actions_past_date".
    pub rule: &'static str,
    /// What the rule looks for, in words: the heading over its findings.
    pub heading: String,
    /// How grave.
    pub severity: Severity,
    /// What is broken, in words.
    pub text: String,
    /// Where it is mended.
    pub href: String,
    /// Where it belongs, when it belongs to a unit.
    pub unit: Option<UnitId>,
}

/// How many findings a room tells for each rule at most.
pub const FINDINGS: usize = 50;

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// What.
    pub subject: Subject,
    /// Its name.
    pub title: String,
    /// About it: number, place, state.
    pub meta: String,
}

/// How many are offered at most.
pub const PICKS: usize = 20;

/// What the thing is, from the room that has it, if the actor may see it.
pub fn describe(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    for describe in ui.app().rooms().iter().filter_map(|room| room.describe) {
        if let Some(found) = describe(ui, desk, subject)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// What all rooms show about a thing.
pub fn panels(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    gather(ui, |room| room.panels, |ask| ask(ui, desk, subject))
}

/// What all rooms have to show for what is asked.
pub fn evidence_for(ui: &Ui, desk: &mut Desk, asked: &EvidenceAsked<'_>) -> Result<Vec<Evidence>, DbError> {
    gather(ui, |room| room.evidence, |ask| ask(ui, desk, asked))
}

/// What the thing is linked to, both ways, each link once.
pub fn links(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Link>, DbError> {
    let all = gather(ui, |room| room.thread, |ask| ask(ui, desk, subject))?;
    let mut once: Vec<Link> = Vec::with_capacity(all.len());
    for link in all {
        if !once.iter().any(|known| (&known.from, &known.to) == (&link.from, &link.to)) {
            once.push(link);
        }
    }
    Ok(once)
}

/// What all rooms find broken, the gravest first.
pub fn findings(ui: &Ui, desk: &mut Desk) -> Result<Vec<Finding>, DbError> {
    let mut all = gather(ui, |room| room.health, |ask| ask(ui, desk))?;
    all.sort_by(|a, b| (a.severity, a.rule).cmp(&(b.severity, b.rule)));
    Ok(all)
}

/// What can be chosen of a kind (from [`kinds`]) whose name or number holds the words.
pub fn picks(ui: &Ui, desk: &mut Desk, kind: &str, words: &str) -> Result<Vec<Pick>, DbError> {
    let mut all = gather(ui, |room| room.picks, |ask| ask(ui, desk, kind, words))?;
    all.truncate(PICKS);
    Ok(all)
}

fn gather<S: Copy, T>(
    ui: &Ui,
    socket: impl Fn(&crate::Capability) -> Option<S>,
    mut ask: impl FnMut(S) -> Result<Vec<T>, DbError>,
) -> Result<Vec<T>, DbError> {
    let mut all = Vec::new();
    for plugged in ui.app().rooms().iter().filter_map(socket) {
        all.extend(ask(plugged)?);
    }
    Ok(all)
}

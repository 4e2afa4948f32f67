//! An event with all that has happened in its case, as plain data. Codes are those of the rooms' lists, version 1.

use jiff::civil::DateTime;
use kernel::Day;

/// An event, from report to effect. Clock times are Swedish local times.
#[derive(Debug, Clone, PartialEq)]
pub struct DemoEvent {
    /// Year of reporting, for the case number.
    pub year: i16,
    /// From 1 within the year, in the order of reporting, without gaps.
    pub number: u32,
    /// The unit's code.
    pub unit: String,
    /// The reporter's user name.
    pub reporter: String,
    /// Whether the reporter is hidden from the unit.
    pub anonymous: bool,
    /// When it happened.
    pub occurred_at: DateTime,
    /// When it was reported; never before it happened.
    pub reported_at: DateTime,
    /// A short heading: "Fall i badrum".
    pub title: String,
    /// What the reporter chose.
    pub type_code: String,
    /// The precise category, within the type.
    pub category_code: String,
    /// `risk`, `near_miss` or `adverse_event`.
    pub kind: &'static str,
    /// `hsl`, `sol` or `both`.
    pub track: &'static str,
    /// Code of the place.
    pub place: Option<String>,
    /// Code of the harm.
    pub harm: &'static str,
    /// `individual`, `group` or `nobody`.
    pub who: String,
    /// `woman` or `man`.
    pub sex: Option<&'static str>,
    /// Code of the age group.
    pub age: Option<&'static str>,
    /// Code of the service that the person has.
    pub service: Option<&'static str>,
    /// Codes of what else it is.
    pub also: Vec<String>,
    /// Who it concerned, to be kept sealed; invented.
    pub person: Option<Concerned>,
    /// What happened, in the reporter's words.
    pub story: String,
    /// What was done at once.
    pub done_at_once: String,
    /// `reported`, `received`, `investigating`, `acting`, `fed_back` or `closed`, as the steps below have it.
    pub phase: &'static str,
    /// Somebody took the case on.
    pub received: Option<Step>,
    /// How serious it is.
    pub assessed: Option<Assessment>,
    /// Handed over to somebody independent or more expert.
    pub handed_over: Option<HandedOver>,
    /// What the law calls it.
    pub verdicts: Vec<Verdict>,
    /// Why it happened.
    pub investigated: Option<Investigation>,
    /// What is done about it.
    pub actions: Vec<DemoAction>,
    /// What it led to.
    pub fed_back: Option<FedBack>,
    /// Closed.
    pub closed: Option<Step>,
    /// Which planted signal it belongs to.
    pub signal: Option<Signal>,
}

/// Something in the figures that is there to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Missed signatures at Ekbacken: ten a month, then four.
    MissedSignatures,
    /// Evening falls at Björkgården, ward 2, since four months.
    EveningFalls,
    /// More medication events last month at Björkgården, ward 3.
    MedicationRise,
}

/// Somebody concerned. Invented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concerned {
    /// First and last name.
    pub name: String,
    /// Year of birth.
    pub born: i16,
}

/// A step: when, and the user name of who took it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub at: DateTime,
    /// By whom.
    pub by: String,
}

/// Severity and probability, each 1–4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Risk {
    /// How bad it was or could have been.
    pub severity: i64,
    /// How likely it is again.
    pub probability: i64,
}

impl Risk {
    /// The product.
    pub const fn value(self) -> i64 {
        self.severity * self.probability
    }
}

/// How serious it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// When and by whom.
    pub step: Step,
    /// For patients, on the tracks hsl and both.
    pub hsl: Option<Risk>,
    /// For those who get social care, on the tracks sol and both.
    pub sol: Option<Risk>,
}

/// Handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOver {
    /// When and by whom.
    pub step: Step,
    /// The role that takes over: `mas`, `mar` or `quality_developer`.
    pub role: &'static str,
    /// The user name of who takes over.
    pub to: String,
    /// Why.
    pub why: String,
}

/// What the law calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// When and by whom.
    pub step: Step,
    /// `hsl` or `sol`.
    pub track: &'static str,
    /// Code of the grade.
    pub grade: &'static str,
    /// Why.
    pub why: String,
}

/// Why it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Investigation {
    /// When it was done and by whom.
    pub step: Step,
    /// Causes, each code once, with a note.
    pub causes: Vec<(String, String)>,
    /// Codes of what kept it from getting worse.
    pub barriers: Vec<&'static str>,
    /// The conclusion.
    pub conclusion: String,
    /// Why nothing more is done; there exactly when there are no actions.
    pub no_action_why: Option<String>,
}

/// What it led to, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FedBack {
    /// When and by whom.
    pub step: Step,
    /// "Det här ledde det till."
    pub sentence: String,
}

/// What somebody does about it.
#[derive(Debug, Clone, PartialEq)]
pub struct DemoAction {
    /// When and by whom it was handed out.
    pub created: Step,
    /// In a line, verb first.
    pub title: String,
    /// Code of the kind.
    pub kind: String,
    /// Code of the cause that it is for.
    pub cause: String,
    /// The owner's user name.
    pub owner: String,
    /// Attempts, oldest first; a second one when the first had no effect.
    pub attempts: Vec<Attempt>,
}

/// An attempt at an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// The last day.
    pub due: Day,
    /// When it was begun.
    pub started_at: Option<DateTime>,
    /// When it was done.
    pub done: Option<Done>,
    /// Whether it helped.
    pub judged: Option<Judged>,
}

/// That it was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// When, and by whom.
    pub step: Step,
    /// What shows it.
    pub proof: String,
    /// When its effect is to be judged.
    pub follow_up: Day,
}

/// Whether it helped.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// When, and by whom.
    pub step: Step,
    /// Code of the answer: `effective`, `partly` or `not_effective`.
    pub effect: &'static str,
    /// What one sees.
    pub comment: String,
}

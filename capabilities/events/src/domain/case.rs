//! A case: what was reported, what it is judged to be, and how far it has come.

use authority::Track;
use kernel::{Day, PersonId, Timestamp, UnitId};

kernel::id! {
    /// An event's case.
    CaseId;
}

kernel::code_enum! {
    /// How far a case has come.
    pub enum Phase {
        /// Sent in; nobody has received it yet.
        Reported = "reported",
        /// Received; it is being assessed.
        Received = "received",
        /// Assessed; why it happened is being found out.
        Investigating = "investigating",
        /// Investigated; actions are being planned and taken.
        Acting = "acting",
        /// The reporter knows what it led to; the effect is awaited.
        FedBack = "fed_back",
        /// Closed.
        Closed = "closed",
    }
}

kernel::code_enum! {
    /// What a report is. Only deviations are assessed, investigated and counted.
    #[derive(Default)]
    pub enum Nature {
        /// Something went wrong, or could have.
        #[default]
        Deviation = "deviation",
        /// Something went well, for others to do alike.
        GoodExample = "good_example",
        /// Something that could be better.
        Idea = "idea",
    }
}

/// A step taken: when and by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
}

/// The state, with the step that led to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // named as the phases
pub enum State {
    Reported,
    Received(Step),
    Investigating(Step),
    Acting(Step),
    FedBack(Step),
    Closed(Step),
}

impl State {
    /// The state of a phase; `None` for a combination that can't be.
    pub fn of(phase: Phase, at: Timestamp, by: Option<PersonId>) -> Option<Self> {
        let step = by.map(|by| Step { at, by });
        match (phase, step) {
            (Phase::Reported, None) => Some(Self::Reported),
            (Phase::Received, Some(step)) => Some(Self::Received(step)),
            (Phase::Investigating, Some(step)) => Some(Self::Investigating(step)),
            (Phase::Acting, Some(step)) => Some(Self::Acting(step)),
            (Phase::FedBack, Some(step)) => Some(Self::FedBack(step)),
            (Phase::Closed, Some(step)) => Some(Self::Closed(step)),
            _ => None,
        }
    }

    /// Its phase.
    pub const fn phase(self) -> Phase {
        match self {
            Self::Reported => Phase::Reported,
            Self::Received(_) => Phase::Received,
            Self::Investigating(_) => Phase::Investigating,
            Self::Acting(_) => Phase::Acting,
            Self::FedBack(_) => Phase::FedBack,
            Self::Closed(_) => Phase::Closed,
        }
    }

    /// The step that led to it.
    pub const fn step(self) -> Option<Step> {
        match self {
            Self::Reported => None,
            Self::Received(step) | Self::Investigating(step) | Self::Acting(step) | Self::FedBack(step) | Self::Closed(step) => {
                Some(step)
            }
        }
    }
}

/// The number people use: A-2026-0412. Without gaps within a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseNumber {
    /// The year of reporting.
    pub year: i64,
    /// From 1.
    pub number: i64,
}

impl std::fmt::Display for CaseNumber {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "A-{}-{:04}", self.year, self.number)
    }
}

impl std::str::FromStr for CaseNumber {
    type Err = kernel::BadId;

    /// Reads "A-2026-0412", "a-2026-412" and "2026-412".
    fn from_str(text: &str) -> Result<Self, kernel::BadId> {
        let text = text.trim();
        let text = text.strip_prefix(['A', 'a']).and_then(|rest| rest.strip_prefix('-')).unwrap_or(text);
        let (year, number) = text.split_once('-').ok_or(kernel::BadId)?;
        let (year, number) = (year.parse().map_err(|_| kernel::BadId)?, number.parse().map_err(|_| kernel::BadId)?);
        if (2000..=2200).contains(&year) && number > 0 { Ok(Self { year, number }) } else { Err(kernel::BadId) }
    }
}

/// Severity × probability, each 1–4. A priority, never a legal verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Risk {
    /// How bad it was or could have been.
    pub severity: i64,
    /// How likely it is again.
    pub probability: i64,
}

impl Risk {
    /// Both between 1 and 4, or nothing.
    pub fn new(severity: Option<i64>, probability: Option<i64>) -> Option<Self> {
        let on_scale = |value: &i64| (1..=4).contains(value);
        Some(Self { severity: severity.filter(on_scale)?, probability: probability.filter(on_scale)? })
    }

    /// The product: 1, 2, 3, 4, 6, 8, 9, 12 or 16.
    pub const fn value(self) -> i64 {
        self.severity * self.probability
    }
}

/// What a case is judged to be. Health care and social care are judged apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assessment {
    /// The category's code.
    pub category: Option<String>,
    /// Risk, near miss or adverse event.
    pub kind: Option<String>,
    /// The risk to patients.
    pub hsl: Option<Risk>,
    /// The risk to those who get social care.
    pub sol: Option<Risk>,
}

impl Assessment {
    /// The higher of the two risk values.
    pub fn highest(&self) -> Option<i64> {
        self.hsl.into_iter().chain(self.sol).map(Risk::value).max()
    }
}

/// A legal verdict: the grade's code.
pub type Verdict = Option<String>;

/// A case as the rules need to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// The unit it belongs to.
    pub unit: UnitId,
    /// A deviation, a good example or an idea.
    pub nature: Nature,
    /// Health care, social care, or both.
    pub track: Track,
    /// Who reported it.
    pub reporter: PersonId,
    /// How far it has come.
    pub state: State,
    /// By when the next step should be taken.
    pub due: Option<Day>,
    /// What it is judged to be.
    pub assessment: Assessment,
    /// The verdict on health care: vårdskada or not.
    pub hsl_verdict: Verdict,
    /// Whether MAS or MAR must give that verdict before the case can be closed.
    pub expert_needed: bool,
    /// Codes of the causes found.
    pub causes: Vec<String>,
    /// What the investigation came to.
    pub conclusion: String,
    /// Why no action is needed, when none is.
    pub no_action_why: String,
    /// What it led to, in one sentence.
    pub learned: String,
}

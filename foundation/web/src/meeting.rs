//! How the rooms of the management system meet: what shows that a requirement is met, what a thing is linked to, what is
//! broken, and what can be chosen. No room knows another: each answers for its own, and these functions gather the answers.

use crate::{Described, Evidence, EvidenceAsked, Panel, Ui};
use components::Tone;
use db::{DbError, Desk};
use kernel::{Subject, UnitId};

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
    /// The rule's key, with the room in front: `actions_past_date`.
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

/// What a room has to say at a glance about a thing of another's: for marks on a map, in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The thing.
    pub subject: Subject,
    /// How many.
    pub count: u64,
    /// That in words: "två öppna händelser".
    pub text: String,
    /// How grave.
    pub tone: Tone,
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

/// What all rooms have to say at a glance about these things.
pub fn marks(ui: &Ui, desk: &mut Desk, subjects: &[Subject]) -> Result<Vec<Mark>, DbError> {
    if subjects.is_empty() {
        return Ok(Vec::new());
    }
    gather(ui, |room| room.marks, |ask| ask(ui, desk, subjects))
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

//! What a municipality requires of itself: goals, values, quality areas.

use super::{Kind, Provision, ProvisionId};
use kernel::{Day, PersonId, UnitId};

/// A requirement of one's own, as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// Its id, of the same kind as provisions'.
    pub id: ProvisionId,
    /// What sort.
    pub kind: Kind,
    /// In a line.
    pub title: String,
    /// The whole.
    pub text: String,
    /// Where it goes: this unit and all below it.
    pub unit: UnitId,
    /// Who answers for it.
    pub owner: Option<PersonId>,
    /// Who decided it, and under which number.
    pub decision: String,
    /// From when.
    pub from: Day,
    /// The last day.
    pub until: Option<Day>,
    /// Kinds of evidence that show it met.
    pub evidence: Vec<String>,
    /// Which wording.
    pub version: i64,
}

impl Requirement {
    /// Whether it goes on the day.
    pub fn on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// As a provision, for what judges both alike.
    pub fn as_provision(&self) -> Provision {
        Provision {
            chapter: String::new(),
            paragraph: String::new(),
            clause: String::new(),
            heading: String::new(),
            kind: Some(self.kind),
            title: self.title.clone(),
            text: self.text.clone(),
            who: String::new(),
            binds: Vec::new(),
            operators: Vec::new(),
            mark: None,
            duty: true,
            evidence: self.evidence.clone(),
            became: String::new(),
            note: String::new(),
        }
    }
}

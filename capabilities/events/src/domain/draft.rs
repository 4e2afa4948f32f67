//! A report being written: one question at a time, at most six.

use super::case::Nature;
use kernel::{Timestamp, UnitId};
use serde::{Deserialize, Serialize};

kernel::id! {
    /// A report being written.
    DraftId;
}

kernel::id! {
    /// A photo of a report.
    PhotoId;
}

kernel::code_enum! {
    /// The questions, in their order.
    pub enum Question {
        /// Vad gäller det?
        What = "vad",
        /// Var hände det?
        Where = "var",
        /// När hände det?
        When = "nar",
        /// Vad hände?
        Story = "beskriv",
        /// Blev någon skadad?
        Harm = "skada",
        /// Vem gäller det?
        Who = "vem",
    }
}

impl Question {
    /// Its place, from 1.
    pub fn number(self) -> u32 {
        Self::ALL.iter().position(|question| *question == self).map_or(1, |at| u32::try_from(at).unwrap_or(0) + 1)
    }

    /// How many there are.
    pub fn count() -> u32 {
        u32::try_from(Self::ALL.len()).unwrap_or(0)
    }

    /// The one after.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number() as usize).copied()
    }

    /// The one before.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get((self.number() as usize).checked_sub(2)?).copied()
    }
}

/// Who it concerned. Kept sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name, or what helps to know who: a room number.
    pub name: String,
    /// The year of birth, when known.
    pub born: String,
    /// Who told, when that is somebody without an account: a name or a role.
    pub told_by: String,
}

impl Person {
    /// Whether nothing is known of whom it concerned.
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.born.is_empty()
    }

    /// Whether there is nothing to keep.
    pub fn is_nothing(&self) -> bool {
        self.is_empty() && self.told_by.is_empty()
    }
}

/// The answers so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// A deviation, a good example or an idea.
    pub nature: Nature,
    /// The type's code; none for what is no deviation.
    pub what: Option<String>,
    /// The category's code, in a collective report.
    pub category: Option<String>,
    /// How many times, in a collective report.
    pub times: Option<i64>,
    /// The unit.
    pub unit: Option<UnitId>,
    /// The place's code.
    pub place: Option<String>,
    /// When.
    pub at: Option<Timestamp>,
    /// What happened.
    pub story: String,
    /// What was done at once.
    pub done_at_once: String,
    /// Photos, in the order in which they were added.
    pub photos: Vec<PhotoId>,
    /// The harm's code.
    pub harm: Option<String>,
    /// Whom it concerned: a person, a group, nobody.
    pub who: Option<String>,
    /// The person's sex.
    pub sex: Option<String>,
    /// The person's age group.
    pub age: Option<String>,
    /// Who it was.
    pub person: Person,
}

impl Draft {
    /// The first question that must be answered and isn't; none when the report can be sent.
    pub fn unanswered(&self) -> Option<Question> {
        let lacking = [
            (self.what.is_none(), Question::What),
            (self.unit.is_none(), Question::Where),
            (self.at.is_none(), Question::When),
            (self.story.is_empty(), Question::Story),
            (self.harm.is_none(), Question::Harm),
            (self.who.is_none(), Question::Who),
        ];
        lacking.into_iter().find(|(lacking, _)| *lacking).map(|(_, question)| question)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evt_1_at_most_six_questions_in_order() {
        assert_eq!(Question::count(), 6);
        assert_eq!((Question::What.number(), Question::Who.number()), (1, 6));
        assert_eq!((Question::What.previous(), Question::Who.next()), (None, None));
        assert_eq!((Question::What.next(), Question::Where.previous()), (Some(Question::Where), Some(Question::What)));
        assert_eq!(Draft::default().unanswered(), Some(Question::What));
    }
}

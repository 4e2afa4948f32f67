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
    /// The questions. Which ones a report has, and in what order, is for [`Draft::questions`] to say.
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
        /// Hur många gånger?
        HowMany = "antal",
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
    /// Whether it counts several alike (EVT-16).
    pub collective: bool,
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
    /// A report that counts several alike.
    pub fn several() -> Self {
        Self { collective: true, ..Self::default() }
    }

    /// The questions of this report, in order: at most six.
    pub fn questions(&self) -> &'static [Question] {
        use Question::{Harm, HowMany, Story, What, When, Where, Who};
        match self.nature {
            Nature::Deviation if self.collective => &[What, Where, When, HowMany],
            Nature::Deviation => &[What, Where, When, Story, Harm, Who],
            Nature::GoodExample | Nature::Idea => &[What, Where, Story],
        }
    }

    /// Which of how many a question is, from 1.
    pub fn place(&self, question: Question) -> (u32, u32) {
        let count = |number: usize| u32::try_from(number).unwrap_or(0);
        let at = self.questions().iter().position(|asked| *asked == question).unwrap_or(0);
        (count(at + 1), count(self.questions().len()))
    }

    /// The question after.
    pub fn after(&self, question: Question) -> Option<Question> {
        self.questions().iter().copied().skip_while(|asked| *asked != question).nth(1)
    }

    /// The question before; the last one before the end.
    pub fn before(&self, question: Option<Question>) -> Option<Question> {
        self.questions().iter().copied().take_while(|asked| Some(*asked) != question).last()
    }

    /// The first question that must be answered and isn't; none when the report can be sent.
    pub fn unanswered(&self) -> Option<Question> {
        self.questions().iter().copied().find(|question| self.lacks(*question))
    }

    fn lacks(&self, question: Question) -> bool {
        match question {
            Question::What => self.nature == Nature::Deviation && self.what.is_none(),
            Question::Where => self.unit.is_none(),
            Question::When => self.at.is_none(),
            Question::Story => self.story.is_empty(),
            Question::Harm => self.harm.is_none(),
            Question::Who => self.who.is_none(),
            Question::HowMany => self.times.is_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(nature: Nature, collective: bool) -> Draft {
        Draft { nature, collective, ..Draft::default() }
    }

    #[test]
    fn evt_1_at_most_six_questions_in_order() {
        let usual = Draft::default();
        assert_eq!((usual.place(Question::What), usual.place(Question::Who)), ((1, 6), (6, 6)));
        assert_eq!((usual.before(Some(Question::What)), usual.after(Question::Who)), (None, None));
        assert_eq!(usual.after(Question::What), Some(Question::Where));
        assert_eq!((usual.before(Some(Question::Where)), usual.before(None)), (Some(Question::What), Some(Question::Who)));
        assert_eq!(usual.unanswered(), Some(Question::What));
        for nature in Nature::ALL {
            for collective in [false, true] {
                assert!(of(*nature, collective).questions().len() <= 6, "{nature} {collective}");
            }
        }
    }

    #[test]
    fn evt_16_an_idea_asks_what_where_and_to_be_told() {
        let idea = of(Nature::Idea, false);
        assert_eq!(idea.questions(), [Question::What, Question::Where, Question::Story]);
        assert_eq!(idea.unanswered(), Some(Question::Where), "what it is, is said");
        let several = Draft::several();
        assert_eq!(several.place(Question::HowMany), (4, 4));
    }
}

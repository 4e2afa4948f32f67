//! Telling people what happened: whom it concerns, and what each of them may know of it.

use crate::Ui;
use components::Icon;
use db::{DbError, Desk, Happening};
use kernel::{PersonId, Subject};
use text::Lang;

/// What a room does for those whom its happenings concern.
#[derive(Clone, Copy)]
pub struct Notices {
    /// Whom a happening concerns. Asked at the house's own desk; one who brought it about is left out afterwards.
    pub who: fn(&mut Desk, &Happening) -> Result<Vec<Notice>, DbError>,
    /// What one of them is told, read at their own desk with their own permits; `None` when they may not open it. So no
    /// notice can say more than its receiver may see. Asked anew when the thing changes hands.
    pub what: fn(&Ui, &mut Desk, &Notice) -> Result<Option<Told>, DbError>,
}

/// That something concerns somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Whom.
    pub person: PersonId,
    /// About what.
    pub about: Subject,
    /// What happened, in the room's own codes.
    pub code: String,
    /// How much it hurries.
    pub urgency: Urgency,
}

impl Notice {
    /// A notice that can wait.
    pub fn new(person: PersonId, about: &Subject, code: &str) -> Self {
        Self { person, about: about.clone(), code: code.to_owned(), urgency: Urgency::Usual }
    }

    /// The same, at once.
    #[must_use]
    pub fn urgent(self) -> Self {
        Self { urgency: Urgency::Urgent, ..self }
    }
}

kernel::code_enum! {
    /// How much a notice hurries.
    pub enum Urgency {
        /// It can wait.
        Usual = "usual",
        /// Somebody was hurt, or may be.
        Urgent = "urgent",
    }
}

/// A notice in words, in the language of the [`Ui`] that it was asked for with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What happened, as in "Ny rapport att ta emot".
    pub title: String,
    /// To what.
    pub meta: String,
    /// Where it leads.
    pub href: String,
    /// The picture.
    pub icon: Icon,
}

/// How a person is reached outside the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Their e-mail address, when they have one.
    pub email: Option<String>,
    /// The language they read.
    pub lang: Lang,
}

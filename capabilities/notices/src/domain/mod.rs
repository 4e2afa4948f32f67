//! What the room is about. No database, no pages.

mod choice;
mod letter;

pub use choice::{Choices, HOURS, When};
pub use letter::{Claimed, Fate, Fault, MailId, Stage, fate, pause};

use kernel::{PersonId, Subject, Timestamp};

kernel::id! {
    /// A notice that was delivered.
    NoticeId;
}

/// A notice as its receiver reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// Its id.
    pub id: NoticeId,
    /// When it happened.
    pub at: Timestamp,
    /// Whether it hurries.
    pub urgent: bool,
    /// What happened, in Swedish and English.
    pub title: [String; 2],
    /// To what, in Swedish and English.
    pub meta: [String; 2],
    /// Where it leads.
    pub href: String,
    /// The picture's name.
    pub icon: String,
    /// Whether it has been read.
    pub read: bool,
}

/// Where a page of the list begins: before this moment and this notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place(pub Timestamp, pub NoticeId);

impl std::fmt::Display for Place {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}-{}", self.0.0, self.1)
    }
}

impl std::str::FromStr for Place {
    type Err = kernel::BadId;

    fn from_str(text: &str) -> Result<Self, kernel::BadId> {
        let (at, id) = text.split_once('-').ok_or(kernel::BadId)?;
        Ok(Self(Timestamp(at.parse().map_err(|_| kernel::BadId)?), id.parse()?))
    }
}

/// Who was told what about something, for asking once more whether they may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The notice.
    pub id: NoticeId,
    /// Its receiver.
    pub person: PersonId,
    /// About what.
    pub about: Subject,
    /// What happened, in its room's codes.
    pub code: String,
}

/// Notices are kept for so many days.
pub const KEPT_DAYS: i64 = 90;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_go_both_ways() {
        let place = Place(Timestamp(1_795_418_040_000), "01J8ZQ3V5H6K7M8N9P0Q1R2S3T".parse().expect("an id"));
        assert_eq!(place.to_string().parse(), Ok(place));
        for wrong in ["", "1", "-", "x-01J8ZQ3V5H6K7M8N9P0Q1R2S3T", "1-x"] {
            assert!(wrong.parse::<Place>().is_err(), "{wrong}");
        }
    }
}

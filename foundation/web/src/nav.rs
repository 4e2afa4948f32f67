//! The menu: its parts and places.

use components::Icon;
use db::{DbError, Desk};

/// The parts of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NavGroup {
    /// Daily work, without a heading.
    Daily,
    /// Ledningssystemet.
    System,
    /// Uppföljning.
    FollowUp,
    /// Administration.
    Administration,
    /// In the top bar, beside one's name.
    Top,
}

/// A place in the menu.
#[derive(Clone)]
pub struct Nav {
    /// Which part.
    pub group: NavGroup,
    /// Order within the part.
    pub order: u8,
    /// The name.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// The picture.
    pub icon: Icon,
    /// How many wait there; asked for at most a few times a minute for each person.
    pub count: Option<fn(&mut Desk) -> Result<i64, DbError>>,
    /// Whether it is one of the four in the bottom bar on phones.
    pub quick: bool,
}

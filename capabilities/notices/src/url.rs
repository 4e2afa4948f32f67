//! The room's addresses.

use crate::domain::NoticeId;

web::urls! {
    /// What has happened that concerns me.
    All = "/notiser";
    /// Read one: leads on to what it is about.
    Open { id: NoticeId } = "/notiser/{id}";
    /// Mark all as read.
    MarkAll = "/notiser/alla-lasta";
}

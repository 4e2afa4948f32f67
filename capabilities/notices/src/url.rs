//! The room's addresses.

use crate::domain::{MailId, NoticeId};

web::urls! {
    /// What has happened that concerns me.
    All = "/notiser";
    /// Read one: leads on to what it is about.
    Open { id: NoticeId } = "/notiser/{id}";
    /// Mark all as read.
    MarkAll = "/notiser/alla-lasta";
    /// How I am told by mail.
    Choices = "/notiser/installningar";
    /// How mail goes, for the one who looks after the system.
    MailState = "/notiser/epost";
    /// Try a mail again.
    Retry { id: MailId } = "/notiser/epost/{id}/igen";
}

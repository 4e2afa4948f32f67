//! What waits for the one who looks after the system: mail that doesn't go.

use crate::{actions::SeeMail, store::mail, url};
use components::{Icon, Tone};
use db::{DbError, Desk};
use text::t;
use web::{Ui, Waiting};

/// Mail that was given up, and a server that doesn't take any.
pub fn waiting(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    if !ui.may::<SeeMail>() {
        return Ok(Vec::new());
    }
    let line = |title, meta| Waiting {
        title,
        meta,
        href: url::MailState {}.to_string(),
        icon: Icon::Envelope,
        tone: Tone::Warn,
        due: None,
        urgent: false,
    };
    let mut all = Vec::new();
    if mail::trouble(desk)?.is_some() {
        all.push(line(t!(ui, "notices-waiting-trouble"), t!(ui, "notices-waiting-trouble-meta")));
    }
    let failed = mail::given_up(&mut desk.work::<SeeMail>()?)?.len();
    if failed > 0 {
        all.push(line(t!(ui, "notices-waiting-failed", n = failed), t!(ui, "notices-waiting-failed-meta")));
    }
    Ok(all)
}

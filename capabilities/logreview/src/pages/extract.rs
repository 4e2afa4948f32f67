//! The extract for the person concerned: when, from which unit, in which role, what (PDL 8 kap. 5 §). Staff aren't named.

use super::case::{MOST, seen, subject};
use crate::{
    actions::Look,
    store::access::{self, Access},
    url,
};
use text::t;
use web::{Answer, Granted, Problem, Reply, Ui};

/// Sends the file. That it was made is written to the log.
pub fn send(mut granted: Granted<Look>, at: url::Extract) -> Answer {
    let subject = subject(&at.kind, at.id)?;
    let mut work = granted.work();
    let found = access::of(&mut work, &subject, MOST)?;
    if found.is_empty() {
        return Err(Problem::NotFound);
    }
    work.looked(subject, "log_extracted", seen(&found));
    let file = file(&granted.ui, &found);
    granted.reply(Reply::file("loggutdrag.csv", "text/csv; charset=utf-8", file.into_bytes()))
}

/// The file: with a mark of its encoding, so that spreadsheets read å, ä and ö.
fn file(ui: &Ui, found: &[Access]) -> String {
    let head = [
        t!(ui, "logreview-at"),
        t!(ui, "logreview-extract-role"),
        t!(ui, "logreview-extract-unit"),
        t!(ui, "logreview-what-label"),
        t!(ui, "logreview-reason-label"),
    ];
    let mut out = String::from("\u{feff}");
    line(&mut out, &head);
    for one in found {
        let held = ui.actor().directory().holdings(one.person, one.at.day()).first().copied();
        let role =
            held.map_or_else(|| t!(ui, "logreview-extract-staff"), |held| t!(ui, "logreview-role", role = held.role.code()));
        let unit = held.map(|held| ui.actor().directory().unit_name(held.unit).to_owned()).unwrap_or_default();
        let local = one.at.local();
        let at = format!("{} {:02}:{:02}", one.at.day(), local.hour(), local.minute());
        let reason = one.reason.as_deref().map(|reason| t!(ui, "logreview-reason", reason = reason)).unwrap_or_default();
        line(&mut out, &[at, role, unit, t!(ui, "logreview-what", what = one.what.as_str()), reason]);
    }
    out
}

/// A cell never begins with what a spreadsheet would take for a formula.
fn line(out: &mut String, cells: &[String]) {
    let cell = |text: &String| {
        let safe = if text.starts_with(['=', '+', '-', '@', '\t']) { format!("'{text}") } else { text.clone() };
        format!("\"{}\"", safe.replace('"', "\"\""))
    };
    out.push_str(&cells.iter().map(cell).collect::<Vec<_>>().join(";"));
    out.push_str("\r\n");
}

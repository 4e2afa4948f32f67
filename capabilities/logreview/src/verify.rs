//! The trail's chain: checked every night from where it was last whole, and from the beginning once a week.

use components::{Tone, notice, small};
use db::{DbError, Desk, Mark, Verdict};
use kernel::Timestamp;
use text::{Speaks, moments, t};
use web::{Markup, Ui, html};

/// The house's fact that says how far the chain was whole, and when that was seen: row, seal, moment.
const WHOLE: &str = "trail.whole";
/// The house's fact that says when the chain was last checked from its beginning.
const FULL: &str = "trail.full";
/// The house's fact that says where the chain is broken: row, moment. Empty when it isn't.
const BROKEN: &str = "trail.broken";
/// Minutes between checks from the beginning.
const WEEK: i64 = 7 * 24 * 60;

/// What is known of the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct State {
    /// How far it was whole, and when that was seen.
    pub whole: Option<(i64, Timestamp)>,
    /// Where it is broken, and since when that is known.
    pub broken: Option<(i64, Timestamp)>,
}

fn pair(text: &str) -> Option<(i64, Timestamp)> {
    let mut words = text.split(' ');
    let (seq, at) = (words.next()?.parse().ok()?, words.next_back()?.parse().ok()?);
    Some((seq, Timestamp(at)))
}

/// What is known of the chain.
pub fn state(desk: &mut Desk) -> Result<State, DbError> {
    let whole = desk.fact(WHOLE)?.as_deref().and_then(pair);
    Ok(State { whole, broken: broken(desk)? })
}

/// Where the chain is broken, if that is known.
pub fn broken(desk: &mut Desk) -> Result<Option<(i64, Timestamp)>, DbError> {
    Ok(desk.fact(BROKEN)?.as_deref().and_then(pair))
}

/// Checks the chain. Once broken it stays so: from there on nobody can say what is true.
pub fn check(desk: &mut Desk) -> Result<(), DbError> {
    let now = desk.now();
    let start = Mark { seq: 0, hash: String::new() };
    let last_full = desk.fact(FULL)?.and_then(|text| text.parse().ok()).map_or(Timestamp(0), Timestamp);
    let full = now >= last_full.plus_minutes(WEEK) || broken(desk)?.is_some();
    let kept = desk.fact(WHOLE)?.and_then(|text| mark(&text)).unwrap_or_else(|| start.clone());
    let db = desk.db().clone();
    let checked = db.verify_trail_from(if full { &start } else { &kept }, &mut |_| {})?;
    match checked.verdict {
        Verdict::Whole(seq) => {
            desk.set_fact(WHOLE, &format!("{seq} {} {}", checked.mark.hash, now.0))?;
            desk.set_fact(BROKEN, "")?;
        }
        Verdict::Broken { seq, why } => {
            tracing::error!(seq, why, "the trail's chain is broken");
            desk.set_fact(BROKEN, &format!("{seq} {}", now.0))?;
        }
    }
    if full {
        desk.set_fact(FULL, &now.0.to_string())?;
    }
    Ok(())
}

fn mark(text: &str) -> Option<Mark> {
    let mut words = text.split(' ');
    Some(Mark { seq: words.next()?.parse().ok()?, hash: words.next()?.to_owned() })
}

/// What is known of the chain, in words.
pub fn view(ui: &Ui, state: &State) -> Markup {
    let at = |at: Timestamp| moments::moment(ui.lang(), at, ui.now());
    match (state.broken, state.whole) {
        (Some((seq, when)), _) => notice(
            Tone::Bad,
            &t!(ui, "logreview-chain-broken", seq = seq, at = at(when)),
            html! { (t!(ui, "logreview-chain-broken-text")) },
        ),
        (None, Some((seq, when))) => small(&t!(ui, "logreview-chain-whole", seq = seq, at = at(when))),
        (None, None) => small(&t!(ui, "logreview-chain-unknown")),
    }
}

//! Reading: one notice, which leads on to what it is about, or all at once.

use crate::{
    actions::{Mark, Read},
    store::notice,
    url,
};
use web::{Answer, Form, Granted, Input, Problem, Reply, Submitted};

/// A form that asks for nothing.
pub struct Nothing;

impl Form for Nothing {
    fn read(_: &mut Input<'_>) -> Option<Self> {
        Some(Self)
    }
}

/// Marks a notice as read, and leads on.
pub fn open(mut granted: Granted<Read>, at: url::Open) -> Answer {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let one = notice::open(&mut granted.work(), me, at.id)?;
    if one.read {
        return granted.reply(Reply::see_other(&one.href));
    }
    let writer = granted.actor().clone();
    let mut granted = granted.turn_to::<Mark>(writer)?;
    let recorded = notice::mark(&mut granted.work(), me, at.id)?;
    granted.saved_at(recorded, &one.href)
}

/// Marks all as read.
pub fn all(mut granted: Granted<Mark>, _: url::MarkAll, _: Submitted<Nothing>) -> Answer {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let recorded = notice::mark_all(&mut granted.work(), me)?;
    granted.saved(recorded, &url::All {})
}

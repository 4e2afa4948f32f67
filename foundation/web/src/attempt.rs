//! One request, answered once: also when it comes twice, and when the database asks for another try.

use crate::{
    Answer, Ask, Problem, Reply, Ui,
    api::Call,
    endpoint::{Entered, enter, stranger},
};
use axum::http::Method;
use db::{Desk, Mode};

/// A change that other changes stood in the way of is tried so many times.
const TRIES: usize = 4;

/// Finds out who comes, and answers. What the database rolled back because others held what it needed is done again.
pub(crate) fn answer(ask: &Ask, run: impl Fn(Entered<'_>) -> Answer) -> Reply {
    let mut tries = 0;
    loop {
        let entered = match enter(ask) {
            Ok(entered) => entered,
            Err(error) => return Problem::from(error).reply(ask, &stranger(ask)),
        };
        let mirror = entered.ui.mirror();
        let answer = run(entered);
        tries += 1;
        if tries < TRIES && matches!(&answer, Err(Problem::Db(error)) if error.is_race()) {
            continue;
        }
        return unless_answered(ask, &mirror, answer).unwrap_or_else(|problem| problem.reply(ask, &mirror));
    }
}

/// The key that makes a second sending harmless; empty when there is none.
pub(crate) fn once(ask: &Ask, ui: &Ui) -> Result<String, Problem> {
    match &ask.api {
        Some(_) => Call::once(ask, ui),
        None => Ok(ask.form.get("_once").chars().take(64).collect()),
    }
}

/// The answer that an earlier sending got.
pub(crate) fn answered(desk: &mut Desk, (ui, ask): (&Ui, &Ask), once: &str) -> Result<Option<Reply>, Problem> {
    let found = if once.is_empty() { None } else { desk.answered(once, &ui.sender())? };
    let again = |found: String| ask.api.as_ref().map_or_else(|| Ok(Reply::see_other(&found)), |call| call.again(&found));
    found.map(again).transpose()
}

/// When the same form is sent twice at one moment, to two nodes or two writers, neither sees the other before it is on disk. The
/// one that came too late is refused by what the first has changed; it gets the first one's answer instead.
fn unless_answered(ask: &Ask, ui: &Ui, answer: Answer) -> Answer {
    let late = match &answer {
        Ok(reply) => reply.status.is_client_error(),
        Err(problem) => matches!(problem, Problem::Stale | Problem::NotFound | Problem::Refused(_) | Problem::Invalid { .. }),
    };
    let look = || {
        let mut desk = ui.app.db().desk(Mode::Read, ui.actor.clone(), ui.now)?;
        let found = answered(&mut desk, (ui, ask), &once(ask, ui)?)?;
        desk.finish()?;
        Ok::<_, Problem>(found)
    };
    match (late && ask.method == Method::POST).then(look) {
        Some(Ok(Some(first))) => Ok(first),
        _ => answer,
    }
}

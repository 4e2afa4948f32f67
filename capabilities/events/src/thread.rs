//! What a case is linked to, for the red thread (LAW-7): other cases, and the steps that it departed from. Its requirements and its
//! actions are told of by their own rooms.

use crate::{
    actions::Read,
    domain::CaseId,
    store::{EVENT, departed, record, subject},
};
use db::{DbError, Desk};
use kernel::Subject;
use text::t;
use web::{Link, Ui, kinds};

/// Steps that a case departed from; cases that belong together with it, from the older to the newer; duplicates, from the one that
/// stays. Of a step: the cases that departed from it.
pub fn thread(ui: &Ui, desk: &mut Desk, of: &Subject) -> Result<Vec<Link>, DbError> {
    if of.kind() == kinds::STEP {
        return at_step(ui, desk, of);
    }
    let Some(id) = of.id::<CaseId>(EVENT) else { return Ok(Vec::new()) };
    let Ok(mut work) = desk.work::<Read>() else { return Ok(Vec::new()) };
    let beside = match record::peek(&mut work, id) {
        Ok(record) => record.beside,
        Err(DbError::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let link = |from: CaseId, to: CaseId, text: String| Link { from: subject(from), to: subject(to), text };
    let together = beside.links.iter().map(|other| link(id.min(other.id), id.max(other.id), t!(ui, "events-link-together")));
    let duplicates = beside.duplicates.iter().map(|other| link(id, other.id, t!(ui, "events-link-duplicate")));
    let main = beside.main.iter().map(|other| link(other.id, id, t!(ui, "events-link-duplicate")));
    let departed =
        beside.steps.iter().map(|step| Link { from: step.subject.clone(), ..link(id, id, t!(ui, "events-departed-thread")) });
    Ok(departed.chain(together).chain(duplicates).chain(main).collect())
}

fn at_step(ui: &Ui, desk: &mut Desk, step: &Subject) -> Result<Vec<Link>, DbError> {
    let Ok(mut work) = desk.work::<Read>() else { return Ok(Vec::new()) };
    let link = |id: CaseId| Link { from: step.clone(), to: subject(id), text: t!(ui, "events-departed-thread") };
    Ok(departed::at(&mut work, step)?.iter().map(|one| link(one.id)).collect())
}

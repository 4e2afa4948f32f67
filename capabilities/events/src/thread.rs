//! What a case is linked to, for the red thread (LAW-7): other cases. Its requirements, its step and its actions are told of by
//! their own rooms.

use crate::{
    actions::Read,
    domain::CaseId,
    store::{EVENT, record, subject},
};
use db::{DbError, Desk};
use kernel::Subject;
use text::t;
use web::{Link, Ui};

/// Cases that belong together with it, from the older to the newer; duplicates, from the one that stays.
pub fn thread(ui: &Ui, desk: &mut Desk, of: &Subject) -> Result<Vec<Link>, DbError> {
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
    Ok(together.chain(duplicates).chain(main).collect())
}

//! Who reaches an action: through the line, as one's own or handed over — or because of the thing that it hangs on. Whoever
//! may see that may see its actions, and whoever may hang actions on it may change them.

use crate::{domain::Action, domain::ActionId, hanging, store::read};
use authority::Action as Permitted;
use db::{DbError, Desk};
use web::Ui;

/// The action, or [`DbError::NotFound`].
pub fn open<A: Permitted>(ui: &Ui, desk: &mut Desk, id: ActionId) -> Result<Action, DbError> {
    let mut work = desk.work::<A>()?;
    if let Some(action) = read::reached(&mut work, id)? {
        return Ok(action);
    }
    let action = read::any(&mut work, id)?;
    if through_subject::<A>(ui, desk, &action)? { Ok(action) } else { Err(DbError::NotFound) }
}

/// Whether the actor reaches an action that they look at, for doing `A` with it.
pub fn reaches<A: Permitted>(ui: &Ui, desk: &mut Desk, action: &Action) -> Result<bool, DbError> {
    let Ok(mut work) = desk.work::<A>() else { return Ok(false) };
    Ok(read::reached(&mut work, action.id)?.is_some() || through_subject::<A>(ui, desk, action)?)
}

fn through_subject<A: Permitted>(ui: &Ui, desk: &mut Desk, action: &Action) -> Result<bool, DbError> {
    let found = hanging::describe(ui, desk, &action.about.subject)?;
    Ok(found.is_some_and(|thing| !A::CHANGES || thing.open))
}

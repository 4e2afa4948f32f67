//! The first people of an installation, made at the command line.

use crate::{
    actions::{Administer, Assign},
    domain::{Given, UserName, Weak, check},
    secret,
    store::{
        assignment,
        person::{self, Key, Known},
    },
};
use authority::Role;
use db::{DbError, Desk};
use kernel::{PersonId, UnitId};
use web::Problem;

/// Someone to be let in.
#[derive(Debug, Clone)]
pub struct NewPerson<'a> {
    /// What they sign in with.
    pub user_name: &'a str,
    /// Their name.
    pub name: &'a str,
    /// Their password.
    pub password: &'a str,
    /// What they become.
    pub role: Role,
    /// Where: for a system administrator the top unit.
    pub unit: UnitId,
}

/// Why a person could not be made.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// The user name holds something else than letters, digits, dots, hyphens, underscores and at signs.
    #[error("write a user name of 2–60 letters, digits, dots, hyphens, underscores or at signs")]
    UserName,
    /// There is no name.
    #[error("write a name")]
    Name,
    /// The password is not good enough.
    #[error("choose another password: at least 12 letters, hard to guess, without the user name ({0:?})")]
    Password(Weak),
    /// The user name is taken.
    #[error("the user name is taken")]
    Taken,
    /// The hash failed.
    #[error(transparent)]
    Hash(Problem),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Makes a person with a password of their own and a role from today on. For the house itself: the desk's actor must be the
/// system. Nothing is kept until the desk is finished.
pub fn create_person(desk: &mut Desk, new: &NewPerson<'_>) -> Result<PersonId, NotMade> {
    let user_name: UserName = new.user_name.parse().map_err(|_| NotMade::UserName)?;
    let name = new.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(NotMade::Name);
    }
    check(new.password, new.user_name).map_err(NotMade::Password)?;
    let hash = secret::hash(new.password, desk.random()).map_err(NotMade::Hash)?;
    let known = Known { user_name, name, email: None, title: None, unit: new.unit };
    let mut work = desk.work::<Administer>().map_err(DbError::from)?;
    if person::with_user_name(&mut work, new.user_name)?.is_some() {
        return Err(NotMade::Taken);
    }
    let id = work.new_id();
    let _kept = person::add(&mut work, id, &known, Key { hash: Some(hash.as_str()), once: false })?;
    let given = Given { role: new.role, unit: new.unit, deputy: false, period: person::from(desk.today()) };
    let mut work = desk.work::<Assign>().map_err(DbError::from)?;
    let _kept = assignment::give(&mut work, id, &given, None)?;
    Ok(id)
}

//! The people of the demonstration municipality.

use crate::{
    actions::{Administer, Assign},
    domain::{Given, Period},
    secret::{self, Hash},
    store::{
        assignment,
        person::{self, Key, Known},
    },
};
use ::demo::{DemoPerson, DemoRole, Municipality, Persona};
use authority::Role;
use db::{DbError, Desk};
use kernel::{PersonId, UnitId};
use std::collections::BTreeMap;
use text::Lang;

/// What everyone in the demonstration signs in with. It is shown on the sign-in page.
pub const PASSWORD: &str = "alvsala-demo";

/// People's ids by their user names in the demonstration.
pub type PersonIds = BTreeMap<String, PersonId>;

/// Writes every person with every role; `units` are the units' ids by their codes. Those whose roles have all ended have
/// left. Gives people's ids, for the rooms that let them do something.
pub fn fill(desk: &mut Desk, town: &Municipality, units: &BTreeMap<String, UnitId>) -> Result<PersonIds, DbError> {
    let hash = secret::hash(PASSWORD, desk.random()).map_err(|error| DbError::Unavailable(error.to_string()))?;
    let mut ids = PersonIds::new();
    for person in &town.people {
        let roles: Vec<_> = person.roles.iter().filter_map(|role| given(role, units)).collect();
        if let Some(id) = add(desk, person, &roles, &hash)? {
            ids.insert(person.user_name.clone(), id);
        }
    }
    Ok(ids)
}

/// Adds one person. One without any role that can be understood is left out.
fn add(desk: &mut Desk, person: &DemoPerson, roles: &[Given], hash: &Hash) -> Result<Option<PersonId>, DbError> {
    let (Some(last), Ok(user_name)) = (roles.last(), person.user_name.parse()) else { return Ok(None) };
    let today = desk.today();
    let known = Known {
        user_name,
        name: format!("{} {}", person.given_name, person.family_name),
        email: Some(person.email.clone()),
        title: Some(person.title.clone()),
        unit: last.unit,
    };
    let mut work = desk.work::<Administer>()?;
    let id = work.new_id();
    let _kept = person::add(&mut work, id, &known, Key { hash: Some(hash.as_str()), once: false })?;
    if roles.iter().all(|role| role.period.until.is_some_and(|until| until < today)) {
        let left = person::open(&mut work, id)?;
        let _kept = person::set_active(&mut work, &left, false)?;
    }
    let mut work = desk.work::<Assign>()?;
    for role in roles {
        let _kept = assignment::give(&mut work, id, role, None)?;
    }
    Ok(Some(id))
}

fn given(role: &DemoRole, units: &BTreeMap<String, UnitId>) -> Option<Given> {
    let period = Period { from: role.from, until: role.until };
    Some(Given { role: Role::from_code(role.role)?, unit: *units.get(&role.unit)?, deputy: role.deputy, period })
}

/// Those whom one can be with one click, in the order of the cards.
pub(crate) fn personas() -> &'static [Persona] {
    ::demo::personas()
}

/// Role and place of a persona, and what they look at first.
pub(crate) fn words(lang: Lang, persona: &Persona) -> (&'static str, &'static str) {
    match lang {
        Lang::Sv => (persona.title_sv, persona.first_sv),
        Lang::En => (persona.title_en, persona.first_en),
    }
}

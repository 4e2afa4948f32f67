//! What the demonstration municipality requires of itself, and what serves what.

use crate::{
    actions::{KeepOwn, Tie},
    domain::{Kind, ProvisionId, Requirement},
    register::Register,
    store::{edition, own, tie},
};
use db::{DbError, Desk};
use kernel::{PersonId, Subject, UnitId};
use serde::Deserialize;
use std::collections::BTreeMap;

const ALVSALA: &str = include_str!("../data/alvsala.toml");
/// Days of a month, near enough for a story.
const MONTH: i64 = 30;

#[derive(Debug, Default, Deserialize)]
struct File {
    requirement: Vec<Told>,
}

#[derive(Debug, Deserialize)]
struct Told {
    kind: Kind,
    title: String,
    text: String,
    unit: String,
    owner: String,
    decision: String,
    months: i64,
    #[serde(default)]
    ended: Option<i64>,
    evidence: Vec<String>,
}

/// Takes in the acts, and writes what the municipality requires of itself.
pub fn fill(desk: &mut Desk, units: &BTreeMap<String, UnitId>, people: &BTreeMap<String, PersonId>) -> Result<(), DbError> {
    edition::install(desk)?;
    let file: File = toml::from_str(ALVSALA).unwrap_or_else(|error| {
        tracing::error!(file = "alvsala.toml", %error, "the demonstration's requirements cannot be read");
        File::default()
    });
    let today = desk.today();
    let mut work = desk.work::<KeepOwn>()?;
    for told in file.requirement {
        let Some(unit) = units.get(&told.unit).copied() else { continue };
        let requirement = Requirement {
            id: work.new_id::<ProvisionId>(),
            kind: told.kind,
            title: told.title,
            text: told.text,
            unit,
            owner: people.get(&told.owner).copied(),
            decision: told.decision,
            from: today.plus_days(-told.months * MONTH),
            until: told.ended.map(|months| today.plus_days(-months * MONTH)),
            evidence: told.evidence,
            version: 1,
        };
        let _kept = own::add(&mut work, &requirement)?;
    }
    Ok(())
}

/// Ties a thing to the provisions with these keys, "SOSFS 2011:9/5/5", and to own requirements by their titles. What isn't there is
/// passed by.
pub fn serve(desk: &mut Desk, thing: &Subject, keys: &[&str]) -> Result<(), DbError> {
    let mut work = desk.work::<Tie>()?;
    let register = Register::read(&mut work)?;
    for key in keys {
        let by_key = register.by_key(key).map(|(edition, provision)| edition.act.id_of(provision));
        let by_title = || register.own.iter().find(|own| own.title == *key).map(|own| own.id);
        let Some(found) = by_key.or_else(by_title).and_then(|id| Some((id, register.find(id)?))) else { continue };
        let new = tie::New {
            subject: thing,
            provision: found.0,
            serial: found.1.serial(),
            cite: found.1.cite(),
            title: found.1.title().to_owned(),
            kind: found.1.kind(),
        };
        let _kept = tie::add(&mut work, new)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demonstrations_requirements_can_be_read() {
        let file: File = toml::from_str(ALVSALA).expect("a file");
        assert!(file.requirement.len() > 10);
        for told in &file.requirement {
            assert!(told.kind.is_own() && !told.unit.is_empty() && !told.decision.is_empty(), "{}", told.title);
            assert!(told.evidence.iter().all(|kind| web::evidence::ALL.contains(&kind.as_str())), "{}", told.title);
        }
        assert!(file.requirement.iter().any(|told| told.owner.is_empty()), "something for the health check to find");
    }
}

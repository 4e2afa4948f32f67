//! The organisation of the demonstration municipality.

use crate::{
    actions::{ChangeUnits, EstablishDuties},
    data,
    domain::{
        Facts, Period, Unit,
        duty::{Decision, Duty, Source},
    },
    store::{self, directory::house},
};
use ::demo::{DemoPeriod, DemoUnit, Municipality};
use authority::Role;
use db::{DbError, Desk};
use kernel::{Subject, UnitId};
use serde_json::json;
use std::collections::BTreeMap;

/// The units' ids by their codes in the demonstration.
pub type UnitIds = BTreeMap<String, UnitId>;

/// Writes every unit with its history, and a responsibility map that the board has decided on. Gives the units' ids, for
/// the rooms that hang something on them.
pub fn fill(desk: &mut Desk, town: &Municipality) -> Result<UnitIds, DbError> {
    let ids: UnitIds = town.units.iter().map(|unit| (unit.code.clone(), desk.new_id())).collect();
    let mut work = house::<ChangeUnits>(desk)?;
    store::unit::take_turn(&mut work)?;
    let units: Vec<Unit> = town.units.iter().filter_map(|unit| composed(unit, &ids)).collect();
    for unit in &units {
        store::unit::add_bare(&mut work, unit)?;
    }
    // A period may name a unit that stands further down; so the periods come when every unit is there.
    for unit in &units {
        store::unit::add_periods(&mut work, unit)?;
        let _recorded = work.record(Subject::new("unit", unit.id), "opened", json!({ "demo": true }));
    }
    store::duty::install(desk)?;
    established(desk, town)?;
    Ok(ids)
}

fn composed(unit: &DemoUnit, ids: &UnitIds) -> Option<Unit> {
    let owned = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
    let facts = Facts {
        name: unit.name.clone(),
        kind: unit.kind.to_owned(),
        service_areas: owned(&unit.service_areas),
        legal_areas: owned(&unit.legal_areas),
        operating_form: unit.operating_form.to_owned(),
        provider: unit.provider.map(str::to_owned).filter(|_| data::kinds().is_private(unit.operating_form)),
    };
    let id = |code: &Option<String>| code.as_ref().and_then(|code| ids.get(code).copied());
    let period = |told: &DemoPeriod| Period {
        from: told.from,
        until: told.until,
        parent: id(&told.parent),
        merged_into: id(&told.merged_into),
        facts: facts.clone(),
    };
    Unit::new(*ids.get(&unit.code)?, unit.code.clone(), 0, unit.periods.iter().map(period).collect())
}

/// The board took the template as its own last spring, with a duty added.
fn established(desk: &mut Desk, town: &Municipality) -> Result<(), DbError> {
    let mut work = house::<EstablishDuties>(desk)?;
    let number = store::duty::begin(&mut work)?;
    let last = store::duty::duties(&mut work, number)?.last().map_or(0, |placed| placed.place);
    let own = Duty {
        code: "own_alvsala_week".into(),
        roles: vec![Role::UnitManager, Role::UnitManagerAuthority],
        sv: "Gå igenom månadens avvikelser på arbetsplatsträffen".into(),
        en: "Go through the month's deviations at the workplace meeting".into(),
        sources: vec![Source { source: String::new(), section: "Rutin för arbetsplatsträffar, Älvsala kommun".into() }],
        provisions: Vec::new(),
        recurrence: "monthly".into(),
        months: Vec::new(),
        local: true,
    };
    store::duty::add(&mut work, number, last + 10, &own)?;
    let (by, on) = ("Vård- och omsorgsnämnden, 41 §".to_owned(), town.today.plus_days(-230));
    let decision = Decision { by, on, registry_number: format!("VON {}/112", on.year()), entered_by: None };
    let maps = store::duty::maps(&mut work)?;
    let draft = store::duty::draft(&maps).ok_or(DbError::NotFound)?;
    store::duty::establish(&mut work, draft, &decision)?;
    let subject = crate::pages::duty_draft::subject(number);
    let _recorded = work.record(subject, "established", json!({ "demo": true }));
    Ok(())
}

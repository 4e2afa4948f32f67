//! What other rooms know of units.

use crate::{
    actions::{ChangeUnits, ReadUnits},
    data,
    domain::{Facts, Organisation, Period, Unit},
    store::unit,
};
use authority::{Action, Actor, Directory, Permit, UnitInfo};
use db::{DbError, Desk, Work};
use kernel::{Day, UnitId};
use std::sync::Arc;

/// The fact that says on which day the directory was last looked through.
const DAY: &str = "organisation-day";

/// Every unit as it is today, closed ones too, in Swedish order.
pub fn units(desk: &mut Desk) -> Result<Vec<UnitInfo>, DbError> {
    let today = desk.today();
    Ok(infos(&everything(desk)?, today, |unit| Some(unit.near(today))))
}

/// Every unit that was open on the day, as it was then (ORG-2).
pub fn units_on(desk: &mut Desk, day: Day) -> Result<Vec<UnitInfo>, DbError> {
    Ok(infos(&everything(desk)?, day, |unit| unit.on(day)))
}

/// The directory is read before anyone is known to ask, so the house itself asks.
fn everything(desk: &mut Desk) -> Result<Organisation, DbError> {
    unit::organisation(&mut house::<ReadUnits>(desk)?)
}

/// The house at work.
pub(crate) fn house<A: Action>(desk: &mut Desk) -> Result<Work<'_, A>, DbError> {
    let actor = Arc::new(Actor::system(Arc::new(Directory::default())));
    Ok(desk.work_with(Permit::request(actor)?))
}

fn infos<'a>(all: &'a Organisation, day: Day, as_was: impl Fn(&'a Unit) -> Option<&'a Period>) -> Vec<UnitInfo> {
    let kinds = data::kinds();
    let info = |unit: &Unit, period: &Period| UnitInfo {
        id: unit.id,
        parent: period.parent,
        name: period.facts.name.clone(),
        kind: period.facts.kind.clone(),
        tracks: kinds.tracks(&period.facts.legal_areas),
        service_areas: period.facts.service_areas.clone(),
        private: kinds.is_private(&period.facts.operating_form),
        closed: unit.closed(day),
    };
    let mut found: Vec<_> = all.units().filter_map(|unit| as_was(unit).map(|period| info(unit, period))).collect();
    found.sort_by_cached_key(|info| (text::sort_key(&info.name), info.id));
    found
}

/// The municipality itself: the one at the top, which is put there when there is no unit at all.
pub fn found_municipality(desk: &mut Desk, name: &str) -> Result<UnitId, DbError> {
    let mut work = house::<ChangeUnits>(desk)?;
    let all = unit::organisation(&mut work)?;
    if let Some(top) = all.units().find(|unit| unit.last().parent.is_none()) {
        return Ok(top.id);
    }
    let kind = data::kinds().unit_kind.first().map(|kind| kind.code.clone()).unwrap_or_default();
    let (service_areas, legal_areas) = (Vec::new(), Vec::new());
    let facts = Facts { name: name.to_owned(), kind, service_areas, legal_areas, operating_form: "own".into(), provider: None };
    let period = Period { from: work.today(), until: None, parent: None, merged_into: None, facts };
    let top = Unit::new(work.new_id(), "KOMMUN".into(), 0, vec![period]).ok_or(DbError::NotFound)?;
    unit::take_turn(&mut work)?;
    unit::add(&mut work, &top)?;
    Ok(top.id)
}

/// Run every hour: a unit that opens, moves or closes today becomes so in the directory.
pub fn new_day(desk: &mut Desk) -> Result<(), DbError> {
    let today = desk.today();
    let since: Option<Day> = desk.fact(DAY)?.and_then(|day| day.parse().ok());
    if since == Some(today) {
        return Ok(());
    }
    let all = everything(desk)?;
    if since.is_none_or(|since| unit::changes_between(&all, since, today)) {
        web::directory_changed(desk)?;
    }
    desk.set_fact(DAY, &today.to_string())
}

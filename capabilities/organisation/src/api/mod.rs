//! The JSON face of the room: the organisation as it is today.

use crate::{actions::ReadUnits, url};
use authority::UnitInfo;
use kernel::{Day, UnitId};
use web::{Api, Doc, Granted, IdText, Kind, Problem, Prop, Replied, Search};

/// The room's calls.
pub fn api() -> Api {
    Api::new()
        .get::<url::ApiUnits, _>(
            list,
            Doc::new("List the units").about("The whole organisation, each unit with the one above it.").query(PAGES),
        )
        .get::<url::ApiUnit, _>(one, Doc::new("Read a unit"))
}

const PAGES: &[Prop] = &[Prop::may("cursor", "efter", Kind::Id, "What `next` of the page before says.")];
/// So many units a page.
const PAGE: usize = 200;

web::shapes! {
    /// A unit.
    pub struct OrganisationUnit {
        /// Its id.
        pub id: IdText,
        /// The unit above; none for the municipality itself.
        pub parent: Option<IdText>,
        /// Its name.
        pub name: String,
        /// Its kind.
        pub kind: String,
        /// Whether it works under HSL.
        pub health_care: bool,
        /// Whether it works under SoL or LSS.
        pub social_care: bool,
        /// The codes of its service areas.
        pub service_areas: Vec<String>,
        /// Whether a private provider runs it.
        pub private_provider: bool,
        /// The last day it was open, when closed.
        pub closed: Option<Day>,
    }
    /// A page of units.
    pub struct UnitPage {
        /// The units.
        pub items: Vec<OrganisationUnit>,
        /// The cursor of the next page, when there is one.
        pub next: Option<String>,
    }
}

/// The list.
fn list(granted: Granted<ReadUnits>, search: Search) -> Replied<UnitPage> {
    let after: Option<UnitId> = search.0.get("efter").parse().ok();
    let directory = granted.actor().directory().clone();
    let mut units: Vec<_> = directory.units().filter(|unit| after.is_none_or(|after| unit.id > after)).take(PAGE + 1).collect();
    let more = units.len() > PAGE;
    units.truncate(PAGE);
    let next = units.last().filter(|_| more).map(|last| last.id.to_string());
    let way = next.as_deref().and_then(|cursor| granted.ui.next_page(cursor));
    let page = UnitPage { items: units.into_iter().map(told).collect(), next };
    Ok(granted.told(&page)?.leading_on(way))
}

/// One unit.
fn one(granted: Granted<ReadUnits>, at: url::ApiUnit) -> Replied<OrganisationUnit> {
    let directory = granted.actor().directory().clone();
    let unit = directory.unit(at.id).ok_or(Problem::NotFound)?;
    granted.told(&told(unit))
}

fn told(unit: &UnitInfo) -> OrganisationUnit {
    OrganisationUnit {
        id: unit.id.into(),
        parent: unit.parent.map(IdText::from),
        name: unit.name.clone(),
        kind: unit.kind.clone(),
        health_care: unit.tracks.hsl,
        social_care: unit.tracks.sol,
        service_areas: unit.service_areas.clone(),
        private_provider: unit.private,
        closed: unit.closed,
    }
}

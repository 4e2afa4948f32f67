//! What the room plugs into the house.

use crate::{
    actions::{self, ImportUnits, ReadUnits},
    api, data, pages, store, texts, url,
};
use authority::Track;
use components::Icon;
use db::{DbError, Desk, Job};
use kernel::{Subject, UnitId};
use text::t;
use web::{Capability, Described, Nav, NavGroup, Ui};

/// The room.
pub fn capability() -> Capability {
    Capability {
        api: Some(api::api),
        actions: actions::ACTIONS,
        migrations: Some(db::migrations!("organisation": "0001_unit", "0002_duty")),
        statements: &[store::unit::STATEMENTS, store::duty::STATEMENTS, store::import::STATEMENTS],
        texts: Some(texts::CATALOGUE),
        navigation: Some(navigation),
        panels: Some(pages::my_duties::panel),
        describe: Some(describe),
        evidence: Some(crate::evidence::evidence),
        health: Some(crate::evidence::health),
        jobs: &[Job { name: "organisation.new-day", every_minutes: 60, run: store::directory::new_day }],
        units: Some(store::directory::units),
        samples: Some(pages::samples::samples),
        ..Capability::new("organisation", pages::routes)
    }
}

fn navigation(ui: &Ui) -> Vec<Nav> {
    let place = |group, order, text, href, icon| Nav { group, order, text, href, icon, count: None, quick: false };
    let mut places = Vec::new();
    if ui.may::<ReadUnits>() {
        let (units, duties) = (t!(ui, "organisation-nav-units"), t!(ui, "organisation-nav-duties"));
        places.push(place(NavGroup::System, 60, duties, url::Duties {}.to_string(), Icon::Clipboard));
        places.push(place(NavGroup::System, 70, units, url::Units {}.to_string(), Icon::Buildings2));
    }
    if ui.may::<ImportUnits>() {
        let import = t!(ui, "organisation-nav-import");
        places.push(place(NavGroup::Administration, 60, import, url::Import {}.to_string(), Icon::Upload));
    }
    places
}

/// What a unit is, for rooms that hang something on it.
#[allow(clippy::unnecessary_wraps)] // as the socket has it
fn describe(ui: &Ui, _: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    let directory = ui.actor().directory();
    let found = subject.id::<UnitId>("unit").and_then(|id| directory.unit(id)).filter(|_| ui.may::<ReadUnits>());
    Ok(found.map(|unit| Described {
        title: unit.name.clone(),
        href: url::UnitPage { id: unit.id }.to_string(),
        unit: unit.id,
        track: Track::Both,
        withheld: false,
        open: unit.closed.is_none_or(|last| last >= ui.today()),
        grounds: Vec::new(),
    }))
}

/// What a role is called and what it is, as the responsibility map says it.
pub fn role_words(role: authority::Role, lang: text::Lang) -> (&'static str, &'static str) {
    (data::role_name(role, lang), data::role_description(role, lang))
}

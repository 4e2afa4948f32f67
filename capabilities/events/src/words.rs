//! Names and words that several pages share.

mod titles;

pub use titles::{case_title, line_title, my_title, nature_name, nature_tag, title, what_and_where};

use crate::{
    codebook,
    domain::{Missing, Phase},
    store::{record::Record, routing::MANAGERS},
    url,
};
use authority::{Role, Track, Tracks};
use components::{Icon, Tone};
use kernel::{PersonId, Timestamp, UnitId};
use text::{Speaks, dates, moments, sort_key, t, words};
use web::Ui;

pub use text::words::small_first;

/// The kinds of units that events happen at.
const PLACES: [&str; 2] = ["unit", "operation"];

/// Whether an event can be reported at the unit.
pub fn can_report_at(ui: &Ui, unit: UnitId) -> bool {
    let today = ui.today();
    let info = ui.actor().directory().unit(unit);
    info.is_some_and(|unit| PLACES.contains(&unit.kind.as_str()) && unit.closed.is_none_or(|closed| closed > today))
}

/// The units where the actor works, at most eight: more is a list, not a choice.
pub fn own_units(ui: &Ui) -> Vec<UnitId> {
    let directory = ui.actor().directory();
    let mut units = Vec::new();
    for holding in ui.actor().holdings() {
        for unit in directory.subtree(holding.unit) {
            if can_report_at(ui, unit) && !units.contains(&unit) {
                units.push(unit);
            }
        }
    }
    if units.len() > 8 { Vec::new() } else { units }
}

/// Every unit where events can be reported, by the unit above, in Swedish order.
pub fn reportable_units(ui: &Ui) -> Vec<(UnitId, Vec<UnitId>)> {
    let directory = ui.actor().directory();
    let mut groups: Vec<(UnitId, Vec<UnitId>)> = Vec::new();
    let mut units: Vec<_> = directory.units().filter(|unit| can_report_at(ui, unit.id)).collect();
    units.sort_by_key(|unit| sort_key(&unit.name));
    for unit in units {
        let parent = unit.parent.unwrap_or(unit.id);
        match groups.iter_mut().find(|(above, _)| *above == parent) {
            Some((_, below)) => below.push(unit.id),
            None => groups.push((parent, vec![unit.id])),
        }
    }
    groups.sort_by_key(|(parent, _)| sort_key(directory.unit_name(*parent)));
    groups
}

/// "Björkgården, avdelning 2": a part of a unit with the unit's name.
pub fn unit_with_parent(ui: &Ui, unit: UnitId) -> String {
    let directory = ui.actor().directory();
    let name = directory.unit_name(unit);
    let info = directory.unit(unit);
    let part = info.filter(|unit| unit.kind == PLACES[1]).and_then(|unit| unit.parent);
    match part {
        // A part is often named after its unit already.
        Some(parent) if !name.starts_with(directory.unit_name(parent)) => {
            format!("{}, {}", directory.unit_name(parent), small_first(name))
        }
        _ => name.to_owned(),
    }
}

/// The legal track of an event: the type's, within what the unit works under.
pub fn track_at(ui: &Ui, unit: UnitId, proposed: Option<Track>) -> Track {
    let tracks = ui.actor().directory().unit(unit).map_or(Tracks::ALL, |unit| unit.tracks);
    match (tracks.hsl, tracks.sol, proposed.unwrap_or(Track::Both)) {
        (true, false, _) | (true, true, Track::Hsl) => Track::Hsl,
        (false, _, _) | (true, true, Track::Sol) => Track::Sol,
        (true, true, Track::Both) => Track::Both,
    }
}

/// The service of the unit, when it has one alone.
pub fn service_at(ui: &Ui, unit: UnitId) -> Option<String> {
    let areas = ui.actor().directory().unit(unit).map(|unit| unit.service_areas.clone()).unwrap_or_default();
    let [area] = areas.as_slice() else { return None };
    codebook::newest().services.iter().find(|service| service.area == *area).map(|service| service.code.clone())
}

/// "Söndag 22 november".
pub fn on_day(ui: &Ui, at: Timestamp) -> String {
    words::capital(&dates::with_weekday(ui.lang(), at.day(), ui.today()))
}

/// "söndag 22 november, cirka 21.10".
pub fn when_about(ui: &Ui, at: Timestamp) -> String {
    t!(ui, "events-when-about", day = on_day(ui, at), time = moments::clock(ui.lang(), at))
}

/// The nearest holder of one of the roles: unit, role, people.
pub fn nearest(ui: &Ui, unit: UnitId, roles: &[Role]) -> Option<(UnitId, Role, Vec<PersonId>)> {
    ui.actor().directory().nearest(roles, unit, ui.today(), |_| true)
}

/// The name of the one who handles the unit's cases.
pub fn manager(ui: &Ui, unit: UnitId) -> Option<String> {
    let (_, _, people) = nearest(ui, unit, MANAGERS)?;
    people.first().map(|person| ui.actor().directory().person_name(*person).to_owned())
}

/// A role in words.
pub fn role(ui: &Ui, role: Role) -> String {
    match role {
        Role::Mas => t!(ui, "events-role-mas"),
        Role::Mar => t!(ui, "events-role-mar"),
        Role::DepartmentHead => t!(ui, "events-role-department-head"),
        Role::Director => t!(ui, "events-role-director"),
        Role::OperationsManagerHsl => t!(ui, "events-role-operations-manager"),
        Role::QualityDeveloper => t!(ui, "events-role-quality"),
        Role::ProviderManager => t!(ui, "events-role-provider"),
        Role::UnitManager | Role::UnitManagerAuthority => t!(ui, "events-role-manager"),
        _ => t!(ui, "events-role-other"),
    }
}

/// A phase in words.
pub fn phase(ui: &Ui, phase: Phase) -> String {
    match phase {
        Phase::Reported => t!(ui, "events-phase-reported"),
        Phase::Received => t!(ui, "events-phase-received"),
        Phase::Investigating => t!(ui, "events-phase-investigating"),
        Phase::Acting => t!(ui, "events-phase-acting"),
        Phase::FedBack => t!(ui, "events-phase-fed-back"),
        Phase::Closed => t!(ui, "events-phase-closed"),
    }
}

/// How a phase looks.
pub fn phase_tone(phase: Phase) -> Tone {
    match phase {
        Phase::Reported => Tone::Warn,
        Phase::Received | Phase::Investigating | Phase::Acting => Tone::Info,
        Phase::FedBack | Phase::Closed => Tone::Good,
    }
}

/// A track in words.
pub fn track(ui: &Ui, track: Track) -> String {
    match track {
        Track::Hsl => t!(ui, "events-track-hsl"),
        Track::Sol => t!(ui, "events-track-sol"),
        Track::Both => t!(ui, "events-track-both"),
    }
}

/// A risk value in words: "9, hög risk", with how it looks.
pub fn risk(ui: &Ui, value: i64) -> (String, Tone) {
    let band = codebook::newest().bands.iter().find(|band| (band.min..=band.max).contains(&value));
    let tone = match band.map_or("", |band| band.tone.as_str()) {
        "good" => Tone::Good,
        "info" => Tone::Info,
        "warn" => Tone::Warn,
        "bad" => Tone::Bad,
        _ => Tone::Plain,
    };
    let word = band.map(|band| small_first(band.label(ui.lang()))).unwrap_or_default();
    (t!(ui, "events-risk-value", value = value, word = word), tone)
}

/// The picture of a type.
pub fn icon(kind: &str) -> Icon {
    match kind {
        "fall" => Icon::Bandage,
        "medication" => Icon::MedicineBottle,
        "care" => Icon::HandHeart,
        "missed_support" => Icon::ClockDashed,
        "violence" => Icon::Shield,
        "information" => Icon::Chat,
        "equipment" => Icon::Wrench,
        "legal" => Icon::FileText,
        "good_example" => Icon::ThumbUp,
        "idea" => Icon::LightBulb,
        _ => Icon::InformationSquare,
    }
}

/// What is missing, in words, and where it is filled in.
pub fn missing(ui: &Ui, record: &Record, missing: Missing) -> (String, String) {
    let id = record.case.id;
    let at = |page: String, field: &str| format!("{page}#{field}");
    match missing {
        Missing::Category => (at(url::Assess { id }.to_string(), "kategori"), t!(ui, "events-missing-category")),
        Missing::Kind => (at(url::Assess { id }.to_string(), "slag"), t!(ui, "events-missing-kind")),
        Missing::HslRisk => (at(url::Assess { id }.to_string(), "risk_hsl"), t!(ui, "events-missing-hsl")),
        Missing::SolRisk => (at(url::Assess { id }.to_string(), "risk_sol"), t!(ui, "events-missing-sol")),
        Missing::Cause => (at(url::Investigate { id }.to_string(), "orsak"), t!(ui, "events-missing-cause")),
        Missing::Conclusion => (at(url::Investigate { id }.to_string(), "slutsats"), t!(ui, "events-missing-conclusion")),
        Missing::Action => (format!("/atgarder/ny?for=event/{id}"), t!(ui, "events-missing-action")),
        Missing::Learned => (at(url::Feedback { id }.to_string(), "larde"), t!(ui, "events-missing-learned")),
        Missing::Verdict => (url::Case { id }.to_string(), t!(ui, "events-missing-verdict")),
    }
}

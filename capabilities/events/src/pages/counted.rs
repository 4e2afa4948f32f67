//! What a number of the statistics was narrowed to: it opens the list of those cases that one may see.

use crate::{codebook, dataset::EVENTS, store::list::Counted};
use components::prelude::*;
use kernel::UnitId;
use text::{Speaks, dates, numbers, t};
use web::{Fields, Ui};

/// The names of the address's parts that only statistics lead to.
const NAMES: [&str; 14] = [
    "fran_manad",
    "till_manad",
    "orsak",
    "allvar",
    "riskniva",
    "skada",
    "kon",
    "alder",
    "verksamhet",
    "veckodag",
    "tid",
    "timme",
    "drift",
    "slag",
];

/// "Not stated", in an address.
pub const NOT_STATED: &str = "-";

/// Reads them. What can't be read narrows nothing.
pub fn read(fields: &Fields) -> Counted {
    let code = |name: &str| {
        let value = fields.get(name);
        let found = if value == NOT_STATED { String::new() } else { value.to_owned() };
        Some(found).filter(|_| !value.is_empty() && value.len() <= 60)
    };
    let month = |name: &str| fields.get(name).parse::<facts::Month>().ok();
    let whole = |name: &str, most: i64| fields.get(name).parse::<i64>().ok().filter(|value| (0..=most).contains(value));
    let band = code("riskniva").and_then(|code| match code.as_str() {
        "" => Some((0, 0)),
        code => codebook::find(&codebook::newest().bands, code).map(|band| (band.min, band.max)),
    });
    let severity = if fields.get("allvar") == NOT_STATED { Some(0) } else { whole("allvar", 4) };
    Counted {
        harm: code("skada"),
        sex: code("kon"),
        age: code("alder"),
        service: code("verksamhet"),
        cause: code("orsak"),
        happened_from: month("fran_manad").map(facts::Month::first),
        happened_until: month("till_manad").map(facts::Month::last),
        risk: band,
        severity,
        weekday: whole("veckodag", 7),
        hours: whole("timme", 23).map(|hour| (hour, hour)).or(whole("tid", 21).map(|first| (first, first + 2))),
    }
}

/// The units that one leads, in an address.
pub const OWN_UNITS: &str = "mina";

/// Units of the wanted kind of provider, among those asked for.
pub fn units(ui: &Ui, fields: &Fields) -> Option<Vec<UnitId>> {
    let directory = ui.actor().directory();
    let below = |units: Vec<UnitId>| units.into_iter().flat_map(|unit| directory.subtree(unit)).collect::<Vec<_>>();
    let asked = match fields.get("enhet") {
        OWN_UNITS => Some(below(ui.actor().leads())),
        one => one.parse().ok().map(|unit| below(vec![unit])),
    };
    let private = match fields.get("drift") {
        "privat" => true,
        "egen" => false,
        _ => return asked,
    };
    let mut units = asked.unwrap_or_else(|| directory.units().map(|unit| unit.id).collect());
    units.retain(|unit| directory.unit(*unit).is_some_and(|unit| unit.private == private));
    Some(units)
}

/// Says in words what the list is narrowed to beyond its own filters, and keeps it when those change.
pub fn kept(ui: &Ui, fields: &Fields) -> Markup {
    if fields.pairs().all(|(_, value)| value.is_empty()) {
        return html! {};
    }
    let dimensions = (EVENTS.about)(ui).dimensions;
    let word = |name: &str, value: &str| {
        let dimension = dimensions.iter().find(|dimension| dimension.name == name)?;
        let named = dimension.values.iter().find(|(code, _)| code == value).map(|(_, label)| label.clone());
        let named = named.or_else(|| (value == NOT_STATED).then(|| t!(ui, "events-counted-not-stated")))?;
        Some(format!("{}: {named}", dimension.label))
    };
    let month = |value: &str| value.parse::<facts::Month>().ok().map(|month| dates::month_and_year(ui.lang(), month.first()));
    let mut words: Vec<String> = NAMES.iter().filter_map(|name| word(name, fields.get(name))).collect();
    if let (Some(from), Some(until)) = (month(fields.get("fran_manad")), month(fields.get("till_manad"))) {
        words.insert(0, t!(ui, "events-counted-period", from = from, until = until));
    }
    html! {
        @for name in NAMES { @if !fields.get(name).is_empty() { input type="hidden" name=(name) value=(fields.get(name)); } }
        @if !words.is_empty() { (small(&t!(ui, "events-counted", what = words.join(" · ")))) }
    }
}

/// How many of those that statistics count one sees, when they are fewer.
pub fn fewer(ui: &Ui, fields: &Fields, (seen, more): (usize, bool)) -> Option<String> {
    let counted: usize = fields.get("antal").parse().ok()?;
    let seen = i64::try_from(seen).ok()?;
    let counted = i64::try_from(counted).ok().filter(|counted| *counted > seen && !more)?;
    Some(t!(ui, "events-counted-fewer", seen = seen, counted = numbers::number(ui.lang(), counted)))
}

//! The address's question part as a question to the facts. What can't be read narrows nothing.

use crate::domain::{Period, Range};
use authority::Track;
use facts::{Filter, Month};
use kernel::UnitId;
use std::collections::HashSet;
use web::{About, Dataset, Dimension, Fields, Ui};

/// "Not stated", in an address.
pub const NOT_STATED: &str = "-";
/// Units that are a förvaltning or more: where also what is withheld from the line counts.
const LARGE: [&str; 3] = ["municipality", "board", "administration"];

/// Everywhere, in an address.
pub const EVERYWHERE: &str = "alla";
/// The units that one leads, in an address.
pub const OWN: &str = "mina";

/// A question.
pub struct Question {
    /// The kind of facts.
    pub set: &'static Dataset,
    /// In words.
    pub about: About,
    /// What was asked for.
    pub fields: Fields,
    /// The period.
    pub period: Period,
    /// The units, each with all below it: one, the several that one leads, or none for everywhere.
    pub places: Vec<UnitId>,
    /// Which facts.
    pub filter: Filter,
    /// The list that numbers open, for one who may.
    pub list: Option<String>,
}

/// The kind of facts that is asked for: the first unless one says otherwise.
pub fn dataset(ui: &Ui, fields: &Fields) -> Option<&'static Dataset> {
    let mut all = ui.app().rooms().iter().flat_map(|room| room.facts);
    all.clone().find(|set| set.code == fields.get("om")).or_else(|| all.next())
}

/// Reads it.
pub fn read(ui: &Ui, fields: &Fields, set: &'static Dataset) -> Question {
    let about = (set.about)(ui);
    let today = Month::of(ui.today());
    let period = Period::read(fields.get("period"), today);
    let directory = ui.actor().directory();
    let fields = &with_own_unit(ui, fields);
    let places = places(ui, fields);
    let track: Option<Track> = fields.get("lagrum").parse().ok().filter(|track| *track != Track::Both);
    let only = about.dimensions.iter().filter_map(|dimension| Some((dimension.column, vec![chosen(dimension, fields)?])));
    let (from, until) = period.range(today);
    let large = places.iter().all(|unit| directory.unit(*unit).is_some_and(|unit| LARGE.contains(&unit.kind.as_str())));
    let private = private(fields);
    let filter = Filter {
        units: units(ui, &places, private),
        from,
        until,
        track,
        only: only.collect(),
        withheld: large && private.is_none(),
    };
    Question { set, fields: fields.clone(), period, places, filter, list: (set.list)(ui), about }
}

/// One who leads sees the own units first; everything is a choice.
fn with_own_unit(ui: &Ui, fields: &Fields) -> Fields {
    match ui.actor().leads().as_slice() {
        [] => fields.clone(),
        _ if !fields.get("enhet").is_empty() => fields.clone(),
        [unit] => fields.clone().with("enhet", unit),
        _ => fields.clone().with("enhet", OWN),
    }
}

fn places(ui: &Ui, fields: &Fields) -> Vec<UnitId> {
    let known = |unit: &UnitId| ui.actor().directory().unit(*unit).is_some();
    match fields.get("enhet") {
        OWN => ui.actor().leads(),
        one => one.parse().ok().filter(known).into_iter().collect(),
    }
}

/// The code that a dimension is narrowed to; the empty one is "not stated".
fn chosen(dimension: &Dimension, fields: &Fields) -> Option<String> {
    let asked = fields.get(dimension.name);
    let known = |code: &str| dimension.values.iter().any(|(known, _)| known == code);
    match asked {
        NOT_STATED => Some(String::new()),
        _ if known(asked) => Some(asked.to_owned()),
        _ if known(dimension.usual) => Some(dimension.usual.to_owned()),
        _ => None,
    }
}

fn private(fields: &Fields) -> Option<bool> {
    match fields.get("drift") {
        "privat" => Some(true),
        "egen" => Some(false),
        _ => None,
    }
}

fn units(ui: &Ui, places: &[UnitId], private: Option<bool>) -> Option<HashSet<UnitId>> {
    let directory = ui.actor().directory();
    let asked = places.iter().flat_map(|unit| directory.subtree(*unit));
    let fits = |unit: &UnitId| private.is_none_or(|private| directory.unit(*unit).is_some_and(|unit| unit.private == private));
    match (places, private) {
        ([], None) => None,
        ([], Some(_)) => Some(directory.units().map(|unit| unit.id).filter(fits).collect()),
        _ => Some(asked.filter(fits).collect()),
    }
}

impl Question {
    /// The place as an address says it.
    pub fn at(&self) -> String {
        match self.places.as_slice() {
            [] => EVERYWHERE.to_owned(),
            [unit] => unit.to_string(),
            _ => OWN.to_owned(),
        }
    }

    /// The dimension of this name.
    pub fn dimension(&self, name: &str) -> Option<&Dimension> {
        self.about.dimensions.iter().find(|dimension| dimension.name == name)
    }

    /// The same facts of other months.
    pub fn during(&self, (from, until): Range) -> Filter {
        Filter { from, until, ..self.filter.clone() }
    }

    /// What is asked for, with what is usual, as the list understands it.
    pub fn narrowing(&self) -> Fields {
        let mut fields = Fields::default();
        for name in ["lagrum", "drift"] {
            fields = fields.with(name, self.fields.get(name));
        }
        fields = fields.with_some("enhet", (!self.places.is_empty()).then(|| self.at()));
        for dimension in &self.about.dimensions {
            let code = chosen(dimension, &self.fields).map(|code| if code.is_empty() { NOT_STATED.to_owned() } else { code });
            fields = fields.with_some(dimension.name, code);
        }
        fields.with("fran_manad", self.filter.from).with("till_manad", self.filter.until)
    }

    /// The address of the list behind a number, narrowed further; `None` for one who sees no list, and of nothing.
    pub fn behind(&self, further: &[(&str, String)], shown: facts::Shown) -> Option<String> {
        let list = self.list.as_ref().filter(|_| shown.value() > 0)?;
        let fields = further.iter().fold(self.narrowing(), |fields, (name, value)| fields.with(name, value));
        let fields = if shown.rounded() { fields } else { fields.with("antal", shown.value()) };
        Some(format!("{list}&{}", fields.query()))
    }
}

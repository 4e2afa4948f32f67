//! Live compliance (LAW-3): whether a requirement is met at a unit, computed from what rooms report, never ticked.

use crate::domain::{Law, Operator, Provision, ProvisionId};
use authority::{Directory, UnitInfo};
use kernel::{Subject, UnitId};
use std::collections::{BTreeMap, HashMap};
use web::{Evidence, Standing};

kernel::code_enum! {
    /// How a requirement stands at a unit; the worst first.
    pub enum State {
        /// Something that should show it met isn't there.
        Missing = "missing",
        /// It was met, but what shows it is out of date.
        OutOfDate = "out_of_date",
        /// It is met.
        Holds = "holds",
        /// It doesn't go for the unit.
        NotApplicable = "not_applicable",
    }
}

/// A requirement that is judged.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Which.
    pub id: ProvisionId,
    /// As people write it.
    pub cite: String,
    /// What it says.
    pub provision: Provision,
    /// What is tied to it.
    pub tied: Vec<Subject>,
    /// Where it goes, when not everywhere: this unit and below.
    pub within: Option<UnitId>,
}

/// A kind of evidence at a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its kind.
    pub kind: String,
    /// How it stands.
    pub state: State,
    /// What there is; none when nobody has anything.
    pub items: Vec<Evidence>,
}

/// A requirement at a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// How it stands.
    pub state: State,
    /// Kind by kind.
    pub parts: Vec<Part>,
}

/// What rooms have reported, found by kind and unit.
pub struct Reported {
    by_place: HashMap<(&'static str, UnitId), Vec<Evidence>>,
}

impl Reported {
    /// Puts what was reported in order.
    pub fn new(all: Vec<Evidence>) -> Self {
        let mut by_place: HashMap<_, Vec<Evidence>> = HashMap::new();
        for evidence in all {
            by_place.entry((evidence.kind, evidence.unit)).or_default().push(evidence);
        }
        Self { by_place }
    }

    /// What goes for a unit: its own, and what goes for all below one above it.
    fn at<'a>(&'a self, kind: &'a str, path: &'a [UnitId]) -> impl Iterator<Item = &'a Evidence> {
        path.iter().enumerate().flat_map(move |(steps, unit)| {
            let found =
                web::evidence::ALL.iter().find(|known| **known == kind).and_then(|kind| self.by_place.get(&(*kind, *unit)));
            found.into_iter().flatten().filter(move |evidence| steps == 0 || evidence.below)
        })
    }

    /// Judges a requirement at a unit.
    pub fn judge(&self, directory: &Directory, asked: &Asked, unit: UnitId) -> Judged {
        let path = directory.ancestors(unit);
        let goes = asked.within.is_none_or(|within| path.contains(&within))
            && directory.unit(unit).is_some_and(|unit| applies(&asked.provision, unit));
        if !goes {
            return Judged { state: State::NotApplicable, parts: Vec::new() };
        }
        let mut parts: BTreeMap<usize, Part> = BTreeMap::new();
        for (place, kind) in web::evidence::ALL.into_iter().enumerate() {
            let wanted = asked.provision.evidence.iter().any(|wanted| wanted == kind);
            let serves = |evidence: &&Evidence| match &evidence.subject {
                Some(subject) => asked.tied.contains(subject),
                None => wanted,
            };
            let items: Vec<Evidence> = self.at(kind, &path).filter(serves).cloned().collect();
            if wanted || !items.is_empty() {
                parts.insert(place, Part { kind: kind.to_owned(), state: together(&items), items });
            }
        }
        let parts: Vec<Part> = parts.into_values().collect();
        // A requirement that asks for nothing in particular is met by what is tied to it, and by nothing else.
        Judged { state: parts.iter().map(|part| part.state).min().unwrap_or(State::Missing), parts }
    }
}

/// What several pieces of evidence of one kind come to: out of date when any is, else met when any holds. Something new on the way
/// doesn't take away what holds.
pub fn together(items: &[Evidence]) -> State {
    let any = |wanted: fn(&Standing) -> bool| items.iter().any(|item| wanted(&item.standing));
    if any(|standing| matches!(standing, Standing::OutOfDate(_))) {
        State::OutOfDate
    } else if any(|standing| matches!(standing, Standing::Holds)) {
        State::Holds
    } else {
        State::Missing
    }
}

/// Whether a provision goes for a unit: by the laws that it works under, and who runs it.
pub fn applies(provision: &Provision, unit: &UnitInfo) -> bool {
    let operator = if unit.private { Operator::Private } else { Operator::Public };
    let area = |code: &str| unit.service_areas.iter().any(|area| area == code);
    let lss = unit.tracks.sol && (unit.service_areas.is_empty() || area("disability_support") || area("authority"));
    let by_law = |law: &Law| match law {
        Law::Hsl => unit.tracks.hsl,
        Law::Sol => unit.tracks.sol,
        Law::Lss => lss,
    };
    provision.duty
        && (provision.binds.is_empty() || provision.binds.iter().any(by_law))
        && (provision.operators.is_empty() || provision.operators.contains(&operator))
}

/// How many of a group of units stand in each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Met.
    pub holds: usize,
    /// Out of date.
    pub out_of_date: usize,
    /// Not shown.
    pub missing: usize,
}

impl Tally {
    /// Adds one.
    pub fn add(&mut self, state: State) {
        match state {
            State::Holds => self.holds += 1,
            State::OutOfDate => self.out_of_date += 1,
            State::Missing => self.missing += 1,
            State::NotApplicable => {}
        }
    }

    /// For how many it goes.
    pub fn all(self) -> usize {
        self.holds + self.out_of_date + self.missing
    }

    /// The worst of them.
    pub fn state(self) -> State {
        match self {
            Self { missing: 1.., .. } => State::Missing,
            Self { out_of_date: 1.., .. } => State::OutOfDate,
            Self { holds: 1.., .. } => State::Holds,
            _ => State::NotApplicable,
        }
    }
}

#[cfg(test)]
mod tests;

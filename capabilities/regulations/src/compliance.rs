//! Live compliance (LAW-3): whether a requirement is met at a unit, computed from what rooms report, never ticked.

use crate::domain::{Law, Operator, Provision, ProvisionId};
use authority::{Directory, UnitInfo};
use kernel::{Day, Subject, UnitId};
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
            let found = web::evidence::ALL.iter().find(|known| **known == kind).and_then(|kind| self.by_place.get(&(*kind, *unit)));
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

/// The units where work is done: open, with none open below.
pub fn workplaces(directory: &Directory, top: UnitId, today: Day) -> Vec<UnitId> {
    let open = |id: &UnitId| directory.unit(*id).is_some_and(|unit| unit.closed.is_none_or(|closed| closed >= today));
    let ends = |id: &UnitId| !directory.children(*id).iter().any(open);
    directory.subtree(top).into_iter().filter(|id| open(id) && ends(id)).collect()
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
mod tests {
    use super::*;
    use authority::Tracks;
    use kernel::{Id, Ulid};
    use web::evidence::{HANDLED, PROCESS};

    fn id(n: u128) -> UnitId {
        UnitId::from_ulid(Ulid(n))
    }

    fn unit(n: u128, parent: Option<u128>, tracks: Tracks, private: bool) -> UnitInfo {
        UnitInfo {
            id: id(n),
            parent: parent.map(id),
            name: n.to_string(),
            kind: "unit".into(),
            tracks,
            service_areas: vec!["elderly_care".into()],
            private,
            closed: (n == 9).then(|| "2020-01-01".parse().expect("a day")),
        }
    }

    fn directory() -> Directory {
        let units = vec![
            unit(1, None, Tracks::ALL, false),
            unit(2, Some(1), Tracks::ALL, false),
            unit(3, Some(1), Tracks::SOL, true),
            unit(9, Some(2), Tracks::ALL, false),
        ];
        Directory::new(units, Vec::new(), Vec::new())
    }

    fn asked(evidence: &[&str], binds: &[Law], tied: Vec<Subject>) -> Asked {
        let text = "title = \"t\"\ntext = \"x\"\nwho = \"w\"\nparagraph = \"1\"";
        let mut provision: Provision = toml::from_str(text).expect("a provision");
        provision.evidence = evidence.iter().map(|kind| (*kind).to_owned()).collect();
        provision.binds = binds.to_vec();
        Asked { id: crate::domain::provision::id_of("k"), cite: "k".into(), provision, tied, within: None }
    }

    fn evidence(kind: &'static str, at: u128, below: bool, standing: Standing) -> Evidence {
        Evidence { kind, unit: id(at), below, subject: None, standing, text: "x".into(), href: "/".into(), day: None }
    }

    fn late() -> Standing {
        Standing::OutOfDate("2026-01-01".parse().expect("a day"))
    }

    #[test]
    fn law_3_the_worst_kind_decides_and_missing_is_said() {
        let (town, asked) = (directory(), asked(&[PROCESS, HANDLED], &[], Vec::new()));
        let state = |all: Vec<Evidence>| Reported::new(all).judge(&town, &asked, id(2)).state;
        assert_eq!(state(vec![]), State::Missing);
        let process = |standing| evidence(PROCESS, 1, true, standing);
        let handled = |standing| evidence(HANDLED, 2, false, standing);
        assert_eq!(state(vec![process(Standing::Holds), handled(Standing::Holds)]), State::Holds);
        assert_eq!(state(vec![process(Standing::Holds), handled(late())]), State::OutOfDate);
        assert_eq!(state(vec![process(Standing::Holds)]), State::Missing);
        assert_eq!(state(vec![evidence(PROCESS, 1, false, Standing::Holds), handled(Standing::Holds)]), State::Missing, "not below");
        assert_eq!(state(vec![process(Standing::Holds), evidence(HANDLED, 3, true, Standing::Holds)]), State::Missing, "elsewhere");
        let other = vec![process(Standing::Holds), process(Standing::Missing), handled(Standing::Holds)];
        assert_eq!(state(other), State::Holds, "what is on the way takes nothing away");
    }

    #[test]
    fn law_3_a_things_evidence_counts_where_the_thing_is_tied() {
        let (town, thing) = (directory(), Subject::new("process", id(50)));
        let of_thing = Evidence { subject: Some(thing.clone()), ..evidence(PROCESS, 1, true, Standing::Holds) };
        let reported = Reported::new(vec![of_thing]);
        assert_eq!(reported.judge(&town, &asked(&[PROCESS], &[], vec![thing.clone()]), id(2)).state, State::Holds);
        assert_eq!(reported.judge(&town, &asked(&[PROCESS], &[], Vec::new()), id(2)).state, State::Missing);
        assert_eq!(reported.judge(&town, &asked(&[], &[], vec![thing]), id(2)).state, State::Holds, "asks for nothing in particular");
        assert_eq!(reported.judge(&town, &asked(&[], &[], Vec::new()), id(2)).state, State::Missing);
    }

    #[test]
    fn law_3_a_provision_goes_where_its_law_does() {
        let (town, reported) = (directory(), Reported::new(Vec::new()));
        let state = |asked: &Asked, unit| reported.judge(&town, asked, id(unit)).state;
        assert_eq!(state(&asked(&[PROCESS], &[Law::Hsl], vec![]), 3), State::NotApplicable, "no health care there");
        assert_eq!(state(&asked(&[PROCESS], &[Law::Lss], vec![]), 2), State::NotApplicable, "no support under LSS there");
        assert_eq!(state(&asked(&[PROCESS], &[Law::Hsl, Law::Sol], vec![]), 3), State::Missing);
        let mut private = asked(&[PROCESS], &[], vec![]);
        private.provision.operators = vec![Operator::Private];
        assert_eq!((state(&private, 2), state(&private, 3)), (State::NotApplicable, State::Missing));
        let within = Asked { within: Some(id(3)), ..asked(&[PROCESS], &[], vec![]) };
        assert_eq!((state(&within, 2), state(&within, 3)), (State::NotApplicable, State::Missing));
    }

    #[test]
    fn law_3_work_is_done_in_units_that_are_open() {
        let day = "2026-11-23".parse().expect("a day");
        assert_eq!(workplaces(&directory(), id(1), day), [id(2), id(3)]);
        let mut tally = Tally::default();
        assert_eq!(tally.state(), State::NotApplicable);
        for (state, worst) in [(State::Holds, State::Holds), (State::OutOfDate, State::OutOfDate), (State::Missing, State::Missing)] {
            tally.add(state);
            assert_eq!(tally.state(), worst);
        }
        assert_eq!(tally.all(), 3);
    }
}

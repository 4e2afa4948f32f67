//! Rule by rule: when compliance holds, when not.

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
    assert_eq!(directory().workplaces(id(1), day), [id(2), id(3)]);
    let mut tally = Tally::default();
    assert_eq!(tally.state(), State::NotApplicable);
    for (state, worst) in [(State::Holds, State::Holds), (State::OutOfDate, State::OutOfDate), (State::Missing, State::Missing)] {
        tally.add(state);
        assert_eq!(tally.state(), worst);
    }
    assert_eq!(tally.all(), 3);
}

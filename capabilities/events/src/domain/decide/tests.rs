//! Every command in every phase.

use super::*;
use crate::domain::{Assessment, CaseId, CaseNumber, Nature, Risk};
use kernel::{Id, PersonId, Timestamp, Ulid, UnitId};

const COMMANDS: [Command; 6] = [
    Command::Receive,
    Command::FinishAssessment,
    Command::FinishInvestigation,
    Command::GiveFeedback,
    Command::Close,
    Command::Reopen,
];

fn step() -> Step {
    Step { at: Timestamp(1), by: PersonId::from_ulid(Ulid(1)) }
}

/// A case with everything filled in.
fn whole(phase: Phase) -> Case {
    let by = (phase != Phase::Reported).then(|| step().by);
    Case {
        id: CaseId::from_ulid(Ulid(1)),
        number: CaseNumber { year: 2026, number: 1 },
        unit: UnitId::from_ulid(Ulid(1)),
        nature: Nature::Deviation,
        track: Track::Both,
        reporter: step().by,
        state: State::of(phase, Timestamp(1), by).expect("possible"),
        due: None,
        assessment: Assessment {
            category: Some("c".into()),
            kind: Some("risk".into()),
            hsl: Risk::new(Some(3), Some(3)),
            sol: Risk::new(Some(1), Some(1)),
        },
        hsl_verdict: Some("no_care_injury".into()),
        expert_needed: true,
        causes: vec!["x".into()],
        conclusion: "c".into(),
        no_action_why: String::new(),
        learned: "l".into(),
    }
}

#[test]
fn evt_4_each_command_fits_one_phase_and_leads_to_the_next() {
    let around = Circumstances { actions: 1, ..Circumstances::default() };
    let led: Vec<_> = Phase::ALL
        .iter()
        .flat_map(|phase| {
            COMMANDS.map(|command| (*phase, command, decide(&whole(*phase), command, step(), around).map(State::phase)))
        })
        .filter_map(|(phase, command, led)| led.ok().map(|to| (phase, command, to)))
        .collect();
    assert_eq!(
        led,
        [
            (Phase::Reported, Command::Receive, Phase::Received),
            (Phase::Received, Command::FinishAssessment, Phase::Investigating),
            (Phase::Investigating, Command::FinishInvestigation, Phase::Acting),
            (Phase::Acting, Command::GiveFeedback, Phase::FedBack),
            (Phase::FedBack, Command::Close, Phase::Closed),
            (Phase::Closed, Command::Reopen, Phase::Investigating),
        ]
    );
}

#[test]
fn evt_12_what_is_missing_is_listed() {
    use Missing::{Action, Category, Cause, Conclusion, HslRisk, Kind, Learned, SolRisk, Verdict};
    let bare = |phase| Case {
        assessment: Assessment::default(),
        causes: vec![],
        conclusion: String::new(),
        learned: String::new(),
        hsl_verdict: None,
        ..whole(phase)
    };
    let missing = |phase, command| match decide(&bare(phase), command, step(), Circumstances::default()) {
        Err(Refusal::Missing(missing)) => missing,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing(Phase::Received, Command::FinishAssessment), [Category, Kind, HslRisk, SolRisk]);
    assert_eq!(missing(Phase::Investigating, Command::FinishInvestigation), [Cause, Conclusion]);
    assert_eq!(missing(Phase::Acting, Command::GiveFeedback), [Action, Learned]);
    assert_eq!(missing(Phase::FedBack, Command::Close), [Verdict]);
}

#[test]
fn act_5_an_action_not_followed_up_stops_the_closing() {
    let stopped = decide(&whole(Phase::FedBack), Command::Close, step(), Circumstances { actions: 1, stops: 1, conflict: None });
    assert_eq!(stopped, Err(Refusal::Stopped));
    assert_eq!(
        next_step(&whole(Phase::FedBack), Circumstances { actions: 1, stops: 1, conflict: None }),
        Some(NextStep::FollowUp)
    );
}

#[test]
fn the_risk_value_is_the_product() {
    let values: std::collections::BTreeSet<_> =
        (1..=4).flat_map(|s| (1..=4).filter_map(move |p| Risk::new(Some(s), Some(p)))).map(Risk::value).collect();
    assert_eq!(values.into_iter().collect::<Vec<_>>(), [1, 2, 3, 4, 6, 8, 9, 12, 16]);
    assert_eq!(Risk::new(Some(5), Some(1)), None);
    assert_eq!(Risk::new(None, Some(1)), None);
}

#[test]
fn numbers_read_as_they_are_written() {
    let number = CaseNumber { year: 2026, number: 412 };
    assert_eq!(number.to_string(), "A-2026-0412");
    for text in ["A-2026-0412", "a-2026-412", " 2026-412 "] {
        assert_eq!(text.parse(), Ok(number), "{text}");
    }
    for wrong in ["", "412", "A-2026-", "A-2026-0", "B-1-1", "2026-x"] {
        assert!(wrong.parse::<CaseNumber>().is_err(), "{wrong}");
    }
}

#[test]
fn evt_13_who_is_not_independent_does_not_finish_the_investigation() {
    for conflict in [Conflict::Concerned, Conflict::Reporter, Conflict::Named, Conflict::InLine] {
        let around = Circumstances { conflict: Some(conflict), ..Circumstances::default() };
        for (phase, command) in Phase::ALL.iter().flat_map(|phase| COMMANDS.map(|command| (*phase, command))) {
            let refused = decide(&whole(phase), command, step(), around) == Err(Refusal::Conflict(conflict));
            assert_eq!(refused, (phase, command) == (Phase::Investigating, Command::FinishInvestigation), "{phase} {command:?}");
        }
    }
}

//! Every command in every state, and the ways of editing.

use super::*;
use flow::{Lane, Next, Step, Table};
use kernel::{Id, PersonId, Timestamp, Ulid};

fn person(n: u128) -> PersonId {
    PersonId::from_ulid(Ulid(n))
}

fn id(n: u128) -> StepId {
    StepId::from_ulid(Ulid(n))
}

fn decision() -> Decision {
    let day = |text: &str| text.parse().expect("a day");
    Decision {
        at: Timestamp(1_800_000_000_000),
        by: Some(person(3)),
        decided: day("2026-11-20"),
        mandate: "Delegation 4.2".into(),
        registry: None,
        valid_from: day("2026-12-01"),
        review_by: day("2027-12-01"),
    }
}

fn version(state: State) -> Version {
    let table = fresh([id(1), id(2)], "Handläggare", ("Behov", "Behov tillgodosett"));
    Version {
        id: VersionId::from_ulid(Ulid(9)),
        process: ProcessId::from_ulid(Ulid(8)),
        number: 1,
        state,
        table,
        created_at: Timestamp(0),
        created_by: Some(person(1)),
        version: 1,
    }
}

/// The process in every state; sent by person 1.
fn states() -> [State; 5] {
    let (sent, at) = (Sent { at: Timestamp(1), by: person(1) }, Timestamp(2));
    let review = Review { at, by: person(2), note: None };
    [
        State::Draft { returned: None },
        State::InReview(sent),
        State::Reviewed(sent, review),
        State::Established(decision()),
        State::Ended(decision(), at),
    ]
}

fn now(who: u128) -> Circumstances {
    // 23 November 2026.
    Circumstances { actor: person(who), now: Timestamp(1_795_430_000_000) }
}

#[test]
fn pro_1_every_command_in_every_state() {
    use Refusal::{NotDraft, NotInReview, NotReviewed, NotSender, OwnReview};
    let commands: [(Command, u128, [Option<Refusal>; 5]); 6] = [
        (Command::Send, 1, [None, Some(NotDraft), Some(NotDraft), Some(NotDraft), Some(NotDraft)]),
        (Command::TakeBack, 2, [Some(NotInReview), Some(NotSender), Some(NotInReview), Some(NotInReview), Some(NotInReview)]),
        (
            Command::Approve { note: None },
            1,
            [Some(NotInReview), Some(OwnReview), Some(NotInReview), Some(NotInReview), Some(NotInReview)],
        ),
        (Command::Approve { note: None }, 2, [Some(NotInReview), None, Some(NotInReview), Some(NotInReview), Some(NotInReview)]),
        (Command::Return { note: "Lägg till".into() }, 2, [Some(NotInReview), None, None, Some(NotInReview), Some(NotInReview)]),
        (Command::Establish(decision()), 3, [Some(NotReviewed), Some(NotReviewed), None, Some(NotReviewed), Some(NotReviewed)]),
    ];
    for (command, who, refusals) in commands {
        for (state, refusal) in states().into_iter().zip(refusals) {
            let found = decide(&version(state.clone()), command.clone(), &now(who)).err();
            assert_eq!(found, refusal, "{command:?} in {:?}", state.code());
        }
    }
    assert!(states().into_iter().skip(1).all(|state| may_edit(&version(state)) == Err(NotDraft)), "only a draft is written in");
    assert_eq!(may_take_back(&version(states()[1].clone()), &now(1)), Ok(()));
}

#[test]
fn pro_1_a_faulty_table_is_not_sent_and_a_decision_is_in_order() {
    let mut faulty = version(states()[0].clone());
    faulty.table.steps[0].next.clear();
    assert_eq!(decide(&faulty, Command::Send, &now(1)), Err(Refusal::Faulty));
    let reviewed = version(states()[2].clone());
    let day = |text: &str| text.parse().expect("a day");
    for (wrong, refusal) in [
        (Decision { decided: day("2027-01-01"), ..decision() }, Refusal::DecidedLater),
        (Decision { valid_from: day("2026-11-01"), ..decision() }, Refusal::ValidBeforeDecided),
        (Decision { review_by: day("2026-12-01"), ..decision() }, Refusal::ReviewBeforeValid),
    ] {
        assert_eq!(decide(&reviewed, Command::Establish(wrong), &now(3)), Err(refusal));
    }
}

fn written(name: &str, after: Option<u128>) -> Written {
    Written {
        step: Step::new("", flow::Kind::Activity, name, "Handläggare"),
        after: after.map(|n| id(n).to_string()),
        new_lane: None,
    }
}

#[test]
fn pro_2_a_new_step_is_put_into_the_way_and_taken_out_of_it() {
    let table = version(states()[0].clone()).table;
    let mut lane = written("Utreda", Some(1));
    lane.new_lane = Some(Lane { name: "Enhetschef".into(), external: false });
    let with = with_step(&table, id(5), &lane);
    assert_eq!(with.steps.iter().map(|step| step.name.as_str()).collect::<Vec<_>>(), ["Behov", "Utreda", "Behov tillgodosett"]);
    assert_eq!(with.steps[0].next, [Next::to(id(5).to_string())]);
    assert_eq!(with.steps[1].next, [Next::to(id(2).to_string())]);
    assert_eq!((with.lanes.len(), with.steps[1].lane.as_str()), (2, "Enhetschef"));
    let up = moved(&with, id(5), Move::Up);
    assert_eq!(up.steps[0].id, id(5).to_string());
    assert_eq!(moved(&up, id(5), Move::Up), up, "already first");
    let mut without = with;
    without.remove(&id(5).to_string());
    assert_eq!(without.steps, table.steps, "the way is whole again");
}

#[test]
fn pro_3_what_is_taken_in_gets_ids_of_its_own() {
    let mut lost = Step::new("x", flow::Kind::Activity, "A".repeat(500), "");
    lost.next = vec![Next::to("y"), Next::to("borta")];
    let table = Table { lanes: vec![], steps: vec![lost, Step::new("y", flow::Kind::End, "", "")] };
    let mut n = 10;
    let (taken, ids) = taken_in(&table, "Utan roll", || {
        n += 1;
        id(n)
    });
    assert_eq!((taken.steps[0].name.len(), taken.steps[0].next.len(), ids.len()), (160, 1, 2));
    assert_eq!(taken.steps[0].lane, "Utan roll");
    assert_eq!(taken.steps[0].next[0].to, taken.steps[1].id);
}

#[test]
fn pro_5_activities_lack_what_rooms_can_tell_of() {
    let bare = Step::new("a", flow::Kind::Activity, "Utreda", " ");
    assert_eq!(gaps(&bare, Known::default()), [Gap::Role, Gap::Routine], "what no room can tell is no gap");
    let known = Known { linked: true, risk: Some(false), self_check: Some(false) };
    assert_eq!(gaps(&bare, known), [Gap::Role, Gap::Risk, Gap::SelfCheck]);
    let whole = Step { support: "Rutin: utredning".into(), lane: "Handläggare".into(), ..bare.clone() };
    assert_eq!(gaps(&whole, Known { risk: Some(true), self_check: Some(true), ..Known::default() }), []);
    assert_eq!(gaps(&Step { kind: flow::Kind::Decision, ..bare }, Known::default()), [], "a choice is no activity");
}

//! Every command in every state, by each sort of person; and the way up the line.

use super::*;
use authority::Track;
use kernel::{Day, Id, PersonId, Subject, Timestamp, Ulid, UnitId};

const NOW: Timestamp = Timestamp(1_795_418_040_000);

fn person(n: u128) -> PersonId {
    PersonId::from_ulid(Ulid(n))
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn done() -> Done {
    Done { at: NOW, by: person(1), proof: "Mattorna ligger där.".into(), follow_up: day("2026-12-20") }
}

fn judgement() -> Judgement {
    Judgement { at: NOW, by: person(2), effect: "effective".into(), comment: "Inga fall.".into(), routine: None }
}

fn states() -> [State; 5] {
    [
        State::Planned,
        State::Started { at: NOW },
        State::Done(done()),
        State::FollowedUp(done(), judgement()),
        State::Dropped { at: NOW, by: person(2), reason: "Behövs inte.".into() },
    ]
}

fn action(state: State) -> Action {
    let id = ActionId::from_ulid(Ulid(5));
    Action {
        id,
        unit: UnitId::from_ulid(Ulid(1)),
        track: Track::Sol,
        withheld: false,
        owner: person(1),
        about: About { subject: Subject::new("event", id), title: "Fall".into(), number: 1, ground: None },
        plan: Plan {
            title: "Byt mattor".into(),
            description: None,
            kind: "equipment".into(),
            cost: None,
            due: day("2026-11-30"),
        },
        state,
        round: 1,
        reopened_from: None,
        escalation: None,
        created_at: NOW,
        created_by: Some(person(2)),
        data_version: 1,
        version: 1,
    }
}

fn as_(who: u128, manages: bool) -> Circumstances {
    Circumstances { actor: person(who), now: NOW, manages }
}

fn verdict(reopens: Option<&str>, again: Option<&str>) -> Command {
    Command::Judge(Verdict {
        effect: "x".into(),
        comment: "Vi ser".into(),
        routine: None,
        reopens: reopens.map(day),
        again: again.map(day),
    })
}

#[test]
fn act_1_each_command_goes_in_its_states_only() {
    use Refusal::{AlreadyStarted, Closed, NotDone, NotToDo, StillOpen};
    use StateCode::{Done, Dropped, FollowedUp, Planned, Started};
    let finish = Command::Finish { proof: "Klart".into(), follow_up: day("2026-12-20") };
    let drop = Command::Drop { reason: "Nej".into() };
    let reopen = Command::Reopen { reason: "Igen".into(), due: day("2026-12-20") };
    let table = [
        (Command::Start, [Ok(Started), Err(AlreadyStarted), Err(AlreadyStarted), Err(AlreadyStarted), Err(AlreadyStarted)]),
        (finish, [Ok(Done), Ok(Done), Err(NotToDo), Err(NotToDo), Err(NotToDo)]),
        (verdict(None, None), [Err(NotDone), Err(NotDone), Ok(FollowedUp), Err(NotDone), Err(NotDone)]),
        (verdict(None, Some("2026-12-23")), [Err(NotDone), Err(NotDone), Ok(Done), Err(NotDone), Err(NotDone)]),
        (verdict(Some("2026-12-23"), None), [Err(NotDone), Err(NotDone), Ok(Planned), Err(NotDone), Err(NotDone)]),
        (drop, [Ok(Dropped), Ok(Dropped), Ok(Dropped), Err(Closed), Err(Closed)]),
        (reopen, [Err(StillOpen), Err(StillOpen), Err(StillOpen), Ok(Planned), Ok(Planned)]),
    ];
    for (command, expected) in table {
        for (state, expected) in states().into_iter().zip(expected) {
            let result = decide(&action(state.clone()), command.clone(), &as_(2, true)).map(|happened| happened.state.code());
            assert_eq!(result, expected, "{command:?} in {state:?}");
        }
    }
}

#[test]
fn act_1_nobody_judges_their_own_unless_they_lead_the_unit() {
    let done = action(State::Done(done()));
    assert_eq!(may_judge(&done, &as_(1, false)), Err(Refusal::OwnEffect));
    assert_eq!(may_judge(&done, &as_(1, true)), Ok(()));
    assert_eq!(may_judge(&done, &as_(2, false)), Ok(()));
}

#[test]
fn act_5_proof_comment_and_reason_are_demanded() {
    let blank = || " \n ".to_owned();
    let finish = Command::Finish { proof: blank(), follow_up: day("2026-12-20") };
    assert_eq!(decide(&action(State::Planned), finish, &as_(1, false)), Err(Refusal::ProofMissing));
    assert_eq!(decide(&action(State::Planned), Command::Drop { reason: blank() }, &as_(1, false)), Err(Refusal::ReasonMissing));
    let judged = Command::Judge(Verdict { effect: "x".into(), comment: blank(), routine: None, reopens: None, again: None });
    assert_eq!(decide(&action(State::Done(done())), judged, &as_(2, true)), Err(Refusal::ReasonMissing));
}

#[test]
fn act_1_what_made_no_difference_is_opened_again_in_a_new_round() {
    let before = action(State::Done(done()));
    let happened = decide(&before, verdict(Some("2026-12-23"), None), &as_(2, true)).expect("judged");
    let after = before.after(&happened);
    assert_eq!((after.round, after.reopened_from, after.plan.due), (2, Some(ReopenedFrom::NotEffective), day("2026-12-23")));
    assert_eq!(after.state, State::Planned);
    let later = before.after(&decide(&before, verdict(None, Some("2026-12-23")), &as_(2, true)).expect("postponed"));
    assert_eq!((later.round, later.wanted()), (1, Some(day("2026-12-23"))));
}

#[test]
fn act_4_late_and_ineffective_actions_go_up_once_a_level() {
    let terms = Terms { department_head_after: 7, director_after: 30 };
    let planned = action(State::Planned);
    for (today, expected) in [
        ("2026-11-30", None),
        ("2026-12-07", None),
        ("2026-12-08", Some(Level::DepartmentHead)),
        ("2026-12-30", Some(Level::DepartmentHead)),
        ("2026-12-31", Some(Level::Director)),
    ] {
        assert_eq!(rises_to(&planned, day(today), terms), expected, "{today}");
    }
    let held = |to| Action { escalation: Some(Escalation { to, at: NOW }), ..action(State::Planned) };
    assert_eq!(rises_to(&held(Level::DepartmentHead), day("2026-12-08"), terms), None);
    assert_eq!(rises_to(&held(Level::DepartmentHead), day("2026-12-31"), terms), Some(Level::Director));
    assert_eq!(rises_to(&held(Level::Director), day("2027-12-31"), terms), None);
    let weak = Action { reopened_from: Some(ReopenedFrom::NotEffective), ..action(State::Planned) };
    assert_eq!(rises_to(&weak, day("2026-11-23"), terms), Some(Level::DepartmentHead));
    for closed in [State::FollowedUp(done(), judgement()), State::Dropped { at: NOW, by: person(1), reason: "x".into() }] {
        assert_eq!(rises_to(&action(closed), day("2027-12-31"), terms), None);
    }
}

#[test]
fn what_is_wanted_first_sorts_first_and_what_is_closed_last() {
    let mut due = action(State::Planned);
    due.plan.due = day("2026-12-24");
    let early = action(State::Started { at: NOW }).place();
    let judged = |at| action(State::FollowedUp(done(), Judgement { at, ..judgement() })).place();
    let (new, old) = (judged(NOW), judged(NOW.plus_minutes(-60 * 24 * 9)));
    let places = [early, action(State::Done(done())).place(), due.place(), new, old];
    assert!(places.is_sorted(), "{places:?}");
}

//! Pages with made-up content, for the tests that look at every page.

use crate::{
    domain::{About, Action, ActionId, Done, Escalation, Ground, Judgement, Level, Plan, ReopenedFrom, State, What},
    pages::{
        self, case, list,
        next::{Can, Steps},
        plan::Offer,
    },
    panels,
    store::history::{Line, Past},
};
use authority::Track;
use kernel::{Id, PersonId, Subject, Ulid, UnitId};
use web::{Described, Errors, Fields, FormState, Markup, Sample, Ui};

/// The samples.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let states = [planned(ui), done(ui), followed_up(ui), dropped(ui)];
    let all = Steps { can: vec![Can::Carry, Can::Judge, Can::Edit, Can::Drop, Can::Reopen], own: true, judge_refused: None };
    let mut samples: Vec<_> = states.iter().map(|action| ("actions case", case_page(ui, action, all.clone()))).collect();
    samples.push(("actions case of another", case_page(ui, &states[1], Steps::default())));
    for (name, view) in pages::forms() {
        let wrong = FormState::wrong(Fields::default(), Errors::one("", "Fel"));
        samples.push((name, view(ui, &states[1], &wrong).1));
    }
    let units = [(unit(), "Björkgården".to_owned()), (UnitId::from_ulid(Ulid(8)), "Ekbacken".to_owned())];
    let asked = |query: &str| list::Asked::read(ui, Fields::urlencoded(query.as_bytes()));
    samples.push(("actions list", list::view(ui, &asked(""), (&units, states.to_vec()))));
    samples.push(("actions list, empty", list::view(ui, &asked("lage=sena"), (&units, vec![]))));
    samples.push(("actions panel", panels::panel(ui, &subject(), &thing(), &states)));
    samples.push(("actions plan", plan(ui)));
    samples.into_iter().map(|(name, body)| Sample { name, body }).collect()
}

fn case_page(ui: &Ui, action: &Action, steps: Steps) -> Markup {
    let past = What::ALL.iter().map(|what| Past {
        at: ui.now(),
        person: Some(person()),
        line: Line { effect: Some("effective".into()), note: Some("Golvet är torrt.".into()), ..Line::new(*what) },
    });
    let shown = case::Case { action: action.clone(), about: Some("/".into()), steps, past: past.collect() };
    case::view(ui, &shown)
}

fn plan(ui: &Ui) -> Markup {
    let grounds = vec![Ground { code: "alarm".into(), text: "Larmet gick inte att nå".into() }];
    let offer = Offer { people: vec![(person(), "Sara Nyman, Björkgården".into())], ..Offer::new(ui, unit(), grounds, vec![]) };
    let fields = Fields::default().with("kind", "information_apt").with("title", "Ta upp på arbetsplatsträffen");
    let state = FormState::wrong(fields, Errors::one("enough", "Fel"));
    pages::plan::view(ui, &state, &offer)
}

fn planned(ui: &Ui) -> Action {
    Action {
        id: ActionId::from_ulid(Ulid(1)),
        unit: unit(),
        track: Track::Sol,
        withheld: false,
        owner: person(),
        about: About {
            subject: subject(),
            title: "A-2026-0412 Fall i badrum".into(),
            number: 1,
            ground: Some(Ground { code: "alarm".into(), text: "Larmet gick inte att nå".into() }),
        },
        plan: Plan {
            title: "Larmet ska sitta på armen vid toalettbesök".into(),
            description: Some("Lägg till i rutinen och visa alla.".into()),
            kind: "changed_routine".into(),
            cost: Some(12_000),
            due: ui.today().plus_days(-9),
        },
        state: State::Planned,
        round: 2,
        reopened_from: Some(ReopenedFrom::NotEffective),
        escalation: Some(Escalation { to: Level::DepartmentHead, at: ui.now() }),
        created_at: ui.now(),
        created_by: Some(person()),
        data_version: 1,
        version: 3,
    }
}

fn done(ui: &Ui) -> Action {
    Action { state: State::Done(proof(ui)), ..planned(ui) }
}

fn followed_up(ui: &Ui) -> Action {
    let (at, by) = (ui.now(), person());
    let judgement =
        Judgement { at, by, effect: "partly".into(), comment: "Färre fall.".into(), routine: Some("Steg 3.".into()) };
    Action { state: State::FollowedUp(proof(ui), judgement), ..planned(ui) }
}

fn dropped(ui: &Ui) -> Action {
    Action { state: State::Dropped { at: ui.now(), by: person(), reason: "Ingår i en annan åtgärd.".into() }, ..planned(ui) }
}

fn proof(ui: &Ui) -> Done {
    Done { at: ui.now(), by: person(), proof: "Nya halkmattor ligger i alla badrum.".into(), follow_up: ui.today().plus_days(60) }
}

fn thing() -> Described {
    let ground = |code: &str, text: &str| web::Ground { code: code.into(), text: text.into() };
    Described {
        title: "A-2026-0412 Fall i badrum".into(),
        href: "/".into(),
        unit: unit(),
        track: Track::Sol,
        withheld: false,
        open: true,
        grounds: vec![ground("alarm", "Larmet gick inte att nå"), ground("floor", "Golvet var blött")],
    }
}

fn subject() -> Subject {
    Subject::new("event", ActionId::from_ulid(Ulid(2)))
}

fn unit() -> UnitId {
    UnitId::from_ulid(Ulid(3))
}

fn person() -> PersonId {
    PersonId::from_ulid(Ulid(4))
}

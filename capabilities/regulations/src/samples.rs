//! The pages with made-up content, for the tests that look at every page.

mod follow;

use crate::{
    delivered,
    domain::{Act, Kind, ProvisionId, Requirement, TieId, provision::id_of},
    pages,
    register::Register,
    store::{
        edition::{Edition, EditionId, State},
        own::Wording,
        tie::Tie,
    },
};
use authority::Track;
use kernel::{Id, Subject, Ulid, UnitId};
use std::collections::BTreeMap;
use web::{Described, Errors, Fields, FormState, Pick, Sample, Ui};

pub(crate) fn id<I: Id>(number: u128) -> I {
    I::from_ulid(Ulid(number))
}

/// The municipality, or something that stands for it.
pub(crate) fn unit(ui: &Ui) -> UnitId {
    ui.actor().directory().roots().first().copied().unwrap_or_else(|| id(1))
}

fn edition(ui: &Ui, act: &Act, serial: i64) -> Edition {
    Edition {
        id: id::<EditionId>(u128::try_from(serial).unwrap_or(1)),
        serial,
        state: State::InForce,
        act: act.clone(),
        file_name: String::new(),
        taken_in_at: ui.now(),
        taken_in_by: None,
        established_at: Some(ui.now()),
        established_by: (serial > 1).then(|| id(20)),
        checked: (serial > 1).then(|| (ui.now(), id(20))),
    }
}

/// A requirement of one's own.
pub(crate) fn requirement(ui: &Ui) -> Requirement {
    Requirement {
        id: id(7),
        kind: Kind::BoardGoal,
        title: "Alla får återkoppling inom en vecka".into(),
        text: "Den som rapporterar får veta vad som händer inom sju dagar.".into(),
        unit: unit(ui),
        owner: None,
        decision: "Vård- och omsorgsnämnden § 41/2026".into(),
        from: ui.today().plus_days(-100),
        until: None,
        evidence: vec![web::evidence::FEEDBACK.into()],
        version: 2,
    }
}

/// The register as delivered, in short.
pub(crate) fn register(ui: &Ui) -> Register {
    let codes = ["sosfs-2011-9", "sol-2025-400", "sol-2001-453", "afs-2023-1"];
    let acts = delivered::acts().iter().filter(|act| codes.contains(&act.code.as_str()));
    Register { acts: (1..).zip(acts).map(|(serial, act)| edition(ui, act, serial)).collect(), own: vec![requirement(ui)] }
}

fn serving(ui: &Ui) -> pages::provision::Serving {
    let tie = Tie {
        id: id::<TieId>(1),
        subject: Subject::new("process", id::<ProvisionId>(3)),
        provision: id_of("SOSFS 2011:9/5/5"),
        serial: 1,
        cite: "SOSFS 2011:9 5 kap. 5 §".into(),
        title: "Utreda det som kommer in".into(),
        kind: Kind::Regulation,
        at: ui.now(),
        by: Some(id(20)),
    };
    let thing = Described {
        title: "Hantera avvikelser".into(),
        href: "/processer/1".into(),
        unit: unit(ui),
        track: Track::Both,
        withheld: false,
        open: false,
        grounds: Vec::new(),
    };
    pages::provision::Serving { ties: vec![(tie, thing)], reworded: vec![1], may: true }
}

/// A newer wording of an act.
fn newer(ui: &Ui, act: &Act) -> pages::preview::Shown {
    let mut act_after = act.clone();
    act_after.edition += 1;
    act_after.amended = "HSLF-FS 2027:1".into();
    let gone = act_after.provisions.pop();
    if let Some(first) = act_after.provisions.first_mut() {
        first.text = format!("{} Också på natten.", first.text);
    }
    if let Some(gone) = gone {
        act_after.provisions.push(crate::domain::Provision { chapter: "9".into(), ..gone });
    }
    let ties = act.provisions.first().map(|provision| (act.id_of(provision), 3)).into_iter().collect::<BTreeMap<_, _>>();
    let new = Edition { state: State::Proposed, ..edition(ui, &act_after, 2) };
    pages::preview::Shown { new, old: Some(edition(ui, act, 1)), ties }
}

/// Every page of the room.
pub fn samples(ui: &Ui) -> Vec<Sample> {
    let sample = |name, body| Sample { name, body };
    let (register, own) = (register(ui), requirement(ui));
    let mut all = vec![
        sample("regulations-list", pages::list::view(ui, &register, &Fields::default(), 2)),
        sample("regulations-found", pages::list::view(ui, &register, &Fields::default().with("ord", "egenkontroll"), 0)),
        sample("regulations-not-found", pages::list::view(ui, &register, &Fields::default().with("ord", "xyz"), 0)),
        sample("regulations-own", pages::own::view(ui, &register.own, &Fields::default())),
        sample("regulations-own-empty", pages::own::view(ui, &[], &Fields::default())),
    ];
    for edition in &register.acts {
        all.push(sample("regulations-act", pages::act::view(ui, &register, edition, std::slice::from_ref(edition))));
        for provision in edition.act.provisions.iter().take(2) {
            let body = pages::provision::view(ui, &register, (edition, provision), &serving(ui));
            all.push(sample("regulations-provision", body));
        }
    }
    if let Some(first) = register.acts.first() {
        all.push(sample("regulations-preview", pages::preview::view(ui, &newer(ui, &first.act))));
        let updates = pages::updates::view(ui, (&[&first.act], std::slice::from_ref(first)), &FormState::default());
        all.push(sample("regulations-updates", updates));
    }
    all.extend(own_samples(ui, &own));
    all.extend(tie_samples(ui));
    all.extend(follow::samples(ui, register));
    all
}

fn own_samples(ui: &Ui, own: &Requirement) -> Vec<Sample> {
    let wording = Wording {
        version: 1,
        at: ui.now(),
        by: Some(id(20)),
        what: "created".into(),
        title: own.title.clone(),
        text: own.text.clone(),
        decision: own.decision.clone(),
        from: own.from,
        until: None,
    };
    let lists = (vec![("1".to_owned(), "Byn".to_owned())], vec![("2".to_owned(), "Karin Ek".to_owned())]);
    let wrong = FormState::wrong(Fields::default().with("fran", "x"), Errors::one("fran", "Skriv dagen som 2026-11-23"));
    vec![
        Sample { name: "regulations-own-one", body: pages::own::view_one(ui, own, &[wording], &serving(ui)) },
        Sample { name: "regulations-own-new", body: pages::own_edit::view(ui, None, (&lists.0, &lists.1), &wrong) },
        Sample {
            name: "regulations-own-edit",
            body: pages::own_edit::view(ui, Some(own), (&lists.0, &lists.1), &FormState::default()),
        },
        Sample { name: "regulations-own-end", body: pages::own_end::view(ui, own, &FormState::default()) },
    ]
}

fn tie_samples(ui: &Ui) -> Vec<Sample> {
    let event = Subject::new("event", id::<ProvisionId>(5));
    let ties: Vec<Tie> = serving(ui).ties.into_iter().map(|(tie, _)| tie).collect();
    let offer = pages::tie::Offer {
        given: ("till", event.to_string()),
        title: "A-2026-0412 Fall i badrum".into(),
        href: "/avvikelser/1".into(),
        found: vec![Pick {
            subject: Subject::new("provision", id_of("SOSFS 2011:9/5/5")),
            title: "SOSFS 2011:9 5 kap. 5 §".into(),
            meta: "Utreda det som kommer in".into(),
        }],
        ties: ties.clone(),
    };
    let none = pages::tie::Offer {
        given: ("krav", "1".into()),
        title: "SOSFS 2011:9".into(),
        href: "/krav".into(),
        found: Vec::new(),
        ties: Vec::new(),
    };
    vec![
        Sample { name: "regulations-panel", body: crate::panels::panel(ui, (&event, Track::Both), &ties, true) },
        Sample {
            name: "regulations-tie",
            body: pages::tie::view(ui, &offer, &Fields::default(), &Errors::one("krav", "Välj minst ett krav")),
        },
        Sample { name: "regulations-tie-none", body: pages::tie::view(ui, &none, &Fields::default(), &Errors::default()) },
    ]
}

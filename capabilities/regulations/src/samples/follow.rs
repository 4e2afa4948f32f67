//! Compliance, the red thread and the health check, with made-up content.

use super::{id, unit};
use crate::{
    asking::Asking,
    chain::{Chain, Node},
    compliance::{Asked, Judged, Part, State, Tally},
    domain::ProvisionId,
    pages,
    register::Register,
};
use authority::Track;
use kernel::{Subject, UnitId};
use web::{Described, Evidence, Finding, Link, Sample, Severity, Standing, Ui};

/// Compliance, the red thread and the health check.
pub fn samples(ui: &Ui, register: Register) -> Vec<Sample> {
    let Some(first) = register.acts.first().cloned() else { return Vec::new() };
    let top = unit(ui);
    let asked = |provision: &crate::domain::Provision| Asked {
        id: first.act.id_of(provision),
        cite: first.act.cite(provision),
        provision: provision.clone(),
        tied: Vec::new(),
        within: None,
    };
    let rows: Vec<Asked> = first.act.provisions.iter().filter(|provision| provision.duty).take(4).map(asked).collect();
    let judged = judged(ui);
    let nothing = Judged { state: State::NotApplicable, parts: Vec::new() };
    let shown = shown(top, &rows);
    let none = pages::compliance::Shown { rows: Vec::new(), columns: vec![(top, vec![top])] };
    let paper = pages::inspection::Shown {
        top,
        act: Some(first.clone()),
        rows: rows.iter().cloned().map(|row| (row, vec![(top, judged.clone())])).collect(),
        too_many: Some(40),
        back: "/efterlevnad".into(),
    };
    let asking = Asking::sample(register, top);
    let mut all = vec![
        Sample { name: "regulations-compliance", body: pages::compliance::view(ui, &asking, &shown) },
        Sample { name: "regulations-compliance-none", body: pages::compliance::view(ui, &asking, &none) },
        Sample { name: "regulations-inspection", body: pages::inspection::view(ui, &paper) },
    ];
    if let Some(row) = rows.first() {
        all.push(Sample { name: "regulations-judged", body: pages::judged::view(ui, top, row, &judged) });
        all.push(Sample { name: "regulations-judged-not", body: pages::judged::view(ui, top, row, &nothing) });
    }
    all.extend(thread_samples(ui));
    all
}

/// Three units, with all that a cell can say.
fn shown(top: UnitId, rows: &[Asked]) -> pages::compliance::Shown {
    let tally = |holds, missing| Tally { holds, out_of_date: 1, missing };
    pages::compliance::Shown {
        rows: rows
            .iter()
            .cloned()
            .map(|row| (row, vec![tally(3, 1), Tally { holds: 1, ..Tally::default() }, Tally::default()]))
            .collect(),
        columns: vec![(top, vec![top, top]), (id(2), vec![id(2)]), (id(3), vec![id(3)])],
    }
}

/// A requirement of which one part is out of date and another lacks.
fn judged(ui: &Ui) -> Judged {
    let (top, day) = (unit(ui), ui.today());
    let evidence = |standing| Evidence {
        kind: web::evidence::HANDLED,
        unit: top,
        below: false,
        subject: None,
        standing,
        text: "Två ärenden har väntat för länge".into(),
        href: "/avvikelser".into(),
        day: Some(day),
    };
    let part = |state, items| Part { kind: web::evidence::HANDLED.into(), state, items };
    Judged {
        state: State::Missing,
        parts: vec![
            part(State::OutOfDate, vec![evidence(Standing::OutOfDate(day)), evidence(Standing::Holds)]),
            Part { kind: web::evidence::ROUTINE.into(), state: State::Missing, items: Vec::new() },
        ],
    }
}

fn thread_samples(ui: &Ui) -> Vec<Sample> {
    let node = |kind: &str, number: u128, title: &str| Node {
        subject: Subject::new(kind, id::<ProvisionId>(number)),
        thing: Described {
            title: title.into(),
            href: format!("/{kind}/{number}"),
            unit: unit(ui),
            track: Track::Both,
            withheld: false,
            open: false,
            grounds: vec![web::Ground { code: "x".into(), text: "Larmet gick inte att nå".into() }],
        },
    };
    let nodes = vec![
        node("event", 5, "A-2026-0412 Fall i badrum"),
        node("provision", 6, "PSL 3 kap. 3 §"),
        node("action", 7, "Flytta larmet"),
    ];
    let link = |from: &Node, to: &Node| Link { from: from.subject.clone(), to: to.subject.clone(), text: "åtgärdas av".into() };
    let links = vec![link(&nodes[1], &nodes[0]), link(&nodes[0], &nodes[2])];
    let alone = Chain { nodes: nodes[..1].to_vec(), ..Chain::default() };
    let finding = |rule, severity| Finding {
        rule,
        heading: "Åtgärder som är sena".into(),
        severity,
        text: "Flytta larmet, skulle vara klar 1 november".into(),
        href: "/atgarder/1".into(),
        unit: Some(unit(ui)),
    };
    let found: Vec<Finding> = std::iter::repeat_n(finding("actions_late", Severity::Mend), 24)
        .chain([finding("regulations_untied", Severity::Look), finding("logreview_late", Severity::Grave)])
        .collect();
    vec![
        Sample { name: "regulations-thread", body: pages::thread::view(ui, &Chain { nodes, links, cut: true }) },
        Sample { name: "regulations-thread-alone", body: pages::thread::view(ui, &alone) },
        Sample { name: "regulations-health", body: pages::health::view(ui, &found) },
        Sample { name: "regulations-health-none", body: pages::health::view(ui, &[]) },
    ]
}

//! What waits for the actor: cases whose next step is theirs.

use crate::{
    actions::{GradeHealthCare, Handle, ReadOwn},
    domain::{Nature, Phase},
    store::{
        exchange,
        list::{self, Filter, Line},
        routing::MANAGERS,
        talk,
    },
    url, words,
};
use components::{Icon, Tone};
use db::{DbError, Desk};
use kernel::UnitId;
use text::{Speaks, dates, moments, t};
use web::{Ui, Waiting};

/// Cases whose next step waits for this actor.
pub fn waiting(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let mut all = Vec::new();
    let units: Vec<UnitId> = ui.actor().directory().units().map(|unit| unit.id).filter(|unit| is_mine(ui, *unit)).collect();
    if !units.is_empty()
        && let Ok(mut work) = desk.work::<Handle>()
    {
        let lines = list::some(&mut work, &Filter { open: Some(true), units: Some(units), ..Filter::default() }, 200)?;
        let (lines, told): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(|line| line.nature == Nature::Deviation);
        all.extend(answers(ui, &told));
        for phase in Phase::ALL {
            let here: Vec<&Line> = lines.iter().filter(|line| line.phase == *phase && waits(line)).collect();
            all.extend(gathered(ui, *phase, &here));
        }
    }
    all.extend(charged(ui, desk)?);
    all.extend(between(ui, desk)?);
    all.extend(questions(ui, desk)?);
    if let Ok(mut work) = desk.work::<GradeHealthCare>() {
        let lines = list::some(&mut work, &Filter { verdict: true, open: Some(true), ..Filter::default() }, 100)?;
        all.extend(lines.iter().map(|line| verdict(ui, line)));
    }
    Ok(all)
}

/// Cases that go round the line and are the actor's to handle, and those that they investigate independently.
fn charged(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let Ok(mut work) = desk.work::<Handle>() else { return Ok(Vec::new()) };
    let keys = work.scope().handed.clone();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let lines = list::some(&mut work, &Filter { open: Some(true), charged: keys, ..Filter::default() }, 30)?;
    Ok(lines.iter().filter(|line| waits(line)).map(|line| one(ui, line)).collect())
}

/// Answers to and from other caregivers that should have come, or gone, within some days.
fn between(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let Ok(mut work) = desk.work::<Handle>() else { return Ok(Vec::new()) };
    let late = exchange::late(&mut work, ui.today().plus_days(3))?;
    Ok(late
        .into_iter()
        .map(|late| {
            let (party, overdue) = (late.party.clone(), late.answer_by < ui.today());
            let title = match (late.received, overdue) {
                (true, _) => t!(ui, "events-waiting-answer-them", party = party),
                (false, true) => t!(ui, "events-waiting-answer-late", party = party),
                (false, false) => t!(ui, "events-waiting-answer-soon", party = party),
            };
            Waiting {
                title,
                meta: words::title(ui, &late.type_code, late.place.as_deref(), late.unit),
                href: format!("{}#vardgivare", url::Case { id: late.id }),
                icon: Icon::Hospital,
                tone: if overdue { Tone::Warn } else { Tone::Info },
                due: Some(late.answer_by),
                urgent: false,
            }
        })
        .collect())
}

/// Questions about one's own reports.
fn questions(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let Ok(mut work) = desk.work::<ReadOwn>() else { return Ok(Vec::new()) };
    let asked = talk::to_answer(&mut work)?;
    Ok(asked
        .into_iter()
        .map(|asked| Waiting {
            title: t!(ui, "events-waiting-question"),
            meta: words::title(ui, &asked.type_code, asked.place.as_deref(), asked.unit),
            href: url::Reply { id: asked.id }.to_string(),
            icon: Icon::PersonChat,
            tone: Tone::Info,
            due: None,
            urgent: false,
        })
        .collect())
}

/// Good examples and ideas that wait for an answer: a few each for itself, more as one line.
fn answers(ui: &Ui, told: &[Line]) -> Vec<Waiting> {
    let title = |nature| {
        if nature == Nature::Idea { t!(ui, "events-waiting-idea") } else { t!(ui, "events-waiting-good-example") }
    };
    match told {
        [first, .., oldest] if told.len() > MOST_LINES => {
            let since = dates::day(ui.lang(), oldest.reported_at.day(), ui.today());
            vec![Waiting {
                title: t!(ui, "events-waiting-many", what = t!(ui, "events-waiting-answer"), n = told.len()),
                meta: t!(ui, "events-waiting-oldest", since = since),
                href: format!("{}?slag={}", url::Cases {}, first.nature),
                due: told.iter().filter_map(|line| line.due).min(),
                ..one(ui, first)
            }]
        }
        few => few.iter().map(|line| Waiting { title: title(line.nature), tone: Tone::Accent, ..one(ui, line) }).collect(),
    }
}

/// Whether the actor is the one nearest to handle the unit's cases.
fn is_mine(ui: &Ui, unit: UnitId) -> bool {
    words::nearest(ui, unit, MANAGERS)
        .is_some_and(|(_, _, people)| people.iter().any(|person| Some(*person) == ui.actor().person()))
}

/// Whether the next step is the manager's: not while MAS or MAR is to give the verdict.
fn waits(line: &Line) -> bool {
    line.phase != Phase::FedBack || !line.expert_needed || line.hsl_grade.is_some()
}

/// So many cases in the same step stand each for itself; more become one line, so that a day can be taken in at a glance.
const MOST_LINES: usize = 3;

/// Grave cases each for itself; the others as one line when they are many.
fn gathered(ui: &Ui, phase: Phase, lines: &[&Line]) -> Vec<Waiting> {
    let (grave, others): (Vec<&Line>, Vec<&Line>) = lines.iter().copied().partition(|line| is_grave(line));
    let mut all: Vec<Waiting> = grave.iter().take(MOST_LINES).map(|line| one(ui, line)).collect();
    let others: Vec<&Line> = others.into_iter().chain(grave.into_iter().skip(MOST_LINES)).collect();
    if others.len() <= MOST_LINES {
        all.extend(others.iter().map(|line| one(ui, line)));
    } else if let Some(oldest) = others.iter().min_by_key(|line| line.reported_at) {
        all.push(many(ui, phase, &others, oldest));
    }
    all
}

fn is_grave(line: &Line) -> bool {
    line.risk.is_some_and(|risk| risk >= 8)
}

fn many(ui: &Ui, phase: Phase, lines: &[&Line], oldest: &Line) -> Waiting {
    let since = dates::day(ui.lang(), oldest.reported_at.day(), ui.today());
    Waiting {
        title: t!(ui, "events-waiting-many", what = step(ui, phase), n = lines.len()),
        meta: t!(ui, "events-waiting-oldest", since = since),
        href: if phase == Phase::Reported { url::Sort {}.to_string() } else { format!("{}?fas={phase}", url::Cases {}) },
        icon: Icon::Inbox,
        tone: if phase == Phase::Reported { Tone::Warn } else { Tone::Info },
        due: lines.iter().filter_map(|line| line.due).min(),
        urgent: false,
    }
}

fn step(ui: &Ui, phase: Phase) -> String {
    match phase {
        Phase::Reported => t!(ui, "events-waiting-receive"),
        Phase::Received => t!(ui, "events-waiting-assess"),
        Phase::Investigating => t!(ui, "events-waiting-investigate"),
        Phase::Acting => t!(ui, "events-waiting-feedback"),
        Phase::FedBack | Phase::Closed => t!(ui, "events-waiting-close"),
    }
}

fn one(ui: &Ui, line: &Line) -> Waiting {
    let grave = is_grave(line);
    let tone = if grave {
        Tone::Bad
    } else if line.phase == Phase::Reported {
        Tone::Warn
    } else {
        Tone::Info
    };
    Waiting {
        title: step(ui, line.phase),
        meta: about(ui, line),
        href: url::Case { id: line.id }.to_string(),
        icon: words::icon(&line.type_code),
        tone,
        due: line.due,
        urgent: grave && line.due.is_none_or(|due| due <= ui.today().plus_days(3)),
    }
}

fn verdict(ui: &Ui, line: &Line) -> Waiting {
    let urgent = line.risk.is_some_and(|risk| risk >= 8);
    Waiting {
        title: t!(ui, "events-waiting-grade"),
        meta: about(ui, line),
        href: url::Case { id: line.id }.to_string(),
        icon: Icon::FirstAid,
        tone: Tone::Bad,
        due: Some(line.reported_at.day().plus_days(3)),
        urgent,
    }
}

fn about(ui: &Ui, line: &Line) -> String {
    let when = moments::moment(ui.lang(), line.reported_at, ui.now());
    t!(ui, "events-waiting-about", title = words::line_title(ui, line), when = when)
}

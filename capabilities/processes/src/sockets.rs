//! What the room says to others: what its things are, what they are linked to, what can be chosen.

use crate::{
    actions::{Read, Write},
    domain::{ProcessId, StepId},
    pages::step,
    store::{links, read, steps},
    url, words,
};
use authority::Track;
use db::{DbError, Desk};
use kernel::Subject;
use std::collections::BTreeSet;
use text::t;
use web::{Described, Link, Pick, Ui, kinds};

/// What a process or a step is.
pub fn describe(_: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    let found = if let Some(id) = subject.id::<ProcessId>("process") {
        let seen = or_none(crate::access::open(desk, id))?;
        seen.map(|seen| (seen.process.clone(), seen.process.name, url::Show { id }.to_string()))
    } else if let Some(id) = subject.id::<StepId>("step") {
        let found = or_none(step::reached(desk, id))?;
        found.map(|(found, seen)| (seen.process, format!("{}: {}", found.of, found.name), url::Step { id }.to_string()))
    } else {
        None
    };
    let Some((process, title, href)) = found else { return Ok(None) };
    let open = crate::access::may::<Write>(desk, (process.unit, process.owner, process.leader)) && process.retired.is_none();
    Ok(Some(Described { title, href, unit: process.unit, track: Track::Both, withheld: false, open, grounds: Vec::new() }))
}

fn or_none<T>(found: Result<T, DbError>) -> Result<Option<T>, DbError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(DbError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What a thing is linked to here: a process to its parts and steps, a step to its routines, a routine to its steps.
pub fn thread(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Link>, DbError> {
    let mut work = desk.work::<Read>()?;
    let of = |process: ProcessId| Subject::new("process", process);
    if let Some(id) = subject.id::<ProcessId>("process") {
        let parts = read::parts(&mut work, id)?;
        let mut found: Vec<Link> = parts
            .iter()
            .map(|part| Link { from: subject.clone(), to: of(part.process.id), text: t!(ui, "processes-thread-part") })
            .collect();
        let tied: BTreeSet<StepId> = links::of_process(&mut work, id)?.into_iter().map(|tie| tie.step).collect();
        found.extend(tied.into_iter().map(|step| Link {
            from: subject.clone(),
            to: Subject::new("step", step),
            text: t!(ui, "processes-thread-step"),
        }));
        return Ok(found);
    }
    if let Some(id) = subject.id::<StepId>("step") {
        let Some(step) = steps::one(&mut work, id)? else { return Ok(Vec::new()) };
        let above = Link { from: of(step.process), to: subject.clone(), text: t!(ui, "processes-thread-step") };
        let routine = |tie: links::Tie| Link { from: subject.clone(), to: tie.subject, text: t!(ui, "processes-thread-routine") };
        return Ok(std::iter::once(above).chain(links::of_step(&mut work, id)?.into_iter().map(routine)).collect());
    }
    let steps = links::to(&mut work, subject)?;
    let link = |tie: links::Tie| Link {
        from: Subject::new("step", tie.step),
        to: subject.clone(),
        text: t!(ui, "processes-thread-routine"),
    };
    Ok(steps.into_iter().map(link).collect())
}

/// What can be chosen: processes and steps in force.
pub fn picks(ui: &Ui, desk: &mut Desk, kind: &str, words: &str) -> Result<Vec<Pick>, DbError> {
    let mut work = desk.work::<Read>()?;
    if kind == kinds::PROCESS {
        let unit = |one: &read::Listed| ui.actor().directory().unit_name(one.process.unit).to_owned();
        let pick = |one: read::Listed| Pick {
            meta: unit(&one),
            subject: Subject::new("process", one.process.id),
            title: one.process.name,
        };
        return Ok(read::named(&mut work, words)?.into_iter().map(pick).collect());
    }
    if kind != kinds::STEP {
        return Ok(Vec::new());
    }
    let pick = |step: steps::Found| Pick {
        subject: Subject::new("step", step.id),
        title: words::of_found(ui, &step),
        meta: format!("{}, {}", step.of, step.lane),
    };
    Ok(steps::named(&mut work, words)?.into_iter().map(pick).collect())
}

//! A case's row as it is now.

use super::course::{Course, hsl_verdict};
use crate::{
    codebook,
    domain::{CaseId, Phase, Rules, due},
    words::small_first,
};
use ::demo::{DemoEvent, Risk};
use db::{Args, DbError, args};
use text::Lang;

/// The columns of the table, in its order.
pub(super) fn columns(id: CaseId, (event, course): (&DemoEvent, &Course<'_>), rules: &Rules) -> Result<Args, DbError> {
    let (phase, at, by) = course.phase();
    let mut row = args![
        id,
        course.unit,
        course.track,
        false,
        course.reporter,
        i64::from(event.year),
        i64::from(event.number),
        phase,
        at,
        by,
        phase != Phase::Closed,
        due(rules, phase, at),
        course.reported_at,
        course.occurred_at,
        event.anonymous,
        event.type_code
    ];
    row.extend(judged(event, course)?);
    row.extend(assessed(event, course, rules));
    row.extend(args![
        i64::try_from(event.actions.len()).unwrap_or(0),
        event.person.is_some(),
        codebook::NEWEST,
        version(phase),
        event.story,
        event.done_at_once
    ]);
    row.extend(written(event));
    Ok(row)
}

/// What it was judged to be, and what the reporter said of it.
fn judged(event: &DemoEvent, course: &Course<'_>) -> Result<Args, DbError> {
    let done = event.assessed.is_some();
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let also = if done { serde_json::to_string(&event.also)? } else { "[]".to_owned() };
    Ok(args![
        done.then(|| course.category().to_owned()),
        done.then(|| event.kind.to_owned()),
        event.place,
        event.harm,
        event.who,
        owned(event.sex),
        owned(event.age),
        owned(event.service),
        also
    ])
}

/// Risks and verdicts.
fn assessed(event: &DemoEvent, course: &Course<'_>, rules: &Rules) -> Args {
    let (hsl, sol) = event.assessed.as_ref().map_or((None, None), |assessed| (assessed.hsl, assessed.sol));
    let part = |risk: Option<Risk>, part: fn(Risk) -> i64| risk.map(part);
    let sol_verdict = event.verdicts.iter().find(|verdict| verdict.track == "sol").map(|verdict| verdict.grade.to_owned());
    let highest = hsl.into_iter().chain(sol).map(Risk::value).max();
    args![
        part(hsl, |risk| risk.severity),
        part(hsl, |risk| risk.probability),
        hsl_verdict(event).map(|verdict| verdict.grade.to_owned()),
        part(sol, |risk| risk.severity),
        part(sol, |risk| risk.probability),
        sol_verdict,
        highest,
        course.expert_needed(rules)
    ]
}

/// What was written in the case: nothing of the course of events, which the demonstration's managers leave to the report.
fn written(event: &DemoEvent) -> Args {
    let found = event.investigated.as_ref();
    let told = event.fed_back.as_ref().map(|fed| fed.sentence.as_str()).unwrap_or_default();
    let why = found.and_then(|found| found.no_action_why.as_deref()).unwrap_or_default();
    let verdict = hsl_verdict(event).map(|verdict| verdict.why.as_str()).unwrap_or_default();
    args![
        "",
        found.map(|found| barriers(&found.barriers)).unwrap_or_default(),
        found.map(|found| found.conclusion.clone()).unwrap_or_default(),
        why,
        told,
        !told.is_empty() && !event.actions.is_empty(),
        verdict
    ]
}

fn barriers(codes: &[&str]) -> String {
    let labels = codes.iter().enumerate().map(|(at, code)| {
        let label = codebook::label(&codebook::newest().barriers, code, Lang::Sv);
        if at == 0 { label } else { small_first(&label) }
    });
    let all = labels.collect::<Vec<_>>().join(", ");
    if all.is_empty() { all } else { format!("{all}.") }
}

/// One for the report and one for each step.
fn version(phase: Phase) -> i64 {
    Phase::ALL.iter().position(|known| *known == phase).and_then(|at| i64::try_from(at).ok()).unwrap_or(0) + 1
}

//! What the demonstration's people tell besides single events.

use super::Known;
use crate::{
    actions::Report,
    domain::{CaseNumber, Nature, Rules, plus_working_days},
    store::{
        fact, past,
        past::Past,
        past_told::{self, Answered, Told},
    },
};
use ::demo::DemoTold;
use authority::Track;
use db::{DbError, Work};
use kernel::{PersonId, Timestamp, UnitId};
use serde_json::json;

/// Writes it, numbered after the year's last.
pub(super) fn fill(work: &mut Work<'_, Report>, known: Known<'_>, (rules, last): (&Rules, CaseNumber)) -> Result<(), DbError> {
    let all = ::demo::told(known.town);
    let mut number = last;
    for told in all.iter().filter(|told| i64::from(told.told_at.year()) == last.year) {
        number.number += 1;
        one(work, (told, known), (rules, number))?;
    }
    past::last_number(work, number)
}

fn one(
    work: &mut Work<'_, Report>,
    (told, known): (&DemoTold, Known<'_>),
    (rules, number): (&Rules, CaseNumber),
) -> Result<(), DbError> {
    let (id, at) = (work.new_id(), Timestamp::from_local(told.told_at));
    let unit: UnitId = known.units.get(&told.unit).copied().ok_or(DbError::NotFound)?;
    let nature = Nature::from_code(told.nature).ok_or(DbError::NotFound)?;
    let (reporter, deviation) = (known.person(&told.reporter)?, nature == Nature::Deviation);
    let answer = told.answer.as_ref().map(|answer| {
        let (at, by) = known.step(&answer.step)?;
        Ok::<_, DbError>((Answered { at, by, text: answer.text, for_apt: answer.for_apt }, answer.reply))
    });
    let answer = answer.transpose()?;
    let (type_code, category) = if deviation { (told.kind.0, Some(told.kind.1)) } else { (nature.code(), None) };
    let by_when =
        if deviation { plus_working_days(at.day(), rules.receive_days) } else { at.day().plus_days(rules.feedback_days) };
    let row = Told {
        number,
        unit,
        track: track(known, told),
        reporter,
        at,
        due: answer.is_none().then_some(by_when),
        nature,
        type_code,
        category,
        times: told.times,
        story: told.story,
        answer: answer.map(|(answer, _)| answer),
    };
    past_told::add(work, id, &row)?;
    fact::put(work, id, at)?;
    let reported = entry("reported", (at, reporter), json!({ "type": type_code, "for": "" }), "");
    let answered = answer.map(|(said, reply)| entry("answered", (said.at, said.by), json!({ "reply": reply }), said.text));
    past::add_history(work, id, &std::iter::once(reported).chain(answered).collect::<Vec<_>>())?;
    drop(work.record(crate::store::subject(id), "reported", json!({ "demo": true })));
    Ok(())
}

fn entry(what: &'static str, (at, by): (Timestamp, PersonId), detail: serde_json::Value, note: &str) -> Past {
    Past { at, person: Some(by), what, detail, note: note.to_owned() }
}

/// The track that the unit works under.
fn track(known: Known<'_>, told: &DemoTold) -> Track {
    let laws = known.town.unit(&told.unit).map(|unit| unit.legal_areas.clone()).unwrap_or_default();
    let has = |law: &str| laws.contains(&law);
    match (has("hsl"), has("sol") || has("lss")) {
        (true, true) => Track::Both,
        (true, false) => Track::Hsl,
        _ => Track::Sol,
    }
}

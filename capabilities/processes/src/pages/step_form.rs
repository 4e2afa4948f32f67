//! The form of one step: what, who, what comes next. A new one is put after another.

mod view;

use super::steps::draft;
use crate::{
    actions::{Read, Write},
    domain::{ProcessId, StepId, Version, Written, with_step},
    store::{read, write},
    url,
};
use flow::{Kind, Lane, Next, Step, Table};
use text::t;
pub use view::view;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Problem, Search, Submitted, Ui};

/// So many ways on from a step.
const WAYS: usize = 6;
/// So many steps in a process.
const MOST_STEPS: usize = 300;
/// Stands for a lane that isn't there yet.
const OTHER: &str = "+";

/// The form.
pub struct Sent {
    written: Written,
    version: i64,
}

impl Form for Sent {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = input.value("version", |ui| t!(ui, "processes-form-version"));
        let kind: Option<Kind> = input.value("kind", |ui| t!(ui, "processes-step-kind-missing"));
        let speaks_for_itself = kind.is_some_and(|kind| !matches!(kind, Kind::Activity | Kind::Sub));
        let name = if speaks_for_itself {
            input.optional_line("name", 160).map(Option::unwrap_or_default)
        } else {
            input.line("name", 160, |ui| t!(ui, "processes-step-name-missing"))
        };
        let (lane, new_lane) = lane(input)?;
        let [phase, with] = [("phase", 80), ("with", 200)].map(|(field, most)| input.optional_line(field, most));
        let [text, support, how] =
            [("text", 4_000), ("support", 1_000), ("how", 1_000)].map(|(field, most)| input.optional_prose(field, most));
        let next = ways(input);
        let opens = input.optional_value::<ProcessId>("opens", |ui| t!(ui, "processes-field-parent-wrong"))?;
        let mut step = Step::new("", kind?, name?, lane);
        step.phase = phase?.unwrap_or_default();
        step.text = text?.unwrap_or_default();
        step.support = support?.unwrap_or_default();
        step.with = with?.unwrap_or_default();
        step.how = how?.unwrap_or_default();
        step.opens = opens.filter(|_| step.kind == Kind::Sub).map(|id| id.to_string());
        step.next = next?;
        let after = Some(input.fields().get("after").to_owned()).filter(|after| !after.is_empty());
        Some(Self { written: Written { step, after, new_lane }, version: version? })
    }
}

/// Who does it: a lane of the table, or a new one.
fn lane(input: &mut Input<'_>) -> Option<(String, Option<Lane>)> {
    if input.fields().get("lane") != OTHER {
        return input.line("lane", 80, |ui| t!(ui, "processes-step-lane-missing")).map(|lane| (lane, None));
    }
    let name = input.line("new_lane", 80, |ui| t!(ui, "processes-step-new-lane-missing"))?;
    let external = input.ticked("external");
    Some((name.clone(), Some(Lane { name, external })))
}

fn ways(input: &mut Input<'_>) -> Option<Vec<Next>> {
    let mut found: Vec<Next> = Vec::new();
    for at in 0..WAYS {
        let (to, when) = (format!("next_{at}"), format!("when_{at}"));
        let condition = input.optional_line(&when, 80)?;
        let chosen = input.fields().get(&to).to_owned();
        if chosen.is_empty() && condition.is_some() {
            input.error(&to, t!(input.ui(), "processes-step-next-missing"));
        } else if found.iter().any(|next| next.to == chosen) {
            input.error(&to, t!(input.ui(), "processes-step-next-twice"));
        } else if !chosen.is_empty() {
            found.push(Next { to: chosen, when: condition.unwrap_or_default() });
        }
    }
    Some(found)
}

/// The form of a new step.
pub fn show_new(mut granted: Granted<Write>, at: url::AddStep, Search(asked): Search) -> Answer {
    let (process, version) = draft(&mut granted, at.id)?;
    let after = version.table.step(asked.get("efter")).or_else(|| before_end(&version.table)).cloned();
    let fields = Fields::default()
        .with("kind", Kind::Activity)
        .with_some("after", after.as_ref().map(|step| step.id.clone()))
        .with_some("lane", after.as_ref().map(|step| step.lane.clone()))
        .with_some("phase", after.as_ref().map(|step| step.phase.clone()));
    let state = FormState::filled(fields);
    answer(granted, (process.id, None), (&version, &state, false))
}

/// The step that a new one is put after, unless something else is said: the last that isn't an end.
fn before_end(table: &Table) -> Option<&Step> {
    table.steps.iter().rev().find(|step| step.kind != Kind::End)
}

/// The form of a step.
pub fn show(mut granted: Granted<Write>, at: url::EditStep) -> Answer {
    let (process, version) = draft(&mut granted, at.id)?;
    let step = version.table.step(&at.step.to_string()).ok_or(Problem::NotFound)?;
    let state = FormState::filled(filled(step));
    answer(granted, (process.id, Some(at.step)), (&version, &state, false))
}

/// Adds a step.
pub fn save_new(granted: Granted<Write>, at: url::AddStep, form: Submitted<Sent>) -> Answer {
    keep(granted, (at.id, None), form)
}

/// Changes a step.
pub fn save(granted: Granted<Write>, at: url::EditStep, form: Submitted<Sent>) -> Answer {
    keep(granted, (at.id, Some(at.step)), form)
}

fn keep(mut granted: Granted<Write>, (id, step): (ProcessId, Option<StepId>), form: Submitted<Sent>) -> Answer {
    let (_, version) = draft(&mut granted, id)?;
    if step.is_some_and(|step| version.table.step(&step.to_string()).is_none()) {
        return Err(Problem::NotFound);
    }
    let state = match form.parsed {
        Err(errors) => FormState::wrong(form.fields, errors),
        Ok(sent) => {
            let faults = faults(&granted.ui, &version.table, (&sent.written, step));
            if !faults.is_empty() {
                FormState::wrong(form.fields, faults)
            } else if sent.version != version.version {
                let saved = step.and_then(|step| version.table.step(&step.to_string())).map(filled).unwrap_or_default();
                FormState::outrun(form.fields, saved, &granted.ui)
            } else {
                let step = step.unwrap_or_else(|| granted.parts().1.new_id());
                let table = with_step(&version.table, step, &sent.written);
                let recorded = write::save_table(&mut granted.work(), &version, table)?;
                return granted.saved_at(recorded, &format!("{}#steg-{step}", url::Table { id }));
            }
        }
    };
    answer(granted, (id, step), (&version, &state, true))
}

/// What is wrong in the light of the table.
fn faults(ui: &Ui, table: &Table, (written, own): (&Written, Option<StepId>)) -> Errors {
    let mut errors = Errors::default();
    let own = own.map(|step| step.to_string());
    if written.new_lane.is_none() && table.lanes.iter().all(|lane| lane.name != written.step.lane) {
        errors.add("lane", t!(ui, "processes-step-lane-missing"));
    }
    if table.steps.len() >= MOST_STEPS && own.is_none() {
        errors.add("", t!(ui, "processes-step-too-many", most = MOST_STEPS));
    }
    for (at, next) in written.step.next.iter().enumerate() {
        if table.step(&next.to).is_none() {
            errors.add(&format!("next_{at}"), t!(ui, "processes-step-next-gone"));
        } else if Some(&next.to) == own.as_ref() {
            errors.add(&format!("next_{at}"), t!(ui, "processes-step-next-itself"));
        }
    }
    errors
}

fn filled(step: &Step) -> Fields {
    let fields = Fields::default()
        .with("kind", step.kind)
        .with("name", &step.name)
        .with("lane", &step.lane)
        .with("phase", &step.phase)
        .with("text", &step.text)
        .with("support", &step.support)
        .with("with", &step.with)
        .with("how", &step.how)
        .with_some("opens", step.opens.as_ref());
    step.next
        .iter()
        .enumerate()
        .fold(fields, |fields, (at, next)| fields.with(&format!("next_{at}"), &next.to).with(&format!("when_{at}"), &next.when))
}

fn answer(
    mut granted: Granted<Write>,
    (id, step): (ProcessId, Option<StepId>),
    (version, form, again): (&Version, &FormState, bool),
) -> Answer {
    let (_, desk) = granted.parts();
    let mut others: Vec<(String, String)> = read::in_force(&mut desk.work::<Read>()?)?
        .into_iter()
        .map(|one| (one.process.id, one.process.name))
        .filter(|(other, _)| *other != id)
        .map(|(id, name)| (id.to_string(), name))
        .collect();
    // One that is being written, and is a part of this, can be opened too.
    others.extend(
        read::in_work(&mut desk.work::<crate::actions::Draft>()?)?
            .into_iter()
            .filter(|one| one.process.parent == Some(id))
            .map(|one| (one.process.id.to_string(), one.process.name)),
    );
    others.dedup();
    let page = view(&granted.ui, (id, step, version), (form, &others));
    if again { granted.again(page) } else { granted.page(page) }
}

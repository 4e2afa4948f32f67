//! `ledfyr bpmn`: what a BPMN file comes to as a step table, as JSON, a line for each file. It needs no installation.

use crate::Fault;
use flow::bpmn::{self, Became, Taken, Unreadable, Why};
use serde_json::{Value, json};
use std::{fs, io::Read, path::PathBuf};

/// The files to read.
#[derive(clap::Args)]
pub(crate) struct Files {
    /// BPMN-filerna
    #[arg(required = true, value_name = "FIL")]
    files: Vec<PathBuf>,
}

/// Prints a line of JSON for each file. A file that can't be read says why, and the others are read all the same.
pub(crate) fn run(files: &Files) -> Result<(), Fault> {
    let mut refused = 0;
    for file in &files.files {
        let told = match read(file) {
            Ok(taken) => told(&taken),
            Err(error) => {
                refused += 1;
                error
            }
        };
        let mut line = json!({ "file": file.display().to_string() });
        if let (Some(line), Some(told)) = (line.as_object_mut(), told.as_object()) {
            line.extend(told.clone());
        }
        println!("{line}");
    }
    if refused == 0 { Ok(()) } else { Err(Fault::Refused(format!("{refused} av filerna gick inte att läsa in"))) }
}

fn read(file: &PathBuf) -> Result<Taken, Value> {
    let fault = |code: &str, message: String| json!({ "error": { "code": code, "message": message } });
    let mut bytes = Vec::new();
    let most = u64::try_from(bpmn::MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let found = fs::File::open(file).and_then(|open| open.take(most).read_to_end(&mut bytes));
    found.map_err(|error| fault("not_found", error.to_string()))?;
    bpmn::read(&bytes).map_err(|refusal| {
        let (code, message) = match refusal {
            Unreadable::TooLarge => ("too_large", "Filen är större än en process brukar vara."),
            Unreadable::NotXml => ("not_xml", "Filen är inte XML, eller har gått sönder."),
            Unreadable::OwnTypes => ("own_types", "Filen har en egen dokumenttyp (DOCTYPE). Sådana tas inte in."),
            Unreadable::NotBpmn => ("not_bpmn", "Filen är XML men inte BPMN 2.0."),
            Unreadable::NoProcess => ("no_process", "Filen har ingen process."),
        };
        fault(code, message.to_owned())
    })
}

/// Everything that was taken in: the steps within a step follow, and say in which.
fn told(taken: &Taken) -> Value {
    let (mut lanes, mut steps, mut connections) = (Vec::new(), Vec::new(), Vec::new());
    for process in &taken.processes {
        for lane in &process.table.lanes {
            let line = json!({ "name": lane.name, "external": lane.external });
            if !lanes.contains(&line) {
                lanes.push(line);
            }
        }
        for step in &process.table.steps {
            steps.push(json!({
                "id": step.id, "name": step.name, "kind": step.kind, "lane": step.lane, "inside": process.inside,
                "text": step.text, "together_with": step.with, "together_how": step.how,
            }));
            connections.extend(step.next.iter().map(|next| json!({ "from": step.id, "to": next.to, "when": next.when })));
        }
    }
    let (left_out, changed) = reports(taken);
    json!({
        "name": taken.processes.first().map(|process| process.name.as_str()).unwrap_or_default(),
        "lanes": lanes, "steps": steps, "connections": connections,
        "left_out": left_out, "changed": changed,
    })
}

/// What was left out, and what became something else.
fn reports(taken: &Taken) -> (Vec<Value>, Vec<Value>) {
    let left_out = taken.left_out.iter().map(|left| {
        let why = match left.why {
            Why::NoPlace => "no_place_in_a_step_table",
            Why::LeadsNowhere => "leads_nowhere",
            Why::SameId => "same_id_twice",
            Why::ForeignMaker => "another_programs_own",
        };
        json!({ "what": left.what, "id": left.id, "name": left.name, "why": why })
    });
    let changed = taken.changed.iter().map(|one| {
        let became = match one.became {
            Became::Text => "description",
            Became::Together => "collaboration",
            Became::Step => "step",
            Became::Way => "connection",
        };
        json!({ "what": one.what, "id": one.id, "name": one.name, "became": became })
    });
    (left_out.collect(), changed.collect())
}

//! A figure as a file: the same numbers as on the page, rounded by the same rule, with a sheet that says what they are.

use super::show::{count, period_words};
use crate::{
    actions::Read,
    figures,
    question::{self, NOT_STATED, Question},
    url,
};
use kernel::Subject;
use sheet::out::Value;
use text::t;
use web::{Answer, Granted, Problem, Reply, Search, Ui};

/// Sends the file. That it was taken is written to the access log.
pub fn send(mut granted: Granted<Read>, at: url::File, Search(fields): Search) -> Answer {
    let set = question::dataset(&granted.ui, &fields).ok_or(Problem::NotFound)?;
    let question = question::read(&granted.ui, &fields, set);
    let numbers = count(&mut granted, &question)?;
    let ui = &granted.ui;
    let tab = figures::table(ui, &question, (at.figure, &numbers));
    let mut about = about(ui, &question);
    if numbers.whole.rounded() {
        about.push((t!(ui, "analysis-rounded-title"), t!(ui, "analysis-rounded").into()));
    }
    let table = tab.file(ui, about);
    let name = format!("{}-{}-{}.{}", set.code, at.figure, granted.today(), at.format);
    let bytes = at.format.write(&table).map_err(|_| Problem::Refused(t!(ui, "analysis-file-failed")))?;
    if let Some(person) = granted.actor().person() {
        let detail = serde_json::json!({ "of": set.code, "figure": at.figure, "format": at.format });
        granted.work().looked(Subject::new("person", person), "exported", detail);
    }
    granted.reply(Reply::file(&name, at.format.mime(), bytes))
}

/// What the table is: kind, period, every narrowing, the day it was made.
fn about(ui: &Ui, question: &Question) -> Vec<(String, Value)> {
    let directory = ui.actor().directory();
    let names: Vec<_> = question.places.iter().map(|unit| directory.unit_name(*unit)).collect();
    let unit = if names.is_empty() { t!(ui, "analysis-everywhere") } else { names.join(", ") };
    let mut about: Vec<(String, Value)> = vec![
        (t!(ui, "analysis-file-of"), question.about.name.clone().into()),
        (t!(ui, "analysis-period"), period_words(ui, question).into()),
        (t!(ui, "analysis-axis-unit"), unit.into()),
    ];
    let narrowing = question.narrowing();
    for dimension in &question.about.dimensions {
        let code = narrowing.get(dimension.name);
        let named = dimension.values.iter().find(|(known, _)| known == code).map(|(_, label)| label.clone());
        let named = named.or_else(|| (code == NOT_STATED).then(|| t!(ui, "analysis-not-stated")));
        about.extend(named.map(|named| (dimension.label.clone(), named.into())));
    }
    let track = match narrowing.get("lagrum") {
        "hsl" => Some(t!(ui, "analysis-track-hsl")),
        "sol" => Some(t!(ui, "analysis-track-sol")),
        _ => None,
    };
    let provider = match narrowing.get("drift") {
        "egen" => Some(t!(ui, "analysis-provider-own")),
        "privat" => Some(t!(ui, "analysis-provider-private")),
        _ => None,
    };
    about.extend(track.map(|track| (t!(ui, "analysis-track"), track.into())));
    about.extend(provider.map(|provider| (t!(ui, "analysis-provider"), provider.into())));
    about.push((t!(ui, "analysis-file-made"), Value::Day(ui.today())));
    about
}

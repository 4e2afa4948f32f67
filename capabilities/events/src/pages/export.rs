//! The list of cases as a file: what the list shows, under the same filters and the same permit. Never the person, never the texts.

use super::list;
use crate::{
    actions::Read,
    codebook,
    store::list::{Line, some},
    url, words,
};
use components::prelude::*;
use kernel::Subject;
use sheet::out::{Format, Table, Value};
use text::{Speaks, t};
use web::{Answer, Fields, Granted, Problem, Reply, Search, Ui};

/// The most rows of a file.
const MOST: i64 = 5_000;

/// Sends the file. That it was taken is written to the access log.
pub fn send(mut granted: Granted<Read>, at: url::CasesFile, Search(fields): Search) -> Answer {
    let filter = list::read(&granted.ui, &fields);
    let lines = some(&mut granted.work(), &filter, MOST)?;
    let ui = &granted.ui;
    let bytes = at.format.write(&table(ui, &fields, &lines)).map_err(|_| Problem::Refused(t!(ui, "events-file-failed")))?;
    let name = format!("avvikelser-{}.{}", granted.today(), at.format);
    if let Some(person) = granted.actor().person() {
        let detail = serde_json::json!({ "of": "cases", "format": at.format, "rows": lines.len() });
        granted.work().looked(Subject::new("person", person), "exported", detail);
    }
    granted.reply(Reply::file(&name, at.format.mime(), bytes))
}

/// The ways to the file, below the list.
pub fn ways(ui: &Ui, fields: &Fields) -> Markup {
    let query = fields.clone().with("fore", "").query();
    let to = |format| format!("{}?{query}", url::CasesFile { format });
    figure_files([(to(Format::Xlsx), t!(ui, "events-file-xlsx")), (to(Format::Csv), t!(ui, "events-file-csv"))])
}

fn table(ui: &Ui, fields: &Fields, lines: &[Line]) -> Table {
    let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    Table {
        name: t!(ui, "events-file-name"),
        columns: vec![
            t!(ui, "events-file-number"),
            t!(ui, "events-file-nature"),
            t!(ui, "events-file-type"),
            t!(ui, "events-file-category"),
            t!(ui, "events-file-unit"),
            t!(ui, "events-file-place"),
            t!(ui, "events-file-track"),
            t!(ui, "events-file-happened"),
            t!(ui, "events-file-reported"),
            t!(ui, "events-file-state"),
            t!(ui, "events-file-risk"),
            t!(ui, "events-file-times"),
        ],
        rows: lines.iter().map(|line| row(ui, line)).collect(),
        about_name: t!(ui, "events-file-about"),
        about: vec![
            (t!(ui, "events-file-filter"), Value::Text(fields.query())),
            (t!(ui, "events-file-rows"), Value::Text(t!(ui, "events-file-rows-value", n = count, most = MOST))),
            (t!(ui, "events-file-made"), Value::Day(ui.today())),
        ],
    }
}

fn row(ui: &Ui, line: &Line) -> Vec<Value> {
    let (lang, book) = (ui.lang(), codebook::version(line.codebook));
    let named = |items: &[codebook::Item], code: Option<&str>| {
        Value::Text(code.map(|code| codebook::label(items, code, lang)).unwrap_or_default())
    };
    #[allow(clippy::cast_precision_loss)] // a risk is at most 16, a report of several is bounded too
    let number = |value: i64| Value::Number(value as f64);
    vec![
        Value::Text(line.number.to_string()),
        Value::Text(words::nature_name(ui, line.nature)),
        Value::Text(book.type_label(&line.type_code, lang)),
        named(&book.categories, line.category.as_deref()),
        Value::Text(words::unit_with_parent(ui, line.unit)),
        named(&book.places, line.place.as_deref()),
        Value::Text(words::track(ui, line.track)),
        Value::Day(line.occurred_at.day()),
        Value::Day(line.reported_at.day()),
        Value::Text(words::phase(ui, line.phase)),
        line.risk.map_or_else(|| Value::Text(String::new()), number),
        number(line.times),
    ]
}

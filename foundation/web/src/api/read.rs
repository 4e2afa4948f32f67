//! Reading what a call sends into the fields of the form that it stands for. What isn't described is refused.

use super::{Kind, Prop};
use crate::{Errors, Fields, Problem, Ui};
use kernel::Day;
use serde_json::{Map, Value};
use text::t;

/// Reads a body. Its names must be described, its values of their kinds.
pub(super) fn body(ui: &Ui, props: &[Prop], sent: &[u8]) -> Result<Fields, Problem> {
    let value: Value = match sent {
        // A step without content may be sent without a body.
        [] => Value::Object(Map::new()),
        sent => serde_json::from_slice(sent).map_err(|_| Problem::Bad("json"))?,
    };
    let Value::Object(values) = value else { return Err(Problem::Bad("not an object")) };
    let (mut fields, mut errors) = (Fields::default(), Errors::default());
    for (name, value) in &values {
        match props.iter().find(|prop| prop.name == name) {
            Some(prop) if write(&mut fields, prop, value) => {}
            Some(prop) => errors.add(prop.field, fault(ui, prop, value)),
            None => errors.add(name, t!(ui, "web-api-unknown-field")),
        }
    }
    for prop in props.iter().filter(|prop| prop.required && !values.contains_key(prop.name)) {
        errors.add(prop.field, t!(ui, "web-api-missing"));
    }
    if errors.is_empty() { Ok(fields) } else { Err(Problem::Invalid { errors, current: None, saved: false }) }
}

/// Reads a question part.
pub(super) fn query(ui: &Ui, props: &[Prop], sent: &Fields) -> Result<Fields, Problem> {
    let (mut fields, mut errors) = (Fields::default(), Errors::default());
    for name in sent.names() {
        let [text] = sent.all(name) else {
            errors.add(name, t!(ui, "web-api-wrong-kind"));
            continue;
        };
        match props.iter().find(|prop| prop.name == name) {
            Some(prop) if write(&mut fields, prop, &typed(prop.kind, text)) => {}
            Some(prop) => errors.add(prop.field, fault(ui, prop, &typed(prop.kind, text))),
            None => errors.add(name, t!(ui, "web-api-unknown-field")),
        }
    }
    for prop in props.iter().filter(|prop| prop.required && sent.all(prop.name).is_empty()) {
        errors.add(prop.field, t!(ui, "web-api-missing"));
    }
    if errors.is_empty() { Ok(fields) } else { Err(Problem::Invalid { errors, current: None, saved: false }) }
}

/// What is wrong with a value that isn't of its kind.
fn fault(ui: &Ui, prop: &Prop, value: &Value) -> String {
    let length = value.as_str().map_or(0, |text| text.chars().count());
    match prop.kind {
        Kind::Text(max) if length > max => t!(ui, "web-form-too-long", max = max, over = length - max),
        _ => t!(ui, "web-api-wrong-kind"),
    }
}

/// A question part is text; numbers and yes or no are read out of it.
fn typed(kind: Kind, text: &str) -> Value {
    match kind {
        Kind::Whole(..) => text.parse::<i64>().map_or(Value::Null, Value::from),
        Kind::Flag(_) => text.parse::<bool>().map_or(Value::Null, Value::from),
        _ => Value::from(text),
    }
}

/// Puts a value into the fields; `false` when it isn't of its kind. What isn't known is left out, not null.
fn write(fields: &mut Fields, prop: &Prop, value: &Value) -> bool {
    match prop.kind {
        Kind::Codes(known) => codes(fields, prop.field, value, &known()),
        Kind::Notes(known, most) => notes(fields, prop.field, value, (&known(), most)),
        Kind::Risk => risk(value).is_some_and(|cell| put(fields, prop.field, &cell)),
        kind => one(kind, value).is_some_and(|text| text.is_empty() || put(fields, prop.field, &text)),
    }
}

fn put(fields: &mut Fields, field: &str, text: &str) -> bool {
    fields.add(field, text);
    true
}

/// A single value as the form takes it; empty for one that says nothing, as a box that isn't ticked.
fn one(kind: Kind, value: &Value) -> Option<String> {
    match kind {
        Kind::Whole(least, most) => {
            value.as_i64().filter(|number| (least..=most).contains(number)).map(|number| number.to_string())
        }
        Kind::Flag(yes) => value.as_bool().map(|ticked| if ticked { yes.to_owned() } else { String::new() }),
        Kind::Choice(all) => all.iter().find(|(code, _)| value == code).map(|(_, word)| (*word).to_owned()),
        Kind::Code(known) => value.as_str().filter(|code| known().iter().any(|known| known == code)).map(str::to_owned),
        Kind::Id => value.as_str().filter(|text| text.parse::<kernel::UnitId>().is_ok()).map(str::to_owned),
        Kind::Day => value.as_str().filter(|text| text.parse::<Day>().is_ok()).map(str::to_owned),
        Kind::Shaped(_, fits) => value.as_str().filter(|text| fits(text)).map(str::to_owned),
        Kind::Text(most) => value.as_str().filter(|text| text.chars().count() <= most).map(str::to_owned),
        Kind::Codes(_) | Kind::Risk | Kind::Notes(..) => None,
    }
}

fn codes(fields: &mut Fields, field: &str, value: &Value, known: &[String]) -> bool {
    let Some(all) = value.as_array() else { return false };
    let chosen: Vec<&str> = all.iter().filter_map(Value::as_str).filter(|code| known.iter().any(|known| known == code)).collect();
    let mut once = chosen.clone();
    once.sort_unstable();
    once.dedup();
    chosen.len() == all.len() && once.len() == all.len() && chosen.iter().all(|code| put(fields, field, code))
}

fn notes(fields: &mut Fields, prefix: &str, value: &Value, (known, most): (&[String], usize)) -> bool {
    let Some(all) = value.as_object() else { return false };
    all.iter().all(|(code, note)| match note.as_str() {
        Some(note) if known.contains(code) && note.chars().count() <= most => put(fields, &format!("{prefix}{code}"), note),
        _ => false,
    })
}

/// "3x2": severity by probability, as the forms send it.
fn risk(value: &Value) -> Option<String> {
    let all = value.as_object().filter(|all| all.len() == 2)?;
    let of = |name: &str| all.get(name).and_then(Value::as_i64).filter(|number| (1..=4).contains(number));
    Some(format!("{}x{}", of("severity")?, of("probability")?))
}

//! Reporting in one go: every question of the pages, read by the same forms.

use super::codes;
use crate::{
    actions::Report,
    domain::Draft,
    pages::report::{self, check, start::Raw},
    store, url,
};
use web::{Answer, Errors, Granted, Kind, Problem, Prop, Submitted};

/// What a report takes.
pub const REPORT: &[Prop] = &[
    Prop::must("eventType", "vad", Kind::Code(codes::types), "What it is about."),
    Prop::must("unit", "annan_enhet", Kind::Id, "The unit where it happened."),
    Prop::may("place", "plats", Kind::Code(codes::places), "Where in the unit."),
    Prop::must("day", "datum", Kind::Day, "The day on which it happened, in Sweden."),
    Prop::must("time", "tid", Kind::Shaped("^([01][0-9]|2[0-3]):[0-5][0-9]$", is_time), "About when, in Sweden."),
    Prop::must("story", "vad_hande", Kind::Text(6000), "What happened. No names."),
    Prop::may("doneAtOnce", "gjorde_direkt", Kind::Text(6000), "What was done at once."),
    Prop::may("keepNumbers", "behall", Kind::Flag("1"), "That what looks like personal data in the texts isn't."),
    Prop::must("harm", "skada", Kind::Code(codes::harms), "Whether somebody was harmed."),
    Prop::must("concerned", "vem", Kind::Code(codes::whos), "Whom it concerned."),
    Prop::may("personName", "namn", Kind::Text(120), "Who it was. Kept sealed."),
    Prop::may("personBorn", "fodd", Kind::Whole(1900, 2200), "Their year of birth. Kept sealed."),
    Prop::may("sex", "kon", Kind::Code(codes::sexes), "Their sex, for statistics."),
    Prop::may("age", "alder", Kind::Code(codes::ages), "Their age group, for statistics."),
    Prop::may("anonymous", "anonym", Kind::Flag("1"), "Whether the unit isn't told who reported."),
    Prop::may("aboutManager", "chef", Kind::Flag("1"), "Whether it is about the unit's manager, and goes around them."),
];

/// The unit and the day are always named.
pub const FIXED: &[(&str, &str)] = &[("enhet", "annan"), ("dag", "annan")];

fn is_time(text: &str) -> bool {
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let shape = text.len() == 5 && [0, 1, 3, 4].into_iter().all(digit) && text.as_bytes()[2] == b':';
    shape && &text[..2] < "24" && &text[3..] < "60"
}

/// Sends the report.
pub fn send(mut granted: Granted<Report>, _: url::ApiReports, form: Submitted<Raw>) -> Answer {
    let (mut draft, mut errors) = (Draft::default(), Errors::default());
    for question in Draft::default().questions() {
        match report::answered(&granted.ui, *question, &form.fields, draft.clone()) {
            Ok(further) => draft = further,
            Err(wrong) => wrong.iter().for_each(|(field, message)| errors.add(field, message)),
        }
    }
    let (true, Some(unit)) = (errors.is_empty(), draft.unit) else {
        return Err(Problem::Invalid { errors, current: None, saved: false });
    };
    let anonymous = !form.fields.get("anonym").is_empty();
    let report = check::complete(&granted.ui, draft, unit, anonymous)?;
    let mut work = granted.work();
    let (id, _, recorded) = store::report::add(&mut work, &report)?;
    if !form.fields.get("chef").is_empty() {
        store::line::around_manager(&mut work, id, unit)?;
    }
    granted.saved(recorded, &url::ApiReport { id })
}

//! Vad hände? No names: they have a protected place of their own. What looks like personal data is pointed out where it
//! stands, once; who is sure keeps the text.

use super::photos::{caption_field, staying};
use crate::{
    domain::{Draft, Nature},
    words,
};
use components::prelude::*;
use kernel::UnitId;
use text::{
    privacy::{self, Kind},
    t,
};
use web::{Errors, Fields, Form, FormState, Input, Ui};

/// The answer: what happened, and what was done at once.
struct Story {
    story: String,
    done_at_once: String,
}

/// Most letters of each text.
const MOST: usize = 6000;

impl Form for Story {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        // Who adds a photo first may write after it.
        let story = if staying(input.fields()) {
            input.optional_prose("vad_hande", MOST).map(Option::unwrap_or_default)
        } else {
            input.prose("vad_hande", MOST, |ui| t!(ui, "events-report-story-missing"))
        };
        let done = input.optional_prose("gjorde_direkt", MOST);
        Some(Self { story: story?, done_at_once: done?.unwrap_or_default() })
    }
}

/// Reads the answer into the draft; personal data in it is asked about once.
pub fn read(ui: &Ui, fields: &Fields, draft: Draft) -> Result<Draft, Errors> {
    let answer = Input::parse::<Story>(ui, fields)?;
    if !staying(fields) {
        let captions: Vec<String> = draft.photos.iter().map(|id| caption_field(*id)).collect();
        let texts = [("vad_hande", answer.story.as_str()), ("gjorde_direkt", answer.done_at_once.as_str())];
        warned(ui, &draft, fields, texts.into_iter().chain(captions.iter().map(|name| (name.as_str(), fields.get(name)))))?;
    }
    Ok(Draft { story: answer.story, done_at_once: answer.done_at_once, ..draft })
}

/// Asks about what looks like personal data, unless the writer has said that it isn't.
pub fn warned<'a>(
    ui: &Ui,
    draft: &Draft,
    fields: &Fields,
    texts: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(), Errors> {
    let mut errors = Errors::default();
    if fields.get("behall").is_empty() {
        let (known, places) = known(ui, draft.unit);
        // A phone without network asks about personal numbers alone, and can't ask again when it sends by itself.
        let whole = !fields.get("telefon").is_empty();
        for (field, text) in texts {
            let numbers = privacy::scan(text).into_iter().map(|found| found.kind);
            let kind = if whole {
                numbers.into_iter().find(|kind| *kind == Kind::PersonalNumber)
            } else {
                numbers.chain(privacy::names(text, &known, &places).into_iter().map(|found| found.kind)).next()
            };
            if let Some(kind) = kind {
                errors.add(field, found(ui, kind));
            }
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// The people who work at the unit and at the writer's own, and what units are called.
fn known(ui: &Ui, unit: Option<UnitId>) -> (Vec<&str>, Vec<&str>) {
    let directory = ui.actor().directory();
    let units = words::own_units(ui).into_iter().chain(unit);
    let at = units.flat_map(|unit| directory.assignments_at(unit)).map(|held| directory.person_name(held.person));
    (at.collect(), directory.units().map(|unit| unit.name.as_str()).collect())
}

fn found(ui: &Ui, kind: Kind) -> String {
    match kind {
        Kind::PersonalNumber => t!(ui, "events-report-story-number"),
        Kind::PhoneNumber => t!(ui, "events-report-story-phone"),
        Kind::Email => t!(ui, "events-report-story-email"),
        Kind::Name => t!(ui, "events-report-story-name"),
    }
}

fn keep(ui: &Ui, kind: Kind) -> String {
    match kind {
        Kind::PersonalNumber => t!(ui, "events-report-story-keep"),
        Kind::PhoneNumber => t!(ui, "events-report-story-keep-phone"),
        Kind::Email => t!(ui, "events-report-story-keep-email"),
        Kind::Name => t!(ui, "events-report-story-keep-name"),
    }
}

const KINDS: [Kind; 4] = [Kind::PersonalNumber, Kind::PhoneNumber, Kind::Email, Kind::Name];

/// Fields that are looked through: with what is asked about, and for the script that hints while one writes.
pub fn watched(ui: &Ui, form: &FormState, fields: Markup) -> Markup {
    let asked = KINDS.into_iter().find(|kind| form.errors.iter().any(|(_, message)| message == found(ui, *kind)));
    let names = privacy::first_names().join(" ");
    let hints = KINDS.map(|kind| found(ui, kind));
    let [number, phone, email, name] = hints.each_ref().map(String::as_str);
    html! {
        (watch(Watch { number, phone, email, name, names: &names }, fields))
        @if let Some(kind) = asked { (checkbox(form.field("behall", &keep(ui, kind)), false)) }
    }
}

/// The answer as fields.
pub fn filled(draft: &Draft) -> Fields {
    Fields::default().with("vad_hande", &draft.story).with("gjorde_direkt", &draft.done_at_once)
}

/// The question.
pub fn view(ui: &Ui, form: &FormState, draft: &Draft) -> Markup {
    let label = super::name(ui, crate::domain::Question::Story, draft);
    let hint = match draft.nature {
        Nature::Deviation => t!(ui, "events-report-story-hint"),
        Nature::GoodExample => t!(ui, "events-report-story-good-hint"),
        Nature::Idea => t!(ui, "events-report-story-idea-hint"),
    };
    let (done, optional) = (t!(ui, "events-report-done"), t!(ui, "events-optional"));
    let texts = html! {
        (text_area(Field { heading: Heading::Page, hint: Some(&hint), required: true, ..form.field("vad_hande", &label) }, 6))
        (help(Icon::Microphone, html! { (t!(ui, "events-report-story-speak")) }))
        @if draft.nature == Nature::Deviation {
            (text_area(Field { mark: Some(&optional), ..form.field("gjorde_direkt", &done) }, 3))
        }
    };
    watched(ui, form, texts)
}

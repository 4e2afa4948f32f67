//! Vad hände? No names: they have a protected place of their own. A personal number is pointed out where it stands.

use crate::domain::Draft;
use components::prelude::*;
use text::{privacy, t};
use web::{Fields, Form, FormState, Input, Ui};

/// The answer: what happened, and what was done at once.
pub struct Story {
    story: String,
    done_at_once: String,
}

/// Most letters of each text.
const MOST: usize = 6000;

impl Form for Story {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let story = input.prose("vad_hande", MOST, |ui| t!(ui, "events-report-story-missing"));
        let done = input.optional_prose("gjorde_direkt", MOST);
        for (field, text) in [("vad_hande", story.as_deref()), ("gjorde_direkt", done.as_ref().and_then(Option::as_deref))] {
            warn(input, field, text.unwrap_or_default());
        }
        Some(Self { story: story?, done_at_once: done?.unwrap_or_default() })
    }
}

/// A personal number doesn't belong in free text. It is asked about once; who is sure may go on.
fn warn(input: &mut Input<'_>, field: &str, text: &str) {
    let number = privacy::scan(text).iter().any(|found| found.kind == privacy::Kind::PersonalNumber);
    if number && !input.ticked("behall") {
        input.error(field, t!(input.ui(), "events-report-story-number"));
    }
}

impl Story {
    /// Puts the answer into the draft.
    pub fn put(self, draft: Draft) -> Draft {
        Draft { story: self.story, done_at_once: self.done_at_once, ..draft }
    }
}

/// The answer as fields.
pub fn filled(draft: &Draft) -> Fields {
    Fields::default().with("vad_hande", &draft.story).with("gjorde_direkt", &draft.done_at_once)
}

/// The question.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let (label, hint) = (t!(ui, "events-report-story"), t!(ui, "events-report-story-hint"));
    let (done, optional) = (t!(ui, "events-report-done"), t!(ui, "events-optional"));
    let number = t!(ui, "events-report-story-number");
    let asked = ["vad_hande", "gjorde_direkt"].iter().any(|name| form.errors.at(name) == Some(&number));
    let keep = t!(ui, "events-report-story-keep");
    html! {
        (text_area(Field { heading: Heading::Page, hint: Some(&hint), required: true, ..form.field("vad_hande", &label) }, 6))
        (help(Icon::Microphone, html! { (t!(ui, "events-report-story-speak")) }))
        (text_area(Field { mark: Some(&optional), ..form.field("gjorde_direkt", &done) }, 3))
        @if asked { (checkbox(form.field("behall", &keep), false)) }
    }
}

//! Hur många gånger? A number, and what else there is to say.

use super::story::warned;
use crate::domain::Draft;
use components::prelude::*;
use text::t;
use web::{Errors, Fields, Form, FormState, Input, Ui};

/// The answer.
struct HowMany {
    times: i64,
    story: String,
}

/// More at one unit in one day is a slip of the finger.
const MOST: i64 = 200;
/// Most letters of what else there is to say.
const MOST_LETTERS: usize = 1000;

impl Form for HowMany {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let times: Option<i64> = input.fields().get("antal").parse().ok().filter(|times| (1..=MOST).contains(times));
        if times.is_none() {
            input.error("antal", t!(input.ui(), "events-report-how-many-missing", most = MOST));
        }
        let story = input.optional_prose("mer", MOST_LETTERS);
        Some(Self { times: times?, story: story?.unwrap_or_default() })
    }
}

/// Reads the answer into the draft; personal data in it is asked about once.
pub fn read(ui: &Ui, fields: &Fields, draft: Draft) -> Result<Draft, Errors> {
    let answer = Input::parse::<HowMany>(ui, fields)?;
    warned(ui, &draft, fields, [("mer", answer.story.as_str())])?;
    Ok(Draft { times: Some(answer.times), story: answer.story, ..draft })
}

/// The answer as fields.
pub fn filled(draft: &Draft) -> Fields {
    Fields::default().with_some("antal", draft.times).with("mer", &draft.story)
}

/// The question.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let (label, hint) = (t!(ui, "events-report-how-many"), t!(ui, "events-report-how-many-hint"));
    let (more, optional) = (t!(ui, "events-report-how-many-more"), t!(ui, "events-optional"));
    let number = components::Input { kind: InputKind::Number, width: Width::Short, max: Some(3), ..components::Input::default() };
    html! {
        (input_field(Field { heading: Heading::Page, hint: Some(&hint), required: true, ..form.field("antal", &label) }, number))
        (super::story::watched(ui, form, text_area(Field { mark: Some(&optional), ..form.field("mer", &more) }, 3)))
    }
}

//! Blev någon skadad? Psychological harm counts as harm (EVT-5).

use crate::{codebook, domain::Draft};
use components::prelude::*;
use text::{Speaks, t};
use web::{Fields, Form, FormState, Input, Ui};

/// The answer: a harm's code.
pub struct Harm(String);

impl Form for Harm {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let code = input.fields().get("skada").to_owned();
        if codebook::find(&codebook::newest().harms, &code).is_none() {
            input.error("skada", t!(input.ui(), "events-report-harm-missing"));
        }
        Some(Self(code))
    }
}

impl Harm {
    /// Puts the answer into the draft.
    pub fn put(self, draft: Draft) -> Draft {
        Draft { harm: Some(self.0), ..draft }
    }
}

/// The answer as fields.
pub fn filled(draft: &Draft) -> Fields {
    Fields::default().with_some("skada", draft.harm.as_ref())
}

/// The question.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let (label, hint) = (t!(ui, "events-report-harm"), t!(ui, "events-report-harm-hint"));
    let field = Field { heading: Heading::Page, hint: Some(&hint), required: true, ..form.field("skada", &label) };
    let lang = ui.lang();
    let items = codebook::newest().harms.iter();
    choices(
        field,
        items.map(|harm| Choice::new(harm.code.as_str(), harm.answer(lang)).detail(harm.hint(lang).unwrap_or_default())),
    )
}

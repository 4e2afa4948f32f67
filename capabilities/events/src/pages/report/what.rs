//! Vad gäller det?

use crate::{codebook, domain::Draft};
use components::prelude::*;
use text::{Speaks, t};
use web::{Fields, Form, FormState, Input, Ui};

/// The answer: a type's code.
pub struct What(String);

impl Form for What {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let code = input.fields().get("vad").to_owned();
        if codebook::find(&codebook::newest().types, &code).is_none() {
            input.error("vad", t!(input.ui(), "events-report-what-missing"));
        }
        Some(Self(code))
    }
}

impl What {
    /// Puts the answer into the draft.
    pub fn put(self, draft: Draft) -> Draft {
        Draft { what: Some(self.0), ..draft }
    }
}

/// The answer as fields.
pub fn filled(draft: &Draft) -> Fields {
    Fields::default().with_some("vad", draft.what.as_ref())
}

/// The question.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let label = t!(ui, "events-report-what");
    let field = Field { heading: Heading::Page, required: true, ..form.field("vad", &label) };
    let items = codebook::newest()
        .types
        .iter()
        .map(|kind| Choice::new(kind.code.as_str(), kind.label(ui.lang())).detail(kind.hint(ui.lang()).unwrap_or_default()));
    choices(field, items)
}

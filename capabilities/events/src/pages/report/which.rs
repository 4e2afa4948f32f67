//! Vad har hänt flera gånger? What the codebook calls countable: it happens often and does little harm each time (EVT-16).

use crate::{
    codebook::{self, Item},
    domain::Draft,
};
use components::prelude::*;
use text::{Speaks, t};
use web::{Fields, Form, FormState, Input, Ui};

/// The answer: a countable category.
pub struct Which {
    category: String,
    of_type: String,
}

fn countable() -> impl Iterator<Item = &'static Item> {
    codebook::newest().categories.iter().filter(|category| category.countable)
}

impl Form for Which {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let code = input.fields().get("vad").to_owned();
        let Some(category) = countable().find(|category| category.code == code) else {
            input.error("vad", t!(input.ui(), "events-report-what-missing"));
            return None;
        };
        Some(Self { category: category.code.clone(), of_type: category.of_type.clone() })
    }
}

impl Which {
    /// Puts the answer into the draft.
    pub fn put(self, draft: Draft) -> Draft {
        Draft { what: Some(self.of_type), category: Some(self.category), ..draft }
    }
}

/// The answer as fields.
pub fn filled(draft: &Draft) -> Fields {
    Fields::default().with_some("vad", draft.category.as_ref())
}

/// The question.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let (label, hint) = (t!(ui, "events-report-which"), t!(ui, "events-report-which-hint"));
    let field = Field { heading: Heading::Page, hint: Some(&hint), required: true, ..form.field("vad", &label) };
    let about = |category: &'static Item| {
        let kind = codebook::label(&codebook::newest().types, &category.of_type, ui.lang());
        Choice::new(category.code.as_str(), category.label(ui.lang())).detail(kind)
    };
    choices(field, countable().map(about))
}

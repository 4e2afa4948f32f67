//! Vad gäller det? What went wrong, or a good example, or an idea.

use crate::{
    codebook,
    domain::{Draft, Nature},
};
use components::prelude::*;
use text::{Speaks, t};
use web::{Fields, Form, FormState, Input, Ui};

/// The answer: a type's code, or what it is when it is no deviation.
pub struct What(Nature, Option<String>);

impl Form for What {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let code = input.fields().get("vad").to_owned();
        if let Some(nature) = Nature::from_code(&code).filter(|nature| *nature != Nature::Deviation) {
            return Some(Self(nature, None));
        }
        if codebook::find(&codebook::newest().types, &code).is_none() {
            input.error("vad", t!(input.ui(), "events-report-what-missing"));
        }
        Some(Self(Nature::Deviation, Some(code)))
    }
}

impl What {
    /// Puts the answer into the draft.
    pub fn put(self, draft: Draft) -> Draft {
        Draft { nature: self.0, what: self.1, ..draft }
    }
}

/// The answer as fields.
pub fn filled(draft: &Draft) -> Fields {
    match draft.nature {
        Nature::Deviation => Fields::default().with_some("vad", draft.what.as_ref()),
        nature => Fields::default().with("vad", nature),
    }
}

/// The question.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let book = codebook::newest();
    asked(ui, form, book.types.iter().chain(&book.natures))
}

/// The question on a phone without network, where a report is a deviation.
pub fn of_deviations(ui: &Ui, form: &FormState) -> Markup {
    asked(ui, form, codebook::newest().types.iter())
}

fn asked<'a>(ui: &Ui, form: &FormState, items: impl Iterator<Item = &'a codebook::Item>) -> Markup {
    let label = t!(ui, "events-report-what");
    let field = Field { heading: Heading::Page, required: true, ..form.field("vad", &label) };
    let choice = |kind: &'a codebook::Item| {
        Choice::new(kind.code.as_str(), kind.label(ui.lang())).detail(kind.hint(ui.lang()).unwrap_or_default())
    };
    choices(field, items.map(choice))
}

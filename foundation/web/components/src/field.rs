//! What all fields share: label, hint, error, and what somebody else saved meanwhile.

use maud::{Markup, html};

use crate::{Icon, icon};

/// How a label is set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Heading {
    /// As a label.
    #[default]
    Label,
    /// As the heading of the page: one question a page.
    Page,
    /// As the heading of a part.
    Part,
}

/// A field of a form. The name is also its `id`, where errors link to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Field<'a> {
    /// Name in the form.
    pub name: &'a str,
    /// `id`, when the name is not unique on the page.
    pub id: Option<&'a str>,
    /// The question.
    pub label: &'a str,
    /// How the question is set.
    pub heading: Heading,
    /// Helps to answer.
    pub hint: Option<&'a str>,
    /// What is wrong, and what to do about it.
    pub error: Option<&'a str>,
    /// What somebody else saved meanwhile, as a sentence.
    pub conflict: Option<&'a str>,
    /// What was typed, or what is saved.
    pub value: &'a str,
    /// After the label ("frivilligt").
    pub mark: Option<&'a str>,
    /// Must be answered.
    pub required: bool,
}

impl<'a> Field<'a> {
    /// A field with a name, a question and a value.
    pub fn new(name: &'a str, label: &'a str, value: &'a str) -> Self {
        Self { name, label, value, ..Self::default() }
    }

    /// The `id` of the control.
    pub fn id(&self) -> &'a str {
        self.id.unwrap_or(self.name)
    }

    /// The `id`s of what describes the control.
    pub(crate) fn described(&self) -> Option<String> {
        let parts = [("hint", self.hint), ("conflict", self.conflict), ("error", self.error)];
        let ids: Vec<_> = parts.iter().filter(|(_, text)| text.is_some()).map(|(part, _)| self.part(part)).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(crate) fn wrong(&self) -> Option<&'static str> {
        self.error.map(|_| "true")
    }

    fn part(&self, part: &str) -> String {
        format!("{}-{part}", self.id())
    }

    /// Hint, what somebody else saved, error.
    pub(crate) fn notes(&self) -> Markup {
        html! {
            @if let Some(hint) = self.hint { p.hint id=(self.part("hint")) { (hint) } }
            @if let Some(conflict) = self.conflict {
                p.conflict id=(self.part("conflict")) { (icon(Icon::ArrowsCirclepath)) span { (conflict) } }
            }
            @if let Some(error) = self.error {
                (field_error(&self.part("error"), error))
            }
        }
    }

    fn words(&self) -> Markup {
        html! { (self.label) @if let Some(mark) = self.mark { " " span.mark { "(" (mark) ")" } } }
    }
}

/// What is wrong at a field.
pub fn field_error(id: &str, text: &str) -> Markup {
    html! { p.error id=(id) { (icon(Icon::ExclamationmarkTriangle)) span { (text) } } }
}

/// One control below its label.
pub(crate) fn framed(f: &Field<'_>, control: Markup) -> Markup {
    html! {
        div.field data-wrong[f.error.is_some()] {
            @match f.heading {
                Heading::Label => { label.label for=(f.id()) { (f.words()) } }
                Heading::Page => { h1 { label.h1 for=(f.id()) { (f.words()) } } }
                Heading::Part => { h2 { label.h2 for=(f.id()) { (f.words()) } } }
            }
            (f.notes())
            div.control { (control) }
        }
    }
}

/// Several controls below one question. `role` is that of the group.
pub(crate) fn grouped(f: &Field<'_>, role: Option<&str>, controls: Markup) -> Markup {
    let radios = role.is_some();
    html! {
        fieldset.field data-wrong[f.error.is_some()] role=[role] aria-describedby=[f.described()]
            aria-invalid=[f.wrong().filter(|_| radios)] aria-required=[(radios && f.required).then_some("true")] {
            legend {
                @match f.heading {
                    Heading::Label => { span.label { (f.words()) } }
                    Heading::Page => { h1.h1 { (f.words()) } }
                    Heading::Part => { h2.h2 { (f.words()) } }
                }
            }
            (f.notes())
            (controls)
        }
    }
}

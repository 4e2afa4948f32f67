//! A room's texts in one language, made ready to be said many times on each page.
//!
//! Nearly every text is plain, or plain with arguments put in; those are said from parts kept ready. What chooses (plurals,
//! functions, references) goes to Fluent itself. A page says hundreds of texts, and Fluent's resolver costs about a
//! microsecond each time.

use crate::{Catalogue, Lang, numbers};
use fluent::FluentValue;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use i18n_embed::fluent::FluentLanguageLoader;
use std::{borrow::Cow, collections::HashMap};

/// The texts of a room in one language.
pub struct Speech {
    lang: Lang,
    ready: HashMap<String, Vec<Part>>,
    loader: FluentLanguageLoader,
}

/// A piece of a text.
enum Part {
    Words(String),
    Argument(String),
}

impl Speech {
    /// Makes a catalogue ready.
    pub fn of(catalogue: Catalogue, lang: Lang) -> Self {
        let source = catalogue.source(lang);
        let resource = parser::parse(source).unwrap_or_else(|(partial, _)| partial);
        let ready = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name.to_owned(), parts(message.value.as_ref()?)?)),
            _ => None,
        });
        Self { lang, ready: ready.collect(), loader: catalogue.loader(lang) }
    }

    /// A text without arguments.
    pub fn plain(&self, key: &str) -> String {
        match self.ready.get(key).map(Vec::as_slice) {
            Some([Part::Words(words)]) => words.clone(),
            _ => self.with(key, &[]),
        }
    }

    /// A text with its arguments.
    pub fn with(&self, key: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        let Some(parts) = self.ready.get(key) else { return self.resolved(key, arguments) };
        let mut said = String::with_capacity(64);
        for part in parts {
            match part {
                Part::Words(words) => said.push_str(words),
                Part::Argument(name) => match arguments.iter().find(|(given, _)| given == name).map(|(_, value)| value) {
                    Some(FluentValue::String(text)) => said.push_str(text),
                    Some(FluentValue::Number(number)) => said.push_str(&numbers::inline(self.lang, number.value)),
                    // What is odd, or missing, is said in Fluent's own way.
                    _ => return self.resolved(key, arguments),
                },
            }
        }
        said
    }

    fn resolved(&self, key: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        if arguments.is_empty() {
            return self.loader.get(key);
        }
        let given = arguments.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone()));
        self.loader.get_args_fluent(key, Some(&given.collect()))
    }
}

/// A text's parts, when it does nothing but put arguments in.
fn parts(pattern: &Pattern<&str>) -> Option<Vec<Part>> {
    let mut all: Vec<Part> = Vec::new();
    for element in &pattern.elements {
        let words = match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }
                if !value.contains('\\') =>
            {
                *value
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                all.push(Part::Argument(id.name.to_owned()));
                continue;
            }
            PatternElement::Placeable { .. } => return None,
        };
        match all.last_mut() {
            Some(Part::Words(before)) => before.push_str(words),
            _ => all.push(Part::Words(words.to_owned())),
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Catalogue = Catalogue {
        room: "room",
        sv: "room-plain = Hej\nroom-with = { $n } av { $name }{ \" \" }nu\nroom-more =\n    Första raden\n    och { $n }\nroom-many = { $n ->\n    [one] en\n   *[other] { $n } fler\n }\nroom-refers = { room-plain } du\n",
        en: "room-plain = Hi\nroom-with = { $n } of { $name }{ \" \" }now\nroom-more = More\nroom-refers = You",
    };

    /// What is kept ready says what Fluent says.
    #[test]
    fn says_what_fluent_says() {
        for lang in [Lang::Sv, Lang::En] {
            let (speech, loader) = (Speech::of(ROOM, lang), ROOM.loader(lang));
            for key in ["room-plain", "room-with", "room-more", "room-many", "room-refers", "room-unknown"] {
                let arguments = [("n", FluentValue::from(12345)), ("name", FluentValue::from("Åsa"))];
                let given = arguments.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
                assert_eq!(speech.with(key, &arguments), loader.get_args_fluent(key, Some(&given)), "{key}");
            }
            assert_eq!(speech.plain("room-plain"), loader.get("room-plain"));
            assert_eq!(speech.plain("room-refers"), loader.get("room-refers"));
        }
    }

    /// What chooses isn't kept ready; what doesn't, is.
    #[test]
    fn only_what_chooses_is_left_to_fluent() {
        let speech = Speech::of(ROOM, Lang::Sv);
        let ready = |key| speech.ready.contains_key(key);
        assert!(ready("room-plain") && ready("room-with") && ready("room-more"));
        assert!(!ready("room-many") && !ready("room-refers"));
    }
}

//! A room's texts in one language, made ready to be said many times on each page.
//!
//! Nearly every text is plain, puts in arguments or other texts, or chooses by an argument; those are said from parts kept
//! ready. The rest (functions, terms, attributes) goes to Fluent itself. A page says hundreds of texts, and Fluent's
//! resolver costs about a microsecond each time.

use crate::{Catalogue, Lang, numbers};
use fluent::FluentValue;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
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
    Message(String),
    Choice { by: String, ways: Vec<(Key, Vec<Part>)>, usual: Vec<Part> },
}

/// When a way of a choice is taken.
enum Key {
    Named(String),
    Number(f64),
}

/// The arguments of a text.
type Given<'a> = &'a [(&'static str, FluentValue<'a>)];

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
    pub fn with(&self, key: &str, given: &[(&'static str, FluentValue<'_>)]) -> String {
        let mut said = String::with_capacity(64);
        let ready = self.ready.get(key).and_then(|parts| self.say(parts, given, (&mut said, DEEPEST)));
        // What is odd, or missing, is said in Fluent's own way.
        ready.map_or_else(|| self.resolved(key, given), |()| said)
    }

    /// Says the parts; `None` for what must be left to Fluent.
    fn say(&self, parts: &[Part], given: Given<'_>, (said, deep): (&mut String, u8)) -> Option<()> {
        let deeper = deep.checked_sub(1)?;
        for part in parts {
            match part {
                Part::Words(words) => said.push_str(words),
                Part::Argument(name) => match argument(given, name)? {
                    FluentValue::String(text) => said.push_str(text),
                    FluentValue::Number(number) => said.push_str(&numbers::inline(self.lang, number.value)),
                    _ => return None,
                },
                Part::Message(key) => self.say(self.ready.get(key)?, given, (said, deeper))?,
                Part::Choice { by, ways, usual } => {
                    let value = argument(given, by)?;
                    let way = ways.iter().find(|(key, _)| key.takes(value)).map_or(usual, |(_, way)| way);
                    self.say(way, given, (said, deeper))?;
                }
            }
        }
        Some(())
    }

    fn resolved(&self, key: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        if arguments.is_empty() {
            return self.loader.get(key);
        }
        let given = arguments.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone()));
        self.loader.get_args_fluent(key, Some(&given.collect()))
    }
}

/// How deep texts may lie in each other; what goes round in a ring is left to Fluent.
const DEEPEST: u8 = 8;

fn argument<'a>(given: Given<'a>, name: &str) -> Option<&'a FluentValue<'a>> {
    given.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}

impl Key {
    /// Whether a value takes this way. In both our languages one whole thing is "one", and all else is "other".
    #[allow(clippy::float_cmp)] // counts are whole
    fn takes(&self, value: &FluentValue<'_>) -> bool {
        match (self, value) {
            (Self::Named(name), FluentValue::String(text)) => name == text,
            (Self::Named(name), FluentValue::Number(number)) => name == if number.value == 1.0 { "one" } else { "other" },
            (Self::Number(key), FluentValue::Number(number)) => *key == number.value,
            _ => false,
        }
    }
}

/// A text's parts, when it does nothing but put arguments and other texts in, and choose by an argument.
fn parts(pattern: &Pattern<&str>) -> Option<Vec<Part>> {
    let mut all: Vec<Part> = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            PatternElement::TextElement { value } => Part::Words((*value).to_owned()),
            PatternElement::Placeable { expression } => placed(expression)?,
        };
        match (all.last_mut(), part) {
            (Some(Part::Words(before)), Part::Words(more)) => before.push_str(&more),
            (_, part) => all.push(part),
        }
    }
    Some(all)
}

fn placed(expression: &Expression<&str>) -> Option<Part> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) if !value.contains('\\') => {
            Some(Part::Words((*value).to_owned()))
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => Some(Part::Argument(id.name.to_owned())),
        Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => Some(Part::Message(id.name.to_owned())),
        Expression::Inline(InlineExpression::Placeable { expression }) => placed(expression),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let way = |variant: &Variant<&str>| {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => Key::Named((*name).to_owned()),
                    VariantKey::NumberLiteral { value } => Key::Number(value.parse().ok()?),
                };
                Some((key, parts(&variant.value)?))
            };
            let usual = parts(&variants.iter().find(|variant| variant.default)?.value)?;
            let ways = variants.iter().map(way).collect::<Option<_>>()?;
            Some(Part::Choice { by: id.name.to_owned(), ways, usual })
        }
        Expression::Inline(_) | Expression::Select { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Catalogue = Catalogue {
        room: "room",
        sv: "room-plain = Hej\nroom-with = { $n } av { $name }{ \" \" }nu\nroom-more =\n    Första raden\n    och { $n }\nroom-many = { $n ->\n    [0] inga\n    [one] en { $name }\n   *[other] { $n } fler\n }\nroom-refers = { room-many } du\nroom-named = { $name ->\n    [Åsa] hon\n    [ali] { room-plain }\n   *[none] de\n }\nroom-round = { room-round }\nroom-function = { NUMBER($n) }\n",
        en: "room-plain = Hi\nroom-with = { $n } of { $name }{ \" \" }now\nroom-more = More\nroom-refers = You",
    };

    /// What is kept ready says what Fluent says.
    #[test]
    fn says_what_fluent_says() {
        let keys = ["plain", "with", "more", "many", "refers", "named", "function", "unknown"].map(|key| format!("room-{key}"));
        for lang in [Lang::Sv, Lang::En] {
            let (speech, loader) = (Speech::of(ROOM, lang), ROOM.loader(lang));
            for (n, name) in [(0, "Åsa"), (1, "ali"), (2, "none"), (12345, "Bo")] {
                for key in &keys {
                    let arguments = [("n", FluentValue::from(n)), ("name", FluentValue::from(name))];
                    let given = arguments.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
                    assert_eq!(speech.with(key, &arguments), loader.get_args_fluent(key, Some(&given)), "{key} {n} {name}");
                }
            }
            assert_eq!(speech.plain("room-plain"), loader.get("room-plain"));
        }
    }

    /// What goes round in a ring, or needs a function, is left to Fluent.
    #[test]
    fn only_what_is_odd_is_left_to_fluent() {
        let speech = Speech::of(ROOM, Lang::Sv);
        let said = |key| speech.ready.get(key).and_then(|parts| speech.say(parts, &[], (&mut String::new(), DEEPEST)));
        assert!(said("room-plain").is_some());
        assert!(said("room-round").is_none() && said("room-with").is_none() && !speech.ready.contains_key("room-function"));
    }
}

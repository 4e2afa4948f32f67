//! What the whole-house test asks of every room's texts: none missing, none untranslated, none in the wrong tone.

use crate::{Catalogue, Lang};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// Words that are written the same in both languages; a text of nothing else needs no translation.
const SAME: [&str; 12] = ["HSL", "SoL", "LSS", "OSL", "IVO", "MAS", "MAR", "SAS", "Ledfyr", "Text", "Start", "System"];

/// How a text begins that is the same on purpose: a comment above it, with the reason after.
const SAME_COMMENT: &str = "same in english";

/// Words that people and things are never called on screen.
const FORBIDDEN: [&str; 8] =
    ["användare", "användaren", "användarna", "användarnas", "objekt", "objektet", "objekten", "objektets"];

/// A message in a form that is easy to compare.
struct Text<'s> {
    /// Letters only, arguments left out.
    words: String,
    /// Names of the arguments, and of other texts that are referred to.
    arguments: BTreeSet<&'s str>,
    /// Nothing is shown.
    empty: bool,
    /// Said to be the same in both languages.
    same: bool,
}

/// Everything that is wrong with a room's texts, one sentence each; empty when all is well.
pub fn compare(catalogue: &Catalogue) -> Vec<String> {
    let mut faults = Vec::new();
    let sv = read(catalogue, Lang::Sv, &mut faults);
    let en = read(catalogue, Lang::En, &mut faults);
    faults.extend(en.keys().filter(|key| !sv.contains_key(*key)).map(|key| format!("{key}: is missing in sv")));
    for (key, swedish) in &sv {
        if let Some(english) = en.get(key) {
            faults.extend(pair_faults(swedish, english).map(|fault| format!("{key}: {fault}")));
        } else {
            faults.push(format!("{key}: is missing in en"));
        }
        faults.extend(style_faults(swedish).map(|fault| format!("{key}: {fault}")));
    }
    faults
}

/// The keys of a room's texts, without terms, in alphabetical order.
pub fn keys(catalogue: &Catalogue) -> Vec<String> {
    read(catalogue, Lang::Sv, &mut Vec::new()).into_keys().map(ToOwned::to_owned).collect()
}

/// The texts of one language by key; what cannot be read, is doubled or is misnamed goes to `faults`.
fn read(catalogue: &Catalogue, lang: Lang, faults: &mut Vec<String>) -> BTreeMap<&'static str, Text<'static>> {
    let resource = parser::parse(catalogue.source(lang)).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| format!("{}: cannot be read in {lang}: {error}", catalogue.room)));
        resource
    });
    let mut texts = BTreeMap::new();
    for message in resource.body.iter().filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
    {
        let (key, text) = (message.id.name, Text::of(message));
        if text.empty {
            faults.push(format!("{key}: is empty in {lang}"));
        }
        if !key.strip_prefix(catalogue.room).is_some_and(|rest| rest.starts_with('-'))
            || key != key.to_lowercase()
            || key.contains('_')
        {
            faults.push(format!("{key}: should start with {}- and be in small letters and hyphens", catalogue.room));
        }
        if texts.insert(key, text).is_some() {
            faults.push(format!("{key}: is there twice in {lang}"));
        }
    }
    texts
}

/// What differs between the languages that should not, and the other way round.
fn pair_faults(swedish: &Text, english: &Text) -> impl Iterator<Item = String> {
    let arguments = (swedish.arguments != english.arguments)
        .then(|| format!("has arguments {:?} in sv and {:?} in en", swedish.arguments, english.arguments));
    let translated = swedish.same || swedish.words != english.words || split(&swedish.words).all(|word| SAME.contains(&word));
    arguments.into_iter().chain((!translated).then(|| "is not translated".to_owned()))
}

/// What does not sound like us.
fn style_faults(swedish: &Text) -> impl Iterator<Item = String> {
    let loud = swedish.words.contains('!').then(|| "has an exclamation mark".to_owned());
    let cold = split(&swedish.words).find(|word| FORBIDDEN.contains(&word.to_lowercase().as_str()));
    loud.into_iter().chain(cold.map(|word| format!("says \"{word}\"")))
}

/// The words of a text.
fn split(words: &str) -> impl Iterator<Item = &str> {
    words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether a part of a text shows nothing; a choice may have an empty variant, written `{ "" }`.
fn is_blank(element: &PatternElement<&str>) -> bool {
    match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value.trim().is_empty()
        }
        PatternElement::Placeable { .. } => false,
    }
}

impl<'s> Text<'s> {
    fn of(message: &Message<&'s str>) -> Self {
        let comment = message.comment.iter().flat_map(|comment| &comment.content);
        let same = comment.into_iter().any(|line| line.trim().to_lowercase().starts_with(SAME_COMMENT));
        let empty = message.value.as_ref().is_none_or(|pattern| pattern.elements.iter().all(is_blank));
        let mut text = Self { words: String::new(), arguments: BTreeSet::new(), empty, same };
        message.value.iter().for_each(|pattern| text.add(pattern));
        text
    }

    fn add(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
        // Keeps the variants of a choice apart.
        self.words.push(' ');
    }

    fn add_expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::VariableReference { id } | InlineExpression::MessageReference { id, .. } => {
                self.arguments.insert(id.name);
            }
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                for argument in positional {
                    self.add_inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(sv: &'static str, en: &'static str) -> Vec<String> {
        compare(&Catalogue { room: "room", sv, en })
    }

    #[test]
    fn this_crates_own_texts_are_complete() {
        assert_eq!(compare(&crate::CATALOGUE), Vec::<String>::new());
        assert!(keys(&crate::CATALOGUE).contains(&"text-age-days".to_owned()));
    }

    #[test]
    fn every_fault_is_told() {
        for (sv, en, fault) in [
            ("room-a = ett\nroom-b = två", "room-a = one", "room-b: is missing in en"),
            ("room-a = ett", "room-a = one\nroom-c = three", "room-c: is missing in sv"),
            ("room-a = ett { $n }", "room-a = one { $m }", "room-a: has arguments {\"n\"} in sv and {\"m\"} in en"),
            ("room-a = ett\nroom-a = två", "room-a = one", "room-a: is there twice in sv"),
            ("room-a = Spara", "room-a = Spara", "room-a: is not translated"),
            ("room-a = { \"\" }", "room-a = one", "room-a: is empty in sv"),
            ("room-a =\n    .title = ett", "room-a = one", "room-a: is empty in sv"),
            ("room-a = Klart!", "room-a = Done", "room-a: has an exclamation mark"),
            ("room-a = Ny användare här", "room-a = New person", "room-a: says \"användare\""),
            ("room-a = Objekt", "room-a = Thing", "room-a: says \"Objekt\""),
            ("other-a = ett", "other-a = one", "other-a: should start with room- and be in small letters and hyphens"),
            ("room-a = ett { $", "", "room: cannot be read in sv: "),
        ] {
            let told = faults(sv, en);
            assert!(told.iter().any(|line| line.starts_with(fault)), "{fault}: {told:?}");
        }
    }

    #[test]
    fn what_may_be_the_same_is_let_be() {
        let same = "room-a = HSL och { $n }\nroom-b = { $a } – { $b }\nroom-c = SoL/LSS\n# Same in English: a name\nroom-d = Senior alert";
        let en = "room-a = HSL and { $n }\nroom-b = { $a } – { $b }\nroom-c = SoL/LSS\nroom-d = Senior alert";
        assert_eq!(faults(same, en), Vec::<String>::new());
    }

    #[test]
    fn keys_are_listed_without_terms() {
        let catalogue = Catalogue { room: "room", sv: "room-b = b\n-term = t\n# om\nroom-a = a", en: "" };
        assert_eq!(keys(&catalogue), ["room-a", "room-b"]);
    }
}

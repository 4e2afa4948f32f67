//! Finds what looks like people's names in free text: common first names, surnames by their shape, and the people one works
//! with. It errs on the quiet side: who writes is asked, and a question too many is one that nobody reads.

use crate::privacy::{Finding, Kind};
use std::{collections::HashSet, sync::LazyLock};

static FIRST: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("../data/first-names.txt").split_whitespace().collect());
static LAST: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("../data/last-names.txt").split_whitespace().collect());

/// Ends of surnames that no other word has.
const SURNAME_ENDS: [&str; 3] = ["sson", "sdotter", "dottir"];
/// What stands after a name that is a place's: "Karin Boyes gata".
const PLACES: [&str; 14] =
    ["gata", "gatan", "väg", "vägen", "plats", "torg", "torget", "gränd", "allé", "plan", "gård", "gården", "sjukhus", "kyrka"];
/// What stands before a name that is a law's or a thing's.
const LAWS: [&str; 2] = ["lex", "sankt"];
/// Things that are called as people are.
const THINGS: [(&str, &str); 2] = [("sara", "stedy"), ("sara", "plus")];
/// First names that also begin sentences as words of their own.
const AMBIGUOUS: [&str; 9] = ["per", "max", "bo", "stig", "liv", "saga", "axel", "gun", "iris"];
/// No text needs more questions than this.
const MOST: usize = 20;

/// The common first names, in small letters, in order: for the script that hints while one writes.
pub fn first_names() -> Vec<&'static str> {
    let mut all: Vec<&str> = FIRST.iter().copied().collect();
    all.sort_unstable();
    all
}

struct Word<'t> {
    text: &'t str,
    start: usize,
    /// In small letters.
    small: String,
    /// With a capital first and small letters after it.
    proper: bool,
    /// First in its sentence, where every word has a capital.
    first: bool,
}

/// What looks like names, in order. `known` are whole names of people who are near; `places` are what units are called, which
/// no finding is in.
pub fn names(text: &str, known: &[&str], places: &[&str]) -> Vec<Finding> {
    let words = words(text);
    let known: HashSet<String> = known.iter().flat_map(|name| name.split_whitespace()).map(str::to_lowercase).collect();
    let places: HashSet<String> =
        places.iter().flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric())).map(str::to_lowercase).collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let after = words.get(at + 1);
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let is_place = after.is_some_and(|after| PLACES.contains(&after.small.as_str()))
            || words.get(at + 2).is_some_and(|later| after.is_some_and(|a| a.proper) && PLACES.contains(&later.small.as_str()));
        let is_law = before.is_some_and(|before| LAWS.contains(&before.small.as_str()));
        let is_thing = after.is_some_and(|after| THINGS.contains(&(word.small.as_str(), after.small.as_str())));
        if word.proper && !(is_place || is_law || is_thing || places.contains(&word.small)) && is_name(word, before, &known) {
            found.push(Finding { kind: Kind::Name, start: word.start, end: word.start + word.text.len() });
        }
    }
    found.truncate(MOST);
    found
}

fn is_name(word: &Word<'_>, before: Option<&Word<'_>>, known: &HashSet<String>) -> bool {
    let bare = word.small.strip_suffix('s').unwrap_or(&word.small);
    let either = |list: &dyn Fn(&str) -> bool| list(&word.small) || list(bare);
    let surname = SURNAME_ENDS.iter().any(|end| bare.ends_with(end) && bare.len() > end.len() + 1);
    let colleague = !word.first && word.small.chars().count() > 1 && either(&|name| known.contains(name));
    // A surname that is also a word, as Berg and Lind, counts after another word with a capital that doesn't begin the sentence.
    let pair = before.is_some_and(|before| before.proper && (!before.first || FIRST.contains(before.small.as_str())));
    let common = !word.first && pair && either(&|name| LAST.contains(name));
    let first_name = either(&|name| FIRST.contains(name)) && !(word.first && AMBIGUOUS.contains(&word.small.as_str()));
    surname || colleague || common || first_name
}

/// The words with where they stand. A hyphen holds a name together; a number, a mark or a line break doesn't begin one.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let (mut start, mut first) = (None, true);
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = letter.is_alphabetic() || (letter == '-' && start.is_some());
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = text[from..at].trim_end_matches('-');
                words.push(Word { text: word, start: from, small: word.to_lowercase(), proper: is_proper(word), first });
                (start, first) = (None, false);
            }
            _ => {}
        }
        // A full stop within a number, as in 21.10, ends no sentence; one more question less is no harm.
        if matches!(letter, '.' | '!' | '?' | ':' | '\n' | '"' | '”' | '–' | '•') {
            first = true;
        }
    }
    words
}

/// A capital, and a small letter after it: no abbreviation, no single letter.
fn is_proper(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let (known, places) = (["Maj Dahl", "Sara Berg"], ["Björkgården, avdelning 2", "Norra Solgläntan", "Linneagården"]);
        names(text, &known, &places).into_iter().map(|found| &text[found.start..found.end]).collect()
    }

    #[test]
    fn evt_16_names_are_found_in_a_story() {
        for (text, name) in [
            ("Gunvor satt på golvet.", "Gunvor"),
            ("Vi hjälpte Annas man.", "Annas"),
            ("Jag ringde Andersson.", "Andersson"),
            ("Andersson kom direkt.", "Andersson"),
            ("Natten var lugn, men Karl-Erik ropade.", "Karl-Erik"),
            ("Rum 4: Birgitta larmade.", "Birgitta"),
            ("Jag ringde Maj om larmet.", "Maj"),
        ] {
            assert_eq!(found(text), [name], "{text}");
        }
        assert_eq!(found("Vi hittade Tahir Lind på golvet."), ["Lind"]);
        assert_eq!(found("Hon heter Eva Berg."), ["Eva", "Berg"]);
    }

    #[test]
    fn evt_16_what_begins_a_sentence_and_what_places_are_called_is_left_alone() {
        for text in [
            "Den boende satt på golvet. Larmet hängde vid dörren.",
            "Boende hittades sittande på golv i badrummet kl. 21.10. Vaken och pratbar.",
            "Björkgården fick hjälp av Norra Solgläntan.",
            "Maj var en lugn månad.",
            "Berg och sten låg på vägen. Lind föll över stigen.",
            "Han fick Alvedon och Waran enligt MAS. Sjuksköterskan kom.",
            "Vi anmälde enligt lex Sarah och lex Maria.",
            "Färdtjänsten körde till Karin Boyes gata.",
            "Vi använde Sara Stedy vid förflyttningen.",
            "Max 20 mg per dygn. Per telefon gick det inte.",
            "Stockholm och Göteborg har samma rutin.",
            "",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn long_texts_are_read_in_a_moment() {
        let started = std::time::Instant::now();
        assert_eq!(names(&"Anna Andersson. ".repeat(20_000), &["Maj Dahl"], &[]).len(), MOST);
        assert!(started.elapsed().as_secs() < 3);
    }

    #[test]
    fn names_that_are_also_words_of_the_house_are_no_first_names() {
        for word in ["maj", "sten", "björn", "love", "my", "dag", "sol", "linnea"] {
            assert!(!FIRST.contains(word), "{word}");
        }
    }
}

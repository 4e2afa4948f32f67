//! Small pieces of language: lists, counts in words, greetings, initials.

use crate::{Lang, t};
use kernel::Timestamp;

/// "a", "a och b", "a, b och c".
pub fn list<T: AsRef<str>>(lang: Lang, items: &[T]) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first = first.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
            t!(lang, "text-list-pair", first = first, last = last.as_ref())
        }
    }
}

/// "tre" for 3: numbers up to twelve in words, larger ones in digits. One is "en"; where it may be "ett", let the
/// text itself say it in its `[one]`.
pub fn count(lang: Lang, n: usize) -> String {
    t!(lang, "text-number", n = n)
}

/// With a small first letter.
pub fn small_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The text with its first letter as a capital.
pub fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// "God morgon" from five to ten, "God kväll" from six in the evening to five, "Hej" between.
pub fn greeting(lang: Lang, now: Timestamp) -> String {
    let time = match now.local().hour() {
        5..10 => "morning",
        10..18 => "day",
        _ => "evening",
    };
    t!(lang, "text-greeting", time = time)
}

/// "KL" for Karin Lindgren: the first letters of the first and the last name.
pub fn initials(name: &str) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    let first = letters.next();
    first.into_iter().chain(letters.next_back()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_with_and() {
        for (items, sv, en) in [
            (&[][..], "", ""),
            (&["a"], "a", "a"),
            (&["a", "b"], "a och b", "a and b"),
            (&["a", "b", "c"], "a, b och c", "a, b and c"),
        ] {
            assert_eq!((list(Lang::Sv, items), list(Lang::En, items)), (sv.into(), en.into()));
        }
    }

    #[test]
    fn small_counts_are_words() {
        assert_eq!(format!("{} saker", capital(&count(Lang::Sv, 3))), "Tre saker");
        assert_eq!((count(Lang::En, 12), count(Lang::Sv, 13), count(Lang::Sv, 0)), ("twelve".into(), "13".into(), "noll".into()));
        assert_eq!((capital("åtta"), capital("")), ("Åtta".into(), String::new()));
    }

    #[test]
    fn greetings_follow_the_clock() {
        let at = |hour| Timestamp::from_local(jiff::civil::date(2026, 11, 23).at(hour, 0, 0, 0));
        for (hour, sv, en) in [
            (4, "God kväll", "Good evening"),
            (5, "God morgon", "Good morning"),
            (10, "Hej", "Hello"),
            (18, "God kväll", "Good evening"),
        ] {
            assert_eq!((greeting(Lang::Sv, at(hour)), greeting(Lang::En, at(hour))), (sv.into(), en.into()));
        }
    }

    #[test]
    fn initials_are_of_the_first_and_last_name() {
        for (name, expected) in [
            ("Karin Lindgren", "KL"),
            ("åsa maria  von öberg", "ÅÖ"),
            ("Cher", "C"),
            ("Ali (vikarie)", "AV"),
            ("", ""),
            ("– 1", ""),
        ] {
            assert_eq!(initials(name), expected);
        }
    }
}

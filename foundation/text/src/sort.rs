//! Swedish order and search forms of texts, as plain strings that both databases compare byte by byte.

use std::fmt::Write;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A key whose byte order is Swedish alphabetical order: å, ä and ö last, accents and capitals apart from nothing
/// (é is e, ü is y), a word's end before a digit before a letter, and numbers by their size ("Avdelning 2" before
/// "Avdelning 10"). Different texts can have equal keys.
pub fn sort_key(text: &str) -> String {
    let letters = sorted_letters(text);
    let mut key = String::with_capacity(letters.len() + 4);
    let mut rest = letters.as_str();
    while let Some(next) = rest.chars().next() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (piece, after) = rest.split_at(if digits > 0 { digits } else { next.len_utf8() });
        if digits > 0 {
            push_number(&mut key, piece.trim_start_matches('0'));
        } else if next.is_alphabetic() || ('{'..='}').contains(&next) {
            key.push(next);
        } else if (next.is_whitespace() || next == '-') && !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
        rest = after;
    }
    key.truncate(key.trim_end().len());
    key
}

/// The small letters that the text sorts by. Ordinary Swedish, as nearly every name is, needs no table of the world's letters.
fn sorted_letters(text: &str) -> String {
    const SWEDISH: &str = "åäöÅÄÖ";
    if !text.chars().all(|letter| (letter.is_ascii() && !('{'..='}').contains(&letter)) || SWEDISH.contains(letter)) {
        return text.nfkc().flat_map(char::to_lowercase).flat_map(sorted_as).collect();
    }
    let plain = text.chars().map(|letter| match letter {
        'å' | 'Å' => '{',
        'ä' | 'Ä' => '|',
        'ö' | 'Ö' => '}',
        other => other.to_ascii_lowercase(),
    });
    plain.collect()
}

/// What a small letter sorts as: the three bytes after z stand for å, ä and ö.
fn sorted_as(letter: char) -> Vec<char> {
    match letter {
        'å' => vec!['{'],
        'ä' | 'æ' => vec!['|'],
        'ö' | 'ø' | 'œ' => vec!['}'],
        'ü' => vec!['y'],
        // The stand-ins themselves are not letters, so they sort as nothing.
        '{' | '|' | '}' => vec![],
        other => bare(other),
    }
}

/// A number so that a longer one sorts after a shorter: its length (each nine digits as a 9, then the rest) before it.
fn push_number(key: &mut String, digits: &str) {
    key.extend(std::iter::repeat_n('9', digits.len() / 9));
    let _ = write!(key, "{}{digits}", digits.len() % 9);
}

/// The form that search compares: small letters, å ä ö kept, other accents dropped ("Idé" as "ide", "Müller" as "muller").
pub fn fold(text: &str) -> String {
    let kept = |letter| match letter {
        'å' | 'ä' | 'ö' => vec![letter],
        'æ' => vec!['ä'],
        'ø' | 'œ' => vec!['ö'],
        other => bare(other),
    };
    text.nfkc().flat_map(char::to_lowercase).flat_map(kept).collect()
}

/// A small letter without its accents, as the letters that Swedish writes for it.
fn bare(letter: char) -> Vec<char> {
    match letter {
        'ß' => vec!['s', 's'],
        'ð' | 'đ' => vec!['d'],
        'þ' => vec!['t', 'h'],
        'ł' => vec!['l'],
        'ŋ' => vec!['n'],
        'ŧ' => vec!['t'],
        'ı' => vec!['i'],
        plain if plain.is_ascii() => vec![plain],
        other => other.nfd().filter(|c| !is_combining_mark(*c)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn swedish_order() {
        let ordered = [
            "",
            "2",
            "10",
            "Adam",
            "Avdelning",
            "Avdelning 2",
            "avdelning 10",
            "Avdelning B",
            "Ek backen",
            "Ekbacken",
            "Idé",
            "idéer",
            "Müller",
            "Myrberg",
            "Viklund",
            "Wiklund",
            "Xu",
            "Zorn",
            "Åberg",
            "Ängen",
            "Ærlig",
            "Öberg",
            "Östra",
        ];
        for pair in ordered.windows(2) {
            assert!(sort_key(pair[0]) < sort_key(pair[1]), "{pair:?}: {:?} {:?}", sort_key(pair[0]), sort_key(pair[1]));
        }
    }

    #[test]
    fn what_sorts_alike_has_equal_keys() {
        for (left, right) in [
            ("Idé", "ide"),
            ("Å", "a\u{30a}"),
            ("Anna-Karin", "anna  karin "),
            ("(Ekbacken)", "Ekbacken"),
            ("rum 007", "Rum 7"),
            ("{x|y}", "xy"),
            ("ﬁn", "fin"),
        ] {
            assert_eq!(sort_key(left), sort_key(right), "{left} {right}");
        }
    }

    #[test]
    fn search_forms_keep_the_swedish_letters() {
        for (text, expected) in [
            ("Åsa ÄR Öst", "åsa är öst"),
            ("A\u{30a}sa", "åsa"),
            ("Idé Müller", "ide muller"),
            ("Bjørn Łukasz Straße", "björn lukasz strasse"),
            ("Fall 7.", "fall 7."),
            ("Наталія", "наталія"),
        ] {
            assert_eq!(fold(text), expected);
        }
    }

    proptest! {
        #[test]
        fn numbers_sort_by_size(a in 0_u128.., b in 0_u128..) {
            let key = |n: u128| sort_key(&format!("Avdelning {n}"));
            prop_assert_eq!(key(a).cmp(&key(b)), a.cmp(&b));
        }

        #[test]
        fn capitals_and_outer_spaces_do_not_matter(text in "[a-zåäö0-9 ]{0,12}") {
            prop_assert_eq!(sort_key(&text), sort_key(&format!("  {} ", text.to_uppercase())));
        }

        #[test]
        fn letters_sort_as_in_the_alphabet(a in "[a-zåäö]{0,6}", b in "[a-zåäö]{0,6}") {
            let alphabet = "abcdefghijklmnopqrstuvwxyzåäö";
            let places = |text: &str| text.chars().map(|c| alphabet.find(c)).collect::<Vec<_>>();
            prop_assert_eq!(sort_key(&a).cmp(&sort_key(&b)), places(&a).cmp(&places(&b)));
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,12}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}

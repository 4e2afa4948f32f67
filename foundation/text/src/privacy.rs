//! Finds personal data that has slipped into free text, so that the writer can be asked to take it out.

pub use crate::names::{first_names, names};

/// What kind of personal data was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A personnummer or samordningsnummer.
    PersonalNumber,
    /// A Swedish telephone number.
    PhoneNumber,
    /// An e-mail address.
    Email,
    /// Somebody's name; found by [`names`] alone.
    Name,
}

/// A place in the text that looks like personal data, as byte offsets: `&text[start..end]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What it looks like.
    pub kind: Kind,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Everything in the text that looks like personal data, in order and without overlaps.
pub fn scan(text: &str) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for (start, letter) in text.char_indices() {
        let before = &text[..start];
        // A word begins here, and not a later part of a number like 2026-11-22 or 21.10.
        let part = letter.is_ascii_digit() && before.trim_end_matches(['-', '.', ':', '/', '+']).ends_with(char::is_numeric);
        let begins = !part && !before.ends_with(char::is_alphanumeric);
        if found.last().is_some_and(|last| start < last.end) || !begins {
            continue;
        }
        if let Some((kind, length)) = personal_data(&text[start..]) {
            found.push(Finding { kind, start, end: start + length });
        }
    }
    found
}

/// The personal data that the text begins with, and its length.
fn personal_data(text: &str) -> Option<(Kind, usize)> {
    let email = || email(text).map(|length| (Kind::Email, length));
    let personal = || personal_number(text).map(|length| (Kind::PersonalNumber, length));
    let phone = || phone_number(text).map(|length| (Kind::PhoneNumber, length));
    email().or_else(personal).or_else(phone)
}

/// ÅÅMMDD-NNNN or ÅÅÅÅMMDD-NNNN with a mark, a space or nothing between, a possible date and a right check digit.
fn personal_number(text: &str) -> Option<usize> {
    let groups = groups(text);
    let (date, last) = match groups.as_slice() {
        [whole, ..] if matches!(whole.digits.len(), 10 | 12) => (whole.digits, ""),
        [date, last, ..] if matches!(date.digits.len(), 6 | 8) && last.digits.len() == 4 => (date.digits, last.digits),
        _ => return None,
    };
    let length = if last.is_empty() { groups[0].end } else { groups[1].end };
    let digits: Vec<u8> = date.bytes().chain(last.bytes()).map(|digit| digit - b'0').collect();
    let digits = match digits.as_slice() {
        [1, 8 | 9, rest @ ..] | [2, 0, rest @ ..] if rest.len() == 10 => rest,
        all if all.len() == 10 => all,
        _ => return None,
    };
    let month = digits[2] * 10 + digits[3];
    // A samordningsnummer has sixty added to the day.
    let day = digits[4] * 10 + digits[5];
    let possible = (1..=12).contains(&month) && ((1..=31).contains(&day) || (61..=91).contains(&day));
    (possible && luhn(digits)).then_some(length)
}

/// Whether the last digit is the check digit of the others.
fn luhn(digits: &[u8]) -> bool {
    let doubled = |(at, digit): (usize, &u8)| if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit };
    digits.iter().enumerate().map(doubled).sum::<u8>().is_multiple_of(10)
}

/// 070-123 45 67, 08-123 45 67, 0701234567, +46 (0)70 123 45 67, 0046…: seven to nine digits after the first nought.
fn phone_number(text: &str) -> Option<usize> {
    let abroad = text.strip_prefix("+46").or_else(|| text.strip_prefix("0046")).map(|rest| rest.trim_start_matches([' ', '-']));
    let national = match abroad {
        Some(rest) => rest.strip_prefix("(0)").unwrap_or(rest).trim_start(),
        None => text.strip_prefix('0')?,
    };
    let groups = groups(national);
    let area = groups.first().map(|group| group.digits)?;
    // Area codes are 08, or three or four digits with the nought; this keeps dates like 03-12-2026 out.
    let shaped = abroad.is_some() || area == "8" || matches!(area.len(), 2 | 3 | 7..=9);
    let sums = groups.iter().scan(0, |sum, group| {
        *sum += group.digits.len();
        Some((*sum, group.end))
    });
    let (_, end) = sums.take_while(|(sum, _)| *sum <= 9).filter(|(sum, _)| *sum >= 7).last()?;
    (shaped && !area.starts_with('0')).then_some(text.len() - national.len() + end)
}

/// Digits that stand together.
struct Group<'t> {
    digits: &'t str,
    end: usize,
}

/// The groups of digits that the text begins with, a single mark or space between them. No number has more than six,
/// and no writer of long rows of digits shall keep the server busy.
fn groups(text: &str) -> Vec<Group<'_>> {
    let (mut groups, mut start) = (Vec::new(), 0);
    loop {
        let rest = &text[start..];
        let digits = &rest[..rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len())];
        if digits.is_empty() || groups.len() == 6 {
            return groups;
        }
        let end = start + digits.len();
        groups.push(Group { digits, end });
        let mark = text[end..].chars().next().filter(|mark| " \u{a0}-–+".contains(*mark));
        start = end + mark.map_or(0, char::len_utf8);
    }
}

/// name@place.se.
fn email(text: &str) -> Option<usize> {
    let not_in_name = |(_, letter): &(usize, char)| !letter.is_alphanumeric() && !"._%+-".contains(*letter);
    // A name has at most 64 letters.
    let (end, _) = text.char_indices().take(65).find(not_in_name)?;
    let (name, rest) = (&text[..end], text[end..].strip_prefix('@')?);
    let domain =
        &rest[..rest.find(|letter: char| !letter.is_alphanumeric() && letter != '.' && letter != '-').unwrap_or(rest.len())];
    let domain = domain.trim_end_matches(['.', '-']);
    let (place, top) = domain.rsplit_once('.')?;
    let valid = !name.is_empty() && !place.is_empty() && top.chars().count() >= 2;
    valid.then_some(name.len() + 1 + domain.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Kind, &str)> {
        scan(text).into_iter().map(|f| (f.kind, &text[f.start..f.end])).collect()
    }

    #[test]
    fn personal_numbers_are_found_in_every_form() {
        // Well-known examples; the last, of the 3rd with 60 added, is a samordningsnummer.
        for number in [
            "811218-9876",
            "8112189876",
            "19811218-9876",
            "198112189876",
            "811218+9876",
            "811218 9876",
            "811218–9876",
            "701063-2391",
        ] {
            assert_eq!(found(&format!("Boende {number}, föll.")), [(Kind::PersonalNumber, number)], "{number}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "811218-9875", // wrong check digit
            "811318-9876", // no such month
            "A-2026-0412", // a case
            "kl. 21.10 den 2026-11-22",
            "2026-11-22 19:30",
            "1234567890123",
            "03-12-2026",
            "puls 080, 120/80",
            "556016-0680", // an organisation
            "rum 0412 och 0413",
            "mejla @karin eller karin@jobbet",
            "",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn phone_numbers_are_found_in_every_form() {
        for number in [
            "070-123 45 67",
            "0701234567",
            "070 1234567",
            "08-123 45 67",
            "0480-123 45",
            "031-12 34 56",
            "+46 70 123 45 67",
            "+46(0)701234567",
            "+46 (0)70-123 45 67",
            "0046701234567",
        ] {
            assert_eq!(found(&format!("Ring {number}.")), [(Kind::PhoneNumber, number)], "{number}");
        }
    }

    #[test]
    fn addresses_are_found() {
        let text = "Skriv till anna.öberg@alvsala.se, (b+c@mail.example.com). Eller 811218-9876 och 070-123 45 67";
        let kinds = [Kind::Email, Kind::Email, Kind::PersonalNumber, Kind::PhoneNumber];
        assert_eq!(scan(text).iter().map(|f| f.kind).collect::<Vec<_>>(), kinds);
        assert_eq!(found(text)[0].1, "anna.öberg@alvsala.se");
        assert_eq!(found(text)[1].1, "b+c@mail.example.com");
    }

    #[test]
    fn what_stands_next_to_a_number_does_not_hide_it() {
        for text in ["811218-9876 2 tabletter", "pnr:811218-9876", "den 2026-11-22 811218-9876", "rum 12 811218-9876 08.00"] {
            assert_eq!(found(text), [(Kind::PersonalNumber, "811218-9876")], "{text}");
        }
        for text in ["tel:070-123 45 67", "070-123 45 67 12 gånger", "(070-123 45 67)"] {
            assert_eq!(found(text), [(Kind::PhoneNumber, "070-123 45 67")], "{text}");
        }
        let both = [(Kind::PersonalNumber, "811218-9876"), (Kind::PhoneNumber, "070-123 45 67")];
        assert_eq!(found("811218-9876 070-123 45 67"), both);
    }

    #[test]
    fn long_texts_are_read_in_a_moment() {
        for piece in ["1 ", "a.", "a@", "0-", "+46 "] {
            let started = std::time::Instant::now();
            scan(&piece.repeat(100_000));
            assert!(started.elapsed().as_secs() < 2, "{piece}");
        }
    }

    proptest::proptest! {
        #[test]
        fn every_finding_is_a_piece_of_the_text(text in "[0-9+@.a-zåäö() –-]{0,40}") {
            let mut last = 0;
            for finding in scan(&text) {
                proptest::prop_assert!(last <= finding.start && finding.start < finding.end);
                proptest::prop_assert!(text.get(finding.start..finding.end).is_some());
                last = finding.end;
            }
        }
    }
}

//! Finds personal data that has slipped into free text, so that the writer can be asked to take it out.

/// What kind of personal data was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A personnummer or samordningsnummer.
    PersonalNumber,
    /// A Swedish telephone number.
    PhoneNumber,
    /// An e-mail address.
    Email,
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
    let mut found = Vec::new();
    let (mut next, mut before) = (0, ' ');
    for (start, letter) in text.char_indices() {
        let begins = start >= next && !before.is_alphanumeric() && !(letter.is_ascii_digit() && "-.:/+".contains(before));
        before = letter;
        if !begins {
            continue;
        }
        if let Some((kind, length)) = personal_data(&text[start..]) {
            next = start + length;
            found.push(Finding { kind, start, end: next });
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
    let (digits, length, groups) = digits(text, 12)?;
    let without_century = match (digits.len(), groups.as_slice()) {
        (10, [10] | [6, 4]) => digits.as_slice(),
        (12, [12] | [8, 4]) if matches!(digits[..2], [1, 8 | 9] | [2, 0]) => &digits[2..],
        _ => return None,
    };
    let month = without_century[2] * 10 + without_century[3];
    // A samordningsnummer has sixty added to the day.
    let day = without_century[4] * 10 + without_century[5];
    let possible = (1..=12).contains(&month) && ((1..=31).contains(&day) || (61..=91).contains(&day));
    (possible && luhn(without_century)).then_some(length)
}

/// Whether the last digit is the check digit of the others.
fn luhn(digits: &[u8]) -> bool {
    let doubled = |(at, digit): (usize, &u8)| if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit };
    digits.iter().enumerate().map(doubled).sum::<u8>().is_multiple_of(10)
}

/// 070-123 45 67, 08-123 45 67, 0701234567, +46 (0)70 123 45 67, 0046…: seven to nine digits after the first nought.
fn phone_number(text: &str) -> Option<usize> {
    let (prefix, abroad) = ["+46", "0046"].iter().find_map(|code| Some((code.len(), text.strip_prefix(code)?))).unzip();
    let (mut at, national) = match abroad {
        Some(rest) => {
            let trimmed = rest.trim_start_matches([' ', '-']);
            let trimmed = trimmed.strip_prefix("(0)").unwrap_or(trimmed).trim_start();
            (text.len() - trimmed.len(), trimmed)
        }
        None => (1, text.strip_prefix('0')?),
    };
    let (digits, length, groups) = digits(national, 9)?;
    at += length;
    let area = groups.first().copied().unwrap_or_default();
    // Area codes are 08 or three or four digits with the nought; this keeps dates like 03-12-2026 out.
    let shaped = prefix.is_some() || groups.len() == 1 || digits[0] == 8 && area == 1 || (2..=3).contains(&area);
    (shaped && digits[0] != 0 && (7..=9).contains(&digits.len())).then_some(at)
}

/// The digits that the text begins with, single marks between them allowed: the digits, the length in bytes, and how
/// many digits each group has. Nothing when there are more than `most`.
fn digits(text: &str, most: usize) -> Option<(Vec<u8>, usize, Vec<usize>)> {
    let (mut found, mut groups, mut length) = (Vec::new(), Vec::new(), 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '0'..='9' => {
                if at > length || groups.is_empty() {
                    groups.push(0);
                }
                *groups.last_mut()? += 1;
                found.push(letter as u8 - b'0');
                length = at + 1;
            }
            ' ' | '\u{a0}' | '-' | '–' | '+' if at == length => {}
            _ if letter.is_alphanumeric() && at == length => return None,
            _ => break,
        }
    }
    (!found.is_empty() && found.len() <= most).then_some((found, length, groups))
}

/// name@place.se.
fn email(text: &str) -> Option<usize> {
    let (name, rest) = text.split_once('@')?;
    let plain = |letter: char| letter.is_alphanumeric() || "._%+-".contains(letter);
    let domain =
        &rest[..rest.find(|letter: char| !letter.is_alphanumeric() && letter != '.' && letter != '-').unwrap_or(rest.len())];
    let domain = domain.trim_end_matches(['.', '-']);
    let (place, top) = domain.rsplit_once('.')?;
    let valid = !name.is_empty() && name.chars().all(plain) && !place.is_empty() && top.chars().count() >= 2;
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
        // Numbers that Skatteverket keeps for tests; the one with 71 as its day is a samordningsnummer.
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

//! What a password must be like.

/// The fewest letters. Length counts more than strange signs do.
pub const LEAST: usize = 12;
/// The most letters: more would only be work for the one who checks them.
pub const MOST: usize = 200;

/// Why a password is not good enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// Fewer letters than [`LEAST`].
    Short,
    /// More letters than [`MOST`].
    Long,
    /// Among those that are tried first.
    Common,
    /// It holds the user name.
    HoldsName,
}

/// Passwords of twelve letters or more that are tried first, without spaces and in small letters.
const COMMON: &[&str] = &[
    "1q2w3e4r5t6y",
    "123qweasdzxc",
    "abcdefghijkl",
    "administrator",
    "changeme1234",
    "hemligheten1",
    "hemligthemligt",
    "iloveyou1234",
    "kommunkommun",
    "letmeinletmein",
    "losenordlosenord",
    "lösenordlösenord",
    "lösenord1234",
    "lösenord12345",
    "passw0rd1234",
    "password1234",
    "password12345",
    "passwordpassword",
    "qwertyuiop123",
    "qwertyuiopas",
    "qwertyuiopå1",
    "sommarsommar",
    "sverigesverige",
    "välkommen123",
    "välkommen1234",
    "vintervinter",
    "welcome12345",
];

/// Whether a new password is good enough for the one with this user name.
pub fn check(password: &str, user_name: &str) -> Result<(), Weak> {
    let length = password.chars().count();
    if length < LEAST {
        return Err(Weak::Short);
    }
    if length > MOST {
        return Err(Weak::Long);
    }
    let small: String = password.to_lowercase().split_whitespace().collect();
    if COMMON.contains(&small.as_str()) || is_worn(&small) {
        return Err(Weak::Common);
    }
    let name = user_name.to_lowercase();
    if name.chars().count() > 2 && small.contains(&name) { Err(Weak::HoldsName) } else { Ok(()) }
}

/// One or two letters over and over, or each the one after the letter before, as in a row of digits.
fn is_worn(small: &str) -> bool {
    let letters: Vec<u32> = small.chars().map(u32::from).collect();
    let mut different = letters.clone();
    different.sort_unstable();
    different.dedup();
    let steps = letters.windows(2).filter(|pair| matches!(pair, [one, two] if one.abs_diff(*two) <= 1)).count();
    // The step from nine to nought in a long row of digits is the exception allowed for.
    different.len() <= 2 || steps + 2 >= letters.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_1_a_password_is_long_and_not_the_first_guess() {
        for good in ["tre röda lindar vid ån", "korrekthästbatteri", "x7!kk2-pp0aa", "alvsala-demo"] {
            assert_eq!(check(good, "karin.lindgren"), Ok(()), "{good}");
        }
        for (wrong, why) in [
            ("", Weak::Short),
            ("elva tecken", Weak::Short),
            ("Password1234", Weak::Common),
            ("Lösenord 1234", Weak::Common),
            ("aaaaaaaaaaaa", Weak::Common),
            ("abababababab", Weak::Common),
            ("123456789012", Weak::Common),
            ("karin.lindgren1", Weak::HoldsName),
            ("min Karin.Lindgren", Weak::HoldsName),
        ] {
            assert_eq!(check(wrong, "karin.lindgren"), Err(why), "{wrong}");
        }
        assert_eq!(check(&"åä".repeat(101), "k"), Err(Weak::Long));
    }
}

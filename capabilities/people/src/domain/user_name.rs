//! User names: what one signs in with.

use std::str::FromStr;

/// A user name as it is shown: 2–60 letters, digits, dots, hyphens, underscores and at signs. Capitals don't count when
/// two are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserName(String);

/// A text that is not a user name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadUserName;

impl UserName {
    /// As it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two of them are compared by.
    pub fn key(&self) -> String {
        key(&self.0)
    }
}

/// What user names are compared by, also those that can't be one.
pub fn key(typed: &str) -> String {
    typed.trim().to_lowercase().chars().take(100).collect()
}

impl FromStr for UserName {
    type Err = BadUserName;

    fn from_str(text: &str) -> Result<Self, BadUserName> {
        let length = text.chars().count();
        let known = |letter: char| letter.is_alphanumeric() || "._-@".contains(letter);
        if (2..=60).contains(&length) && text.chars().all(known) { Ok(Self(text.to_owned())) } else { Err(BadUserName) }
    }
}

impl std::fmt::Display for UserName {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_names_are_plain_and_capitals_do_not_count() {
        for good in ["karin.lindgren", "KL01", "åsa_ö", "karin@kommun.se"] {
            assert!(good.parse::<UserName>().is_ok(), "{good}");
        }
        for wrong in ["", "k", "karin lindgren", "a<b", "a/b", "tab\tbed", &"x".repeat(61)] {
            assert_eq!(wrong.parse::<UserName>(), Err(BadUserName), "{wrong}");
        }
        assert_eq!("Karin.L".parse::<UserName>().map(|name| name.key()), Ok("karin.l".to_owned()));
        assert_eq!(key("  KARIN.L "), "karin.l");
    }
}

//! The languages of the screen.

kernel::code_enum! {
    /// A language that every text exists in.
    pub enum Lang {
        /// Swedish, and what is spoken when nothing else is asked for.
        Sv = "sv",
        /// English.
        En = "en",
    }
}

impl Lang {
    /// The language that an `Accept-Language` header asks for: the known one with the highest weight, else Swedish.
    pub fn negotiate(accept_language: &str) -> Self {
        let mut best = (Self::Sv, 0.0);
        for wish in accept_language.split(',') {
            let mut parts = wish.split(';').map(str::trim);
            let tag = parts.next().unwrap_or_default();
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1.0, |q| q.parse().unwrap_or(0.0));
            let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            if let Some(lang) = Self::from_code(&primary)
                && weight > best.1
            {
                best = (lang, weight);
            }
        }
        best.0
    }
}

/// Somebody or something with a language: a page's `Ui`, or the language itself.
pub trait Speaks {
    /// The language to write in.
    fn lang(&self) -> Lang;
}

impl Speaks for Lang {
    fn lang(&self) -> Lang {
        *self
    }
}

impl<T: Speaks + ?Sized> Speaks for &T {
    fn lang(&self) -> Lang {
        (**self).lang()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_chooses_the_language() {
        for (header, expected) in [
            ("", Lang::Sv),
            ("sv-SE,sv;q=0.9,en;q=0.8", Lang::Sv),
            ("en-GB, en;q=0.9, sv;q=0.8", Lang::En),
            ("de, EN;q=0.5, sv;q=0.7", Lang::Sv),
            ("de-DE,de;q=0.9,en-US;q=0.6", Lang::En),
            ("en;q=0, *", Lang::Sv),
            ("en;q=strange", Lang::Sv),
            ("fi", Lang::Sv),
        ] {
            assert_eq!(Lang::negotiate(header), expected, "{header}");
        }
    }
}

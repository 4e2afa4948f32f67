//! The texts of a room, and the two macros that embed and read them.

use crate::{Lang, numbers};
use fluent::FluentValue;
use i18n_embed::{I18nAssets, LanguageLoader, fluent::FluentLanguageLoader, unic_langid::LanguageIdentifier};
use std::borrow::Cow;

/// The texts of one room as they were written, in Fluent's format.
#[derive(Debug, Clone, Copy)]
pub struct Catalogue {
    /// The room: the name of its crate, which its keys start with.
    pub room: &'static str,
    /// The Swedish texts, which keys and arguments are checked against.
    pub sv: &'static str,
    /// The English texts.
    pub en: &'static str,
}

impl Catalogue {
    /// The texts as written in one language.
    pub const fn source(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Sv => self.sv,
            Lang::En => self.en,
        }
    }

    /// A loader that speaks `lang`, and Swedish where `lang` lacks a text.
    pub fn loader(self, lang: Lang) -> FluentLanguageLoader {
        let tag = |lang: Lang| lang.code().parse::<LanguageIdentifier>().unwrap_or_default();
        let loader = FluentLanguageLoader::new(self.room, tag(Lang::Sv));
        if let Err(error) = loader.load_languages(&self, &[tag(lang)]) {
            tracing::error!(room = self.room, %error, "texts cannot be read");
        }
        // Isolating marks are for mixed writing directions; here they would only end up in what people copy.
        loader.set_use_isolating(false);
        loader.with_bundles_mut(|bundle| {
            bundle.set_formatter(Some(match lang {
                Lang::Sv => |value, _| inline_number(Lang::Sv, value),
                Lang::En => |value, _| inline_number(Lang::En, value),
            }));
        });
        loader
    }
}

/// A number inside a text. Four digits stay together, as Swedish allows in running text: a year is never split.
fn inline_number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(numbers::inline(lang, number.value))
}

impl I18nAssets for Catalogue {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let lang = path.split('/').next().and_then(Lang::from_code);
        lang.map(|lang| Cow::Borrowed(self.source(lang).as_bytes())).into_iter().collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(Lang::ALL.iter().map(|lang| format!("{lang}/{}.ftl", self.room)))
    }
}

/// Embeds the texts of the crate that says it: `texts/sv/<crate>.ftl` and `texts/en/<crate>.ftl`. To be said once, in
/// `src/texts.rs`, where [`t!`] looks for the `CATALOGUE` and the `loader` that it makes.
#[macro_export]
macro_rules! catalogue {
    () => {
        /// The texts of this room as written.
        pub const CATALOGUE: $crate::Catalogue = $crate::Catalogue {
            room: env!("CARGO_PKG_NAME"),
            sv: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/texts/sv/", env!("CARGO_PKG_NAME"), ".ftl")),
            en: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/texts/en/", env!("CARGO_PKG_NAME"), ".ftl")),
        };

        /// The keys that may not be read without arguments.
        #[doc(hidden)]
        #[allow(long_running_const_eval, reason = "reads the whole file, once")]
        pub const WITH_ARGUMENTS: $crate::catalogue::WithArguments = $crate::catalogue::WithArguments::find(CATALOGUE.sv);

        /// The texts of this room in one language.
        pub fn speech(lang: $crate::Lang) -> &'static $crate::Speech {
            type Ready = ::std::sync::LazyLock<$crate::Speech>;
            static SV: Ready = Ready::new(|| $crate::Speech::of(CATALOGUE, $crate::Lang::Sv));
            static EN: Ready = Ready::new(|| $crate::Speech::of(CATALOGUE, $crate::Lang::En));
            match lang {
                $crate::Lang::Sv => &SV,
                $crate::Lang::En => &EN,
            }
        }
    };
}

/// Reads a text of this room: `t!(ui, "events-list-title")`, `t!(ui, "events-list-count", n = 3)`; `ui` is whatever
/// [`Speaks`](crate::Speaks). Numbers are written as the language writes them.
///
/// ```
/// # mod texts { text::catalogue!(); }
/// # fn main() {
/// use text::{Lang, t};
/// assert_eq!(t!(Lang::Sv, "text-today"), "i dag");
/// assert_eq!(t!(Lang::En, "text-age-days", n = 3), "three days ago");
/// # }
/// ```
///
/// An unknown key does not compile:
/// ```compile_fail
/// # mod texts { text::catalogue!(); }
/// # fn main() {
/// text::t!(text::Lang::Sv, "text-todai");
/// # }
/// ```
///
/// nor does a missing argument,
/// ```compile_fail
/// # mod texts { text::catalogue!(); }
/// # fn main() {
/// text::t!(text::Lang::Sv, "text-age-days");
/// # }
/// ```
///
/// one of several missing,
/// ```compile_fail
/// # mod texts { text::catalogue!(); }
/// # fn main() {
/// text::t!(text::Lang::Sv, "text-day-with-year", day = 1, month = 2);
/// # }
/// ```
///
/// or one too many:
/// ```compile_fail
/// # mod texts { text::catalogue!(); }
/// # fn main() {
/// text::t!(text::Lang::Sv, "text-today", n = 3);
/// # }
/// ```
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "the texts of the crate that asks, not of this one")]
macro_rules! t {
    ($ui:expr, $key:literal $(,)?) => {{
        const _: () = crate::texts::WITH_ARGUMENTS.refuse($key);
        $crate::private::checked!($key);
        crate::texts::speech($crate::Speaks::lang(&$ui)).plain($key)
    }};
    // Braces, for `fl!` to have room for more than one complaint.
    ($ui:expr, $key:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        $crate::private::checked!($key, $($name),+);
        crate::texts::speech($crate::Speaks::lang(&$ui)).with($key, &[$((stringify!($name), $crate::private::FluentValue::from($value))),+])
    }};
}

/// Lets `fl!` check key and arguments against the Swedish texts. It is for the compiler alone and never run.
#[doc(hidden)]
#[macro_export]
macro_rules! checked {
    ($key:literal $(, $name:ident)*) => {
        let _ = |loader: $crate::private::FluentLanguageLoader| $crate::private::fl!(loader, $key $(, $name = "")*);
    };
}

/// The keys whose texts take arguments, as hashes, found while the room is compiled: `fl!` checks the arguments that
/// are given, but says nothing when none is.
#[doc(hidden)]
pub struct WithArguments {
    hashes: [u64; 1024],
    count: usize,
}

impl WithArguments {
    /// Reads Fluent source: a text takes arguments when it has `{ $name … }`, or `{ other-text }` that may have.
    pub const fn find(ftl: &str) -> Self {
        let source = ftl.as_bytes();
        let mut found = Self { hashes: [0; 1024], count: 0 };
        let (mut at, mut key, mut inside) = (0, 0, false);
        while at < source.len() {
            let byte = source[at];
            if (at == 0 || source[at - 1] == b'\n') && byte != b' ' && byte != b'}' && byte != b'\n' {
                key = if byte.is_ascii_alphabetic() { hash_of_word(source, at) } else { 0 };
                inside = false;
            }
            if key != 0 && inside && (byte == b'$' || byte.is_ascii_alphabetic()) {
                found.hashes[found.count] = key;
                found.count += 1;
                key = 0;
            }
            inside = byte == b'{' || inside && (byte == b' ' || byte == b'\n');
            at += 1;
        }
        found
    }

    /// Stops the compiler when this key's text takes arguments.
    ///
    /// # Panics
    /// In the compiler only; it is called where a constant is made.
    pub const fn refuse(&self, key: &str) {
        let wanted = hash_of_word(key.as_bytes(), 0);
        let mut at = 0;
        while at < self.count {
            assert!(
                self.hashes[at] != wanted,
                "this text takes arguments, or refers to another text: t!(ui, \"key\", name = value)"
            );
            at += 1;
        }
    }
}

/// FNV-1a of the key that starts at `at`.
const fn hash_of_word(source: &[u8], mut at: usize) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    while at < source.len() && (source[at].is_ascii_alphanumeric() || source[at] == b'-') {
        hash = (hash ^ source[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_texts_that_take_arguments() {
        let ftl = "# about { $nothing }\nplain = Hej $ { -term }\nterm-only = { -term } { \"x\" }\nwith = { $n }\n\
                   many =\n    { $n ->\n        [one] en\n       *[other] fler\n    }\nrefers = { with }\n-term = ett { $x }\nlast = sist\n";
        let found = WithArguments::find(ftl);
        let hashes: Vec<_> = ["with", "many", "refers"].iter().map(|key| hash_of_word(key.as_bytes(), 0)).collect();
        assert_eq!(&found.hashes[..found.count], hashes.as_slice());
    }

    #[test]
    fn numbers_in_texts_follow_the_language() {
        let catalogue = Catalogue { room: "room", sv: "room-n = { $n } av { $name }", en: "room-n = { $n } of { $name }" };
        let read = |lang, n: f64, name| {
            let args = [("n", FluentValue::from(n)), ("name", FluentValue::from(name))];
            catalogue.loader(lang).get_args_concrete("room-n", args.into_iter().collect())
        };
        assert_eq!(read(Lang::Sv, 12345.0, "Åsa"), "12\u{a0}345 av Åsa");
        assert_eq!(read(Lang::En, 12345.5, "Åsa"), "12,345.5 of Åsa");
        assert_eq!(read(Lang::Sv, 2026.0, "3000000"), "2026 av 3000000");
    }

    #[test]
    fn swedish_is_spoken_where_english_lacks_a_text() {
        let catalogue = Catalogue { room: "room", sv: "room-a = ett\nroom-b = två", en: "room-a = one" };
        let loader = catalogue.loader(Lang::En);
        assert_eq!((loader.get("room-a"), loader.get("room-b")), ("one".into(), "två".into()));
    }
}

//! Typed addresses: a link that compiles leads somewhere.

use crate::Problem;

/// An address with its parts, as a type. Declared with [`crate::urls!`].
pub trait Url: std::fmt::Display + Sized + Send + 'static {
    /// The pattern, as in `/avvikelser/{id}`.
    const PATTERN: &'static str;
    /// Reads the parts out of a path that fits the pattern; `None` when a part isn't what it should be.
    fn from_parts(parts: &[&str]) -> Option<Self>;
}

/// The parts of `path` that stand where `pattern` has braces.
pub(crate) fn parts<'a>(pattern: &str, path: &'a str) -> Vec<&'a str> {
    pattern.split('/').zip(path.split('/')).filter(|(wanted, _)| wanted.starts_with('{')).map(|(_, found)| found).collect()
}

/// Reads a typed address out of a path.
pub(crate) fn read<U: Url>(path: &str) -> Result<U, Problem> {
    U::from_parts(&parts(U::PATTERN, path)).ok_or(Problem::NotFound)
}

/// Declares a room's addresses.
///
/// ```
/// web::urls! {
///     /// The list.
///     Cases = "/avvikelser";
///     /// One case.
///     Case { id: kernel::UnitId } = "/avvikelser/{id}";
/// }
/// # fn main() {
/// let id: kernel::UnitId = "01J8ZQ3V5H6K7M8N9P0Q1R2S3T".parse().expect("an id");
/// assert_eq!(Case { id }.to_string(), "/avvikelser/01J8ZQ3V5H6K7M8N9P0Q1R2S3T");
/// # }
/// ```
#[macro_export]
macro_rules! urls {
    ($($(#[$doc:meta])* $name:ident $({ $($part:ident: $kind:ty),+ $(,)? })? = $pattern:literal;)+) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub struct $name { $($(pub $part: $kind),+)? }

        impl $crate::Url for $name {
            const PATTERN: &'static str = $pattern;
            #[allow(unused_variables, unused_mut)]
            fn from_parts(parts: &[&str]) -> Option<Self> {
                let mut parts = parts.iter();
                let found = Self { $($($part: parts.next()?.parse().ok()?),+)? };
                Some(found)
            }
        }

        impl $crate::private::fmt::Display for $name {
            #[allow(unused_mut, unused_variables)]
            fn fmt(&self, out: &mut $crate::private::fmt::Formatter<'_>) -> $crate::private::fmt::Result {
                let mut rest = $pattern;
                $($(
                    if let Some((before, after)) = rest.split_once(concat!("{", stringify!($part), "}")) {
                        write!(out, "{before}{}", self.$part)?;
                        rest = after;
                    }
                )+)?
                out.write_str(rest)
            }
        }

        impl $crate::FromAsk for $name {
            fn from_ask(ask: &$crate::Ask, _: &$crate::Ui) -> Result<Self, $crate::Problem> { ask.url() }
        }
    )+ };
}

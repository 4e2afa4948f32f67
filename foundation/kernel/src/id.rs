//! Typed identities: 26-letter ULIDs, so that ids of different things never mix.

use crate::Ulid;

/// A text that is not an id of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct BadId;

/// What every typed id can do.
pub trait Id: Copy + Eq + std::fmt::Display + std::str::FromStr<Err = BadId> {
    /// The id of this kind with these 128 bits.
    fn from_ulid(ulid: Ulid) -> Self;
    /// The bits.
    fn ulid(self) -> Ulid;
}

/// Declares id types: `id! { /// A case. CaseId; }`.
#[macro_export]
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)+) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($crate::Ulid);

        impl $crate::Id for $name {
            fn from_ulid(ulid: $crate::Ulid) -> Self { Self(ulid) }
            fn ulid(self) -> $crate::Ulid { self.0 }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(out) }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::BadId;
            fn from_str(text: &str) -> Result<Self, $crate::BadId> {
                // 26 capital letters and digits exactly: one id has one spelling, in links and in the database.
                let canonical = text.len() == 26 && text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
                if !canonical { return Err($crate::BadId); }
                let ulid = $crate::Ulid::from_string(text).map_err(|_| $crate::BadId)?;
                if ulid.to_string() == text { Ok(Self(ulid)) } else { Err($crate::BadId) }
            }
        }
        $crate::stored_as_text!($name);
        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> { to.collect_str(self) }
        }
        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as $crate::private::serde::Deserialize>::deserialize(from)?;
                text.parse().map_err($crate::private::serde::de::Error::custom)
            }
        }
    )+ };
}

id! {
    /// A person with an account.
    PersonId;
    /// An organisational unit (enhet).
    UnitId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_its_text_and_nothing_else_parses() {
        let id = UnitId::from_ulid(Ulid::from_parts(1_700_000_000_000, 42));
        assert_eq!(id.to_string().parse(), Ok(id));
        for wrong in ["", "x", "01J", "01j8zq3v5h6k7m8n9p0q1r2s3t", "ZZZZZZZZZZZZZZZZZZZZZZZZZZ", "å"] {
            assert_eq!(wrong.parse::<UnitId>(), Err(BadId), "{wrong}");
        }
    }
}

//! Enums that are stored and sent as a short code.

/// A code that is not one of an enum's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown code")]
pub struct UnknownCode;

/// Declares an enum whose values have codes: `code_enum! { /// Why. pub enum Mode { /// Fast. Quick = "quick", } }`.
#[macro_export]
macro_rules! code_enum {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$value_doc:meta])* $value:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$value_doc])* $value),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The code it is stored as.
            pub const fn code(self) -> &'static str { match self { $(Self::$value => $code),+ } }

            /// The value with this code.
            pub fn from_code(code: &str) -> Option<Self> { match code { $($code => Some(Self::$value),)+ _ => None } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { out.write_str(self.code()) }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::UnknownCode;
            fn from_str(code: &str) -> Result<Self, $crate::UnknownCode> { Self::from_code(code).ok_or($crate::UnknownCode) }
        }
        $crate::stored_as_text!($name);
        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> { to.serialize_str(self.code()) }
        }
        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let code = <std::borrow::Cow<'de, str> as $crate::private::serde::Deserialize>::deserialize(from)?;
                Self::from_code(&code).ok_or_else(|| $crate::private::serde::de::Error::custom("unknown code"))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    code_enum! {
        /// For the test.
        pub enum Light { /// Stop.
            Red = "red", /// Go.
            Green = "green", }
    }

    #[test]
    fn codes_go_both_ways() {
        for light in Light::ALL {
            assert_eq!(Light::from_code(light.code()), Some(*light));
        }
        assert_eq!(Light::from_code("blue"), None);
        assert_eq!(serde_json::to_string(&Light::Red).expect("plain"), "\"red\"");
        assert_eq!(serde_json::from_str::<Light>("\"green\"").expect("known"), Light::Green);
    }
}

//! What a call answers with: a type that knows both its JSON and its schema, so that the two can't differ.

use crate::{Problem, Reply, StatusCode};
use axum::http::header;
use kernel::{Day, Timestamp};
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, marker::PhantomData};

/// The named schemas of a document.
pub type Known = BTreeMap<String, Value>;

/// A type with a JSON form and its schema. Declared with [`crate::shapes!`].
pub trait Shape {
    /// The schema; a named shape puts itself among the known and gives a reference.
    fn schema(known: &mut Known) -> Value;
    /// The value.
    fn json(&self) -> Value;
}

/// An id as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdText(pub String);

impl<I: kernel::Id> From<I> for IdText {
    fn from(id: I) -> Self {
        Self(id.to_string())
    }
}

/// An instant, written in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(pub Timestamp);

macro_rules! plain {
    ($($kind:ty => $schema:tt, $value:ident -> $json:expr;)+) => { $(
        impl Shape for $kind {
            fn schema(_: &mut Known) -> Value { json!($schema) }
            fn json(&self) -> Value { let $value = self; $json }
        }
    )+ };
}
plain! {
    String => { "type": "string" }, value -> Value::from(value.as_str());
    i64 => { "type": "integer" }, value -> Value::from(*value);
    bool => { "type": "boolean" }, value -> Value::from(*value);
    IdText => { "type": "string", "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, value -> Value::from(value.0.as_str());
    Day => { "type": "string", "format": "date" }, value -> Value::from(value.to_string());
    Moment => { "type": "string", "format": "date-time" }, value -> Value::from(value.0.utc());
}

impl<T: Shape> Shape for Option<T> {
    fn schema(known: &mut Known) -> Value {
        json!({ "anyOf": [T::schema(known), { "type": "null" }] })
    }
    fn json(&self) -> Value {
        self.as_ref().map_or(Value::Null, Shape::json)
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn schema(known: &mut Known) -> Value {
        json!({ "type": "array", "items": T::schema(known) })
    }
    fn json(&self) -> Value {
        self.iter().map(Shape::json).collect()
    }
}

/// One part of a shape: its name in the code, what it means, its schema.
#[doc(hidden)]
pub type Part = (&'static str, &'static str, fn(&mut Known) -> Value);

/// The schema of a named shape; for [`crate::shapes!`].
pub fn object(known: &mut Known, (name, about): (&str, &str), parts: &[Part]) -> Value {
    if !known.contains_key(name) {
        known.insert(name.to_owned(), Value::Null);
        let mut properties = Map::new();
        for (part, about, schema) in parts {
            let schema = schema(known);
            // A reference stands alone; what is said about it goes beside it.
            properties.insert(camel(part), described(schema, about.trim()));
        }
        let required: Vec<String> = parts.iter().map(|(part, ..)| camel(part)).collect();
        let schema = json!({ "type": "object", "description": about.trim(), "required": required,
            "additionalProperties": false, "properties": properties });
        known.insert(name.to_owned(), schema);
    }
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn described(mut schema: Value, about: &str) -> Value {
    schema["description"] = about.into();
    schema
}

/// The JSON of a named shape; for [`crate::shapes!`].
pub fn fields<const N: usize>(parts: [(&str, Value); N]) -> Value {
    parts.into_iter().map(|(part, value)| (camel(part), value)).collect::<Map<_, _>>().into()
}

/// `reported_at` as `reportedAt`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |so_far, word| {
        let mut letters = word.chars();
        so_far + &letters.next().map(|letter| letter.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    })
}

/// Declares what calls answer with: `shapes! { /// A case. pub struct CaseLine { /// Its id. pub id: IdText } }`.
#[macro_export]
macro_rules! shapes {
    ($($(#[doc = $doc:literal])* pub struct $name:ident { $($(#[doc = $part_doc:literal])* pub $part:ident: $kind:ty),+ $(,)? })+) => { $(
        $(#[doc = $doc])*
        #[derive(Debug, Clone)]
        #[allow(clippy::struct_excessive_bools, clippy::struct_field_names)] // named as in the document
        pub struct $name { $($(#[doc = $part_doc])* pub $part: $kind),+ }

        impl $crate::Shape for $name {
            fn schema(known: &mut $crate::Known) -> $crate::private::Value {
                let parts = [$((stringify!($part), concat!($($part_doc),*), <$kind as $crate::Shape>::schema as fn(&mut $crate::Known) -> $crate::private::Value)),+];
                $crate::private::object(known, (stringify!($name), concat!($($doc),*)), &parts)
            }
            fn json(&self) -> $crate::private::Value {
                $crate::private::fields([$((stringify!($part), $crate::Shape::json(&self.$part))),+])
            }
        }
    )+ };
}

/// What a handler gives back: a page's answer, or a value with a schema.
pub trait Outcome: 'static {
    /// The answer to send.
    fn into_reply(self) -> Reply;
    /// The schema of its content; none for a page, and for a form's answer.
    fn schema(known: &mut Known) -> Option<Value>;
}

impl Outcome for Reply {
    fn into_reply(self) -> Reply {
        self
    }
    fn schema(_: &mut Known) -> Option<Value> {
        None
    }
}

/// An answer whose content is a `T`.
pub struct Json<T> {
    reply: Reply,
    content: PhantomData<fn() -> T>,
}

impl<T: Shape> Json<T> {
    pub(crate) fn new(value: &T) -> Self {
        Self { reply: Reply::json(StatusCode::OK, &value.json()), content: PhantomData }
    }

    /// With the version that a change of it must name.
    #[must_use]
    pub fn versioned(self, version: i64) -> Self {
        Self { reply: self.reply.with_header(header::ETAG, format!("\"{version}\"")), ..self }
    }

    /// With the way to what comes after.
    #[must_use]
    pub fn leading_on(self, next: Option<String>) -> Self {
        match next {
            Some(next) => Self { reply: self.reply.with_header(header::LINK, format!("<{next}>; rel=\"next\"")), ..self },
            None => self,
        }
    }
}

impl<T: Shape + 'static> Outcome for Json<T> {
    fn into_reply(self) -> Reply {
        self.reply
    }
    fn schema(known: &mut Known) -> Option<Value> {
        Some(T::schema(known))
    }
}

/// What a handler of a call gives back.
pub type Replied<T> = Result<Json<T>, Problem>;

#[cfg(test)]
mod tests {
    use super::*;

    crate::shapes! {
        /// A thing.
        pub struct Thing {
            /// Its id.
            pub id: IdText,
            /// When it was made.
            pub made_at: Moment,
            /// What is inside.
            pub inner_things: Vec<Thing>,
        }
    }

    #[test]
    fn a_shape_and_its_schema_have_the_same_names() {
        let mut known = Known::new();
        let thing = Thing { id: IdText("x".into()), made_at: Moment(Timestamp(1_500)), inner_things: Vec::new() };
        assert_eq!(Thing::schema(&mut known)["$ref"], "#/components/schemas/Thing");
        let names = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&known["Thing"]["properties"]), names(&thing.json()));
        assert_eq!(thing.json()["madeAt"], "1970-01-01T00:00:01.500Z");
        assert_eq!(known["Thing"]["properties"]["innerThings"]["items"]["$ref"], "#/components/schemas/Thing");
    }
}

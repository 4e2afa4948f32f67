//! The names and kinds of what a call may send. The same table is what is checked and what is described.

use serde_json::{Value, json};

/// Something that a call may send, in its body or in its question part.
#[derive(Debug, Clone, Copy)]
pub struct Prop {
    /// Its name, in camel case.
    pub name: &'static str,
    /// The field of the form that it stands for.
    pub field: &'static str,
    /// What it can be.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
    /// What it means.
    pub about: &'static str,
}

/// What a value can be.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Text of so many letters at most.
    Text(usize),
    /// One of these codes.
    Code(fn() -> Vec<String>),
    /// Several of these codes.
    Codes(fn() -> Vec<String>),
    /// One of these codes, each standing for a value of the form.
    Choice(&'static [(&'static str, &'static str)]),
    /// An id.
    Id,
    /// A day, YYYY-MM-DD.
    Day,
    /// A whole number between these.
    Whole(i64, i64),
    /// Yes or no; yes is sent to the form as this.
    Flag(&'static str),
    /// Text of its own form: the form as a regular expression, and whether a text has it.
    Shaped(&'static str, fn(&str) -> bool),
    /// Severity and probability, 1–4 each.
    Risk,
    /// A text for each of these codes; the form's fields are the prefix and the code.
    Notes(fn() -> Vec<String>, usize),
}

/// An id as the house writes it.
pub(crate) const ID: &str = "^[0-7][0-9A-HJKMNP-TV-Z]{25}$";

impl Prop {
    /// Something that must be sent.
    pub const fn must(name: &'static str, field: &'static str, kind: Kind, about: &'static str) -> Self {
        Self { name, field, kind, required: true, about }
    }

    /// Something that may be left out.
    pub const fn may(name: &'static str, field: &'static str, kind: Kind, about: &'static str) -> Self {
        Self { name, field, kind, required: false, about }
    }

    /// The version of what is changed, for a change that mustn't overwrite another's.
    pub const fn version() -> Self {
        let about = "The version that you read. May be sent as If-Match instead.";
        Self::may("version", "version", Kind::Whole(0, i64::MAX), about)
    }

    /// Whether a field of the form is one of several that it fills.
    pub(crate) fn holds(&self, field: &str) -> bool {
        matches!(self.kind, Kind::Notes(..)) && field.starts_with(self.field)
    }

    /// Its schema.
    pub(crate) fn schema(&self) -> Value {
        let mut schema = self.kind.schema(self.required);
        schema["description"] = self.about.into();
        if let Some(example) = self.kind.example() {
            schema["examples"] = json!([example]);
        }
        schema
    }
}

impl Kind {
    /// A value of this kind, for the document; none where the codes themselves stand there.
    fn example(self) -> Option<Value> {
        match self {
            Self::Id => Some("01J8ZQ3V5H6K7M8N9P0Q1R2S3T".into()),
            Self::Day => Some("2026-11-24".into()),
            Self::Risk => Some(json!({ "severity": 3, "probability": 2 })),
            _ => None,
        }
    }

    fn schema(self, required: bool) -> Value {
        match self {
            Self::Text(most) => json!({ "type": "string", "minLength": usize::from(required), "maxLength": most }),
            Self::Code(codes) => json!({ "type": "string", "enum": codes() }),
            Self::Codes(codes) => {
                json!({ "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": codes() } })
            }
            Self::Choice(all) => json!({ "type": "string", "enum": all.iter().map(|(code, _)| *code).collect::<Vec<_>>() }),
            Self::Id => json!({ "type": "string", "pattern": ID }),
            Self::Day => json!({ "type": "string", "format": "date" }),
            Self::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
            Self::Flag(_) => json!({ "type": "boolean" }),
            Self::Shaped(form, _) => json!({ "type": "string", "pattern": form }),
            Self::Risk => {
                let scale = json!({ "type": "integer", "minimum": 1, "maximum": 4 });
                json!({ "type": "object", "required": ["severity", "probability"], "additionalProperties": false,
                    "properties": { "severity": scale, "probability": scale } })
            }
            Self::Notes(codes, most) => {
                let note = json!({ "type": "string", "maxLength": most });
                let each = codes().into_iter().map(|code| (code, note.clone())).collect::<serde_json::Map<_, _>>();
                json!({ "type": "object", "additionalProperties": false, "properties": each })
            }
        }
    }
}

//! A typed reference to anything: what actions, links and trail entries hang on.

use crate::{BadId, Id, Ulid};
use serde::{Deserialize, Serialize};

/// One thing in the house: its kind ("event", "unit", …) and its id. Written `event/01J…`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Subject {
    kind: String,
    id: Ulid,
}

impl Subject {
    /// The thing of this kind with this id.
    pub fn new(kind: &str, id: impl Id) -> Self {
        Self { kind: kind.to_owned(), id: id.ulid() }
    }

    /// The kind: the word that its room chose.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The id, when the thing is of this kind.
    pub fn id<I: Id>(&self, kind: &str) -> Option<I> {
        (self.kind == kind).then(|| I::from_ulid(self.id))
    }

    /// The id as 26 letters, whatever the kind.
    pub fn id_text(&self) -> String {
        self.id.to_string()
    }
}

impl std::fmt::Display for Subject {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}/{}", self.kind, self.id)
    }
}

crate::id! {
    /// Any id at all; only for reading a subject's text.
    AnyId;
}

impl std::str::FromStr for Subject {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let (kind, id) = text.split_once('/').ok_or(BadId)?;
        let plain = !kind.is_empty() && kind.len() <= 40 && kind.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        if plain { Ok(Self::new(kind, id.parse::<AnyId>()?)) } else { Err(BadId) }
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        subject.to_string()
    }
}

impl TryFrom<String> for Subject {
    type Error = BadId;

    fn try_from(text: String) -> Result<Self, BadId> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{PersonId, UnitId};

    #[test]
    fn a_subject_knows_its_kind() {
        let unit = UnitId::from_ulid(Ulid::from_parts(1, 1));
        let subject = Subject::new("unit", unit);
        assert_eq!(subject.to_string().parse(), Ok(subject.clone()));
        assert_eq!(subject.id::<UnitId>("unit"), Some(unit));
        assert_eq!(subject.id::<PersonId>("person"), None);
        for wrong in ["", "unit", "unit/", "/01J", "Unit/x", "unit/01J/2"] {
            assert!(wrong.parse::<Subject>().is_err(), "{wrong}");
        }
    }
}

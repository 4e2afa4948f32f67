//! The data that the room is delivered with. A new version is a new file.

use crate::domain::{Kind, Kinds, duty::Duty};
use authority::Role;
use std::sync::LazyLock;
use text::Lang;

const KINDS: &str = include_str!("../data/kinds-1.toml");
const DUTIES: &str = include_str!("../data/duties-1.toml");

/// A role, in words.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct RoleWords {
    /// The role.
    pub code: Role,
    sv: String,
    en: String,
    description_sv: String,
    description_en: String,
}

/// A source document.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct Document {
    /// Its short code.
    pub code: String,
    /// Its title, in the language that it is written in.
    pub title: String,
}

/// The responsibility map as delivered, with the words around it.
#[derive(Debug, Clone, Default, serde::Deserialize)]
pub struct Template {
    /// Source documents.
    pub source: Vec<Document>,
    /// How often.
    pub recurrence: Vec<Kind>,
    /// Roles.
    pub role: Vec<RoleWords>,
    /// Duties.
    pub duty: Vec<Duty>,
}

/// What an organisation is made of.
pub fn kinds() -> &'static Kinds {
    static KINDS_READ: LazyLock<Kinds> = LazyLock::new(|| read("kinds-1.toml", KINDS));
    &KINDS_READ
}

/// The responsibility map as delivered.
pub fn template() -> &'static Template {
    static TEMPLATE_READ: LazyLock<Template> = LazyLock::new(|| read("duties-1.toml", DUTIES));
    &TEMPLATE_READ
}

/// What a role is called.
pub fn role_name(role: Role, lang: Lang) -> &'static str {
    words(role).map_or(role.code(), |words| if lang == Lang::Sv { &words.sv } else { &words.en })
}

/// What a role is, in a sentence.
pub fn role_description(role: Role, lang: Lang) -> &'static str {
    words(role).map_or("", |words| if lang == Lang::Sv { &words.description_sv } else { &words.description_en })
}

fn words(role: Role) -> Option<&'static RoleWords> {
    template().role.iter().find(|words| words.code == role)
}

/// The files are part of the program, and a test reads them; should one be broken anyway, the house still stands.
fn read<T: serde::de::DeserializeOwned + Default>(name: &str, text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| {
        tracing::error!(file = name, %error, "delivered data cannot be read");
        T::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kinds;
    use std::collections::BTreeSet;

    #[test]
    fn what_is_delivered_can_be_read_and_hangs_together() {
        let (lists, map) = (super::kinds(), template());
        assert_eq!((lists.unit_kind.len(), lists.legal_area.len()), (6, 5));
        assert!(lists.is_top("municipality") && lists.is_private("free_choice") && !lists.is_private("own"));
        assert_eq!(map.role.len(), Role::ALL.len());
        assert!(map.duty.len() > 200);
        let codes: BTreeSet<_> = map.duty.iter().map(|duty| &duty.code).collect();
        assert_eq!(codes.len(), map.duty.len(), "each duty stands once");
        for duty in &map.duty {
            assert!(!duty.roles.is_empty() && !duty.sv.is_empty() && !duty.en.is_empty(), "{}", duty.code);
            assert!(duty.recurrence.is_empty() || kinds::find(&map.recurrence, &duty.recurrence).is_some(), "{}", duty.code);
            assert!(duty.months.iter().all(|month| (1..=12).contains(month)), "{}", duty.code);
            assert!(duty.sources.iter().all(|at| map.source.iter().any(|document| document.code == at.source)), "{}", duty.code);
        }
    }
}

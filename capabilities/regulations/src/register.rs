//! The register as pages read it: every act in force in this house, and the municipality's own requirements.

use crate::{
    domain::{Act, Kind, Provision, ProvisionId, Requirement},
    store::{
        edition::{self, Edition},
        own,
    },
};
use authority::Action;
use db::{DbError, Work};
use text::fold;

/// The register.
pub struct Register {
    /// The acts, by their order on screen.
    pub acts: Vec<Edition>,
    /// The municipality's own.
    pub own: Vec<Requirement>,
}

/// What stands under an id.
pub enum Found<'a> {
    /// A provision of an act.
    Provision(&'a Edition, &'a Provision),
    /// A requirement of one's own.
    Own(&'a Requirement),
}

impl Register {
    /// Reads it: two statements.
    pub fn read<A: Action>(work: &mut Work<'_, A>) -> Result<Self, DbError> {
        let mut acts = edition::in_force(work)?;
        // What the room is about first, then by kind and name.
        acts.sort_by_cached_key(|edition| {
            let act = &edition.act;
            let first = ["sosfs-2011-9", "psl-2010-659", "sol-2025-400", "lss-1993-387", "hsl-2017-30"];
            let place = first.iter().position(|code| *code == act.code).unwrap_or(first.len());
            (act.until.is_some(), place, act.kind, text::sort_key(&act.short))
        });
        Ok(Self { acts, own: own::all(work)? })
    }

    /// The act with this code.
    pub fn act(&self, code: &str) -> Option<&Edition> {
        self.acts.iter().find(|edition| edition.act.code == code)
    }

    /// What stands under the id.
    pub fn find(&self, id: ProvisionId) -> Option<Found<'_>> {
        let of_acts = self.acts.iter().find_map(|edition| Some(Found::Provision(edition, edition.act.find(id)?)));
        of_acts.or_else(|| self.own.iter().find(|own| own.id == id).map(Found::Own))
    }

    /// The provision with this key, "SFS 2025:400/27/2".
    pub fn by_key(&self, key: &str) -> Option<(&Edition, &Provision)> {
        let (number, place) = key.split_once('/')?;
        let edition = self.acts.iter().find(|edition| edition.act.number == number)?;
        Some((edition, edition.act.provisions.iter().find(|provision| provision.place() == place)?))
    }

    /// The older provisions that this one replaced.
    pub fn replaced_by(&self, key: &str) -> Vec<(&Edition, &Provision)> {
        let all = self.acts.iter().flat_map(|edition| edition.act.provisions.iter().map(move |provision| (edition, provision)));
        all.filter(|(_, provision)| provision.became == key).collect()
    }
}

impl Found<'_> {
    /// As people write it.
    pub fn cite(&self) -> String {
        match self {
            Self::Provision(edition, provision) => edition.act.cite(provision),
            Self::Own(own) => own.title.clone(),
        }
    }

    /// In a line.
    pub fn title(&self) -> &str {
        match self {
            Self::Provision(_, provision) => &provision.title,
            Self::Own(own) => &own.title,
        }
    }

    /// What sort of requirement.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Provision(_, provision) => provision.sort(),
            Self::Own(own) => own.kind,
        }
    }

    /// The number of the wording; 0 for a requirement of one's own.
    pub fn serial(&self) -> i64 {
        match self {
            Self::Provision(edition, _) => edition.serial,
            Self::Own(_) => 0,
        }
    }
}

/// Whether a provision is what the words look for: every word in its citation, title, text or act.
pub fn fits(act: &Act, provision: &Provision, words: &str) -> bool {
    holds(&[&act.cite(provision), &act.number, &act.name, &provision.title, &provision.text, &provision.heading], words)
}

/// Whether a requirement is what the words look for.
pub fn fits_own(own: &Requirement, words: &str) -> bool {
    holds(&[&own.title, &own.text], words)
}

/// Whether every word stands somewhere in the texts. Small letters and capitals are the same; so are "27 kap. 2 §" and "27:2".
fn holds(texts: &[&str], words: &str) -> bool {
    let all = fold(&texts.join(" ")).replace("kap.", "kap");
    let short = texts.first().map(|cite| as_numbers(cite)).unwrap_or_default();
    fold(words).replace("kap.", "kap").split_whitespace().all(|word| all.contains(word) || short.contains(word))
}

/// Chapter and paragraph in short: "27 kap. 2 §" as "27:2".
fn as_numbers(cite: &str) -> String {
    fold(cite).replace(" kap. ", ":").replace(" kap ", ":")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn law_1_provisions_are_found_by_number_and_by_words() {
        let acts = crate::delivered::acts();
        let found = |words: &str| {
            let all = acts.iter().flat_map(|act| act.provisions.iter().map(move |provision| (act, provision)));
            all.filter(|(act, provision)| fits(act, provision, words)).map(|(act, found)| act.cite(found)).collect::<Vec<_>>()
        };
        assert!(found("27 kap. 2 §").contains(&"SoL (2025:400) 27 kap. 2 §".to_owned()));
        assert_eq!(found("sol 2025:400 27:2"), ["SoL (2025:400) 27 kap. 2 §"]);
        assert!(found("PSL lex maria").contains(&"PSL (2010:659) 3 kap. 5 §".to_owned()));
        assert!(found("egenkontroll SOSFS 2011:9").len() >= 2);
        assert!(found("finns inte någonstans").is_empty());
    }
}

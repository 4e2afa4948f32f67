//! An act: one readable file, with its dates, its source, and its provisions.

use super::{
    ProvisionId,
    provision::{Kind, Law, Mark, Provision, id_of},
};
use kernel::Day;
use serde::{Deserialize, Serialize};

/// An act in one wording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Its code, as in addresses: "sosfs-2011-9". Never changes.
    pub code: String,
    /// Which wording of ours it is; a new one has a higher number.
    pub edition: i64,
    /// Its number: "SOSFS 2011:9", "SFS 2025:400". Provisions' keys begin with it.
    pub number: String,
    /// What people call it.
    pub short: String,
    /// Its whole name.
    pub name: String,
    /// What sort of act.
    pub kind: Kind,
    /// Who issues it.
    pub issuer: String,
    /// Where it is published.
    pub source: String,
    /// The last amendment that has been read.
    #[serde(default)]
    pub amended: String,
    /// From when it applies.
    pub in_force: Day,
    /// The last day it applied.
    #[serde(default)]
    pub until: Option<Day>,
    /// The code of the act that replaced it.
    #[serde(default)]
    pub became: String,
    /// When it was last checked.
    pub checked: Day,
    /// By whom.
    pub checked_by: String,
    /// How sure we are of its text.
    pub mark: Mark,
    /// Under which laws an activity is bound.
    pub binds: Vec<Law>,
    /// Whether it has articles instead of paragraphs.
    #[serde(default)]
    pub article: bool,
    /// What else to know.
    #[serde(default)]
    pub note: String,
    /// Its provisions, in order.
    #[serde(rename = "provision")]
    pub provisions: Vec<Provision>,
}

impl Act {
    /// With what its provisions take from it written out.
    #[must_use]
    pub fn resolved(mut self) -> Self {
        let mut heading = (String::new(), String::new());
        for provision in &mut self.provisions {
            provision.kind = provision.kind.or(Some(self.kind));
            provision.mark = provision.mark.or(Some(self.mark));
            if provision.binds.is_empty() {
                provision.binds.clone_from(&self.binds);
            }
            // A heading goes for what follows it within its chapter.
            if provision.heading.is_empty() && heading.0 == provision.chapter {
                provision.heading.clone_from(&heading.1);
            }
            heading = (provision.chapter.clone(), provision.heading.clone());
        }
        self
    }

    /// The provision's id.
    pub fn id_of(&self, provision: &Provision) -> ProvisionId {
        id_of(&provision.key(&self.number))
    }

    /// The provision as people write it: "SOSFS 2011:9 5 kap. 3 §".
    pub fn cite(&self, provision: &Provision) -> String {
        format!("{} {}", self.short, provision.cite(self.article))
    }

    /// The provision with this id.
    pub fn find(&self, id: ProvisionId) -> Option<&Provision> {
        self.provisions.iter().find(|provision| self.id_of(provision) == id)
    }

    /// Whether it applies on the day.
    pub fn on(&self, day: Day) -> bool {
        self.in_force <= day && self.until.is_none_or(|until| day <= until)
    }
}

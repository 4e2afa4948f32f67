//! The responsibility map: what each role does in the systematic quality work (SOSFS 2011:9, 3 kap. 3 §).

use authority::Role;
use kernel::{Day, PersonId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use text::Lang;

kernel::id! {
    /// A duty in one version of the map.
    DutyId;
}

kernel::code_enum! {
    /// What a version of the map is.
    pub enum MapState {
        /// As delivered; nobody has decided on it.
        Template = "template",
        /// Being worked on.
        Draft = "draft",
        /// Decided.
        Established = "established",
    }
}

/// A version of the map.
#[derive(Debug, Clone)]
pub struct DutyMap {
    /// Its number, from 1.
    pub number: i64,
    /// What it is.
    pub state: MapState,
    /// When it was begun.
    pub created_at: Timestamp,
    /// The decision, when there is one.
    pub decision: Option<Decision>,
    /// How many times it has been changed.
    pub version: i64,
}

/// By whom, when, under which number a version was decided, and who entered that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// By whom, as in "Vård- och omsorgsnämnden § 41".
    pub by: String,
    /// On which day.
    pub on: Day,
    /// The number in the registry (diarienummer).
    pub registry_number: String,
    /// Who entered it here.
    pub entered_by: Option<PersonId>,
}

/// A place in a source document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The document's code.
    pub source: String,
    /// Where in it.
    pub section: String,
}

/// A provision behind a duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provision {
    /// The act with its number.
    pub act: String,
    /// The text that was read: a date, or the last amending act.
    pub version: String,
    /// Chapter; empty for acts without chapters.
    pub chapter: String,
    /// Paragraph.
    pub paragraph: String,
    /// Whether the text itself was read.
    pub verified: bool,
}

impl Provision {
    /// "SOSFS 2011:9, 3 kap. 3 §".
    pub fn citation(&self) -> String {
        let chapter = if self.chapter.is_empty() { String::new() } else { format!(" {} kap.", self.chapter) };
        let paragraph = if self.paragraph.is_empty() { String::new() } else { format!(" {} §", self.paragraph) };
        format!("{}{}{chapter}{paragraph}", self.act, if chapter.is_empty() && paragraph.is_empty() { "" } else { "," })
    }
}

/// Something that a role does.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Duty {
    /// The same through all versions.
    pub code: String,
    /// Who does it.
    pub roles: Vec<Role>,
    /// In Swedish, verb first.
    pub sv: String,
    /// In English; empty when nobody has written it.
    pub en: String,
    /// Where it comes from.
    pub sources: Vec<Source>,
    /// The law behind it.
    pub provisions: Vec<Provision>,
    /// How often; empty when it isn't said.
    pub recurrence: String,
    /// The months it falls in.
    pub months: Vec<u8>,
    /// How often is one's own rule; no law says it.
    pub local: bool,
}

impl Duty {
    /// In the reader's language; in Swedish when there is nothing else.
    pub fn text(&self, lang: Lang) -> &str {
        if lang == Lang::Sv || self.en.is_empty() { &self.sv } else { &self.en }
    }

    /// Whether the words are in it: its text, its law, its sources' sections.
    pub fn matches(&self, words: &str) -> bool {
        let mut all = format!("{} {}", self.sv, self.en);
        for part in self.provisions.iter().map(Provision::citation).chain(self.sources.iter().map(|at| at.section.clone())) {
            all.push(' ');
            all.push_str(&part);
        }
        let all = text::fold(&all);
        text::fold(words).split_whitespace().all(|word| all.contains(word))
    }

    /// Whether somebody has it.
    pub fn is_held(&self, held: &BTreeSet<Role>) -> bool {
        self.roles.iter().any(|role| held.contains(role))
    }
}

/// A duty where it stands in a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Its id.
    pub id: DutyId,
    /// Its place from the top.
    pub place: i64,
    /// The duty.
    pub duty: Duty,
}

/// What differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Only in the new one.
    Added(Duty),
    /// In both, not alike: as it was, as it is.
    Changed(Duty, Duty),
    /// Only in the old one.
    Removed(Duty),
}

/// What differs, in the new version's order, then what was removed.
pub fn compare(old: &[Placed], new: &[Placed]) -> Vec<Difference> {
    let find =
        |list: &[Placed], code: &str| list.iter().find(|placed| placed.duty.code == code).map(|placed| placed.duty.clone());
    let there = new.iter().filter_map(|placed| match find(old, &placed.duty.code) {
        None => Some(Difference::Added(placed.duty.clone())),
        Some(before) if before != placed.duty => Some(Difference::Changed(before, placed.duty.clone())),
        Some(_) => None,
    });
    let gone = old.iter().filter(|placed| find(new, &placed.duty.code).is_none());
    there.chain(gone.map(|placed| Difference::Removed(placed.duty.clone()))).collect()
}

/// The duties of these roles that are nearest in time: those of this month, of the next, those that recur, the others.
pub fn nearest<'a>(duties: &'a [Placed], roles: &[Role], month: u8) -> Vec<&'a Duty> {
    let mine = duties.iter().map(|placed| &placed.duty).filter(|duty| duty.roles.iter().any(|role| roles.contains(role)));
    let mut mine: Vec<_> = mine.collect();
    mine.sort_by_key(|duty| {
        let ahead = duty.months.iter().map(|due| (*due + 12 - month) % 12).min();
        (ahead.unwrap_or(12), duty.recurrence.is_empty())
    });
    mine
}

//! The versioned lists: kinds of actions, how effect is judged, when actions go up the line.

use components::Tone;
use serde::Deserialize;
use std::sync::LazyLock;
use text::{Lang, Speaks};

/// Every version of the lists, oldest first. A new version is a new file here.
const KINDS: &[&str] = &[include_str!("../data/kinds-1.toml")];
const TERMS: &str = include_str!("../data/terms-1.toml");

/// The kinds and effects of one version.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lists {
    /// Which version; an action keeps the one that it was made with.
    pub version: i64,
    /// Kinds of actions.
    #[serde(rename = "kind")]
    pub kinds: Vec<Kind>,
    /// Answers to whether it had effect.
    #[serde(rename = "effect")]
    pub effects: Vec<Effect>,
}

/// A kind of action.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Its code.
    pub code: String,
    sv: String,
    en: String,
    hint_sv: String,
    hint_en: String,
    /// Seldom changes anything alone.
    pub weak: bool,
    /// Should end in a new version of a routine or process.
    pub changes_routine: bool,
    /// Days from done to the judgement of its effect.
    pub follow_up_days: i64,
}

/// An answer to whether an action had effect.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// Its code.
    pub code: String,
    sv: String,
    en: String,
    hint_sv: String,
    hint_en: String,
    tone: String,
    /// An answer that a case can close on.
    pub judged: bool,
    /// The action goes back to work.
    pub reopens: bool,
    /// Days until the question comes back; 0 for never.
    pub again_days: i64,
}

/// When actions go up the line. Days.
#[derive(Debug, Default, Deserialize)]
pub struct Terms {
    /// Late by more than this: the head of the department.
    pub department_head_after: i64,
    /// Late by more than this: the director.
    pub director_after: i64,
    /// So long has an action that is opened again because it made no difference.
    pub again_days: i64,
}

impl Lists {
    /// The kind with this code.
    pub fn kind(&self, code: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.code == code)
    }

    /// The answer with this code.
    pub fn effect(&self, code: &str) -> Option<&Effect> {
        self.effects.iter().find(|effect| effect.code == code)
    }
}

impl Kind {
    /// What it is called.
    pub fn name(&self, speaks: &impl Speaks) -> &str {
        pick(speaks, &self.sv, &self.en)
    }

    /// When it fits.
    pub fn hint(&self, speaks: &impl Speaks) -> &str {
        pick(speaks, &self.hint_sv, &self.hint_en)
    }
}

impl Effect {
    /// The answer in words.
    pub fn name(&self, speaks: &impl Speaks) -> &str {
        pick(speaks, &self.sv, &self.en)
    }

    /// What follows from it.
    pub fn hint(&self, speaks: &impl Speaks) -> &str {
        pick(speaks, &self.hint_sv, &self.hint_en)
    }

    /// How it looks.
    pub fn tone(&self) -> Tone {
        match self.tone.as_str() {
            "good" => Tone::Good,
            "warn" => Tone::Warn,
            "bad" => Tone::Bad,
            "info" => Tone::Info,
            _ => Tone::Plain,
        }
    }
}

/// The lists that new actions are made with.
pub fn newest() -> &'static Lists {
    ALL.last().unwrap_or(&EMPTY)
}

/// The lists of a version; the newest when there is no such version.
pub fn version(version: i64) -> &'static Lists {
    ALL.iter().find(|lists| lists.version == version).unwrap_or_else(newest)
}

/// When actions go up the line.
pub fn terms() -> &'static Terms {
    &THE_TERMS
}

static EMPTY: LazyLock<Lists> = LazyLock::new(Lists::default);
static ALL: LazyLock<Vec<Lists>> = LazyLock::new(|| KINDS.iter().filter_map(|file| read(file)).collect());
static THE_TERMS: LazyLock<Terms> = LazyLock::new(|| read(TERMS).unwrap_or_default());

fn read<T: for<'de> Deserialize<'de>>(file: &str) -> Option<T> {
    toml::from_str(file).inspect_err(|error| tracing::error!(%error, "a list of actions can't be read")).ok()
}

fn pick<'a>(speaks: &impl Speaks, sv: &'a str, en: &'a str) -> &'a str {
    match speaks.lang() {
        Lang::Sv => sv,
        Lang::En => en,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_can_be_read_and_its_codes_are_unique() {
        assert_eq!(ALL.len(), KINDS.len());
        for lists in ALL.iter() {
            let codes: std::collections::BTreeSet<_> = lists.kinds.iter().map(|kind| &kind.code).collect();
            assert_eq!(codes.len(), lists.kinds.len());
            assert!(lists.kinds.iter().any(|kind| kind.weak) && lists.kinds.iter().all(|kind| kind.follow_up_days > 0));
            assert!(lists.effects.iter().all(|effect| effect.judged || effect.reopens || effect.again_days > 0));
        }
        assert!(0 < terms().department_head_after && terms().department_head_after < terms().director_after);
    }
}

//! How often what is reported where, and the type and legal track of each category.

use super::blocks::{blocks, words};
use std::collections::HashMap;

/// How often what is reported where.
#[derive(Debug, Default)]
pub(crate) struct Mix {
    kinds: HashMap<String, (&'static str, &'static str)>,
    settings: HashMap<&'static str, Setting>,
}

/// A kind of unit.
#[derive(Debug, Default)]
pub(crate) struct Setting {
    /// What those concerned have from it: the service's code.
    pub(crate) service: &'static str,
    /// Categories and their weights.
    pub(crate) categories: Vec<(String, usize)>,
}

impl Mix {
    /// Reads the file.
    pub(crate) fn read(file: &'static str) -> Self {
        let mut mix = Self::default();
        for block in blocks(file) {
            for (key, value) in &block.fields {
                if block.kind == "classes" {
                    mix.kinds.extend(words(value).map(|category| (category.to_owned(), (block.name, *key))));
                } else {
                    let list: Vec<_> = words(value).collect();
                    let pair = |pair: &[&str]| Some(((*pair.first()?).to_owned(), pair.get(1)?.parse().ok()?));
                    let categories = list.chunks(2).filter_map(pair).collect();
                    mix.settings.insert(block.name, Setting { service: key, categories });
                }
            }
        }
        mix
    }

    /// A kind of unit.
    pub(crate) fn setting(&self, name: &str) -> Option<&Setting> {
        self.settings.get(name)
    }

    /// Every kind of unit.
    #[cfg(test)]
    pub(crate) fn settings(&self) -> impl Iterator<Item = (&'static str, &Setting)> {
        self.settings.iter().map(|(name, setting)| (*name, setting))
    }

    /// The category's type and proposed track.
    pub(crate) fn kind(&self, category: &str) -> (&'static str, &'static str) {
        self.kinds.get(category).copied().unwrap_or(("other", "both"))
    }
}

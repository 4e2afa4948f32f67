//! Invented names: first and last names of the same origin, put together by chance.

use crate::{
    dice::Dice,
    text::{Block, Sex, blocks, listed},
};
use std::sync::LazyLock;

/// Combinations that are too well known to be used, should chance make them.
const KNOWN: &[&str] = &[
    "Peter Forsberg",
    "Emil Forsberg",
    "Patrik Sjöberg",
    "Lisa Nilsson",
    "Marie Fredriksson",
    "Frida Karlsson",
    "Ebba Andersson",
    "Hanna Öberg",
    "Jessica Andersson",
    "Fredrik Lindström",
    "Åsa Larsson",
    "Niklas Holmgren",
    "Johan Persson",
    "Stefan Sandberg",
    "Mikael Persson",
    "Lars Eriksson",
    "Daniel Andersson",
    "Anton Johansson",
    "Helen Sjögren",
    "Stefan Persson",
    "Isak Andersson",
];

/// The lists of names.
#[derive(Debug)]
pub(crate) struct Names(Vec<Block>);

impl Names {
    /// The lists, read once.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: LazyLock<Names> = LazyLock::new(|| Names(blocks(include_str!("../../data/names.txt"))));
        &SHARED
    }

    /// Someone of today's Sweden: first name and last name.
    pub(crate) fn employee(&self, dice: &mut Dice) -> (&str, &str) {
        let share = |block: &Block| block.get("share").parse().unwrap_or(0);
        let Some(group) = self.0.get(dice.weighted(self.0.iter().map(share))) else { return ("", "") };
        // Four of five in care are women.
        let first = if dice.percent(79) { "women" } else { "men" };
        loop {
            let (given, family) = (one(group, first, dice), one(group, "family", dice));
            if !KNOWN.contains(&format!("{given} {family}").as_str()) {
                return (given, family);
            }
        }
    }

    /// Someone who gets support: a name that fits the year of birth.
    pub(crate) fn resident(&self, born: i16, sex: Sex, dice: &mut Dice) -> String {
        let generation = if born < 1958 {
            "gamla"
        } else if born < 2000 {
            "vuxna"
        } else {
            "unga"
        };
        let first = if sex == Sex::Man { "men" } else { "women" };
        let group = |name: &str| self.0.iter().find(|block| block.name == name);
        let (Some(generation), Some(swedish)) = (group(generation), group("svensk")) else { return String::new() };
        format!("{} {}", one(generation, first, dice), one(swedish, "family", dice))
    }
}

fn one<'a>(group: &'a Block, list: &str, dice: &mut Dice) -> &'a str {
    let names: Vec<_> = listed(group.get(list)).collect();
    dice.pick(&names).copied().unwrap_or("")
}

/// Lower case and without diacritics: "Öhrn" becomes "ohrn".
pub(crate) fn plain(name: &str) -> String {
    let letter = |c: char| match c {
        'å' | 'ä' | 'á' => 'a',
        'ö' => 'o',
        'é' => 'e',
        'ü' => 'u',
        'ñ' => 'n',
        'ï' | 'í' => 'i',
        ' ' | '-' => '.',
        other => other,
    };
    name.to_lowercase().chars().map(letter).collect()
}

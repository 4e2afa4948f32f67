//! Everything that is read from `data/texts`: events, what they led to, word lists, and how often what happens where.

use super::{
    blocks::{Block, blocks, words},
    frame::Frame,
    lesson::Lesson,
    mix::Mix,
    template::{Choice, parse_choice},
};
use std::{collections::HashMap, sync::LazyLock};

/// The data files, in the order that they are read.
const FILES: &[&str] = &[
    include_str!("../../data/texts/common.txt"),
    include_str!("../../data/texts/ending.txt"),
    include_str!("../../data/texts/fall.txt"),
    include_str!("../../data/texts/fall-lessons.txt"),
    include_str!("../../data/texts/medication-signing.txt"),
    include_str!("../../data/texts/medication.txt"),
    include_str!("../../data/texts/medication-lessons.txt"),
    include_str!("../../data/texts/support.txt"),
    include_str!("../../data/texts/support-lessons.txt"),
    include_str!("../../data/texts/care.txt"),
    include_str!("../../data/texts/care-lessons.txt"),
    include_str!("../../data/texts/violence.txt"),
    include_str!("../../data/texts/violence-lessons.txt"),
    include_str!("../../data/texts/information.txt"),
    include_str!("../../data/texts/information-lessons.txt"),
    include_str!("../../data/texts/equipment.txt"),
    include_str!("../../data/texts/equipment-lessons.txt"),
    include_str!("../../data/texts/legal.txt"),
    include_str!("../../data/texts/legal-lessons.txt"),
    include_str!("../../data/texts/other.txt"),
    include_str!("../../data/texts/other-lessons.txt"),
];

/// What the stories are composed from.
#[derive(Debug)]
pub(crate) struct Library {
    /// Ways in which things happen.
    pub(crate) frames: Vec<Frame>,
    /// Their places by category.
    pub(crate) categories: HashMap<String, Vec<usize>>,
    /// What they lead to.
    pub(crate) lessons: HashMap<&'static str, Lesson>,
    /// How often what happens where.
    pub(crate) mix: Mix,
    lists: HashMap<&'static str, Choice>,
    /// What is wrong with the data files; a test asserts that there is nothing.
    pub(crate) problems: Vec<String>,
}

impl Library {
    /// The library, read once.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: LazyLock<Library> = LazyLock::new(Library::read);
        &SHARED
    }

    /// A word list's choices.
    pub(crate) fn list(&self, name: &str) -> Option<&Choice> {
        self.lists.get(name)
    }

    /// Every word list.
    #[cfg(test)]
    pub(crate) fn lists(&self) -> impl Iterator<Item = (&'static str, &Choice)> {
        self.lists.iter().map(|(name, choice)| (*name, choice))
    }

    fn read() -> Self {
        let mut problems = Vec::new();
        let mix = Mix::read(include_str!("../../data/mix.txt"));
        let mut library = Self {
            frames: vec![],
            categories: HashMap::new(),
            lessons: HashMap::new(),
            mix,
            lists: HashMap::new(),
            problems: vec![],
        };
        for file in FILES {
            let blocks = blocks(file);
            let defaults = blocks.first().map(Block::defaults).unwrap_or_default();
            for block in &blocks {
                library.take(block, &defaults, &mut problems);
            }
        }
        for (place, frame) in library.frames.iter().enumerate() {
            library.categories.entry(frame.category.clone()).or_default().push(place);
        }
        library.problems = problems;
        library
    }

    fn take(&mut self, block: &Block, defaults: &[(&'static str, String)], problems: &mut Vec<String>) {
        for (key, value) in &block.fields {
            if let Some(name) = key.strip_prefix('@')
                && self.lists.insert(name, parse_choice(value, problems)).is_some()
            {
                problems.push(format!("the list {name} is there twice"));
            }
        }
        match block.kind {
            "event" => self.frames.push(Frame::read(block, defaults, problems)),
            "lesson" => {
                if self.lessons.insert(block.name, Lesson::read(block, problems)).is_some() {
                    problems.push(format!("the lesson {} is there twice", block.name));
                }
            }
            "file" => {}
            other => problems.push(format!("unknown heading: {other} {}", block.name)),
        }
    }
}

impl Block {
    /// The fields before the first heading hold for every block of the file that doesn't say otherwise.
    fn defaults(&self) -> Vec<(&'static str, String)> {
        self.fields.iter().filter(|(key, _)| !key.starts_with('@')).cloned().collect()
    }
}

/// Weights such as `natt 3, kväll 5` in the order of the names; all equal when nothing is said.
pub(crate) fn weights<const N: usize>(list: &str, names: [&str; N], problems: &mut Vec<String>) -> [usize; N] {
    let mut weights = [0; N];
    let mut last = None;
    for word in words(list) {
        if let Ok(weight) = word.parse() {
            if let Some(slot) = last.take().and_then(|at: usize| weights.get_mut(at)) {
                *slot = weight;
            }
        } else if let Some(at) = names.iter().position(|name| *name == word) {
            last = Some(at);
        } else {
            problems.push(format!("unknown weight: {word} in {list}"));
        }
    }
    if weights.iter().sum::<usize>() == 0 { [1; N] } else { weights }
}

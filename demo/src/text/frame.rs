//! A way in which something happens, to be told in many words.

use super::{
    blocks::{Block, words},
    library::weights,
    tags::Tags,
    template::{Template, bits, parse},
};

/// The parts of the day, in the order of a frame's weights.
pub(crate) const DAYPARTS: [&str; 4] = ["natt", "morgon", "dag", "kväll"];

/// The harms in the words of the texts, in the order of a frame's weights, and their codes.
pub(crate) const HARMS: [(&str, &str); 6] = [
    ("oskadd", "none_visible"),
    ("lindrig", "minor"),
    ("måttlig", "moderate"),
    ("svår", "serious"),
    ("psykisk", "psychological"),
    ("okänd", "unknown"),
];

/// Who writes the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Author {
    /// Someone who works at the unit.
    Staff,
    /// A nurse.
    Nurse,
    /// An occupational therapist or physiotherapist.
    Rehab,
}

/// A way in which something happens.
#[derive(Debug)]
pub(crate) struct Frame {
    /// Its name within the data files.
    pub(crate) name: &'static str,
    /// The category's code.
    pub(crate) category: String,
    /// The kinds of unit where it happens.
    pub(crate) at: Tags,
    /// How often beside others of its category; 0 when only asked for by name.
    pub(crate) weight: usize,
    /// When in the day, by [`DAYPARTS`].
    pub(crate) when: [usize; 4],
    /// From which hour and before which it happens, when the part of the day is too wide.
    pub(crate) hours: Option<(i64, i64)>,
    /// "sommar" or "vinter" when it happens more often then.
    pub(crate) season: String,
    /// How badly it ends, by [`HARMS`].
    pub(crate) harm: [usize; 6],
    /// In how many of a hundred it is a risk that hasn't happened.
    pub(crate) risk: usize,
    /// Who writes.
    pub(crate) by: Author,
    /// "individual", "group" or "nobody".
    pub(crate) affected: String,
    /// What else it may be.
    pub(crate) also: Vec<String>,
    /// Places: code, and how the text says it.
    pub(crate) places: Vec<(String, String)>,
    /// What to call it.
    pub(crate) title: Template,
    /// What happened.
    pub(crate) text: Template,
    /// What was done at once.
    pub(crate) now: Template,
    /// What it can lead to.
    pub(crate) why: Vec<Why>,
}

/// What a frame can lead to, and when.
#[derive(Debug)]
pub(crate) struct Why {
    /// The lesson's name.
    pub(crate) lesson: String,
    marks: u16,
    tags: Tags,
    negated: bool,
}

impl Why {
    /// Reads `lesson`, `12:lesson` for one that fits after the marks 1 or 2, or `säbo/demens:lesson` for one that fits there;
    /// `!säbo:lesson` fits everywhere else, `1/säbo:lesson` there after the mark 1.
    fn read(word: &str, problems: &mut Vec<String>) -> Self {
        let (when, lesson) = word.split_once(':').unwrap_or(("", word));
        let mut why = Self { lesson: lesson.to_owned(), marks: 0, tags: Tags::default(), negated: false };
        for part in when.split('/').filter(|part| !part.is_empty()) {
            let (negated, name) = part.strip_prefix('!').map_or((false, part), |name| (true, name));
            match (bits(name), Tags::parse(name)) {
                (0, None) => problems.push(format!("unknown condition: {word}")),
                (0, Some(tags)) => (why.tags, why.negated) = (why.tags.and(tags), negated),
                (marks, _) => why.marks |= marks,
            }
        }
        why
    }

    /// Whether it fits what was told.
    pub(crate) fn fits(&self, marks: u16, scene: Tags) -> bool {
        let there = self.tags == Tags::default() || scene.meets(self.tags) != self.negated;
        there && (self.marks == 0 || self.marks & marks != 0)
    }
}

impl Frame {
    /// Reads a block; what it doesn't say is as the file says.
    pub(crate) fn read(block: &Block, defaults: &[(&'static str, String)], problems: &mut Vec<String>) -> Self {
        let default = |key: &str| defaults.iter().find(|(k, _)| *k == key).map_or("", |(_, value)| value.as_str());
        let said = |key: &str| if block.fields.iter().any(|(k, _)| *k == key) { block.get(key) } else { default(key) };
        let at = Tags::parse(said("at")).unwrap_or_default();
        if at == Tags::default() || said("text").is_empty() || said("why").is_empty() {
            problems.push(format!("{} lacks at, text or why", block.name));
        }
        Self {
            name: block.name,
            category: said("class").to_owned(),
            at,
            weight: said("weight").parse().unwrap_or(1),
            when: weights(said("when"), DAYPARTS, problems),
            hours: said("hours").split_once('-').and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?))),
            season: said("season").to_owned(),
            harm: harms(said("harm"), problems),
            risk: said("risk").parse().unwrap_or(0),
            by: match said("by") {
                "ssk" => Author::Nurse,
                "rehab" => Author::Rehab,
                _ => Author::Staff,
            },
            affected: if said("affected").is_empty() { "individual" } else { said("affected") }.to_owned(),
            also: words(said("also")).map(str::to_owned).collect(),
            places: places(said("place")),
            title: parse(said("title"), problems),
            text: parse(said("text"), problems),
            now: parse(said("now"), problems),
            why: words(said("why")).map(|word| Why::read(word, problems)).collect(),
        }
    }
}

fn harms(list: &str, problems: &mut Vec<String>) -> [usize; 6] {
    if list.is_empty() {
        return [1, 0, 0, 0, 0, 0];
    }
    weights(list, HARMS.map(|(word, _)| word), problems)
}

fn places(list: &str) -> Vec<(String, String)> {
    let place = |one: &str| one.split_once('=').map(|(code, words)| (code.trim().to_owned(), words.trim().to_owned()));
    list.split('|').filter_map(place).collect()
}

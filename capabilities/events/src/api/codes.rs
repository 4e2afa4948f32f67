//! The code lists.

use crate::{
    actions::ReadCodes,
    codebook::{self, Item},
    domain::Phase,
};
use authority::Track;
use text::Lang;
use web::{Granted, Replied};

web::shapes! {
    /// A code with its labels.
    pub struct Code {
        /// The code. It never changes its meaning.
        pub code: String,
        /// In Swedish.
        pub sv: String,
        /// In English.
        pub en: String,
        /// The code of what it is part of: a category's type, a cause's area.
        pub part_of: Option<String>,
        /// The law that it belongs to.
        pub track: Option<String>,
        /// Its number on a scale.
        pub value: Option<i64>,
    }
    /// The code lists in force.
    pub struct CodeLists {
        /// Their version; a case keeps the one it was made with.
        pub version: i64,
        /// What an event can be about.
        pub event_types: Vec<Code>,
        /// Categories within the types.
        pub categories: Vec<Code>,
        /// Risk, near miss, adverse event.
        pub kinds: Vec<Code>,
        /// Harm.
        pub harms: Vec<Code>,
        /// Whom it concerned.
        pub concerned: Vec<Code>,
        /// Sex, for statistics.
        pub sexes: Vec<Code>,
        /// Age groups, for statistics.
        pub ages: Vec<Code>,
        /// Places within a unit.
        pub places: Vec<Code>,
        /// What an event can be as well.
        pub also: Vec<Code>,
        /// How serious.
        pub severities: Vec<Code>,
        /// How likely again.
        pub probabilities: Vec<Code>,
        /// Legal verdicts.
        pub grades: Vec<Code>,
        /// Areas of causes.
        pub cause_areas: Vec<Code>,
        /// Causes.
        pub causes: Vec<Code>,
    }
}

/// The lists.
pub fn lists(granted: Granted<ReadCodes>) -> Replied<CodeLists> {
    let book = codebook::newest();
    let lists = CodeLists {
        version: codebook::NEWEST,
        event_types: all(&book.types),
        categories: all(&book.categories),
        kinds: all(&book.kinds),
        harms: all(&book.harms),
        concerned: all(&book.whos),
        sexes: all(&book.sexes),
        ages: all(&book.ages),
        places: all(&book.places),
        also: all(&book.also),
        severities: all(&book.severities),
        probabilities: all(&book.probabilities),
        grades: all(&book.grades),
        cause_areas: all(&book.cause_areas),
        causes: all(&book.causes),
    };
    granted.told(&lists)
}

fn all(list: &[Item]) -> Vec<Code> {
    let code = |item: &Item| Code {
        code: item.code.clone(),
        sv: item.label(Lang::Sv).to_owned(),
        en: item.label(Lang::En).to_owned(),
        part_of: [&item.of_type, &item.area].into_iter().find(|of| !of.is_empty()).cloned(),
        track: item.track.map(|track| track.code().to_owned()),
        value: (item.value > 0).then_some(item.value),
    };
    list.iter().map(code).collect()
}

macro_rules! codes_of {
    ($($name:ident: $list:ident;)+) => { $(
        pub fn $name() -> Vec<String> {
            codebook::newest().$list.iter().map(|item| item.code.clone()).collect()
        }
    )+ };
}
codes_of! {
    types: types;
    categories: categories;
    kinds: kinds;
    harms: harms;
    whos: whos;
    sexes: sexes;
    ages: ages;
    places: places;
    also: also;
    causes: causes;
    cause_areas: cause_areas;
}

pub fn phases() -> Vec<String> {
    Phase::ALL.iter().map(|phase| phase.code().to_owned()).collect()
}

pub fn tracks() -> Vec<String> {
    Track::ALL.iter().map(|track| track.code().to_owned()).collect()
}

pub fn health_grades() -> Vec<String> {
    grades(Track::Hsl)
}

pub fn social_grades() -> Vec<String> {
    grades(Track::Sol)
}

fn grades(track: Track) -> Vec<String> {
    codebook::newest().grades.iter().filter(|grade| grade.track == Some(track)).map(|grade| grade.code.clone()).collect()
}

//! Types, categories and scales as versioned data. An old case keeps the version that it was made with.

mod citation;

pub use citation::Citation;

use authority::Track;
use serde::Deserialize;
use std::sync::LazyLock;
use text::Lang;

/// The newest version: what new cases are made with.
pub const NEWEST: i64 = 1;

/// One entry of a list. What a list doesn't use is empty.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools)] // each list has its own
pub struct Item {
    /// The stable code.
    pub code: String,
    /// Label in Swedish.
    pub sv: String,
    /// Label in English.
    pub en: String,
    hint_sv: String,
    hint_en: String,
    answer_sv: String,
    answer_en: String,
    question_sv: String,
    question_en: String,
    in_sv: String,
    in_en: String,
    /// The legal track it belongs to.
    pub track: Option<Track>,
    /// The type of a category.
    #[serde(rename = "type")]
    pub of_type: String,
    /// The area of a cause or a service.
    pub area: String,
    /// The picture's name.
    pub icon: String,
    /// The order of graveness.
    pub rank: i64,
    /// Whether it is harm.
    pub is_harm: bool,
    /// Whether a kind is a deviation (a risk is not).
    pub is_deviation: bool,
    /// Whether a category may be reported as so many at once (EVT-16).
    pub countable: bool,
    /// The number on a scale.
    pub value: i64,
    /// From this risk value.
    pub min: i64,
    /// To this risk value.
    pub max: i64,
    /// Days to act.
    pub days: i64,
    /// How grave it looks.
    pub tone: String,
    /// Whether the law demands a notification to IVO.
    pub notify: bool,
    /// The law it stands on.
    pub law: Vec<Citation>,
}

impl Item {
    /// The label.
    pub fn label(&self, lang: Lang) -> &str {
        pick(lang, &self.sv, &self.en)
    }

    /// What helps to choose; `None` when there is nothing.
    pub fn hint(&self, lang: Lang) -> Option<&str> {
        Some(pick(lang, &self.hint_sv, &self.hint_en)).filter(|hint| !hint.is_empty())
    }

    /// The label as an answer to the reporter's question.
    pub fn answer(&self, lang: Lang) -> &str {
        let answer = pick(lang, &self.answer_sv, &self.answer_en);
        if answer.is_empty() { self.label(lang) } else { answer }
    }

    /// Where, as part of a title: "i badrum"; empty when it says nothing.
    pub fn place(&self, lang: Lang) -> &str {
        pick(lang, &self.in_sv, &self.in_en)
    }

    /// The guiding question of a cause area.
    pub fn question(&self, lang: Lang) -> &str {
        pick(lang, &self.question_sv, &self.question_en)
    }
}

fn pick<'a>(lang: Lang, sv: &'a str, en: &'a str) -> &'a str {
    if lang == Lang::Sv { sv } else { en }
}

#[derive(Deserialize)]
struct Classification {
    #[serde(rename = "type")]
    types: Vec<Item>,
    category: Vec<Item>,
    kind: Vec<Item>,
    harm: Vec<Item>,
    who: Vec<Item>,
    sex: Vec<Item>,
    age: Vec<Item>,
    service: Vec<Item>,
    place: Vec<Item>,
    also: Vec<Item>,
    nature: Vec<Item>,
}

#[derive(Deserialize)]
struct Scales {
    severity: Vec<Item>,
    probability: Vec<Item>,
    band: Vec<Item>,
    grade: Vec<Item>,
}

#[derive(Deserialize)]
struct Causes {
    area: Vec<Item>,
    cause: Vec<Item>,
    barrier: Vec<Item>,
}

/// One version of all the lists.
#[derive(Debug, Default)]
#[allow(missing_docs)] // each is the list of its name
pub struct Codebook {
    pub types: Vec<Item>,
    pub categories: Vec<Item>,
    pub kinds: Vec<Item>,
    pub harms: Vec<Item>,
    pub whos: Vec<Item>,
    pub sexes: Vec<Item>,
    pub ages: Vec<Item>,
    pub services: Vec<Item>,
    pub places: Vec<Item>,
    pub also: Vec<Item>,
    pub natures: Vec<Item>,
    pub severities: Vec<Item>,
    pub probabilities: Vec<Item>,
    pub bands: Vec<Item>,
    pub grades: Vec<Item>,
    pub cause_areas: Vec<Item>,
    pub causes: Vec<Item>,
    pub barriers: Vec<Item>,
}

static FIRST: LazyLock<Codebook> = LazyLock::new(|| {
    read(
        include_str!("../data/classification-1.toml"),
        include_str!("../data/scales-1.toml"),
        include_str!("../data/causes-1.toml"),
    )
    .unwrap_or_default()
});

/// The lists of a version; the newest for one that is unknown.
pub fn version(_version: i64) -> &'static Codebook {
    &FIRST
}

/// The newest lists.
pub fn newest() -> &'static Codebook {
    version(NEWEST)
}

fn read(classification: &str, scales: &str, causes: &str) -> Result<Codebook, toml::de::Error> {
    let c: Classification = toml::from_str(classification)?;
    let s: Scales = toml::from_str(scales)?;
    let w: Causes = toml::from_str(causes)?;
    Ok(Codebook {
        types: c.types,
        categories: c.category,
        kinds: c.kind,
        harms: c.harm,
        whos: c.who,
        sexes: c.sex,
        ages: c.age,
        services: c.service,
        places: c.place,
        also: c.also,
        natures: c.nature,
        severities: s.severity,
        probabilities: s.probability,
        bands: s.band,
        grades: s.grade,
        cause_areas: w.area,
        causes: w.cause,
        barriers: w.barrier,
    })
}

/// The entry with this code.
pub fn find<'a>(list: &'a [Item], code: &str) -> Option<&'a Item> {
    list.iter().find(|item| item.code == code)
}

impl Codebook {
    /// What an event is about, or what it is when it is no deviation.
    pub fn type_label(&self, code: &str, lang: Lang) -> String {
        find(&self.types, code)
            .or_else(|| find(&self.natures, code))
            .map_or_else(|| code.to_owned(), |item| item.label(lang).to_owned())
    }
}

/// The label of a code; the code itself when the list doesn't have it.
pub fn label(list: &[Item], code: &str, lang: Lang) -> String {
    find(list, code).map_or_else(|| code.to_owned(), |item| item.label(lang).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_read() {
        let book = newest();
        for (name, list) in
            [("types", &book.types), ("categories", &book.categories), ("grades", &book.grades), ("causes", &book.causes)]
        {
            assert!(list.len() >= 5, "{name}");
            assert!(list.iter().all(|item| !item.sv.is_empty() && !item.en.is_empty()), "{name}");
        }
        assert!(book.categories.iter().all(|category| find(&book.types, &category.of_type).is_some()));
        assert!(book.causes.iter().all(|cause| find(&book.cause_areas, &cause.area).is_some()));
        assert_eq!((book.severities.len(), book.probabilities.len()), (4, 4));
        for risk in [1, 2, 3, 4, 6, 8, 9, 12, 16] {
            assert_eq!(book.bands.iter().filter(|band| (band.min..=band.max).contains(&risk)).count(), 1, "{risk}");
        }
    }
}

//! What an organisation is made of, as versioned data: kinds of units, service areas, laws, operating forms.

use authority::{Track, Tracks};
use text::Lang;

/// One choice of a list, with its words.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct Kind {
    /// What it is stored as.
    pub code: String,
    sv: String,
    en: String,
    #[serde(default)]
    hint_sv: String,
    #[serde(default)]
    hint_en: String,
    /// The level of a kind of unit; a unit stands under one with a lower rank.
    #[serde(default)]
    pub rank: i64,
    /// The legal track of a law.
    pub track: Option<Track>,
    /// Whether the operating form is a private provider's.
    #[serde(default)]
    pub private: bool,
}

impl Kind {
    /// The word for it.
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Sv { &self.sv } else { &self.en }
    }

    /// A few words more; may be empty.
    pub fn hint(&self, lang: Lang) -> &str {
        if lang == Lang::Sv { &self.hint_sv } else { &self.hint_en }
    }

    /// Whether a text means this choice: its code or its word in either language, whatever the capitals; of
    /// "Privat utförare, valfrihet (LOV)" the last words or those in brackets are enough.
    pub fn is_meant(&self, text: &str) -> bool {
        let wanted = text::fold(text.trim());
        let parts = |word: &str| {
            let word = text::fold(word);
            let last = word.rsplit(", ").next().unwrap_or_default().to_owned();
            let (before, inside) = last.split_once(" (").unwrap_or((&last, ""));
            [word.clone(), last.clone(), before.to_owned(), inside.trim_end_matches(')').to_owned()]
        };
        !wanted.is_empty() && [&self.code, &self.sv, &self.en].into_iter().any(|word| parts(word).contains(&wanted))
    }
}

/// The four lists.
#[derive(Debug, Clone, Default, serde::Deserialize)]
pub struct Kinds {
    /// Kinds of units, from the top down.
    pub unit_kind: Vec<Kind>,
    /// What units work with.
    pub service_area: Vec<Kind>,
    /// The laws they work under.
    pub legal_area: Vec<Kind>,
    /// Who runs them.
    pub operating_form: Vec<Kind>,
}

impl Kinds {
    /// The level of a kind of unit; unknown kinds are at the bottom.
    pub fn rank(&self, kind: &str) -> i64 {
        find(&self.unit_kind, kind).map_or(i64::MAX, |kind| kind.rank)
    }

    /// The kind at the top: the municipality itself.
    pub fn is_top(&self, kind: &str) -> bool {
        self.unit_kind.first().is_some_and(|top| top.code == kind)
    }

    /// Whether the operating form is a private provider's.
    pub fn is_private(&self, form: &str) -> bool {
        find(&self.operating_form, form).is_some_and(|form| form.private)
    }

    /// The legal tracks of these laws.
    pub fn tracks(&self, laws: &[String]) -> Tracks {
        let on = |track| laws.iter().any(|law| find(&self.legal_area, law).is_some_and(|law| law.track == Some(track)));
        Tracks { hsl: on(Track::Hsl), sol: on(Track::Sol) }
    }
}

/// The choice with this code.
pub fn find<'a>(list: &'a [Kind], code: &str) -> Option<&'a Kind> {
    list.iter().find(|kind| kind.code == code)
}

/// The word for a code; the code itself when the list doesn't know it any more.
pub fn name<'a>(list: &'a [Kind], code: &'a str, lang: Lang) -> &'a str {
    find(list, code).map_or(code, |kind| kind.name(lang))
}

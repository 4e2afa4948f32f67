//! Events as statistics know them: which dimensions there are, in words, and how facts are read.

use crate::{
    actions::{Count, Read},
    codebook::{self, Item},
    domain::Nature,
    store::{EVENT, fact},
    url, words,
};
use db::{DbError, Desk};
use facts::{Column, Fact};
use text::{Speaks, dates, t, words::capital};
use web::{About, Dataset, Dimension, Load, Ui};

/// The events.
pub const EVENTS: Dataset = Dataset { code: "avvikelser", subject: EVENT, columns: fact::COLUMNS, about, load, list };

/// The columns that the room itself counts by.
pub const TYPE: Column = Column::One(4);
/// The category.
pub const CATEGORY: Column = Column::One(5);
/// Deviation, good example or idea.
pub const NATURE: Column = Column::One(3);

fn about(ui: &Ui) -> About {
    let (lang, book) = (ui.lang(), codebook::newest());
    let named = |items: &[Item]| items.iter().map(|item| (item.code.clone(), item.label(lang).to_owned())).collect();
    let scale = book.severities.iter().map(|item| (item.value.to_string(), item.label(lang).to_owned())).collect();
    let natures = Nature::ALL.iter().map(|one| (one.code().to_owned(), words::nature_name(ui, *one))).collect();
    let one = |name, label: String, column, values| Dimension {
        name,
        label,
        column: Column::One(column),
        values,
        usual: "",
        splits: true,
    };
    let dimensions = vec![
        one("typ", t!(ui, "events-fact-type"), 4, named(&book.types)),
        one("kategori", t!(ui, "events-fact-category"), 5, named(&book.categories)),
        Dimension { column: Column::Many, ..one("orsak", t!(ui, "events-fact-cause"), 0, named(&book.causes)) },
        one("allvar", t!(ui, "events-fact-severity"), 7, scale),
        one("riskniva", t!(ui, "events-fact-risk"), 8, named(&book.bands)),
        one("skada", t!(ui, "events-fact-harm"), 6, named(&book.harms)),
        one("kon", t!(ui, "events-fact-sex"), 9, named(&book.sexes)),
        one("alder", t!(ui, "events-fact-age"), 10, named(&book.ages)),
        one("verksamhet", t!(ui, "events-fact-service"), 11, named(&book.services)),
        one("veckodag", t!(ui, "events-fact-weekday"), 0, weekdays(ui)),
        one("tid", t!(ui, "events-fact-time"), 2, blocks()),
        one("timme", t!(ui, "events-fact-hour"), 1, hours()),
        Dimension { usual: Nature::Deviation.code(), splits: false, ..one("slag", t!(ui, "events-fact-nature"), 3, natures) },
    ];
    About { name: t!(ui, "events-list-title"), dimensions }
}

fn weekdays(ui: &Ui) -> Vec<(String, String)> {
    let today = ui.today();
    let monday = today.plus_days(1 - i64::from(today.0.weekday().to_monday_one_offset()));
    (1..=7).map(|day| (day.to_string(), capital(&dates::weekday(ui.lang(), monday.plus_days(day - 1))))).collect()
}

fn hours() -> Vec<(String, String)> {
    (0..24).map(|hour| (hour.to_string(), format!("{hour:02}–{:02}", hour + 1))).collect()
}

fn blocks() -> Vec<(String, String)> {
    (0..8).map(|block| ((block * 3).to_string(), format!("{:02}–{:02}", block * 3, block * 3 + 3))).collect()
}

fn load(desk: &mut Desk, which: Load<'_>) -> Result<Vec<Fact>, DbError> {
    let mut work = desk.work::<Count>()?;
    match which {
        Load::After(key, most) => fact::after(&mut work, key, most),
        Load::These(ids) => fact::these(&mut work, ids),
    }
}

fn list(ui: &Ui) -> Option<String> {
    ui.may::<Read>().then(|| format!("{}?lage=alla", url::Cases {}))
}

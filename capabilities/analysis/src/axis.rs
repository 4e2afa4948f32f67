//! Ways to split numbers, each group with its name and with what narrows the list to it.

use crate::question::{NOT_STATED, Question};
use facts::{Column, Split};
use kernel::UnitId;
use text::{Speaks, dates, sort_key, t};
use web::Ui;

/// The name of the axis of units, in addresses.
pub const UNITS: &str = "enhet";
/// The name of the axis of months.
pub const MONTHS: &str = "manad";
/// The most units beside each other.
const MOST_UNITS: usize = 60;

/// A way to split.
pub struct Axis {
    /// Its name in addresses.
    pub name: String,
    /// In words.
    pub label: String,
    /// The groups, in the order of the split.
    pub items: Vec<Item>,
    by: By,
}

/// A group.
#[derive(Clone)]
pub struct Item {
    /// In words.
    pub label: String,
    /// What narrows the list to it.
    pub narrow: Vec<(&'static str, String)>,
}

enum By {
    Months,
    Units(Vec<Vec<UnitId>>),
    Codes(Column, Vec<String>),
}

impl Axis {
    /// The axis of this name; `None` when there is none.
    pub fn named(ui: &Ui, question: &Question, name: &str) -> Option<Self> {
        match name {
            UNITS => Some(Self::units(ui, question)),
            MONTHS => Some(Self::months(ui, question)),
            name => {
                let dimension = question.dimension(name).filter(|dimension| dimension.splits)?;
                let item = |code: &str, label: String| Item { label, narrow: vec![(dimension.name, code.to_owned())] };
                let known = dimension.values.iter().map(|(code, label)| item(code, label.clone()));
                let items = known.chain([item(NOT_STATED, t!(ui, "analysis-not-stated"))]).collect();
                let codes = dimension.values.iter().map(|(code, _)| code.clone()).collect();
                Some(Self {
                    name: name.to_owned(),
                    label: dimension.label.clone(),
                    items,
                    by: By::Codes(dimension.column, codes),
                })
            }
        }
    }

    /// As the facts split.
    pub fn split(&self) -> Split<'_> {
        match &self.by {
            By::Months => Split::Months,
            By::Units(groups) => Split::Units(groups),
            By::Codes(column, codes) => Split::Codes(*column, codes),
        }
    }

    /// Whether the last group is what isn't stated.
    pub fn has_unstated(&self) -> bool {
        matches!(self.by, By::Codes(..))
    }
}

/// Names and labels of every axis.
pub fn all(ui: &Ui, question: &Question) -> Vec<(String, String)> {
    let dimensions = question.about.dimensions.iter().filter(|dimension| dimension.splits);
    let named = dimensions.map(|dimension| (dimension.name.to_owned(), dimension.label.clone()));
    let ours = [(UNITS.to_owned(), t!(ui, "analysis-axis-unit")), (MONTHS.to_owned(), t!(ui, "analysis-axis-month"))];
    named.chain(ours).collect()
}

impl Axis {
    /// The months of the period.
    pub fn months(ui: &Ui, question: &Question) -> Self {
        let (from, until) = (question.filter.from, question.filter.until);
        let items = (0..=until.since(from)).map(|later| {
            let month = from.plus(later);
            let narrow = vec![("fran_manad", month.to_string()), ("till_manad", month.to_string())];
            Item { label: dates::month_and_year(ui.lang(), month.first()), narrow }
        });
        Self { name: MONTHS.into(), label: t!(ui, "analysis-axis-month"), items: items.collect(), by: By::Months }
    }

    /// The units right below, each with all below it; from the top, the first level with more than one.
    pub fn units(ui: &Ui, question: &Question) -> Self {
        let directory = ui.actor().directory();
        let wanted = |unit: &UnitId| question.filter.units.as_ref().is_none_or(|units| units.contains(unit));
        let below = |units: &[UnitId]| units.iter().flat_map(|unit| directory.children(*unit).to_vec()).collect::<Vec<_>>();
        let mut level = if question.places.is_empty() { directory.roots() } else { question.places.clone() };
        for _ in 0..10 {
            let next = below(&level);
            if level.len() > 1 || next.is_empty() {
                break;
            }
            level = next;
        }
        let mut groups: Vec<(UnitId, Vec<UnitId>)> =
            level.into_iter().map(|unit| (unit, directory.subtree(unit).into_iter().filter(wanted).collect())).collect();
        groups.retain(|(_, units): &(UnitId, Vec<UnitId>)| !units.is_empty());
        groups.sort_by_key(|(unit, _)| sort_key(directory.unit_name(*unit)));
        groups.truncate(MOST_UNITS);
        let item = |unit: &UnitId| Item { label: directory.unit_name(*unit).to_owned(), narrow: vec![(UNITS, unit.to_string())] };
        let items = groups.iter().map(|(unit, _)| item(unit)).collect();
        let groups = groups.into_iter().map(|(_, units)| units).collect();
        Self { name: UNITS.into(), label: t!(ui, "analysis-axis-unit"), items, by: By::Units(groups) }
    }
}

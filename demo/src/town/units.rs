//! Units, with the periods of their life.

use super::when::when;
use crate::text::{Block, blocks, listed};
use kernel::Day;

/// A unit of the municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoUnit {
    /// Its short code, unique and stable: "bjorkgarden-2".
    pub code: String,
    /// "Björkgården avdelning 2".
    pub name: String,
    /// Code of its kind: municipality, board, administration, department, unit or operation.
    pub kind: &'static str,
    /// Codes of what it works with, such as `elderly_care`.
    pub service_areas: Vec<&'static str>,
    /// Codes of the laws it works under, such as `sol`.
    pub legal_areas: Vec<&'static str>,
    /// Code of who runs it: own, contracted or `free_choice`.
    pub operating_form: &'static str,
    /// The private provider's name.
    pub provider: Option<&'static str>,
    /// Its periods, oldest first; each begins the day after the one before ended.
    pub periods: Vec<DemoPeriod>,
    /// What the texts call it: "avdelning 2".
    pub(crate) short: &'static str,
    /// What kind of place it is to the texts; empty where nothing is reported.
    pub(crate) setting: &'static str,
    /// How much it reports beside the others.
    pub(crate) load: usize,
    /// So many days before today it stopped reporting; 0 when it didn't.
    pub(crate) silent: i64,
    /// Titles of those who work there, with how many.
    pub(crate) staff: Vec<(&'static str, usize)>,
    /// The role that they hold.
    pub(crate) staff_role: &'static str,
}

/// A time during which a unit stood where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoPeriod {
    /// The first day.
    pub from: Day,
    /// The last day; none while it goes on.
    pub until: Option<Day>,
    /// Code of the unit above; none for the municipality.
    pub parent: Option<String>,
    /// Code of the unit that took over, when the period ended in a merger.
    pub merged_into: Option<String>,
}

impl DemoUnit {
    /// Code of the unit above on a day, or the nearest period's.
    pub fn parent(&self, day: Day) -> Option<&str> {
        let period = self.periods.iter().rev().find(|period| period.from <= day).or(self.periods.first());
        period.and_then(|period| period.parent.as_deref())
    }

    /// The last day, when it is closed.
    pub fn closed(&self) -> Option<Day> {
        self.periods.last().and_then(|period| period.until)
    }
}

/// Every unit, with its history up to today.
pub(crate) fn units(today: Day) -> Vec<DemoUnit> {
    let file = blocks(include_str!("../../data/units.txt"));
    file.into_iter().filter(|block| block.kind == "unit").map(|block| unit(block, today)).collect()
}

fn unit(block: Block, today: Day) -> DemoUnit {
    let periods = periods(&block, today);
    // The data files live as long as the program; what is read from them once may as well.
    let block: &'static Block = Box::leak(Box::new(block));
    let or = |key: &str, otherwise: &'static str| if block.get(key).is_empty() { otherwise } else { block.get(key) };
    DemoUnit {
        code: block.name.to_owned(),
        name: block.get("name").to_owned(),
        kind: block.get("kind"),
        service_areas: listed(block.get("areas")).collect(),
        legal_areas: listed(block.get("laws")).collect(),
        operating_form: or("form", "own"),
        provider: Some(block.get("provider")).filter(|name| !name.is_empty()),
        periods,
        short: or("short", block.get("name")),
        setting: block.get("setting"),
        load: block.get("load").parse().unwrap_or(0),
        silent: block.get("silent").parse().unwrap_or(0),
        staff: block.get("staff").split(", ").filter_map(staff).collect(),
        staff_role: or("staff_role", "employee"),
    }
}

fn staff(group: &'static str) -> Option<(&'static str, usize)> {
    let (title, count) = group.rsplit_once(' ')?;
    Some((title, count.parse().ok()?))
}

fn periods(block: &Block, today: Day) -> Vec<DemoPeriod> {
    let code = |key: &str| Some(block.get(key)).filter(|code| !code.is_empty()).map(str::to_owned);
    let opened = when(block.get("opened"), today).unwrap_or(today);
    let last_day = |key: &str| when(block.get(key), today).map(|first| first.plus_days(-1));
    let now = DemoPeriod { from: opened, until: last_day("closed"), parent: code("under"), merged_into: code("merged") };
    let Some((before, moved)) = block.get("before").split_once(' ') else { return vec![now] };
    let Some(moved) = when(moved, today) else { return vec![now] };
    let earlier =
        DemoPeriod { until: Some(moved.plus_days(-1)), parent: Some(before.to_owned()), merged_into: None, ..now.clone() };
    vec![earlier, DemoPeriod { from: moved, ..now }]
}

//! Words that several pages share.

use crate::{
    data,
    domain::{Command, Kind, Organisation, Refusal, Unit, kinds},
    url,
};
use kernel::{Day, UnitId};
use text::{Speaks, dates, t};
use web::{Input, Ui};

/// The version that a form was filled in over. It has no field to lead to, so an error about it is the whole form's.
pub(crate) fn version(input: &mut Input<'_>) -> Option<i64> {
    let found = input.fields().get("version").parse().ok();
    if found.is_none() {
        input.error("", t!(input.ui(), "organisation-version"));
    }
    found
}

/// A day as people say it.
pub(crate) fn day(ui: &Ui, day: Day) -> String {
    dates::day(ui.lang(), day, ui.today())
}

/// The words for codes of a list, one after the other; a dash when there are none.
pub(crate) fn several(ui: &Ui, list: &[Kind], codes: &[String]) -> String {
    let words: Vec<&str> = codes.iter().map(|code| kinds::name(list, code, ui.lang())).collect();
    if words.is_empty() { t!(ui, "organisation-none") } else { text::words::list(ui.lang(), &words) }
}

/// What kind of unit it is, in a word.
pub(crate) fn kind(ui: &Ui, code: &str) -> String {
    kinds::name(&data::kinds().unit_kind, code, ui.lang()).to_owned()
}

/// Where one is: the organisation and the units above. The first of `path` is the unit itself, which is left out.
pub(crate) fn above(ui: &Ui, all: &Organisation, path: &[UnitId]) -> Vec<(String, String)> {
    let top = (url::Units {}.to_string(), t!(ui, "organisation-list-title"));
    let units = path.iter().skip(1).rev();
    let links = units.map(|id| (url::UnitPage { id: *id }.to_string(), all.name(*id, ui.today()).to_owned()));
    [top].into_iter().chain(links).collect()
}

/// Units to choose among, by name, each with its code.
pub(crate) fn choices<'a>(ui: &Ui, units: impl IntoIterator<Item = &'a Unit>) -> Vec<(String, String)> {
    let mut named: Vec<(String, String)> = units
        .into_iter()
        .map(|unit| (unit.id.to_string(), format!("{} ({})", unit.near(ui.today()).facts.name, unit.code)))
        .collect();
    named.sort_by_cached_key(|(_, name)| text::sort_key(name));
    [(String::new(), t!(ui, "organisation-choose-unit"))].into_iter().chain(named).collect()
}

/// Why not, and at which field.
pub(crate) fn refusal(ui: &Ui, all: &Organisation, command: &Command, why: &Refusal) -> (&'static str, String) {
    let name = |id: &UnitId| all.name(*id, ui.today()).to_owned();
    let text = match why {
        Refusal::CodeTaken(other) => t!(ui, "organisation-refused-code", unit = name(other)),
        Refusal::NeedsParent => t!(ui, "organisation-refused-needs-parent"),
        Refusal::OneTop => t!(ui, "organisation-refused-one-top"),
        Refusal::NoSuchUnit => t!(ui, "organisation-refused-no-unit"),
        Refusal::ParentTooLow => t!(ui, "organisation-refused-too-low"),
        Refusal::ParentClosed(Some(last)) => t!(ui, "organisation-refused-parent-closed", day = day(ui, *last)),
        Refusal::ParentClosed(None) => t!(ui, "organisation-refused-parent-not-open"),
        Refusal::UnderItself => t!(ui, "organisation-refused-under-itself"),
        Refusal::SamePlace => t!(ui, "organisation-refused-same-place"),
        Refusal::ChildrenTooHigh => t!(ui, "organisation-refused-children"),
        Refusal::BeforeLastChange(last) => t!(ui, "organisation-refused-before", day = day(ui, *last)),
        Refusal::Closed(last) => t!(ui, "organisation-refused-closed", day = day(ui, *last)),
        Refusal::NotClosed => t!(ui, "organisation-refused-not-closed"),
        Refusal::OpenBelow(units) => {
            let names: Vec<String> = units.iter().take(5).map(name).collect();
            let count = units.len();
            t!(ui, "organisation-refused-open-below", n = count, units = text::words::list(ui.lang(), &names))
        }
        Refusal::OpenedTooLate(last) => t!(ui, "organisation-refused-opened", day = day(ui, *last)),
        Refusal::ProviderMissing => t!(ui, "organisation-refused-provider"),
    };
    (field(command, why), text)
}

/// The field that is nearest to what is wrong.
fn field(command: &Command, why: &Refusal) -> &'static str {
    match (why, command) {
        (Refusal::CodeTaken(_), _) => "code",
        (Refusal::ProviderMissing, _) => "provider",
        (Refusal::OpenedTooLate(_), _) | (Refusal::ParentClosed(_), Command::Correct { .. }) => "opened",
        (Refusal::BeforeLastChange(_) | Refusal::Closed(_), _)
        | (Refusal::ParentClosed(_), Command::Change { .. } | Command::Reopen { .. }) => "day",
        (Refusal::ChildrenTooHigh, _) | (_, Command::Correct { .. } | Command::Change { .. }) => "kind",
        (Refusal::NotClosed | Refusal::OpenBelow(_), _) | (_, Command::Reopen { .. } | Command::Close { .. }) => "",
        (_, Command::Open { .. } | Command::Move { .. } | Command::Merge { .. }) => "unit",
    }
}

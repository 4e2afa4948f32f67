//! What cases are called, and what sort they are.

use super::unit_with_parent;
use crate::{
    codebook,
    domain::Nature,
    store::{list::Line, mine::MyReport, record::Record},
};
use components::{Icon, Tone, prelude::Markup};
use kernel::UnitId;
use text::{Speaks, t};
use web::Ui;

/// "Fall i badrum eller toalett", where the unit is known.
pub fn what_and_where(ui: &Ui, kind: &str, place: Option<&str>) -> String {
    let book = codebook::newest();
    let kind = book.type_label(kind, ui.lang());
    let place = place.and_then(|code| codebook::find(&book.places, code)).map(|place| place.place(ui.lang()));
    match place.filter(|place| !place.is_empty()) {
        Some(place) => format!("{kind} {place}"),
        None => kind,
    }
}

/// "Fall i badrum eller toalett, Björkgården, avdelning 2".
pub fn title(ui: &Ui, kind: &str, place: Option<&str>, unit: UnitId) -> String {
    let book = codebook::newest();
    let kind = book.type_label(kind, ui.lang());
    let unit = unit_with_parent(ui, unit);
    match place
        .and_then(|code| codebook::find(&book.places, code))
        .map(|place| place.place(ui.lang()))
        .filter(|place| !place.is_empty())
    {
        Some(place) => t!(ui, "events-title-with-place", kind = kind, place = place, unit = unit),
        None => t!(ui, "events-title", kind = kind, unit = unit),
    }
}

/// The title of a line.
pub fn line_title(ui: &Ui, line: &Line) -> String {
    counted(ui, (&line.type_code, line.category.as_deref()), (line.place.as_deref(), line.unit), line.times)
}

/// A title that says how many times: what is counted is its precise category.
fn counted(ui: &Ui, (kind, category): (&str, Option<&str>), (place, unit): (Option<&str>, UnitId), times: i64) -> String {
    let category = category.and_then(|code| codebook::find(&codebook::newest().categories, code));
    match category.filter(|_| times > 1) {
        Some(category) => {
            let unit = unit_with_parent(ui, unit);
            t!(ui, "events-title-counted", kind = category.label(ui.lang()).to_owned(), times = times, unit = unit)
        }
        None => title(ui, kind, place, unit),
    }
}

/// The title of a case.
pub fn case_title(ui: &Ui, record: &Record) -> String {
    let kinds = (record.type_code.as_str(), record.case.assessment.category.as_deref());
    counted(ui, kinds, (record.place.as_deref(), record.case.unit), record.times)
}

/// The title of one's own report.
pub fn my_title(ui: &Ui, report: &MyReport) -> String {
    counted(ui, (&report.type_code, report.category.as_deref()), (report.place.as_deref(), report.unit), report.times)
}

/// What a report is when it is no deviation, as a tag.
pub fn nature_tag(ui: &Ui, nature: Nature) -> Option<Markup> {
    let (tone, icon) = match nature {
        Nature::Deviation => return None,
        Nature::GoodExample => (Tone::Good, Icon::ThumbUp),
        Nature::Idea => (Tone::Accent, Icon::LightBulb),
    };
    Some(components::tag(tone, &nature_name(ui, nature), Some(icon)))
}

/// What a report is, in words.
pub fn nature_name(ui: &Ui, nature: Nature) -> String {
    match nature {
        Nature::Deviation => t!(ui, "events-nature-deviation"),
        Nature::GoodExample => t!(ui, "events-nature-good-example"),
        Nature::Idea => t!(ui, "events-nature-idea"),
    }
}

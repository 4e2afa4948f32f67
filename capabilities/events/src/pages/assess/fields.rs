//! The fields of an assessment.

use crate::{
    codebook::{self, Codebook, Item},
    domain::Phase,
    store::record::Record,
    words,
};
use authority::{Track, Tracks};
use components::prelude::*;
use text::{Speaks, t};
use web::{FormState, Ui};

/// Every field, as far as the unit's laws ask for it.
pub(super) fn fields(ui: &Ui, record: &Record, form: &FormState) -> Markup {
    let book = codebook::version(record.codebook);
    let (hsl, sol) = laws(ui, record);
    let done = record.case.state.phase() == Phase::Received;
    html! {
        (classification(ui, book, form))
        (law(ui, (hsl, sol), form))
        @if hsl { (only_when("lagrum", &["hsl", "both"], risk_matrix(ui, book, form.field("risk_hsl", &t!(ui, "events-assess-risk-hsl"))))) }
        @if sol { (only_when("lagrum", &["sol", "both"], risk_matrix(ui, book, form.field("risk_sol", &t!(ui, "events-assess-risk-sol"))))) }
        @if sol { (only_when("lagrum", &["sol", "both"], suspicion(ui, book, form))) }
        (also(ui, book, form))
        (button_row([
            html! { @if done { (button(Button { sends: Some(("klar", "1")), ..Button::primary(&t!(ui, "events-assess-done")) })) } },
            if done { button(Button::secondary(&t!(ui, "events-save"))) } else { button(Button::primary(&t!(ui, "events-save"))) },
        ]))
    }
}

fn classification(ui: &Ui, book: &Codebook, form: &FormState) -> Markup {
    let lang = ui.lang();
    let (kind, category, choose) = (t!(ui, "events-assess-type"), t!(ui, "events-assess-category"), t!(ui, "events-choose"));
    let types = book.types.iter().map(|item| (item.code.clone(), item.label(lang).to_owned()));
    let groups = book.types.iter().map(|kind| {
        let below = book.categories.iter().filter(|category| category.of_type == kind.code);
        (
            kind.label(lang).to_owned(),
            below.map(|category| (category.code.clone(), category.label(lang).to_owned())).collect::<Vec<_>>(),
        )
    });
    let slag = t!(ui, "events-assess-kind");
    let kinds = book
        .kinds
        .iter()
        .map(|item| Choice::new(item.code.as_str(), item.label(lang)).detail(item.hint(lang).unwrap_or_default()));
    html! {
        (select(form.field("typ", &kind), types))
        (select_grouped(form.field("kategori", &category), &choose, groups))
        (radios(form.field("slag", &slag), false, kinds))
    }
}

/// Whether the unit works under health care law, and whether under social law.
fn laws(ui: &Ui, record: &Record) -> (bool, bool) {
    let tracks = ui.actor().directory().unit(record.case.unit).map_or(Tracks::ALL, |unit| unit.tracks);
    (tracks.hsl, tracks.sol || !tracks.hsl)
}

/// Whether a case at the unit can fall under the track.
pub(super) fn offered(ui: &Ui, record: &Record, track: Track) -> bool {
    match (track, laws(ui, record)) {
        (Track::Hsl, (hsl, _)) => hsl,
        (Track::Sol, (_, sol)) => sol,
        (Track::Both, (hsl, sol)) => hsl && sol,
    }
}

fn law(ui: &Ui, (hsl, sol): (bool, bool), form: &FormState) -> Markup {
    let label = t!(ui, "events-assess-track");
    let hint = t!(ui, "events-assess-track-hint");
    let offered = [(hsl, Track::Hsl), (sol, Track::Sol), (hsl && sol, Track::Both)];
    let items =
        offered.into_iter().filter(|(offered, _)| *offered).map(|(_, track)| Choice::new(track.code(), words::track(ui, track)));
    radios(Field { hint: Some(&hint), ..form.field("lagrum", &label) }, false, items)
}

fn risk_matrix(ui: &Ui, book: &Codebook, field: Field<'_>) -> Markup {
    let lang = ui.lang();
    let names = |list: &[Item]| list.iter().map(|item| item.label(lang).to_owned()).collect::<Vec<_>>();
    let (rows, columns) = (names(&book.probabilities), names(&book.severities));
    let (row_axis, column_axis) = (t!(ui, "events-assess-probability"), t!(ui, "events-assess-severity"));
    let hint = t!(ui, "events-assess-risk-hint");
    let words_ = Matrix { row_axis: &row_axis, rows: &rows, column_axis: &column_axis, columns: &columns };
    let step = |place: usize| i64::try_from(place).unwrap_or(0) + 1;
    matrix(Field { hint: Some(&hint), ..field }, words_, |row, column| {
        let (probability, severity) = (step(row), step(column));
        let value = severity * probability;
        let band = book.bands.iter().find(|band| (band.min..=band.max).contains(&value));
        Cell {
            value: format!("{severity}x{probability}"),
            number: u32::try_from(value).unwrap_or(0),
            word: band.map(|band| band.label(lang).to_owned()).unwrap_or_default(),
            tone: words::risk(ui, value).1,
        }
    })
}

/// Whether a missförhållande is suspected: the reporter's manager doesn't decide it, but says so.
fn suspicion(ui: &Ui, book: &Codebook, form: &FormState) -> Markup {
    let lang = ui.lang();
    let (label, hint) = (t!(ui, "events-assess-misconduct"), t!(ui, "events-assess-misconduct-hint"));
    let grades = book.grades.iter().filter(|grade| grade.track == Some(Track::Sol));
    let items = grades.map(|grade| Choice::new(grade.code.as_str(), grade.label(lang)).detail(cited(ui, grade)));
    radios(Field { hint: Some(&hint), ..form.field("missforhallande", &label) }, false, items)
}

/// A hint with the law it stands on; what hasn't been read is said to be checked.
pub fn cited(ui: &Ui, grade: &Item) -> String {
    let cites =
        grade.law.iter().map(|law| if law.verified { law.text() } else { t!(ui, "events-law-unverified", law = law.text()) });
    let cites: Vec<String> = cites.collect();
    let hint = grade.hint(ui.lang()).unwrap_or_default();
    if cites.is_empty() { hint.to_owned() } else { format!("{hint} ({})", cites.join("; ")) }
}

fn also(ui: &Ui, book: &Codebook, form: &FormState) -> Markup {
    let lang = ui.lang();
    let label = t!(ui, "events-assess-also");
    let items = book.also.iter().map(|item| {
        Choice::new(item.code.as_str(), item.label(lang))
            .detail(item.hint(lang).unwrap_or_default())
            .on(form.has("ocksa", &item.code))
    });
    checkboxes(form.field("ocksa", &label), items)
}

//! What this room shows on other pages: similar events beside a case, and what one's own reports led to on one's day.

use crate::{
    actions::{Read, ReadOwn},
    codebook,
    domain::CaseId,
    store::{
        EVENT, mine, record,
        similar::{self, Alike, Like},
    },
    url, words,
};
use components::prelude::*;
use db::{DbError, Desk};
use kernel::{PersonId, Subject, UnitId};
use text::{Speaks, dates, t, words as said};
use web::{Panel, Ui};

/// What there is to show about a case, or to the person themselves.
pub fn panels(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    match (subject.id(EVENT), subject.id::<PersonId>("person")) {
        (Some(id), _) => similar(ui, desk, id),
        _ if subject.kind() == web::kinds::STEP => crate::pages::departed::panel(ui, desk, subject),
        _ if subject.id::<UnitId>("unit").is_some() => Ok(subject.id("unit").map(|unit| poster(ui, unit)).unwrap_or_default()),
        (_, Some(person)) if ui.actor().person() == Some(person) => my_reports(ui, desk),
        _ => Ok(Vec::new()),
    }
}

/// A unit's poster, for those who lead it.
fn poster(ui: &Ui, unit: UnitId) -> Vec<Panel> {
    if !crate::pages::may_print(ui, unit) {
        return Vec::new();
    }
    let (title, link_text) = (t!(ui, "events-poster-panel"), t!(ui, "events-poster-link"));
    let href = url::Poster { unit }.to_string();
    let link = link_button(LinkButton { icon: Some(Icon::QrCode), small: true, ..LinkButton::secondary(&href, &link_text) });
    let body = section(Head::small("affisch", &title), stack([small(&t!(ui, "events-poster-panel-text")), link]));
    vec![Panel { main: false, body }]
}

/// The newest of one's own reports that have led to something. For those who handle cases their day has enough already.
fn my_reports(ui: &Ui, desk: &mut Desk) -> Result<Vec<Panel>, DbError> {
    let Ok(mut work) = desk.work::<ReadOwn>() else { return Ok(Vec::new()) };
    if ui.may::<Read>() {
        return Ok(Vec::new());
    }
    let mut reports = mine::list(&mut work, None)?;
    reports.truncate(3);
    if reports.is_empty() {
        return Ok(Vec::new());
    }
    let items = reports.iter().map(|report| crate::pages::my_line(ui, report));
    let (title, href, all) = (t!(ui, "events-mine-title"), url::Mine {}.to_string(), t!(ui, "events-mine-all"));
    let body = section(Head::new("mina-rapporter", &title).link(&href, &all), card_rows(items));
    Ok(vec![Panel { main: true, body }])
}

/// So many are shown; the sentence above them speaks of all that are alike.
const SHOWN: usize = 4;

/// Earlier events like the case, among those that the reader may see (EVT-16).
fn similar(ui: &Ui, desk: &mut Desk, id: CaseId) -> Result<Vec<Panel>, DbError> {
    let Ok(mut work) = desk.work::<Read>() else { return Ok(Vec::new()) };
    let this = match record::peek(&mut work, id) {
        Ok(this) => this,
        Err(DbError::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let found = similar::of(&mut work, &this)?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let shown: Vec<CaseId> = found.iter().take(SHOWN).map(|like| like.id).collect();
    let shown = similar::these(&mut work, &shown)?;
    let items = shown.iter().map(|alike| line(ui, alike));
    let finding = small(&finding(ui, this.place.as_deref(), &found));
    let body = section(
        Head::small("liknande", &t!(ui, "events-similar-title")),
        html! { (finding) (components::dates(items.collect::<Vec<_>>())) },
    );
    Ok(vec![Panel { main: false, body }])
}

/// What they have in common: "Fyra händelser i badrum sedan augusti. Tre av dem på kvällen."
fn finding(ui: &Ui, place: Option<&str>, found: &[Like]) -> String {
    let lang = ui.lang();
    let first = found.iter().map(|alike| alike.occurred_at.day()).min().unwrap_or_else(|| ui.today());
    let since = dates::month_and_year(lang, first);
    let since = if first.year() == ui.today().year() { dates::month(lang, first) } else { since };
    let n = said::capital(&said::count(lang, found.len()));
    let same = found.iter().filter(|alike| alike.place.as_deref() == place).count();
    let spot = place.and_then(|code| codebook::find(&codebook::newest().places, code)).map(|item| item.place(lang));
    let text = match spot.filter(|spot| !spot.is_empty() && same * 3 >= found.len() * 2) {
        Some(spot) => t!(ui, "events-similar-place", n = n, count = found.len(), place = spot.to_owned(), since = since),
        None => t!(ui, "events-similar-text", n = n, count = found.len(), since = since),
    };
    let evening = found.iter().filter(|alike| (17..24).contains(&alike.occurred_at.local().hour())).count();
    if evening * 2 > found.len() && found.len() > 2 {
        let n = said::capital(&said::count(lang, evening));
        return format!("{text} {}", t!(ui, "events-similar-evening", n = n));
    }
    text
}

/// One of them: when, what, and what it led to.
fn line(ui: &Ui, alike: &Alike) -> Markup {
    let day = alike.occurred_at.day();
    let (number, month) = (day.0.day().to_string(), dates::month(ui.lang(), day).chars().take(3).collect::<String>());
    let title = words::what_and_where(ui, &alike.type_code, alike.place.as_deref());
    let note = if alike.learned.is_empty() { words::phase(ui, alike.phase) } else { alike.learned.clone() };
    let href = url::Case { id: alike.id }.to_string();
    date(DateItem { at: &day.to_string(), day: &number, month: &month, title: &title, href: &href, note: &note })
}

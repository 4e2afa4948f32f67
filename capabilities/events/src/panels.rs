//! What this room shows on other pages: similar events beside a case, and what one's own reports led to on one's day.

use crate::{
    actions::{Read, ReadOwn},
    domain::CaseId,
    store::{EVENT, list, mine, record},
    url, words,
};
use components::prelude::*;
use db::{DbError, Desk};
use kernel::{PersonId, Subject, UnitId};
use text::{Speaks, dates, t};
use web::{Panel, Ui};

/// What there is to show about a case, or to the person themselves.
pub fn panels(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    match (subject.id(EVENT), subject.id::<PersonId>("person")) {
        (Some(id), _) => similar(ui, desk, id),
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

/// Similar events at the unit in the last half year.
fn similar(ui: &Ui, desk: &mut Desk, id: CaseId) -> Result<Vec<Panel>, DbError> {
    let Ok(mut work) = desk.work::<Read>() else { return Ok(Vec::new()) };
    let this = match record::peek(&mut work, id) {
        Ok(this) => this,
        Err(DbError::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let since = ui.today().plus_days(-182);
    let lines = list::similar(&mut work, (this.case.unit, &this.type_code), id, since)?;
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let evening = lines.iter().filter(|line| (17..24).contains(&line.occurred_at.local().hour())).count();
    let mut text = t!(ui, "events-similar-text", n = lines.len());
    if evening * 2 > lines.len() && lines.len() > 2 {
        text = format!("{text} {}", t!(ui, "events-similar-evening", n = evening));
    }
    let items = lines.iter().take(4).map(|line| {
        let day = line.occurred_at.day();
        let (number, month) = (day.0.day().to_string(), dates::month(ui.lang(), day).chars().take(3).collect::<String>());
        let title = words::line_title(ui, line);
        let note = words::phase(ui, line.phase);
        let href = url::Case { id: line.id }.to_string();
        date(DateItem { at: &day.to_string(), day: &number, month: &month, title: &title, href: &href, note: &note })
    });
    let body =
        section(Head::small("liknande", &t!(ui, "events-similar-title")), html! { (small(&text)) (dates_(items.collect())) });
    Ok(vec![Panel { main: false, body }])
}

fn dates_(items: Vec<Markup>) -> Markup {
    components::dates(items)
}

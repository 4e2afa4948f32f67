//! Mina rapporter: what one reported, how far it has come, and what it led to.

use crate::{
    actions::ReadOwn,
    codebook,
    domain::{CaseId, Nature, Phase},
    pages::photos,
    store::{
        mine::{self, MyReport, PAGE},
        photo::Photo,
        talk,
    },
    url, words,
};
use components::prelude::*;
use kernel::Timestamp;
use text::{Speaks, dates, moments, t};
use web::{Answer, Granted, Page, Search, Ui};

/// The list.
pub fn list(mut granted: Granted<ReadOwn>, _at: url::Mine, search: Search) -> Answer {
    let before = cursor(search.0.get("fore"));
    let mut reports = mine::list(&mut granted.work(), before)?;
    let more = reports.len() > PAGE;
    reports.truncate(PAGE);
    let ui = &granted.ui;
    let title = t!(ui, "events-mine-title");
    let older = reports.last().filter(|_| more).map(|last| format!("{}?fore={}_{}", url::Mine {}, last.reported_at.0, last.id));
    let older_text = t!(ui, "events-older");
    let body = html! {
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-mine-lede")), ..PageHead::default() }))
        @if reports.is_empty() {
            (empty_state(Icon::Paperplane, &t!(ui, "events-mine-empty"), html! { p { (t!(ui, "events-mine-empty-text")) } }))
        } @else {
            (card_rows(reports.iter().map(|report| line(ui, report))))
        }
        (pagination(Pages { label: &t!(ui, "events-pages"), older: older.as_deref().map(|href| (href, older_text.as_str())), ..Pages::default() }))
    };
    let page = Page::new(title, body);
    granted.page(page)
}

/// `millis_id`, as the links to older ones have it.
pub fn cursor(text: &str) -> Option<(Timestamp, CaseId)> {
    let (at, id) = text.split_once('_')?;
    Some((Timestamp(at.parse().ok()?), id.parse().ok()?))
}

/// A report in a list.
pub fn line(ui: &Ui, report: &MyReport) -> Markup {
    let title = words::my_title(ui, report);
    let meta = html! {
        (report.number) ". " (t!(ui, "events-mine-reported", when = moments::moment(ui.lang(), report.reported_at, ui.now())))
        @if let Some(learned) = &report.learned { br; (t!(ui, "events-mine-learned", text = learned.clone())) }
    };
    row(Row {
        href: &url::MyCase { id: report.id }.to_string(),
        title: &title,
        icon: Some(words::icon(&report.type_code)),
        tone: if report.learned.is_some() { Tone::Good } else { Tone::Plain },
        meta,
        end: tag(words::phase_tone(report.phase), &words::phase(ui, report.phase), None),
    })
}

/// One report: what I wrote, how far it has come, what it led to. Never the investigation.
pub fn show(mut granted: Granted<ReadOwn>, at: url::MyCase) -> Answer {
    let report = mine::open(&mut granted.work(), at.id)?;
    let entries = talk::said(&mut granted.work(), at.id)?;
    let src = |photo: &Photo| url::MyPhoto { id: at.id, photo: photo.id }.to_string();
    let shown = photos::of_case(&mut granted.work(), (at.id, report.photos), src)?;
    let ui = &granted.ui;
    let title = words::my_title(ui, &report);
    let harm = codebook::label(&codebook::version(report.codebook).harms, &report.harm, ui.lang());
    let (deviation, several) = (report.nature == Nature::Deviation, report.times > 1);
    let answers = dl([
        several.then(|| (t!(ui, "events-report-how-many"), html! { (t!(ui, "events-times", n = report.times)) })),
        several.then(|| (t!(ui, "events-report-which-day"), html! { (words::on_day(ui, report.occurred_at)) })),
        (deviation && !several).then(|| (t!(ui, "events-report-when"), html! { (words::when_about(ui, report.occurred_at)) })),
        (deviation && !several).then(|| (t!(ui, "events-report-harm"), html! { (harm) })),
        Some((t!(ui, "events-mine-sent"), html! { (moments::moment(ui.lang(), report.reported_at, ui.now())) })),
    ]
    .into_iter()
    .flatten());
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), [(url::Mine {}.to_string(), t!(ui, "events-mine-title"))], &report.number.to_string()))
        (page_head(PageHead { title: &title, tags: tags([tag(words::phase_tone(report.phase), &words::phase(ui, report.phase), None)]), ..PageHead::default() }))
        (course(ui, report.nature, report.phase, None))
        @if report.joined { (help(Icon::Link, html! { (t!(ui, "events-mine-joined")) })) }
        (outcome(ui, &report))
        (super::reply::said(ui, &report, &entries))
        (card(Head::new("rapport", &t!(ui, "events-mine-report")), html! {
            (paragraphs(&report.story))
            (photos::gallery(ui, &shown))
            @if !report.done_at_once.is_empty() { (h3(&t!(ui, "events-report-done"))) (paragraphs(&report.done_at_once)) }
            (answers)
        }))
    };
    let page = Page::new(format!("{} {title}", report.number), body);
    granted.page(page)
}

fn outcome(ui: &Ui, report: &MyReport) -> Markup {
    match &report.learned {
        Some(learned) => quote("ledde", &t!(ui, "events-mine-led"), paragraphs(learned)),
        None => {
            let since = dates::day(ui.lang(), report.phase_at.day(), ui.today());
            notice(
                Tone::Info,
                &t!(ui, "events-mine-under-way"),
                html! { p { (t!(ui, "events-mine-under-way-text", phase = words::small_first(&words::phase(ui, report.phase)), since = since)) } },
            )
        }
    }
}

/// The course of a case.
pub fn course(ui: &Ui, nature: Nature, at: Phase, due: Option<String>) -> Markup {
    // What is no deviation is told and answered, and that is all.
    let phases = if nature == Nature::Deviation { Phase::ALL } else { &[Phase::Reported, Phase::Closed] };
    let here = phases.iter().position(|phase| *phase == at).unwrap_or(0);
    let all = phases.iter().enumerate().map(|(place, phase)| {
        let name = words::phase(ui, *phase);
        match place.cmp(&here) {
            std::cmp::Ordering::Less => Step::done(name),
            std::cmp::Ordering::Equal if at == Phase::Closed => Step::done(name),
            std::cmp::Ordering::Equal => Step::now(name).note(due.clone().unwrap_or_default()),
            std::cmp::Ordering::Greater => Step::later(name),
        }
    });
    let position = t!(ui, "events-course-position", at = here + 1, of = phases.len());
    steps(Steps { label: &t!(ui, "events-course"), position: &position, done: &t!(ui, "events-course-done") }, all)
}

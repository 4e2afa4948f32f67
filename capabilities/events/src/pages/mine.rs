//! Mina rapporter: what one reported, how far it has come, and what it led to.

use crate::{
    actions::ReadOwn,
    codebook,
    domain::{CaseId, Phase},
    store::{
        mine::{self, MyReport, PAGE},
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
    let title = words::title(ui, &report.type_code, report.place.as_deref(), report.unit);
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
    let ui = &granted.ui;
    let title = words::title(ui, &report.type_code, report.place.as_deref(), report.unit);
    let harm = codebook::label(&codebook::version(report.codebook).harms, &report.harm, ui.lang());
    let answers = dl([
        (t!(ui, "events-report-when"), html! { (words::when_about(ui, report.occurred_at)) }),
        (t!(ui, "events-report-harm"), html! { (harm) }),
        (t!(ui, "events-mine-sent"), html! { (moments::moment(ui.lang(), report.reported_at, ui.now())) }),
    ]);
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), [(url::Mine {}.to_string(), t!(ui, "events-mine-title"))], &report.number.to_string()))
        (page_head(PageHead { title: &title, tags: tags([tag(words::phase_tone(report.phase), &words::phase(ui, report.phase), None)]), ..PageHead::default() }))
        (course(ui, report.phase, None))
        @if report.joined { (help(Icon::Link, html! { (t!(ui, "events-mine-joined")) })) }
        (outcome(ui, &report))
        (super::reply::said(ui, &report, &entries))
        (card(Head::new("rapport", &t!(ui, "events-mine-report")), html! {
            (paragraphs(&report.story))
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
pub fn course(ui: &Ui, at: Phase, due: Option<String>) -> Markup {
    let here = Phase::ALL.iter().position(|phase| *phase == at).unwrap_or(0);
    let all = Phase::ALL.iter().enumerate().map(|(place, phase)| {
        let name = words::phase(ui, *phase);
        match place.cmp(&here) {
            std::cmp::Ordering::Less => Step::done(name),
            std::cmp::Ordering::Equal if at == Phase::Closed => Step::done(name),
            std::cmp::Ordering::Equal => Step::now(name).note(due.clone().unwrap_or_default()),
            std::cmp::Ordering::Greater => Step::later(name),
        }
    });
    let position = t!(ui, "events-course-position", at = here + 1, of = Phase::ALL.len());
    steps(Steps { label: &t!(ui, "events-course"), position: &position, done: &t!(ui, "events-course-done") }, all)
}

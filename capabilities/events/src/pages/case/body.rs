//! The parts of a case's page that say what it is.

use crate::{
    actions::Reveal,
    codebook,
    domain::{Nature, Phase},
    pages::photos::{Shown, gallery},
    store::record::Record,
    url, words,
};
use authority::Track;
use components::prelude::*;
use text::{Speaks, t};
use web::Ui;

/// The tags below the heading.
pub fn tags_of(ui: &Ui, record: &Record) -> Markup {
    let phase = record.case.state.phase();
    let nature = words::nature_tag(ui, record.case.nature);
    let mut all: Vec<Markup> = nature.into_iter().collect();
    all.extend([
        tag(words::phase_tone(phase), &words::phase(ui, phase), None),
        tag(Tone::Plain, &words::track(ui, record.case.track), None),
    ]);
    if record.times > 1 {
        all.push(tag(Tone::Plain, &t!(ui, "events-times", n = record.times), None));
    }
    if record.case.expert_needed && record.case.hsl_verdict.is_none() {
        all.push(tag(Tone::Warn, &t!(ui, "events-case-verdict-awaited"), Some(Icon::ExclamationmarkTriangle)));
    }
    if record.sol_grade.as_deref().is_some_and(|grade| grade != "no_misconduct") {
        all.push(tag(Tone::Warn, &t!(ui, "events-case-misconduct"), Some(Icon::ExclamationmarkTriangle)));
    }
    all.push(muted(&t!(ui, "events-case-happened", when = words::small_first(&words::when_about(ui, record.occurred_at)))));
    tags(all)
}

/// Which secrecy applies, why one sees the case, and that opening it is logged.
pub fn secrecy(ui: &Ui, record: &Record) -> Markup {
    let law = match record.case.track {
        Track::Hsl => t!(ui, "events-secrecy-hsl"),
        Track::Sol => t!(ui, "events-secrecy-sol"),
        Track::Both => t!(ui, "events-secrecy-both"),
    };
    lock(&law, html! { (why_seen(ui, record)) " " (t!(ui, "events-secrecy-logged")) })
}

fn why_seen(ui: &Ui, record: &Record) -> String {
    let directory = ui.actor().directory();
    let path = directory.ancestors(record.case.unit);
    let held = ui.actor().holdings().iter().find(|held| path.contains(&held.unit) && held.role != authority::Role::Employee);
    match held {
        Some(held) => {
            t!(ui, "events-secrecy-role", role = words::role(ui, held.role), unit = directory.unit_name(held.unit).to_owned())
        }
        None => t!(ui, "events-secrecy-handed"),
    }
}

/// What was reported, as it was written.
/// The photos come with it.
pub fn story(ui: &Ui, record: &Record, shown: &[Shown]) -> Markup {
    let deviation = record.case.nature == Nature::Deviation;
    let (book, lang) = (codebook::version(record.codebook), ui.lang());
    let label = |list, code: &Option<String>| code.as_deref().map(|code| codebook::label(list, code, lang));
    let person = [label(&book.sexes, &record.sex), label(&book.ages, &record.age)];
    let person_page = url::Person { id: record.case.id }.to_string();
    let about: Vec<String> = person.into_iter().flatten().map(|text| words::small_first(&text)).collect();
    let who = html! {
        (codebook::label(&book.whos, &record.who, lang))
        @if !about.is_empty() { ", " (about.join(", ")) }
        @if record.has_person { " " (mask(&t!(ui, "events-protected"))) }
    };
    let times =
        (record.times > 1).then(|| (t!(ui, "events-report-how-many"), html! { (t!(ui, "events-times", n = record.times)) }));
    let one = deviation && record.times == 1;
    let asked = [
        times,
        one.then(|| (t!(ui, "events-report-harm"), html! { (codebook::label(&book.harms, &record.harm, lang)) })),
        one.then(|| (t!(ui, "events-report-who"), who)),
    ];
    card(
        Head::new("hande", &t!(ui, "events-case-story")),
        html! {
            (paragraphs(&record.story))
            @if !record.done_at_once.is_empty() { (h3(&t!(ui, "events-report-done"))) (paragraphs(&record.done_at_once)) }
            (gallery(ui, shown))
            (dl(asked.into_iter().flatten().chain([(t!(ui, "events-case-reporter"), reporter(ui, record))])))
            @if (record.has_person || told_by_other(record)) && ui.may::<Reveal>() {
                (link_button(LinkButton { icon: Some(Icon::Eye), small: true, ..LinkButton::tertiary(&person_page, &t!(ui, "events-case-person")) }))
            }
        },
    )
}

/// Whether it was told by somebody without an account, who may be shown.
fn told_by_other(record: &Record) -> bool {
    record.told_for == "other" && !record.anonymous
}

fn reporter(ui: &Ui, record: &Record) -> Markup {
    if record.anonymous {
        return html! { (t!(ui, "events-case-anonymous")) };
    }
    html! {
        (ui.actor().directory().person_name(record.case.reporter))
        @if told_by_other(record) { ", " (t!(ui, "events-case-told-by")) " " (mask(&t!(ui, "events-protected"))) }
    }
}

/// What it is judged to be.
pub fn assessment(ui: &Ui, record: &Record) -> Markup {
    if record.case.nature != Nature::Deviation {
        return html! {};
    }
    let (href, change) = (url::Assess { id: record.case.id }.to_string(), t!(ui, "events-change"));
    let title = t!(ui, "events-case-assessment");
    let head = Head::new("bedomning", &title);
    let phase = record.case.state.phase();
    let may = ui.may::<crate::actions::Handle>() && !matches!(phase, Phase::Reported | Phase::Closed);
    card(if may { head.link(&href, &change) } else { head }, dl(judgements(ui, record)))
}

fn judgements(ui: &Ui, record: &Record) -> Vec<(String, Markup)> {
    let (book, lang, a) = (codebook::version(record.codebook), ui.lang(), &record.case.assessment);
    let code = |list, code: &Option<String>| match code.as_deref() {
        Some(code) => html! { (codebook::label(list, code, lang)) },
        None => muted(&t!(ui, "events-case-not-yet")),
    };
    let mut rows = vec![
        (t!(ui, "events-assess-category"), code(&book.categories, &a.category)),
        (t!(ui, "events-assess-kind"), code(&book.kinds, &a.kind)),
    ];
    if record.case.track != Track::Sol {
        rows.push((t!(ui, "events-assess-risk-hsl"), risk(ui, a.hsl)));
    }
    if record.case.track != Track::Hsl {
        rows.push((t!(ui, "events-assess-risk-sol"), risk(ui, a.sol)));
    }
    if record.case.expert_needed || record.case.hsl_verdict.is_some() {
        rows.push((t!(ui, "events-grade-label"), verdict(ui, record)));
    }
    if record.sol_grade.is_some() {
        rows.push((t!(ui, "events-assess-misconduct"), code(&book.grades, &record.sol_grade)));
    }
    if !record.also.is_empty() {
        let also: Vec<String> = record.also.iter().map(|code| codebook::label(&book.also, code, lang)).collect();
        rows.push((t!(ui, "events-assess-also"), html! { (also.join(", ")) }));
    }
    rows
}

fn risk(ui: &Ui, risk: Option<crate::domain::Risk>) -> Markup {
    let Some(risk) = risk else { return muted(&t!(ui, "events-case-not-yet")) };
    let (text, tone) = words::risk(ui, risk.value());
    tag(tone, &text, None)
}

fn verdict(ui: &Ui, record: &Record) -> Markup {
    match &record.case.hsl_verdict {
        Some(grade) => html! {
            (codebook::label(&codebook::version(record.codebook).grades, grade, ui.lang()))
            @if !record.grade_why.is_empty() { (paragraphs(&record.grade_why)) }
        },
        None => html! { (t!(ui, "events-case-verdict-awaited")) },
    }
}

/// Why it happened; nothing before there is something to show.
pub fn investigation(ui: &Ui, record: &Record) -> Markup {
    if record.what_happened.is_empty() && record.case.conclusion.is_empty() && record.cause_notes.is_empty() {
        return html! {};
    }
    let (book, lang) = (codebook::version(record.codebook), ui.lang());
    let (href, change, title) =
        (url::Investigate { id: record.case.id }.to_string(), t!(ui, "events-change"), t!(ui, "events-case-investigation"));
    let head = Head::new("utredning", &title);
    let causes = record.cause_notes.iter().map(|(code, _)| codebook::label(&book.causes, code, lang));
    card(
        if ui.may::<crate::actions::Handle>() && record.case.state.phase() != Phase::Closed {
            head.link(&href, &change)
        } else {
            head
        },
        html! {
            @if !record.what_happened.is_empty() { (paragraphs(&record.what_happened)) }
            @if !record.cause_notes.is_empty() {
                (h3(&t!(ui, "events-investigate-why")))
                (prose(html! { ul { @for cause in causes { li { (cause) } } } }))
                @for note in notes(record) { (paragraphs(note)) }
            }
            @if !record.barriers.is_empty() { (h3(&t!(ui, "events-investigate-barriers"))) (paragraphs(&record.barriers)) }
            @if !record.case.conclusion.is_empty() { (h3(&t!(ui, "events-investigate-conclusion"))) (paragraphs(&record.case.conclusion)) }
        },
    )
}

/// Each note once: causes of one area share theirs.
fn notes(record: &Record) -> Vec<&str> {
    let mut notes: Vec<&str> = record.cause_notes.iter().map(|(_, note)| note.as_str()).filter(|note| !note.is_empty()).collect();
    notes.dedup();
    notes
}

/// What it led to.
pub fn learned(ui: &Ui, record: &Record) -> Markup {
    if record.case.learned.is_empty() {
        return html! {};
    }
    quote("ledde", &t!(ui, "events-mine-led"), paragraphs(&record.case.learned))
}

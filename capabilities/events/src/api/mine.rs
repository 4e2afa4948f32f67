//! What one has reported oneself, and what events led to.

use super::list::CURSOR;
use crate::{
    actions::{ReadLessons, ReadOwn},
    pages::mine::cursor,
    store::{
        lessons::{self, Lesson},
        mine::{self, MyReport},
    },
    url,
};
use web::{Granted, IdText, Kind, Moment, Prop, Replied, Search};

/// The pages of a list.
pub const PAGES: &[Prop] = &[CURSOR];
/// What the list of lessons can be narrowed to.
pub const LESSONS: &[Prop] =
    &[Prop::may("forWorkplaceMeeting", "visa", Kind::Flag("apt"), "Only what workplace meetings get."), CURSOR];

web::shapes! {
    /// A report as its reporter sees it.
    pub struct Report {
        /// Its id.
        pub id: IdText,
        /// Its number, as people say it.
        pub number: String,
        /// The unit.
        pub unit: IdText,
        /// Its type.
        pub event_type: String,
        /// Where in the unit.
        pub place: Option<String>,
        /// How far it has come.
        pub phase: String,
        /// Since when.
        pub phase_at: Moment,
        /// When it was reported.
        pub reported_at: Moment,
        /// When it happened.
        pub occurred_at: Moment,
        /// Whether somebody was harmed.
        pub harm: String,
        /// What was written.
        pub story: String,
        /// What was done at once.
        pub done_at_once: String,
        /// What it led to, from the moment it is told.
        pub learned: Option<String>,
    }
    /// A page of one's own reports.
    pub struct ReportPage {
        /// The reports.
        pub items: Vec<Report>,
        /// The cursor of the next page, when there is one.
        pub next: Option<String>,
    }
    /// What an event led to.
    pub struct LessonLine {
        /// The case's id.
        pub id: IdText,
        /// The unit.
        pub unit: IdText,
        /// The event's type.
        pub event_type: String,
        /// When it was told.
        pub at: Moment,
        /// What it led to.
        pub learned: String,
        /// Whether the unit's workplace meeting gets it.
        pub for_workplace_meeting: bool,
    }
    /// A page of what events led to.
    pub struct LessonPage {
        /// The sentences.
        pub items: Vec<LessonLine>,
        /// The cursor of the next page, when there is one.
        pub next: Option<String>,
    }
}

/// One's own reports.
pub fn list(mut granted: Granted<ReadOwn>, search: Search) -> Replied<ReportPage> {
    let mut reports = mine::list(&mut granted.work(), cursor(search.0.get("fore")))?;
    let more = reports.len() > mine::PAGE;
    reports.truncate(mine::PAGE);
    let next = reports.last().filter(|_| more).map(|last| format!("{}_{}", last.reported_at.0, last.id));
    let way = next.as_deref().and_then(|cursor| granted.ui.next_page(cursor));
    let page = ReportPage { items: reports.into_iter().map(told).collect(), next };
    Ok(granted.told(&page)?.leading_on(way))
}

/// One of them.
pub fn one(mut granted: Granted<ReadOwn>, at: url::ApiReport) -> Replied<Report> {
    let report = mine::open(&mut granted.work(), at.id)?;
    granted.told(&told(report))
}

fn told(report: MyReport) -> Report {
    Report {
        id: report.id.into(),
        number: report.number.to_string(),
        unit: report.unit.into(),
        event_type: report.type_code,
        place: report.place,
        phase: report.phase.code().to_owned(),
        phase_at: Moment(report.phase_at),
        reported_at: Moment(report.reported_at),
        occurred_at: Moment(report.occurred_at),
        harm: report.harm,
        story: report.story,
        done_at_once: report.done_at_once,
        learned: report.learned,
    }
}

/// What events led to.
pub fn lessons(mut granted: Granted<ReadLessons>, search: Search) -> Replied<LessonPage> {
    let apt = search.0.get("visa") == "apt";
    let mut found = lessons::list(&mut granted.work(), apt, cursor(search.0.get("fore")))?;
    let more = found.len() > lessons::PAGE;
    found.truncate(lessons::PAGE);
    let next = found.last().filter(|_| more).map(|last| format!("{}_{}", last.at.0, last.id));
    let way = next.as_deref().and_then(|cursor| granted.ui.next_page(cursor));
    let line = |lesson: Lesson| LessonLine {
        id: lesson.id.into(),
        unit: lesson.unit.into(),
        event_type: lesson.type_code,
        at: Moment(lesson.at),
        learned: lesson.learned,
        for_workplace_meeting: lesson.for_apt,
    };
    let page = LessonPage { items: found.into_iter().map(line).collect(), next };
    Ok(granted.told(&page)?.leading_on(way))
}

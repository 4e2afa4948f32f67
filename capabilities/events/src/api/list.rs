//! The cases that one may see.

use super::codes;
use crate::{
    actions::Read,
    domain::CaseNumber,
    pages,
    store::list::{self, Line, PAGE},
};
use kernel::Day;
use web::{Granted, IdText, Kind, Moment, Prop, Replied, Search};

/// What a list can be narrowed to: the filters of the page.
pub const FILTERS: &[Prop] = &[
    Prop::may("state", "lage", Kind::Choice(&[("open", ""), ("closed", "avslutade"), ("all", "alla")]), "Open unless said."),
    Prop::may("unit", "enhet", Kind::Id, "At the unit and below."),
    Prop::may("phase", "fas", Kind::Code(codes::phases), "In this phase."),
    Prop::may("eventType", "typ", Kind::Code(codes::types), "Of this type."),
    Prop::may("category", "kategori", Kind::Code(codes::categories), "Of this category."),
    Prop::may("track", "lagrum", Kind::Choice(&[("hsl", "hsl"), ("sol", "sol")]), "Under this law."),
    Prop::may("from", "fran", Kind::Day, "Reported from this day."),
    Prop::may("until", "till", Kind::Day, "Reported until this day."),
    Prop::may("risk", "risk", Kind::Whole(1, 16), "With at least this risk value."),
    Prop::may("number", "nummer", Kind::Shaped("^A-20[0-9]{2}-[0-9]{4,7}$", is_number), "With this number."),
    Prop::may("late", "sen", Kind::Flag("1"), "Whose next step is late."),
    Prop::may("awaitingVerdict", "bedomning", Kind::Flag("vantar"), "That await the verdict of MAS or MAR."),
    CURSOR,
];

/// Where the page before ended.
pub const CURSOR: Prop = Prop::may(
    "cursor",
    "fore",
    Kind::Shaped("^[0-9]{1,15}_[0-7][0-9A-HJKMNP-TV-Z]{25}$", is_cursor),
    "What `next` of the page before says.",
);

fn is_cursor(text: &str) -> bool {
    pages::mine::cursor(text).is_some()
}

fn is_number(text: &str) -> bool {
    text.parse::<CaseNumber>().is_ok()
}

web::shapes! {
    /// A case in a list.
    pub struct EventLine {
        /// Its id.
        pub id: IdText,
        /// Its number, as people say it.
        pub number: String,
        /// The unit it belongs to.
        pub unit: IdText,
        /// The law that it falls under.
        pub track: String,
        /// Its type.
        pub event_type: String,
        /// Its category, when assessed.
        pub category: Option<String>,
        /// Where in the unit.
        pub place: Option<String>,
        /// How far it has come.
        pub phase: String,
        /// By when the next step should be taken.
        pub due: Option<Day>,
        /// When it was reported.
        pub reported_at: Moment,
        /// When it happened.
        pub occurred_at: Moment,
        /// The higher of its risk values.
        pub risk: Option<i64>,
        /// Whether MAS or MAR must give the verdict before it can be closed.
        pub verdict_needed: bool,
        /// The verdict on health care.
        pub verdict: Option<String>,
    }
    /// A page of cases.
    pub struct EventPage {
        /// The cases.
        pub items: Vec<EventLine>,
        /// The cursor of the next page, when there is one.
        pub next: Option<String>,
    }
}

/// The list.
pub fn cases(mut granted: Granted<Read>, search: Search) -> Replied<EventPage> {
    let filter = pages::list::read(&granted.ui, &search.0);
    let mut lines = list::cases(&mut granted.work(), &filter)?;
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let next = lines.last().filter(|_| more).map(|last| format!("{}_{}", last.reported_at.0, last.id));
    let way = next.as_deref().and_then(|cursor| granted.ui.next_page(cursor));
    let page = EventPage { items: lines.into_iter().map(line).collect(), next };
    Ok(granted.told(&page)?.leading_on(way))
}

fn line(line: Line) -> EventLine {
    EventLine {
        id: line.id.into(),
        number: line.number.to_string(),
        unit: line.unit.into(),
        track: line.track.code().to_owned(),
        event_type: line.type_code,
        category: line.category,
        place: line.place,
        phase: line.phase.code().to_owned(),
        due: line.due,
        reported_at: Moment(line.reported_at),
        occurred_at: Moment(line.occurred_at),
        risk: line.risk,
        verdict_needed: line.expert_needed,
        verdict: line.hsl_grade,
    }
}

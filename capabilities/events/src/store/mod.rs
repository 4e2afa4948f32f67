//! Rows in, rows out.

pub mod beside;
pub mod case;
pub mod departed;
pub mod draft;
pub mod entry;
pub mod evidence;
pub mod exchange;
pub mod fact;
pub mod joining;
pub mod lessons;
pub mod line;
pub mod list;
pub mod mine;
pub mod past;
pub mod past_told;
pub mod photo;
pub mod record;
pub mod reminder;
pub mod report;
pub mod respond;
pub mod routing;
pub mod rules;
pub mod similar;
pub mod talk;

use db::Named;

/// Every statement of the room.
pub const ALL: &[&[Named]] = &[
    beside::STATEMENTS,
    case::STATEMENTS,
    departed::STATEMENTS,
    draft::STATEMENTS,
    entry::STATEMENTS,
    evidence::STATEMENTS,
    exchange::STATEMENTS,
    joining::STATEMENTS,
    fact::STATEMENTS,
    lessons::STATEMENTS,
    line::STATEMENTS,
    list::STATEMENTS,
    mine::STATEMENTS,
    past::STATEMENTS,
    past_told::STATEMENTS,
    photo::STATEMENTS,
    record::STATEMENTS,
    reminder::STATEMENTS,
    respond::STATEMENTS,
    report::STATEMENTS,
    routing::STATEMENTS,
    rules::STATEMENTS,
    similar::STATEMENTS,
    talk::STATEMENTS,
];

/// The kind of a case as a subject of trails, links and actions.
pub const EVENT: &str = "event";

/// The case as a subject.
pub fn subject(id: crate::domain::CaseId) -> kernel::Subject {
    kernel::Subject::new(EVENT, id)
}

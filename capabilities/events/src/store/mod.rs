//! Rows in, rows out.

pub mod case;
pub mod draft;
pub mod entry;
pub mod fact;
pub mod lessons;
pub mod list;
pub mod mine;
pub mod past;
pub mod record;
pub mod reminder;
pub mod report;
pub mod routing;
pub mod rules;

use db::Named;

/// Every statement of the room.
pub const ALL: &[&[Named]] = &[
    case::STATEMENTS,
    draft::STATEMENTS,
    entry::STATEMENTS,
    fact::STATEMENTS,
    lessons::STATEMENTS,
    list::STATEMENTS,
    mine::STATEMENTS,
    past::STATEMENTS,
    record::STATEMENTS,
    reminder::STATEMENTS,
    report::STATEMENTS,
    routing::STATEMENTS,
    rules::STATEMENTS,
];

/// The kind of a case as a subject of trails, links and actions.
pub const EVENT: &str = "event";

/// The case as a subject.
pub fn subject(id: crate::domain::CaseId) -> kernel::Subject {
    kernel::Subject::new(EVENT, id)
}

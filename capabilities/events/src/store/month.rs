//! How many events a month, kept in step with each change: what pictures and verdicts are made from.

use authority::{Action, Change};
use db::{DbError, Work, args, list};
use kernel::{Timestamp, UnitId};

db::statements! {
    /// Counts one more, or one less.
    COUNT = unscoped "INSERT INTO event_month (unit_id, month, type_code, category_code, total) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (unit_id, month, type_code, category_code) DO UPDATE SET total = event_month.total + excluded.total"
        because "a count without content";
    /// Counts of units by month, type and category.
    SERIES = unscoped "SELECT month, type_code, category_code, CAST(SUM(total) AS BIGINT) FROM event_month
        WHERE unit_id IN (?) AND month >= ? GROUP BY month, type_code, category_code ORDER BY month LIMIT 5000"
        because "statistics are open to all in staff (EVT-10)";
}

/// The month of a moment, YYYY-MM.
pub fn of(at: Timestamp) -> String {
    at.day().to_string()[..7].to_owned()
}

/// Counts `by` more.
pub fn count<A: Change>(
    work: &mut Work<'_, A>,
    (unit, at): (UnitId, Timestamp),
    (kind, category): (&str, &str),
    by: i64,
) -> Result<(), DbError> {
    work.execute(COUNT, args![unit, of(at), kind, category, by]).map(drop)
}

/// A month's count of one type and category.
pub type Counted = (String, String, String, i64);

/// The counts of units since a month.
pub fn series<A: Action>(work: &mut Work<'_, A>, units: &[UnitId], since: &str) -> Result<Vec<Counted>, DbError> {
    work.rows(SERIES, args![list(units.iter().copied()), since])
}

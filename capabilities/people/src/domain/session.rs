//! How long a session is good (SEC-1).

use kernel::Timestamp;

/// Minutes without use after which a session ends.
pub const IDLE_MINUTES: i64 = 60;
/// The same on a device that several people use.
pub const SHARED_IDLE_MINUTES: i64 = 10;
/// Minutes after which a session ends whatever one does: a long working day.
pub const LONGEST_MINUTES: i64 = 12 * 60;
/// Minutes after which it is worth writing down that a session is in use.
pub const STALE_MINUTES: i64 = 1;

/// Whether a session is still good.
pub fn is_good(shared: bool, last_seen: Timestamp, expires: Timestamp, now: Timestamp) -> bool {
    let idle = if shared { SHARED_IDLE_MINUTES } else { IDLE_MINUTES };
    now < expires && now < last_seen.plus_minutes(idle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_1_a_session_ends_after_a_time_without_use_and_after_a_day_of_work() {
        let start = Timestamp(0);
        let end = start.plus_minutes(LONGEST_MINUTES);
        for (shared, seen, now, good) in [
            (false, 0, 59, true),
            (false, 0, 60, false),
            (true, 0, 9, true),
            (true, 0, 10, false),
            (false, LONGEST_MINUTES - 1, LONGEST_MINUTES - 1, true),
            (false, LONGEST_MINUTES - 1, LONGEST_MINUTES, false),
        ] {
            let found = is_good(shared, start.plus_minutes(seen), end, start.plus_minutes(now));
            assert_eq!(found, good, "shared {shared}, seen {seen}, now {now}");
        }
    }
}

//! Wrong passwords: after some the account waits.

use kernel::Timestamp;

/// So many wrong passwords in a row, and the account is locked.
pub const TRIES: i64 = 8;
/// For so long.
pub const LOCKED_MINUTES: i64 = 15;

/// What the count of wrong passwords comes to after one more, and until when the account is locked by it.
pub fn after_failure(failed: i64, now: Timestamp) -> (i64, Option<Timestamp>) {
    let failed = failed.saturating_add(1);
    if failed >= TRIES { (0, Some(now.plus_minutes(LOCKED_MINUTES))) } else { (failed, None) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_1_the_eighth_wrong_password_locks_the_account() {
        let now = Timestamp(0);
        assert_eq!(after_failure(0, now), (1, None));
        assert_eq!(after_failure(6, now), (7, None));
        assert_eq!(after_failure(7, now), (0, Some(now.plus_minutes(LOCKED_MINUTES))));
        assert_eq!(after_failure(i64::MAX, now).0, 0);
    }
}

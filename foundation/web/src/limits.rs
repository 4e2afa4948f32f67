//! Rate limits: how often one sender may ask.

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;

/// How often, by what.
#[derive(Debug, Clone)]
pub struct Rates {
    /// Requests a second from one sender, with four times that at once; 0 for no limit.
    pub requests_per_second: u32,
    /// Attempts to sign in a minute from one sender; 0 for no limit.
    pub sign_ins_per_minute: u32,
}

impl Default for Rates {
    fn default() -> Self {
        Self { requests_per_second: 50, sign_ins_per_minute: 20 }
    }
}

/// The limits in force.
pub struct Limits {
    /// For every request.
    pub requests: Limiter,
    /// For attempts to sign in.
    pub sign_in: Limiter,
}

/// One limit, counted for each key.
pub struct Limiter(Option<DefaultKeyedRateLimiter<String>>);

/// So many senders are remembered before the quiet ones are forgotten.
const MOST_KEYS: usize = 50_000;

impl Limits {
    pub(crate) fn new(rates: &Rates) -> Self {
        let requests =
            NonZeroU32::new(rates.requests_per_second).map(|rate| Quota::per_second(rate).allow_burst(rate.saturating_mul(FOUR)));
        let sign_in = NonZeroU32::new(rates.sign_ins_per_minute).map(Quota::per_minute);
        Self { requests: Limiter(requests.map(RateLimiter::keyed)), sign_in: Limiter(sign_in.map(RateLimiter::keyed)) }
    }
}

const FOUR: NonZeroU32 = NonZeroU32::MIN.saturating_add(3);

impl Limiter {
    /// Whether this sender may once more.
    pub fn allows(&self, key: &str) -> bool {
        let Some(limiter) = &self.0 else { return true };
        if limiter.len() > MOST_KEYS {
            limiter.retain_recent();
        }
        limiter.check_key(&key.to_owned()).is_ok()
    }
}

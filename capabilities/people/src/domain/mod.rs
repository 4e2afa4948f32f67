//! The rules, without database and pages.

mod assignment;
mod command;
mod decide;
mod device;
mod password;
mod power;
mod second;
mod session;
mod tries;
mod user_name;

pub use assignment::{Assignment, Period};
pub use command::{Circumstances, Command, Given};
pub use decide::{Refusal, decide};
pub use device::{Browser, System, browser, system};
pub use password::{LEAST, MOST, Weak, check};
pub use power::Power;
pub use second::{
    HALFWAY_MINUTES, Level, Levels, Proof, RECENT_MINUTES, RECOVERY_CODES, Stage, Standing, address, level, plain_code, secret,
    step,
};
pub use session::{IDLE_MINUTES, LONGEST_MINUTES, SHARED_IDLE_MINUTES, STALE_MINUTES, is_good};
pub use tries::{LOCKED_MINUTES, TRIES, after_failure};
pub use user_name::{BadUserName, UserName, key as user_key};

kernel::id! {
    /// A session.
    SessionId;
    /// An API token.
    TokenId;
    /// A role that someone holds.
    AssignmentId;
    /// A passkey.
    PasskeyId;
    /// A list of people that was sent.
    ImportId;
}

//! Mail on its way: how often it is tried, and when that ends.

use super::When;
use kernel::{PersonId, Timestamp};

kernel::id! {
    /// A mail on its way; also what its Message-ID is made of, so that a mail that comes twice is known to be the same.
    MailId;
}

kernel::code_enum! {
    /// Where a mail was stopped.
    pub enum Stage {
        /// The server doesn't answer.
        Connect = "connect",
        /// No protected way could be agreed on.
        Tls = "tls",
        /// The server doesn't take user and password.
        SignIn = "sign_in",
        /// The server doesn't take the sender.
        Sender = "sender",
        /// The server doesn't take the receiver.
        Recipient = "recipient",
        /// The server doesn't take the mail.
        Message = "message",
    }
}

/// That a mail wasn't taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it was stopped.
    pub stage: Stage,
    /// What the server answered: 4xx for now, 5xx for good; none when it said nothing.
    pub code: Option<i64>,
    /// In the words of the server or of the library. For the one who tests; it may name the receiver, so it is kept nowhere.
    pub said: String,
}

impl Fault {
    /// Whether the trouble is with the server or our way to it, and so with every mail alike.
    pub fn is_servers(&self) -> bool {
        let own = matches!(self.stage, Stage::Recipient | Stage::Message);
        !own || self.code.is_none_or(|code| code == 421)
    }
}

/// A mail that this node has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Its id.
    pub id: MailId,
    /// To whom.
    pub person: PersonId,
    /// At once, or the daily one.
    pub kind: When,
    /// How many times somebody has taken it.
    pub claims: i64,
    /// How many times the server has put it off.
    pub tries: i64,
}

/// What becomes of a mail that wasn't taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is tried again then.
    Again(Timestamp),
    /// It is given up.
    Failed,
}

/// A mail that the server puts off is given up after so many tries: some three days.
const MOST_TRIES: i64 = 20;

/// What becomes of a mail that the server didn't take, and that has been put off so many times before.
pub fn fate(fault: &Fault, tries: i64, now: Timestamp) -> Fate {
    if fault.code.is_some_and(|code| code >= 500) || tries + 1 >= MOST_TRIES {
        return Fate::Failed;
    }
    Fate::Again(now.plus_minutes((5_i64 << tries.clamp(0, 6)).min(240)))
}

/// How long everything waits when the server has been silent so many times in a row.
pub fn pause(times: i64, now: Timestamp) -> Timestamp {
    now.plus_minutes((1_i64 << times.clamp(0, 4)).min(15))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(stage: Stage, code: Option<i64>) -> Fault {
        Fault { stage, code, said: String::new() }
    }

    #[test]
    fn what_the_server_refuses_for_good_is_given_up() {
        let now = Timestamp(0);
        assert_eq!(fate(&fault(Stage::Recipient, Some(550)), 0, now), Fate::Failed);
        assert_eq!(fate(&fault(Stage::Recipient, Some(451)), 0, now), Fate::Again(now.plus_minutes(5)));
        assert_eq!(fate(&fault(Stage::Message, Some(452)), 3, now), Fate::Again(now.plus_minutes(40)));
        assert_eq!(fate(&fault(Stage::Message, Some(452)), 18, now), Fate::Again(now.plus_minutes(240)));
        assert_eq!(fate(&fault(Stage::Message, Some(452)), 19, now), Fate::Failed);
    }

    #[test]
    fn trouble_with_the_server_is_nobodys_own() {
        for (stage, code, servers) in [
            (Stage::Connect, None, true),
            (Stage::SignIn, Some(535), true),
            (Stage::Sender, Some(550), true),
            (Stage::Recipient, Some(550), false),
            (Stage::Recipient, Some(421), true),
            (Stage::Message, None, true),
            (Stage::Message, Some(554), false),
        ] {
            assert_eq!(fault(stage, code).is_servers(), servers, "{stage} {code:?}");
        }
        assert_eq!((pause(0, Timestamp(0)), pause(9, Timestamp(0))), (Timestamp(60_000), Timestamp(900_000)));
    }
}

//! The order of lists: what is wanted first stands first, what is closed stands last, the newest of it first.

use super::{Action, State};
use kernel::{Day, Timestamp};

impl Action {
    /// A key that sorts as lists are read.
    pub fn place(&self) -> String {
        match &self.state {
            State::Planned | State::Started { .. } => open(self.plan.due),
            State::Done(done) => open(done.follow_up),
            State::FollowedUp(_, judgement) => closed(judgement.at),
            State::Dropped { at, .. } => closed(*at),
        }
    }
}

fn open(day: Day) -> String {
    format!("a{day}")
}

/// Days are counted backwards, so that a rising key gives the newest first.
fn closed(at: Timestamp) -> String {
    format!("b{:06}", 900_000 - at.day().days_since(Timestamp(0).day()))
}

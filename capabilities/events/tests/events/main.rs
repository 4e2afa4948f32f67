//! The room of events, from a report on a phone to what it led to.

mod drafts;
mod numbers;
mod privacy;
mod stage;
mod store;
mod texts;

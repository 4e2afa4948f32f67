//! The room of events, from a report on a phone to what it led to.

mod demo;
mod drafts;
mod hostile;
mod main_job;
mod numbers;
mod privacy;
mod routes;
mod stage;
mod store;
mod texts;

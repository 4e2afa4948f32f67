//! The room of events, from a report on a phone to what it led to.

#![allow(clippy::expect_used, clippy::panic, clippy::unnecessary_wraps)] // a test that fails says where

mod demo;
mod drafts;
mod facts;
mod hostile;
mod main_job;
mod numbers;
mod on_device;
mod privacy;
mod routes;
mod stage;
mod store;
mod texts;

//! The room of events, from a report on a phone to what it led to.

#![allow(clippy::expect_used, clippy::panic, clippy::unnecessary_wraps)] // a test that fails says where

mod api;
mod between;
mod demo;
mod departed;
mod drafts;
mod evidence;
mod facts;
mod handling;
mod hostile;
mod main_job;
mod numbers;
mod on_device;
mod photos;
mod privacy;
mod routes;
mod stage;
mod store;
mod telling;
mod texts;

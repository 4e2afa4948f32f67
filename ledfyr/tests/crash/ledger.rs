//! What was acknowledged, and whether it is there: once, with its trail.

use crate::{house::House, reporter::Report};
use drive::Response;
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The test's own memory of what the program has promised.
#[derive(Default)]
pub struct Ledger(Mutex<Kept>);

/// What is remembered.
#[derive(Default, Clone)]
pub struct Kept {
    /// The receipt of each report, by its mark.
    pub acknowledged: BTreeMap<String, String>,
    /// Requests that were never answered.
    pub broken: usize,
    /// Answers that asked to try again: how many, by status.
    pub waits: BTreeMap<u16, usize>,
    /// Answers that should never come, with how they began.
    pub wrong: Vec<String>,
}

impl Ledger {
    /// What is remembered, for reading or adding.
    pub fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes down that a report was acknowledged, by this receipt.
    pub fn acknowledge(&self, report: &Report, answer: &Response) -> bool {
        let (mark, receipt) = (report.mark.clone(), answer.header("location").to_owned());
        let mut kept = self.kept();
        let before = kept.acknowledged.insert(mark, receipt.clone());
        if before.is_some_and(|before| before != receipt) {
            kept.wrong.push(format!("{}: another receipt: {receipt}", report.mark));
        }
        true
    }

    /// Nothing was answered that should never be.
    pub fn is_well(&self) {
        let kept = self.kept();
        assert!(kept.wrong.is_empty(), "{:?}", &kept.wrong[..kept.wrong.len().min(3)]);
    }

    /// Everything that was acknowledged until now is in the database, once, with one trail row; what wasn't, at most once.
    pub fn holds_in(&self, house: &House) {
        self.is_well();
        let kept = self.kept().clone();
        let rows = house.rows(&["event", "trail"]);
        let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for event in rows.of("event") {
            if let Some((_, mark)) = event["story"].split_once("kännetecken ") {
                found.entry(mark).or_default().push(&event["id"]);
            }
        }
        let mut trail: BTreeMap<&str, usize> = BTreeMap::new();
        for row in rows.of("trail").iter().filter(|row| row["what"] == "reported") {
            *trail.entry(&row["subject"]).or_default() += 1;
        }
        for (mark, ids) in &found {
            assert_eq!(ids.len(), 1, "{mark} is there once");
            assert_eq!(trail.get(format!("event/{}", ids[0]).as_str()), Some(&1), "{mark} has its trail");
        }
        for (mark, receipt) in &kept.acknowledged {
            let id = found.get(mark.as_str()).unwrap_or_else(|| panic!("{mark} was acknowledged, and is lost"));
            assert!(receipt.contains(id[0]), "{mark}: {receipt} is the receipt of {}", id[0]);
        }
    }

    /// As [`Self::holds_in`], when everybody has been answered: nothing more is there either.
    pub fn is_all_of(&self, house: &House) {
        self.holds_in(house);
        let rows = house.rows(&["event"]);
        let there = rows.of("event").iter().filter(|event| event["story"].contains("kännetecken ")).count();
        assert_eq!(there, self.kept().acknowledged.len(), "as many as were acknowledged");
    }
}

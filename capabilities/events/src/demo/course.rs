//! What has happened in a case, as the room's own pages would have written it.

use super::Known;
use crate::{
    domain::{Phase, Rules},
    store::{past::Past, routing::EXPERTS},
};
use ::demo::{DemoEvent, Verdict};
use authority::{Role, Track, role_key};
use db::DbError;
use kernel::{PersonId, Timestamp, UnitId};
use serde_json::json;
use std::collections::BTreeMap;

type Taken = (Timestamp, PersonId);

/// An event with its people and places found.
pub(super) struct Course<'a> {
    pub(super) event: &'a DemoEvent,
    pub(super) unit: UnitId,
    pub(super) track: Track,
    pub(super) reporter: PersonId,
    pub(super) reported_at: Timestamp,
    pub(super) occurred_at: Timestamp,
    received: Option<Taken>,
    assessed: Option<Taken>,
    investigated: Option<Taken>,
    fed_back: Option<Taken>,
    closed: Option<Taken>,
    handed: Option<(Taken, Role)>,
    graded: Option<Taken>,
    /// Where there was a MAS, a MAR, and somebody in the role that it was handed to.
    holders: BTreeMap<&'static str, String>,
}

impl<'a> Course<'a> {
    pub(super) fn of(event: &'a DemoEvent, known: Known<'_>) -> Result<Self, DbError> {
        let step = |step: Option<&::demo::Step>| step.map(|step| known.step(step)).transpose();
        let handed = event.handed_over.as_ref().and_then(|handed| Some((handed, Role::from_code(handed.role)?)));
        let hsl = hsl_verdict(event);
        let day = Timestamp::from_local(event.reported_at).day();
        let roles = EXPERTS.into_iter().chain(handed.map(|(_, role)| role));
        let holders = roles.filter_map(|role| Some((role.code(), role_key(role, known.nearest(role, &event.unit, day)?))));
        Ok(Self {
            event,
            unit: known.units.get(&event.unit).copied().ok_or(DbError::NotFound)?,
            track: event.track.parse().map_err(|_| DbError::NotFound)?,
            reporter: known.person(&event.reporter)?,
            reported_at: Timestamp::from_local(event.reported_at),
            occurred_at: Timestamp::from_local(event.occurred_at),
            received: step(event.received.as_ref())?,
            assessed: step(event.assessed.as_ref().map(|assessed| &assessed.step))?,
            investigated: step(event.investigated.as_ref().map(|found| &found.step))?,
            fed_back: step(event.fed_back.as_ref().map(|fed| &fed.step))?,
            closed: step(event.closed.as_ref())?,
            handed: handed.map(|(handed, role)| Ok::<_, DbError>((known.step(&handed.step)?, role))).transpose()?,
            graded: step(hsl.map(|verdict| &verdict.step))?,
            holders: holders.collect(),
        })
    }

    /// How far it has come, since when and by whom.
    pub(super) fn phase(&self) -> (Phase, Timestamp, Option<PersonId>) {
        let steps = [
            (Phase::Closed, self.closed),
            (Phase::FedBack, self.fed_back),
            (Phase::Acting, self.investigated),
            (Phase::Investigating, self.assessed),
            (Phase::Received, self.received),
        ];
        let last = steps.into_iter().find_map(|(phase, taken)| taken.map(|(at, by)| (phase, at, Some(by))));
        last.unwrap_or((Phase::Reported, self.reported_at, None))
    }

    /// The category; empty before the assessment.
    pub(super) fn category(&self) -> &'a str {
        if self.assessed.is_some() { &self.event.category_code } else { "" }
    }

    /// The risk value in health care.
    fn risk(&self) -> i64 {
        self.event.assessed.as_ref().and_then(|assessed| assessed.hsl).map_or(0, ::demo::Risk::value)
    }

    /// Whether MAS or MAR must give, or has given, the verdict. A closed case isn't without one that it needs.
    pub(super) fn expert_needed(&self, rules: &Rules) -> bool {
        let asked = self.handed.is_some_and(|(_, role)| EXPERTS.contains(&role));
        (asked || self.risk() >= rules.hand_over_from) && (self.closed.is_none() || self.graded.is_some())
    }

    /// To whom it was handed, when and why: to MAS and MAR by the thresholds, to others by the manager.
    pub(super) fn grants(&self, rules: &Rules) -> BTreeMap<String, (Timestamp, &'static str)> {
        let holder = |role: Role| self.holders.get(role.code()).cloned();
        let mut grants = BTreeMap::new();
        if let Some(((at, _), role)) = self.handed {
            grants.extend(holder(role).map(|holder| (holder, (at, role.code()))));
        }
        if let Some((at, _)) = self.assessed.filter(|_| self.risk() >= rules.visible_from) {
            grants.extend(EXPERTS.into_iter().filter_map(|role| Some((holder(role)?, (at, role.code())))));
        }
        grants
    }

    /// The history, oldest first.
    pub(super) fn history(&self, rules: &Rules) -> Vec<Past> {
        let event = self.event;
        let mut all = vec![entry((self.reported_at, self.reporter), "reported", json!({ "type": event.type_code }), "")];
        let mut step =
            |taken: Option<Taken>, what, note: &str| all.extend(taken.map(|taken| entry(taken, what, json!({}), note)));
        step(self.received, "received", "");
        step(self.assessed, "investigating", "");
        step(self.investigated, "acting", "");
        step(self.fed_back, "fed_back", event.fed_back.as_ref().map_or("", |fed| &fed.sentence));
        step(self.closed, "closed", "");
        all.extend(self.assessed.into_iter().flat_map(|taken| self.judged(taken, rules)));
        all.extend(self.asked());
        let grade = hsl_verdict(event).map_or("", |verdict| verdict.grade);
        all.extend(self.graded.map(|taken| entry(taken, "graded", json!({ "grade": grade }), "")));
        // What happened in one moment keeps the order above, but for the step itself, which comes after what led to it.
        all.sort_by_key(|past| (past.at, past.what == "investigating"));
        all
    }

    /// What the assessment led to at once.
    fn judged(&self, taken: Taken, rules: &Rules) -> Vec<Past> {
        let event = self.event;
        let detail = json!({ "type": event.type_code, "category": event.category_code, "was": event.type_code });
        let by_threshold =
            EXPERTS.into_iter().filter(|role| self.risk() >= rules.visible_from && self.holders.contains_key(role.code()));
        let handed = by_threshold.map(|role| entry(taken, "handed", json!({ "role": role }), ""));
        [entry(taken, "classified", detail, "")].into_iter().chain(handed).collect()
    }

    /// That the manager handed it over.
    fn asked(&self) -> Option<Past> {
        let (taken, role) = self.handed?;
        let why = self.event.handed_over.as_ref().map_or("", |handed| &handed.why);
        Some(entry(taken, "asked", json!({ "role": role }), why))
    }
}

/// The verdict on health care, when there is one.
pub(super) fn hsl_verdict(event: &DemoEvent) -> Option<&Verdict> {
    event.verdicts.iter().find(|verdict| verdict.track == "hsl")
}

fn entry((at, by): Taken, what: &'static str, detail: serde_json::Value, note: &str) -> Past {
    Past { at, person: Some(by), what, detail, note: note.to_owned() }
}

//! What rooms say through the sockets of the management system, asked as somebody.

use crate::{TestApp, Who};
use authority::Actor;
use db::{DbError, Desk, Mode};
use kernel::{Subject, UnitId};
use std::sync::Arc;
use text::Lang;
use web::{Evidence, EvidenceAsked, Finding, Link, Ui, evidence, evidence_for, findings, links};

impl TestApp {
    /// Asks something as this person, reading Swedish.
    ///
    /// # Panics
    /// When there is no such person, or the question can't be answered.
    pub fn asked<T>(&self, who: impl Who, ask: impl FnOnce(&Ui, &mut Desk) -> Result<T, DbError>) -> T {
        let person = self.as_(who).id();
        let actor = Arc::new(Actor::signed_in(person, self.directory(), self.now().day()));
        let ui = Ui::writing_to(self.house(), actor.clone(), Lang::Sv, self.now());
        let mut desk = self.desk(Mode::Read, actor);
        let answer = ask(&ui, &mut desk).expect("an answer");
        desk.finish().expect("nothing was changed");
        answer
    }

    /// What all rooms show this person for these units, and those above them.
    pub fn evidence(&self, who: impl Who, kind: &str, units: &[UnitId]) -> Vec<Evidence> {
        let directory = self.directory();
        let mut units: Vec<UnitId> = units.iter().flat_map(|unit| directory.ancestors(*unit)).collect();
        units.sort_unstable();
        units.dedup();
        let today = self.now().day();
        let kinds: Vec<&str> = evidence::ALL.into_iter().filter(|known| *known == kind).collect();
        assert_eq!(kinds.len(), 1, "{kind} is a kind of evidence");
        self.asked(who, |ui, desk| evidence_for(ui, desk, &EvidenceAsked { kinds: &kinds, subjects: &[], units: &units, today }))
    }

    /// What all rooms find broken, for this person: the findings of a rule.
    pub fn health(&self, who: impl Who, rule: &str) -> Vec<Finding> {
        self.asked(who, findings).into_iter().filter(|finding| finding.rule == rule).collect()
    }

    /// What a thing is linked to, for this person.
    pub fn thread(&self, who: impl Who, subject: &Subject) -> Vec<Link> {
        self.asked(who, |ui, desk| links(ui, desk, subject))
    }
}

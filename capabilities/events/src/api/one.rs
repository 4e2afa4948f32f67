//! A case. Who it concerned is never in it: that has a call of its own, with a reason.

use crate::{
    actions::Read,
    domain,
    store::{
        self,
        beside::{Beside, Exchange, Other},
        entry::Entry,
        record::Record,
    },
    url,
};
use kernel::Day;
use web::{Granted, IdText, Moment, Replied};

web::shapes! {
    /// Severity by probability, 1–4 each. A priority, never a legal verdict.
    pub struct Risk {
        /// How bad it was or could have been.
        pub severity: i64,
        /// How likely it is again.
        pub probability: i64,
        /// The product.
        pub value: i64,
    }
    /// A cause that was found.
    pub struct Cause {
        /// Its code.
        pub code: String,
        /// What was written about it.
        pub note: String,
    }
    /// What was found out about a case.
    pub struct EventInvestigation {
        /// What happened, step by step.
        pub what_happened: String,
        /// The causes found.
        pub causes: Vec<Cause>,
        /// What kept it from getting worse.
        pub barriers: String,
        /// What the investigation came to.
        pub conclusion: String,
    }
    /// What a case led to.
    pub struct EventOutcome {
        /// In a sentence.
        pub learned: String,
        /// Whether the unit's workplace meeting gets that.
        pub for_workplace_meeting: bool,
        /// Why no action is needed, when none is.
        pub no_action_reason: String,
    }
    /// Something that happened in a case.
    pub struct EventEntry {
        /// When.
        pub at: Moment,
        /// Who did it; nobody said for the reporter of an anonymous report and for the house itself.
        pub person: Option<IdText>,
        /// What, in a word.
        pub what: String,
        /// What was written.
        pub note: String,
    }
    /// What was asked between caregivers.
    pub struct EventExchange {
        /// Its id.
        pub id: IdText,
        /// Whether it came from them.
        pub received: bool,
        /// The other caregiver.
        pub party: String,
        /// Their reference.
        pub reference: String,
        /// What was asked.
        pub asked: String,
        /// When.
        pub asked_at: Moment,
        /// By when an answer was wished for.
        pub answer_by: Option<Day>,
        /// The answer; empty when there is none.
        pub answer: String,
    }
    /// What stands beside a case.
    pub struct EventBeside {
        /// The case that it is a duplicate of, where one may see that.
        pub main: Option<IdText>,
        /// Its duplicates.
        pub duplicates: Vec<IdText>,
        /// Cases that belong together with it.
        pub links: Vec<IdText>,
        /// Whom it is shared with outside the line: `person:` and an id, or `role:`, a role, `@` and a unit.
        pub shared_with: Vec<String>,
        /// What was asked between caregivers.
        pub exchanges: Vec<EventExchange>,
    }
    /// A case.
    pub struct EventCase {
        /// Its id.
        pub id: IdText,
        /// The version that a change must name; also the ETag.
        pub version: i64,
        /// Its number, as people say it.
        pub number: String,
        /// The unit it belongs to.
        pub unit: IdText,
        /// The law that it falls under.
        pub track: String,
        /// How far it has come.
        pub phase: String,
        /// By when the next step should be taken.
        pub due: Option<Day>,
        /// When it was reported.
        pub reported_at: Moment,
        /// When it happened.
        pub occurred_at: Moment,
        /// Who reported it, unless they asked to be left out.
        pub reporter: Option<IdText>,
        /// A deviation, a good example or an idea.
        pub nature: String,
        /// How many times it happened, when several are told at once.
        pub times: i64,
        /// Its type.
        pub event_type: String,
        /// Its category, when assessed.
        pub category: Option<String>,
        /// Risk, near miss or adverse event, when assessed.
        pub kind: Option<String>,
        /// Where in the unit.
        pub place: Option<String>,
        /// Whether somebody was harmed.
        pub harm: String,
        /// Whom it concerned: one person, a group, nobody.
        pub concerned: String,
        /// Whether it is known who it concerned.
        pub has_person: bool,
        /// The reporter's own words.
        pub story: String,
        /// What was done at once.
        pub done_at_once: String,
        /// What it is as well.
        pub also: Vec<String>,
        /// The risk to patients.
        pub health_care_risk: Option<Risk>,
        /// The risk to those who get social care.
        pub social_care_risk: Option<Risk>,
        /// How it is judged by SoL and LSS.
        pub social_care_grade: Option<String>,
        /// The verdict on health care.
        pub verdict: Option<String>,
        /// Whether MAS or MAR must give it before the case can be closed.
        pub verdict_needed: bool,
        /// What was found out.
        pub investigation: EventInvestigation,
        /// How many actions hang on it.
        pub action_count: i64,
        /// What it led to.
        pub outcome: EventOutcome,
        /// The version of the code lists that it was made with.
        pub code_lists: i64,
        /// What stands beside it.
        pub beside: EventBeside,
        /// What has happened in it, newest first.
        pub history: Vec<EventEntry>,
    }
}

/// The case.
pub fn case(mut granted: Granted<Read>, at: url::ApiEvent) -> Replied<EventCase> {
    let record = store::record::open(&mut granted.work(), at.id)?;
    let entries = store::entry::of(&mut granted.work(), at.id)?;
    let version = record.version;
    let history = entries.into_iter().map(|entry| told(&record, entry)).collect();
    Ok(granted.told(&whole(record, history))?.versioned(version))
}

fn told(record: &Record, entry: Entry) -> EventEntry {
    let hidden = record.anonymous && entry.person == Some(record.case.reporter);
    let person = entry.person.filter(|_| !hidden).map(IdText::from);
    EventEntry { at: Moment(entry.at), person, what: entry.what, note: entry.note }
}

fn risk(risk: Option<domain::Risk>) -> Option<Risk> {
    risk.map(|risk| Risk { severity: risk.severity, probability: risk.probability, value: risk.value() })
}

fn investigation(causes: Vec<(String, String)>, [what_happened, barriers, conclusion]: [String; 3]) -> EventInvestigation {
    let causes = causes.into_iter().map(|(code, note)| Cause { code, note }).collect();
    EventInvestigation { what_happened, causes, barriers, conclusion }
}

fn exchange(of: Exchange) -> EventExchange {
    let Exchange { id, received, party, reference, asked, asked_at, answer_by, answer, .. } = of;
    EventExchange { id: id.into(), received, party, reference, asked, asked_at: Moment(asked_at), answer_by, answer }
}

fn beside(beside: Beside) -> EventBeside {
    let ids = |others: Vec<Other>| others.into_iter().map(|other| other.id.into()).collect();
    EventBeside {
        main: beside.main.map(|main| main.id.into()),
        duplicates: ids(beside.duplicates),
        links: ids(beside.links),
        shared_with: beside.shared.into_iter().map(|shared| shared.holder).collect(),
        exchanges: beside.exchanges.into_iter().map(exchange).collect(),
    }
}

fn whole(record: Record, history: Vec<EventEntry>) -> EventCase {
    let case = record.case;
    let (learned, for_workplace_meeting, no_action_reason) = (case.learned, record.learned_for_apt, case.no_action_why);
    EventCase {
        id: case.id.into(),
        version: record.version,
        number: case.number.to_string(),
        unit: case.unit.into(),
        track: case.track.code().to_owned(),
        phase: case.state.phase().code().to_owned(),
        due: case.due,
        reported_at: Moment(record.reported_at),
        occurred_at: Moment(record.occurred_at),
        reporter: (!record.anonymous).then(|| case.reporter.into()),
        nature: case.nature.code().to_owned(),
        times: record.times,
        event_type: record.type_code,
        category: case.assessment.category,
        kind: case.assessment.kind,
        place: record.place,
        harm: record.harm,
        concerned: record.who,
        has_person: record.has_person,
        story: record.story,
        done_at_once: record.done_at_once,
        also: record.also,
        health_care_risk: risk(case.assessment.hsl),
        social_care_risk: risk(case.assessment.sol),
        social_care_grade: record.sol_grade,
        verdict: case.hsl_verdict,
        verdict_needed: case.expert_needed,
        investigation: investigation(record.cause_notes, [record.what_happened, record.barriers, case.conclusion]),
        action_count: record.action_count,
        outcome: EventOutcome { learned, for_workplace_meeting, no_action_reason },
        code_lists: record.codebook,
        beside: beside(record.beside),
        history,
    }
}

//! What the demonstration's people do with their cases besides the usual: a report that goes round a manager, an independent
//! investigation, duplicates, notes, a question with its answer, and letters between caregivers.

use super::{Filled, Known};
use crate::{
    actions::Report,
    domain::{CaseId, Phase, Share},
    store::{
        beside::ExchangeId,
        line::CONCERNED,
        past::{self, Past, Told},
    },
};
use ::demo::DemoEvent;
use authority::{Role, person_key, role_key};
use db::{DbError, Desk, Work};
use kernel::{PersonId, Timestamp};
use serde_json::json;

/// Where it happens: the manager's own unit, with its parts.
const UNIT: &str = "bjorkgarden";
const MANAGER: &str = "karin.lindgren";
const INVESTIGATOR: &str = "elif.demir";

struct Teller<'a, 'd, 'w> {
    work: &'w mut Work<'d, Report>,
    known: Known<'a>,
    now: Timestamp,
}

/// Tells it, newest cases first; what there is no fitting case for is left out.
pub fn handle(desk: &mut Desk, (events, filled): (&[DemoEvent], &[Filled]), known: Known<'_>) -> Result<(), DbError> {
    let now = desk.now();
    let mut here: Vec<(&DemoEvent, CaseId)> = events
        .iter()
        .zip(filled)
        .filter(|(event, _)| event.unit.starts_with(UNIT))
        .map(|(event, case)| (event, case.id))
        .collect();
    here.reverse();
    // What is told happens after all that has happened in the case.
    let find = |phase: &str, kind: &str, hours: i64, skip: usize| {
        let fits = |event: &DemoEvent| event.phase == phase && event.type_code.contains(kind);
        let quiet = |event: &DemoEvent| last(event).plus_minutes(hours * 60) < now;
        here.iter().filter(|(event, _)| fits(event) && quiet(event)).nth(skip).copied()
    };
    let mut work = desk.work::<Report>()?;
    let mut tell = Teller { work: &mut work, known, now };
    if let Some((event, id)) = find("reported", "", 21, 0) {
        tell.around(event, id)?;
    }
    if let Some((twin, main)) = twins(&here) {
        tell.join(twin, main)?;
    }
    if let Some((event, id)) = find("investigating", "", 31, 0) {
        tell.talk(event, id)?;
    }
    if let Some((_, id)) = find("investigating", "", 49, 1) {
        tell.investigate(id)?;
    }
    if let Some((_, id)) = find("acting", "medication", 24 * 16 + 1, 0) {
        tell.ask_hospital(id)?;
    }
    if let Some((_, id)) = find("acting", "medication", 24 * 9 + 1, 1) {
        tell.came_from_hospital(id)?;
    }
    Ok(())
}

/// The last moment of a case so far.
fn last(event: &DemoEvent) -> Timestamp {
    let steps = [
        event.received.as_ref().map(|step| step.at),
        event.assessed.as_ref().map(|assessed| assessed.step.at),
        event.investigated.as_ref().map(|found| found.step.at),
    ];
    Timestamp::from_local(steps.into_iter().flatten().max().unwrap_or(event.reported_at))
}

/// A new report, and an older one at the same place about the same kind of thing.
fn twins<'e>(here: &[(&'e DemoEvent, CaseId)]) -> Option<((&'e DemoEvent, CaseId), CaseId)> {
    let new = here.iter().filter(|(event, _)| matches!(event.phase, "reported" | "received")).skip(1);
    let mut pairs = new.flat_map(|twin| here.iter().map(move |main| (twin, main)));
    let alike = pairs.find(|((twin, _), (main, _))| {
        main.phase == "acting"
            && main.place == twin.place
            && main.unit == twin.unit
            && main.type_code == twin.type_code
            && main.number < twin.number
    });
    alike.map(|(twin, main)| (*twin, main.1))
}

impl Teller<'_, '_, '_> {
    fn person(&self, name: &str) -> Result<PersonId, DbError> {
        self.known.person(name)
    }

    fn ago(&self, hours: i64) -> Timestamp {
        self.now.plus_minutes(-hours * 60)
    }

    fn entry(&mut self, id: CaseId, (hours, by): (i64, Option<PersonId>), what: &'static str, note: &str) -> Result<(), DbError> {
        self.detailed(id, (hours, by), (what, json!({})), note)
    }

    fn detailed(
        &mut self,
        id: CaseId,
        (hours, person): (i64, Option<PersonId>),
        (what, detail): (&'static str, serde_json::Value),
        note: &str,
    ) -> Result<(), DbError> {
        let past = Past { at: self.ago(hours), person, what, detail, note: note.to_owned() };
        past::add_history(self.work, id, &[past])
    }

    /// A report about the unit's manager goes to the head of department.
    fn around(&mut self, event: &DemoEvent, id: CaseId) -> Result<(), DbError> {
        let manager = self.person(MANAGER)?;
        let today = self.now.day();
        let above = self.known.nearest(Role::DepartmentHead, &event.unit, today).ok_or(DbError::NotFound)?;
        let story = "Vi har blivit ombedda att inte skriva avvikelse när vi är en för lite på natten. Två gånger den senaste veckan \
            var vi två i stället för tre, och larmen fick vänta över tjugo minuter.";
        past::tell_around(self.work, id, (story, "Vi turades om att gå i korridoren."))?;
        self.work.bar(id, manager, CONCERNED)?;
        past::hand_over(self.work, id, (&role_key(Role::DepartmentHead, above), self.ago(20), Share::Above.code()))?;
        self.entry(id, (20, None), "around", "")
    }

    /// Two have reported the same event.
    fn join(&mut self, (event, id): (&DemoEvent, CaseId), main: CaseId) -> Result<(), DbError> {
        let manager = self.person(MANAGER)?;
        past::join(self.work, id, (main, Phase::Reported), (self.ago(5), manager))?;
        let number = super::number(event).to_string();
        self.detailed(main, (5, Some(manager)), ("duplicate", json!({ "of": id, "number": number })), "")?;
        self.detailed(id, (5, Some(manager)), ("joined", json!({ "to": main, "number": "" })), "")
    }

    /// A note, a question and its answer, and one that waits for an answer.
    fn talk(&mut self, event: &DemoEvent, id: CaseId) -> Result<(), DbError> {
        let (manager, reporter) = (self.person(MANAGER)?, self.person(&event.reporter)?);
        self.entry(
            id,
            (30, Some(manager)),
            "note",
            "Tagit upp med Ali. Vi ser på schemat för kvällen innan vi bestämmer något.",
        )?;
        self.entry(id, (29, Some(manager)), "question", "Var det fler på plats när det hände?")?;
        self.entry(id, (26, Some(reporter)), "answer", "Nej, jag var ensam på avdelningen. Min kollega hade rast.")
    }

    /// The quality developer investigates independently.
    fn investigate(&mut self, id: CaseId) -> Result<(), DbError> {
        let (manager, investigator) = (self.person(MANAGER)?, self.person(INVESTIGATOR)?);
        past::hand_over(self.work, id, (&person_key(investigator), self.ago(48), Share::Investigator.code()))?;
        let detail = json!({ "person": investigator });
        let why = "Tredje gången på kort tid. Jag vill att någon utifrån ser på det.";
        self.detailed(id, (48, Some(manager)), ("investigator", detail), why)
    }

    /// The hospital was asked, and hasn't answered in time.
    fn ask_hospital(&mut self, id: CaseId) -> Result<(), DbError> {
        let (manager, exchange) = (self.person(MANAGER)?, self.work.new_id::<ExchangeId>());
        let asked = "Följde läkemedelslistan med vid utskrivningen, och vem gick igenom den med vår sjuksköterska?";
        let told = Told {
            received: false,
            party: "Regionen, sjukhus",
            reference: "",
            asked,
            at: self.ago(24 * 16),
            by: Some(self.now.day().plus_days(-2)),
            answer: None,
        };
        past::exchange(self.work, (exchange, id), &told, manager)?;
        self.detailed(id, (24 * 16, Some(manager)), ("sent_to", json!({ "party": told.party })), asked)
    }

    /// The hospital asked, and got its answer.
    fn came_from_hospital(&mut self, id: CaseId) -> Result<(), DbError> {
        let (manager, exchange) = (self.person(MANAGER)?, self.work.new_id::<ExchangeId>());
        let answer = "Vi har ändrat så att sjuksköterskan ringer avdelningen samma dag som någon kommer hem.";
        let told = Told {
            received: true,
            party: "Regionen, vårdcentral",
            reference: "VC 2026/118",
            asked: "Hur tar ni emot ändringar i ordinationer efter ett läkarbesök?",
            at: self.ago(24 * 9),
            by: Some(self.now.day().plus_days(5)),
            answer: Some((answer, self.ago(24 * 3))),
        };
        past::exchange(self.work, (exchange, id), &told, manager)?;
        self.detailed(id, (24 * 9, Some(manager)), ("received_from", json!({ "party": told.party })), told.asked)?;
        self.entry(id, (24 * 3, Some(manager)), "answered_them", answer)
    }
}

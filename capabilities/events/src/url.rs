//! The room's addresses.

use crate::{
    domain::{CaseId, CaseNumber, DraftId, PhotoId, Question},
    pages::ThanksFor,
    store::beside::ExchangeId,
};
use kernel::UnitId;
use sheet::out::Format;

web::urls! {
    /// The first question of a new report.
    Report = "/rapportera";
    /// A whole report that was written without network: a fresh form token, and where it is sent.
    Whole = "/rapportera/skicka";
    /// The report form that a phone keeps.
    OnDevice = "/rapportera/utan-nat";
    /// What a phone shows instead of pages when there is no network.
    NoNetwork = "/rapportera/inget-nat";
    /// The first question of a report that counts several alike.
    StartSeveral = "/rapportera/samlat";
    /// The first question of a report at a unit: what the QR code on its wall says.
    StartAt { unit: UnitId } = "/r/{unit}";
    /// A unit's poster with its QR code.
    Poster { unit: UnitId } = "/affisch/{unit}";
    /// A photo of a report under way.
    DraftPhoto { draft: DraftId, photo: PhotoId } = "/rapportera/{draft}/bild/{photo}";
    /// A question of a report under way.
    Ask { draft: DraftId, question: Question } = "/rapportera/{draft}/{question}";
    /// Check the answers and send.
    Check { draft: DraftId } = "/rapportera/{draft}/kontrollera";
    /// Throw a draft away.
    Discard { draft: DraftId } = "/rapportera/{draft}/avbryt";
    /// Thanks.
    Thanks { id: CaseId } = "/rapportera/tack/{id}";
    /// Thanks, for one who isn't signed in any more.
    Sent { number: CaseNumber, sort: ThanksFor, proof: String } = "/tack/{number}/{sort}/{proof}";
    /// What one has reported.
    Mine = "/mina-rapporter";
    /// One of them.
    MyCase { id: CaseId } = "/mina-rapporter/{id}";
    /// A photo of one of them.
    MyPhoto { id: CaseId, photo: PhotoId } = "/mina-rapporter/{id}/bild/{photo}";
    /// The cases.
    Cases = "/avvikelser";
    /// The cases as a file.
    CasesFile { format: Format } = "/avvikelser/fil/{format}";
    /// One case.
    Case { id: CaseId } = "/avvikelser/{id}";
    /// A photo of it.
    CasePhoto { id: CaseId, photo: PhotoId } = "/avvikelser/{id}/bild/{photo}";
    /// Answer it: a good example or an idea.
    Respond { id: CaseId } = "/avvikelser/{id}/svar";
    /// Receive it.
    Receive { id: CaseId } = "/avvikelser/{id}/mottagande";
    /// Assess it.
    Assess { id: CaseId } = "/avvikelser/{id}/bedomning";
    /// Give the legal verdict on health care.
    Grade { id: CaseId } = "/avvikelser/{id}/vardskada";
    /// Investigate it.
    Investigate { id: CaseId } = "/avvikelser/{id}/utredning";
    /// Tell what it led to.
    Feedback { id: CaseId } = "/avvikelser/{id}/aterkoppling";
    /// Close it.
    Closing { id: CaseId } = "/avvikelser/{id}/avslut";
    /// Open it again.
    Reopening { id: CaseId } = "/avvikelser/{id}/ateroppning";
    /// Hand it to MAS, MAR or a person.
    HandOver { id: CaseId } = "/avvikelser/{id}/overlamning";
    /// Move it to the unit where it belongs.
    Move { id: CaseId } = "/avvikelser/{id}/flytt";
    /// See who it concerned.
    Person { id: CaseId } = "/avvikelser/{id}/personuppgifter";
    /// The code lists, for other systems.
    ApiCodes = "/api/v1/code-lists";
    /// One's own reports, for other systems.
    ApiReports = "/api/v1/reports";
    /// One of them.
    ApiReport { id: CaseId } = "/api/v1/reports/{id}";
    /// What events led to, for other systems.
    ApiLessons = "/api/v1/lessons";
    /// The cases, for other systems.
    ApiEvents = "/api/v1/events";
    /// One case, for other systems.
    ApiEvent { id: CaseId } = "/api/v1/events/{id}";
    /// Who it concerned, for other systems.
    ApiPerson { id: CaseId } = "/api/v1/events/{id}/person";
    /// What events led to.
    Lessons = "/det-har-ledde-det-till";
    /// The municipality's thresholds and days.
    Rules = "/avvikelser/regler";
    /// Answer a question about one's own report, or add to it.
    Reply { id: CaseId } = "/mina-rapporter/{id}/svar";
    /// Write a note among those who handle it.
    Note { id: CaseId } = "/avvikelser/{id}/anteckning";
    /// Ask the one who reported.
    AskReporter { id: CaseId } = "/avvikelser/{id}/fraga";
    /// Leave it to the place above, having a conflict of interest.
    Conflict { id: CaseId } = "/avvikelser/{id}/jav";
    /// Whom it is shared with outside the line.
    Shares { id: CaseId } = "/avvikelser/{id}/lasare";
    /// The step of a process that it departed from.
    Departed { id: CaseId } = "/avvikelser/{id}/avsteg";
    /// What it is like: join a duplicate, link what belongs together.
    Join { id: CaseId } = "/avvikelser/{id}/samband";
    /// Ask another caregiver.
    Send { id: CaseId } = "/avvikelser/{id}/vardgivare";
    /// What another caregiver was asked, or asked: a letter, and the answer.
    Exchanged { id: CaseId, exchange: ExchangeId } = "/avvikelser/{id}/vardgivare/{exchange}";
    /// Register what another caregiver sent.
    Incoming = "/avvikelser/inkommet";
    /// The municipality's list of caregivers.
    Parties = "/avvikelser/vardgivare";
    /// New reports, one after the other.
    Sort = "/avvikelser/sortera";
    /// One of them.
    SortOne { id: CaseId } = "/avvikelser/sortera/{id}";
}

//! The room's addresses.

use crate::domain::{CaseId, DraftId, Question};
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
    /// A question of a report under way.
    Ask { draft: DraftId, question: Question } = "/rapportera/{draft}/{question}";
    /// Check the answers and send.
    Check { draft: DraftId } = "/rapportera/{draft}/kontrollera";
    /// Throw a draft away.
    Discard { draft: DraftId } = "/rapportera/{draft}/avbryt";
    /// Thanks.
    Thanks { id: CaseId } = "/rapportera/tack/{id}";
    /// What one has reported.
    Mine = "/mina-rapporter";
    /// One of them.
    MyCase { id: CaseId } = "/mina-rapporter/{id}";
    /// The cases.
    Cases = "/avvikelser";
    /// The cases as a file.
    CasesFile { format: Format } = "/avvikelser/fil/{format}";
    /// One case.
    Case { id: CaseId } = "/avvikelser/{id}";
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
    /// What events led to.
    Lessons = "/det-har-ledde-det-till";
    /// The municipality's thresholds and days.
    Rules = "/avvikelser/regler";
}

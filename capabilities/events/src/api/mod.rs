//! The JSON face of the room. What forms do goes through the forms' own handlers.

mod codes;
mod list;
mod mine;
mod one;
mod props;
mod report;
mod reveal;

use crate::{pages, url};
use web::{Api, Doc};

/// The room's calls.
pub fn api() -> Api {
    let api = Api::new()
        .get::<url::ApiCodes, _>(codes::lists, Doc::new("Read the code lists").about("Types, categories, scales, causes and grades, with their labels. Everything else is told in codes of these lists."))
        .get::<url::ApiReports, _>(mine::list, Doc::new("List one's own reports").query(mine::PAGES))
        .get::<url::ApiReport, _>(mine::one, Doc::new("Read one of one's own reports").about("What was written, how far it has come and what it led to; never the investigation."))
        .post::<url::ApiReports, _>(
            report::send,
            Doc::new("Report an event")
                .about("All the questions of a report at once. Who it concerned is sealed, and comes back through no call but that of the person.")
                .body(report::REPORT)
                .fixed(report::FIXED)
                .makes("/api/v1/reports/{id}"),
        )
        .get::<url::ApiLessons, _>(mine::lessons, Doc::new("List what events led to").about("One sentence each, without personal data.").query(mine::LESSONS))
        .get::<url::ApiEvents, _>(list::cases, Doc::new("List cases").about("Open cases, newest first, unless the filters say otherwise.").query(list::FILTERS))
        .get::<url::ApiEvent, _>(one::case, Doc::new("Read a case").about("That it was opened is written to the access log."));
    between(together(ways(steps(api))))
}

/// What is done with a case.
fn steps(api: Api) -> Api {
    api.form::<url::Receive, _>("/api/v1/events/{id}/reception", pages::receive::receive, Doc::new("Receive a case"))
        .form::<url::Assess, _>(
            "/api/v1/events/{id}/assessment",
            pages::assess::save,
            Doc::new("Assess a case").about(props::SAVED).body(props::ASSESSMENT),
        )
        .form::<url::Grade, _>(
            "/api/v1/events/{id}/verdict",
            pages::grade::save,
            Doc::new("Give the verdict on health care")
                .about("By MAS or MAR alone: PSL (2010:659) 1 kap. 5 §.")
                .body(props::VERDICT),
        )
        .form::<url::Investigate, _>(
            "/api/v1/events/{id}/investigation",
            pages::investigate::save,
            Doc::new("Investigate a case").about(props::SAVED).body(props::INVESTIGATION),
        )
        .form::<url::Feedback, _>(
            "/api/v1/events/{id}/feedback",
            pages::feedback::save,
            Doc::new("Tell what a case led to").about(props::SAVED).body(props::FEEDBACK),
        )
}

/// What is done beside the steps.
fn ways(api: Api) -> Api {
    api.form::<url::Closing, _>("/api/v1/events/{id}/closing", pages::closing::close, Doc::new("Close a case"))
        .form::<url::Reopening, _>(
            "/api/v1/events/{id}/reopening",
            pages::closing::reopen,
            Doc::new("Open a case again").body(props::REASON),
        )
        .form::<url::HandOver, _>(
            "/api/v1/events/{id}/hand-over",
            pages::handover::hand,
            Doc::new("Hand a case over")
                .about("To a role near the unit, or to a person who may be asked.")
                .body(props::HAND_OVER),
        )
        .form::<url::Move, _>(
            "/api/v1/events/{id}/move",
            pages::move_case::save,
            Doc::new("Move a case to the unit where it belongs").body(props::MOVE),
        )
        .post::<url::ApiPerson, _>(
            reveal::reveal,
            Doc::new("See who a case concerned")
                .about("Written to the access log and the case's history, with the reason.")
                .body(reveal::REASON),
        )
}

/// What is done together with others.
fn together(api: Api) -> Api {
    api.form::<url::Note, _>("/api/v1/events/{id}/notes", pages::talk::note, Doc::new("Write a note in a case").body(props::NOTE))
        .form::<url::AskReporter, _>(
            "/api/v1/events/{id}/questions",
            pages::talk::ask,
            Doc::new("Ask the one who reported").body(props::NOTE),
        )
        .form::<url::Reply, _>(
            "/api/v1/reports/{id}/replies",
            pages::reply::save,
            Doc::new("Answer a question about one's own report, or add to it").body(props::NOTE),
        )
        .form::<url::Conflict, _>(
            "/api/v1/events/{id}/conflict",
            pages::conflict::declare,
            Doc::new("Leave a case to the place above, having a conflict of interest").body(props::REASON),
        )
        .form::<url::Shares, _>(
            "/api/v1/events/{id}/shares",
            pages::shares::save,
            Doc::new("Keep or end what a case is shared with").body(props::SHARE),
        )
        .form::<url::Join, _>(
            "/api/v1/events/{id}/joining",
            pages::join::save,
            Doc::new("Join duplicates, or link what belongs together").body(props::JOIN),
        )
}

/// What is done between caregivers.
fn between(api: Api) -> Api {
    api.form::<url::Send, _>(
        "/api/v1/events/{id}/exchanges",
        pages::exchange::send::save,
        Doc::new("Ask another caregiver").body(props::SEND),
    )
    .form::<url::Exchanged, _>(
        "/api/v1/events/{id}/exchanges/{exchange}",
        pages::exchange::letter::answer,
        Doc::new("Keep another caregiver's answer, or one's own to them").body(props::ANSWER),
    )
    .form::<url::Incoming, _>(
        "/api/v1/incoming-events",
        pages::exchange::incoming::save,
        Doc::new("Register what another caregiver sent").body(props::INCOMING).makes("/api/v1/events/{id}"),
    )
}

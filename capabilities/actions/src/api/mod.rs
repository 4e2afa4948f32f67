//! The JSON face of the room. What forms do goes through the forms' own handlers.

mod list;
mod one;
mod props;

use crate::{pages, url};
use web::{Api, Doc};

/// The room's calls.
pub fn api() -> Api {
    let api = Api::new()
        .get::<url::ApiCodes, _>(
            list::lists,
            Doc::new("Read the code lists of actions").about("Kinds and effects, with their labels."),
        )
        .get::<url::ApiActions, _>(list::actions, Doc::new("List actions").about("Most urgent first.").query(list::FILTERS))
        .get::<url::ApiAction, _>(
            one::action,
            Doc::new("Read an action").about("That it was opened is written to the access log."),
        )
        .form::<url::New, _>(
            "/api/v1/actions",
            pages::new::save,
            Doc::new("Add an action")
                .about("To something that is open for actions, such as a case.")
                .body(props::NEW)
                .makes("/api/v1/actions/{id}"),
        );
    api.form::<url::Edit, _>("/api/v1/actions/{id}/plan", pages::edit::save, Doc::new("Change what is planned").body(props::PLAN))
        .form::<url::Start, _>("/api/v1/actions/{id}/start", pages::start::save, Doc::new("Start an action").body(props::START))
        .form::<url::Finish, _>(
            "/api/v1/actions/{id}/finish",
            pages::finish::save,
            Doc::new("Say that an action is done").body(props::FINISH),
        )
        .form::<url::Judge, _>(
            "/api/v1/actions/{id}/effect",
            pages::judge::save,
            Doc::new("Judge whether an action had effect")
                .about("Not by the one who did it, unless they lead the unit.")
                .body(props::EFFECT),
        )
        .form::<url::Drop, _>("/api/v1/actions/{id}/drop", pages::drop::save, Doc::new("Drop an action").body(props::DROP))
        .form::<url::Reopen, _>(
            "/api/v1/actions/{id}/reopening",
            pages::reopen::save,
            Doc::new("Open an action again").body(props::REOPENING),
        )
}

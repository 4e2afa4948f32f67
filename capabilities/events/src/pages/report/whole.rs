//! A whole report at once, as a phone sends it that has been without network. The same questions and the same rules as page by
//! page; what is wrong comes back as data, field by field, so that the phone can show it where it belongs.

use super::{
    answered,
    check::complete,
    photos::{self, Answers},
};
use crate::{
    actions::Report,
    domain::{CaseId, Draft, DraftId, Question},
    store::{self, draft},
    url,
};
use db::DbError;
use kernel::Id;
use serde_json::json;
use web::{Answer, Form, Granted, Input, Problem, Reply, StatusCode, Submitted};

/// Three photos as a phone makes them, and the words.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;

/// The report.
pub struct Whole {
    draft: Draft,
    photos: Answers,
    anonymous: bool,
    /// Whose phone it was written on: a tag of the person.
    device: String,
    /// The draft that it goes on from, when it was begun with network.
    begun: Option<DraftId>,
}

impl Form for Whole {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let (ui, fields) = (input.ui(), input.fields());
        let mut draft = Draft::default();
        let mut next = Some(Question::What);
        while let Some(question) = next {
            match answered(ui, question, fields, draft.clone()) {
                Ok(read) => draft = read,
                Err(errors) => errors.iter().for_each(|(field, message)| input.error(field, message)),
            }
            next = draft.after(question);
        }
        let photos = Answers::of(input);
        if let Err(errors) = photos.fitting(ui, &draft, Question::Story) {
            errors.iter().for_each(|(field, message)| input.error(field, message));
        }
        let begun = fields.get("utkast").parse().ok();
        Some(Self { draft, photos, anonymous: input.ticked("anonym"), device: fields.get("telefon").to_owned(), begun })
    }
}

/// Who would send it now, and with what token: asked for just before sending, as a kept page's token is old.
pub fn ticket(granted: Granted<Report>) -> Answer {
    let ticket = json!({ "person": granted.ui.device_tag(), "token": granted.ui.form_token() });
    granted.reply(Reply::json(StatusCode::OK, &ticket))
}

/// Takes the report. Sent again, it is answered as the first time.
pub fn send(mut granted: Granted<Report>, form: Submitted<Whole>) -> Answer {
    let whole = match form.parsed {
        Ok(whole) => whole,
        Err(errors) => {
            let errors: Vec<_> = errors.iter().collect();
            return granted.reply(Reply::json(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "errors": errors })));
        }
    };
    // Another has signed in on the phone meanwhile: it is not theirs to send.
    let person = granted.ui.device_tag();
    if person.as_ref() != Some(&whole.device) {
        return granted.reply(Reply::json(StatusCode::CONFLICT, &json!({ "person": person })));
    }
    let unit = whole.draft.unit.ok_or(Problem::Bad("a report without a unit"))?;
    let (id, mut draft): (DraftId, Draft) = (granted.work().new_id(), whole.draft);
    photos::keep(&mut granted, id, &mut draft, (whole.photos, &form.fields))?;
    let report = complete(&granted.ui, draft, unit, whole.anonymous)?;
    let mut work = granted.work();
    let id = CaseId::from_ulid(id.ulid());
    let (_, recorded) = store::report::add_as(&mut work, id, &report)?;
    if let Some(begun) = whole.begun {
        match draft::remove(&mut work, begun) {
            Ok(()) | Err(DbError::Stale) => {}
            Err(error) => return Err(error.into()),
        }
    }
    granted.saved(recorded, &url::Thanks { id })
}

//! Reviews what another has sent: it is right, or it goes back with what is to be changed.

use super::parts::{self, circumstances};
use crate::{
    access,
    actions::Review,
    domain::{Command, Process, ProcessId, Version, What, decide, may_approve, may_return},
    store::{read, write},
    url, words,
};
use components::{Choice, Field, h1, lede, link, narrow, radios, text_area};
use maud::html;
use text::t;
use web::{Answer, Errors, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// The form.
pub struct Sent {
    right: bool,
    note: Option<String>,
    version: i64,
}

impl Form for Sent {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = input.value("version", |ui| t!(ui, "processes-form-version"));
        let right = match input.fields().get("verdict") {
            "right" => Some(true),
            "back" => Some(false),
            _ => {
                input.error("verdict", t!(input.ui(), "processes-review-missing"));
                None
            }
        };
        let note = input.optional_prose("note", 2_000);
        if right == Some(false) && note == Some(None) {
            input.error("note", t!(input.ui(), "processes-review-note-missing"));
        }
        Some(Self { right: right?, note: note?, version: version? })
    }
}

fn open(granted: &mut Granted<Review>, id: ProcessId) -> Result<(Process, Version), Problem> {
    let (_, desk) = granted.parts();
    let process = access::reached::<Review>(desk, id)?;
    let version = read::open_version(&mut granted.work(), id)?.ok_or(Problem::NotFound)?;
    let ui = &granted.ui;
    may_return(&version).map_err(|why| Problem::Refused(words::refusal(ui, why)))?;
    Ok((process, version))
}

/// The form.
pub fn show(mut granted: Granted<Review>, at: url::Review) -> Answer {
    let (process, version) = open(&mut granted, at.id)?;
    let page = view(&granted.ui, (&process, &version), &FormState::default());
    granted.page(page)
}

/// Takes the verdict.
pub fn save(mut granted: Granted<Review>, at: url::Review, form: Submitted<Sent>) -> Answer {
    let (process, version) = open(&mut granted, at.id)?;
    let state = match form.parsed {
        Err(errors) => FormState::wrong(form.fields, errors),
        Ok(sent) if sent.version != version.version => FormState::outrun(form.fields, web::Fields::default(), &granted.ui),
        Ok(sent) => {
            let (command, what) = if sent.right {
                (Command::Approve { note: sent.note }, What::Approved)
            } else {
                (Command::Return { note: sent.note.unwrap_or_default() }, What::Returned)
            };
            match decide(&version, command, &circumstances(&granted.ui)?) {
                Ok(state) => {
                    let recorded = write::advance(&mut granted.work(), &version, (state, what))?;
                    return granted.saved(recorded, &url::Show { id: at.id });
                }
                Err(why) => FormState::wrong(form.fields, Errors::one("", words::refusal(&granted.ui, why))),
            }
        }
    };
    let page = view(&granted.ui, (&process, &version), &state);
    granted.again(page)
}

/// The page.
pub fn view(ui: &Ui, (process, version): (&Process, &Version), form: &FormState) -> Page {
    let (to, back) = (url::Review { id: process.id }.to_string(), url::Show { id: process.id }.to_string());
    let title = t!(ui, "processes-review-title", number = version.number);
    let (verdict, note, hint) =
        (t!(ui, "processes-review-verdict"), t!(ui, "processes-review-note"), t!(ui, "processes-review-note-hint"));
    let right = circumstances(ui).is_ok_and(|c| may_approve(version, &c).is_ok());
    let choices = [
        right.then(|| Choice::new("right", t!(ui, "processes-review-right")).detail(t!(ui, "processes-review-right-text"))),
        Some(Choice::new("back", t!(ui, "processes-review-back")).detail(t!(ui, "processes-review-back-text"))),
    ];
    let number = u16::try_from(version.number).unwrap_or(u16::MAX);
    let read = link(&url::Version { id: process.id, number }.to_string(), &t!(ui, "processes-review-read"));
    let body = html! {
        (radios(Field { required: true, ..form.field("verdict", &verdict) }, false, choices.into_iter().flatten().collect::<Vec<_>>()))
        (text_area(Field { hint: Some(&hint), ..form.field("note", &note) }, 4))
        (parts::buttons(ui, &t!(ui, "processes-review-save"), &back))
    };
    let form = form.form(ui, &to, Some(version.version), body);
    Page::new(
        title.clone(),
        narrow([parts::way_back(ui, Some(process), &title), h1(&title), lede(&process.name), html! { p { (read) } }, form]),
    )
}

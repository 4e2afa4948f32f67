//! Photos on the question of what happened, and there alone: up to three, made anew before they are kept (SEC-6).

use crate::{
    actions::Report,
    domain::{Draft, DraftId, PhotoId, Question},
    pages::photos::{Shown, figure_of},
    store::photo::{self, MOST},
    url,
};
use components::prelude::*;
use files::{Picture, Refused};
use text::t;
use web::{Errors, Fields, Form, FormState, Granted, Input, Problem, Ui};

/// Most letters of what a photo shows.
const MOST_LETTERS: usize = 200;

/// The files that came with an answer. They are seen to while the form is read: before a turn at the database is taken.
#[derive(Default)]
pub struct Answers {
    pictures: Vec<Result<Picture, Refused>>,
}

impl Form for Answers {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let ui = input.ui();
        if !ui.path().ends_with(Question::Story.code()) {
            return Some(Self::default());
        }
        Some(Self::of(input))
    }
}

impl Answers {
    /// Sees to the files of a form.
    pub fn of(input: &Input<'_>) -> Self {
        let uploads = &input.ui().app().settings().uploads;
        Self { pictures: input.fields().uploads("bild").take(MOST + 1).map(|file| uploads.picture(&file.bytes)).collect() }
    }

    /// Refuses what is no picture or one too many.
    pub fn fitting(&self, ui: &Ui, draft: &Draft, question: Question) -> Result<(), Errors> {
        if question != Question::Story {
            return Ok(());
        }
        if let Some(refused) = self.pictures.iter().find_map(|picture| picture.as_ref().err()) {
            return Err(Errors::one("bild", why(ui, *refused)));
        }
        if draft.photos.len() + self.pictures.len() > MOST {
            return Err(Errors::one("bild", t!(ui, "events-photo-too-many")));
        }
        Ok(())
    }
}

fn why(ui: &Ui, refused: Refused) -> String {
    match refused {
        Refused::TooLarge => t!(ui, "events-photo-too-large"),
        Refused::TooManyPixels => t!(ui, "events-photo-too-many-pixels"),
        Refused::NotAPicture => t!(ui, "events-photo-no-picture"),
        Refused::Damaged => t!(ui, "events-photo-damaged"),
        Refused::Infected => t!(ui, "events-photo-infected"),
        Refused::ScannerFailed => t!(ui, "events-photo-unscanned"),
    }
}

/// Whether a button was pressed that has to do with photos alone: one stays at the question.
pub fn staying(fields: &Fields) -> bool {
    fields.get("gor") == "bild" || !fields.get("ta_bort").is_empty()
}

/// The name of the field that says what a photo shows.
pub fn caption_field(id: PhotoId) -> String {
    format!("bildtext_{id}")
}

/// Keeps new photos and what the old ones show; removes one.
pub fn keep(
    granted: &mut Granted<Report>,
    id: DraftId,
    draft: &mut Draft,
    (sent, fields): (Answers, &Fields),
) -> Result<(), Problem> {
    let mut work = granted.work();
    let removed: Option<PhotoId> = fields.get("ta_bort").parse().ok();
    if let Some(removed) = removed.filter(|removed| draft.photos.contains(removed)) {
        photo::remove(&mut work, id, removed)?;
        draft.photos.retain(|kept| *kept != removed);
    }
    for kept in &draft.photos {
        let typed = fields.get(&caption_field(*kept)).split_whitespace().collect::<Vec<_>>().join(" ");
        let caption: String = typed.chars().take(MOST_LETTERS).collect();
        photo::describe(&mut work, id, (*kept, &caption))?;
    }
    for picture in sent.pictures.iter().flatten() {
        draft.photos.push(photo::add(&mut work, id, picture)?);
    }
    Ok(())
}

/// The photos of a draft, where they are shown.
pub fn of(granted: &mut Granted<Report>, id: DraftId, (question, draft): (Question, &Draft)) -> Result<Vec<Shown>, Problem> {
    if question != Question::Story || draft.photos.is_empty() {
        return Ok(Vec::new());
    }
    let photos = photo::in_draft(&mut granted.work(), id)?;
    Ok(photos.into_iter().map(|photo| Shown { src: url::DraftPhoto { draft: id, photo: photo.id }.to_string(), photo }).collect())
}

/// The photos with what they show, and a place for another.
pub fn view(ui: &Ui, form: &FormState, shown: &[Shown]) -> Markup {
    let (add, hint, accept) = (t!(ui, "events-photo-add"), t!(ui, "events-photo-hint"), "image/jpeg,image/png,image/webp");
    let files = FileField { accept, photo: true, many: true, ..FileField::default() };
    let press = t!(ui, "events-photo-press");
    html! {
        @if !shown.is_empty() { (photos(shown.iter().enumerate().map(|(at, one)| editable(ui, form, (at + 1, shown.len()), one)))) }
        @if shown.len() < MOST {
            (file_field(Field { hint: Some(&hint), ..form.field("bild", &add) }, files))
            (button(Button { sends: Some(("gor", "bild")), small: true, ..Button::secondary(&press) }))
        }
    }
}

fn editable(ui: &Ui, form: &FormState, at: (usize, usize), shown: &Shown) -> Markup {
    let (name, label) = (caption_field(shown.photo.id), t!(ui, "events-photo-caption", at = at.0));
    let typed = form.field(&name, &label);
    let value = if typed.value.is_empty() { shown.photo.caption.as_str() } else { typed.value };
    let id = shown.photo.id.to_string();
    let remove = t!(ui, "events-photo-remove", at = at.0);
    figure_of(
        ui,
        at,
        shown,
        html! {
            // Several lines: the enter key would press the first button of the form, and remove the photo.
            (text_area(Field { value, ..typed }, 2))
            (button(Button { sends: Some(("ta_bort", &id)), small: true, icon: Some(Icon::Trash), ..Button::tertiary(&remove) }))
        },
    )
}

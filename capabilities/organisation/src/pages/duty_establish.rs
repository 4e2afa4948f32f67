//! Put the draft in force, with the decision behind it.

use crate::{
    actions::{DraftDuties, EstablishDuties},
    domain::duty::{self, Decision, Difference, DutyMap},
    pages::{Screen, duty_draft, duty_versions},
    store, url,
};
use components::{Button, Field, LinkButton, button, button_row, crumbs, date_field, h1, lede, link_button, narrow, text_field};
use kernel::Day;
use maud::html;
use serde_json::json;
use text::t;
use web::{Answer, Fields, Form, FormState, Granted, Input, Problem, Submitted, Ui};

/// What was typed.
pub struct Typed {
    version: i64,
    by: String,
    on: Day,
    registry_number: String,
}

impl Form for Typed {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = crate::pages::words::version(input);
        let by = input.line("by", 120, |ui| t!(ui, "organisation-establish-by-missing"));
        let on = input.day("on", |ui| t!(ui, "organisation-establish-on-missing"));
        if on.is_some_and(|on| on > input.ui().today()) {
            input.error("on", t!(input.ui(), "organisation-establish-on-future"));
        }
        let number = input.line("number", 60, |ui| t!(ui, "organisation-establish-number-missing"));
        Some(Self { version: version?, by: by?, on: on?, registry_number: number? })
    }
}

/// The form, with what is about to change.
pub fn show(mut granted: Granted<EstablishDuties>) -> Answer {
    let Some((draft, differences)) = open(&mut granted.work())? else { return granted.redirect(&url::Draft {}) };
    let fields = Fields::default().with("on", granted.today());
    let page = view(&granted.ui, &draft, &differences, &FormState::filled(fields));
    granted.page(page.page())
}

/// Puts it in force.
pub fn save(mut granted: Granted<EstablishDuties>, form: Submitted<Typed>) -> Answer {
    let mut work = granted.work();
    let (draft, differences) = open(&mut work)?.ok_or(Problem::Stale)?;
    let state = match form.parsed {
        Ok(Typed { version, by, on, registry_number }) if version == draft.version => {
            let decision = Decision { by, on, registry_number, entered_by: work.actor().person() };
            store::duty::establish(&mut work, &draft, &decision)?;
            let recorded = work.record(duty_draft::subject(draft.number), "established", json!({ "on": on }));
            return granted.saved(recorded, &url::Duties {});
        }
        Ok(_) => FormState::outrun(form.fields, Fields::default(), &granted.ui),
        Err(errors) => FormState::wrong(form.fields, errors),
    };
    let page = view(&granted.ui, &draft, &differences, &state);
    granted.again(page.page())
}

fn open(work: &mut db::Work<'_, EstablishDuties>) -> Result<Option<(DutyMap, Vec<Difference>)>, db::DbError> {
    let maps = store::duty::maps(work)?;
    let Some(draft) = store::duty::draft(&maps).cloned() else { return Ok(None) };
    let (old, new) = (store::duty::current(work)?, store::duty::duties(work, draft.number)?);
    Ok(Some((draft, duty::compare(&old, &new))))
}

pub(crate) fn view(ui: &Ui, draft: &DutyMap, differences: &[Difference], form: &FormState) -> Screen {
    let title = t!(ui, "organisation-establish-title", number = draft.number.to_string());
    let mut above = vec![(url::Duties {}.to_string(), t!(ui, "organisation-duties-title"))];
    if ui.may::<DraftDuties>() {
        above.push((url::Draft {}.to_string(), t!(ui, "organisation-draft-title")));
    }
    let (by, on, number) =
        (t!(ui, "organisation-establish-by"), t!(ui, "organisation-establish-on"), t!(ui, "organisation-establish-number"));
    let fields = html! {
        (text_field(Field { hint: Some(&t!(ui, "organisation-establish-by-hint")), ..form.field("by", &by) }))
        (date_field(form.field("on", &on), None, Some(&ui.today().to_string())))
        (text_field(Field { hint: Some(&t!(ui, "organisation-establish-number-hint")), ..form.field("number", &number) }))
        (button_row([
            button(Button::primary(&t!(ui, "organisation-establish-save"))),
            link_button(LinkButton::tertiary(&url::Draft {}.to_string(), &t!(ui, "organisation-cancel"))),
        ]))
    };
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), above, &title))
        (narrow([
            h1(&title),
            lede(&t!(ui, "organisation-establish-lede")),
            form.form(ui, &url::Establish {}.to_string(), Some(draft.version), fields),
            duty_versions::differing(ui, differences),
        ]))
    };
    Screen::new(title, body)
}

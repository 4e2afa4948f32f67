//! The manager's answer to a good example or an idea: thanks, taken up, or why not. It goes to the one who told it, and may
//! be taken up at the unit's APT.

use super::{
    assess::above,
    receive::{by_line, is_old, step},
};
use crate::{
    actions::Handle,
    domain::{self, Response},
    store::{self, record::Record},
    url, words,
};
use components::prelude::*;
use text::{privacy, t};
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// The answer.
pub struct Said {
    reply: Response,
    text: String,
    for_apt: bool,
    version: i64,
}

impl Form for Said {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let reply = input.value("svar", |ui| t!(ui, "events-respond-missing"));
        let text = input.prose("larde", 500, |ui| t!(ui, "events-respond-text-missing"));
        if text.as_deref().is_some_and(|text| !privacy::scan(text).is_empty()) {
            input.error("larde", t!(input.ui(), "events-feedback-personal"));
        }
        let version = input.value("version", |ui| t!(ui, "events-assess-reload"));
        Some(Self { reply: reply?, text: text?, for_apt: input.ticked("apt"), version: version? })
    }
}

/// The form.
pub fn show(mut granted: Granted<Handle>, at: url::Respond) -> Answer {
    let record = open(&mut granted, &at)?;
    let page = view(&granted.ui, &record, &FormState::default());
    granted.page(page)
}

/// Answers; the case is closed with it.
pub fn save(mut granted: Granted<Handle>, at: url::Respond, form: Submitted<Said>) -> Answer {
    let record = open(&mut granted, &at)?;
    let said = match form.parsed {
        Ok(said) if said.version == record.version => said,
        Err(errors) if !is_old(&form.fields, &record) => {
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
        _ => return Err(Problem::Stale),
    };
    let step = step(&granted.ui)?;
    let recorded = store::respond::answer(&mut granted.work(), &record, (step, said.reply), (&said.text, said.for_apt))?;
    granted.saved(recorded, &url::Case { id: at.id })
}

/// The case, when it can be answered by this person.
fn open(granted: &mut Granted<Handle>, at: &url::Respond) -> Result<Record, Problem> {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    match domain::respond(&record.case, step(&granted.ui)?) {
        Some(_) => Ok(record),
        None => Err(Problem::Refused(t!(granted.ui, "events-respond-not-now"))),
    }
}

/// A way of answering, in words.
pub fn name(ui: &Ui, reply: Response) -> String {
    match reply {
        Response::Thanked => t!(ui, "events-respond-thanked"),
        Response::TakenUp => t!(ui, "events-respond-taken-up"),
        Response::Declined => t!(ui, "events-respond-declined"),
    }
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let title = t!(ui, "events-respond-title");
    let (label, text, hint) = (t!(ui, "events-respond-label"), t!(ui, "events-respond-text"), t!(ui, "events-respond-text-hint"));
    let (apt, apt_hint) = (t!(ui, "events-feedback-apt"), t!(ui, "events-feedback-apt-hint"));
    let ways = Response::ALL.iter().map(|reply| Choice::new(reply.code(), name(ui, *reply)));
    let fields = html! {
        (radios(Field { required: true, ..form.field("svar", &label) }, false, ways))
        (text_area(Field { hint: Some(&hint), required: true, ..form.field("larde", &text) }, 3))
        (checkbox(Field { hint: Some(&apt_hint), ..form.field("apt", &apt) }, !form.fields.get("apt").is_empty()))
        (button_row([button(Button::primary(&t!(ui, "events-respond-send")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-respond-lede")), tags: words::nature_tag(ui, record.case.nature).unwrap_or_default(), ..PageHead::default() }))
        (card(Head::new("berattat", &t!(ui, "events-mine-report")), paragraphs(&record.story)))
        (form.form(ui, &url::Respond { id: record.case.id }.to_string(), Some(record.version), fields))
    };
    Page::new(title, body)
}

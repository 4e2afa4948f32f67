//! Stämmer det här? Every answer with a way to change it, on whose behalf, who will read it, and the button that sends.

use super::{
    behalf::{self, Behalf},
    sent::{self, ThanksFor},
};
use crate::{
    actions::Report,
    codebook,
    domain::{CaseId, Draft, DraftId, Nature, Question},
    pages::photos::{self, Shown},
    store::{draft, line, photo, report as store, report::ToldFor},
    url, words,
};
use components::prelude::*;
use kernel::{Id, PersonId, UnitId};
use text::{Speaks, t};
use web::{Answer, Errors, Fields, Form, FormState, Frame, Granted, Input, Page, Problem, Submitted, Ui};

/// What is said when sending.
pub struct Send {
    anonymous: bool,
    about_manager: bool,
    behalf: Behalf,
    leave: bool,
}

impl Form for Send {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let behalf = Behalf::read(input)?;
        let ticked = |name| input.ticked(name);
        Some(Self { anonymous: ticked("anonym"), about_manager: ticked("chef"), behalf, leave: ticked("lamna") })
    }
}

/// The page; a question that isn't answered comes first.
pub fn show(mut granted: Granted<Report>, at: url::Check) -> Answer {
    let draft = draft::open(&mut granted.work(), at.draft)?;
    if let Some(question) = draft.unanswered() {
        return granted.redirect(&url::Ask { draft: at.draft, question });
    }
    let shown = shown(&mut granted, at.draft, &draft)?;
    let page = view(&granted.ui, &at, (&draft, &shown), &FormState::default());
    granted.page(page)
}

/// Sends the report. Sent twice, it is one report.
pub fn send(mut granted: Granted<Report>, at: url::Check, form: Submitted<Send>) -> Answer {
    let send = match form.parsed {
        Ok(send) => send,
        Err(errors) => return again(granted, &at, (form.fields, errors)),
    };
    let draft = draft::take(&mut granted.work(), at.draft)?;
    let (None, Some(unit)) = (draft.unanswered(), draft.unit) else {
        let question = draft.unanswered().unwrap_or(Question::What);
        return granted.redirect(&url::Ask { draft: at.draft, question });
    };
    let how = (send.leave, send.about_manager);
    let settled = match granted.actor().person() {
        Some(me) => send.behalf.settle(&granted.ui, me, draft.clone()).map(|(reporter, told_for, draft)| {
            let anonymous = send.anonymous;
            store::Report { reporter, told_for, ..placed(&granted.ui, (draft, unit), me, anonymous) }
        }),
        None => return Err(Problem::SignIn),
    };
    match settled {
        Ok(report) => sent_in(granted, at.draft, &report, how),
        Err(errors) => {
            let page = view(&granted.ui, &at, (&draft, &[]), &FormState::wrong(form.fields, errors));
            granted.again(page)
        }
    }
}

fn again(mut granted: Granted<Report>, at: &url::Check, (fields, errors): (Fields, Errors)) -> Answer {
    let draft = draft::open(&mut granted.work(), at.draft)?;
    let shown = shown(&mut granted, at.draft, &draft)?;
    let page = view(&granted.ui, at, (&draft, &shown), &FormState::wrong(fields, errors));
    granted.again(page)
}

/// Keeps the report under the draft's id, and leads to thanks: without a sign-in when the person leaves a shared device, or
/// when the report is a colleague's.
fn sent_in(mut granted: Granted<Report>, draft: DraftId, report: &store::Report, (leave, about_manager): (bool, bool)) -> Answer {
    let id = CaseId::from_ulid(draft.ulid());
    let (number, recorded) = store::add_as(&mut granted.work(), id, report)?;
    if about_manager {
        line::around_manager(&mut granted.work(), id, report.unit)?;
    }
    let colleague = report.told_for == ToldFor::Colleague;
    let sort = if colleague { ThanksFor::Colleague } else { ThanksFor::of(report.draft.nature) };
    let thanks = sent::address(granted.ui.app(), number, sort);
    if leave {
        return granted.saved_and_left(recorded, &thanks);
    }
    if colleague { granted.saved(recorded, &thanks) } else { granted.saved(recorded, &url::Thanks { id }) }
}

/// One's own report, that a complete draft comes to.
pub fn complete(ui: &Ui, draft: Draft, unit: UnitId, anonymous: bool) -> Result<store::Report, Problem> {
    let me = ui.actor().person().ok_or(Problem::SignIn)?;
    Ok(placed(ui, (draft, unit), me, anonymous))
}

/// A report with what is known of where it happened.
fn placed(ui: &Ui, (draft, unit): (Draft, UnitId), reporter: PersonId, anonymous: bool) -> store::Report {
    let proposed =
        draft.what.as_deref().and_then(|code| codebook::find(&codebook::newest().types, code)).and_then(|kind| kind.track);
    let (track, service) = (words::track_at(ui, unit, proposed), words::service_at(ui, unit));
    store::Report { draft, unit, reporter, anonymous, track, service, told_for: ToldFor::Oneself }
}

fn shown(granted: &mut Granted<Report>, id: DraftId, draft: &Draft) -> Result<Vec<Shown>, Problem> {
    let photos = if draft.photos.is_empty() { Vec::new() } else { photo::in_draft(&mut granted.work(), id)? };
    Ok(photos.into_iter().map(|photo| Shown { src: url::DraftPhoto { draft: id, photo: photo.id }.to_string(), photo }).collect())
}

/// The page.
pub fn view(ui: &Ui, at: &url::Check, (draft, shown): (&Draft, &[Shown]), form: &FormState) -> Page {
    let change = t!(ui, "events-change");
    let rows = draft.questions().iter().map(|question| {
        let name = super::name(ui, *question, draft);
        let href = format!("{}?andra=1", url::Ask { draft: at.draft, question: *question });
        let value = value(ui, *question, draft, shown);
        answer(components::Answer { question: &name, value, href: &href, change: &change, what: &words::small_first(&name) })
    });
    let anonymous = t!(ui, "events-report-anonymous");
    let sending = html! {
        (checkbox(form.field("anonym", &anonymous), !form.fields.get("anonym").is_empty()))
        (seldom(ui, form, draft))
        (help(Icon::PadlockLocked, html! { (readers(ui, draft.unit)) }))
        (buttons(ui))
    };
    let body = html! {
        (h1(&t!(ui, "events-report-check")))
        (check_answers(rows))
        (form.form(ui, &at.to_string(), None, sending))
    };
    let back = draft.before(None).map(|question| url::Ask { draft: at.draft, question }.to_string());
    let cancel = url::Discard { draft: at.draft }.to_string();
    Page::new(t!(ui, "events-report-check"), body).framed(Frame::Question { back, at: None, cancel: Some(cancel) })
}

/// What few need, folded so that the many don't have to read it.
fn seldom(ui: &Ui, form: &FormState, draft: &Draft) -> Markup {
    let (round, round_hint) = (t!(ui, "events-report-around"), t!(ui, "events-report-around-hint"));
    let open = ["for", "berattade", "chef"].into_iter().any(|name| !form.fields.get(name).is_empty());
    let body = html! {
        (behalf::view(ui, form, draft))
        @if draft.nature == Nature::Deviation {
            (checkbox(Field { hint: Some(&round_hint), ..form.field("chef", &round) }, !form.fields.get("chef").is_empty()))
        }
    };
    details(&t!(ui, "events-report-seldom"), None, open, body)
}

/// On a device that others use too, sending and leaving is one press.
fn buttons(ui: &Ui) -> Markup {
    let send = t!(ui, "events-report-send");
    if !ui.on_shared_device() {
        return button(Button::wide(&send));
    }
    html! {
        (button(Button { sends: Some(("lamna", "1")), ..Button::wide(&t!(ui, "events-report-send-leave")) }))
        (button(Button { full: true, ..Button::secondary(&send) }))
    }
}

/// An answer as it will be read.
fn value(ui: &Ui, question: Question, draft: &Draft, shown: &[Shown]) -> Markup {
    let (book, lang) = (codebook::newest(), ui.lang());
    let known = |list, code: &Option<String>| code.as_deref().map(|code| codebook::label(list, code, lang)).unwrap_or_default();
    match question {
        Question::What if draft.nature != Nature::Deviation => html! { (book.type_label(draft.nature.code(), lang)) },
        Question::What if draft.collective => html! { (known(&book.categories, &draft.category)) },
        Question::What => html! { (known(&book.types, &draft.what)) },
        Question::Where => html! { (spot(ui, draft)) },
        Question::When if draft.collective => html! { (draft.at.map(|at| words::on_day(ui, at)).unwrap_or_default()) },
        Question::When => html! { (draft.at.map(|at| words::when_about(ui, at)).unwrap_or_default()) },
        Question::Story => html! {
            (paragraphs(&draft.story))
            @if !draft.done_at_once.is_empty() { (paragraphs(&draft.done_at_once)) }
            (photos::gallery(ui, shown))
        },
        Question::Harm => {
            let harm = draft.harm.as_deref().and_then(|code| codebook::find(&book.harms, code));
            html! { (harm.map(|harm| harm.answer(lang)).unwrap_or_default()) }
        }
        Question::Who => html! {
            (known(&book.whos, &draft.who))
            @if !draft.person.is_empty() { " " (mask(&t!(ui, "events-protected"))) }
        },
        Question::HowMany => html! {
            (t!(ui, "events-times", n = draft.times.unwrap_or(1)))
            @if !draft.story.is_empty() { (paragraphs(&draft.story)) }
        },
    }
}

fn spot(ui: &Ui, draft: &Draft) -> String {
    let place = draft.place.as_deref().map(|code| codebook::label(&codebook::newest().places, code, ui.lang()));
    let unit = draft.unit.map(|unit| words::unit_with_parent(ui, unit)).unwrap_or_default();
    place.map_or(unit.clone(), |place| format!("{unit}, {}", words::small_first(&place)))
}

/// Who will read it, by name where the unit has a manager.
fn readers(ui: &Ui, unit: Option<UnitId>) -> String {
    match unit.and_then(|unit| words::manager(ui, unit)) {
        Some(name) => t!(ui, "events-report-readers", name = name),
        None => t!(ui, "events-report-readers-line"),
    }
}

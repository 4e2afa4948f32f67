//! Whom a case is shared with outside the line: taking it back, and letting an investigator keep it for a reason.

use super::{assess::above, case::holder, receive::by_line};
use crate::{
    actions::Handle,
    domain::{Share, Stays, may_take_back},
    store::{self, entry, record::Record, routing, subject},
    url,
};
use authority::Role;
use components::prelude::*;
use db::Handover;
use serde_json::json;
use text::t;
use web::{Answer, Errors, Form, FormState, Granted, Input, Page, Submitted, Ui};

/// With whom, and what to do about it.
pub struct Change {
    holder: String,
    keep: Option<String>,
}

impl Form for Change {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let keeps = input.fields().get("gor") == "behall";
        let why = if keeps { input.prose("varfor", 2000, |ui| t!(ui, "events-shares-keep-missing")).map(Some)? } else { None };
        Some(Self { holder: input.fields().get("vem").to_owned(), keep: why })
    }
}

/// The page.
pub fn show(mut granted: Granted<Handle>, at: url::Shares) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    let page = view(&granted.ui, &record, &FormState::default());
    granted.page(page)
}

/// Takes back, or keeps.
pub fn save(mut granted: Granted<Handle>, at: url::Shares, form: Submitted<Change>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    let change = match form.parsed {
        Ok(change) => change,
        Err(errors) => {
            let page = view(&granted.ui, &record, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    let known = record.beside.shared.iter().find(|shared| shared.holder == change.holder);
    let refused = match known {
        None => Some(t!(granted.ui, "events-shares-gone")),
        Some(shared) if change.keep.is_none() => {
            may_take_back(&shared.reason, judges(&record, &shared.reason)).err().map(|stays| why_stays(&granted.ui, stays))
        }
        Some(shared) if shared.reason != Share::Investigator.code() => Some(t!(granted.ui, "events-shares-gone")),
        Some(_) => None,
    };
    if let Some(refused) = refused {
        let page = view(&granted.ui, &record, &FormState::wrong(form.fields, Errors::one("", refused)));
        return granted.again(page);
    }
    let mut work = granted.work();
    work.take_back(at.id, &change.holder)?;
    let what = match &change.keep {
        Some(why) => {
            work.hand_over(at.id, &change.holder, Share::Kept.code())?;
            entry::add(&mut work, at.id, ("kept", why), &json!({ "holder": change.holder }))?;
            "kept"
        }
        None => {
            entry::add(&mut work, at.id, ("taken_back", ""), &json!({ "holder": change.holder }))?;
            "taken_back"
        }
    };
    work.tell(&format!("events.{what}"), &subject(at.id), json!({ "holder": change.holder }))?;
    let recorded = work.record(subject(at.id), what, json!({ "holder": change.holder }));
    granted.saved_at(recorded, &format!("{}#publik", url::Case { id: at.id }))
}

/// Whether the role's verdict is awaited.
fn judges(record: &Record, why: &str) -> bool {
    let expert = Role::from_code(why).is_some_and(|role| routing::EXPERTS.contains(&role));
    expert && record.case.expert_needed && record.case.hsl_verdict.is_none()
}

fn why_stays(ui: &Ui, stays: Stays) -> String {
    match stays {
        Stays::InCharge => t!(ui, "events-shares-in-charge"),
        Stays::Verdict => t!(ui, "events-shares-verdict"),
    }
}

/// The page.
pub fn view(ui: &Ui, record: &Record, form: &FormState) -> Page {
    let title = t!(ui, "events-shares-title");
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-shares-lede")), ..PageHead::default() }))
        (about(record, form).summary(ui))
        @if record.beside.shared.is_empty() {
            (empty_state(Icon::PersonGroup, &t!(ui, "events-shares-none"), html! { p { (t!(ui, "events-shares-none-text")) } }))
        }
        @for (at, shared) in record.beside.shared.iter().enumerate() { (one(ui, record, (at, shared), form)) }
    };
    Page::new(title, body)
}

/// What is wrong, for the whole page when the one that it was about isn't there any more.
fn about(record: &Record, form: &FormState) -> FormState {
    let there = record.beside.shared.iter().any(|shared| shared.holder == form.fields.get("vem"));
    let mut all = Errors::default();
    form.errors.iter().for_each(|(field, message)| all.add(if there { field } else { "" }, message));
    FormState { errors: all, ..form.clone() }
}

fn one(ui: &Ui, record: &Record, (at, shared): (usize, &Handover), form: &FormState) -> Markup {
    let action = url::Shares { id: record.case.id }.to_string();
    let (name, note) = holder(ui, shared);
    let heading = format!("lasare-{at}");
    let stays = may_take_back(&shared.reason, judges(record, &shared.reason)).err();
    let typed = if form.fields.get("vem") == shared.holder { form.clone() } else { FormState::default() };
    let bare = FormState { errors: Errors::default(), ..typed.clone() };
    let hidden = [("vem", shared.holder.as_str())];
    let frame = || components::Form { action: &action, hidden: &hidden, ..components::Form::default() };
    let why = t!(ui, "events-shares-keep-why");
    let own = format!("varfor-{at}");
    let back = format!("{}: {name}", t!(ui, "events-shares-back"));
    card(
        Head::new(&heading, &name),
        html! {
            (muted(&note))
            @match stays {
                Some(stays) => (small(&why_stays(ui, stays))),
                None => (bare.frame(ui, frame(), None, button_row([button(Button::secondary(&back))]))),
            }
            @if shared.reason == Share::Investigator.code() {
                (details(&t!(ui, "events-shares-keep"), None, typed.errors.at("varfor").is_some(), bare.frame(ui, frame(), None, html! {
                    (text_area(Field { id: Some(if typed.errors.is_empty() { &own } else { "varfor" }), ..typed.field("varfor", &why) }, 2))
                    (button_row([button(Button { sends: Some(("gor", "behall")), ..Button::secondary(&t!(ui, "events-shares-keep")) })]))
                })))
            }
        },
    )
}

//! What a case is like: a duplicate is joined to the case that stays, and cases that belong together are linked.

use super::{
    assess::above,
    receive::{by_line, in_line, still_open},
};
use crate::{
    actions::{Handle, Read},
    codebook,
    domain::{CaseId, CaseNumber, NotJoined, may_join},
    store::{
        self,
        beside::Other,
        joining,
        list::{self, Filter},
        record::Record,
        similar::{self, Alike},
    },
    url, words,
};
use components::prelude::*;
use text::{Speaks, moments, t};
use web::{Answer, Errors, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// What is done with the other case.
enum How {
    /// The other is a duplicate of this.
    Duplicate,
    /// This is a duplicate of the other.
    Into,
    /// They belong together.
    Link,
    /// They don't.
    Unlink,
    /// This is no duplicate after all.
    Unjoin,
}

/// Which other case, and what to do.
pub struct Joined {
    how: How,
    other: Option<CaseId>,
    number: Option<CaseNumber>,
}

impl Form for Joined {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let how = match input.fields().get("gor") {
            "dubblett" => How::Duplicate,
            "in_i" => How::Into,
            "hor_ihop" => How::Link,
            "inte_ihop" => How::Unlink,
            "angra" => How::Unjoin,
            _ => {
                input.error("gor", t!(input.ui(), "events-join-how-missing"));
                return None;
            }
        };
        let other = input.fields().get("arende").parse().ok();
        let number = input.fields().get("nummer").parse().ok();
        if other.is_none() && number.is_none() && !matches!(how, How::Unjoin) {
            input.error("nummer", t!(input.ui(), "events-join-number-missing"));
        }
        Some(Self { how, other, number })
    }
}

/// The page: what may be the same event, and a number to write.
pub fn show(mut granted: Granted<Handle>, at: url::Join) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    let found = similar::duplicates(&mut granted.work(), &record)?;
    let page = view(&granted.ui, (&record, &found), &FormState::default());
    granted.page(page)
}

/// Joins, links, or undoes either. Both cases must be the actor's to handle.
pub fn save(mut granted: Granted<Handle>, at: url::Join, form: Submitted<Joined>) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    by_line(&granted.ui, &record)?;
    let refused = match form.parsed {
        Ok(joined) => match act(&mut granted, &record, &joined)? {
            Ok(recorded) => return granted.saved(recorded, &url::Case { id: at.id }),
            Err(refused) => Errors::one("nummer", refused),
        },
        Err(errors) => errors,
    };
    let found = similar::duplicates(&mut granted.work(), &record)?;
    let page = view(&granted.ui, (&record, &found), &FormState::wrong(form.fields, refused));
    granted.again(page)
}

fn act(granted: &mut Granted<Handle>, record: &Record, joined: &Joined) -> Result<Result<db::Recorded, String>, Problem> {
    if matches!(joined.how, How::Unjoin) {
        if record.joined_to.is_none() {
            return Ok(Err(t!(granted.ui, "events-wrong-phase")));
        }
        return Ok(Ok(joining::unjoin(&mut granted.work(), record)?));
    }
    let Some(other) = other(granted, joined)? else { return Ok(Err(t!(granted.ui, "events-join-unknown"))) };
    let id = record.case.id;
    match joined.how {
        How::Link if other.case.id == id => return Ok(Err(t!(granted.ui, "events-join-same"))),
        How::Link => return Ok(Ok(joining::link(&mut granted.work(), id, other.case.id)?)),
        How::Unlink => return Ok(Ok(joining::unlink(&mut granted.work(), id, other.case.id)?)),
        _ => {}
    }
    let (duplicate, main) = if matches!(joined.how, How::Duplicate) { (&other, record) } else { (record, &other) };
    if let Err(why) = may_join(duplicate.joinable(), main.joinable()) {
        return Ok(Err(why_not(&granted.ui, why)));
    }
    still_open(&granted.ui, duplicate)?;
    Ok(Ok(joining::join(&mut granted.work(), duplicate, main)?))
}

/// The other case, when it is the actor's too.
fn other(granted: &mut Granted<Handle>, joined: &Joined) -> Result<Option<Record>, Problem> {
    let mut work = granted.work();
    let id = match (joined.other, joined.number) {
        (Some(id), _) => Some(id),
        (None, number) => {
            let filter = Filter { number, ..Filter::default() };
            list::some(&mut work, &filter, 1)?.first().map(|line| line.id)
        }
    };
    let Some(id) = id else { return Ok(None) };
    let found = match store::record::open(&mut work, id) {
        Ok(found) => found,
        Err(db::DbError::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    Ok(Some(found).filter(|found| in_line(&granted.ui, found)))
}

fn why_not(ui: &Ui, why: NotJoined) -> String {
    match why {
        NotJoined::Same => t!(ui, "events-join-same"),
        NotJoined::Closed => t!(ui, "events-join-closed"),
        NotJoined::OfDuplicate => t!(ui, "events-join-of-duplicate"),
        NotJoined::HasDuplicates => t!(ui, "events-join-has-duplicates"),
        NotJoined::OtherNature => t!(ui, "events-join-other-nature"),
        NotJoined::Withheld => t!(ui, "events-join-withheld"),
    }
}

/// The page.
pub fn view(ui: &Ui, (record, found): (&Record, &[Alike]), form: &FormState) -> Page {
    let title = t!(ui, "events-join-title");
    let (label, number, hint) = (t!(ui, "events-join-how"), t!(ui, "events-list-number"), t!(ui, "events-join-number-hint"));
    let ways = [
        Choice::new("dubblett", t!(ui, "events-join-duplicate")).detail(t!(ui, "events-join-duplicate-hint")),
        Choice::new("in_i", t!(ui, "events-join-into")).detail(t!(ui, "events-join-into-hint")),
        Choice::new("hor_ihop", t!(ui, "events-join-link")).detail(t!(ui, "events-join-link-hint")),
    ];
    let candidates = found.iter().take(6).map(|alike| {
        let when = moments::moment(ui.lang(), alike.occurred_at, ui.now());
        let about = words::title(ui, &alike.type_code, alike.place.as_deref(), alike.unit);
        Choice::new(alike.id.to_string(), format!("{} {about}", alike.number)).detail(when)
    });
    let (candidates, which) = (candidates.collect::<Vec<_>>(), t!(ui, "events-join-which"));
    let short = components::Input { width: Width::Short, max: Some(20), ..components::Input::default() };
    let fields = html! {
        (radios(form.field("gor", &label), false, ways))
        @if !candidates.is_empty() { (radios(form.field("arende", &which), false, candidates)) }
        (input_field(Field { hint: Some(&hint), ..form.field("nummer", &number) }, short))
        (button_row([button(Button::primary(&t!(ui, "events-join-button")))]))
    };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-join-lede")), ..PageHead::default() }))
        (form.form(ui, &url::Join { id: record.case.id }.to_string(), None, fields))
    };
    Page::new(title, body)
}

/// That the case is a duplicate, and of what; with the way back.
pub fn joined_notice(ui: &Ui, record: &Record) -> Markup {
    if record.joined_to.is_none() {
        return html! {};
    }
    let action = url::Join { id: record.case.id }.to_string();
    let undo = button(Button { sends: Some(("gor", "angra")), ..Button::secondary(&t!(ui, "events-join-undo")) });
    notice(
        Tone::Info,
        &t!(ui, "events-join-is-duplicate"),
        html! {
            @if let Some(main) = &record.beside.main { p { (link(&url::Case { id: main.id }.to_string(), &name(ui, main))) } }
            @if ui.may::<Handle>() && in_line(ui, record) { (FormState::default().form(ui, &action, None, undo)) }
        },
    )
}

/// Duplicates, and what belongs together with the case.
pub fn together(ui: &Ui, record: &Record) -> Markup {
    let beside = &record.beside;
    if beside.duplicates.is_empty() && beside.links.is_empty() {
        return html! {};
    }
    let line = |other: &Other, note: &str| {
        let (text, href) =
            (name(ui, other), if ui.may::<Read>() { url::Case { id: other.id }.to_string() } else { String::new() });
        fact(Fact { label: &text, href: &href, comment: note, ..Fact::default() })
    };
    let (duplicate, link_note) = (t!(ui, "events-join-duplicate-of-this"), t!(ui, "events-join-linked"));
    let items = beside.duplicates.iter().map(|other| line(other, &duplicate));
    let items = items.chain(beside.links.iter().map(|other| line(other, &link_note)));
    section(Head::small("hor-ihop", &t!(ui, "events-join-together")), facts(items.collect::<Vec<_>>()))
}

fn name(ui: &Ui, other: &Other) -> String {
    let book = codebook::newest();
    let what = codebook::label(&book.types, &other.type_code, ui.lang());
    format!("{} {what}", other.number)
}

//! Newer wordings: those that the program brought along, those in a file, those that are being looked at.

use crate::{
    actions::Update,
    delivered,
    domain::{
        Act,
        check::{self, Fault},
    },
    store::edition::{self, Edition},
    url,
};
use components::{
    Button, Field, FileField, Head, Icon, PageHead, Row, button, button_row, card, columns, crumbs, empty_state, file_field,
    numbered, page_head, row, rows,
};
use db::DbError;
use maud::{Markup, html};
use text::{Speaks, moments, t};
use web::{Answer, Errors, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui, evidence};

/// A file that was sent, or a delivered wording that was chosen.
pub struct Chosen {
    act: Act,
    file_name: String,
}

impl Form for Chosen {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        if let Some(act) = delivered::acts().iter().find(|act| act.code == input.fields().get("levererad")) {
            return Some(Self { act: act.clone(), file_name: String::new() });
        }
        let Some(file) = input.upload("fil") else {
            input.error("fil", t!(input.ui(), "regulations-update-file-missing"));
            return None;
        };
        match check::read(&file.bytes, &evidence::ALL) {
            Ok(act) => Some(Self { act, file_name: file.name.chars().take(120).collect() }),
            Err(faults) => {
                for fault in faults.iter().take(10) {
                    let said = said(input.ui(), fault);
                    input.error("fil", said);
                }
                None
            }
        }
    }
}

/// What is wrong with a file, and what to do about it.
pub fn said(ui: &Ui, fault: &Fault) -> String {
    match fault {
        Fault::TooLarge => t!(ui, "regulations-fault-too-large"),
        Fault::Unreadable(Some(line), message) => {
            t!(ui, "regulations-fault-unreadable-line", line = *line, message = message.clone())
        }
        Fault::Unreadable(None, message) => t!(ui, "regulations-fault-unreadable", message = message.clone()),
        Fault::Missing(field) => t!(ui, "regulations-fault-missing", field = field.clone()),
        Fault::TooLong(field) => t!(ui, "regulations-fault-too-long", field = field.clone()),
        Fault::Twice(place) => t!(ui, "regulations-fault-twice", place = place.clone()),
        Fault::UnknownEvidence(place, kind) => t!(ui, "regulations-fault-evidence", place = place.clone(), kind = kind.clone()),
        Fault::Dates => t!(ui, "regulations-fault-dates"),
        Fault::Code(code) => t!(ui, "regulations-fault-code", code = code.clone()),
        Fault::HowMany(n) => t!(ui, "regulations-fault-how-many", n = *n),
        Fault::OwnKind(place) => t!(ui, "regulations-fault-own", place = place.clone()),
    }
}

/// The page.
pub fn show(mut granted: Granted<Update>, _: url::Updates) -> Answer {
    page(&mut granted, &FormState::default()).and_then(|page| granted.page(page))
}

/// Takes a wording in, to be looked at. Nothing changes until it is established.
pub fn read(mut granted: Granted<Update>, _: url::Updates, form: Submitted<Chosen>) -> Answer {
    let errors = match form.parsed {
        Ok(chosen) => match keep(&mut granted, &chosen)? {
            Ok((id, recorded)) => return granted.saved(recorded, &url::Update { id }),
            Err(errors) => errors,
        },
        Err(errors) => errors,
    };
    let page = page(&mut granted, &FormState::wrong(form.fields, errors))?;
    granted.again(page)
}

type Kept = Result<(edition::EditionId, db::Recorded), Errors>;

/// A wording must be newer than the one that goes, or it would take it back unseen.
fn keep(granted: &mut Granted<Update>, chosen: &Chosen) -> Result<Kept, DbError> {
    let mut work = granted.work();
    let current = edition::in_force(&mut work)?.into_iter().find(|edition| edition.act.code == chosen.act.code);
    if let Some(current) = current {
        if current.act == chosen.act {
            return Ok(Err(Errors::one("fil", t!(granted.ui, "regulations-update-same"))));
        }
        if (chosen.act.edition, chosen.act.checked) <= (current.act.edition, current.act.checked) {
            let n = current.act.edition + 1;
            return Ok(Err(Errors::one("fil", t!(granted.ui, "regulations-update-older", n = n))));
        }
    }
    edition::propose(&mut work, &chosen.act, &chosen.file_name).map(Ok)
}

fn page(granted: &mut Granted<Update>, form: &FormState) -> Result<Page, Problem> {
    let mut work = granted.work();
    let newer = edition::newer(&edition::in_force(&mut work)?);
    let proposed = edition::proposed(&mut work)?;
    let body = view(&granted.ui, (&newer, &proposed), form);
    let title = t!(granted.ui, "regulations-update-title");
    Ok(if form.errors.is_empty() {
        Page::new(title, body)
    } else {
        Page::new(t!(granted.ui, "regulations-error-title", title = title), body)
    })
}

/// The page's content.
pub fn view(ui: &Ui, (newer, proposed): (&[&Act], &[Edition]), form: &FormState) -> Markup {
    let title = t!(ui, "regulations-update-title");
    let above = [(url::Register {}.to_string(), t!(ui, "regulations-title"))];
    let steps = [
        t!(ui, "regulations-update-step-take"),
        t!(ui, "regulations-update-step-look"),
        t!(ui, "regulations-update-step-establish"),
    ];
    let help = card(Head::small("hur", &t!(ui, "regulations-update-how")), numbered(steps.map(|step| html! { (step) })));
    html! {
        (crumbs(&t!(ui, "regulations-crumbs"), above, &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "regulations-update-lede")), ..PageHead::default() }))
        (columns([waiting(ui, proposed), delivered_ones(ui, newer), file(ui, form)], &t!(ui, "regulations-update-how"), [help]))
    }
}

fn waiting(ui: &Ui, proposed: &[Edition]) -> Markup {
    html! {
        @if !proposed.is_empty() {
            (card(Head::new("vantar", &t!(ui, "regulations-update-waiting")), rows(proposed.iter().map(|edition| {
                let when = moments::moment(ui.lang(), edition.taken_in_at, ui.now());
                row(Row { href: &url::Update { id: edition.id }.to_string(), title: &edition.act.short, meta: html! { (when) }, icon: Some(Icon::FilePlus), ..Row::default() })
            }))))
        }
    }
}

fn delivered_ones(ui: &Ui, newer: &[&Act]) -> Markup {
    card(
        Head::new("levererade", &t!(ui, "regulations-update-delivered")),
        html! {
            @if newer.is_empty() {
                (empty_state(Icon::CheckmarkCircle, &t!(ui, "regulations-update-none"), html! { p { (t!(ui, "regulations-update-none-text")) } }))
            }
            @for act in newer {
                (FormState::default().form(ui, &url::Updates {}.to_string(), None, html! {
                    p { b { (act.short) } " " (act.name) }
                    input type="hidden" name="levererad" value=(act.code);
                    (button_row([button(Button { small: true, ..Button::secondary(&t!(ui, "regulations-update-look", act = act.short.clone())) })]))
                }))
            }
        },
    )
}

fn file(ui: &Ui, form: &FormState) -> Markup {
    let (label, hint) = (t!(ui, "regulations-update-file"), t!(ui, "regulations-update-file-hint"));
    let action = url::Updates {}.to_string();
    let fields = html! {
        (file_field(Field { hint: Some(&hint), ..form.field("fil", &label) }, FileField { accept: ".toml,.txt", ..FileField::default() }))
        (button_row([button(Button::primary(&t!(ui, "regulations-update-read")))]))
    };
    let frame = components::Form { action: &action, multipart: true, ..components::Form::default() };
    card(Head::new("fran-fil", &t!(ui, "regulations-update-from-file")), form.frame(ui, frame, None, fields))
}

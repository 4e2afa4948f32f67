//! Ties things to provisions, from either side.

use crate::{
    actions::Tie,
    domain::{PROVISION, ProvisionId},
    panels,
    register::Register,
    store::tie,
    tying, url, words,
};
use components::{
    Button, Choice, Field, Filters, Head, Input as Line, InputKind, LinkButton, PageHead, button, button_row, card, checkboxes,
    filters, input_field, link_button, page_head, results, select, small,
};
use db::DbError;
use kernel::Subject;
use maud::{Markup, html};
use text::t;
use web::{
    Answer, Errors, Fields, Form, FormState, Granted, Input, Page, Pick, Problem, Search, Submitted, Ui, describe, kinds, picks,
};

/// What is to be tied.
pub struct Chosen {
    subjects: Vec<Subject>,
    provisions: Vec<ProvisionId>,
}

/// So many at once at most.
const MOST: usize = 30;
/// The kinds of things that are looked for from a provision's side.
const THINGS: [&str; 4] = [kinds::PROCESS, kinds::STEP, kinds::DOCUMENT, kinds::PARTNER];

impl Form for Chosen {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let (subjects, provisions): (Vec<Subject>, Vec<ProvisionId>) = (input.many("till"), input.many("krav"));
        if provisions.is_empty() {
            input.error("krav", t!(input.ui(), "regulations-tie-choose-provision"));
        } else if subjects.is_empty() {
            input.error("till", t!(input.ui(), "regulations-tie-choose-thing"));
        }
        (subjects.len() * provisions.len() <= MOST).then_some(Self { subjects, provisions })
    }
}

/// What one ties from, and what there is to choose among.
pub struct Offer {
    /// The field that is given, and its value.
    pub given: (&'static str, String),
    /// What it is.
    pub title: String,
    /// Its page.
    pub href: String,
    /// What can be chosen.
    pub found: Vec<Pick>,
    /// What the thing is tied to already.
    pub ties: Vec<tie::Tie>,
}

/// The page: `till` says which thing, or `krav` which provision; `ord` and `slag` what is looked for.
pub fn show(mut granted: Granted<Tie>, _: url::Tie, Search(fields): Search) -> Answer {
    let offer = offer(&mut granted, &fields)?;
    let body = view(&granted.ui, &offer, &fields, &Errors::default());
    let title = t!(granted.ui, "regulations-tie-title");
    granted.page(Page::new(title, body))
}

/// Ties.
pub fn save(mut granted: Granted<Tie>, _: url::Tie, form: Submitted<Chosen>) -> Answer {
    let chosen = match form.parsed {
        Ok(chosen) => chosen,
        Err(errors) => {
            let offer = offer(&mut granted, &form.fields)?;
            let body = view(&granted.ui, &offer, &form.fields, &errors);
            let title = t!(granted.ui, "regulations-tie-error");
            return granted.again(Page::new(title, body));
        }
    };
    let register = Register::read(&mut granted.work())?;
    let (mut recorded, mut back) = (None, String::new());
    for subject in &chosen.subjects {
        let (ui, desk) = granted.parts();
        let thing = tying::open(ui, desk, subject)?;
        for provision in &chosen.provisions {
            recorded = Some(tying::tie(desk, &register, (subject, *provision))?);
            back = if form.fields.get("fran") == "krav" {
                url::Provision { id: *provision }.to_string()
            } else {
                thing.href.clone()
            };
        }
    }
    granted.saved_at(recorded.ok_or(Problem::NotFound)?, &back)
}

/// Unties.
pub fn end(mut granted: Granted<Tie>, at: url::Untie, search: Search, _: Submitted<super::act::Said>) -> Answer {
    let tie = tie::one(&mut granted.work(), at.id)?;
    let (ui, desk) = granted.parts();
    let thing = tying::open(ui, desk, &tie.subject)?;
    let recorded = tie::end(&mut granted.work(), &tie)?;
    let to_provision = search.0.get("fran") == "krav";
    let back = if to_provision { url::Provision { id: tie.provision }.to_string() } else { thing.href };
    granted.saved_at(recorded, &back)
}

/// Reads what is given, and finds what fits the words.
fn offer(granted: &mut Granted<Tie>, fields: &Fields) -> Result<Offer, Problem> {
    let (ui, desk) = granted.parts();
    if let Ok(subject) = fields.get("till").parse::<Subject>()
        && fields.get("fran") != "krav"
    {
        let thing = tying::open(ui, desk, &subject)?;
        let found = picks(ui, desk, kinds::PROVISION, fields.get("ord"))?;
        let ties = tie::of_subject(&mut desk.work::<Tie>()?, &subject)?;
        return Ok(Offer { given: ("till", subject.to_string()), title: thing.title, href: thing.href, found, ties });
    }
    let id: ProvisionId = fields.get("krav").parse().map_err(|_| Problem::NotFound)?;
    let subject = Subject::new(PROVISION, id);
    let requirement = panels::describe(ui, desk, &subject)?.ok_or(Problem::NotFound)?;
    let kind = THINGS.into_iter().find(|kind| *kind == fields.get("slag")).unwrap_or(kinds::PROCESS);
    let found = picks(ui, desk, kind, fields.get("ord"))?;
    let found = mine(ui, desk, found)?;
    Ok(Offer { given: ("krav", id.to_string()), title: requirement.title, href: requirement.href, found, ties: Vec::new() })
}

/// Those that the actor may tie.
fn mine(ui: &Ui, desk: &mut db::Desk, found: Vec<Pick>) -> Result<Vec<Pick>, DbError> {
    let mut kept = Vec::new();
    for pick in found {
        if describe(ui, desk, &pick.subject)?.is_some_and(|thing| tying::may(desk, &thing)) {
            kept.push(pick);
        }
    }
    Ok(kept)
}

/// The page's content.
pub fn view(ui: &Ui, offer: &Offer, fields: &Fields, errors: &Errors) -> Markup {
    let (given, value) = (offer.given.0, offer.given.1.as_str());
    let from_thing = given == "till";
    let (choose, label) =
        if from_thing { ("krav", t!(ui, "regulations-tie-provisions")) } else { ("till", t!(ui, "regulations-tie-things")) };
    let state = FormState::wrong(fields.clone(), errors.clone());
    let (action, words) = (url::Tie {}.to_string(), fields.get("ord").to_owned());
    let hidden =
        [(given, value), ("ord", words.as_str()), ("slag", fields.get("slag")), ("fran", if from_thing { "" } else { "krav" })];
    let frame = components::Form { action: &action, hidden: &hidden, ..components::Form::default() };
    let status = t!(ui, "regulations-tie-found", n = offer.found.len());
    html! {
        (page_head(PageHead { title: &t!(ui, "regulations-tie-title"), lede: Some(&offer.title), ..PageHead::default() }))
        @if !offer.ties.is_empty() {
            (card(Head::new("knutna", &t!(ui, "regulations-tie-already")), html! { @for tie in &offer.ties { (panels::tied(ui, tie, true)) } }))
        }
        (finder(ui, fields, (given, value)))
        (results("traffar", &status, html! {
            @if offer.found.is_empty() {
                (state.summary(ui))
                p { (t!(ui, "regulations-tie-none")) }
                (button_row([link_button(LinkButton::tertiary(&offer.href, &t!(ui, "regulations-back")))]))
            } @else {
                (state.frame(ui, frame, None, html! {
                    (checkboxes(Field { error: errors.at(choose), ..Field::new(choose, &label, "") }, offer.found.iter().map(|pick| choice(pick, from_thing))))
                    @if offer.found.len() >= web::PICKS { (small(&t!(ui, "regulations-tie-more"))) }
                    (button_row([
                        button(Button::primary(&t!(ui, "regulations-tie-save"))),
                        link_button(LinkButton::tertiary(&offer.href, &t!(ui, "regulations-back"))),
                    ]))
                }))
            }
        }))
    }
}

fn choice(pick: &Pick, from_thing: bool) -> Choice<'_> {
    let value = if from_thing { pick.subject.id_text() } else { pick.subject.to_string() };
    let choice = Choice::new(value, pick.title.as_str());
    if pick.meta.is_empty() { choice } else { choice.detail(pick.meta.as_str()) }
}

fn finder(ui: &Ui, fields: &Fields, (given, value): (&str, &str)) -> Markup {
    let (action, label) = (url::Tie {}.to_string(), t!(ui, "regulations-tie-find"));
    let submit = t!(ui, "regulations-panel-submit");
    let bar = Filters { action: &action, label: &label, submit: &submit, clear: None, results: "traffar" };
    let line = Line { kind: InputKind::Search, ..Line::default() };
    let (sort, hint) = (t!(ui, "regulations-tie-kind"), t!(ui, "regulations-filter-words-hint"));
    let shown = THINGS.map(|kind| (kind, words::thing(ui, kind)));
    filters(
        bar,
        html! {
            input type="hidden" name=(given) value=(value);
            (input_field(Field { hint: (given == "till").then_some(hint.as_str()), ..Field::new("ord", &label, fields.get("ord")) }, line))
            @if given == "krav" { (select(Field::new("slag", &sort, fields.get("slag")), shown)) }
        },
    )
}

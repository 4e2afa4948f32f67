//! Which step of a process a case departed from: found by its name, chosen, taken back. And, on the step's own page, the cases that
//! did, for those who may see them.

use super::{
    assess::above,
    receive::{by_line, in_line, still_open},
};
use crate::{
    actions::{Handle, Read},
    domain::CaseId,
    store::{
        self,
        departed::{self, Departed, Step},
        record::Record,
    },
    url, words,
};
use components::prelude::*;
use db::{DbError, Desk};
use kernel::{Id, Subject, Ulid};
use text::{Speaks, dates, t};
use web::{Answer, Form, FormState, Granted, Input, Mark, Page, Panel, Pick, Problem, Search, Submitted, Ui, kinds};

/// What was chosen.
pub struct Chosen {
    step: Subject,
    back: bool,
}

impl Form for Chosen {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let back = input.ticked("bort");
        let field = if back { "bort" } else { "steg" };
        let step: Subject = input.value(field, |ui| t!(ui, "events-departed-gone"))?;
        (step.kind() == kinds::STEP).then_some(Self { step, back })
    }
}

fn open(granted: &mut Granted<Handle>, id: CaseId) -> Result<Record, Problem> {
    let record = store::record::open(&mut granted.work(), id)?;
    by_line(&granted.ui, &record)?;
    still_open(&granted.ui, &record)?;
    Ok(record)
}

/// What can be chosen; `sok` narrows it.
pub fn show(mut granted: Granted<Handle>, at: url::Departed, Search(asked): Search) -> Answer {
    let record = open(&mut granted, at.id)?;
    let (ui, desk) = granted.parts();
    let picks = web::picks(ui, desk, kinds::STEP, asked.get("sok"))?;
    let page = view(ui, &record, (asked.get("sok"), &picks));
    granted.page(page)
}

/// Points at it, or takes it back.
pub fn save(mut granted: Granted<Handle>, at: url::Departed, form: Submitted<Chosen>) -> Answer {
    open(&mut granted, at.id)?;
    let (ui, desk) = granted.parts();
    let gone = || Problem::Refused(t!(ui, "events-departed-gone"));
    let chosen = form.parsed.map_err(|_| gone())?;
    let recorded = if chosen.back {
        departed::take_back(&mut granted.work(), at.id, &chosen.step)?
    } else {
        let described = web::describe(ui, desk, &chosen.step)?.ok_or_else(gone)?;
        let step = Step { subject: chosen.step, title: described.title, href: described.href };
        departed::point(&mut granted.work(), at.id, &step)?
    };
    granted.saved_at(recorded, &format!("{}#avsteg", url::Case { id: at.id }))
}

/// The page.
pub fn view(ui: &Ui, record: &Record, (sought, picks): (&str, &[Pick])) -> Page {
    let (title, lede) = (t!(ui, "events-departed-title"), t!(ui, "events-departed-lede"));
    let (action, label) = (url::Departed { id: record.case.id }.to_string(), t!(ui, "events-departed-search"));
    let search = filters(
        Filters { action: &action, label: &label, submit: &t!(ui, "events-departed-find"), clear: None, results: "traffar" },
        input_field(
            Field::new("sok", &label, sought),
            components::Input { kind: InputKind::Search, ..components::Input::default() },
        ),
    );
    let none =
        empty_state(Icon::Branching, &t!(ui, "events-departed-none"), html! { p { (t!(ui, "events-departed-none-text")) } });
    let found = t!(ui, "events-departed-found", n = picks.len());
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above(ui, record), &title))
        (page_head(PageHead { title: &title, lede: Some(&lede), ..PageHead::default() }))
        (search)
        (results("traffar", &found, html! { @if picks.is_empty() { (none) } @else { (lines(picks.iter().map(|pick| offer(ui, &action, pick)))) } }))
    };
    Page::new(title, body)
}

fn offer(ui: &Ui, action: &str, pick: &Pick) -> Markup {
    let (step, text) = (pick.subject.to_string(), t!(ui, "events-departed-choose", step = pick.title.clone()));
    let press = button(Button { small: true, sends: Some(("steg", &step)), ..Button::secondary(&text) });
    FormState::default().form(ui, action, None, html! { (press) (muted(&pick.meta)) })
}

/// The part of a case's page. Nothing for those who handle no case when it points at none.
pub fn part(ui: &Ui, record: &Record) -> Markup {
    let may = in_line(ui, record) && still_open(ui, record).is_ok();
    let steps = &record.beside.steps;
    if steps.is_empty() && !may {
        return html! {};
    }
    let (title, add) = (t!(ui, "events-departed-panel"), t!(ui, "events-departed-add"));
    let href = url::Departed { id: record.case.id }.to_string();
    let head = Head::small("avsteg", &title);
    let head = if may { head.link(&href, &add) } else { head };
    let line = |step: &Step| html! { (link(&step.href, &step.title)) @if may { " " (undo(ui, &href, step)) } };
    section(
        head,
        html! { @if steps.is_empty() { (small(&t!(ui, "events-departed-teach"))) } @else { (lines(steps.iter().map(line))) } },
    )
}

fn undo(ui: &Ui, href: &str, step: &Step) -> Markup {
    let (subject, text) = (step.subject.to_string(), t!(ui, "events-departed-undo", step = step.title.clone()));
    let press = button(Button { small: true, sends: Some(("bort", &subject)), ..Button::tertiary(&text) });
    FormState::default().form(ui, href, None, press)
}

/// The cases that departed from a step, on its own page.
pub fn panel(ui: &Ui, desk: &mut Desk, step: &Subject) -> Result<Vec<Panel>, DbError> {
    let Ok(mut work) = desk.work::<Read>() else { return Ok(Vec::new()) };
    let found = departed::at(&mut work, step)?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let title = t!(ui, "events-departed-at");
    let body =
        section(Head::small("handelser", &title), components::dates(found.iter().map(|one| line(ui, one)).collect::<Vec<_>>()));
    Ok(vec![Panel { main: false, body }])
}

fn line(ui: &Ui, one: &Departed) -> Markup {
    let day = one.occurred_at.day();
    let (number, month) = (day.0.day().to_string(), dates::month_short(ui.lang(), day));
    let title = format!("{} {}", one.number, words::what_and_where(ui, &one.type_code, one.place.as_deref()));
    let href = url::Case { id: one.id }.to_string();
    date(DateItem {
        at: &day.to_string(),
        day: &number,
        month: &month,
        title: &title,
        href: &href,
        note: &words::phase(ui, one.phase),
    })
}

/// How many open cases steps have, for marks on a map.
pub fn marks(ui: &Ui, desk: &mut Desk, subjects: &[Subject]) -> Result<Vec<Mark>, DbError> {
    let steps: Vec<Subject> = subjects.iter().filter(|subject| subject.kind() == kinds::STEP).cloned().collect();
    let Ok(mut work) = desk.work::<Read>() else { return Ok(Vec::new()) };
    if steps.is_empty() {
        return Ok(Vec::new());
    }
    let mark = |(subject, n): (Subject, i64)| {
        let count = u64::try_from(n).unwrap_or(0);
        Mark { subject, count, text: t!(ui, "events-departed-open", n = n), tone: if n > 2 { Tone::Bad } else { Tone::Warn } }
    };
    Ok(departed::open(&mut work, &steps)?.into_iter().map(mark).collect())
}

/// Something to choose, for the sample.
pub fn sample() -> [Pick; 1] {
    let subject = Subject::new(kinds::STEP, CaseId::from_ulid(Ulid(1)));
    [Pick { subject, title: "Ge läkemedlet och signera".into(), meta: "Ge läkemedel på delegation".into() }]
}

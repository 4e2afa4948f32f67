//! A case: what was reported, its assessment and investigation, its actions, who sees it, what has happened, and the next step.

mod body;
mod history;
mod next;

use crate::{
    actions::Read,
    domain::{Candidate, Circumstances, Conflict, independent, leads, next_step},
    store::{self, entry, record::Record, routing::MANAGERS, subject},
    url, words,
};
use authority::Action;
use components::prelude::*;
use db::DbError;
pub use history::{holder, machine};
use kernel::PersonId;
use text::{Speaks, dates, t};
use web::{Answer, Granted, Page, Panel, Problem, Stop, Ui};

/// The page.
pub fn show(mut granted: Granted<Read>, at: url::Case) -> Answer {
    let record = store::record::open(&mut granted.work(), at.id)?;
    let entries = entry::of(&mut granted.work(), at.id)?;
    let around = around(&mut granted, &record)?;
    let panels = panels(&mut granted, &record)?;
    let shown = super::photos::for_case(&mut granted, &record)?;
    let ui = &granted.ui;
    let title = words::case_title(ui, &record);
    let due = record.case.due.map(|due| t!(ui, "events-case-due", day = dates::short(ui.lang(), due, ui.today())));
    let step = next_step(&record.case, around);
    let (main, side): (Vec<_>, Vec<_>) = panels.into_iter().partition(|panel| panel.main);
    let bodies = |panels: Vec<Panel>| panels.into_iter().map(|panel| panel.body);
    let own = [
        body::secrecy(ui, &record),
        body::story(ui, &record, &shown),
        body::assessment(ui, &record),
        body::investigation(ui, &record),
    ];
    let told = entries.iter().filter(|entry| !TALK.contains(&entry.what.as_str())).cloned().collect::<Vec<_>>();
    let last = [
        body::learned(ui, &record),
        super::exchange::panel(ui, &record),
        super::talk::parts(ui, &record, &entries),
        history::history(ui, &record, &told),
    ];
    let content = html! {
        (crumbs(&t!(ui, "events-crumbs"), [(url::Cases {}.to_string(), t!(ui, "events-list-title"))], &record.case.number.to_string()))
        (page_head(PageHead { title: &title, tags: body::tags_of(ui, &record), actions: button_row([print_button(&t!(ui, "events-print"))]), ..PageHead::default() }))
        (super::mine::course(ui, record.case.nature, record.case.state.phase(), due))
        (super::join::joined_notice(ui, &record))
        (case_columns(
            next::next(ui, &record, step),
            own.into_iter().chain(bodies(main)).chain(last),
            &t!(ui, "events-case-side"),
            bodies(side).chain([super::departed::part(ui, &record), super::join::together(ui, &record), history::audience(ui, &record), next::more(ui, &record)]),
        ))
    };
    let page = Page::new(format!("{} {title}", record.case.number), content);
    granted.page(page)
}

/// What else matters for what can be done: actions, and what stops the closing.
pub fn around<A: Action>(granted: &mut Granted<A>, record: &Record) -> Result<Circumstances, Problem> {
    let stops = stops(granted, record)?.len();
    let actions = record.action_count.max(i64::from(stops > 0));
    Ok(Circumstances { actions, stops, conflict: conflict(&granted.ui, record) })
}

/// Why the actor isn't independent. Asked of a case that goes round the line: in others, managers look into what they reported
/// themselves.
fn conflict(ui: &Ui, record: &Record) -> Option<Conflict> {
    let person = ui.actor().person().filter(|_| record.withheld)?;
    independent(Candidate { in_line: false, ..candidate(ui, record, person) }, true).err()
}

/// A person, as far as it matters for investigating the case.
pub fn candidate(ui: &Ui, record: &Record, person: PersonId) -> Candidate {
    let directory = ui.actor().directory();
    let name = text::fold(directory.person_name(person));
    let written = [&record.story, &record.done_at_once, &record.what_happened];
    Candidate {
        concerned: record.beside.barred.contains(&person),
        reporter: record.case.reporter == person,
        named: !name.is_empty() && written.iter().any(|words| text::fold(words).contains(&name)),
        in_line: leads(directory, MANAGERS, (record.case.unit, ui.today()), person),
    }
}

/// What is said in a case stands in its own parts, not in the history.
const TALK: [&str; 4] = ["note", "question", "answer", "added"];

/// What stops the closing, from every room.
pub fn stops<A: Action>(granted: &mut Granted<A>, record: &Record) -> Result<Vec<Stop>, Problem> {
    let (subject, app) = (subject(record.case.id), granted.ui.app().clone());
    let (ui, desk) = granted.parts();
    let mut all = Vec::new();
    for ask in app.rooms().iter().filter_map(|room| room.stops) {
        all.extend(ask(ui, desk, &subject)?);
    }
    Ok(all)
}

/// What other rooms, and this one, show about the case.
fn panels(granted: &mut Granted<Read>, record: &Record) -> Result<Vec<Panel>, DbError> {
    let (subject, app) = (subject(record.case.id), granted.ui.app().clone());
    let (ui, desk): (&Ui, _) = granted.parts();
    let mut all = Vec::new();
    for ask in app.rooms().iter().filter_map(|room| room.panels) {
        all.extend(ask(ui, desk, &subject)?);
    }
    Ok(all)
}

/// The parts of a case's page with made-up content.
pub fn sample(ui: &Ui, record: &Record) -> Markup {
    let step = next_step(&record.case, Circumstances { actions: 1, ..Circumstances::default() });
    let main =
        [body::secrecy(ui, record), body::story(ui, record, &[]), body::assessment(ui, record), body::investigation(ui, record)];
    let side = [body::learned(ui, record), history::audience(ui, record)];
    html! {
        (body::tags_of(ui, record))
        (super::mine::course(ui, record.case.nature, record.case.state.phase(), None))
        (case_columns(next::next(ui, record, step), main, &t!(ui, "events-case-side"), side))
    }
}

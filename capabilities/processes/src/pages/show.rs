//! One process: its map and the same in words, whose it is, what it is for, its versions, and what other rooms say of it.

use super::{
    map::{self, Around, Opens},
    next::{self, Can},
    parts,
};
use crate::{
    access::{self, Seen},
    actions::Read,
    domain::{Process, ProcessId, State, Version},
    store::{
        history::{self, Line},
        links::{self, Tie},
        read::{self, Listed},
    },
    url, words,
};
use components::{
    Entry, Head, Icon, LinkButton, PageHead, Tone, button_row, card, columns, dl, entry, lines, link, link_button, notice,
    page_head, paragraphs, print_button, tags, timeline,
};
use db::{DbError, Desk};
use kernel::{PersonId, Subject};
use maud::{Markup, html};
use text::{Speaks, dates, moments, t};
use web::{Answer, Granted, Mark, Page, Panel, Ui};

/// What the page shows.
pub struct Shown {
    /// The process and its versions.
    pub seen: Seen,
    /// Its parts.
    pub parts: Vec<Listed>,
    /// What it is a part of.
    pub whole: Option<Process>,
    /// Routines tied to steps.
    pub ties: Vec<Tie>,
    /// What other rooms say of its steps.
    pub marks: Vec<Mark>,
    /// What has happened to it.
    pub past: Vec<Line>,
    /// What the actor can do.
    pub can: Can,
    /// What other rooms show.
    pub panels: Vec<Panel>,
}

/// The page.
pub fn show(mut granted: Granted<Read>, at: url::Show) -> Answer {
    let (ui, desk) = granted.parts();
    let shown = gather(ui, desk, at.id)?;
    let title = shown.seen.process.name.clone();
    let body = view(&granted.ui, shown);
    granted.page(Page::new(title, body))
}

fn gather(ui: &Ui, desk: &mut Desk, id: ProcessId) -> Result<Shown, DbError> {
    let seen = access::open(desk, id)?;
    let can = Can::of(desk, &seen.process);
    let mut work = desk.work::<Read>()?;
    let parts = read::parts(&mut work, id)?;
    let whole = match seen.process.parent {
        Some(parent) if seen.drafts => Some(read::any(&mut work, parent)?),
        Some(parent) => read::listed(&mut work, &[parent])?.into_iter().next().map(|listed| listed.process),
        None => None,
    };
    let ties = links::of_process(&mut work, id)?;
    let past = if seen.drafts { history::of(&mut work, id)? } else { Vec::new() };
    let marks = web::marks(ui, desk, &subjects(&seen))?;
    let panels = web::panels(ui, desk, &Subject::new("process", id))?;
    Ok(Shown { seen, parts, whole, ties, marks, past, can, panels })
}

/// The steps shown, as other rooms know them.
pub fn subjects(seen: &Seen) -> Vec<Subject> {
    let steps = seen.shown().into_iter().flat_map(|version| &version.table.steps);
    steps.filter_map(|step| format!("step/{}", step.id).parse().ok()).collect()
}

/// The page.
pub fn view(ui: &Ui, shown: Shown) -> Markup {
    let Shown { seen, parts, whole, ties, marks, past, can, panels } = shown;
    let process = &seen.process;
    let (main, side): (Vec<Panel>, Vec<Panel>) = panels.into_iter().partition(|panel| panel.main);
    let version = seen.shown();
    let around = Around { name: &process.name, opens: Opens::Page, ties: &ties, marks: &marks };
    let lede = version.map(|version| words::about(ui, process, version));
    html! {
        (parts::way_back(ui, None, &process.name))
        (page_head(PageHead { title: &process.name, lede: lede.as_deref(), tags: head_tags(ui, process, version), actions: ways(ui, &seen, can), ..PageHead::default() }))
        (notes(ui, &seen))
        @if let Some(version) = version { (map::view(ui, &version.table, &around)) }
        (columns(
            std::iter::once(about(ui, process, (whole.as_ref(), &parts))).chain(main.into_iter().map(|panel| panel.body)),
            &t!(ui, "processes-side"),
            [next::card(ui, &seen, can), versions(ui, &seen), history(ui, &past)].into_iter().chain(side.into_iter().map(|panel| panel.body)),
        ))
    }
}

fn head_tags(ui: &Ui, process: &Process, version: Option<&Version>) -> Markup {
    let state = version.map(|version| words::state_tag(ui, version.state.code()));
    let kind = components::tag(Tone::Plain, &words::kind(ui, process.kind), None);
    tags(state.into_iter().chain([kind]))
}

/// What one can do without changing anything.
fn ways(ui: &Ui, seen: &Seen, can: Can) -> Markup {
    let id = seen.process.id;
    let (walk, bpmn, edit) =
        (url::Walk { id, number: 1 }.to_string(), url::Bpmn { id }.to_string(), url::Edit { id }.to_string());
    let (walk_text, bpmn_text, edit_text) = (t!(ui, "processes-walk"), t!(ui, "processes-bpmn"), t!(ui, "processes-edit-title"));
    let edit = LinkButton { icon: Some(Icon::Pencil), ..LinkButton::tertiary(&edit, &edit_text) };
    let all = [
        Some(link_button(LinkButton { icon: Some(Icon::ArrowRight), ..LinkButton::secondary(&walk, &walk_text) })),
        Some(link_button(LinkButton { download: true, ..LinkButton::secondary(&bpmn, &bpmn_text) })),
        Some(print_button(&t!(ui, "processes-print"))),
        can.write.then(|| link_button(edit)),
    ];
    button_row(all.into_iter().flatten())
}

/// What one should know before one reads: that it isn't used, that it is a draft, that it is to be looked at again.
fn notes(ui: &Ui, seen: &Seen) -> Markup {
    if let Some(retired) = &seen.process.retired {
        let day = dates::day(ui.lang(), retired.at.day(), ui.today());
        return notice(Tone::Warn, &t!(ui, "processes-note-retired", day = day), html! { p { (retired.reason) } });
    }
    let Some(version) = seen.in_force() else {
        return notice(Tone::Info, &t!(ui, "processes-note-draft"), html! { p { (t!(ui, "processes-note-draft-text")) } });
    };
    match &version.state {
        State::Established(decision) if decision.review_by < ui.today() => {
            let day = dates::day(ui.lang(), decision.review_by, ui.today());
            notice(Tone::Warn, &t!(ui, "processes-note-late", day = day), html! {})
        }
        _ => html! {},
    }
}

fn about(ui: &Ui, process: &Process, (whole, parts): (Option<&Process>, &[Listed])) -> Markup {
    let directory = ui.actor().directory();
    let person = |person: Option<PersonId>| person.map(|person| html! { (directory.person_name(person)) });
    let text = |text: &Option<String>| text.as_deref().map(paragraphs);
    let rows = [
        (t!(ui, "processes-field-purpose"), text(&process.purpose)),
        (t!(ui, "processes-field-need-in"), text(&process.need_in)),
        (t!(ui, "processes-field-need-out"), text(&process.need_out)),
        (t!(ui, "processes-field-owner"), person(process.owner)),
        (t!(ui, "processes-field-leader"), person(process.leader)),
        (t!(ui, "processes-field-unit"), Some(html! { (directory.unit_name(process.unit)) })),
        (t!(ui, "processes-field-parent"), whole.map(|whole| link(&url::Show { id: whole.id }.to_string(), &whole.name))),
        (
            t!(ui, "processes-field-parts"),
            (!parts.is_empty()).then(|| {
                lines(parts.iter().map(|part| link(&url::Show { id: part.process.id }.to_string(), &part.process.name)))
            }),
        ),
    ];
    let title = t!(ui, "processes-about");
    card(Head::new("om", &title), dl(rows.into_iter().filter_map(|(term, value)| Some((term, value?)))))
}

fn versions(ui: &Ui, seen: &Seen) -> Markup {
    let line = |version: &Version| {
        let number = u16::try_from(version.number).unwrap_or(u16::MAX);
        let href = url::Version { id: seen.process.id, number }.to_string();
        let day = version.state.decision().map(|decision| dates::day(ui.lang(), decision.decided, ui.today()));
        html! {
            (link(&href, &t!(ui, "processes-version", number = version.number))) " " (words::state_tag(ui, version.state.code()))
            @if let Some(decision) = version.state.decision() {
                br;
                (components::under(&t!(ui, "processes-decided", day = day.unwrap_or_default(), mandate = decision.mandate.clone())))
            }
        }
    };
    let title = t!(ui, "processes-versions");
    components::section(Head::small("versioner", &title), lines(seen.versions.iter().map(line)))
}

fn history(ui: &Ui, past: &[Line]) -> Markup {
    if past.is_empty() {
        return html! {};
    }
    let (lang, directory) = (ui.lang(), ui.actor().directory());
    let line = |line: &Line| {
        let who = line.person.map(|person| directory.person_name(person).to_owned()).filter(|name| !name.is_empty());
        let who = who.unwrap_or_else(|| t!(ui, "processes-somebody"));
        let text = html! { (who) " " (words::happened(ui, line.what, line.number)) };
        let (at, when) = (line.at.local().to_string(), text::words::capital(&moments::moment(lang, line.at, ui.now())));
        entry(Entry { at: &at, when: &when, text, say: line.note.as_deref(), key: false })
    };
    let title = t!(ui, "processes-history");
    components::section(Head::small("historik", &title), timeline(past.iter().take(20).map(line).collect::<Vec<_>>()))
}

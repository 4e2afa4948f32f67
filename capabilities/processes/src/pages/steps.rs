//! The step table while it is written: every step with its ways of changing it, what is wrong, and the map that follows from it.

use super::{
    map::{self, Around, Opens},
    next::{self, Can},
    parts,
};
use crate::{
    access::{self, Seen},
    actions::{Draft, Write},
    domain::{Process, ProcessId, State, StepId, Version},
    store::{
        read,
        report::{self, Told},
    },
    url, words,
};
use components::{
    Button, Column, Head, Icon, LinkButton, PageHead, Table as Rows, Tone, button, button_row, card, columns, details,
    empty_state, lines, link, link_button, notice, page_head, table, tags, under,
};
use flow::{Fault, Step, Table, check};
use maud::{Markup, html};
use text::t;
use web::{Answer, FormState, Granted, Page, Problem, Ui};

/// The page.
pub fn show(mut granted: Granted<Draft>, at: url::Table) -> Answer {
    let (_, desk) = granted.parts();
    let seen = access::open(desk, at.id)?;
    if !seen.drafts {
        return Err(Problem::NotFound);
    }
    let Some(version) = seen.on_its_way().cloned() else { return granted.redirect(&url::Show { id: at.id }) };
    let can = Can::of(desk, &seen.process);
    let report = if version.number == 1 { report::of(&mut granted.work(), at.id)? } else { Vec::new() };
    let body = view(&granted.ui, &seen, (&version, can, &report));
    let title = seen.process.name.clone();
    granted.page(Page::new(title, body))
}

/// The draft of a process, for one who may write in it.
pub fn draft(granted: &mut Granted<Write>, id: ProcessId) -> Result<(Process, Version), Problem> {
    let (_, desk) = granted.parts();
    let process = access::reached::<Write>(desk, id)?;
    let version = read::open_version(&mut granted.work(), id)?;
    let ui = &granted.ui;
    match version {
        Some(version) if matches!(version.state, State::Draft { .. }) && process.retired.is_none() => Ok((process, version)),
        _ => Err(Problem::Refused(t!(ui, "processes-refused-not-draft"))),
    }
}

/// The page.
pub fn view(ui: &Ui, seen: &Seen, (version, can, report): (&Version, Can, &[Told])) -> Markup {
    let process = &seen.process;
    let writes = can.write && matches!(version.state, State::Draft { .. });
    let opens = if writes { Opens::Edit(process.id) } else { Opens::Nothing };
    let around = Around { name: &process.name, opens, ties: &[], marks: &[] };
    let title = t!(ui, "processes-table-title", number = version.number);
    let lede = words::about(ui, process, version);
    html! {
        (parts::way_back(ui, Some(process), &title))
        (page_head(PageHead { title: &process.name, lede: Some(&lede), tags: tags([words::state_tag(ui, version.state.code())]), actions: ways(ui, process, writes), ..PageHead::default() }))
        (columns(
            [taken_in(ui, report), faults(ui, (process, version, writes)), steps(ui, (process, version, writes))],
            &t!(ui, "processes-side"),
            [next::card_at_table(ui, seen, can), drop_draft(ui, (process, version, writes))],
        ))
        (components::section(Head::new("karta", &t!(ui, "processes-map")), map::map(ui, &version.table, &around)))
    }
}

fn ways(ui: &Ui, process: &Process, writes: bool) -> Markup {
    if !writes {
        return html! {};
    }
    let id = process.id;
    let (add, lanes) = (url::AddStep { id }.to_string(), url::Lanes { id }.to_string());
    let (add_text, lanes_text) = (t!(ui, "processes-table-add"), t!(ui, "processes-lanes-title"));
    button_row([
        link_button(LinkButton { icon: Some(Icon::Plus), ..LinkButton::secondary(&add, &add_text) }),
        link_button(LinkButton { icon: Some(Icon::PersonGroup), ..LinkButton::tertiary(&lanes, &lanes_text) }),
    ])
}

/// What a file had that didn't come in as it was.
fn taken_in(ui: &Ui, report: &[Told]) -> Markup {
    if report.is_empty() {
        return html! {};
    }
    let line = |told: &Told| {
        let name = if told.name.is_empty() { told.what.clone() } else { format!("{} ({})", told.name, told.what) };
        let why = match told.code.as_str() {
            "nowhere" => t!(ui, "processes-told-nowhere"),
            "same_id" => t!(ui, "processes-told-same-id"),
            "foreign" => t!(ui, "processes-told-foreign"),
            "text" => t!(ui, "processes-told-text"),
            "together" => t!(ui, "processes-told-together"),
            "step" => t!(ui, "processes-told-step"),
            "way" => t!(ui, "processes-told-way"),
            _ => t!(ui, "processes-told-no-place"),
        };
        html! { (name) ": " (why) }
    };
    let all = lines(report.iter().take(200).map(line));
    let body = details(&t!(ui, "processes-told-show", n = report.len()), None, false, all);
    notice(Tone::Info, &t!(ui, "processes-told-title"), body)
}

fn faults(ui: &Ui, (process, version, writes): (&Process, &Version, bool)) -> Markup {
    let found = check(&version.table);
    if found.is_empty() || !writes {
        return html! {};
    }
    let stops = found.iter().any(Fault::stops);
    let (tone, title) =
        if stops { (Tone::Warn, t!(ui, "processes-faults-title")) } else { (Tone::Info, t!(ui, "processes-hints-title")) };
    let line = |fault: &Fault| {
        let text = words::fault(ui, &version.table, fault);
        match fault.step().and_then(|step| step.parse::<StepId>().ok()) {
            Some(step) => link(&url::EditStep { id: process.id, step }.to_string(), &text),
            None => html! { (text) },
        }
    };
    notice(tone, &title, lines(found.iter().take(30).map(line)))
}

fn steps(ui: &Ui, (process, version, writes): (&Process, &Version, bool)) -> Markup {
    let title = t!(ui, "processes-steps-title");
    let columns = [
        Column::text(t!(ui, "processes-column-step")),
        Column::text(t!(ui, "processes-column-who")),
        Column::text(t!(ui, "processes-column-next")),
    ];
    let empty =
        empty_state(Icon::Branching, &t!(ui, "processes-table-empty"), html! { p { (t!(ui, "processes-table-empty-text")) } });
    let all = &version.table;
    let rows = all.steps.iter().enumerate().map(|(at, step)| {
        let edges = (at == 0, at + 1 == all.steps.len());
        let own = if writes {
            changes(ui, (process, version, step), edges)
        } else {
            html! {}
        };
        vec![html! { (name(ui, all, step)) (own) }, html! { (step.lane) }, next(ui, all, step)]
    });
    card(Head::new("steg-for-steg", &title), table(Rows { caption: &title, show_caption: false, columns: &columns, empty }, rows))
}

fn name(ui: &Ui, all: &Table, step: &Step) -> Markup {
    let kind = words::step_kind(ui, step.kind);
    let phase = if step.phase.is_empty() { kind.clone() } else { format!("{kind}, {}", step.phase) };
    html! { span id=(map::anchor(step)) { (words::numbered(ui, all, step)) } (under(&phase)) }
}

fn next(ui: &Ui, all: &Table, step: &Step) -> Markup {
    let ways = step.next.iter().filter_map(|next| {
        let to = all.step(&next.to)?;
        Some(html! { @if !next.when.is_empty() { b { (next.when) ": " } } (words::numbered(ui, all, to)) })
    });
    lines(ways)
}

/// Change, move, take out, add after: each works without a script.
fn changes(ui: &Ui, (process, version, step): (&Process, &Version, &Step), (first, last): (bool, bool)) -> Markup {
    let Ok(id) = step.id.parse::<StepId>() else { return html! {} };
    let name = words::step_name(ui, step);
    let at = |href: &str, text: &str| link_button(LinkButton { small: true, what: &name, ..LinkButton::tertiary(href, text) });
    let edit = at(&url::EditStep { id: process.id, step: id }.to_string(), &t!(ui, "processes-table-edit"));
    let after = at(&format!("{}?efter={id}", url::AddStep { id: process.id }), &t!(ui, "processes-table-add-after"));
    let remove = at(&url::RemoveStep { id: process.id, step: id }.to_string(), &t!(ui, "processes-table-remove"));
    let to = url::MoveStep { id: process.id, step: id }.to_string();
    let (up, down) = (t!(ui, "processes-table-up"), t!(ui, "processes-table-down"));
    let small = |text, way| button(Button { small: true, what: &name, sends: Some(("way", way)), ..Button::tertiary(text) });
    let moves = [(!first).then(|| small(up.as_str(), "up")), (!last).then(|| small(down.as_str(), "down"))];
    let moves = FormState::default().form(ui, &to, Some(version.version), button_row(moves.into_iter().flatten()));
    html! { (button_row([edit, after, remove])) (moves) }
}

fn drop_draft(ui: &Ui, (process, version, writes): (&Process, &Version, bool)) -> Markup {
    // The first version is all there is; a process that isn't to be is retired, or left.
    if !writes || version.number == 1 {
        return html! {};
    }
    let text = t!(ui, "processes-draft-drop", number = version.number);
    let to = url::DropDraft { id: process.id }.to_string();
    parts::at_once(ui, (&to, Some(version.version)), button(Button::tertiary(&text)))
}

//! What this room shows and says on other rooms' pages.

use crate::{
    actions::Read,
    data,
    domain::{Action, ActionId, State},
    hanging,
    store::read,
    url, words,
};
use components::{Column, Head, Icon, Table, card, empty_state, link, muted, small, table};
use db::{DbError, Desk};
use kernel::Subject;
use maud::{Markup, html};
use text::t;
use web::{Described, Fields, Panel, Stop, Ui};

/// The actions of a thing.
pub fn panels(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    if matches!(subject.kind(), "action" | "person") || !ui.may::<Read>() {
        return Ok(Vec::new());
    }
    let Some(thing) = hanging::describe(ui, desk, subject)? else { return Ok(Vec::new()) };
    let actions = read::of(&mut desk.work::<Read>()?, subject)?;
    if actions.is_empty() && !thing.open && thing.grounds.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Panel { main: true, body: panel(ui, subject, &thing, &actions) }])
}

/// The panel itself.
pub fn panel(ui: &Ui, subject: &Subject, thing: &Described, actions: &[Action]) -> Markup {
    let add = (add_href(subject), t!(ui, "actions-panel-add"));
    let title = t!(ui, "actions-panel-title");
    let head = Head::new("atgarder", &title);
    let head = if thing.open { head.link(&add.0, &add.1) } else { head };
    card(
        head,
        html! {
            (rows(ui, actions, thing.open))
            @for note in unanswered(ui, thing, actions) { (muted(&note)) }
        },
    )
}

fn rows(ui: &Ui, actions: &[Action], open: bool) -> Markup {
    let columns = [
        Column::text(t!(ui, "actions-column-title")),
        Column::text(t!(ui, "actions-column-owner")),
        Column::short(t!(ui, "actions-column-when")),
        Column::short(t!(ui, "actions-column-state")),
    ];
    let teach = if open { t!(ui, "actions-panel-empty-open") } else { t!(ui, "actions-panel-empty-closed") };
    let empty = empty_state(Icon::Tasklist, &t!(ui, "actions-panel-empty"), html! { p { (teach) } });
    let directory = ui.actor().directory();
    let caption = t!(ui, "actions-panel-title");
    table(Table { caption: &caption, show_caption: false, columns: &columns, empty }, actions.iter().map(|action| {
        vec![
            html! {
                (link(&url::Show { id: action.id }.to_string(), &action.plan.title))
                @if let Some(ground) = &action.about.ground { (small(&t!(ui, "actions-for-ground", ground = ground.text.clone()))) }
            },
            html! { (directory.person_name(action.owner)) },
            words::when(ui, action),
            words::state_tag(ui, action),
        ]
    }))
}

/// The questions that the grounds of a thing leave: those without action, and those with weak ones only (ACT-5).
fn unanswered(ui: &Ui, thing: &Described, actions: &[Action]) -> Vec<String> {
    let live: Vec<_> = actions.iter().filter(|action| !matches!(action.state, State::Dropped { .. })).collect();
    let question = |ground: &web::Ground| {
        let mut theirs =
            live.iter().filter(|action| action.about.ground.as_ref().is_some_and(|held| held.code == ground.code)).peekable();
        if theirs.peek().is_none() {
            return Some(t!(ui, "actions-panel-ground-without", ground = ground.text.clone()));
        }
        theirs.all(|action| is_weak(action)).then(|| t!(ui, "actions-panel-ground-weak", ground = ground.text.clone()))
    };
    thing.grounds.iter().filter_map(question).collect()
}

/// Whether an action is of a kind that seldom changes anything alone.
pub fn is_weak(action: &Action) -> bool {
    data::version(action.data_version).kind(&action.plan.kind).is_some_and(|kind| kind.weak)
}

fn add_href(subject: &Subject) -> String {
    format!("{}?{}", url::New {}, Fields::default().with("for", subject).query())
}

/// What an action is, for rooms that hang something on it.
pub fn describe(_: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    let Some(id) = subject.id::<ActionId>("action") else { return Ok(None) };
    let Ok(mut work) = desk.work::<Read>() else { return Ok(None) };
    let found = read::reached(&mut work, id)?;
    Ok(found.map(|action| Described {
        title: action.plan.title,
        href: url::Show { id }.to_string(),
        unit: action.unit,
        track: action.track,
        withheld: action.withheld,
        // One action doesn't hang on another: it hangs on what both are for.
        open: false,
        grounds: Vec::new(),
    }))
}

/// What stops a thing from being closed: every action must be followed up, or dropped (ACT-5).
pub fn stops(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Stop>, DbError> {
    let open = read::open_on(&mut desk.work::<Read>()?, subject)?;
    let stop = |action: Action| {
        let title = action.plan.title.clone();
        let text = if action.state.to_do() {
            t!(ui, "actions-stop-not-done", title = title)
        } else {
            t!(ui, "actions-stop-not-judged", title = title)
        };
        Stop { text, href: url::Show { id: action.id }.to_string() }
    };
    Ok(open.into_iter().map(stop).collect())
}

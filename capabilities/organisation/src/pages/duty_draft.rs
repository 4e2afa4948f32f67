//! The draft of the responsibility map: what is in it, in which order.

use crate::{
    actions::DraftDuties,
    data,
    domain::duty::{self, Difference, DutyMap, Placed},
    pages::{
        Screen,
        duty_parts::{self, Around},
    },
    store, url,
};
use authority::Role;
use components::{
    Button, Head, Icon, LinkButton, PageHead, Tone, button, button_row, card, card_rows, columns, crumbs, details, link,
    link_button, muted, notice, page_head, tags,
};
use kernel::{Id, Subject};
use maud::{Markup, html};
use serde_json::json;
use text::{Speaks, t};
use web::{Answer, Form, FormState, Granted, Input, Problem, Submitted, Ui};

kernel::id! {
    /// A version of the map, as the trail names it.
    MapId;
}

/// A version as a subject of the trail: its number in an id's clothes.
pub(crate) fn subject(number: i64) -> Subject {
    Subject::new("duty_map", MapId::from_ulid(kernel::Ulid(u128::from(number.unsigned_abs()))))
}

/// A step that needs the draft's version alone.
pub struct Step {
    pub(crate) version: i64,
    up: bool,
    role: Option<Role>,
}

impl Form for Step {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = crate::pages::words::version(input);
        Some(Self { version: version?, up: input.fields().get("way") == "up", role: Role::from_code(input.fields().get("role")) })
    }
}

/// Nothing but the word.
pub struct Begin;

impl Form for Begin {
    fn read(_: &mut Input<'_>) -> Option<Self> {
        Some(Self)
    }
}

/// The draft and what stands in it.
pub(crate) fn open(work: &mut db::Work<'_, DraftDuties>) -> Result<Option<(DutyMap, Vec<Placed>)>, db::DbError> {
    let maps = store::duty::maps(work)?;
    let Some(draft) = store::duty::draft(&maps).cloned() else { return Ok(None) };
    let duties = store::duty::duties(work, draft.number)?;
    Ok(Some((draft, duties)))
}

/// The draft, or the way to begin one.
pub fn show(mut granted: Granted<DraftDuties>) -> Answer {
    let mut work = granted.work();
    let page = match open(&mut work)? {
        None => begin_view(&granted.ui),
        Some((draft, duties)) => {
            let differences = duty::compare(&store::duty::current(&mut work)?, &duties);
            view(&granted.ui, &draft, &duties, &differences)
        }
    };
    granted.page(page.page())
}

/// Begins a draft, unless there is one.
pub fn begin(mut granted: Granted<DraftDuties>, _: Submitted<Begin>) -> Answer {
    let mut work = granted.work();
    if open(&mut work)?.is_some() {
        return granted.redirect(&url::Draft {});
    }
    let number = store::duty::begin(&mut work)?;
    let recorded = work.record(subject(number), "begun", json!({}));
    granted.saved(recorded, &url::Draft {})
}

/// Takes a duty out.
pub fn remove(mut granted: Granted<DraftDuties>, at: url::RemoveDuty, form: Submitted<Step>) -> Answer {
    let step = form.parsed.map_err(|_| Problem::Stale)?;
    let mut work = granted.work();
    let (draft, duties) = open(&mut work)?.ok_or(Problem::NotFound)?;
    let placed = duties.iter().find(|placed| placed.id == at.id).ok_or(Problem::NotFound)?;
    store::duty::touch(&mut work, draft.number, step.version)?;
    store::duty::remove(&mut work, draft.number, placed)?;
    let recorded = work.record(subject(draft.number), "removed", json!({ "duty": placed.duty.code }));
    granted.saved(recorded, &url::Draft {})
}

/// Lets a duty change places with the one above or below it, among those of the same role.
pub fn place(mut granted: Granted<DraftDuties>, at: url::PlaceDuty, form: Submitted<Step>) -> Answer {
    let step = form.parsed.map_err(|_| Problem::Stale)?;
    let mut work = granted.work();
    let (draft, duties) = open(&mut work)?.ok_or(Problem::NotFound)?;
    let beside: Vec<&Placed> =
        duties.iter().filter(|placed| step.role.is_none_or(|role| placed.duty.roles.contains(&role))).collect();
    let here = beside.iter().position(|placed| placed.id == at.id).ok_or(Problem::NotFound)?;
    let there = if step.up { here.checked_sub(1) } else { Some(here + 1) };
    let back = format!("{}#{}", url::Draft {}, step.role.map_or("", Role::code));
    let Some(other) = there.and_then(|there| beside.get(there)) else { return granted.redirect(&url::Draft {}) };
    store::duty::touch(&mut work, draft.number, step.version)?;
    store::duty::swap(&mut work, draft.number, beside[here], other)?;
    let recorded = work.record(subject(draft.number), "reordered", json!({ "duty": beside[here].duty.code }));
    granted.saved_at(recorded, &back)
}

/// Throws the draft away.
pub fn discard(mut granted: Granted<DraftDuties>, form: Submitted<Step>) -> Answer {
    let step = form.parsed.map_err(|_| Problem::Stale)?;
    let mut work = granted.work();
    let (draft, _) = open(&mut work)?.filter(|(draft, _)| draft.version == step.version).ok_or(Problem::Stale)?;
    store::duty::discard(&mut work, &draft)?;
    let recorded = work.record(subject(draft.number), "discarded", json!({}));
    granted.saved(recorded, &url::Duties {})
}

fn above(ui: &Ui) -> [(String, String); 1] {
    [(url::Duties {}.to_string(), t!(ui, "organisation-duties-title"))]
}

pub(crate) fn begin_view(ui: &Ui) -> Screen {
    let title = t!(ui, "organisation-draft-title");
    let form = FormState::default();
    let start = button_row([button(Button::primary(&t!(ui, "organisation-draft-begin")))]);
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), above(ui), &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "organisation-draft-none")), ..PageHead::default() }))
        (form.form(ui, &url::Draft {}.to_string(), None, start))
    };
    Screen::new(title, body)
}

pub(crate) fn view(ui: &Ui, draft: &DutyMap, duties: &[Placed], differences: &[Difference]) -> Screen {
    let title = t!(ui, "organisation-draft-title");
    let (add, establish) = (t!(ui, "organisation-draft-add"), t!(ui, "organisation-draft-establish"));
    let roles = Role::ALL.iter().map(|role| of_role(ui, draft, *role, duties));
    let changes = card(
        Head::small("andrat", &t!(ui, "organisation-draft-changes")),
        html! {
            (muted(&t!(ui, "organisation-compare-count", n = differences.len())))
            p { (link(&url::Compare { number: draft.number }.to_string(), &t!(ui, "organisation-version-compare"))) }
        },
    );
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), above(ui), &title))
        (page_head(PageHead {
            title: &title,
            lede: Some(&t!(ui, "organisation-draft-lede", number = draft.number.to_string())),
            tags: tags([duty_parts::state(ui, draft, false)]),
            actions: button_row([
                link_button(LinkButton { icon: Some(Icon::Plus), ..LinkButton::secondary(&url::NewDuty {}.to_string(), &add) }),
                link_button(LinkButton::primary(&url::Establish {}.to_string(), &establish)),
            ]),
            ..PageHead::default()
        }))
        (columns(roles, &t!(ui, "organisation-draft-changes"), [changes, discard_part(ui, draft)]))
    };
    Screen::new(title, body)
}

fn discard_part(ui: &Ui, draft: &DutyMap) -> Markup {
    let sure = html! {
        (notice(Tone::Warn, &t!(ui, "organisation-draft-discard-text"), html! {}))
        (FormState::default().form(ui, &url::Discard {}.to_string(), Some(draft.version), button_row([
            button(Button::danger(&t!(ui, "organisation-draft-discard"))),
        ])))
    };
    details(&t!(ui, "organisation-draft-discard"), None, false, sure)
}

/// A role's duties, each with its ways to be changed.
fn of_role(ui: &Ui, draft: &DutyMap, role: Role, duties: &[Placed]) -> Markup {
    let mine: Vec<&Placed> = duties.iter().filter(|placed| placed.duty.roles.contains(&role)).collect();
    if mine.is_empty() {
        return html! {};
    }
    let count = t!(ui, "organisation-duties-count", n = mine.len());
    let summary = format!("{} · {count}", data::role_name(role, ui.lang()));
    let last = mine.len() - 1;
    let rows = mine.iter().enumerate().map(|(at, placed)| {
        let ways = ways(ui, draft, (placed, role), (at == 0, at == last));
        duty_parts::line(ui, &placed.duty, &Around::default(), ways)
    });
    html! { section id=(role.code()) { (details(&summary, None, false, card_rows(rows))) } }
}

fn ways(ui: &Ui, draft: &DutyMap, (placed, role): (&Placed, Role), (first, last): (bool, bool)) -> Markup {
    let edit = url::EditDuty { id: placed.id }.to_string();
    let action = url::PlaceDuty { id: placed.id }.to_string();
    let (up, down) = (t!(ui, "organisation-draft-up"), t!(ui, "organisation-draft-down"));
    let small = |text, way| button(Button { small: true, sends: Some(("way", way)), ..Button::tertiary(text) });
    let frame = components::Form { action: &action, hidden: &[("role", role.code())], wide: true, ..components::Form::default() };
    let steps = html! {
        @if !first { (small(&up, "up")) }
        @if !last { (small(&down, "down")) }
    };
    html! {
        (link_button(LinkButton { small: true, ..LinkButton::tertiary(&edit, &t!(ui, "organisation-draft-edit")) }))
        (FormState::default().frame(ui, frame, Some(draft.version), steps))
    }
}

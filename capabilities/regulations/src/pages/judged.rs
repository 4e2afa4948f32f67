//! A requirement at a unit: what shows it met, what doesn't, and where that is mended.

use super::compliance::look;
use crate::{
    actions::{Comply, Tie},
    asking::{self, Asking},
    compliance::{Asked, Judged, Part, State},
    url, words,
};
use components::{
    Column, Head, LinkButton, PageHead, Table, button_row, card, crumbs, link, link_button, muted, page_head, small, table, tag,
    tags,
};
use kernel::UnitId;
use maud::{Markup, html};
use text::{Speaks, dates, t};
use web::{Answer, Evidence, Fields, Granted, Page, Problem, Standing, Ui};

/// The page.
pub fn show(mut granted: Granted<Comply>, at: url::Judged) -> Answer {
    let asking = Asking::read(&mut granted, Fields::default().with("enhet", at.unit))?;
    let asked = asking.one(at.provision).ok_or(Problem::NotFound)?;
    if !asking.reach.contains(&at.unit) {
        return Err(Problem::NotFound);
    }
    let directory = granted.actor().directory().clone();
    let (ui, desk) = granted.parts();
    let reported = asking::ask(ui, desk, (std::slice::from_ref(&asked), &[at.unit]))?;
    let judged = reported.judge(&directory, &asked, at.unit);
    let body = view(&granted.ui, at.unit, &asked, &judged);
    let title = t!(granted.ui, "regulations-judged-title", cite = asked.cite, unit = directory.unit_name(at.unit));
    granted.page(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, unit: UnitId, asked: &Asked, judged: &Judged) -> Markup {
    let name = ui.actor().directory().unit_name(unit).to_owned();
    let above = [(format!("{}?enhet={unit}", url::Compliance {}), t!(ui, "regulations-compliance-title"))];
    let requirement = url::Provision { id: asked.id }.to_string();
    let thread = url::Thread { kind: crate::domain::PROVISION.into(), id: asked.id }.to_string();
    let actions = button_row([
        link_button(LinkButton::secondary(&requirement, &t!(ui, "regulations-see-requirement"))),
        link_button(LinkButton::secondary(&thread, &t!(ui, "regulations-thread-link"))),
    ]);
    let shown =
        tags([state_tag(ui, judged.state), words::kind_tag(ui, asked.provision.sort()), words::check_tag(ui, &asked.provision)]);
    let title = t!(ui, "regulations-judged-title", cite = asked.cite.clone(), unit = name);
    html! {
        (crumbs(&t!(ui, "regulations-crumbs"), above, &asked.cite))
        (page_head(PageHead { title: &title, lede: Some(&asked.provision.title), tags: shown, actions, ..PageHead::default() }))
        p lang="sv" { (asked.provision.text) }
        @if judged.state == State::NotApplicable { (muted(&t!(ui, "regulations-judged-not-applicable"))) }
        @for part in &judged.parts { (one(ui, asked, part)) }
        @if judged.parts.is_empty() && judged.state == State::Missing { (untied(ui, asked)) }
        (small(&t!(ui, "regulations-shown-by-computed")))
    }
}

/// The state as a tag.
pub fn state_tag(ui: &Ui, state: State) -> Markup {
    let (tone, icon) = look(state);
    tag(tone, &words::state(ui, state), Some(icon))
}

fn one(ui: &Ui, asked: &Asked, part: &Part) -> Markup {
    let title = words::evidence_kind(ui, &part.kind);
    let columns = [
        Column::text(t!(ui, "regulations-column-evidence")),
        Column::short(t!(ui, "regulations-column-day")),
        Column::short(t!(ui, "regulations-column-state")),
    ];
    html! {
        (card(Head::new(&part.kind.replace('_', "-"), &title), html! {
            (tags([state_tag(ui, part.state)]))
            @if part.items.is_empty() { (untied(ui, asked)) } @else {
                (table(Table { caption: &title, show_caption: false, columns: &columns, empty: html! {} }, part.items.iter().map(|item| row(ui, item))))
            }
        }))
    }
}

fn row(ui: &Ui, item: &Evidence) -> Vec<Markup> {
    let day = match (item.standing, item.day) {
        (Standing::OutOfDate(day), _) => t!(ui, "regulations-since", day = dates::short(ui.lang(), day, ui.today())),
        (_, Some(day)) => dates::short(ui.lang(), day, ui.today()),
        _ => String::new(),
    };
    vec![link(&item.href, &item.text), html! { (day) }, state_tag(ui, state_of(item.standing))]
}

/// The state that a piece of evidence alone gives.
pub fn state_of(standing: Standing) -> State {
    match standing {
        Standing::Holds => State::Holds,
        Standing::OutOfDate(_) => State::OutOfDate,
        Standing::Missing => State::Missing,
    }
}

/// That nothing shows it, with the way to mend that.
fn untied(ui: &Ui, asked: &Asked) -> Markup {
    let href = format!("{}?krav={}", url::Tie {}, asked.id);
    let may = ui.may::<Tie>();
    html! {
        p { (t!(ui, "regulations-judged-nothing")) }
        @if may { (button_row([link_button(LinkButton::secondary(&href, &t!(ui, "regulations-judged-tie")))])) }
    }
}

//! Compliance on paper, for an inspector: requirement by requirement, what shows it met at each unit.

use super::judged::state_tag;
use crate::{
    actions::Comply,
    asking::{self, Asking},
    compliance::{Asked, Judged, State},
    store::edition::Edition,
    url, words,
};
use components::{
    Column, Head, LinkButton, PageHead, Table, button_row, card, link_button, page_head, print_button, small, table, tags,
};
use kernel::UnitId;
use maud::{Markup, html};
use text::{Speaks, dates, t};
use web::{Answer, Granted, Page, Search, Ui};

/// So many units on one paper; for more one chooses a part of the organisation.
const MOST_UNITS: usize = 12;

/// What is printed.
pub struct Shown {
    /// The unit, with all below it.
    pub top: UnitId,
    /// The act, unless it is the municipality's own requirements.
    pub act: Option<Edition>,
    /// The requirements, with how each stands at each unit.
    pub rows: Vec<(Asked, Vec<(UnitId, Judged)>)>,
    /// How many units there are, when they are too many.
    pub too_many: Option<usize>,
    /// The way back.
    pub back: String,
}

/// The page.
pub fn show(mut granted: Granted<Comply>, _: url::Inspection, Search(fields): Search) -> Answer {
    let asking = Asking::read(&mut granted, fields)?;
    let directory = granted.actor().directory().clone();
    let today = granted.today();
    let mut units = asking.below(&directory, asking.top, today);
    units.sort_by_cached_key(|unit| text::sort_key(directory.unit_name(*unit)));
    let too_many = (units.len() > MOST_UNITS).then_some(units.len());
    units.truncate(MOST_UNITS);
    let rows = asking.rows(today);
    let (ui, desk) = granted.parts();
    let reported = asking::ask(ui, desk, (&rows, &units))?;
    let rows = rows.into_iter().map(|row| {
        let judged = units.iter().map(|unit| (*unit, reported.judge(&directory, &row, *unit)));
        let judged: Vec<_> = judged.filter(|(_, judged)| judged.state != State::NotApplicable).collect();
        (row, judged)
    });
    let rows = rows.filter(|(_, judged)| !judged.is_empty()).collect();
    let act = asking.act().filter(|_| asking.fields.get("akt") != asking::OWN).cloned();
    let back = format!("{}?{}", url::Compliance {}, asking.fields.query());
    let shown = Shown { top: asking.top, act, rows, too_many, back };
    let body = view(&granted.ui, &shown);
    let title = t!(granted.ui, "regulations-inspection-title");
    granted.page(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, shown: &Shown) -> Markup {
    let unit = ui.actor().directory().unit_name(shown.top);
    let act = shown.act.as_ref().map_or_else(|| t!(ui, "regulations-tab-own"), |edition| edition.act.short.clone());
    let lede = t!(ui, "regulations-inspection-lede", unit = unit, act = act, day = dates::full(ui.lang(), ui.today()));
    let actions = button_row([
        print_button(&t!(ui, "regulations-print")),
        link_button(LinkButton::tertiary(&shown.back, &t!(ui, "regulations-inspection-back"))),
    ]);
    let whole = |judged: &[(UnitId, Judged)]| judged.iter().map(|(_, judged)| judged.state).min();
    let count = |state: State| shown.rows.iter().filter(|(_, judged)| whole(judged) == Some(state)).count();
    let sums = t!(
        ui,
        "regulations-compliance-sums",
        holds = count(State::Holds),
        old = count(State::OutOfDate),
        missing = count(State::Missing)
    );
    html! {
        (page_head(PageHead { title: &t!(ui, "regulations-inspection-title"), lede: Some(&lede), actions, ..PageHead::default() }))
        p { (sums) }
        @if let Some(all) = shown.too_many { p { (t!(ui, "regulations-inspection-too-many", n = all, most = MOST_UNITS)) } }
        @if let Some(edition) = &shown.act { (small(&wording(ui, edition))) }
        @for (asked, judged) in &shown.rows { (one(ui, asked, judged)) }
        (small(&t!(ui, "regulations-inspection-foot")))
    }
}

/// Which wording was judged against, and when it was checked.
fn wording(ui: &Ui, edition: &Edition) -> String {
    let day = dates::full(ui.lang(), edition.checked_on());
    t!(ui, "regulations-inspection-wording", name = edition.act.name.clone(), n = edition.serial, day = day)
}

fn one(ui: &Ui, asked: &Asked, judged: &[(UnitId, Judged)]) -> Markup {
    let columns = [
        Column::text(t!(ui, "regulations-column-where")),
        Column::short(t!(ui, "regulations-column-state")),
        Column::text(t!(ui, "regulations-column-evidence")),
    ];
    let own = asked.provision.sort().is_own();
    let title = if own { asked.cite.clone() } else { format!("{} {}", asked.cite, asked.provision.title) };
    let directory = ui.actor().directory();
    card(
        Head::new(&format!("k-{}", asked.id), &title),
        html! {
            p lang="sv" { (asked.provision.text) }
            (tags([words::kind_tag(ui, asked.provision.sort()), words::check_tag(ui, &asked.provision)]))
            (table(Table { caption: &title, show_caption: false, columns: &columns, empty: html! {} }, judged.iter().map(|(unit, judged)| {
                vec![html! { (directory.unit_name(*unit)) }, state_tag(ui, judged.state), texts(ui, judged)]
            })))
        },
    )
}

/// What there is, in words alone: paper has no links.
fn texts(ui: &Ui, judged: &Judged) -> Markup {
    html! {
        @for part in &judged.parts {
            @if part.items.is_empty() { (small(&t!(ui, "regulations-inspection-lacks", kind = words::evidence_kind(ui, &part.kind)))) }
            @for item in &part.items { (small(&item.text)) }
        }
        @if judged.parts.is_empty() { (small(&t!(ui, "regulations-judged-nothing"))) }
    }
}

//! What has happened to a unit, as a part of its page.

use crate::{
    data,
    domain::{
        Facts, Organisation, Unit,
        history::{Happened, history},
    },
    pages::words,
};
use components::{Entry, Head, card, entry, timeline};
use kernel::UnitId;
use maud::{Markup, html};
use text::{t, words::capital};
use web::Ui;

/// The history, newest first.
pub(crate) fn view(ui: &Ui, all: &Organisation, unit: &Unit) -> Markup {
    let items = history(all, unit).into_iter().map(|(day, happened)| {
        let key = !matches!(happened, Happened::Changed(_) | Happened::Renamed { .. });
        let when = capital(&words::day(ui, day));
        entry(Entry { at: &day.to_string(), when: &when, text: html! { p { (said(ui, all, &happened)) } }, say: None, key })
    });
    card(Head::new("historik", &t!(ui, "organisation-unit-history")), timeline(items))
}

fn said(ui: &Ui, all: &Organisation, happened: &Happened) -> String {
    let name = |id: &UnitId| all.name(*id, ui.today()).to_owned();
    let place = |id: &Option<UnitId>| id.as_ref().map_or_else(|| t!(ui, "organisation-none"), name);
    match happened {
        Happened::Opened(None) => t!(ui, "organisation-history-opened"),
        Happened::Opened(Some(parent)) => t!(ui, "organisation-history-opened-under", unit = name(parent)),
        Happened::Reopened => t!(ui, "organisation-history-reopened"),
        Happened::Renamed { from, to } => t!(ui, "organisation-history-renamed", from = from.clone(), to = to.clone()),
        Happened::Moved { from, to } => t!(ui, "organisation-history-moved", from = place(from), to = place(to)),
        Happened::Changed(facts) => t!(ui, "organisation-history-changed", facts = facts_said(ui, facts)),
        Happened::TookOver(other) => t!(ui, "organisation-history-took-over", unit = name(other)),
        Happened::Merged(into) => t!(ui, "organisation-history-merged", unit = name(into)),
        Happened::Closed => t!(ui, "organisation-history-closed"),
    }
}

/// What a unit is, in one line.
pub(crate) fn facts_said(ui: &Ui, facts: &Facts) -> String {
    let lists = data::kinds();
    let parts = [
        words::kind(ui, &facts.kind),
        words::several(ui, &lists.service_area, &facts.service_areas),
        words::several(ui, &lists.legal_area, &facts.legal_areas),
        words::several(ui, &lists.operating_form, std::slice::from_ref(&facts.operating_form)),
        facts.provider.clone().unwrap_or_default(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

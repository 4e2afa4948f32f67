//! Requirements and units: how each stands, computed. The filters are in the address.

use crate::{
    actions::Comply,
    asking::{self, Asking, OWN},
    compliance::{Asked, Reported, State, Tally},
    url, words,
};
use components::{
    Field, Filters, Icon, LinkButton, PageHead, Tone, Verdict, Verdicts, button_row, empty_state, filters, link, link_button,
    page_head, results, select, small, tags, under, verdicts,
};
use kernel::UnitId;
use maud::{Markup, html};
use text::{sort_key, t};
use web::{Answer, Granted, Page, Problem, Search, Ui};

/// How everything asked about stands.
pub struct Shown {
    /// The requirements, with how each column stands.
    pub rows: Vec<(Asked, Vec<Tally>)>,
    /// The units right below the one looked at, each with its places of work.
    pub columns: Vec<(UnitId, Vec<UnitId>)>,
}

/// The page.
pub fn show(mut granted: Granted<Comply>, _: url::Compliance, Search(fields): Search) -> Answer {
    let asking = Asking::read(&mut granted, fields)?;
    let shown = judge(&mut granted, &asking)?;
    let body = view(&granted.ui, &asking, &shown);
    let title = t!(granted.ui, "regulations-compliance-title");
    granted.page(Page::new(title, body))
}

/// Asks all rooms, and judges every requirement at every place of work.
pub fn judge(granted: &mut Granted<Comply>, asking: &Asking) -> Result<Shown, Problem> {
    let today = granted.today();
    let directory = granted.actor().directory().clone();
    let columns = asking.columns(&directory, today);
    let rows = asking.rows(today);
    let units: Vec<UnitId> = columns.iter().flat_map(|(_, work)| work.clone()).collect();
    let (ui, desk) = granted.parts();
    let reported = asking::ask(ui, desk, (&rows, &units))?;
    let tally = |reported: &Reported, row: &Asked, work: &[UnitId]| {
        let mut tally = Tally::default();
        for unit in work {
            tally.add(reported.judge(&directory, row, *unit).state);
        }
        tally
    };
    let rows = rows.into_iter().map(|row| {
        let tallies = columns.iter().map(|(_, work)| tally(&reported, &row, work)).collect();
        (row, tallies)
    });
    let wanted = State::from_code(asking.fields.get("lage"));
    let fits = |tallies: &[Tally]| wanted.is_none_or(|state| tallies.iter().any(|tally| has(*tally, state)));
    let rows = rows.filter(|(_, tallies): &(Asked, Vec<Tally>)| fits(tallies)).collect();
    Ok(Shown { rows, columns })
}

fn has(tally: Tally, state: State) -> bool {
    match state {
        State::Holds => tally.holds > 0,
        State::OutOfDate => tally.out_of_date > 0,
        State::Missing => tally.missing > 0,
        State::NotApplicable => tally.all() == 0,
    }
}

/// The page's content.
pub fn view(ui: &Ui, asking: &Asking, shown: &Shown) -> Markup {
    let unit = words::unit(ui, asking.top);
    let print = format!("{}?{}", url::Inspection {}, asking.fields.clone().with("enhet", asking.top).query());
    let actions = button_row([link_button(LinkButton {
        icon: Some(Icon::PrinterLarge),
        ..LinkButton::secondary(&print, &t!(ui, "regulations-compliance-print"))
    })]);
    let lede = t!(ui, "regulations-compliance-lede", unit = unit);
    html! {
        (page_head(PageHead { title: &t!(ui, "regulations-compliance-title"), lede: Some(&lede), actions, ..PageHead::default() }))
        (bar(ui, asking))
        (results("traffar", &sums(ui, &shown.rows), html! {
            @if shown.rows.is_empty() {
                (empty_state(Icon::ShieldCheckmark, &t!(ui, "regulations-compliance-none"), html! { p { (t!(ui, "regulations-compliance-none-text")) } }))
            } @else {
                (grid(ui, asking, shown))
                (small(&t!(ui, "regulations-compliance-legend")))
            }
        }))
    }
}

/// How many requirements stand in each state, at some unit.
pub fn sums(ui: &Ui, rows: &[(Asked, Vec<Tally>)]) -> String {
    let whole = |tallies: &[Tally]| tallies.iter().map(|tally| tally.state()).min();
    let count = |state: State| rows.iter().filter(|(_, tallies)| whole(tallies) == Some(state)).count();
    t!(
        ui,
        "regulations-compliance-sums",
        holds = count(State::Holds),
        old = count(State::OutOfDate),
        missing = count(State::Missing)
    )
}

fn bar(ui: &Ui, asking: &Asking) -> Markup {
    let (action, clear) = (url::Compliance {}.to_string(), t!(ui, "regulations-filter-clear"));
    let fields = &asking.fields;
    let (unit, act) = (t!(ui, "regulations-filter-unit"), t!(ui, "regulations-column-act"));
    let (chapter, state) = (t!(ui, "regulations-filter-chapter"), t!(ui, "regulations-filter-state"));
    let narrowed = ["enhet", "akt", "kap", "lage", "krav"].iter().any(|name| !fields.get(name).is_empty());
    let any = |text: String| [(String::new(), text)].into_iter();
    let top = asking.top.to_string();
    let chosen = if fields.get("akt") == OWN { OWN } else { asking.act().map_or("", |edition| &edition.act.code) };
    let states = [State::Missing, State::OutOfDate, State::Holds, State::NotApplicable]
        .map(|state| (state.code().to_owned(), words::state(ui, state)));
    filters(
        Filters {
            action: &action,
            label: &t!(ui, "regulations-filter-label"),
            submit: &t!(ui, "regulations-filter-show"),
            clear: narrowed.then_some((action.as_str(), clear.as_str())),
            results: "traffar",
        },
        html! {
            (select(Field::new("enhet", &unit, &top), units(ui, asking)))
            (select(Field::new("akt", &act, chosen), acts(ui, asking)))
            (select(Field::new("kap", &chapter, fields.get("kap")), any(t!(ui, "regulations-filter-any")).chain(chapters(ui, asking))))
            (select(Field::new("lage", &state, fields.get("lage")), any(t!(ui, "regulations-filter-any")).chain(states)))
        },
    )
}

/// The units above and at the places of work that the actor may follow, from the top down.
fn units(ui: &Ui, asking: &Asking) -> Vec<(String, String)> {
    let directory = ui.actor().directory();
    let roots = directory.roots();
    let tree = roots.iter().flat_map(|root| directory.subtree(*root));
    let covers = |unit: &UnitId| asking.reach.iter().any(|work| directory.ancestors(*work).contains(unit));
    let mut units: Vec<UnitId> = tree.filter(covers).collect();
    units.sort_by_cached_key(|unit| (directory.ancestors(*unit).len(), sort_key(directory.unit_name(*unit))));
    units.into_iter().map(|unit| (unit.to_string(), directory.unit_name(unit).to_owned())).collect()
}

fn acts(ui: &Ui, asking: &Asking) -> Vec<(String, String)> {
    let going = asking
        .register
        .acts
        .iter()
        .filter(|edition| edition.act.until.is_none() && edition.act.provisions.iter().any(|provision| provision.duty));
    let mut all: Vec<_> = going.map(|edition| (edition.act.code.clone(), edition.act.short.clone())).collect();
    all.push((OWN.to_owned(), t!(ui, "regulations-tab-own")));
    all
}

fn chapters(ui: &Ui, asking: &Asking) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    let Some(edition) = asking.act().filter(|_| asking.fields.get("akt") != OWN) else { return all };
    for provision in edition.act.provisions.iter().filter(|provision| provision.duty && !provision.chapter.is_empty()) {
        if !all.iter().any(|(known, _)| *known == provision.chapter) {
            all.push((provision.chapter.clone(), t!(ui, "regulations-chapter", n = provision.chapter.clone())));
        }
    }
    all
}

fn grid(ui: &Ui, asking: &Asking, shown: &Shown) -> Markup {
    let to = |unit: UnitId| format!("{}?{}", url::Compliance {}, asking.fields.clone().with("enhet", unit).query());
    let columns: Vec<(String, String)> = shown
        .columns
        .iter()
        .map(|(unit, _)| (if *unit == asking.top { String::new() } else { to(*unit) }, words::unit(ui, *unit)))
        .collect();
    let (caption, corner) = (t!(ui, "regulations-compliance-title"), t!(ui, "regulations-thing-provision"));
    let rows = shown.rows.iter().map(|(row, tallies)| {
        let cells = shown.columns.iter().zip(tallies).map(|((unit, work), tally)| {
            let href = match work.as_slice() {
                _ if tally.all() == 0 => String::new(),
                [one] => url::Judged { provision: row.id, unit: *one }.to_string(),
                _ => to(*unit),
            };
            cell(ui, href, *tally)
        });
        (head(ui, row), cells.collect())
    });
    verdicts(Verdicts { caption: &caption, corner: &corner, columns: &columns }, rows)
}

fn head(ui: &Ui, row: &Asked) -> Markup {
    let own = row.provision.sort().is_own();
    html! {
        (link(&url::Provision { id: row.id }.to_string(), &row.cite))
        @if !own { (under(&row.provision.title)) }
        @if row.provision.sort() == crate::domain::Kind::Advice { (tags([words::kind_tag(ui, row.provision.sort())])) }
    }
}

/// How a requirement stands at a unit, or at so many of a group.
fn cell(ui: &Ui, href: String, tally: Tally) -> Verdict {
    let state = tally.state();
    let (tone, icon) = look(state);
    let said = words::state(ui, state);
    match (tally.all(), state) {
        (0 | 1, _) => Verdict { href, tone, icon, text: said.clone(), said: String::new() },
        (all, State::Holds) => {
            Verdict { href, tone, icon, text: format!("{all}/{all}"), said: t!(ui, "regulations-cell-holds", n = all) }
        }
        (all, _) => {
            let said = t!(ui, "regulations-cell", holds = tally.holds, n = all, state = said);
            Verdict { href, tone, icon, text: format!("{}/{all}", tally.holds), said }
        }
    }
}

/// The tone and the picture of a state.
pub fn look(state: State) -> (Tone, Icon) {
    match state {
        State::Holds => (Tone::Good, Icon::CheckmarkCircle),
        State::OutOfDate => (Tone::Warn, Icon::Clock),
        State::Missing => (Tone::Bad, Icon::XMarkOctagon),
        State::NotApplicable => (Tone::Plain, Icon::Minus),
    }
}

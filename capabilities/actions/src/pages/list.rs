//! All actions, most urgent first. The filters are in the address.

use crate::{
    actions::Read,
    data,
    domain::{Action, ActionId, StateCode},
    store::read::{self, Filter, PAGE},
    url, words,
};
use authority::Scope;
use components::{
    Column, Field, Filters, Icon, PageHead, Pages, Table, empty_state, filters, link, page_head, pagination, results, select,
    small, table,
};
use kernel::UnitId;
use maud::{Markup, html};
use text::{sort_key, t};
use web::{Answer, Fields, Granted, Page, Search, Ui};

/// What the list is narrowed to, by its words in the address.
pub struct Asked {
    fields: Fields,
    mine: bool,
}

impl Asked {
    /// Reads the address. One who leads nothing starts with their own.
    pub fn read(ui: &Ui, fields: Fields) -> Self {
        let mine = match fields.get("vems") {
            "mina" => true,
            "alla" => false,
            _ => ui.actor().holdings().iter().all(|held| held.role == authority::Role::Employee),
        };
        Self { fields, mine }
    }

    /// The filter that this comes to.
    pub fn filter(&self, ui: &Ui) -> Filter {
        let state = self.fields.get("lage");
        let unit: Option<UnitId> = self.fields.get("enhet").parse().ok();
        let kind = self.fields.get("typ");
        Filter {
            owner: ui.actor().person().filter(|_| self.mine),
            units: unit.map(|unit| ui.actor().directory().subtree(unit)),
            state: if state == "effekt" { Some(StateCode::Done) } else { StateCode::from_code(state) },
            open: state.is_empty() || state == "sena",
            late: (state == "sena").then(|| ui.today()),
            kind: (!kind.is_empty()).then(|| kind.to_owned()),
            after: after(self.fields.get("efter")),
        }
    }

    fn narrowed(&self) -> bool {
        ["vems", "lage", "enhet", "typ", "efter"].iter().any(|name| !self.fields.get(name).is_empty())
    }
}

/// Where the last page ended: place and id.
pub fn after(text: &str) -> Option<(String, ActionId)> {
    let (place, id) = text.rsplit_once('.')?;
    id.parse().ok().filter(|_| place.len() <= 12).map(|id| (place.to_owned(), id))
}

/// The page.
pub fn show(mut granted: Granted<Read>, _: url::Actions, Search(fields): Search) -> Answer {
    let asked = Asked::read(&granted.ui, fields);
    let filter = asked.filter(&granted.ui);
    let mut work = granted.work();
    let found = read::list(&mut work, filter)?;
    let scope = work.permit().scope().clone();
    let units = units(&granted.ui, &scope);
    let body = view(&granted.ui, &asked, (&units, found));
    let title = t!(granted.ui, "actions-list-title");
    granted.page(Page::new(title, body))
}

/// The units that the actor sees actions of, in alphabetical order.
fn units(ui: &Ui, scope: &Scope) -> Vec<(UnitId, String)> {
    let seen = ui.actor().directory().units().filter(|unit| scope.hsl.contains(unit.id) || scope.sol.contains(unit.id));
    let mut units: Vec<_> = seen.map(|unit| (unit.id, unit.name.clone())).collect();
    units.sort_by_cached_key(|(_, name)| sort_key(name));
    units
}

/// The page.
pub fn view(ui: &Ui, asked: &Asked, (units, mut found): (&[(UnitId, String)], Vec<Action>)) -> Markup {
    let size = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = found.len() > size;
    found.truncate(size);
    let status = if more { t!(ui, "actions-list-more", n = found.len()) } else { t!(ui, "actions-list-found", n = found.len()) };
    let lede = t!(ui, "actions-list-lede");
    html! {
        (page_head(PageHead { title: &t!(ui, "actions-list-title"), lede: Some(&lede), ..PageHead::default() }))
        (bar(ui, asked, units))
        (results("traffar", &status, html! {
            (rows(ui, asked, &found))
            (pages(ui, asked, found.last().filter(|_| more)))
        }))
    }
}

fn bar(ui: &Ui, asked: &Asked, units: &[(UnitId, String)]) -> Markup {
    let (action, clear) = (url::Actions {}.to_string(), t!(ui, "actions-filter-clear"));
    let field = |name: &'static str| asked.fields.get(name);
    let whose = t!(ui, "actions-filter-whose");
    let (state, unit, kind) = (t!(ui, "actions-filter-state"), t!(ui, "actions-filter-unit"), t!(ui, "actions-filter-kind"));
    let chosen = if asked.mine { "mina" } else { "alla" };
    let all_units = [(String::new(), t!(ui, "actions-filter-unit-all"))].into_iter();
    let all_kinds = [(String::new(), t!(ui, "actions-filter-kind-all"))].into_iter();
    filters(
        Filters {
            action: &action,
            label: &t!(ui, "actions-filter-label"),
            submit: &t!(ui, "actions-filter-show"),
            clear: asked.narrowed().then_some((action.as_str(), clear.as_str())),
            results: "traffar",
        },
        html! {
            (select(Field::new("vems", &whose, chosen), [("mina", t!(ui, "actions-filter-mine")), ("alla", t!(ui, "actions-filter-all"))]))
            (select(Field::new("lage", &state, field("lage")), states(ui)))
            @if units.len() > 1 {
                (select(Field::new("enhet", &unit, field("enhet")), all_units.chain(units.iter().map(|(id, name)| (id.to_string(), name.clone())))))
            }
            (select(Field::new("typ", &kind, field("typ")), all_kinds.chain(data::newest().kinds.iter().map(|kind| (kind.code.clone(), kind.name(ui).to_owned())))))
        },
    )
}

fn states(ui: &Ui) -> Vec<(&'static str, String)> {
    let mut all = vec![
        ("", t!(ui, "actions-filter-open")),
        ("sena", t!(ui, "actions-filter-late")),
        ("effekt", t!(ui, "actions-filter-effect")),
    ];
    let rest = [StateCode::Planned, StateCode::Started, StateCode::FollowedUp, StateCode::Dropped];
    all.extend(rest.map(|state| (state.code(), words::state_name(ui, state))));
    all.push(("alla", t!(ui, "actions-filter-any")));
    all
}

fn rows(ui: &Ui, asked: &Asked, found: &[Action]) -> Markup {
    let columns = [
        Column::text(t!(ui, "actions-column-title")),
        Column::text(t!(ui, "actions-column-unit")),
        Column::text(t!(ui, "actions-column-owner")),
        Column::short(t!(ui, "actions-column-when")),
        Column::short(t!(ui, "actions-column-state")),
    ];
    let caption = t!(ui, "actions-list-title");
    let directory = ui.actor().directory();
    table(
        Table { caption: &caption, show_caption: false, columns: &columns, empty: empty(ui, asked) },
        found.iter().map(|action| {
            vec![
                html! { (link(&url::Show { id: action.id }.to_string(), &action.plan.title)) (small(&action.about.title)) },
                html! { (directory.unit_name(action.unit)) },
                html! { (directory.person_name(action.owner)) },
                words::when(ui, action),
                words::state_tag(ui, action),
            ]
        }),
    )
}

/// An empty list teaches.
fn empty(ui: &Ui, asked: &Asked) -> Markup {
    let (title, text) = match asked.fields.get("lage") {
        "sena" => (t!(ui, "actions-empty-late"), t!(ui, "actions-empty-late-text")),
        "effekt" => (t!(ui, "actions-empty-effect"), t!(ui, "actions-empty-effect-text")),
        _ if asked.mine => (t!(ui, "actions-empty-mine"), t!(ui, "actions-empty-mine-text")),
        _ => (t!(ui, "actions-empty-all"), t!(ui, "actions-empty-all-text")),
    };
    empty_state(Icon::Tasklist, &title, html! { p { (text) } })
}

fn pages(ui: &Ui, asked: &Asked, last: Option<&Action>) -> Markup {
    let to = |fields: Fields| format!("{}?{}", url::Actions {}, fields.query());
    let older = last.map(|last| to(asked.fields.clone().with("efter", format!("{}.{}", last.place(), last.id))));
    let first = (!asked.fields.get("efter").is_empty()).then(|| to(asked.fields.clone().with("efter", "")));
    let (next, start) = (t!(ui, "actions-list-next"), t!(ui, "actions-list-first"));
    pagination(Pages {
        label: &t!(ui, "actions-list-pages"),
        status: "",
        newer: first.as_deref().map(|href| (href, start.as_str())),
        older: older.as_deref().map(|href| (href, next.as_str())),
    })
}

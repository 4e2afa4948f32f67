//! The list of people.

use crate::{
    actions,
    store::roll::{Listed, Wanted, count_people, list_people},
    url,
    words::{role_name, roles_of, unit_with_above},
};
use authority::Role;
use components::{
    Column, Field, Filters, Icon, InputKind, LinkButton, PageHead, Pages, Table, Tone, button_row, checkbox, combobox,
    empty_state, filters, input_field, link, link_button, page_head, pagination, results, select, small, table, tag, tags,
};
use kernel::UnitId;
use text::{sort_key, t};
use web::{Answer, Fields, Granted, Markup, Page, Search, Ui, Url, html};

/// So many on a page.
pub(crate) const MOST: usize = 50;

/// What the page shows.
pub struct Shown {
    /// This part of the list.
    pub people: Vec<Listed>,
    /// How many there are in all parts.
    pub count: i64,
    /// Whether there are more after these.
    pub more: bool,
    /// Units to choose from.
    pub units: Vec<UnitId>,
}

/// The page.
pub fn show(mut granted: Granted<actions::Read>, _: url::People, search: Search) -> Answer {
    let wanted = wanted(&granted.ui, &search.0);
    let directory = granted.actor().directory().clone();
    let mut work = granted.work();
    let most = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
    let mut people = list_people(&mut work, &wanted, most)?;
    let count = count_people(&mut work, &wanted)?;
    let scope = work.scope().clone();
    let units = directory.units().map(|unit| unit.id).filter(|unit| scope.everything || scope.sol.contains(*unit)).collect();
    let more = people.len() > MOST;
    people.truncate(MOST);
    let body = view(&granted.ui, &search.0, &Shown { people, count, more, units });
    let title = t!(granted.ui, "people-list-title");
    granted.page(Page::new(title, body))
}

/// What is looked for, out of the address. What can't be read is looked past.
pub(crate) fn wanted(ui: &Ui, search: &Fields) -> Wanted {
    let unit = search.get("enhet").parse::<UnitId>().ok();
    let role = Role::from_code(search.get("roll"));
    let place = search.get("efter").rsplit_once('/');
    Wanted {
        words: search.get("q").chars().take(100).collect(),
        units: unit.map(|unit| ui.actor().directory().subtree(unit)),
        role: role.map(|role| (role, ui.today())),
        closed: !search.get("avslutade").is_empty(),
        unready: !search.get("utan").is_empty(),
        after: place.and_then(|(key, id)| Some((key.to_owned(), id.parse().ok()?))),
    }
}

/// The page's content.
pub fn view(ui: &Ui, search: &Fields, shown: &Shown) -> Markup {
    let (new, import) = (t!(ui, "people-list-new"), t!(ui, "people-list-import"));
    let (new_href, import_href) = (url::NewPerson {}.to_string(), url::Import {}.to_string());
    let mut buttons = Vec::new();
    if ui.may::<actions::SetSecond>() {
        let rule = t!(ui, "people-rule-title");
        buttons.push(link_button(LinkButton {
            icon: Some(Icon::ShieldCheckmark),
            ..LinkButton::secondary(url::SecondRule::PATTERN, &rule)
        }));
    }
    if ui.may::<actions::Import>() {
        buttons.push(link_button(LinkButton { icon: Some(Icon::Upload), ..LinkButton::secondary(&import_href, &import) }));
    }
    if ui.may::<actions::Administer>() {
        buttons.push(link_button(LinkButton { icon: Some(Icon::PersonPlus), ..LinkButton::primary(&new_href, &new) }));
    }
    html! {
        (page_head(PageHead {
            title: &t!(ui, "people-list-title"),
            lede: Some(&t!(ui, "people-list-lede")),
            actions: button_row(buttons),
            ..PageHead::default()
        }))
        (search_bar(ui, search, &shown.units))
        (results("traffar", &t!(ui, "people-list-count", n = shown.count), html! {
            (people(ui, &shown.people))
            (pages(ui, search, shown))
        }))
    }
}

fn search_bar(ui: &Ui, search: &Fields, units: &[UnitId]) -> Markup {
    let directory = ui.actor().directory();
    let (words, unit, role) = (t!(ui, "people-list-words"), t!(ui, "people-unit-label"), t!(ui, "people-role-label"));
    let mut unit_options: Vec<_> = units.iter().map(|unit| (unit.to_string(), unit_with_above(directory, *unit))).collect();
    unit_options.sort_by_cached_key(|(_, name)| sort_key(name));
    let all_units = std::iter::once((String::new(), t!(ui, "people-list-all-units"))).chain(unit_options);
    let mut roles: Vec<_> = Role::ALL.iter().map(|role| (role.code().to_owned(), role_name(ui, *role))).collect();
    roles.sort_by_cached_key(|(_, name)| sort_key(name));
    let all_roles = std::iter::once((String::new(), t!(ui, "people-list-all-roles"))).chain(roles);
    let clear = t!(ui, "people-list-clear");
    let about = Filters {
        action: url::People::PATTERN,
        label: &t!(ui, "people-list-filter"),
        submit: &t!(ui, "people-list-show"),
        clear: (!search.query().is_empty()).then_some((url::People::PATTERN, clear.as_str())),
        results: "traffar",
    };
    let line = components::Input { kind: InputKind::Search, ..components::Input::default() };
    filters(
        about,
        html! {
            (input_field(Field::new("q", &words, search.get("q")), line))
            (combobox(Field::new("enhet", &unit, search.get("enhet")), &t!(ui, "people-list-no-unit"), all_units))
            (select(Field::new("roll", &role, search.get("roll")), all_roles))
            (checkbox(Field::new("utan", &t!(ui, "people-list-unready"), ""), !search.get("utan").is_empty()))
            (checkbox(Field::new("avslutade", &t!(ui, "people-list-closed"), ""), !search.get("avslutade").is_empty()))
        },
    )
}

fn people(ui: &Ui, people: &[Listed]) -> Markup {
    let directory = ui.actor().directory();
    let columns = [
        Column::text(t!(ui, "people-name-label")),
        Column::text(t!(ui, "people-list-roles")),
        Column::text(t!(ui, "people-home-label")),
    ];
    let empty = empty_state(Icon::PersonGroup, &t!(ui, "people-list-empty"), html! { (t!(ui, "people-list-empty-text")) });
    let rows = people.iter().map(|person| {
        vec![
            html! {
                (link(&url::Person { id: person.id }.to_string(), &person.name))
                " " (small(&person.title.clone().unwrap_or_else(|| person.user_name.clone())))
                (state(ui, person))
            },
            html! { (roles_of(ui, directory, person.id)) },
            html! { (directory.unit_name(person.unit)) },
        ]
    });
    table(Table { caption: &t!(ui, "people-list-title"), columns: &columns, empty, ..Table::default() }, rows)
}

/// What hinders a person from signing in, if anything does.
fn state(ui: &Ui, person: &Listed) -> Markup {
    let locked = person.locked_until.is_some_and(|until| until > ui.now());
    let all = [
        (!person.active).then(|| tag(Tone::Plain, &t!(ui, "people-state-closed"), None)),
        locked.then(|| tag(Tone::Warn, &t!(ui, "people-state-locked"), Some(Icon::PadlockLocked))),
        (person.active && !person.ready).then(|| tag(Tone::Info, &t!(ui, "people-state-unready"), None)),
    ];
    if all.iter().all(Option::is_none) {
        html! {}
    } else {
        tags(all.into_iter().flatten())
    }
}

fn pages(ui: &Ui, search: &Fields, shown: &Shown) -> Markup {
    let first = Fields::urlencoded(search.query().as_bytes()).with("efter", "");
    let place = shown.people.last().map(|last| format!("{}/{}", last.sort_key, last.id)).unwrap_or_default();
    let next = format!("{}?{}", url::People::PATTERN, first.clone().with("efter", place).query());
    let start = format!("{}?{}", url::People::PATTERN, first.query());
    let (back, on) = (t!(ui, "people-list-first"), t!(ui, "people-list-next"));
    pagination(Pages {
        label: &t!(ui, "people-list-pages"),
        status: "",
        newer: (!search.get("efter").is_empty()).then_some((start.as_str(), back.as_str())),
        older: shown.more.then_some((next.as_str(), on.as_str())),
    })
}

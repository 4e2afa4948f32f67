//! What the pages have in common: what is chosen, its filters, the table of accesses.

use crate::{
    domain::ThingId,
    store::access::{Access, Chosen},
    url,
};
use components::{
    Column, Field, Filters, Icon, PageHead, Tab, Table, Tone, checkbox, date_field, empty_state, filters, link, page_head,
    select, small, tab, table, tabs, tag, text_field, when,
};
use kernel::{PersonId, Subject, UnitId};
use text::{Speaks, dates, moments, sort_key, t};
use web::{Fields, Markup, Ui, html};

/// What is chosen by the address. Without a period: the last thirty days.
pub fn chosen(ui: &Ui, fields: &Fields) -> Chosen {
    let some = |name: &str| Some(fields.get(name).to_owned()).filter(|text| !text.is_empty() && text.len() <= 40);
    let until = fields.get("till").parse().unwrap_or(ui.today());
    let from = fields.get("fran").parse().unwrap_or(until.plus_days(-30));
    Chosen {
        from: from.min(until),
        until,
        unit: fields.get("enhet").parse().ok(),
        person: fields.get("person").parse().ok(),
        number: some("arende"),
        what: some("vad"),
        reason: some("skal"),
        off: !fields.get("utanfor").is_empty(),
        aside: !fields.get("sidan").is_empty(),
    }
}

/// The same as fields, for addresses and forms.
pub fn fields(chosen: &Chosen) -> Fields {
    Fields::default()
        .with("fran", chosen.from)
        .with("till", chosen.until)
        .with_some("enhet", chosen.unit)
        .with_some("person", chosen.person)
        .with_some("arende", chosen.number.as_ref())
        .with_some("vad", chosen.what.as_ref())
        .with_some("skal", chosen.reason.as_ref())
        .with_some("utanfor", chosen.off.then_some("1"))
        .with_some("sidan", chosen.aside.then_some("1"))
}

/// An address with what is chosen.
pub fn with(path: &impl web::Url, chosen: &Chosen) -> String {
    format!("{path}?{}", fields(chosen).query())
}

/// The period in words.
pub fn period(ui: &Ui, chosen: &Chosen) -> String {
    let day = |day| dates::short(ui.lang(), day, ui.today());
    t!(ui, "logreview-days", from = day(chosen.from), until = day(chosen.until))
}

/// Heading and tabs.
pub fn head(ui: &Ui, chosen: &Chosen, here: &str, lede: &str) -> Markup {
    let places = [
        (with(&url::Accesses {}, chosen), t!(ui, "logreview-tab-list"), "list"),
        (with(&url::Pointers {}, chosen), t!(ui, "logreview-tab-pointers"), "pointers"),
        (with(&url::Sample {}, chosen), t!(ui, "logreview-tab-sample"), "sample"),
        (url::Reviews {}.to_string(), t!(ui, "logreview-tab-reviews"), "reviews"),
    ];
    let all = places.iter().map(|(href, text, name)| tab(Tab { href, text, count: None, current: *name == here }));
    html! {
        (page_head(PageHead { title: &t!(ui, "logreview-title"), lede: Some(lede), ..PageHead::default() }))
        (tabs(&t!(ui, "logreview-title"), all))
    }
}

/// The bar of filters; `more` are fields of the page's own.
pub fn bar(ui: &Ui, path: &str, (chosen, people): (&Chosen, &[PersonId]), more: Markup) -> Markup {
    let directory = ui.actor().directory();
    let all = |text: String| std::iter::once((String::new(), text));
    let mut units: Vec<(String, String)> =
        units(ui).iter().map(|unit| (unit.to_string(), directory.unit_name(*unit).to_owned())).collect();
    units.sort_by_cached_key(|(_, name)| sort_key(name));
    let mut people: Vec<(String, String)> =
        people.iter().map(|person| (person.to_string(), directory.person_name(*person).to_owned())).collect();
    people.sort_by_cached_key(|(_, name)| sort_key(name));
    let whats = ["opened", "person_revealed"].map(|what| (what.to_owned(), t!(ui, "logreview-what", what = what)));
    let reasons =
        ["vard", "utredning", "informera", "annat"].map(|code| (code.to_owned(), t!(ui, "logreview-reason", reason = code)));
    let value = fields(chosen);
    let (unit, person, what) = (t!(ui, "logreview-unit"), t!(ui, "logreview-person"), t!(ui, "logreview-what-label"));
    let (reason, from, until) = (t!(ui, "logreview-reason-label"), t!(ui, "logreview-from"), t!(ui, "logreview-until"));
    let clear = t!(ui, "logreview-clear");
    let about = Filters {
        action: path,
        label: &t!(ui, "logreview-filter"),
        submit: &t!(ui, "logreview-show"),
        clear: Some((path, &clear)),
        results: "traffar",
    };
    filters(
        about,
        html! {
            (date_field(Field::new("fran", &from, value.get("fran")), None, None))
            (date_field(Field::new("till", &until, value.get("till")), None, None))
            (select(Field::new("enhet", &unit, value.get("enhet")), all(t!(ui, "logreview-all-units")).chain(units)))
            (select(Field::new("person", &person, value.get("person")), all(t!(ui, "logreview-all-people")).chain(people)))
            (text_field(Field::new("arende", &t!(ui, "logreview-number"), value.get("arende"))))
            (select(Field::new("vad", &what, value.get("vad")), all(t!(ui, "logreview-all-whats")).chain(whats)))
            (select(Field::new("skal", &reason, value.get("skal")), all(t!(ui, "logreview-all-reasons")).chain(reasons)))
            (checkbox(Field::new("utanfor", &t!(ui, "logreview-off"), ""), chosen.off))
            (checkbox(Field::new("sidan", &t!(ui, "logreview-aside"), ""), chosen.aside))
            (more)
        },
    )
}

/// The units that the reviewer may choose among: where they review, and below.
pub fn units(ui: &Ui) -> Vec<UnitId> {
    let mut all: Vec<UnitId> = tops(ui).into_iter().flat_map(|unit| ui.actor().directory().subtree(unit)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The units where the reviewer holds a role that reviews.
pub fn tops(ui: &Ui) -> Vec<UnitId> {
    let may = |role| <crate::actions::Look as authority::Action>::POLICY.iter().any(|(known, _)| *known == role);
    let mut tops: Vec<UnitId> = ui.actor().holdings().iter().filter(|held| may(held.role)).map(|held| held.unit).collect();
    tops.sort_unstable();
    tops.dedup();
    tops
}

/// Where one thing's accesses are; nothing when it has no id of ours.
pub fn case_href(subject: &Subject) -> Option<String> {
    let id: ThingId = subject.id(subject.kind())?;
    Some(url::Case { kind: subject.kind().to_owned(), id }.to_string())
}

/// What a thing is called.
pub fn thing(ui: &Ui, subject: &Subject, number: Option<&str>) -> String {
    number.map_or_else(|| t!(ui, "logreview-thing", kind = subject.kind()), str::to_owned)
}

/// The table of accesses. One's own are marked: another must review them.
pub fn accesses(ui: &Ui, found: &[Access]) -> Markup {
    let columns = [
        Column::short(t!(ui, "logreview-at")),
        Column::text(t!(ui, "logreview-who")),
        Column::short(t!(ui, "logreview-case")),
        Column::text(t!(ui, "logreview-unit")),
        Column::text(t!(ui, "logreview-what-label")),
        Column::text(t!(ui, "logreview-how")),
    ];
    let empty = empty_state(Icon::Eye, &t!(ui, "logreview-none"), html! { p { (t!(ui, "logreview-none-text")) } });
    table(
        Table { caption: &t!(ui, "logreview-tab-list"), columns: &columns, empty, ..Table::default() },
        found.iter().map(|one| line(ui, one)),
    )
}

fn line(ui: &Ui, one: &Access) -> Vec<Markup> {
    let directory = ui.actor().directory();
    let name = thing(ui, &one.subject, one.number.as_deref());
    let odd = matches!(one.way, crate::domain::Way::Ended | crate::domain::Way::Other);
    vec![
        html! { (when(&one.at.day().to_string(), &moments::moment(ui.lang(), one.at, ui.now()))) @if one.off_hours { " " (tag(Tone::Warn, &t!(ui, "logreview-off-tag"), None)) } },
        html! {
            (directory.person_name(one.person))
            @if ui.actor().person() == Some(one.person) { " " (tag(Tone::Info, &t!(ui, "logreview-own-tag"), None)) }
        },
        html! { @if let Some(href) = case_href(&one.subject) { (link(&href, &name)) } @else { (name) } },
        html! { (directory.unit_name(one.unit)) },
        html! {
            (t!(ui, "logreview-what", what = one.what.as_str()))
            @if let Some(reason) = &one.reason { (small(&t!(ui, "logreview-reason", reason = reason.as_str()))) }
        },
        html! {
            @if odd { (tag(Tone::Warn, &t!(ui, "logreview-way", way = one.way.code()), None)) }
            @else { (t!(ui, "logreview-way", way = one.way.code())) }
        },
    ]
}

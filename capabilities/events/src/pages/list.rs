//! The cases that one may see. Filters live in the address.

use super::{counted, mine::cursor};
use crate::{
    actions::{Handle, Read, Register},
    codebook,
    domain::{CaseNumber, Nature, Phase},
    store::list::{self, Filter, Line, PAGE},
    url, words,
};
use authority::Track;
use components::prelude::*;
use kernel::UnitId;
use text::{Speaks, dates, moments, sort_key, t};
use web::{Answer, Fields, Granted, Page, Search, Ui};

/// The list.
pub fn show(mut granted: Granted<Read>, _at: url::Cases, search: Search) -> Answer {
    let filter = read(&granted.ui, &search.0);
    let mut lines = list::cases(&mut granted.work(), &filter)?;
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let ui = &granted.ui;
    let title = t!(ui, "events-list-title");
    let body = html! {
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-list-lede")), actions: ways_in(ui), ..PageHead::default() }))
        (bar(ui, &search.0))
        (results("traffar", &status(ui, &search.0, (lines.len(), more)), html! {
            (found(ui, &lines))
            (ways(ui, &search.0, &lines, more))
            (super::export::ways(ui, &search.0))
        }))
    };
    let page = Page::new(title, body);
    granted.page(page)
}

/// Sorting what is new, and registering what another caregiver sent.
fn ways_in(ui: &Ui) -> Markup {
    let (sort, incoming) = (t!(ui, "events-sort-title"), t!(ui, "events-incoming-title"));
    let (sort_href, incoming_href) = (url::Sort {}.to_string(), url::Incoming {}.to_string());
    button_row([
        html! { @if ui.may::<Handle>() { (link_button(LinkButton { icon: Some(Icon::Tasklist), ..LinkButton::secondary(&sort_href, &sort) })) } },
        html! { @if ui.may::<Register>() { (link(&incoming_href, &incoming)) } },
    ])
}

/// The address's question part as a filter. What can't be read narrows nothing; cases are open ones unless one says otherwise.
pub fn read(ui: &Ui, fields: &Fields) -> Filter {
    let number: Option<CaseNumber> = fields.get("nummer").parse().ok();
    let open = match fields.get("lage") {
        "alla" => None,
        "avslutade" => Some(false),
        _ if number.is_some() || !fields.get("fas").is_empty() => None,
        _ => Some(true),
    };
    Filter {
        open,
        units: counted::units(ui, fields),
        phase: fields.get("fas").parse().ok(),
        kind: Some(fields.get("typ").to_owned()).filter(|code| codebook::find(&codebook::newest().types, code).is_some()),
        category: match fields.get("kategori") {
            counted::NOT_STATED => Some(String::new()),
            code => codebook::find(&codebook::newest().categories, code).map(|item| item.code.clone()),
        },
        track: fields.get("lagrum").parse().ok().filter(|track| *track != Track::Both),
        from: fields.get("fran").parse().ok(),
        until: fields.get("till").parse().ok(),
        risk: fields.get("risk").parse().ok(),
        number,
        late: (fields.get("sen") == "1").then(|| ui.today()),
        nature: fields.get("slag").parse().ok(),
        verdict: fields.get("bedomning") == "vantar",
        before: cursor(fields.get("fore")),
        counted: counted::read(fields),
        ..Filter::default()
    }
}

fn bar(ui: &Ui, fields: &Fields) -> Markup {
    let lang = ui.lang();
    let any = t!(ui, "events-any");
    let named = |name: &'static str, label: &str, options: Vec<(String, String)>| {
        let label = label.to_owned();
        let all = [(String::new(), any.clone())].into_iter().chain(options);
        select(Field::new(name, &label, fields.get(name)), all)
    };
    let states =
        [("", t!(ui, "events-list-open")), ("avslutade", t!(ui, "events-list-closed")), ("alla", t!(ui, "events-list-all"))];
    let types = codebook::newest().types.iter().map(|kind| (kind.code.clone(), kind.label(lang).to_owned())).collect();
    let natures = Nature::ALL.iter().map(|nature| (nature.code().to_owned(), words::nature_name(ui, *nature))).collect();
    let phases = Phase::ALL.iter().map(|phase| (phase.code().to_owned(), words::phase(ui, *phase))).collect();
    let (state, number, from, until) =
        (t!(ui, "events-list-state"), t!(ui, "events-list-number"), t!(ui, "events-list-from"), t!(ui, "events-list-until"));
    let cases = url::Cases {}.to_string();
    let narrowed = fields.pairs().any(|(_, value)| !value.is_empty());
    let clear = t!(ui, "events-list-clear");
    filters(
        Filters {
            action: &cases,
            label: &t!(ui, "events-list-filter"),
            submit: &t!(ui, "events-list-show"),
            clear: narrowed.then_some((cases.as_str(), clear.as_str())),
            results: "traffar",
        },
        html! {
            (select(Field::new("lage", &state, fields.get("lage")), states))
            (named("enhet", &t!(ui, "events-list-unit"), units(ui)))
            (named("slag", &t!(ui, "events-list-nature"), natures))
            (named("typ", &t!(ui, "events-list-type"), types))
            (named("fas", &t!(ui, "events-list-phase"), phases))
            (date_field(Field::new("fran", &from, fields.get("fran")), None, None))
            (date_field(Field::new("till", &until, fields.get("till")), None, None))
            (input_field(Field::new("nummer", &number, fields.get("nummer")), components::Input { width: Width::Short, max: Some(20), ..components::Input::default() }))
            (counted::kept(ui, fields))
        },
    )
}

/// The units that one's cases can be at.
fn units(ui: &Ui) -> Vec<(String, String)> {
    let directory = ui.actor().directory();
    let mut seen: Vec<UnitId> = ui.actor().holdings().iter().flat_map(|held| directory.subtree(held.unit)).collect();
    seen.sort();
    seen.dedup();
    let mut named: Vec<(String, String)> =
        seen.iter().map(|unit| (unit.to_string(), words::unit_with_parent(ui, *unit))).collect();
    named.sort_by_cached_key(|(_, name)| sort_key(name));
    named.truncate(500);
    let own = (ui.actor().leads().len() > 1).then(|| (counted::OWN_UNITS.to_owned(), t!(ui, "events-list-own-units")));
    own.into_iter().chain(named).collect()
}

fn status(ui: &Ui, fields: &Fields, (found, more): (usize, bool)) -> String {
    let plain = if more { t!(ui, "events-list-more", n = found) } else { t!(ui, "events-list-count", n = found) };
    counted::fewer(ui, fields, (found, more)).unwrap_or(plain)
}

fn found(ui: &Ui, lines: &[Line]) -> Markup {
    let columns = [
        Column::text(t!(ui, "events-column-case")),
        Column::text(t!(ui, "events-column-state")),
        Column::text(t!(ui, "events-column-risk")),
        Column::short(t!(ui, "events-column-reported")),
        Column::short(t!(ui, "events-column-due")),
    ];
    let empty = empty_state(Icon::Inbox, &t!(ui, "events-list-empty"), html! { p { (t!(ui, "events-list-empty-text")) } });
    let caption = t!(ui, "events-list-title");
    let t = Table { caption: &caption, columns: &columns, empty, show_caption: false };
    html! { (table(t, lines.iter().map(|line| cells(ui, line)))) }
}

fn cells(ui: &Ui, line: &Line) -> Vec<Markup> {
    let (lang, today) = (ui.lang(), ui.today());
    let due = line.due.map(|due| (dates::short(lang, due, today), due < today));
    let phase = tag(words::phase_tone(line.phase), &words::phase(ui, line.phase), None);
    vec![
        html! { (link(&url::Case { id: line.id }.to_string(), &words::line_title(ui, line))) (under(&line.number.to_string())) },
        match words::nature_tag(ui, line.nature) {
            Some(nature) => tags([phase, nature]),
            None => phase,
        },
        html! { @if let Some(value) = line.risk { @let (text, tone) = words::risk(ui, value); (tag(tone, &text, None)) } @else { "–" } },
        html! { (moments::moment(lang, line.reported_at, ui.now())) },
        match due {
            Some((text, true)) => components::due(&text, true),
            Some((text, false)) => html! { (text) },
            None => html! { "–" },
        },
    ]
}

fn ways(ui: &Ui, fields: &Fields, lines: &[Line], more: bool) -> Markup {
    let to = |cursor: String| format!("{}?{}", url::Cases {}, fields.clone().with("fore", cursor).query());
    let older = lines.last().filter(|_| more).map(|last| to(format!("{}_{}", last.reported_at.0, last.id)));
    let newest = (!fields.get("fore").is_empty()).then(|| to(String::new()));
    let (older_text, newest_text) = (t!(ui, "events-older"), t!(ui, "events-newest"));
    pagination(Pages {
        label: &t!(ui, "events-pages"),
        newer: newest.as_deref().map(|href| (href, newest_text.as_str())),
        older: older.as_deref().map(|href| (href, older_text.as_str())),
        ..Pages::default()
    })
}

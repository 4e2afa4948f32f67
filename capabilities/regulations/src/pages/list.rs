//! The register of acts, and what is found in it. The filters are in the address.

use crate::{
    actions::{KeepOwn, ReadRegister, Update},
    domain::{Kind, Law},
    register::{Register, fits, fits_own},
    store::edition::{self, Edition},
    url, words,
};
use components::{
    Column, Field, Filters, Icon, Input as Line, InputKind, LinkButton, PageHead, Tab, Table, Tone, button_row, empty_state,
    filters, input_field, link, link_button, notice, page_head, results, select, small, tab, table, tag, tags, under,
};
use maud::{Markup, html};
use text::{Speaks, dates, t};
use web::{Answer, Fields, Granted, Page, Search, Ui};

/// So many provisions are shown when words are searched for.
const MOST: usize = 60;

/// The page.
pub fn show(mut granted: Granted<ReadRegister>, _: url::Register, Search(fields): Search) -> Answer {
    let register = Register::read(&mut granted.work())?;
    let newer = if granted.ui.may::<Update>() { edition::newer(&register.acts).len() } else { 0 };
    let body = view(&granted.ui, &register, &fields, newer);
    let title = t!(granted.ui, "regulations-title");
    granted.page(Page::new(title, body))
}

/// The two lists beside each other.
pub fn head(ui: &Ui, here: &str) -> Markup {
    let places = [
        ("lag", url::Register {}.to_string(), t!(ui, "regulations-tab-acts")),
        ("egna", url::Own {}.to_string(), t!(ui, "regulations-tab-own")),
    ];
    let mut buttons = Vec::new();
    if ui.may::<Update>() {
        buttons.push(link_button(LinkButton::secondary(&url::Updates {}.to_string(), &t!(ui, "regulations-update-link"))));
    }
    if ui.may::<KeepOwn>() && here == "egna" {
        buttons.push(link_button(LinkButton::primary(&url::NewOwn {}.to_string(), &t!(ui, "regulations-own-new"))));
    }
    let actions = if buttons.is_empty() {
        html! {}
    } else {
        button_row(buttons)
    };
    let lede = t!(ui, "regulations-lede");
    html! {
        (page_head(PageHead { title: &t!(ui, "regulations-title"), lede: Some(&lede), actions, ..PageHead::default() }))
        (components::tabs(&t!(ui, "regulations-tabs"), places.iter().map(|(code, href, text)| {
            tab(Tab { href, text, count: None, current: *code == here })
        })))
    }
}

/// The page's content.
pub fn view(ui: &Ui, register: &Register, fields: &Fields, newer: usize) -> Markup {
    let sought = fields.get("ord");
    let acts: Vec<&Edition> = register.acts.iter().filter(|edition| wanted(edition, fields)).collect();
    html! {
        (head(ui, "lag"))
        @if newer > 0 {
            (notice(Tone::Info, &t!(ui, "regulations-newer", n = newer), html! { p { (link(&url::Updates {}.to_string(), &t!(ui, "regulations-newer-see"))) } }))
        }
        (bar(ui, fields))
        @if sought.is_empty() {
            (results("traffar", &t!(ui, "regulations-count-acts", n = acts.len()), list(ui, &acts)))
        } @else {
            (found(ui, register, (&acts, sought)))
        }
    }
}

/// Whether an act is among those chosen by kind and law.
fn wanted(edition: &Edition, fields: &Fields) -> bool {
    let kind = Kind::from_code(fields.get("typ"));
    let law = Law::from_code(fields.get("lag"));
    let old = fields.get("aldre") == "1";
    kind.is_none_or(|kind| edition.act.kind == kind)
        && law.is_none_or(|law| edition.act.binds.contains(&law))
        && (edition.act.until.is_none() || old || !fields.get("ord").is_empty() || fields.get("typ").is_empty())
}

fn bar(ui: &Ui, fields: &Fields) -> Markup {
    let (action, clear) = (url::Register {}.to_string(), t!(ui, "regulations-filter-clear"));
    let (words_label, kind, law) =
        (t!(ui, "regulations-filter-words"), t!(ui, "regulations-filter-kind"), t!(ui, "regulations-filter-law"));
    let narrowed = ["ord", "typ", "lag"].iter().any(|name| !fields.get(name).is_empty());
    let any = |text: String| [(String::new(), text)].into_iter();
    let kinds =
        [Kind::Law, Kind::Ordinance, Kind::Regulation, Kind::Eu].map(|kind| (kind.code().to_owned(), words::kind(ui, kind)));
    let laws = Law::ALL.iter().map(|law| (law.code().to_owned(), words::law(*law).to_owned()));
    let hint = t!(ui, "regulations-filter-words-hint");
    let sought = Field { hint: Some(&hint), ..Field::new("ord", &words_label, fields.get("ord")) };
    filters(
        Filters {
            action: &action,
            label: &t!(ui, "regulations-filter-label"),
            submit: &t!(ui, "regulations-filter-show"),
            clear: narrowed.then_some((action.as_str(), clear.as_str())),
            results: "traffar",
        },
        html! {
            (input_field(sought, Line { kind: InputKind::Search, ..Line::default() }))
            (select(Field::new("typ", &kind, fields.get("typ")), any(t!(ui, "regulations-filter-any")).chain(kinds)))
            (select(Field::new("lag", &law, fields.get("lag")), any(t!(ui, "regulations-filter-any")).chain(laws)))
        },
    )
}

fn list(ui: &Ui, acts: &[&Edition]) -> Markup {
    let columns = [
        Column::text(t!(ui, "regulations-column-act")),
        Column::text(t!(ui, "regulations-column-kind")),
        Column::text(t!(ui, "regulations-column-binds")),
        Column::number(t!(ui, "regulations-column-provisions")),
        Column::short(t!(ui, "regulations-column-checked")),
    ];
    let empty = empty_state(Icon::FileText, &t!(ui, "regulations-empty"), html! { p { (t!(ui, "regulations-empty-text")) } });
    let caption = t!(ui, "regulations-title");
    table(Table { caption: &caption, show_caption: false, columns: &columns, empty }, acts.iter().map(|edition| {
        let act = &edition.act;
        let laws: Vec<&str> = act.binds.iter().map(|law| words::law(*law)).collect();
        vec![
            html! { (link(&url::Act { act: act.code.clone() }.to_string(), &act.short)) (under(&act.name)) },
            html! { (words::kind(ui, act.kind)) @if act.until.is_some() { " " (tag(Tone::Plain, &t!(ui, "regulations-ended"), None)) } },
            html! { (laws.join(", ")) },
            html! { (act.provisions.len()) },
            checked(ui, edition),
        ]
    }))
}

/// When the act was last checked; a year is too long.
pub fn checked(ui: &Ui, edition: &Edition) -> Markup {
    let day = edition.checked_on();
    let said = dates::short(ui.lang(), day, ui.today());
    html! { @if is_old(ui, edition) { (tag(Tone::Warn, &said, Some(Icon::Clock))) } @else { (said) } }
}

/// Whether an act that applies hasn't been checked for a year.
pub fn is_old(ui: &Ui, edition: &Edition) -> bool {
    edition.act.until.is_none() && ui.today().days_since(edition.checked_on()) > 365
}

fn found(ui: &Ui, register: &Register, (acts, sought): (&[&Edition], &str)) -> Markup {
    let hits = acts.iter().flat_map(|edition| edition.act.provisions.iter().map(move |provision| (*edition, provision)));
    let hits: Vec<_> = hits.filter(|(edition, provision)| fits(&edition.act, provision, sought)).collect();
    let own: Vec<_> = register.own.iter().filter(|own| own.on(ui.today()) && fits_own(own, sought)).collect();
    let status = t!(ui, "regulations-count-found", n = hits.len() + own.len());
    let shown = hits.iter().take(MOST);
    results(
        "traffar",
        &status,
        html! {
            @if hits.is_empty() && own.is_empty() {
                (empty_state(Icon::MagnifyingGlass, &t!(ui, "regulations-none-found"), html! { p { (t!(ui, "regulations-none-found-text")) } }))
            } @else {
                (components::card_rows(own.iter().map(|own| components::row(components::Row {
                    href: &url::Provision { id: own.id }.to_string(),
                    title: &own.title,
                    end: words::kind_tag(ui, own.kind),
                    ..Default::default()
                })).chain(shown.map(|(edition, provision)| components::row(components::Row {
                    href: &url::Provision { id: edition.act.id_of(provision) }.to_string(),
                    title: &edition.act.cite(provision),
                    meta: html! { (provision.title) },
                    end: tags([words::kind_tag(ui, provision.sort()), words::check_tag(ui, provision)]),
                    ..Default::default()
                })))))
                @if hits.len() > MOST { (small(&t!(ui, "regulations-more-found", n = MOST))) }
            }
        },
    )
}

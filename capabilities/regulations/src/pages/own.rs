//! The municipality's own requirements: the list, and one of them.

use super::{list, provision::Serving};
use crate::{
    actions::{KeepOwn, ReadRegister},
    domain::{Kind, Requirement},
    store::own::{self, Wording},
    url, words,
};
use authority::{Permit, Track};
use components::{
    Entry, Field, Filters, Head, Icon, LinkButton, PageHead, Row, Tone, button_row, card, card_rows, columns, crumbs, dl,
    empty_state, entry, filters, link_button, notice, page_head, results, row, section, select, tag, tags, timeline,
};
use maud::{Markup, html};
use text::{Speaks, dates, moments, t};
use web::{Answer, Fields, Granted, Page, Search, Ui};

/// The list.
pub fn show(mut granted: Granted<ReadRegister>, _: url::Own, Search(fields): Search) -> Answer {
    let all = own::all(&mut granted.work())?;
    let body = view(&granted.ui, &all, &fields);
    let title = t!(granted.ui, "regulations-tab-own");
    granted.page(Page::new(title, body))
}

/// The list's content.
pub fn view(ui: &Ui, all: &[Requirement], fields: &Fields) -> Markup {
    let ended = fields.get("lage") == "avslutade";
    let kind = Kind::from_code(fields.get("typ"));
    let wanted = |own: &&Requirement| {
        own.until.is_some_and(|until| until < ui.today()) == ended && kind.is_none_or(|kind| own.kind == kind)
    };
    let found: Vec<_> = all.iter().filter(wanted).collect();
    let status = t!(ui, "regulations-count-own", n = found.len());
    html! {
        (list::head(ui, "egna"))
        (bar(ui, fields))
        (results("traffar", &status, html! {
            @if found.is_empty() {
                (empty_state(Icon::Star, &t!(ui, "regulations-own-empty"), html! { p { (t!(ui, "regulations-own-empty-text")) } }))
            }
            @for kind in Kind::OWN {
                @let of_kind: Vec<_> = found.iter().filter(|own| own.kind == kind).collect();
                @if !of_kind.is_empty() {
                    (section(Head::new(kind.code(), &words::kind(ui, kind)), card_rows(of_kind.iter().map(|own| line(ui, own)))))
                }
            }
        }))
    }
}

fn bar(ui: &Ui, fields: &Fields) -> Markup {
    let (action, clear) = (url::Own {}.to_string(), t!(ui, "regulations-filter-clear"));
    let (kind, state) = (t!(ui, "regulations-filter-kind"), t!(ui, "regulations-filter-state"));
    let narrowed = ["typ", "lage"].iter().any(|name| !fields.get(name).is_empty());
    let any = [(String::new(), t!(ui, "regulations-filter-any"))].into_iter();
    let kinds = Kind::OWN.map(|kind| (kind.code().to_owned(), words::kind(ui, kind)));
    let states = [("", t!(ui, "regulations-filter-going")), ("avslutade", t!(ui, "regulations-filter-ended"))];
    filters(
        Filters {
            action: &action,
            label: &t!(ui, "regulations-filter-label"),
            submit: &t!(ui, "regulations-filter-show"),
            clear: narrowed.then_some((action.as_str(), clear.as_str())),
            results: "traffar",
        },
        html! {
            (select(Field::new("typ", &kind, fields.get("typ")), any.chain(kinds)))
            (select(Field::new("lage", &state, fields.get("lage")), states))
        },
    )
}

fn line(ui: &Ui, own: &Requirement) -> Markup {
    let directory = ui.actor().directory();
    let owner = own.owner.map(|owner| directory.person_name(owner).to_owned());
    let meta = match owner {
        Some(name) => t!(ui, "regulations-own-meta", unit = directory.unit_name(own.unit), name = name),
        None => t!(ui, "regulations-own-meta-nobody", unit = directory.unit_name(own.unit)),
    };
    row(Row {
        href: &url::Provision { id: own.id }.to_string(),
        title: &own.title,
        meta: html! { (meta) },
        end: state(ui, own),
        ..Row::default()
    })
}

/// That it hasn't begun, or has ended; nothing when it goes.
fn state(ui: &Ui, own: &Requirement) -> Markup {
    let day = |day| dates::short(ui.lang(), day, ui.today());
    html! {
        @if own.from > ui.today() { (tag(Tone::Info, &t!(ui, "regulations-own-from", day = day(own.from)), None)) }
        @else if let Some(until) = own.until { (tag(Tone::Plain, &t!(ui, "regulations-own-until", day = day(until)), None)) }
    }
}

/// One requirement's page.
pub fn view_one(ui: &Ui, own: &Requirement, wordings: &[Wording], serving: &Serving) -> Markup {
    let above = [(url::Own {}.to_string(), t!(ui, "regulations-tab-own"))];
    let shown = tags([words::kind_tag(ui, own.kind), state(ui, own)]);
    let ended = own.until.is_some_and(|until| until < ui.today());
    html! {
        (crumbs(&t!(ui, "regulations-crumbs"), above, &own.title))
        (page_head(PageHead { title: &own.title, tags: shown, actions: super::provision::links(ui, own.id), ..PageHead::default() }))
        @if own.owner.is_none() && !ended { (notice(Tone::Warn, &t!(ui, "regulations-own-nobody"), html! { p { (t!(ui, "regulations-own-nobody-text")) } })) }
        (columns([asks(ui, own, ended), super::provision::things(ui, own.id, serving)], &t!(ui, "regulations-provision-side"), [
            facts(ui, own),
            super::provision::shown_by(ui, &own.evidence, own.id),
            history(ui, wordings),
        ]))
    }
}

/// Whether the requirement is at a unit where the actor keeps them.
pub fn keeps(ui: &Ui, own: &Requirement) -> bool {
    let permit = Permit::<KeepOwn>::request(ui.actor().clone());
    permit.is_ok_and(|permit| permit.scope().line_covers(own.unit, Track::Both, false))
}

fn asks(ui: &Ui, own: &Requirement, ended: bool) -> Markup {
    let (edit, end) = (url::EditOwn { id: own.id }.to_string(), url::EndOwn { id: own.id }.to_string());
    let (edit_text, end_text) = (t!(ui, "regulations-own-edit"), t!(ui, "regulations-own-end"));
    card(
        Head::new("krav", &t!(ui, "regulations-asks")),
        html! {
            (components::paragraphs(&own.text))
            (components::small(&t!(ui, "regulations-own-local")))
            @if keeps(ui, own) && !ended {
                (button_row([link_button(LinkButton::secondary(&edit, &edit_text)), link_button(LinkButton::tertiary(&end, &end_text))]))
            }
        },
    )
}

fn facts(ui: &Ui, own: &Requirement) -> Markup {
    let directory = ui.actor().directory();
    let owner = own.owner.map_or_else(|| t!(ui, "regulations-nobody"), |owner| directory.person_name(owner).to_owned());
    let items = [
        (t!(ui, "regulations-fact-kind"), html! { (words::kind(ui, own.kind)) }),
        (t!(ui, "regulations-fact-unit"), html! { (directory.unit_name(own.unit)) }),
        (t!(ui, "regulations-fact-owner"), html! { (owner) }),
        (t!(ui, "regulations-fact-decision"), html! { (own.decision) }),
        (t!(ui, "regulations-fact-period"), html! { (words::own_period(ui, own)) }),
        (t!(ui, "regulations-fact-wording"), html! { (own.version) }),
    ];
    card(Head::small("uppgifter", &t!(ui, "regulations-provision-facts")), dl(items))
}

fn history(ui: &Ui, wordings: &[Wording]) -> Markup {
    let lines = wordings.iter().map(|wording| {
        let at = wording.at.utc();
        let when = moments::moment(ui.lang(), wording.at, ui.now());
        let name = wording.by.map(|by| ui.actor().directory().person_name(by).to_owned()).unwrap_or_default();
        let what = match wording.what.as_str() {
            "created" => t!(ui, "regulations-own-created", name = name),
            "ended" => t!(ui, "regulations-own-ended", name = name),
            _ => t!(ui, "regulations-own-revised", name = name),
        };
        let said = format!("{}\n{}", wording.title, wording.text);
        entry(Entry { at: &at, when: &when, text: html! { (what) }, say: Some(&said), key: false })
    });
    card(Head::small("lydelser", &t!(ui, "regulations-wordings")), timeline(lines))
}

//! The pages of the gallery.

mod case;
mod day;
mod fields;
mod lists;
mod report;

use components::prelude::*;
use maud::{Markup, html};

/// Name, title and body of every page.
pub fn all() -> Vec<(&'static str, &'static str, Markup)> {
    let mut pages = vec![
        ("dag", "Min dag", framed("Min dag", day::page())),
        ("arende", "Fall i badrum", framed("Ärenden", case::page())),
        ("listor", "Listor", framed("Åtgärder", lists::page())),
        ("falt", "Fält", framed("Risker", fields::page())),
    ];
    pages.extend(report::pages());
    pages
}

pub const BRAND: Brand<'static> = Brand { href: "dag-light.html", name: "Ledfyr", place: "Älvsala kommun" };

fn menu(here: &str) -> Markup {
    let place = |text: &'static str, href: &'static str, mark: Icon, count: Option<u64>| {
        nav_item(NavItem { href, text, icon: Some(mark), current: text == here, count: count.map(|n| (n, "öppna")) })
    };
    html! {
        (nav_group(None, [
            place("Min dag", "dag-light.html", Icon::House, None),
            place("Ärenden", "arende-light.html", Icon::Inbox, Some(7)),
            place("Åtgärder", "listor-light.html", Icon::Tasklist, Some(12)),
            place("Egenkontroll", "#a", Icon::ShieldCheckmark, Some(2)),
            place("Risker", "falt-light.html", Icon::ExclamationmarkTriangle, None),
        ]))
        (nav_group(Some("Ledningssystemet"), [
            place("Processer", "#b", Icon::Branching, None),
            place("Rutiner", "#c", Icon::FileText, None),
            place("Årshjul", "#d", Icon::Calendar, None),
        ]))
        (nav_group(Some("Uppföljning"), [
            place("Utveckling", "#e", Icon::LineGraph, None),
            place("Rapporter", "#f", Icon::Files, None),
        ]))
    }
}

fn framed(here: &str, body: Markup) -> Markup {
    let quick = |text: &'static str, href: &'static str, mark: Icon| {
        quick_item(NavItem { href, text, icon: Some(mark), current: text == here, count: None })
    };
    shell(
        Shell {
            skip: "Hoppa till innehållet",
            strip: (here == "Åtgärder").then(|| html! { "Det här är en demonstration. Alla namn är påhittade." }),
            brand: BRAND,
            search: Some(Search { action: "#", label: "Sök ärende, rutin eller process", button: "Sök", value: "" }),
            bells: top_item(NavItem {
                href: "#",
                text: "Notiser",
                icon: Some(Icon::Bell),
                current: false,
                count: Some((3, "olästa")),
            }),
            user: Some(User { href: "#", name: "Karin Lindgren", initials: "KL", label: "Mitt konto" }),
            report: Some(("fraga-light.html", "Rapportera")),
            menu: menu(here),
            menu_label: ("Huvudmeny", "Stäng menyn"),
            quick: html! {
                (quick("Min dag", "dag-light.html", Icon::House))
                (quick("Rapportera", "fraga-light.html", Icon::PlusCircle))
                (quick("Ärenden", "arende-light.html", Icon::Inbox))
                (quick("Mer", "#meny", Icon::MenuHamburger))
            },
            quick_label: "Snabbmeny",
            footer: html! { (link("#t", "Tillgänglighet")) (link("#p", "Personuppgifter")) },
        },
        body,
    )
}

//! Frames: the house's shell around a page, or the quiet frame of a question.

use crate::{Nav, NavGroup, Page, Ui};
use components::{
    Brand, Document, Icon, MENU_ID, NavItem, ReportShell, Shell, User, document, nav_group, nav_item, quick_item, report_shell,
    shell,
};
use maud::{Markup, html};
use text::{t, words};

/// What stands around a page.
#[derive(Debug, Clone, Default)]
pub enum Frame {
    /// Menu, top bar, bottom bar.
    #[default]
    Shell,
    /// One question.
    Question {
        /// The way back: address.
        back: Option<String>,
        /// Which question of how many.
        at: Option<(u32, u32)>,
        /// The way out: address.
        cancel: Option<String>,
    },
    /// Brand alone: sign-in, thanks, errors for one who isn't signed in.
    Bare {
        /// A wide column.
        wide: bool,
    },
}

/// Where one reports: the filled button above the menu, and one of the four in the bottom bar.
const REPORT: &str = "/rapportera";

pub(crate) fn render(ui: &Ui, page: &Page, counts: &[(String, i64)]) -> Markup {
    let title = format!("{} – {}", page.title, ui.app.settings().municipality);
    let prefs = ui.prefs;
    let device = ui.device_tag();
    let person = device.as_deref();
    let (lang, scheme, contrast) = (prefs.lang.code(), prefs.scheme, prefs.contrast);
    let head = Document { lang, title: &title, scheme, contrast, unlisted: true, person };
    let body = match &page.frame {
        Frame::Shell if ui.actor.person().is_some() => in_shell(ui, &page.body, counts),
        Frame::Shell => bare(ui, &page.body, true),
        Frame::Question { back, at, cancel } => question(ui, &page.body, (back.as_deref(), *at, cancel.as_deref())),
        Frame::Bare { wide } => bare(ui, &page.body, *wide),
    };
    document(head, body)
}

fn in_shell(ui: &Ui, body: &Markup, counts: &[(String, i64)]) -> Markup {
    let mut places: Vec<Nav> = ui.app.rooms().iter().filter_map(|room| room.navigation).flat_map(|places| places(ui)).collect();
    places.sort_by_key(|place| (place.group, place.order));
    let (name, letters) = (ui.actor.name(), words::initials(ui.actor.name()));
    let report = t!(ui, "web-report");
    let more = t!(ui, "web-more");
    shell(
        Shell {
            skip: &t!(ui, "web-skip"),
            strip: strip(ui),
            brand: Brand { href: "/", name: "Ledfyr", place: &ui.app.settings().municipality },
            search: None,
            bells: html! { @for place in places.iter().filter(|place| place.group == NavGroup::Top) { (bell(ui, place)) } },
            user: Some(User { href: "/konto", name, initials: &letters, label: &t!(ui, "web-account") }),
            report: Some((REPORT, &report)),
            menu: menu(ui, &places, counts),
            menu_label: (&t!(ui, "web-menu"), &t!(ui, "web-menu-close")),
            quick: quick(ui, &places, &more),
            quick_label: &t!(ui, "web-quick"),
            footer: html! {},
        },
        body.clone(),
    )
}

/// A place in the top bar; the number of unread notices came with the session.
fn bell(ui: &Ui, place: &Nav) -> Markup {
    let unread = u64::try_from(ui.unread).unwrap_or(0);
    let word = t!(ui, "web-unread-count");
    components::top_item(NavItem {
        href: &place.href,
        text: &place.text,
        icon: Some(place.icon),
        current: ui.path == place.href,
        count: Some((unread, word.as_str())).filter(|(unread, _)| *unread > 0),
    })
}

fn menu(ui: &Ui, places: &[Nav], counts: &[(String, i64)]) -> Markup {
    let open = t!(ui, "web-open-count");
    let group = |which, name: Option<String>| {
        let items = places.iter().filter(|place| place.group == which && place.href != REPORT).map(|place| {
            let count = counts.iter().find(|(href, _)| *href == place.href).and_then(|(_, count)| u64::try_from(*count).ok());
            nav_item(NavItem {
                href: &place.href,
                text: &place.text,
                icon: Some(place.icon),
                current: place.href == current(ui, places),
                count: count.filter(|count| *count > 0).map(|count| (count, open.as_str())),
            })
        });
        let items: Vec<_> = items.collect();
        if items.is_empty() {
            html! {}
        } else {
            nav_group(name.as_deref(), items)
        }
    };
    html! {
        (group(NavGroup::Daily, None))
        (group(NavGroup::System, Some(t!(ui, "web-group-system"))))
        (group(NavGroup::FollowUp, Some(t!(ui, "web-group-follow-up"))))
        (group(NavGroup::Administration, Some(t!(ui, "web-group-administration"))))
    }
}

fn quick(ui: &Ui, places: &[Nav], more: &str) -> Markup {
    html! {
        @for place in places.iter().filter(|place| place.quick).take(3) {
            (quick_item(NavItem { href: &place.href, text: &place.text, icon: Some(place.icon), current: place.href == current(ui, places), count: None }))
        }
        (quick_item(NavItem { href: &format!("#{MENU_ID}"), text: more, icon: Some(Icon::MenuHamburger), current: false, count: None }))
    }
}

/// The place that one is at, or nearest below: the longest address that fits.
fn current<'a>(ui: &Ui, places: &'a [Nav]) -> &'a str {
    let below = |href: &str| href != "/" && ui.path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'));
    let fits = places.iter().map(|place| place.href.as_str()).filter(|href| ui.path == *href || below(href));
    fits.max_by_key(|href| href.len()).unwrap_or_default()
}

fn question(ui: &Ui, body: &Markup, (back, at, cancel): (Option<&str>, Option<(u32, u32)>, Option<&str>)) -> Markup {
    let (back_text, cancel_text) = (t!(ui, "web-back"), t!(ui, "web-cancel"));
    let words = at.map(|(at, of)| t!(ui, "web-question", at = at, of = of)).unwrap_or_default();
    report_shell(
        ReportShell {
            skip: &t!(ui, "web-skip"),
            strip: strip(ui),
            brand: None,
            back: back.map(|href| (href, back_text.as_str())),
            question: at.map(|(at, of)| (at, of, words.as_str())),
            cancel: cancel.map(|href| (href, cancel_text.as_str())),
            wide: false,
        },
        body.clone(),
    )
}

fn bare(ui: &Ui, body: &Markup, wide: bool) -> Markup {
    let brand = Brand { href: "/", name: "Ledfyr", place: &ui.app.settings().municipality };
    report_shell(
        ReportShell { skip: &t!(ui, "web-skip"), strip: strip(ui), brand: Some(brand), wide, ..ReportShell::default() },
        body.clone(),
    )
}

/// In the demonstration every page says so.
fn strip(ui: &Ui) -> Option<Markup> {
    ui.app.settings().demo.then(|| html! { (t!(ui, "web-demo")) " " a href="/logga-in" { (t!(ui, "web-demo-switch")) } })
}

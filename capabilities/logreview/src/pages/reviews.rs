//! The reviews that have been noted, and where the next is due.

use super::parts;
use crate::{
    actions::{Look, SetInterval},
    domain::{Outcome, next_due},
    store::review::{self, Review},
    url, waiting,
};
use components::{
    Head, Icon, LinkButton, Pages, Row, Tone, button_row, card, card_rows, due, empty_state, link_button, pagination, row, rows,
    tag,
};
use kernel::{Day, UnitId};
use text::{Speaks, dates, moments, t};
use web::{Answer, Granted, Markup, Page, Search, Ui, html};

/// What the page shows.
pub struct Shown {
    /// The newest reviews.
    pub found: Vec<Review>,
    /// Where the next page begins.
    pub older: Option<String>,
    /// When the next is due, unit by unit.
    pub due: Vec<(UnitId, Day)>,
}

/// The page.
pub fn show(mut granted: Granted<Look>, _: url::Reviews, search: Search) -> Answer {
    let units = waiting::mine(&granted.ui);
    let today = granted.today();
    let mut work = granted.work();
    let mut found = review::list(&mut work, search.0.get("fore").parse().ok())?;
    let (every, last) = review::last(&mut work, &units)?;
    let reviewed = |unit: UnitId| last.iter().find(|(known, _)| *known == unit).map(|(_, day)| *day);
    let due = units.into_iter().map(|unit| (unit, next_due(reviewed(unit), every, today))).collect();
    let more = found.len() > 50;
    found.truncate(50);
    let older = found.last().filter(|_| more).map(|last| format!("{}?fore={}", url::Reviews {}, last.id));
    let body = view(&granted.ui, &Shown { found, older, due });
    let title = t!(granted.ui, "logreview-tab-reviews");
    granted.page(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, shown: &Shown) -> Markup {
    let chosen = parts::chosen(ui, &web::Fields::default());
    let older = t!(ui, "logreview-older");
    let interval = url::Interval {}.to_string();
    html! {
        (parts::head(ui, &chosen, "reviews", &t!(ui, "logreview-reviews-lede")))
        @if !shown.due.is_empty() {
            (card(Head::new("nasta", &t!(ui, "logreview-next-title")), card_rows(shown.due.iter().map(|(unit, day)| next(ui, *unit, *day)))))
        }
        @if shown.found.is_empty() {
            (empty_state(Icon::ClipboardCheckmark, &t!(ui, "logreview-reviews-none"), html! { p { (t!(ui, "logreview-reviews-none-text")) } }))
        } @else {
            (rows(shown.found.iter().map(|review| line(ui, review))))
        }
        (pagination(Pages { label: &t!(ui, "logreview-pages"), status: "", newer: None, older: shown.older.as_deref().map(|href| (href, older.as_str())) }))
        @if ui.may::<SetInterval>() {
            (button_row([link_button(LinkButton::secondary(&interval, &t!(ui, "logreview-interval-title")))]))
        }
    }
}

fn next(ui: &Ui, unit: UnitId, day: Day) -> Markup {
    let late = day < ui.today();
    let when = dates::short(ui.lang(), day, ui.today());
    let words = if late { t!(ui, "logreview-next-late", day = when) } else { t!(ui, "logreview-next", day = when) };
    let (known, unnamed) = (ui.actor().directory().unit_name(unit), t!(ui, "logreview-next-title"));
    row(Row {
        href: &format!("{}?enhet={unit}", url::Accesses {}),
        title: if known.is_empty() { &unnamed } else { known },
        icon: Some(Icon::Calendar),
        end: due(&words, late),
        ..Row::default()
    })
}

/// What a review came to, as a tag.
pub fn outcome(ui: &Ui, outcome: Outcome) -> Markup {
    let tone = if outcome == Outcome::Clear { Tone::Good } else { Tone::Warn };
    tag(tone, &t!(ui, "logreview-outcome", outcome = outcome.code()), None)
}

fn line(ui: &Ui, review: &Review) -> Markup {
    let directory = ui.actor().directory();
    let title =
        t!(ui, "logreview-review-title", unit = directory.unit_name(review.unit), period = parts::period(ui, &review.chosen));
    row(Row {
        href: &url::Review { id: review.id }.to_string(),
        title: &title,
        icon: Some(Icon::ClipboardCheckmark),
        meta: html! { (directory.person_name(review.by)) " · " (moments::moment(ui.lang(), review.at, ui.now())) },
        end: outcome(ui, review.outcome),
        ..Row::default()
    })
}

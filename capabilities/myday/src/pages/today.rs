//! My day (CAL-3).

use super::{lede, parts};
use crate::{
    actions::Today,
    domain::{When, when},
    gather::{self, Day},
    url,
};
use authority::Role;
use components::{
    Head, Icon, LinkButton, PageHead, button_row, card_rows, columns, empty_state, link_button, page_head, rows, section,
};
use maud::{Markup, html};
use text::{Speaks, dates, t, words::greeting};
use web::{Answer, Granted, Page, Ui, Waiting};

/// So many rows in each list.
const SHOWN: usize = 5;

/// The page.
pub fn show(mut granted: Granted<Today>, _: url::Today) -> Answer {
    let (ui, desk) = granted.parts();
    let day = gather::day(ui, desk);
    let body = view(&granted.ui, day);
    let title = t!(granted.ui, "myday-title");
    granted.page(Page::new(title, body))
}

/// The page.
pub fn view(ui: &Ui, mut day: Day) -> Markup {
    let all = day.waiting.len();
    let on = |which: When| day.waiting.iter().filter(|one| when(one.urgent, one.due, ui.today()) == which).collect::<Vec<_>>();
    let (today, week) = (on(When::Today), on(When::Week));
    let hello = t!(ui, "myday-hello", greeting = greeting(ui.lang(), ui.now()), name = first_name(ui));
    let (lede, date) = (lede::lede(ui, today.len(), &day.signals), dates::heading(ui.lang(), ui.today()));
    let mut main = vec![needs_me(ui, &today, all), this_week(ui, &week)];
    main.append(&mut day.main);
    let mut side = parts::side(ui, &day);
    side.append(&mut day.side);
    html! {
        (page_head(PageHead { title: &hello, lede: Some(&lede), eyebrow: Some(&date), actions: report(ui), ..PageHead::default() }))
        (columns(main, &t!(ui, "myday-side"), side))
    }
}

fn first_name(ui: &Ui) -> String {
    ui.actor().name().split_whitespace().next().unwrap_or_default().to_owned()
}

/// Whether the person only works, and leads or watches over nothing.
fn only_works(ui: &Ui) -> bool {
    ui.actor().holdings().iter().all(|held| held.role == Role::Employee)
}

/// For those who work closest to people, the way to report comes first.
fn report(ui: &Ui) -> Markup {
    let text = t!(ui, "myday-report");
    let button = LinkButton { icon: Some(Icon::Plus), ..LinkButton::primary("/rapportera", &text) };
    html! { @if only_works(ui) { (button_row([link_button(button)])) } }
}

fn needs_me(ui: &Ui, today: &[&Waiting], all: usize) -> Markup {
    let (title, more, href) = (t!(ui, "myday-today"), t!(ui, "myday-show-all"), url::All {}.to_string());
    let head = Head::new("idag", &title);
    let head = if all > today.len().min(SHOWN) { head.link(&href, &more) } else { head };
    section(head, if today.is_empty() { nothing(ui) } else { rows(today.iter().take(SHOWN).map(|one| parts::waiting(ui, one))) })
}

/// An empty day teaches.
fn nothing(ui: &Ui) -> Markup {
    let text = if only_works(ui) { t!(ui, "myday-nothing-report") } else { t!(ui, "myday-nothing-look") };
    empty_state(Icon::HandHeart, &t!(ui, "myday-nothing"), html! { p { (text) } })
}

fn this_week(ui: &Ui, week: &[&Waiting]) -> Markup {
    if week.is_empty() {
        return html! {};
    }
    let title = t!(ui, "myday-week");
    section(Head::new("veckan", &title), card_rows(week.iter().take(SHOWN).map(|one| parts::waiting(ui, one))))
}

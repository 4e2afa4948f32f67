//! "Det här ledde det till": what events at one's units changed, ready for the workplace meeting (EVT-15, COM-3).

use super::mine::cursor;
use crate::{
    actions::ReadLessons,
    store::lessons::{self, Lesson, PAGE},
    url, words,
};
use components::prelude::*;
use text::{Speaks, dates, t};
use web::{Answer, Fields, Granted, Page, Search, Ui};

/// The list.
pub fn show(mut granted: Granted<ReadLessons>, _at: url::Lessons, search: Search) -> Answer {
    let apt = search.0.get("visa") == "apt";
    let mut lessons = lessons::list(&mut granted.work(), apt, cursor(search.0.get("fore")))?;
    let more = lessons.len() > PAGE;
    lessons.truncate(PAGE);
    let ui = &granted.ui;
    let title = t!(ui, "events-lessons-title");
    let tab_of = |visa: &str, text: String, current: bool| {
        let href = format!("{}?{}", url::Lessons {}, Fields::default().with("visa", visa).query());
        tab(Tab { href: &href, text: &text, current, count: None })
    };
    let body = html! {
        (page_head(PageHead {
            title: &title,
            lede: Some(&t!(ui, "events-lessons-lede")),
            actions: button_row([print_button(&t!(ui, "events-print"))]),
            ..PageHead::default()
        }))
        (tabs(&t!(ui, "events-lessons-tabs"), [
            tab_of("", t!(ui, "events-lessons-all"), !apt),
            tab_of("apt", t!(ui, "events-lessons-apt"), apt),
        ]))
        @if lessons.is_empty() {
            (empty_state(Icon::LightBulb, &t!(ui, "events-lessons-empty"), html! { p { (t!(ui, "events-lessons-empty-text")) } }))
        } @else {
            (card_rows(lessons.iter().map(|lesson| line(ui, lesson))))
        }
        (ways(ui, &search.0, &lessons, more))
    };
    let page = Page::new(title, body);
    granted.page(page)
}

/// A lesson in the list.
pub fn line(ui: &Ui, lesson: &Lesson) -> Markup {
    let meta = t!(
        ui,
        "events-lessons-about",
        title = words::title(ui, &lesson.type_code, None, lesson.unit),
        day = dates::day(ui.lang(), lesson.at.day(), ui.today())
    );
    let end = if lesson.for_apt {
        tag(Tone::Accent, &t!(ui, "events-lessons-apt"), None)
    } else {
        html! {}
    };
    row(Row {
        href: "",
        title: &lesson.learned,
        icon: Some(words::icon(&lesson.type_code)),
        tone: Tone::Good,
        meta: html! { (meta) },
        end,
    })
}

fn ways(ui: &Ui, fields: &Fields, lessons: &[Lesson], more: bool) -> Markup {
    let older = lessons.last().filter(|_| more);
    let older = older
        .map(|last| format!("{}?{}", url::Lessons {}, fields.clone().with("fore", format!("{}_{}", last.at.0, last.id)).query()));
    let text = t!(ui, "events-older");
    pagination(Pages {
        label: &t!(ui, "events-pages"),
        older: older.as_deref().map(|href| (href, text.as_str())),
        ..Pages::default()
    })
}

//! Everything that waits for me, most urgent first.

use super::parts;
use crate::{actions::Today, gather, url};
use components::{Icon, PageHead, crumbs, empty_state, page_head, rows};
use maud::{Markup, html};
use text::t;
use web::{Answer, Granted, Page, Ui, Waiting};

/// The page.
pub fn show(mut granted: Granted<Today>, _: url::All) -> Answer {
    let (ui, desk) = granted.parts();
    let waiting = gather::waiting(ui, desk);
    let body = view(&granted.ui, &waiting);
    let title = t!(granted.ui, "myday-all-title");
    granted.page(Page::new(title, body))
}

/// The page.
pub fn view(ui: &Ui, waiting: &[Waiting]) -> Markup {
    let title = t!(ui, "myday-all-title");
    let lede = t!(ui, "myday-all-lede", n = waiting.len());
    let empty = empty_state(Icon::HandHeart, &t!(ui, "myday-nothing"), html! { p { (t!(ui, "myday-nothing-look")) } });
    html! {
        (crumbs(&t!(ui, "myday-crumbs"), [(url::Today {}.to_string(), t!(ui, "myday-nav"))], &title))
        (page_head(PageHead { title: &title, lede: Some(&lede), ..PageHead::default() }))
        @if waiting.is_empty() { (empty) } @else { (rows(waiting.iter().map(|one| parts::waiting(ui, one)))) }
    }
}

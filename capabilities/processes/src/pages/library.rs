//! The library: processes that the trade knows, to start from.

use super::parts;
use crate::{
    actions::Add,
    library::{self, Model},
    url, words,
};
use components::{LinkButton, PageHead, Tone, button_row, card, link_button, page_head, small, tag, tags};
use maud::{Markup, html};
use text::t;
use web::{Answer, Granted, Page, Ui};

/// The page.
pub fn show(granted: Granted<Add>, _: url::Library) -> Answer {
    let (title, body) = (t!(granted.ui, "processes-library-title"), view(&granted.ui));
    granted.page(Page::new(title, body))
}

/// The page.
pub fn view(ui: &Ui) -> Markup {
    let (title, lede) = (t!(ui, "processes-library-title"), t!(ui, "processes-library-lede"));
    html! {
        (page_head(PageHead { title: &title, lede: Some(&lede), ..PageHead::default() }))
        (parts::beside(ui, &url::Library {}.to_string()))
        @for model in library::all() { (model_card(ui, model)) }
    }
}

fn model_card(ui: &Ui, model: &Model) -> Markup {
    let table = model.table();
    let href = format!("{}?fran={}", url::New {}, model.code);
    let size = t!(ui, "processes-library-size", steps = table.numbers().len(), lanes = table.lanes.len());
    let start = t!(ui, "processes-library-start");
    card(
        components::Head::new(&model.code, &model.name),
        html! {
            (tags([tag(Tone::Plain, &words::kind(ui, model.kind), None)]))
            p { (model.about(ui)) }
            (small(&t!(ui, "processes-library-source", source = model.source.clone())))
            (small(&size))
            (button_row([link_button(LinkButton { small: true, ..LinkButton::secondary(&href, &start) })]))
        },
    )
}

//! One review, as it was noted. It can be printed.

use super::{parts, reviews};
use crate::{
    actions::Look,
    store::review::{self, Review},
    url,
};
use components::{Head, LinkButton, PageHead, button_row, card, crumbs, dl, link_button, page_head, paragraphs, print_button};
use text::{Speaks, moments, t};
use web::{Answer, Granted, Markup, Page, Ui, Url, html};

/// The page.
pub fn show(mut granted: Granted<Look>, at: url::Review) -> Answer {
    let review = review::open(&mut granted.work(), at.id)?;
    let body = view(&granted.ui, &review);
    let title = t!(granted.ui, "logreview-review-heading");
    granted.page(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, review: &Review) -> Markup {
    let directory = ui.actor().directory();
    let title = t!(ui, "logreview-review-heading");
    let at = moments::moment(ui.lang(), review.at, ui.now());
    let mut facts = vec![
        (t!(ui, "logreview-unit"), html! { (directory.unit_name(review.unit)) }),
        (t!(ui, "logreview-period"), html! { (parts::period(ui, &review.chosen)) }),
        (t!(ui, "logreview-chosen"), html! { (chosen(ui, review)) }),
        (t!(ui, "logreview-rows"), html! { (review.counted.0) }),
        (t!(ui, "logreview-own-rows"), html! { (review.counted.1) }),
        (t!(ui, "logreview-by"), html! { (directory.person_name(review.by)) ", " (at) }),
    ];
    if let Some((seed, size)) = review.sample {
        facts.push((
            t!(ui, "logreview-tab-sample"),
            html! { (t!(ui, "logreview-sample-kept", n = size, seed = seed.to_string())) },
        ));
    }
    html! {
        (crumbs(&t!(ui, "logreview-crumbs"), [(url::Reviews::PATTERN, t!(ui, "logreview-tab-reviews"))], &title))
        (page_head(PageHead { title: &title, tags: reviews::outcome(ui, review.outcome), actions: button_row([print_button(&t!(ui, "logreview-print"))]), ..PageHead::default() }))
        (card(Head::new("granskat", &t!(ui, "logreview-review-what")), dl(facts)))
        @if !review.note.is_empty() { (card(Head::new("anteckning", &t!(ui, "logreview-note-text")), paragraphs(&review.note))) }
        (button_row([link_button(LinkButton::secondary(&again(review), &t!(ui, "logreview-review-again")))]))
    }
}

/// What was chosen beside the period, in words.
fn chosen(ui: &Ui, review: &Review) -> String {
    let (chosen, directory) = (&review.chosen, ui.actor().directory());
    let words = [
        chosen.person.map(|person| directory.person_name(person).to_owned()),
        chosen.number.clone(),
        chosen.what.as_deref().map(|what| t!(ui, "logreview-what", what = what)),
        chosen.reason.as_deref().map(|reason| t!(ui, "logreview-reason", reason = reason)),
        chosen.off.then(|| t!(ui, "logreview-off")),
        chosen.aside.then(|| t!(ui, "logreview-aside")),
    ];
    let words: Vec<String> = words.into_iter().flatten().collect();
    if words.is_empty() { t!(ui, "logreview-chosen-all") } else { words.join(", ") }
}

/// Where the same rows can be seen again: the sample drawn anew among the rows that there were.
fn again(review: &Review) -> String {
    match review.sample {
        Some((seed, size)) => {
            let fields = parts::fields(&review.chosen).with("fro", seed).with("antal", size).with("tom", review.through);
            format!("{}?{}", url::Sample {}, fields.query())
        }
        None => parts::with(&url::Accesses {}, &review.chosen),
    }
}

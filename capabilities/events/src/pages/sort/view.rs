//! The page of a report that is sorted.

use crate::{
    codebook::{self, Item},
    store::{list::Line, record::Record},
    url, words,
};
use authority::Track;
use components::prelude::*;
use text::{Speaks, moments, t};
use web::{FormState, Page, Ui};

/// The page.
pub fn view(ui: &Ui, (record, lines): (&Record, &[Line]), form: &FormState) -> Page {
    let (id, title) = (record.case.id, t!(ui, "events-sort-title"));
    let at = lines.iter().position(|line| line.id == id).map_or(1, |at| at + 1);
    let eyebrow = t!(ui, "events-sort-position", at = at, of = lines.len().max(1));
    let about = words::case_title(ui, record);
    let skip = super::after(lines, id).map(|id| url::SortOne { id }.to_string());
    let when = moments::moment(ui.lang(), record.reported_at, ui.now());
    let (label, switch, hint) = (t!(ui, "events-sort-keys"), t!(ui, "events-sort-switch"), t!(ui, "events-sort-hint"));
    let frame_action = url::SortOne { id }.to_string();
    let frame = components::Form { action: &frame_action, wide: true, ..components::Form::default() };
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), [(url::Cases {}.to_string(), t!(ui, "events-list-title"))], &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-sort-lede")), eyebrow: Some(&eyebrow), ..PageHead::default() }))
        (keyed(Keys { label: &label, switch: &switch, hint: &hint }, &KEYS, html! {
            (card(Head::new("rapporten", &about), html! {
                (muted(&format!("{}, {when}", record.case.number)))
                (paragraphs(&record.story))
                @if !record.done_at_once.is_empty() { (h3(&t!(ui, "events-report-done"))) (paragraphs(&record.done_at_once)) }
            }))
            (form.frame(ui, frame, Some(record.version), fields(ui, record, form)))
            (button_row([
                html! { @if let Some(skip) = &skip { (link(skip, &t!(ui, "events-sort-skip"))) } },
                link(&url::Case { id }.to_string(), &t!(ui, "events-sort-open")),
            ]))
        }))
    };
    Page::new(title, body)
}

/// Single keys, and what each of them presses.
const KEYS: [(&str, &str); 14] = [
    ("1", "#allvar"),
    ("2", "#allvar-1"),
    ("3", "#allvar-2"),
    ("4", "#allvar-3"),
    ("5", "#troligt"),
    ("6", "#troligt-1"),
    ("7", "#troligt-2"),
    ("8", "#troligt-3"),
    ("r", "#slag"),
    ("t", "#slag-1"),
    ("h", "#slag-2"),
    ("s", "[value=spara]"),
    ("k", "[value=klar]"),
    ("n", "a[href*='/sortera/']"),
];

fn fields(ui: &Ui, record: &Record, form: &FormState) -> Markup {
    let (book, lang) = (codebook::version(record.codebook), ui.lang());
    let [category, kind, severity, probability, choose, hint] = [
        t!(ui, "events-assess-category"),
        t!(ui, "events-assess-kind"),
        t!(ui, "events-assess-severity"),
        t!(ui, "events-assess-probability"),
        t!(ui, "events-choose"),
        t!(ui, "events-sort-risk-hint"),
    ];
    // The type's own categories first.
    let mut types: Vec<&Item> = book.types.iter().collect();
    types.sort_by_key(|kind| kind.code != record.type_code);
    let groups = types.into_iter().map(|kind| {
        let below = book.categories.iter().filter(|category| category.of_type == kind.code);
        (kind.label(lang).to_owned(), below.map(|item| (item.code.clone(), item.label(lang).to_owned())).collect::<Vec<_>>())
    });
    let key = |key: &str| t!(ui, "events-sort-key", key = key.to_owned());
    let scale = |list: &'static [Item], from: usize| {
        let steps = list.iter().enumerate().take(4);
        steps
            .map(|(at, item)| Choice::new((at + 1).to_string(), item.label(lang)).detail(key(&(from + at).to_string())))
            .collect::<Vec<_>>()
    };
    let kinds = book.kinds.iter().zip(["r", "t", "h"]);
    html! {
        (select_grouped(form.field("kategori", &category), &choose, groups))
        (radios(form.field("slag", &kind), true, kinds.map(|(item, letter)| Choice::new(item.code.as_str(), item.label(lang)).detail(key(letter)))))
        (radios(Field { hint: (record.case.track == Track::Both).then_some(hint.as_str()), ..form.field("allvar", &severity) }, true, scale(&book.severities, 1)))
        (radios(form.field("troligt", &probability), true, scale(&book.probabilities, 5)))
        (button_row([
            button(Button { sends: Some(("gor", "klar")), ..Button::primary(&t!(ui, "events-sort-done")) }),
            button(Button { sends: Some(("gor", "spara")), ..Button::secondary(&t!(ui, "events-sort-save")) }),
        ]))
    }
}

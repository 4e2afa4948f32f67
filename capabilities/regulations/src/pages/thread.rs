//! The red thread of a thing, for the screen and for paper.

use crate::{
    actions::ReadRegister,
    chain::{self, Chain, Node},
    url, words,
};
use components::{
    Head, Icon, PageHead, Row, button_row, card_rows, empty_state, page_head, print_button, row, section, small, tag,
};
use kernel::Subject;
use maud::{Markup, html};
use text::{Speaks, dates, t};
use web::{Answer, Granted, Page, Problem, Ui};

/// Kinds of things from requirement to effect; what isn't among them comes last.
const STAGES: [&str; 7] = ["provision", "process", "step", "document", "partner", "event", "action"];

/// The page.
pub fn show(mut granted: Granted<ReadRegister>, at: url::Thread) -> Answer {
    let subject: Subject = format!("{}/{}", at.kind, at.id).parse().map_err(|_| Problem::NotFound)?;
    let (ui, desk) = granted.parts();
    let chain = chain::follow(ui, desk, &subject)?.ok_or(Problem::NotFound)?;
    let body = view(&granted.ui, &chain);
    let title = t!(granted.ui, "regulations-thread-title");
    granted.page(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, chain: &Chain) -> Markup {
    let start = chain.nodes.first();
    let name = start.map_or("", |node| node.thing.title.as_str());
    let day = dates::full(ui.lang(), ui.today());
    let actions = button_row([print_button(&t!(ui, "regulations-print"))]);
    let alone = chain.nodes.len() < 2;
    html! {
        (page_head(PageHead { title: &t!(ui, "regulations-thread-title"), lede: Some(name), eyebrow: Some(&day), actions, ..PageHead::default() }))
        @if alone {
            (empty_state(Icon::Link, &t!(ui, "regulations-thread-none"), html! { p { (t!(ui, "regulations-thread-none-text")) } }))
        } @else {
            p { (t!(ui, "regulations-thread-lede")) }
        }
        @for stage in stages(chain) { (part(ui, chain, stage)) }
        @if chain.cut { (small(&t!(ui, "regulations-thread-cut"))) }
    }
}

/// The kinds on the thread, in order.
fn stages(chain: &Chain) -> Vec<&str> {
    let mut kinds: Vec<&str> = chain.nodes.iter().map(|node| node.subject.kind()).collect();
    kinds.sort_by_key(|kind| (STAGES.iter().position(|stage| stage == kind).unwrap_or(STAGES.len()), kind.to_owned()));
    kinds.dedup();
    kinds
}

fn part(ui: &Ui, chain: &Chain, kind: &str) -> Markup {
    let start = chain.nodes.first().map(|node| &node.subject);
    let mut nodes: Vec<&Node> = chain.nodes.iter().filter(|node| node.subject.kind() == kind).collect();
    nodes.sort_by_cached_key(|node| text::sort_key(&node.thing.title));
    section(Head::new(kind, &words::things(ui, kind)), card_rows(nodes.iter().map(|node| {
        let here = start == Some(&node.subject);
        row(Row {
            href: &node.thing.href,
            title: &node.thing.title,
            meta: html! {
                @if kind != crate::domain::PROVISION { (ui.actor().directory().unit_name(node.thing.unit)) }
                @for ground in node.thing.grounds.iter().take(8) { (small(&t!(ui, "regulations-thread-ground", text = ground.text.clone()))) }
                @for (link, to) in chain.from(&node.subject).take(12) { (small(&format!("{} {}", link.text, to.thing.title))) }
            },
            end: html! { @if here { (tag(components::Tone::Accent, &t!(ui, "regulations-thread-here"), None)) } },
            ..Row::default()
        })
    })))
}

//! What other systems can do, how a token works, and what the answers mean.

use crate::{actions::ReadAbout, url};
use components::{Column, Head, PageHead, Table, card, dl, link, page_head, paragraphs, stack, table};
use maud::{Markup, html};
use text::t;
use web::{Answer, EndpointInfo, Frame, Granted, Page, Ui};

/// A call, as the page tells of it.
pub struct Call {
    method: String,
    pattern: &'static str,
    summary: &'static str,
    scope: &'static str,
}

impl From<&EndpointInfo> for Call {
    fn from(info: &EndpointInfo) -> Self {
        Self { method: info.method.to_string(), pattern: info.pattern, summary: info.doc.summary, scope: info.action.name }
    }
}

/// The page.
pub fn show(granted: Granted<ReadAbout>, _: url::About) -> Answer {
    let ui = &granted.ui;
    let apis = ui.app().rooms().iter().filter_map(|room| room.api);
    let calls: Vec<Call> = apis.flat_map(|api| api().infos().map(Call::from).collect::<Vec<_>>()).collect();
    let known = ui.actor().person().is_some();
    let frame = if known { Frame::Shell } else { Frame::Bare { wide: true } };
    let page = Page::new(t!(ui, "api-title"), view(ui, &calls)).framed(frame);
    granted.page(page)
}

/// The page's content.
pub fn view(ui: &Ui, calls: &[Call]) -> Markup {
    html! {
        (page_head(PageHead { title: &t!(ui, "api-title"), lede: Some(&t!(ui, "api-lede")), ..PageHead::default() }))
        (stack([
            card(Head::new("nyckel", &t!(ui, "api-token-title")), token(ui)),
            card(Head::new("anrop", &t!(ui, "api-calls-title")), html! {
                p { (t!(ui, "api-calls-text")) " " (link(&url::Document {}.to_string(), &t!(ui, "api-calls-document"))) }
                (list(ui, calls))
            }),
            card(Head::new("sidor", &t!(ui, "api-pages-title")), paragraphs(&t!(ui, "api-pages-text"))),
            card(Head::new("samtidigt", &t!(ui, "api-version-title")), paragraphs(&t!(ui, "api-version-text"))),
            card(Head::new("en-gang", &t!(ui, "api-once-title")), paragraphs(&t!(ui, "api-once-text"))),
            card(Head::new("fel", &t!(ui, "api-problems-title")), problems(ui)),
        ]))
    }
}

fn token(ui: &Ui) -> Markup {
    let call = format!("curl -H \"Authorization: Bearer ledfyr_…\" {}/api/v1/me", ui.app().settings().base_url);
    html! {
        (paragraphs(&t!(ui, "api-token-text")))
        p { code { "ledfyr token create --person eva.holm --scope events.read --scope events.report" } }
        (paragraphs(&t!(ui, "api-token-first")))
        p { code { (breaking(&call)) } }
    }
}

/// The calls. What is said about each stands in English, as in the document.
fn list(ui: &Ui, calls: &[Call]) -> Markup {
    let columns = [
        Column::text(t!(ui, "api-column-address")),
        Column::text(t!(ui, "api-column-what")),
        Column::text(t!(ui, "api-column-scope")),
    ];
    let caption = t!(ui, "api-calls-title");
    table(
        Table { caption: &caption, columns: &columns, ..Table::default() },
        calls.iter().map(|call| {
            vec![
                html! { code { (call.method) " " (breaking(call.pattern)) } },
                html! { span lang="en" { (call.summary) } },
                html! { code { (breaking(call.scope)) } },
            ]
        }),
    )
}

/// A long word that may break between its parts, on a narrow phone.
fn breaking(text: &str) -> Markup {
    html! { @for part in text.split_inclusive(['/', '.', '_', '-']) { (part) wbr; } }
}

/// The types of problems: an answer's `type` leads here.
fn problems(ui: &Ui) -> Markup {
    let all = [
        ("sign-in", 401, t!(ui, "api-problem-sign-in")),
        ("scope", 403, t!(ui, "api-problem-scope")),
        ("role", 403, t!(ui, "api-problem-role")),
        ("not-found", 404, t!(ui, "api-problem-not-found")),
        ("method", 405, t!(ui, "api-problem-method")),
        ("unreadable", 400, t!(ui, "api-problem-unreadable")),
        ("media-type", 415, t!(ui, "api-problem-media-type")),
        ("size", 413, t!(ui, "api-problem-size")),
        ("fields", 422, t!(ui, "api-problem-fields")),
        ("refused", 422, t!(ui, "api-problem-refused")),
        ("key", 422, t!(ui, "api-problem-key")),
        ("version", 409, t!(ui, "api-problem-version")),
        ("often", 429, t!(ui, "api-problem-often")),
        ("busy", 503, t!(ui, "api-problem-busy")),
        ("broken", 500, t!(ui, "api-problem-broken")),
    ];
    html! {
        p { (t!(ui, "api-problems-text")) }
        (dl(all.map(|(code, status, text)| (format!("{status} {code}"), html! { span id=(code) { (text) } }))))
    }
}

/// A made-up call.
pub fn sample() -> [Call; 1] {
    [Call { method: "GET".into(), pattern: "/api/v1/me", summary: "Read who one is", scope: "people.see_account" }]
}

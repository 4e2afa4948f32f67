//! Who has opened one case.

use super::parts;
use crate::{
    actions::Look,
    domain::ThingId,
    store::{
        access::{self, Access},
        gather::GATHERED,
    },
    url,
};
use components::{LinkButton, PageHead, button_row, crumbs, link_button, page_head, small};
use kernel::{Subject, Timestamp};
use text::t;
use web::{Answer, Granted, Markup, Page, Problem, Ui, Url, html};

/// The most rows that are shown or sent.
pub const MOST: i64 = 2000;

/// The thing that the address is about.
pub fn subject(kind: &str, id: ThingId) -> Result<Subject, Problem> {
    let plain = !kind.is_empty() && kind.len() <= 30 && kind.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_');
    if plain { Ok(Subject::new(kind, id)) } else { Err(Problem::NotFound) }
}

/// The page. What one doesn't review isn't found.
pub fn show(mut granted: Granted<Look>, at: url::Case) -> Answer {
    let subject = subject(&at.kind, at.id)?;
    let mut work = granted.work();
    let found = access::of(&mut work, &subject, MOST)?;
    if found.is_empty() {
        return Err(Problem::NotFound);
    }
    work.looked(subject.clone(), "log_opened", seen(&found));
    let gathered = work.desk().fact(GATHERED)?.and_then(|text| text.parse().ok()).map(Timestamp);
    let body = view(&granted.ui, &at, &found, gathered);
    let title = t!(granted.ui, "logreview-case-title");
    granted.page(Page::new(title, body))
}

/// Where the thing belongs, for the row about this looking.
pub fn seen(found: &[Access]) -> serde_json::Value {
    let first = found.first();
    serde_json::json!({
        "unit": first.map(|one| one.unit),
        "track": first.map(|one| one.track),
        "number": first.and_then(|one| one.number.clone()),
    })
}

/// The page's content.
pub fn view(ui: &Ui, at: &url::Case, found: &[Access], gathered: Option<Timestamp>) -> Markup {
    let first = found.first();
    let name = first.map_or_else(String::new, |one| parts::thing(ui, &one.subject, one.number.as_deref()));
    let title = t!(ui, "logreview-case-heading", name = name.as_str());
    let extract = url::Extract { kind: at.kind.clone(), id: at.id }.to_string();
    html! {
        (crumbs(&t!(ui, "logreview-crumbs"), [(url::Accesses::PATTERN, t!(ui, "logreview-title"))], &name))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "logreview-case-lede")), ..PageHead::default() }))
        (parts::accesses(ui, found))
        (small(&super::list::fresh(ui, gathered)))
        (small(&t!(ui, "logreview-extract-text")))
        (button_row([
            link_button(LinkButton { download: true, ..LinkButton::secondary(&extract, &t!(ui, "logreview-extract")) }),
            components::print_button(&t!(ui, "logreview-print")),
        ]))
    }
}

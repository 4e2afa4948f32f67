//! What came back, as a person sees it.

use crate::Visitor;
use axum::http::{HeaderMap, header, response::Parts};
use scraper::{ElementRef, Html, Selector, node::Node};

/// An answer.
#[derive(Clone)]
pub struct Seen {
    /// The status.
    pub status: u16,
    /// The page as sent.
    pub html: String,
    /// The headers.
    pub headers: HeaderMap,
    /// Every byte, for files.
    pub bytes: Vec<u8>,
    visitor: Visitor,
}

impl Seen {
    pub(crate) fn new(visitor: Visitor, parts: &Parts, body: &[u8]) -> Self {
        Self {
            status: parts.status.as_u16(),
            html: String::from_utf8_lossy(body).into_owned(),
            headers: parts.headers.clone(),
            bytes: body.to_vec(),
            visitor,
        }
    }

    /// The content as JSON; null when it isn't.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).unwrap_or_default()
    }

    /// A header's text; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where it leads; empty when nowhere.
    pub fn location(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }

    /// Goes where it leads, as long as it leads on.
    ///
    /// # Panics
    /// When it leads round and round.
    #[must_use]
    pub fn follow(&self) -> Self {
        let mut seen = self.clone();
        for _ in 0..10 {
            if seen.location().is_empty() {
                return seen;
            }
            let path = seen.location().split('#').next().unwrap_or_default().to_owned();
            seen = self.visitor.get(path);
        }
        panic!("led round and round, last to {}", seen.location())
    }

    /// The visible words of the page's main part (or of the whole page when it has none), with single spaces.
    pub fn text(&self) -> String {
        let page = self.page();
        let main = page.select(&selector("main")).next().unwrap_or_else(|| page.root_element());
        words(main)
    }

    /// Whether anything fits the selector.
    pub fn has(&self, select: &str) -> bool {
        self.page().select(&selector(select)).next().is_some()
    }

    /// The words of everything that fits the selector.
    pub fn texts(&self, select: &str) -> Vec<String> {
        self.page().select(&selector(select)).map(words).collect()
    }

    /// What stands in everything that fits the selector, letter by letter.
    pub fn written(&self, select: &str) -> Vec<String> {
        self.page().select(&selector(select)).map(|found| found.text().collect()).collect()
    }

    /// The value of an attribute of everything that fits the selector, as in `attrs("main a", "href")`.
    pub fn attrs(&self, select: &str, name: &str) -> Vec<String> {
        self.page().select(&selector(select)).filter_map(|found| found.attr(name).map(str::to_owned)).collect()
    }

    /// The address of the first link with these words.
    ///
    /// # Panics
    /// When there is none.
    pub fn link(&self, text: &str) -> String {
        let page = self.page();
        let links = selector("a[href]");
        let found = page.select(&links).find(|link| words(*link).contains(text)).and_then(|link| link.attr("href"));
        found.unwrap_or_else(|| panic!("no link says {text:?} in: {}", self.text())).to_owned()
    }

    /// The hidden fields of the form that is sent to this address; of the first form with a token when none is.
    pub(crate) fn hidden_fields(&self, action: &str) -> Vec<(String, String)> {
        let page = self.page();
        let forms: Vec<_> = page.select(&selector("form")).collect();
        let fits = forms.iter().find(|form| form.attr("action") == Some(action));
        let Some(form) = fits else {
            let token = page.select(&selector("input[name=_token]")).next().and_then(|input| input.attr("value"));
            return token.map(|token| ("_token".to_owned(), token.to_owned())).into_iter().collect();
        };
        let inputs = form.select(&selector("input[type=hidden]")).collect::<Vec<_>>().into_iter();
        let pair = |input: ElementRef<'_>| Some((input.attr("name")?.to_owned(), input.attr("value").unwrap_or("").to_owned()));
        inputs.filter_map(pair).collect()
    }

    fn page(&self) -> Html {
        Html::parse_document(&self.html)
    }
}

impl std::fmt::Debug for Seen {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {} {}", self.status, self.location(), self.text())
    }
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text:?} is no selector: {error}"))
}

/// Words as seen: what is in a template, a script or a style isn't.
fn words(element: ElementRef<'_>) -> String {
    let mut out = String::new();
    gather(element, &mut out);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn gather(element: ElementRef<'_>, out: &mut String) {
    if matches!(element.value().name(), "script" | "style" | "template" | "svg") || element.attr("hidden").is_some() {
        return;
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) => out.push_str(text),
            _ => {
                if let Some(child) = ElementRef::wrap(child) {
                    gather(child, out);
                }
            }
        }
    }
    // Blocks and cells stand apart; words within a sentence don't.
    if !matches!(element.value().name(), "a" | "b" | "em" | "i" | "span" | "strong" | "time" | "abbr") {
        out.push(' ');
    }
}

//! What every page must be: well-formed, without inline style or script, with names for what one can't see.

use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn said(element: ElementRef<'_>) -> String {
    element.html().chars().take(160).collect()
}

/// Everything that is wrong with a page, one line each.
pub fn faults(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let mut faults: Vec<String> = page.errors.iter().map(|error| format!("not well-formed: {error}")).collect();
    faults.extend(inline(&page));
    faults.extend(references(&page));
    faults.extend(names(&page));
    let headings = all(&page, "h1").into_iter().filter(|heading| !waits(*heading)).count();
    if headings != 1 {
        faults.push(format!("has {headings} h1"));
    }
    for form in all(&page, "form[method=post]") {
        let token = Selector::parse("input[name=_token]").expect("a selector");
        if form.select(&token).next().is_none() {
            faults.push(format!("a form without token: {}", said(form)));
        }
    }
    faults
}

/// Whether it is a part that a script shows when its turn comes, or copies.
fn waits(element: ElementRef<'_>) -> bool {
    element
        .ancestors()
        .filter_map(ElementRef::wrap)
        .any(|above| above.attr("hidden").is_some() || above.value().name() == "template")
}

/// The content policy allows no style or script in the page.
fn inline(page: &Html) -> Vec<String> {
    let mut faults: Vec<String> =
        all(page, "[style], style, script:not([src])").into_iter().map(|e| format!("inline: {}", said(e))).collect();
    for element in all(page, "*") {
        let handlers = element
            .value()
            .attrs()
            .filter(|(name, value)| name.starts_with("on") || value.trim_start().starts_with("javascript:"));
        faults.extend(handlers.map(|(name, _)| format!("handler {name}: {}", said(element))));
    }
    faults
}

/// What points to an id of the page points to something, and an id is there once.
fn references(page: &Html) -> Vec<String> {
    let mut ids = BTreeSet::new();
    let doubled: Vec<_> = all(page, "[id]").into_iter().filter_map(|e| e.attr("id")).filter(|id| !ids.insert(*id)).collect();
    let mut faults: Vec<String> = doubled.into_iter().map(|id| format!("the id {id} is there twice")).collect();
    for name in ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "popovertarget"] {
        for element in all(page, &format!("[{name}]")) {
            let lost = element.attr(name).unwrap_or_default().split_whitespace().filter(|id| !ids.contains(id));
            faults.extend(lost.map(|id| format!("{name} points to {id}, which isn't there: {}", said(element))));
        }
    }
    for link in all(page, "a[href^='#']") {
        let id = link.attr("href").unwrap_or_default().trim_start_matches('#');
        let part = || !all(page, &format!("[data-part='{id}']")).is_empty();
        if waits(link) && part() {
            continue;
        }
        if !id.is_empty() && !ids.contains(id) {
            faults.push(format!("a link to #{id}, which isn't there"));
        }
    }
    faults
}

/// Pictures, fields, links and buttons have names.
fn names(page: &Html) -> Vec<String> {
    let mut faults: Vec<String> =
        all(page, "img:not([alt])").into_iter().map(|e| format!("a picture without alt: {}", said(e))).collect();
    let labels: BTreeSet<String> = all(page, "label[for]").iter().filter_map(|e| e.attr("for").map(str::to_owned)).collect();
    for field in all(page, "input:not([type=hidden]):not([type=submit]), select, textarea") {
        let labelled = field.attr("id").is_some_and(|id| labels.contains(id))
            || field.attr("aria-label").is_some()
            || field.attr("aria-labelledby").is_some()
            || field.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "label");
        if !labelled {
            faults.push(format!("a field without label: {}", said(field)));
        }
    }
    for pressed in all(page, "a[href], button") {
        let picture = Selector::parse("img[alt]").expect("a selector");
        let shown = pressed.select(&picture).any(|picture| picture.attr("alt").is_some_and(|alt| !alt.is_empty()));
        let named = shown || pressed.attr("aria-label").is_some() || !pressed.text().collect::<String>().trim().is_empty();
        if !named && !waits(pressed) {
            faults.push(format!("nothing to press by name: {}", said(pressed)));
        }
    }
    faults
}

#[test]
fn faults_are_found() {
    let whole = "<!doctype html><html lang=\"sv\"><head><title>t</title></head><body><h1>r</h1>";
    for (body, fault) in [
        ("<p style=\"a:b\">x</p>", "inline"),
        ("<p onclick=\"x()\">x</p>", "handler"),
        ("<img src=\"/a\">", "without alt"),
        ("<input name=\"a\">", "without label"),
        ("<label for=\"b\">x</label>", "points to b"),
        ("<p id=\"a\"></p><p id=\"a\"></p>", "twice"),
        ("<form method=\"post\"></form>", "without token"),
        ("<div><span></div>", "not well-formed"),
        ("<h1>s</h1>", "has 2 h1"),
        ("<button></button>", "press by name"),
    ] {
        let found = faults(&format!("{whole}{body}</body></html>"));
        assert!(found.iter().any(|line| line.contains(fault)), "{body}: {found:?}");
    }
    assert_eq!(faults(&format!("{whole}</body></html>")), Vec::<String>::new());
}

//! Hälsokontroll (LAW-8): what is broken in the management system, rule by rule, each with the way to its mending.

use crate::actions::SeeHealth;
use components::{
    Head, Icon, PageHead, Row, button_row, card_rows, details, empty_state, page_head, print_button, row, section, small, tag,
};
use maud::{Markup, html};
use text::t;
use web::{Answer, FINDINGS, Finding, Granted, Page, Severity, Ui, findings};

/// So many of a rule are shown at once; the others are folded away.
const SHOWN: usize = 8;

/// The page.
pub fn show(mut granted: Granted<SeeHealth>, _: crate::url::Health) -> Answer {
    let (ui, desk) = granted.parts();
    let found = findings(ui, desk)?;
    let body = view(&granted.ui, &found);
    let title = t!(granted.ui, "regulations-health-title");
    granted.page(Page::new(title, body))
}

/// The page's content.
pub fn view(ui: &Ui, found: &[Finding]) -> Markup {
    let lede = t!(ui, "regulations-health-lede", n = found.len());
    let actions = button_row([print_button(&t!(ui, "regulations-print"))]);
    let mut rules: Vec<&str> = Vec::new();
    for finding in found {
        if !rules.contains(&finding.rule) {
            rules.push(finding.rule);
        }
    }
    html! {
        (page_head(PageHead { title: &t!(ui, "regulations-health-title"), lede: Some(&lede), actions, ..PageHead::default() }))
        @if found.is_empty() {
            (empty_state(Icon::CheckmarkCircle, &t!(ui, "regulations-health-none"), html! { p { (t!(ui, "regulations-health-none-text")) } }))
        }
        @for rule in rules { (part(ui, &found.iter().filter(|finding| finding.rule == rule).collect::<Vec<_>>())) }
    }
}

fn part(ui: &Ui, found: &[&Finding]) -> Markup {
    let Some(first) = found.first() else { return html! {} };
    let heading = t!(ui, "regulations-health-heading", rule = first.heading.clone(), n = found.len());
    let body = html! {
        (card_rows(found.iter().take(SHOWN).map(|finding| one(ui, finding))))
        @if found.len() > SHOWN {
            @let rest = found.iter().skip(SHOWN).map(|finding| one(ui, finding));
            (details(&t!(ui, "regulations-health-more", n = found.len() - SHOWN), None, false, card_rows(rest)))
        }
        @if found.len() >= FINDINGS { (small(&t!(ui, "regulations-health-many", n = FINDINGS))) }
    };
    section(Head::new(&first.rule.replace('_', "-"), &heading), body)
}

fn one(ui: &Ui, finding: &Finding) -> Markup {
    let unit = finding.unit.map(|unit| ui.actor().directory().unit_name(unit).to_owned()).unwrap_or_default();
    row(Row {
        href: &finding.href,
        title: &finding.text,
        icon: Some(Icon::Wrench),
        tone: finding.severity.tone(),
        meta: html! { (unit) },
        end: tag(finding.severity.tone(), &severity(ui, finding.severity), None),
    })
}

fn severity(ui: &Ui, severity: Severity) -> String {
    match severity {
        Severity::Grave => t!(ui, "regulations-severity-grave"),
        Severity::Mend => t!(ui, "regulations-severity-mend"),
        Severity::Look => t!(ui, "regulations-severity-look"),
    }
}

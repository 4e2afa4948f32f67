//! What a list would change, row by row; the word to go ahead; what came of it.

use super::sign_out::Nothing;
use crate::{
    actions,
    domain::Given,
    import::{Does, Fault, Planned},
    store::import::{self, Outcome, Sent},
    url,
    words::{column_name, period, refusal, role_held, role_named},
};
use components::{
    Button, Change, DiffRow, LinkButton, Tone, button, button_row, crumbs, diff_row, diffs, h1, h2, lede, link_button, notice,
};
use text::t;
use web::{Answer, FormState, Granted, Markup, Page, Problem, Submitted, Ui, Url, html};

/// The page.
pub fn show(mut granted: Granted<actions::Import>, at: url::Preview) -> Answer {
    let mut work = granted.work();
    let sent = import::open(&mut work, at.id)?;
    let planned = import::planned(&mut work, &sent.rows, &role_named)?;
    let page = Page::new(t!(granted.ui, "people-preview-title"), view(&granted.ui, &sent, &planned));
    granted.page(page)
}

/// Goes ahead: plans anew, as others may have changed something meanwhile, and carries out what can be.
pub fn carry_out(mut granted: Granted<actions::Import>, at: url::Preview, _: Submitted<Nothing>) -> Answer {
    let mut work = granted.work();
    let sent = import::open(&mut work, at.id)?;
    if sent.outcome.is_some() {
        return Err(Problem::Refused(t!(granted.ui, "people-preview-done-already")));
    }
    let planned = import::planned(&mut work, &sent.rows, &role_named)?;
    let recorded = import::carry_out(&mut work, &sent, &planned)?;
    granted.saved(recorded, &url::Preview { id: sent.id })
}

/// The page's content.
pub fn view(ui: &Ui, sent: &Sent, planned: &[Planned]) -> Markup {
    let above = [(url::People::PATTERN, t!(ui, "people-list-title")), (url::Import::PATTERN, t!(ui, "people-import-title"))];
    html! {
        (crumbs(&t!(ui, "people-crumbs"), above, &sent.file_name))
        (h1(&t!(ui, "people-preview-title")))
        @match sent.outcome {
            Some(outcome) => (done(ui, outcome)),
            None => (plan(ui, sent, planned)),
        }
    }
}

fn done(ui: &Ui, outcome: Outcome) -> Markup {
    let unready = format!("{}?utan=1", url::People::PATTERN);
    html! {
        (notice(Tone::Good, &t!(ui, "people-preview-done"), html! { p { (sums(ui, outcome)) } }))
        @if outcome.added > 0 { p { (t!(ui, "people-preview-passwords")) } }
        (button_row([
            link_button(LinkButton::primary(&unready, &t!(ui, "people-preview-unready"))),
            link_button(LinkButton::secondary(url::People::PATTERN, &t!(ui, "people-preview-people"))),
        ]))
    }
}

fn sums(ui: &Ui, outcome: Outcome) -> String {
    t!(ui, "people-preview-sums", added = outcome.added, changed = outcome.changed, roles = outcome.roles, left = outcome.left)
}

fn plan(ui: &Ui, sent: &Sent, planned: &[Planned]) -> Markup {
    let outcome = Outcome::of(planned);
    let (wrong, right): (Vec<_>, Vec<_>) = planned.iter().partition(|row| !row.faults.is_empty());
    let does: Vec<_> = right.into_iter().filter(|row| !row.does.is_empty()).collect();
    let again = LinkButton::secondary(url::Import::PATTERN, "");
    html! {
        (lede(&sums(ui, outcome)))
        @if !wrong.is_empty() {
            (notice(Tone::Warn, &t!(ui, "people-preview-wrong", n = wrong.len()), html! { (t!(ui, "people-preview-wrong-text")) }))
            (diffs(wrong.iter().map(|row| fault_row(ui, row))))
        }
        @if does.is_empty() {
            p { (t!(ui, "people-preview-nothing")) }
            (button_row([link_button(LinkButton { text: &t!(ui, "people-preview-again"), ..again })]))
        } @else {
            (h2(&t!(ui, "people-preview-changes")))
            (diffs(does.iter().flat_map(|row| change_rows(ui, row))))
            (FormState::default().form(ui, &url::Preview { id: sent.id }.to_string(), None, button_row([
                button(Button::primary(&t!(ui, "people-preview-submit"))),
                link_button(LinkButton { text: &t!(ui, "people-preview-again"), ..again }),
            ])))
        }
    }
}

fn title(ui: &Ui, row: &Planned) -> String {
    let name = row.person.as_ref().map_or_else(|| row.user_name.clone(), |person| person.name.clone());
    t!(ui, "people-preview-row", line = row.line, name = name)
}

fn fault_row(ui: &Ui, row: &Planned) -> Markup {
    let faults: Vec<_> = row.faults.iter().map(|fault| fault_text(ui, fault)).collect();
    let (title, word, wrong) = (title(ui, row), t!(ui, "people-preview-left"), faults.join(". "));
    diff_row(DiffRow { change: Change::Wrong, word: &word, title: &title, wrong: Some(&wrong), ..DiffRow::default() })
}

fn fault_text(ui: &Ui, fault: &Fault) -> String {
    match fault {
        Fault::Missing(column) => t!(ui, "people-fault-missing", column = column_name(ui, *column)),
        Fault::Unreadable(column) => t!(ui, "people-fault-unreadable", column = column_name(ui, *column)),
        Fault::NoUnit(name) => t!(ui, "people-fault-no-unit", name = name.as_str()),
        Fault::SeveralUnits(name) => t!(ui, "people-fault-several-units", name = name.as_str()),
        Fault::NoRole(name) => t!(ui, "people-fault-no-role", name = name.as_str()),
        Fault::Contradicts(column) => t!(ui, "people-fault-contradicts", column = column_name(ui, *column)),
        Fault::Refused(why) => refusal(ui, *why),
    }
}

fn change_rows(ui: &Ui, row: &Planned) -> Vec<Markup> {
    let title = title(ui, row);
    row.does.iter().map(|does| change_row(ui, &title, row, does)).collect()
}

fn change_row(ui: &Ui, title: &str, row: &Planned, does: &Does) -> Markup {
    match does {
        Does::Add => {
            let home = row.person.as_ref().map(|person| ui.actor().directory().unit_name(person.unit)).unwrap_or_default();
            let word = t!(ui, "people-preview-add");
            diff_row(DiffRow { change: Change::Added, word: &word, title, after: home, ..DiffRow::default() })
        }
        Does::Change(column, before, after) => {
            let word = t!(ui, "people-preview-change", column = column_name(ui, *column));
            diff_row(DiffRow { change: Change::Changed, word: &word, title, before, after, wrong: None })
        }
        Does::Give(given) => {
            let (word, after) = (t!(ui, "people-preview-give"), given_text(ui, given));
            diff_row(DiffRow { change: Change::Added, word: &word, title, after: &after, ..DiffRow::default() })
        }
    }
}

fn given_text(ui: &Ui, given: &Given) -> String {
    let role = role_held(ui, given.role, given.deputy);
    let place = t!(ui, "people-role-at", role = role, unit = ui.actor().directory().unit_name(given.unit));
    format!("{place}, {}", period(ui, given.period))
}

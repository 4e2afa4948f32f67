//! The organisation as a tree, today or on another day.

use crate::{
    actions::{ChangeUnits, ReadUnits},
    data,
    domain::{Node, Organisation},
    pages::{Screen, words},
    store::unit,
    url,
};
use components::{
    Branch, Field, Filters, Icon, LinkButton, PageHead, Tone, branch, button_row, checkbox, date_field, empty_state, filters,
    link_button, notice, page_head, results, tag, text_field, tree,
};
use kernel::{Day, UnitId};
use maud::{Markup, html};
use std::collections::BTreeSet;
use text::t;
use web::{Answer, Errors, Form, FormState, Granted, Input, Search, Ui};

/// What is looked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Filter {
    words: String,
    day: Option<Day>,
    private: bool,
    closed: bool,
}

impl Form for Filter {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let words = input.optional_line("q", 120)?.unwrap_or_default();
        Some(Self { words, day: input.optional_day("dag")?, private: input.ticked("privata"), closed: input.ticked("stangda") })
    }
}

/// The tree.
pub fn show(mut granted: Granted<ReadUnits>, search: Search) -> Answer {
    let all = unit::organisation(&mut granted.work())?;
    let (filter, errors) = match Input::parse::<Filter>(&granted.ui, &search.0) {
        Ok(filter) => (filter, Errors::default()),
        Err(errors) => (Filter::default(), errors),
    };
    let form = FormState { fields: search.0, errors, saved: None };
    let page = view(&granted.ui, &all, &filter, &form);
    granted.page(page.page())
}

pub(crate) fn view(ui: &Ui, all: &Organisation, filter: &Filter, form: &FormState) -> Screen {
    let title = t!(ui, "organisation-list-title");
    let body = html! {
        (page_head(PageHead {
            title: &title,
            lede: Some(&t!(ui, "organisation-list-lede")),
            actions: html! {
                @if ui.may::<ChangeUnits>() {
                    (button_row([link_button(LinkButton {
                        icon: Some(Icon::Plus),
                        ..LinkButton::secondary(&url::NewUnit {}.to_string(), &t!(ui, "organisation-list-new"))
                    })]))
                }
            },
            ..PageHead::default()
        }))
        (bar(ui, form))
        (found(ui, all, filter))
    };
    Screen::new(title, body)
}

fn bar(ui: &Ui, form: &FormState) -> Markup {
    let (here, clear) = (url::Units {}.to_string(), t!(ui, "organisation-list-clear"));
    let typed = form.fields.pairs().any(|(_, value)| !value.is_empty());
    let (words, day) = (t!(ui, "organisation-list-search"), t!(ui, "organisation-list-day"));
    let (private, closed) = (t!(ui, "organisation-list-private"), t!(ui, "organisation-list-closed"));
    let fields = html! {
        (text_field(form.field("q", &words)))
        (date_field(Field { error: form.errors.at("dag"), ..form.field("dag", &day) }, None, None))
        (checkbox(form.field("privata", &private), !form.fields.get("privata").is_empty()))
        (checkbox(form.field("stangda", &closed), !form.fields.get("stangda").is_empty()))
    };
    let submit = t!(ui, "organisation-list-show");
    filters(
        Filters {
            action: &here,
            label: &t!(ui, "organisation-list-filter"),
            submit: &submit,
            clear: typed.then_some((&*here, &*clear)),
            results: "enheter",
        },
        fields,
    )
}

/// What there is to show of the tree.
struct Shown<'a> {
    all: &'a Organisation,
    filter: &'a Filter,
    day: Day,
    hits: BTreeSet<UnitId>,
    hidden_private: usize,
}

fn found(ui: &Ui, all: &Organisation, filter: &Filter) -> Markup {
    let day = filter.day.unwrap_or_else(|| ui.today());
    let nodes = if filter.closed { all.tree_with_closed(day) } else { all.tree_on(day) };
    let mut shown = Shown { all, filter, day, hits: BTreeSet::new(), hidden_private: 0 };
    for node in &nodes {
        shown.look(node);
    }
    let items: Vec<Markup> = nodes.iter().filter_map(|node| shown.branch(ui, node)).collect();
    let past = day != ui.today();
    results(
        "enheter",
        &shown.status(ui),
        html! {
            @if past { (notice(Tone::Info, &t!(ui, "organisation-list-as-was", day = words::day(ui, day)), html! {})) }
            @if items.is_empty() {
                (empty_state(Icon::Buildings2, &t!(ui, "organisation-list-empty"), html! { p { (t!(ui, "organisation-list-empty-text")) } }))
            } @else {
                (tree(&t!(ui, "organisation-list-title"), items))
            }
        },
    )
}

impl Shown<'_> {
    /// Finds the hits, and counts what is private and not asked for.
    fn look(&mut self, node: &Node) {
        let Some(unit) = self.all.get(node.id) else { return };
        let private = data::kinds().is_private(&unit.near(self.day).facts.operating_form);
        let named = text::fold(&format!("{} {}", node.name, unit.code));
        if private && !self.filter.private {
            self.hidden_private += 1;
        } else if named.contains(&text::fold(&self.filter.words)) {
            self.hits.insert(node.id);
        }
        for below in &node.below {
            self.look(below);
        }
    }

    fn status(&self, ui: &Ui) -> String {
        let units = t!(ui, "organisation-list-count", n = self.hits.len());
        if self.hidden_private == 0 {
            return units;
        }
        format!("{units} {}", t!(ui, "organisation-list-hidden", n = self.hidden_private))
    }

    /// A hit, or one with a hit below.
    fn branch(&self, ui: &Ui, node: &Node) -> Option<Markup> {
        let below: Vec<Markup> = node.below.iter().filter_map(|below| self.branch(ui, below)).collect();
        let unit = self.all.get(node.id).filter(|_| self.hits.contains(&node.id) || !below.is_empty())?;
        let period = unit.near(self.day);
        let closed = period.until.filter(|_| unit.on(self.day).is_none());
        let tags = html! {
            @if data::kinds().is_private(&period.facts.operating_form) { (tag(Tone::Info, &t!(ui, "organisation-private"), None)) }
            @if let Some(last) = closed { (tag(Tone::Plain, &t!(ui, "organisation-closed", day = words::day(ui, last)), None)) }
        };
        let (href, kind) = (url::UnitPage { id: node.id }.to_string(), words::kind(ui, &period.facts.kind));
        Some(branch(Branch { href: &href, title: &node.name, meta: &kind, tags, current: false }, below))
    }
}

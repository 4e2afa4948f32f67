//! What activities lack, process by process: role, routine, risk analysis, self-check (PRO-5).

use super::parts;
use crate::{
    actions::Draft,
    domain::{Gap, Known, Process, StepId, gaps},
    evidence::{self, KnownSteps},
    store::read,
    url, words,
};
use components::{
    Column, Head, Icon, PageHead, Table as Rows, Tone, card, empty_state, link, muted, notice, page_head, sr_only, table, tag,
    under,
};
use flow::{Kind, Step};
use maud::{Markup, html};
use std::collections::BTreeMap;
use text::t;
use web::{Answer, Granted, Page, Ui};

/// A process with what its activities lack.
pub struct Lacking {
    /// The process.
    pub process: Process,
    /// Its activities that lack something.
    pub steps: Vec<(Step, Vec<Gap>)>,
    /// How many activities it has.
    pub activities: usize,
}

/// The page.
pub fn show(mut granted: Granted<Draft>, _: url::Gaps) -> Answer {
    let scope = granted.work().scope().clone();
    let (ui, desk) = granted.parts();
    let units: Vec<_> = ui
        .actor()
        .directory()
        .units()
        .map(|unit| unit.id)
        .filter(|unit| scope.hsl.contains(*unit) || scope.sol.contains(*unit))
        .collect();
    let known = evidence::known(ui, desk, &units)?;
    let mut work = granted.work();
    let listed = read::in_force(&mut work)?;
    let mut tables: BTreeMap<_, _> =
        read::tables(&mut work)?.into_iter().map(|version| (version.process, version.table)).collect();
    let own = listed.into_iter().filter(|one| {
        units.contains(&one.process.unit)
            || (scope.person.is_some() && [one.process.owner, one.process.leader].contains(&scope.person))
    });
    let lacking = own.filter_map(|one| Some(lacks(one.process.clone(), tables.remove(&one.process.id)?.steps, &known)));
    let lacking: Vec<Lacking> = lacking.collect();
    let body = view(&granted.ui, &lacking, evidence::told_of(&known));
    let title = t!(granted.ui, "processes-gaps-title");
    granted.page(Page::new(title, body))
}

fn lacks(process: Process, steps: Vec<Step>, known: &KnownSteps) -> Lacking {
    let activities = steps.iter().filter(|step| step.kind == Kind::Activity).count();
    let of = |step: &Step| gaps(step, known.get(&step.id).copied().unwrap_or_else(Known::default));
    let steps = steps.into_iter().map(|step| {
        let gaps = of(&step);
        (step, gaps)
    });
    Lacking { process, activities, steps: steps.filter(|(_, gaps)| !gaps.is_empty()).collect() }
}

/// The page. `told` says whether rooms keep risks and self-checks for steps.
pub fn view(ui: &Ui, lacking: &[Lacking], told: (bool, bool)) -> Markup {
    let (title, lede) = (t!(ui, "processes-gaps-title"), t!(ui, "processes-gaps-lede"));
    let empty = empty_state(
        Icon::CheckmarkCircle,
        &t!(ui, "processes-gaps-empty"),
        html! { p { (t!(ui, "processes-gaps-empty-text")) } },
    );
    let whole = lacking.iter().all(|one| one.steps.is_empty() && one.process.owner.is_some());
    html! {
        (page_head(PageHead { title: &title, lede: Some(&lede), ..PageHead::default() }))
        (parts::beside(ui, &url::Gaps {}.to_string()))
        @if told == (false, false) { (notice(Tone::Info, &t!(ui, "processes-gaps-untold"), html! { p { (t!(ui, "processes-gaps-untold-text")) } })) }
        @if whole { (empty) }
        @for one in lacking.iter().filter(|one| !one.steps.is_empty() || one.process.owner.is_none()) { (of_process(ui, one, told)) }
    }
}

fn of_process(ui: &Ui, one: &Lacking, (risk, self_check): (bool, bool)) -> Markup {
    let id = one.process.id;
    let asked: Vec<Gap> = [(Gap::Role, true), (Gap::Routine, true), (Gap::Risk, risk), (Gap::SelfCheck, self_check)]
        .into_iter()
        .filter(|(_, asked)| *asked)
        .map(|(gap, _)| gap)
        .collect();
    let columns: Vec<Column<'_>> = std::iter::once(Column::text(t!(ui, "processes-gaps-activity")))
        .chain(asked.iter().map(|gap| Column::short(words::gap_asked(ui, *gap))))
        .collect();
    let row = |(step, lacks): &(Step, Vec<Gap>)| {
        let name = words::step_name(ui, step);
        let first = match step.id.parse::<StepId>() {
            Ok(id) => html! { (link(&url::Step { id }.to_string(), &name)) (under(&step.lane)) },
            Err(_) => html! { (name) },
        };
        std::iter::once(first).chain(asked.iter().map(|gap| cell(ui, lacks.contains(gap), *gap))).collect::<Vec<_>>()
    };
    let (href, open) = (url::Show { id }.to_string(), t!(ui, "processes-gaps-open"));
    let count = t!(ui, "processes-gaps-count", n = one.steps.len(), of = one.activities);
    let body = html! {
        (muted(&count))
        @if one.process.owner.is_none() { p { (tag(Tone::Warn, &t!(ui, "processes-no-owner"), Some(Icon::ExclamationmarkTriangle))) } }
        (table(Rows { caption: &one.process.name, show_caption: false, columns: &columns, empty: html! {} }, one.steps.iter().map(row)))
    };
    card(Head::new(&format!("p-{id}"), &one.process.name).link(&href, &open), body)
}

fn cell(ui: &Ui, lacks: bool, gap: Gap) -> Markup {
    if lacks {
        return tag(Tone::Warn, &words::gap(ui, gap), Some(Icon::ExclamationmarkTriangle));
    }
    html! { (components::icon(Icon::Checkmark)) (sr_only(&t!(ui, "processes-gaps-there"))) }
}

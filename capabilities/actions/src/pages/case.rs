//! One action: what, why, who, when, what shows it, and whether it helped.

use super::{
    history,
    next::{self, Can, Steps},
};
use crate::{
    access,
    actions::Read,
    domain::{Action, State},
    hanging,
    store::{history as lines, write},
    url, words,
};
use authority::Track;
use components::{
    Head, Icon, LinkButton, PageHead, Tone, button_row, card, case_columns, crumbs, dl, link, link_button, lock, page_head,
    paragraphs, tag, tags,
};
use maud::{Markup, html};
use text::{Speaks, dates, numbers, t};
use web::{Answer, Granted, Page, Ui};

/// What the page shows.
pub struct Case {
    /// The action.
    pub action: Action,
    /// The page of the thing that it hangs on, for one who may see it.
    pub about: Option<String>,
    /// What the actor can do.
    pub steps: Steps,
    /// What has happened.
    pub past: Vec<lines::Past>,
}

/// The page.
pub fn show(mut granted: Granted<Read>, at: url::Show) -> Answer {
    let (ui, desk) = granted.parts();
    let action = access::open::<Read>(ui, desk, at.id)?;
    let about = hanging::describe(ui, desk, &action.about.subject)?.map(|thing| thing.href);
    let steps = Steps::of(ui, desk, &action)?;
    let mut work = granted.work();
    let access = serde_json::json!({ "unit": action.unit, "track": action.track, "withheld": action.withheld });
    work.looked(write::subject(&action), "opened", access);
    let past = lines::of(&mut work, action.id)?;
    let title = action.plan.title.clone();
    let body = view(&granted.ui, &Case { action, about, steps, past });
    granted.page(Page::new(title, body))
}

/// The page.
pub fn view(ui: &Ui, case: &Case) -> Markup {
    let action = &case.action;
    let side = t!(ui, "actions-case-side");
    html! {
        (crumbs(&t!(ui, "actions-crumbs"), [(url::Actions {}.to_string(), t!(ui, "actions-list-title"))], &t!(ui, "actions-number", number = action.about.number)))
        (page_head(PageHead { title: &action.plan.title, tags: head_tags(ui, action), actions: other_ways(ui, case), ..PageHead::default() }))
        (case_columns(next::card(ui, action, &case.steps), [secrecy(ui, case), facts(ui, case), outcome(ui, action)], &side, [history::view(ui, action, &case.past)]))
    }
}

fn head_tags(ui: &Ui, action: &Action) -> Markup {
    let late =
        (action.state.to_do() && action.late(ui.today())).then(|| tag(Tone::Bad, &t!(ui, "actions-late"), Some(Icon::Clock)));
    let risen = action.escalation.map(|escalation| tag(Tone::Warn, &words::level_name(ui, escalation.to), Some(Icon::TrendUp)));
    let again = (action.round > 1)
        .then(|| tag(Tone::Plain, &t!(ui, "actions-round", round = action.round), Some(Icon::ArrowsCirclepath)));
    tags([words::state_tag(ui, action)].into_iter().chain(late).chain(risen).chain(again))
}

/// The ways that aren't the next step.
fn other_ways(ui: &Ui, case: &Case) -> Markup {
    let id = case.action.id;
    let (edit, change) = (url::Edit { id }.to_string(), t!(ui, "actions-edit"));
    let (drop, end) = (url::Drop { id }.to_string(), t!(ui, "actions-next-drop"));
    let edit = LinkButton { icon: Some(Icon::Pencil), ..LinkButton::secondary(&edit, &change) };
    let ways = [(Can::Edit, edit), (Can::Drop, LinkButton::tertiary(&drop, &end))];
    button_row(ways.into_iter().filter(|(can, _)| case.steps.can(*can)).map(|(_, way)| link_button(way)))
}

/// Secrecy: the law, why one sees this, and that it is logged.
fn secrecy(ui: &Ui, case: &Case) -> Markup {
    let law = match case.action.track {
        Track::Hsl => t!(ui, "actions-lock-hsl"),
        Track::Sol => t!(ui, "actions-lock-sol"),
        Track::Both => t!(ui, "actions-lock-both"),
    };
    let unit = ui.actor().directory().unit_name(case.action.unit).to_owned();
    let why = if case.steps.own { t!(ui, "actions-lock-own") } else { t!(ui, "actions-lock-work", unit = unit) };
    lock(&law, html! { (why) " " (t!(ui, "actions-lock-logged")) })
}

fn facts(ui: &Ui, case: &Case) -> Markup {
    let action = &case.action;
    let (directory, today, lang) = (ui.actor().directory(), ui.today(), ui.lang());
    let about = case.about.as_ref().map_or_else(|| html! { (action.about.title) }, |href| link(href, &action.about.title));
    let mut rows = vec![(t!(ui, "actions-fact-about"), about)];
    rows.extend(action.about.ground.as_ref().map(|ground| (t!(ui, "actions-fact-ground"), html! { (ground.text) })));
    rows.push((t!(ui, "actions-fact-kind"), html! { (words::kind_name(ui, action)) }));
    rows.push((t!(ui, "actions-fact-owner"), html! { (directory.person_name(action.owner)) }));
    rows.push((t!(ui, "actions-fact-unit"), html! { (directory.unit_name(action.unit)) }));
    rows.push((t!(ui, "actions-fact-due"), html! { (dates::day(lang, action.plan.due, today)) }));
    rows.extend(
        action
            .plan
            .cost
            .map(|cost| (t!(ui, "actions-fact-cost"), html! { (t!(ui, "actions-kronor", cost = numbers::number(lang, cost))) })),
    );
    rows.extend(action.created_by.map(|person| (t!(ui, "actions-fact-by"), html! { (directory.person_name(person)) })));
    let title = t!(ui, "actions-case-facts");
    card(
        Head::new("om", &title),
        html! {
            @if let Some(text) = &action.plan.description { (paragraphs(text)) }
            (dl(rows))
        },
    )
}

/// What shows that it was done, and whether it helped; or why it was dropped.
fn outcome(ui: &Ui, action: &Action) -> Markup {
    let (lang, today) = (ui.lang(), ui.today());
    let (done, judgement) = match &action.state {
        State::Done(done) => (done, None),
        State::FollowedUp(done, judgement) => (done, Some(judgement)),
        State::Dropped { reason, .. } => return card(Head::new("utfall", &t!(ui, "actions-case-dropped")), paragraphs(reason)),
        State::Planned | State::Started { .. } => return html! {},
    };
    let mut rows = vec![(t!(ui, "actions-fact-proof"), paragraphs(&done.proof))];
    if let Some(judgement) = judgement {
        rows.push((t!(ui, "actions-fact-effect"), html! { (words::effect_name(ui, action, &judgement.effect)) }));
        rows.push((t!(ui, "actions-fact-comment"), paragraphs(&judgement.comment)));
        let routine = judgement.routine.as_ref().map_or_else(|| html! { (t!(ui, "actions-no")) }, |note| paragraphs(note));
        rows.push((t!(ui, "actions-fact-routine"), routine));
    } else {
        rows.push((t!(ui, "actions-fact-follow-up"), html! { (dates::day(lang, done.follow_up, today)) }));
    }
    card(Head::new("utfall", &t!(ui, "actions-case-outcome")), dl(rows))
}

//! What this room shows for live compliance (LAW-3), what its actions are linked to (LAW-7), and what is broken (LAW-8).

use crate::{
    actions::{CountDone, Read},
    domain::{Action, ActionId, State},
    store::{
        evidence::{self, Counts, Open},
        read,
    },
    url, words,
};
use authority::Track;
use db::{DbError, Desk};
use kernel::{Day, Subject, UnitId};
use text::{Speaks, dates, t};
use web::{
    Evidence, EvidenceAsked, FINDINGS, Finding, Link, Severity, Standing, Ui,
    evidence::{ACTIONS, EFFECT},
};

/// So long back actions are counted. Days.
const YEAR: i64 = 365;

/// Whether actions are done in time and their effect judged, unit by unit. One statement.
pub fn evidence(ui: &Ui, desk: &mut Desk, asked: &EvidenceAsked<'_>) -> Result<Vec<Evidence>, DbError> {
    if !asked.wants(ACTIONS) && !asked.wants(EFFECT) {
        return Ok(Vec::new());
    }
    let Ok(mut work) = desk.work::<CountDone>() else { return Ok(Vec::new()) };
    let covers = |unit: &UnitId| work.scope().line_covers(*unit, Track::Both, false);
    let units: Vec<UnitId> = asked.units.iter().copied().filter(covers).collect();
    let since = asked.today.plus_days(-YEAR).start();
    let counted = evidence::counts(&mut work, &units, (since, asked.today))?;
    let of = |unit: &UnitId| counted.iter().find(|counts| counts.unit == *unit);
    let all = units.iter().flat_map(|unit| [done(ui, *unit, of(unit)), judged(ui, *unit, of(unit))]);
    Ok(all.filter(|evidence| asked.wants(evidence.kind)).collect())
}

fn one((kind, unit): (&'static str, UnitId), standing: Standing, text: String) -> Evidence {
    let state = match (standing, kind) {
        (Standing::OutOfDate(_), ACTIONS) => "sena",
        (Standing::OutOfDate(_), _) => "effekt",
        _ => "alla",
    };
    let href = format!("{}?vems=alla&lage={state}&enhet={unit}", url::Actions {});
    Evidence { kind, unit, below: false, subject: None, standing, text, href, day: None }
}

fn done(ui: &Ui, unit: UnitId, counts: Option<&Counts>) -> Evidence {
    let (standing, text) = match counts {
        Some(Counts { late: (n, Some(since)), .. }) => (Standing::OutOfDate(*since), t!(ui, "actions-evidence-late", n = *n)),
        Some(counts) if counts.made > 0 => (Standing::Holds, t!(ui, "actions-evidence-done", n = counts.made)),
        _ => (Standing::Missing, t!(ui, "actions-evidence-none")),
    };
    one((ACTIONS, unit), standing, text)
}

fn judged(ui: &Ui, unit: UnitId, counts: Option<&Counts>) -> Evidence {
    let (standing, text) = match counts {
        Some(Counts { unjudged: (n, Some(since)), .. }) => {
            (Standing::OutOfDate(*since), t!(ui, "actions-evidence-unjudged", n = *n))
        }
        Some(counts) if counts.judged > 0 => (Standing::Holds, t!(ui, "actions-evidence-judged", n = counts.judged)),
        _ => (Standing::Missing, t!(ui, "actions-evidence-not-judged")),
    };
    one((EFFECT, unit), standing, text)
}

/// The actions of a thing, or what an action is for.
pub fn thread(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Link>, DbError> {
    if matches!(subject.kind(), "person" | "unit" | "provision") {
        return Ok(Vec::new());
    }
    let Ok(mut work) = desk.work::<Read>() else { return Ok(Vec::new()) };
    let all = match subject.id::<ActionId>("action") {
        Some(id) => read::reached(&mut work, id)?.into_iter().collect(),
        None => read::of(&mut work, subject)?,
    };
    let seen = all.into_iter().filter(|action| !matches!(action.state, State::Dropped { .. }));
    Ok(seen.map(|action| link(ui, &action)).collect())
}

/// What an action does about what it hangs on, and whether that helped.
fn link(ui: &Ui, action: &Action) -> Link {
    let text = match &action.state {
        State::FollowedUp(_, judgement) => {
            t!(ui, "actions-link-judged", effect = words::effect_name(ui, action, &judgement.effect))
        }
        state => t!(ui, "actions-link", state = words::state_name(ui, state.code())),
    };
    Link { from: action.about.subject.clone(), to: Subject::new("action", action.id), text }
}

/// Actions that are late, whose effect nobody has judged, or whose owner has no role any more.
pub fn health(ui: &Ui, desk: &mut Desk) -> Result<Vec<Finding>, DbError> {
    let Ok(mut work) = desk.work::<Read>() else { return Ok(Vec::new()) };
    let open = evidence::open(&mut work)?;
    let today = ui.today();
    let gone = |action: &&Open| ui.actor().directory().holdings(action.owner, today).is_empty();
    let late = |action: &&Open| action.follow_up.is_none() && action.due < today;
    let unjudged = |action: &&Open| action.follow_up.is_some_and(|day| day < today);
    let mut all: Vec<Finding> = Vec::new();
    let said = |day: Day| dates::short(ui.lang(), day, today);
    all.extend(open.iter().filter(gone).take(FINDINGS).map(|action| {
        finding(("actions_ownerless", t!(ui, "actions-health-ownerless")), (Severity::Mend, action.title.clone()), action)
    }));
    all.extend(open.iter().filter(late).take(FINDINGS).map(|action| {
        let text = t!(ui, "actions-health-late-one", title = action.title.clone(), day = said(action.due));
        finding(("actions_late", t!(ui, "actions-health-late")), (Severity::Mend, text), action)
    }));
    all.extend(open.iter().filter(unjudged).take(FINDINGS).map(|action| {
        let day = action.follow_up.unwrap_or(action.due);
        let text = t!(ui, "actions-health-unjudged-one", title = action.title.clone(), day = said(day));
        finding(("actions_unjudged", t!(ui, "actions-health-unjudged")), (Severity::Look, text), action)
    }));
    Ok(all)
}

fn finding((rule, heading): (&'static str, String), (severity, text): (Severity, String), action: &Open) -> Finding {
    let href = url::Show { id: action.id }.to_string();
    Finding { rule, heading, severity, text, href, unit: Some(action.unit) }
}

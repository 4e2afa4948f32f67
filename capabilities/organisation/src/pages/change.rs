//! What every form that changes a unit has in common: the turn, the reach, the race, the decision, the trail.

use crate::{
    actions::ChangeUnits,
    data,
    domain::{Command, Kind, Organisation, Unit, decide},
    pages::{Screen, words},
    store::unit,
    url,
};
use authority::{Permit, Scope, Track};
use kernel::{Subject, UnitId};
use serde_json::json;
use text::t;
use web::{Answer, Errors, Fields, FormState, Granted, Problem, Ui};

/// A change that was sent: what was typed, and the version that it was typed over with what it came to.
pub(crate) struct Sent {
    pub(crate) fields: Fields,
    pub(crate) parsed: Result<(i64, Command), Errors>,
}

/// A unit among all others.
pub(crate) struct Place<'a> {
    pub(crate) ui: &'a Ui,
    pub(crate) all: &'a Organisation,
    pub(crate) unit: &'a Unit,
    /// What the actor may change.
    pub(crate) scope: &'a Scope,
}

/// Shows a form.
pub(crate) type View = fn(&Place<'_>, &FormState) -> Screen;

/// Whether the unit is within reach: everywhere for the system administrator, below one's own for a director.
pub(crate) fn reaches(scope: &Scope, unit: UnitId) -> bool {
    scope.line_covers(unit, Track::Both, false)
}

/// Whether the actor may change the unit.
pub(crate) fn may(ui: &Ui, unit: UnitId) -> bool {
    Permit::<ChangeUnits>::request(ui.actor().clone()).is_ok_and(|permit| reaches(permit.scope(), unit))
}

fn open(granted: &mut Granted<ChangeUnits>, id: UnitId) -> Result<(Organisation, Unit, Scope), Problem> {
    let mut work = granted.work();
    let (all, scope) = (unit::organisation(&mut work)?, work.scope().clone());
    let unit = all.get(id).cloned().ok_or(Problem::NotFound)?;
    if reaches(&scope, id) { Ok((all, unit, scope)) } else { Err(Problem::Refused(t!(granted.ui, "organisation-outside"))) }
}

/// Shows the form as it is before anything is typed.
pub(crate) fn show(mut granted: Granted<ChangeUnits>, id: UnitId, view: View, fill: fn(&Ui, &Unit) -> Fields) -> Answer {
    let (all, unit, scope) = open(&mut granted, id)?;
    let form = FormState::filled(fill(&granted.ui, &unit));
    let page = view(&Place { ui: &granted.ui, all: &all, unit: &unit, scope: &scope }, &form);
    granted.page(page.page())
}

/// Carries out what was sent, or shows the form again with what is wrong.
pub(crate) fn save(mut granted: Granted<ChangeUnits>, id: UnitId, sent: Sent, view: View) -> Answer {
    unit::take_turn(&mut granted.work())?;
    let (all, unit, scope) = open(&mut granted, id)?;
    let place = Place { ui: &granted.ui, all: &all, unit: &unit, scope: &scope };
    let form = match attempt(&place, &sent) {
        Ok((command, after)) => {
            let mut work = granted.work();
            unit::save(&mut work, &after)?;
            let recorded = work.record(Subject::new("unit", id), what(&command), detail(&command));
            return granted.saved(recorded, &url::UnitPage { id });
        }
        Err(Wrong::Fields(errors)) => FormState::wrong(sent.fields, errors),
        Err(Wrong::Outrun) => {
            let saved = saved_words(&place, &sent.fields);
            FormState::outrun(sent.fields, saved, &granted.ui)
        }
    };
    let page = view(&Place { ui: &granted.ui, all: &all, unit: &unit, scope: &scope }, &form);
    granted.again(page.page())
}

enum Wrong {
    Fields(Errors),
    Outrun,
}

fn attempt(place: &Place<'_>, sent: &Sent) -> Result<(Command, Unit), Wrong> {
    let (version, command) = sent.parsed.clone().map_err(Wrong::Fields)?;
    if version != place.unit.version {
        return Err(Wrong::Outrun);
    }
    let target = match &command {
        Command::Move { to, .. } => Some(*to),
        Command::Merge { into, .. } => Some(*into),
        _ => None,
    };
    if target.is_some_and(|target| place.all.get(target).is_some() && !reaches(place.scope, target)) {
        return Err(Wrong::Fields(Errors::one("unit", t!(place.ui, "organisation-refused-outside"))));
    }
    match decide(place.all, data::kinds(), place.unit.id, &command) {
        Ok(after) => Ok((command, after)),
        Err(why) => {
            let (field, text) = words::refusal(place.ui, place.all, &command, &why);
            Err(Wrong::Fields(Errors::one(field, text)))
        }
    }
}

/// What is saved where it differs from what was typed, in words.
fn saved_words(place: &Place<'_>, typed: &Fields) -> Fields {
    let (ui, unit, lists) = (place.ui, place.unit, data::kinds());
    let facts = &unit.last().facts;
    let codes =
        |field: &str, list: &[Kind], saved: &[String]| (typed.all(field) != saved).then(|| words::several(ui, list, saved));
    let one = std::slice::from_ref;
    let parent = unit.last().parent.map(|parent| place.all.name(parent, ui.today()).to_owned());
    Fields::default()
        .with("code", &unit.code)
        .with("name", &facts.name)
        .with("opened", unit.opened())
        .with_some("provider", facts.provider.clone())
        .with_some("kind", codes("kind", &lists.unit_kind, one(&facts.kind)))
        .with_some("areas", codes("areas", &lists.service_area, &facts.service_areas))
        .with_some("laws", codes("laws", &lists.legal_area, &facts.legal_areas))
        .with_some("form", codes("form", &lists.operating_form, one(&facts.operating_form)))
        .with_some("unit", parent)
        .with_some("day", unit.closes())
}

fn what(command: &Command) -> &'static str {
    match command {
        Command::Open { .. } => "opened",
        Command::Correct { .. } => "corrected",
        Command::Change { .. } => "changed",
        Command::Move { .. } => "moved",
        Command::Merge { .. } => "merged",
        Command::Close { .. } => "closed",
        Command::Reopen { .. } => "reopened",
    }
}

fn detail(command: &Command) -> serde_json::Value {
    match command {
        Command::Open { parent, from, .. } => json!({ "parent": parent, "from": from }),
        Command::Correct { opened, .. } => json!({ "opened": opened }),
        Command::Change { from, .. } | Command::Reopen { from } => json!({ "from": from }),
        Command::Move { to, on } => json!({ "parent": to, "from": on }),
        Command::Merge { into, on } => json!({ "into": into, "from": on }),
        Command::Close { last } => json!({ "last": last }),
    }
}

/// The trail's words for a new unit.
pub(crate) fn record_opened(work: &mut db::Work<'_, ChangeUnits>, id: UnitId, command: &Command) -> db::Recorded {
    work.record(Subject::new("unit", id), what(command), detail(command))
}

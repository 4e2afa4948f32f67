//! What waits for somebody: actions to do, effects to judge, what has gone up the line.

use crate::{
    actions::{Judge, Read},
    domain::{Action, Level},
    people,
    store::read,
    url,
};
use authority::Role;
use components::{Icon, Tone};
use db::{DbError, Desk};
use text::t;
use web::{Ui, Waiting};

/// So many days ahead are shown.
const AHEAD: i64 = 7;

/// What waits for the actor.
pub fn waiting(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let Some(person) = ui.actor().person() else { return Ok(Vec::new()) };
    let (today, by) = (ui.today(), ui.today().plus_days(AHEAD));
    let mut found = Vec::new();
    if let Ok(mut work) = desk.work::<Read>() {
        found.extend(read::due_for(&mut work, person, by)?.iter().map(|action| to_do(ui, action)));
    }
    if let Ok(mut work) = desk.work::<Judge>() {
        let units = people::led(ui.actor(), today);
        let done = read::to_judge(&mut work, (person, &units), by)?;
        // One's own is judged by someone else, unless one leads the unit.
        let theirs = done.iter().filter(|action| action.owner != person || units.contains(&action.unit));
        found.extend(theirs.map(|action| to_judge(ui, action)));
    }
    found.extend(risen(ui, desk)?);
    Ok(found)
}

fn to_do(ui: &Ui, action: &Action) -> Waiting {
    let late = action.late(ui.today());
    Waiting {
        title: t!(ui, "actions-waiting-do", title = action.plan.title.clone()),
        meta: t!(ui, "actions-waiting-about", subject = action.about.title.clone()),
        icon: if action.reopened_from.is_some() { Icon::ArrowsCirclepath } else { Icon::Tasklist },
        tone: if late { Tone::Warn } else { Tone::Info },
        ..base(action)
    }
}

fn to_judge(ui: &Ui, action: &Action) -> Waiting {
    Waiting {
        title: t!(ui, "actions-waiting-judge", title = action.plan.title.clone()),
        meta: t!(ui, "actions-waiting-judge-meta", subject = action.about.title.clone()),
        icon: Icon::ClockDashed,
        tone: if action.late(ui.today()) { Tone::Warn } else { Tone::Info },
        ..base(action)
    }
}

/// What has gone up the line to the actor, unless they are to do or to judge it anyhow.
fn risen(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let (actor, today) = (ui.actor(), ui.today());
    let lines: [(Role, &[Level]); 2] =
        [(Role::DepartmentHead, &[Level::DepartmentHead, Level::Director]), (Role::Director, &[Level::Director])];
    let led = people::led(actor, today);
    let mut found: Vec<Action> = Vec::new();
    for (role, levels) in lines {
        let units = people::under(actor, role, today);
        let Ok(mut work) = desk.work::<Read>() else { continue };
        if units.is_empty() {
            continue;
        }
        let new = read::risen(&mut work, &units, levels)?;
        let own = |action: &Action| actor.person() == Some(action.owner);
        found.extend(new.into_iter().filter(|action| !own(action) && (action.state.to_do() || !led.contains(&action.unit))));
    }
    found.sort_by_key(|action| action.id);
    found.dedup_by_key(|action| action.id);
    Ok(found.iter().map(|action| up_the_line(ui, action)).collect())
}

fn up_the_line(ui: &Ui, action: &Action) -> Waiting {
    let (title, unit) = (action.plan.title.clone(), ui.actor().directory().unit_name(action.unit).to_owned());
    let late = action.late(ui.today());
    Waiting {
        title: if late {
            t!(ui, "actions-waiting-risen-late", title = title)
        } else {
            t!(ui, "actions-waiting-risen-weak", title = title)
        },
        meta: t!(ui, "actions-waiting-risen-meta", unit = unit, subject = action.about.title.clone()),
        icon: Icon::TrendUp,
        tone: Tone::Warn,
        ..base(action)
    }
}

fn base(action: &Action) -> Waiting {
    Waiting {
        title: String::new(),
        meta: String::new(),
        href: url::Show { id: action.id }.to_string(),
        icon: Icon::Tasklist,
        tone: Tone::Info,
        due: action.wanted(),
        urgent: false,
    }
}

/// How many actions the actor has to do, for the menu.
pub fn mine_open(desk: &mut Desk) -> Result<i64, DbError> {
    let Some(person) = desk.actor().person() else { return Ok(0) };
    read::count_of(&mut desk.work::<Read>()?, person)
}

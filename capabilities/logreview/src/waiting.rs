//! What waits for someone on Min dag: a review that is due, and a chain that is broken.

use crate::{
    actions::Look,
    domain::{REVIEWERS, next_due},
    store::review,
    url, verify,
};
use authority::Role;
use components::{Icon, Tone};
use db::{DbError, Desk};
use kernel::UnitId;
use text::{Speaks, dates, t};
use web::{Ui, Waiting};

/// Reviews that are due within a week, or late; for the system administrator what is wrong with the trail.
pub fn waiting(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let mut all = reviews(ui, desk)?;
    if ui.actor().has_role(Role::SystemAdministrator)
        && let Some((seq, _)) = verify::broken(desk)?
    {
        all.push(Waiting {
            title: t!(ui, "logreview-waiting-broken"),
            meta: t!(ui, "logreview-waiting-broken-why", seq = seq),
            href: url::Interval {}.to_string(),
            icon: Icon::ExclamationmarkTriangle,
            tone: Tone::Bad,
            due: Some(ui.today()),
            urgent: true,
        });
    }
    Ok(all)
}

/// The units where the one who asks is to review.
pub fn mine(ui: &Ui) -> Vec<UnitId> {
    let held = ui.actor().holdings().iter().filter(|held| REVIEWERS.contains(&held.role) && !held.deputy);
    let mut units: Vec<UnitId> = held.map(|held| held.unit).collect();
    units.sort_unstable();
    units.dedup();
    units
}

fn reviews(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let units = mine(ui);
    if units.is_empty() {
        return Ok(Vec::new());
    }
    let Ok(mut work) = desk.work::<Look>() else { return Ok(Vec::new()) };
    let (every, last) = review::last(&mut work, &units)?;
    let today = ui.today();
    let due = units.into_iter().map(|unit| {
        let reviewed = last.iter().find(|(known, _)| *known == unit).map(|(_, day)| *day);
        (unit, next_due(reviewed, every, today))
    });
    let soon = due.filter(|(_, due)| due.days_since(today) <= 7);
    Ok(soon.map(|(unit, due)| one(ui, unit, due)).collect())
}

fn one(ui: &Ui, unit: UnitId, due: kernel::Day) -> Waiting {
    let late = due < ui.today();
    let day = dates::short(ui.lang(), due, ui.today());
    let unit_name = ui.actor().directory().unit_name(unit);
    Waiting {
        title: t!(ui, "logreview-waiting"),
        meta: if late { t!(ui, "logreview-waiting-late", unit = unit_name, day = day) } else { unit_name.to_owned() },
        href: format!("{}?enhet={unit}", url::Accesses {}),
        icon: Icon::Eye,
        tone: if late { Tone::Bad } else { Tone::Info },
        due: Some(due),
        urgent: false,
    }
}

//! What is broken among requirements (LAW-8): told to those who can mend it.

use crate::{
    actions::{KeepOwn, ReadRegister, Update},
    domain::{Provision, ProvisionId, Requirement},
    register::Register,
    store::{edition::Edition, tie},
    url,
};
use db::{DbError, Desk};
use kernel::{Day, PersonId};
use std::collections::BTreeSet;
use text::t;
use web::{Finding, Severity, Ui, evidence};

/// Evidence that comes with what is tied: without a tie it can never be there.
const BY_TIE: [&str; 7] = [
    evidence::PROCESS,
    evidence::ACTIVITIES,
    evidence::ROUTINE,
    evidence::ACTIVITY_ROUTINES,
    evidence::COLLABORATION,
    evidence::DOCUMENT,
    evidence::READ,
];

/// Acts that nobody has checked for a year, requirements without owner, requirements that nothing serves.
pub fn health(ui: &Ui, desk: &mut Desk) -> Result<Vec<Finding>, DbError> {
    if !ui.may::<Update>() && !ui.may::<KeepOwn>() {
        return Ok(Vec::new());
    }
    let mut work = desk.work::<ReadRegister>()?;
    let register = Register::read(&mut work)?;
    let tied: BTreeSet<ProvisionId> = tie::counts(&mut work)?.into_iter().map(|(id, _)| id).collect();
    let today = ui.today();
    let mut all = Vec::new();
    if ui.may::<Update>() {
        let going = register.acts.iter().filter(|edition| edition.act.on(today));
        all.extend(going.filter_map(|edition| unchecked(ui, edition)));
    }
    if ui.may::<KeepOwn>() {
        let going: Vec<_> = register.own.iter().filter(|own| own.on(today)).collect();
        all.extend(going.iter().filter(|own| is_ownerless(ui, own, today)).map(|own| ownerless(ui, own)));
        all.extend(going.iter().filter(|own| own.evidence.is_empty() && !tied.contains(&own.id)).map(|own| bare(ui, own)));
        all.extend(register.acts.iter().filter(|edition| edition.act.on(today)).filter_map(|edition| untied(ui, edition, &tied)));
    }
    Ok(all)
}

fn unchecked(ui: &Ui, edition: &Edition) -> Option<Finding> {
    (ui.today().days_since(edition.checked_on()) > 365).then(|| Finding {
        rule: "regulations_not_checked",
        heading: t!(ui, "regulations-health-not-checked"),
        severity: Severity::Mend,
        text: t!(ui, "regulations-health-not-checked-one", act = edition.act.short.clone()),
        href: url::Act { act: edition.act.code.clone() }.to_string(),
        unit: None,
    })
}

/// Nobody is named, or the one named has no role any more.
fn is_ownerless(ui: &Ui, own: &Requirement, today: Day) -> bool {
    let holds = |person: PersonId| !ui.actor().directory().holdings(person, today).is_empty();
    !own.owner.is_some_and(holds)
}

fn ownerless(ui: &Ui, own: &Requirement) -> Finding {
    let (edit, page) = (url::EditOwn { id: own.id }.to_string(), url::Provision { id: own.id }.to_string());
    Finding {
        rule: "regulations_ownerless",
        heading: t!(ui, "regulations-health-ownerless"),
        severity: Severity::Mend,
        text: own.title.clone(),
        href: if crate::pages::own::keeps(ui, own) { edit } else { page },
        unit: Some(own.unit),
    }
}

fn bare(ui: &Ui, own: &Requirement) -> Finding {
    Finding {
        rule: "regulations_own_untied",
        heading: t!(ui, "regulations-health-own-untied"),
        severity: Severity::Look,
        text: own.title.clone(),
        href: format!("{}?krav={}", url::Tie {}, own.id),
        unit: Some(own.unit),
    }
}

/// An act with requirements that something must be tied to, and isn't.
fn untied(ui: &Ui, edition: &Edition, tied: &BTreeSet<ProvisionId>) -> Option<Finding> {
    let act = &edition.act;
    let needs = |provision: &&Provision| provision.duty && provision.sort().is_must() && asks_for_tie(provision);
    let lacking = act.provisions.iter().filter(needs).filter(|provision| !tied.contains(&act.id_of(provision)));
    let lacking: Vec<_> = lacking.collect();
    let first = lacking.first()?;
    Some(Finding {
        rule: "regulations_untied",
        heading: t!(ui, "regulations-health-untied"),
        severity: Severity::Look,
        text: t!(
            ui,
            "regulations-health-untied-one",
            act = act.short.clone(),
            n = lacking.len(),
            first = first.cite(act.article)
        ),
        href: url::Provision { id: act.id_of(first) }.to_string(),
        unit: None,
    })
}

fn asks_for_tie(provision: &Provision) -> bool {
    provision.evidence.iter().any(|kind| BY_TIE.contains(&kind.as_str()))
}

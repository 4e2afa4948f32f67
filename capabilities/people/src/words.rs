//! Names and words that several pages share.

use crate::{
    domain::{Period, Refusal, Weak},
    import::Column,
};
use authority::{Directory, Role};
use kernel::{PersonId, UnitId};
use text::{Lang, dates, fold, sort_key, t};
use web::Ui;

/// What a role is called.
pub fn role_name(ui: &Ui, role: Role) -> String {
    t!(ui, "people-role", role = role.code())
}

/// The role that is called this in Swedish or English, or has this code.
pub fn role_named(text: &str) -> Option<Role> {
    let wanted = fold(text);
    let called = |role: &Role| {
        let names = Lang::ALL.iter().map(|lang| t!(lang, "people-role", role = role.code()));
        role.code() == text || names.into_iter().any(|name| fold(&name) == wanted)
    };
    Role::ALL.iter().copied().find(called)
}

/// What a column of a list is called.
pub fn column_name(ui: &Ui, column: Column) -> String {
    t!(ui, "people-import-name", column = column.code())
}

/// "Enhetschef" or "Enhetschef, ersättare".
pub fn role_held(ui: &Ui, role: Role, deputy: bool) -> String {
    let role = role_name(ui, role);
    if deputy { t!(ui, "people-role-deputy", role = role) } else { role }
}

/// The roles that a person holds today, each with its unit, in one line.
pub fn roles_of(ui: &Ui, directory: &Directory, person: PersonId) -> String {
    let held = directory.holdings(person, ui.today());
    let one = |held: &authority::Holding| {
        let role = role_held(ui, held.role, held.deputy);
        t!(ui, "people-role-at", role = role, unit = directory.unit_name(held.unit))
    };
    held.iter().map(one).collect::<Vec<_>>().join(" · ")
}

/// "Från 1 mars 2026", "1 mars–31 maj 2026".
pub fn period(ui: &Ui, period: Period) -> String {
    let day = |day| dates::day(ui.prefs().lang, day, ui.today());
    match period.until {
        None => t!(ui, "people-period-open", from = day(period.from)),
        Some(until) => t!(ui, "people-period", from = day(period.from), until = day(until)),
    }
}

/// Why a password is not good enough, and what to do.
pub fn weak(ui: &Ui, why: Weak) -> String {
    match why {
        Weak::Short => t!(ui, "people-password-short", least = crate::domain::LEAST),
        Weak::Long => t!(ui, "people-password-long", most = crate::domain::MOST),
        Weak::Common => t!(ui, "people-password-common"),
        Weak::HoldsName => t!(ui, "people-password-name"),
    }
}

/// Why something can't be done, and what to do instead.
pub fn refusal(ui: &Ui, why: Refusal) -> String {
    let day = |day| dates::day(ui.prefs().lang, day, ui.today());
    match why {
        Refusal::NotYours => t!(ui, "people-refusal-not-yours"),
        Refusal::Yourself => t!(ui, "people-refusal-yourself"),
        Refusal::OwnAccount => t!(ui, "people-refusal-own-account"),
        Refusal::Closed => t!(ui, "people-refusal-closed"),
        Refusal::Open => t!(ui, "people-refusal-open"),
        Refusal::Backwards => t!(ui, "people-refusal-backwards"),
        Refusal::Overlaps(from) => t!(ui, "people-refusal-overlaps", from = day(from)),
        Refusal::UnitClosed(last) => t!(ui, "people-refusal-unit-closed", last = day(last)),
        Refusal::LastAdministrator => t!(ui, "people-refusal-last-administrator"),
        Refusal::NoSuchRole => t!(ui, "people-refusal-no-such-role"),
        Refusal::Begun => t!(ui, "people-refusal-begun"),
        Refusal::NotHeld => t!(ui, "people-refusal-not-held"),
        Refusal::NotNow => t!(ui, "people-refusal-not-now"),
        Refusal::SuccessorClosed => t!(ui, "people-refusal-successor-closed"),
        Refusal::SamePerson => t!(ui, "people-refusal-same-person"),
    }
}

/// "Björkgården (Vård- och omsorgsförvaltningen)": units can share a name.
pub fn unit_with_above(directory: &Directory, unit: UnitId) -> String {
    let name = directory.unit_name(unit);
    let above = directory.unit(unit).and_then(|unit| unit.parent).map(|above| directory.unit_name(above));
    above.map_or_else(|| name.to_owned(), |above| format!("{name} ({above})"))
}

/// Units to choose from, in Swedish order: id and name.
pub fn unit_options(ui: &Ui, wanted: impl Fn(UnitId) -> bool) -> Vec<(String, String)> {
    let directory = ui.actor().directory();
    let open = directory.units().filter(|unit| unit.closed.is_none_or(|last| last >= ui.today()) && wanted(unit.id));
    let mut options: Vec<_> = open.map(|unit| (unit.id.to_string(), unit_with_above(directory, unit.id))).collect();
    options.sort_by_cached_key(|(_, name)| sort_key(name));
    options
}

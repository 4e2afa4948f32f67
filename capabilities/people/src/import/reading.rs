//! A row read into what it says about a person and a role.

use super::{Column, Fault, Raw, places};
use crate::domain::{Given, Period, UserName};
use authority::{Directory, Role};
use kernel::{Day, UnitId};

/// Finds the role with a name, in whatever language.
pub type RoleOf<'a> = &'a dyn Fn(&str) -> Option<Role>;

/// What a row says.
pub struct Said {
    /// Who.
    pub user_name: UserName,
    /// Their name.
    pub name: String,
    /// Their e-mail address, when it is said.
    pub email: Option<String>,
    /// Their title, when it is said.
    pub title: Option<String>,
    /// Where, when it is said.
    pub unit: Option<UnitId>,
    /// A role, when it is said.
    pub role: Option<Given>,
}

/// Reads a row; everything that is wrong is said at once.
pub fn read(row: &Raw, directory: &Directory, role_of: RoleOf<'_>, today: Day) -> Result<Said, Vec<Fault>> {
    let mut faults = Vec::new();
    let user_name = needed(row, Column::UserName, &mut faults)
        .and_then(|text| text.parse::<UserName>().map_err(|_| faults.push(Fault::Unreadable(Column::UserName))).ok());
    let name = needed(row, Column::Name, &mut faults).filter(|name| fits(name, Column::Name, &mut faults));
    let email = said(row, Column::Email);
    if email.as_ref().is_some_and(|address| !address.contains('@') || address.contains(' ')) {
        faults.push(Fault::Unreadable(Column::Email));
    }
    let title = said(row, Column::Title).filter(|title| fits(title, Column::Title, &mut faults));
    let unit = said(row, Column::Unit).and_then(|text| places::unit(directory, &text).map_err(|fault| faults.push(fault)).ok());
    let role = role(row, unit, (role_of, today), &mut faults);
    match (user_name, name) {
        (Some(user_name), Some(name)) if faults.is_empty() => Ok(Said { user_name, name, email, title, unit, role }),
        _ => Err(faults),
    }
}

fn said(row: &Raw, column: Column) -> Option<String> {
    Some(row.cell(column).to_owned()).filter(|text| !text.is_empty())
}

fn needed(row: &Raw, column: Column, faults: &mut Vec<Fault>) -> Option<String> {
    let found = said(row, column);
    if found.is_none() {
        faults.push(Fault::Missing(column));
    }
    found
}

/// Names and titles have at most 120 letters, as in the form.
fn fits(text: &str, column: Column, faults: &mut Vec<Fault>) -> bool {
    let fits = text.chars().count() <= 120;
    if !fits {
        faults.push(Fault::Unreadable(column));
    }
    fits
}

fn role(row: &Raw, unit: Option<UnitId>, (role_of, today): (RoleOf<'_>, Day), faults: &mut Vec<Fault>) -> Option<Given> {
    let written = said(row, Column::Role)?;
    let role = role_of(&written);
    if role.is_none() {
        faults.push(Fault::NoRole(written));
    }
    if unit.is_none() && said(row, Column::Unit).is_none() {
        faults.push(Fault::Missing(Column::Unit));
    }
    let from = day(row, Column::From, faults).unwrap_or(today);
    let until = day(row, Column::Until, faults);
    let deputy = match row.cell(Column::Deputy).to_lowercase().as_str() {
        "" | "nej" | "no" | "0" => false,
        "ja" | "yes" | "1" | "x" => true,
        _ => {
            faults.push(Fault::Unreadable(Column::Deputy));
            false
        }
    };
    Some(Given { role: role?, unit: unit?, deputy, period: Period { from, until } })
}

fn day(row: &Raw, column: Column, faults: &mut Vec<Fault>) -> Option<Day> {
    let written = said(row, column)?;
    let day = written.parse().ok();
    if day.is_none() {
        faults.push(Fault::Unreadable(column));
    }
    day
}

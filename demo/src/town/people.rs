//! The people: those with a name of their own, and the staff that is drawn.

use super::{
    DemoUnit, Names,
    names::plain,
    when::{months_ago, when},
};
use crate::{
    dice::Dice,
    text::{Block, Voice, blocks},
};
use jiff::civil::Date;
use kernel::Day;
use std::collections::HashSet;

/// Somebody who works for the municipality or sits on a board.
#[derive(Debug, Clone)]
pub struct DemoPerson {
    /// "karin.lindgren", unique and stable.
    pub user_name: String,
    /// First name.
    pub given_name: String,
    /// Last name.
    pub family_name: String,
    /// "Undersköterska".
    pub title: String,
    /// An address that leads nowhere.
    pub email: String,
    /// Roles, oldest first.
    pub roles: Vec<DemoRole>,
    /// How the person writes.
    pub(crate) voice: Voice,
    /// Works nights.
    pub(crate) night: bool,
}

/// A role held at a unit for a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoRole {
    /// The role's code, as in `authority::Role`.
    pub role: &'static str,
    /// The unit's code.
    pub unit: String,
    /// The first day.
    pub from: Day,
    /// The last day; none while it goes on.
    pub until: Option<Day>,
    /// As a deputy (ersättare).
    pub deputy: bool,
}

impl DemoRole {
    /// Whether it is held on the day.
    pub fn held(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

impl DemoPerson {
    fn new((given, family): (&str, &str), title: &str, roles: Vec<DemoRole>, dice: &mut Dice) -> Self {
        let user_name = plain(&format!("{given} {family}"));
        Self {
            email: format!("{user_name}@alvsala.example"),
            user_name,
            given_name: given.to_owned(),
            family_name: family.to_owned(),
            title: title.to_owned(),
            roles,
            voice: Voice::draw(dice),
            night: title.ends_with("natt"),
        }
    }
}

/// Everybody, in the order of the data files.
pub(crate) fn people(units: &[DemoUnit], today: Day, dice: &mut Dice) -> Vec<DemoPerson> {
    let file: &'static [Block] = Box::leak(blocks(include_str!("../../data/people.txt")).into_boxed_slice());
    let mut people: Vec<_> = file.iter().filter(|block| block.kind == "person").map(|block| named(block, today, dice)).collect();
    let mut taken: HashSet<_> = people.iter().map(|person| person.user_name.clone()).collect();
    for unit in units {
        let titles = unit.staff.iter().flat_map(|(title, count)| std::iter::repeat_n(*title, *count));
        let summer = (unit.setting != "hsl" && unit.load >= 6 && unit.closed().is_none()).then_some("Timvikarie");
        for title in titles.chain(summer) {
            let roles = if title == "Timvikarie" { summers(unit, today) } else { employment(unit, today, dice) };
            let person = loop {
                let person = DemoPerson::new(Names::shared().employee(dice), title, roles.clone(), dice);
                if taken.insert(person.user_name.clone()) {
                    break person;
                }
            };
            people.push(person);
        }
    }
    people
}

fn named(block: &'static Block, today: Day, dice: &mut Dice) -> DemoPerson {
    let name = block.get("name").split_once(' ').unwrap_or((block.get("name"), ""));
    let roles = block.all("role").filter_map(|role| self::role(role, today)).collect();
    let mut person = DemoPerson::new(name, block.get("title"), roles, dice);
    block.name.clone_into(&mut person.user_name);
    person.email = format!("{}@alvsala.example", block.name);
    person
}

/// Reads `unit_manager bjorkgarden 2019-03-01 until -10m deputy`.
fn role(text: &'static str, today: Day) -> Option<DemoRole> {
    let words: Vec<_> = text.split(' ').collect();
    let until = words.iter().position(|word| *word == "until").and_then(|at| when(words.get(at + 1)?, today));
    Some(DemoRole {
        role: words.first()?,
        unit: (*words.get(1)?).to_owned(),
        from: when(words.get(2)?, today)?,
        until: until.map(|day| day.plus_days(-1)),
        deputy: words.contains(&"deputy"),
    })
}

/// Most have been there for years; some came or left lately. The staff of a merged unit went along.
fn employment(unit: &DemoUnit, today: Day, dice: &mut Dice) -> Vec<DemoRole> {
    let opened = unit.periods.first().map_or(today, |period| period.from);
    let years_ago = if dice.percent(86) { dice.between(30, 150) } else { dice.between(2, 22) };
    let from = months_ago(today, years_ago).max(opened);
    let role = |at: &str, from, until| DemoRole { role: unit.staff_role, unit: at.to_owned(), from, until, deputy: false };
    let merged = unit.periods.last().and_then(|period| period.until.zip(period.merged_into.clone()));
    let mut roles = match merged {
        Some((last, into)) => {
            vec![role(&unit.code, from.min(last.plus_days(-400)), Some(last)), role(&into, last.plus_days(1), None)]
        }
        None => vec![role(&unit.code, from, None)],
    };
    if dice.percent(6)
        && unit.staff_role == "employee"
        && let Some(last) = roles.last_mut()
    {
        last.until = Some(months_ago(today, dice.between(1, 12)).max(last.from.plus_days(90)).plus_days(-1));
    }
    roles
}

/// The two last summers.
fn summers(unit: &DemoUnit, today: Day) -> Vec<DemoRole> {
    let summer = |year: i16| {
        let from = Date::new(year, 6, 8).ok().map(Day)?;
        let until = Date::new(year, 8, 23).ok().map(Day)?;
        (until < today).then(|| DemoRole { role: "employee", unit: unit.code.clone(), from, until: Some(until), deputy: false })
    };
    (today.year() - 2..=today.year()).filter_map(summer).collect()
}

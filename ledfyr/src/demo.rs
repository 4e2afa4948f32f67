//! Älvsala kommun: every room filled with what the demonstration tells, in one transaction.

use crate::Fault;
use ::demo::{DemoEvent, Municipality};
use ::events::domain::CaseId;
use db::{DbError, Desk, Mode};
use kernel::{PersonId, Subject, Timestamp, UnitId};
use logreview::{
    demo::{Curious, Opened},
    domain::{Outcome, Way},
};
use std::{collections::BTreeMap, time::Instant};
use web::App;

/// So many events in two years.
pub const EVENTS: usize = 6_000;
/// The house's fact that says that the demonstration is complete.
const FILLED: &str = "demo";

/// Fills the house with so many events, unless it has been filled; `true` when it was now. Stopped halfway, it has kept nothing and
/// begins anew next time.
pub fn fill(app: &App, events: usize) -> Result<bool, Fault> {
    let begun = Instant::now();
    let mut desk = app.db().desk(Mode::Write, app.system()?, app.clock().now())?;
    if desk.fact(FILLED)?.is_some() {
        desk.finish()?;
        return Ok(false);
    }
    eprint!("Skapar Älvsala kommun … ");
    rooms(&mut desk, events)?;
    desk.set_fact(FILLED, "1")?;
    desk.finish()?;
    eprintln!("klart på {} s.", begun.elapsed().as_secs());
    Ok(true)
}

/// Tells people what has happened lately; the house knows them only now.
pub fn tell(app: &App) -> Result<(), DbError> {
    let mut desk = app.db().desk(Mode::Write, app.system()?, app.clock().now())?;
    // Those who handle cases read what they are told within days; those who report hear back after weeks.
    for (days, read, what) in [(6, 2, ["reported", "handed"]), (45, 21, ["received", "fed_back"])] {
        let lately = ::events::demo::lately(&mut desk, days, &what)?;
        notices::demo::fill(app, &mut desk, &lately, read)?;
    }
    desk.finish()
}

/// Every room's part, each leaning on those before it.
pub fn rooms(desk: &mut Desk, events: usize) -> Result<(), DbError> {
    let town = ::demo::municipality(desk.today());
    let told = ::demo::events(&town, events);
    let units = organisation::demo::fill(desk, &town)?;
    let people = people::demo::fill(desk, &town, &units)?;
    regulations::demo::fill(desk, &units, &people)?;
    let known = ::events::demo::Known { town: &town, units: &units, people: &people };
    let cases = ::events::demo::fill(desk, &told, known)?;
    ::events::demo::handle(desk, (&told, &cases), known)?;
    let lately: Vec<(String, CaseId)> =
        told.iter().zip(&cases).rev().take(400).map(|(event, case)| (event.type_code.clone(), case.id)).collect();
    let mut opened = Vec::new();
    for (event, case) in told.iter().zip(cases) {
        opened.extend(accessed((&town, &people, &units), event, &case, desk.now()));
        let hung = actions::demo::Hung {
            subject: Subject::new("event", case.id),
            title: case.title,
            unit: case.unit,
            track: case.track,
            withheld: false,
            causes: case.causes,
        };
        actions::demo::fill(desk, &hung, &event.actions, &|user_name| people.get(user_name).copied())?;
    }
    access_log(desk, &opened, &people)?;
    for process in processes::demo::fill(desk, &units, &people)? {
        serve(desk, &process)?;
        departed(desk, &process, &lately)?;
    }
    web::directory_changed(desk)
}

/// What the processes serve. Some of them serve nothing yet, and stand as gaps.
fn serve(desk: &mut Desk, process: &processes::demo::Filled) -> Result<(), DbError> {
    let keys: &[&str] = match process.code.as_str() {
        "sabo" | "hemtjanst" | "hsl" => &["SOSFS 2011:9/4/2", "SOSFS 2011:9/4/3", "SOSFS 2011:9/4/4"],
        "bistand" | "barn" => &["SOSFS 2011:9/4/2", "SOSFS 2011:9/4/3"],
        "utskrivning" => &["SOSFS 2011:9/4/6"],
        "valkomna" => &["SOSFS 2011:9/4/5"],
        "lakemedel" => &["HSLF-FS 2017:37/4/1", "SOSFS 2011:9/4/6"],
        "avvikelser" => &["SOSFS 2011:9/5/4", "SOSFS 2011:9/5/5"],
        "kvalitet" => &["SOSFS 2011:9/3/1", "SOSFS 2011:9/7/1"],
        _ => &[],
    };
    regulations::demo::serve(desk, &Subject::new("process", process.id), keys)
}

/// Which steps cases of the last months departed from: some of each type, as not everybody says so.
fn departed(desk: &mut Desk, process: &processes::demo::Filled, lately: &[(String, CaseId)]) -> Result<(), DbError> {
    let steps: &[(&str, &str, usize)] = match process.code.as_str() {
        "lakemedel" => &[("medication", "g2", 5), ("medication", "f", 9)],
        "genomforande" => &[("fall", "b", 7), ("care", "b", 8)],
        "valkomna" => &[("fall", "e", 11)],
        "hemtjanst" => &[("missed_support", "h", 6), ("information", "f", 9)],
        "utskrivning" => &[("information", "f", 7)],
        _ => &[],
    };
    for (kind, step, every) in steps {
        let Some((id, title)) = process.steps.get(*step) else { continue };
        let cases: Vec<CaseId> =
            lately.iter().filter(|(of, _)| of == kind).step_by(*every).map(|(_, case)| *case).take(9).collect();
        let (subject, title) = (Subject::new("step", *id), format!("{}: {title}", process.name));
        ::events::demo::depart(desk, &cases, (&subject, &title, &processes::url::Step { id: *id }.to_string()))?;
    }
    Ok(())
}

/// A case of the last two months, as the access log has it.
fn accessed(
    (town, people, units): (&Municipality, &BTreeMap<String, PersonId>, &BTreeMap<String, UnitId>),
    event: &DemoEvent,
    case: &::events::demo::Filled,
    now: Timestamp,
) -> Option<Opened> {
    let at = Timestamp::from_local(event.reported_at);
    if at >= now || at.plus_minutes(logreview::demo::DAYS * 24 * 60) <= now {
        return None;
    }
    let leads = |unit: &str| {
        let held =
            |role: &::demo::DemoRole| role.role == "unit_manager" && role.unit == unit && role.until.is_none() && !role.deputy;
        town.people.iter().find(|person| person.roles.iter().any(held)).and_then(|person| people.get(&person.user_name))
    };
    let (led, manager) = line(town, &event.unit).into_iter().find_map(|unit| Some((unit, *leads(unit)?)))?;
    let (subject, number) = (Subject::new("event", case.id), case.title.split(' ').next().unwrap_or_default().to_owned());
    Some(Opened { subject, number, unit: case.unit, track: case.track, at, manager, led: *units.get(led)? })
}

/// The codes of a unit and of those above it, from the bottom up.
fn line<'a>(town: &'a Municipality, code: &'a str) -> Vec<&'a str> {
    let above = |code: &&'a str| {
        let unit = town.units.iter().find(|unit| unit.code == *code)?;
        unit.periods.last()?.parent.as_deref()
    };
    std::iter::successors(Some(code), above).take(10).collect()
}

/// Who has opened what, two reviews, and one who looked where she had no task any more.
fn access_log(desk: &mut Desk, opened: &[Opened], people: &BTreeMap<String, PersonId>) -> Result<(), DbError> {
    let karin = people.get("karin.lindgren").copied();
    let curious = karin.zip(people.get("marika.hellsten").copied()).map(|(manager, person)| Curious { person, manager });
    let beside = [("anders.bergvall", Way::Line, 5), ("birgitta.moberg", Way::Handed, 7)];
    let beside: Vec<_> = beside.iter().filter_map(|(who, way, every)| Some((*people.get(*who)?, *way, *every))).collect();
    logreview::demo::fill(desk, opened, &beside, curious)?;
    let note = "Ett ärende öppnades på natten av en kollega på en annan enhet. Jag frågar henne och hennes chef.";
    let led: BTreeMap<UnitId, PersonId> = opened.iter().map(|case| (case.led, case.manager)).collect();
    for (number, (unit, manager)) in led.into_iter().enumerate() {
        // Every third manager is late, and Karin among them.
        let (days, came_to) = if Some(manager) == karin {
            (33, (Outcome::Inquire, note))
        } else {
            (if number % 3 == 0 { 41 } else { 12 }, (Outcome::Clear, ""))
        };
        logreview::demo::reviewed(desk, (unit, manager), days, came_to)?;
    }
    Ok(())
}

//! Älvsala kommun: every room filled with what the demonstration tells, in one transaction.

use crate::Fault;
use db::{DbError, Desk, Mode};
use kernel::Subject;
use std::time::Instant;
use web::App;

/// So many events in two years.
pub const EVENTS: usize = 6_000;
/// The house's fact that says that the demonstration is complete.
const FILLED: &str = "demo";

/// Fills the house with so many events, unless it has been filled. Stopped halfway, it has kept nothing and begins anew next time.
pub fn fill(app: &App, events: usize) -> Result<(), Fault> {
    let begun = Instant::now();
    let mut desk = app.db().desk(Mode::Write, app.system()?, app.clock().now())?;
    if desk.fact(FILLED)?.is_some() {
        return Ok(desk.finish()?);
    }
    eprint!("Skapar Älvsala kommun … ");
    rooms(&mut desk, events)?;
    desk.set_fact(FILLED, "1")?;
    desk.finish()?;
    eprintln!("klart på {} s.", begun.elapsed().as_secs());
    Ok(())
}

/// Every room's part, each leaning on those before it.
pub fn rooms(desk: &mut Desk, events: usize) -> Result<(), DbError> {
    let town = ::demo::municipality(desk.today());
    let told = ::demo::events(&town, events);
    let units = organisation::demo::fill(desk, &town)?;
    let people = people::demo::fill(desk, &town, &units)?;
    let cases = ::events::demo::fill(desk, &told, ::events::demo::Known { town: &town, units: &units, people: &people })?;
    for (event, case) in told.iter().zip(cases) {
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
    web::directory_changed(desk)
}

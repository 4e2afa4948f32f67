//! Whether something may be done with a person or a role, and why not.

use super::{Assignment, AssignmentId, Circumstances, Command, Given, Period, command};
use authority::Role;
use kernel::{Day, PersonId, UnitId};

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The person or the role is beyond what the one who acts may manage.
    NotYours,
    /// One can't give oneself a role, nor make one's own longer.
    Yourself,
    /// One can't close one's own account.
    OwnAccount,
    /// The account is closed.
    Closed,
    /// The account is open already.
    Open,
    /// The last day comes before the first.
    Backwards,
    /// The same role at the same unit in the same time; its first day.
    Overlaps(Day),
    /// The unit is closed then; its last day.
    UnitClosed(Day),
    /// Nobody would be left as system administrator.
    LastAdministrator,
    /// There is no such role.
    NoSuchRole,
    /// The role has begun: it is ended, not withdrawn.
    Begun,
    /// The role isn't held on that day.
    NotHeld,
    /// A hand-over happens today or looks back a month at most.
    NotNow,
    /// One can't take over from oneself.
    SamePerson,
    /// The account of the one who would take over is closed.
    SuccessorClosed,
}

/// How many days a hand-over may look back.
const BACK: i64 = 31;

/// Whether the command may be done.
pub fn decide(command: &Command, at: &Circumstances) -> Result<(), Refusal> {
    match command {
        Command::Add(unit) => leads(at, *unit),
        Command::Change(unit) => manages(at).and_then(|()| leads(at, *unit)),
        Command::Deactivate => deactivate(at),
        Command::Reactivate => {
            if at.active {
                return Err(Refusal::Open);
            }
            manages(at)
        }
        Command::Give(given) => give(given, at),
        Command::Move(id, period) => move_to(*id, *period, at),
        Command::Withdraw(id) => withdraw(*id, at),
        Command::HandOver(id, to, day) => hand_over(*id, *to, *day, at),
    }
}

fn leads(at: &Circumstances, unit: UnitId) -> Result<(), Refusal> {
    if at.power.is_whole(unit) || at.power.leads(unit) { Ok(()) } else { Err(Refusal::NotYours) }
}

/// Whose account one may manage: employed where one leads, and without a role that one couldn't have given. Otherwise a
/// new password would be a way to another's role.
fn manages(at: &Circumstances) -> Result<(), Refusal> {
    at.home.map_or(Err(Refusal::NotYours), |home| leads(at, home))?;
    let current = at.roles.iter().filter(|held| held.period.until.is_none_or(|until| until >= at.today));
    let mine = |held: &Assignment| at.power.covers(held.role, held.unit, held.deputy);
    if current.clone().all(mine) || at.power.person.is_some_and(|me| Some(me) == at.person) {
        Ok(())
    } else {
        Err(Refusal::NotYours)
    }
}

fn deactivate(at: &Circumstances) -> Result<(), Refusal> {
    if !at.active {
        return Err(Refusal::Closed);
    }
    if at.person.is_some() && at.person == at.power.person {
        return Err(Refusal::OwnAccount);
    }
    if at.other_administrators == 0 && at.roles.iter().any(|held| keeps_the_house(held, at)) {
        return Err(Refusal::LastAdministrator);
    }
    manages(at)
}

fn give(given: &Given, at: &Circumstances) -> Result<(), Refusal> {
    if !at.active {
        return Err(Refusal::Closed);
    }
    if !at.power.covers(given.role, given.unit, given.deputy) {
        return Err(Refusal::NotYours);
    }
    let oneself = at.person.is_some() && at.person == at.power.person;
    let has = at.roles.iter().any(|held| held.role == given.role && held.unit == given.unit && held.period.holds(at.today));
    if oneself && !has && !at.power.is_whole(given.unit) {
        return Err(Refusal::Yourself);
    }
    fits(*given, None, &at.roles, at)
}

/// Whether a period can be: forwards, while the unit is open, and not twice the same.
fn fits(new: Given, except: Option<AssignmentId>, roles: &[Assignment], at: &Circumstances) -> Result<(), Refusal> {
    if new.period.is_backwards() {
        return Err(Refusal::Backwards);
    }
    if let Some((_, last)) = at.closed.iter().find(|(closed, _)| *closed == new.unit)
        && new.period.until.is_none_or(|until| until > *last)
    {
        return Err(Refusal::UnitClosed(*last));
    }
    let same = |held: &&Assignment| held.role == new.role && held.unit == new.unit && Some(held.id) != except;
    let met = roles.iter().filter(same).find(|held| held.period.meets(&new.period));
    met.map_or(Ok(()), |held| Err(Refusal::Overlaps(held.period.from)))
}

/// A held role with another period.
const fn with_period(held: &Assignment, period: Period) -> Given {
    Given { role: held.role, unit: held.unit, deputy: held.deputy, period }
}

fn move_to(id: AssignmentId, period: Period, at: &Circumstances) -> Result<(), Refusal> {
    let held = at.role(id).ok_or(Refusal::NoSuchRole)?;
    if !at.power.covers(held.role, held.unit, held.deputy) {
        return Err(Refusal::NotYours);
    }
    let longer =
        held.period.until.is_some_and(|until| period.until.is_none_or(|new| new > until)) || period.from < held.period.from;
    let oneself = at.person.is_some() && at.person == at.power.person;
    if oneself && longer && !at.power.is_whole(held.unit) {
        return Err(Refusal::Yourself);
    }
    let moved = Assignment { period, ..held.clone() };
    if keeps_the_house(held, at) && !keeps_the_house(&moved, at) && at.other_administrators == 0 {
        return Err(Refusal::LastAdministrator);
    }
    fits(with_period(held, period), Some(id), &at.roles, at)
}

fn withdraw(id: AssignmentId, at: &Circumstances) -> Result<(), Refusal> {
    let held = at.role(id).ok_or(Refusal::NoSuchRole)?;
    if !at.power.covers(held.role, held.unit, held.deputy) {
        return Err(Refusal::NotYours);
    }
    if held.period.from <= at.today { Err(Refusal::Begun) } else { Ok(()) }
}

fn hand_over(id: AssignmentId, to: PersonId, day: Day, at: &Circumstances) -> Result<(), Refusal> {
    let held = at.role(id).ok_or(Refusal::NoSuchRole)?;
    // A manager who leaves may hand over to the next; whoever could take the role away may too.
    let led =
        at.power.is_whole(held.unit) || at.power.line.iter().any(|(unit, rank)| *unit == held.unit && outranks(*rank, held.role));
    if !led && !at.power.covers(held.role, held.unit, held.deputy) {
        return Err(Refusal::NotYours);
    }
    if Some(to) == at.person {
        return Err(Refusal::SamePerson);
    }
    if day > at.today || day < at.today.plus_days(-BACK) {
        return Err(Refusal::NotNow);
    }
    if !held.period.holds(day) || held.period.from >= day {
        return Err(Refusal::NotHeld);
    }
    if !at.successor_active {
        return Err(Refusal::SuccessorClosed);
    }
    let already = at.successor.iter().find(|next| next.role == held.role && next.unit == held.unit && next.period.holds(day));
    match already {
        Some(next) if at.other_administrators == 0 && keeps_the_house(held, at) && !keeps_the_house(next, at) => {
            Err(Refusal::LastAdministrator)
        }
        Some(_) => Ok(()),
        None => fits(with_period(held, Period { from: day, until: None }), None, &at.successor, at),
    }
}

/// Whether a rank is above that of the role.
fn outranks(rank: u8, role: Role) -> bool {
    super::power::rank(role).is_some_and(|wanted| rank > wanted)
}

/// Whether the role is one of those that keep the house manageable: system administrator at the top, since before, for good.
fn keeps_the_house(held: &Assignment, at: &command::Circumstances) -> bool {
    let lasting = held.period.from <= at.today && held.period.until.is_none();
    held.role == Role::SystemAdministrator && at.roots.contains(&held.unit) && lasting && at.active
}

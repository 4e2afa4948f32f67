//! Who may look into a case that is about somebody in the line (EVT-13), and to whom it goes instead.

use authority::{Directory, Role};
use kernel::{Day, PersonId, UnitId};

/// Why a person isn't independent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conflict {
    /// The case is about them, or they have said that they have a conflict of interest.
    Concerned,
    /// They reported it.
    Reporter,
    /// They are named in what was written.
    Named,
    /// They lead the unit, and the case is about the unit's manager.
    InLine,
}

/// A person who is asked to investigate, as far as it matters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // each is a question with yes or no
pub struct Candidate {
    /// Barred from the case.
    pub concerned: bool,
    /// Reported it.
    pub reporter: bool,
    /// Named in its texts.
    pub named: bool,
    /// Leads the unit or one above it.
    pub in_line: bool,
}

/// Whether the candidate may investigate independently. `withheld`: the case goes round the line.
pub fn independent(candidate: Candidate, withheld: bool) -> Result<(), Conflict> {
    let against = [
        (candidate.concerned, Conflict::Concerned),
        (candidate.reporter, Conflict::Reporter),
        (candidate.named, Conflict::Named),
        (withheld && candidate.in_line, Conflict::InLine),
    ];
    against.into_iter().find(|(true_of_them, _)| *true_of_them).map_or(Ok(()), |(_, conflict)| Err(conflict))
}

/// Those whom a report about "my manager" concerns: all who handle the unit's cases in the nearest place of the line.
pub fn concerned(directory: &Directory, managers: &[Role], unit: UnitId, today: Day) -> Vec<PersonId> {
    let Some((at, _, _)) = directory.nearest(managers, unit, today, |_| true) else { return Vec::new() };
    let mut people: Vec<_> = managers.iter().flat_map(|role| directory.holders(*role, at, today)).collect();
    people.sort();
    people.dedup();
    people
}

/// Where a case goes that must go round these people: to the first place above where none of them leads; when there is none,
/// to the quality department.
pub fn above(
    directory: &Directory,
    managers: &[Role],
    (unit, today): (UnitId, Day),
    barred: &[PersonId],
) -> Option<(UnitId, Role)> {
    let line = directory.ancestors(unit).into_iter().skip_while(|at| {
        // Up to and with the place where the unit's cases are handled.
        !managers.iter().any(|role| !directory.holders(*role, *at, today).is_empty())
    });
    let free = line.skip(1).find_map(|at| {
        let holders = |role: &Role| directory.holders(*role, at, today);
        let led_by_them = managers.iter().any(|role| holders(role).iter().any(|person| barred.contains(person)));
        managers.iter().find(|role| !led_by_them && !holders(role).is_empty()).map(|role| (at, *role))
    });
    let quality = || directory.nearest(&[Role::QualityDeveloper], unit, today, |person| !barred.contains(&person));
    free.or_else(|| quality().map(|(at, role, _)| (at, role)))
}

/// Whether a person leads the unit or one above it.
pub fn leads(directory: &Directory, managers: &[Role], (unit, today): (UnitId, Day), person: PersonId) -> bool {
    directory
        .ancestors(unit)
        .into_iter()
        .any(|at| managers.iter().any(|role| directory.holders(*role, at, today).contains(&person)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evt_13_the_investigator_is_independent() {
        let none = Candidate::default();
        let table = [
            (none, false, Ok(())),
            (none, true, Ok(())),
            (Candidate { concerned: true, ..none }, false, Err(Conflict::Concerned)),
            (Candidate { concerned: true, reporter: true, ..none }, true, Err(Conflict::Concerned)),
            (Candidate { reporter: true, ..none }, false, Err(Conflict::Reporter)),
            (Candidate { reporter: true, ..none }, true, Err(Conflict::Reporter)),
            (Candidate { named: true, ..none }, false, Err(Conflict::Named)),
            (Candidate { named: true, in_line: true, ..none }, true, Err(Conflict::Named)),
            (Candidate { in_line: true, ..none }, false, Ok(())),
            (Candidate { in_line: true, ..none }, true, Err(Conflict::InLine)),
        ];
        for (candidate, withheld, expected) in table {
            assert_eq!(independent(candidate, withheld), expected, "{candidate:?} {withheld}");
        }
    }
}

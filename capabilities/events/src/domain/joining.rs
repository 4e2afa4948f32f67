//! Joining duplicates: one case stays, the others are closed as duplicates of it and follow what it leads to.

use super::case::{CaseId, Nature, Phase};

/// A case as joining needs to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joinable {
    /// Which.
    pub id: CaseId,
    /// A deviation, a good example or an idea.
    pub nature: Nature,
    /// How far it has come.
    pub phase: Phase,
    /// Whether it is a duplicate itself.
    pub joined: bool,
    /// How many duplicates it has.
    pub duplicates: usize,
    /// Whether it goes round the line.
    pub withheld: bool,
}

/// Why two cases can't be joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotJoined {
    /// They are the same case.
    Same,
    /// The one that would be closed is closed already.
    Closed,
    /// The one that would stay is a duplicate itself.
    OfDuplicate,
    /// The one that would be closed has duplicates; join the other way.
    HasDuplicates,
    /// They aren't of the same nature.
    OtherNature,
    /// One goes round the line and the other doesn't: joining would show it.
    Withheld,
}

/// Whether `duplicate` can be joined to `main`.
pub fn may_join(duplicate: Joinable, main: Joinable) -> Result<(), NotJoined> {
    let against = [
        (duplicate.id == main.id, NotJoined::Same),
        (duplicate.joined || duplicate.phase == Phase::Closed, NotJoined::Closed),
        (main.joined, NotJoined::OfDuplicate),
        (duplicate.duplicates > 0, NotJoined::HasDuplicates),
        (duplicate.nature != main.nature, NotJoined::OtherNature),
        (duplicate.withheld != main.withheld, NotJoined::Withheld),
    ];
    against.into_iter().find(|(so, _)| *so).map_or(Ok(()), |(_, why)| Err(why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Id, Ulid};

    #[test]
    fn evt_4_only_an_open_case_becomes_a_duplicate_of_one_that_is_none() {
        let case = |number| Joinable {
            id: CaseId::from_ulid(Ulid(number)),
            nature: Nature::Deviation,
            phase: Phase::Received,
            joined: false,
            duplicates: 0,
            withheld: false,
        };
        let (one, two) = (case(1), case(2));
        let table = [
            (one, two, Ok(())),
            (one, Joinable { phase: Phase::Closed, ..two }, Ok(())),
            (one, Joinable { duplicates: 3, ..two }, Ok(())),
            (one, one, Err(NotJoined::Same)),
            (Joinable { phase: Phase::Closed, ..one }, two, Err(NotJoined::Closed)),
            (Joinable { joined: true, ..one }, two, Err(NotJoined::Closed)),
            (one, Joinable { joined: true, ..two }, Err(NotJoined::OfDuplicate)),
            (Joinable { duplicates: 1, ..one }, two, Err(NotJoined::HasDuplicates)),
            (Joinable { nature: Nature::Idea, ..one }, two, Err(NotJoined::OtherNature)),
            (Joinable { withheld: true, ..one }, two, Err(NotJoined::Withheld)),
            (one, Joinable { withheld: true, ..two }, Err(NotJoined::Withheld)),
        ];
        for (duplicate, main, expected) in table {
            assert_eq!(may_join(duplicate, main), expected, "{duplicate:?} {main:?}");
        }
    }
}

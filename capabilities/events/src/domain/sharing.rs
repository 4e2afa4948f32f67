//! Whom a case is shared with, why, and until when.

use super::case::Phase;

kernel::code_enum! {
    /// Why a person or a role sees a case outside the line. A role that judges has its own code instead.
    pub enum Share {
        /// In charge of it instead of the line, which it is withheld from.
        Above = "above",
        /// Investigates it independently, while it is investigated.
        Investigator = "investigator",
        /// Has investigated it, and keeps seeing it for a reason.
        Kept = "investigator_kept",
        /// Was asked for help.
        Asked = "asked",
    }
}

impl Share {
    /// Whether it ends when the case leaves the phase.
    pub fn ends_with(self, left: Phase) -> bool {
        self == Self::Investigator && left == Phase::Investigating
    }
}

/// Why a hand-over can't be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stays {
    /// Nobody would be in charge.
    InCharge,
    /// The verdict on health care is awaited.
    Verdict,
}

/// Whether a hand-over can be taken back. `why` is the code it was given with; `judges`: to a role whose verdict is awaited.
pub fn may_take_back(why: &str, judges: bool) -> Result<(), Stays> {
    match Share::from_code(why) {
        Some(Share::Above) => Err(Stays::InCharge),
        None if judges => Err(Stays::Verdict),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evt_13_an_investigator_sees_the_case_while_it_is_investigated() {
        for share in Share::ALL {
            for phase in Phase::ALL {
                let ends = *share == Share::Investigator && *phase == Phase::Investigating;
                assert_eq!(share.ends_with(*phase), ends, "{share} {phase}");
            }
        }
    }

    #[test]
    fn evt_13_what_was_handed_over_is_taken_back_unless_somebody_is_needed() {
        let table = [
            ("above", false, Err(Stays::InCharge)),
            ("above", true, Err(Stays::InCharge)),
            ("investigator", false, Ok(())),
            ("investigator", true, Ok(())),
            ("investigator_kept", false, Ok(())),
            ("asked", true, Ok(())),
            ("mas", false, Ok(())),
            ("mas", true, Err(Stays::Verdict)),
        ];
        for (why, judges, expected) in table {
            assert_eq!(may_take_back(why, judges), expected, "{why} {judges}");
        }
    }
}

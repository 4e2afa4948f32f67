//! What activities lack (PRO-5). What other rooms know of a step is told to these rules; what no room can tell is no gap.

use flow::{Kind, Step};

/// Something that an activity lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nobody does it: it has no role.
    Role,
    /// No routine and no checklist.
    Routine,
    /// No risk analysis within a year.
    Risk,
    /// No self-check.
    SelfCheck,
}

/// What is known of a step outside its table. `None`: no room can tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// Routines or checklists are tied to it.
    pub linked: bool,
    /// Its risks were judged within a year.
    pub risk: Option<bool>,
    /// A self-check covers it.
    pub self_check: Option<bool>,
}

/// What a step lacks. Only activities can lack something.
pub fn gaps(step: &Step, known: Known) -> Vec<Gap> {
    if step.kind != Kind::Activity {
        return Vec::new();
    }
    let all = [
        (Gap::Role, step.lane.trim().is_empty()),
        (Gap::Routine, !known.linked && step.support.trim().is_empty()),
        (Gap::Risk, known.risk == Some(false)),
        (Gap::SelfCheck, known.self_check == Some(false)),
    ];
    all.into_iter().filter(|(_, lacks)| *lacks).map(|(gap, _)| gap).collect()
}

//! Which role of the processes fits somebody, by the tasks that they hold. A guess to begin with: the page lets them choose.

use authority::{Actor, Role};

/// Words that roles are called by in processes, for each task. The first that a process speaks of is taken.
const WORDS: &[(Role, &[&str])] = &[
    (Role::Mas, &["mas", "medicinskt ansvarig"]),
    (Role::Mar, &["mar", "medicinskt ansvarig"]),
    (Role::Director, &["förvaltningschef", "direktör"]),
    (Role::DepartmentHead, &["avdelningschef", "verksamhetschef"]),
    (Role::UnitManagerAuthority, &["enhetschef", "beslutsfattare", "gruppledare"]),
    (Role::UnitManager, &["enhetschef", "chef"]),
    (Role::ProviderManager, &["enhetschef", "utförare"]),
    (Role::OperationsManagerHsl, &["verksamhetschef", "legitimerad"]),
    (Role::QualityDeveloper, &["kvalitetsutvecklare", "utredare"]),
    (Role::Registrar, &["registrator", "nämndsekreterare"]),
    (Role::BoardMember, &["nämnd"]),
    (Role::Employee, &["omvårdnadspersonal", "omsorgspersonal", "medarbetare", "handläggare"]),
];

/// The role among these that fits best.
pub fn fitting(actor: &Actor, lanes: &[String]) -> Option<String> {
    let held = WORDS.iter().filter(|(role, _)| actor.has_role(*role));
    let words = held.flat_map(|(_, words)| words.iter());
    words
        .into_iter()
        .find_map(|word| lanes.iter().find(|lane| lane.to_lowercase().starts_with(word)).cloned())
        .or_else(|| lanes.first().cloned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn pro_6_a_role_is_guessed_from_the_tasks_that_one_holds() {
        let lanes: Vec<String> = ["Handläggare", "Enhetschef", "Omvårdnadspersonal", "MAS"].map(str::to_owned).to_vec();
        let directory = Arc::new(testkit::village::directory());
        let role =
            |number| fitting(&Actor::signed_in(testkit::village::person(number), directory.clone(), testkit::NOW.day()), &lanes);
        assert_eq!(role(20).as_deref(), Some("Enhetschef"));
        assert_eq!(role(21).as_deref(), Some("Omvårdnadspersonal"));
        assert_eq!(role(10).as_deref(), Some("MAS"));
        assert_eq!(fitting(&Actor::nobody(directory), &[]), None);
    }
}

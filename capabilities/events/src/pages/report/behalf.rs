//! On whose behalf: one's own, a colleague's, or that of somebody without an account. A colleague owns the report and hears
//! what it led to; who wrote it down stands in the history.

use crate::{domain::Draft, store::report::ToldFor, words};
use components::prelude::*;
use kernel::PersonId;
use text::{sort_key, t};
use web::{Errors, Form, FormState, Input, Ui};

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Behalf {
    /// One's own.
    Oneself,
    /// A colleague's.
    Colleague(PersonId),
    /// That of somebody without an account: a name or a role.
    Other(String),
}

/// The value that says that it is somebody without an account.
const OTHER: &str = "annan";
/// More colleagues than this is no list to choose from.
const MOST: usize = 300;

impl Form for Behalf {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        match input.fields().get("for") {
            "" => Some(Self::Oneself),
            OTHER => input.line("berattade", 120, |ui| t!(ui, "events-behalf-other-missing")).map(Self::Other),
            _ => input.value("for", |ui| t!(ui, "events-behalf-missing")).map(Self::Colleague),
        }
    }
}

impl Behalf {
    /// Who owns the report, as what it is kept, and the draft with who told; a stranger can't be chosen.
    pub fn settle(self, ui: &Ui, me: PersonId, mut draft: Draft) -> Result<(PersonId, ToldFor, Draft), Errors> {
        match self {
            Self::Oneself => Ok((me, ToldFor::Oneself, draft)),
            Self::Colleague(person) if colleagues(ui, &draft).iter().any(|(known, _)| *known == person) => {
                Ok((person, ToldFor::Colleague, draft))
            }
            Self::Colleague(_) => Err(Errors::one("for", t!(ui, "events-behalf-missing"))),
            Self::Other(name) => {
                draft.person.told_by = name;
                Ok((me, ToldFor::Other, draft))
            }
        }
    }
}

/// Those who work at one's own units and where it happened.
fn colleagues(ui: &Ui, draft: &Draft) -> Vec<(PersonId, String)> {
    let (directory, today) = (ui.actor().directory(), ui.today());
    let own = ui.actor().holdings().iter().map(|held| held.unit);
    let units = own.chain(words::own_units(ui)).chain(draft.unit);
    let at = units.flat_map(|unit| directory.assignments_at(unit)).filter(|held| held.on(today)).map(|held| held.person);
    let mut people: Vec<PersonId> = at.filter(|person| Some(*person) != ui.actor().person()).collect();
    people.sort_unstable();
    people.dedup();
    let mut named: Vec<_> = people.into_iter().map(|person| (person, directory.person_name(person).to_owned())).collect();
    named.sort_by_key(|(_, name)| sort_key(name));
    named.truncate(MOST);
    named
}

/// The choice.
pub fn view(ui: &Ui, form: &FormState, draft: &Draft) -> Markup {
    let label = t!(ui, "events-behalf");
    let (oneself, other) = (t!(ui, "events-behalf-oneself"), t!(ui, "events-behalf-other"));
    let (who, who_hint) = (t!(ui, "events-behalf-who"), t!(ui, "events-behalf-who-hint"));
    let people = colleagues(ui, draft).into_iter().map(|(person, name)| (person.to_string(), name));
    let options = [(String::new(), oneself), (OTHER.to_owned(), other)].into_iter().chain(people);
    html! {
        (select(form.field("for", &label), options))
        (only_when("for", &[OTHER], text_field(Field { hint: Some(&who_hint), ..form.field("berattade", &who) })))
    }
}

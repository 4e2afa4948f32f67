//! Who a case concerned: told on request only, with a reason, and written to the access log.

use crate::{
    actions::Reveal,
    pages::person::{self, Reason},
    store, url,
};
use web::{Granted, Kind, Problem, Prop, Replied, Submitted};

/// Why one needs to know.
pub const REASON: &[Prop] = &[
    Prop::must(
        "reason",
        "varfor",
        Kind::Choice(&[("care", "vard"), ("investigation", "utredning"), ("inform", "informera"), ("other", "annat")]),
        "Why.",
    ),
    Prop::may("otherReason", "annat_skal", Kind::Text(200), "Which other reason."),
];

web::shapes! {
    /// Who a case concerned.
    pub struct ConcernedPerson {
        /// The name, or what helps to know who.
        pub name: String,
        /// The year of birth; empty when it isn't known.
        pub born: String,
    }
}

/// Tells who it concerned.
pub fn reveal(mut granted: Granted<Reveal>, at: url::ApiPerson, form: Submitted<Reason>) -> Replied<ConcernedPerson> {
    let record = store::record::open(&mut granted.work(), at.id)?;
    let reason = form.parsed.map_err(|errors| Problem::Invalid { errors, current: None, saved: false })?;
    let (person, recorded) = person::opened(&mut granted, &record, &reason)?;
    granted.shown_value(recorded, &ConcernedPerson { name: person.name, born: person.born })
}

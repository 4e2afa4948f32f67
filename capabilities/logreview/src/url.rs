//! Addresses.

use crate::domain::{ReviewId, ThingId};

web::urls! {
    /// Who has opened what.
    Accesses = "/loggranskning";
    /// What is worth a look.
    Pointers = "/loggranskning/att-titta-pa";
    /// A random sample.
    Sample = "/loggranskning/stickprov";
    /// The reviews that have been noted.
    Reviews = "/loggranskning/granskningar";
    /// Note a review.
    Note = "/loggranskning/notera";
    /// How often.
    Interval = "/loggranskning/intervall";
    /// One review.
    Review { id: ReviewId } = "/loggranskning/granskningar/{id}";
    /// Who has opened one case.
    Case { kind: String, id: ThingId } = "/loggranskning/arende/{kind}/{id}";
    /// The extract for the person concerned.
    Extract { kind: String, id: ThingId } = "/loggranskning/arende/{kind}/{id}/utdrag";
}

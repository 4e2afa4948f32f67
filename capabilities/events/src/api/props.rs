//! What the steps of a case take.

use super::codes;
use web::{Kind, Prop};

/// How forms that can be saved halfway work.
pub const SAVED: &str = "Saves what is sent, in place of what was there. With `done`, the case goes on when nothing is missing; \
otherwise what was sent is saved, and the answer is 422 with `saved`.";

const DONE: Prop = Prop::may("done", "klar", Kind::Flag("1"), "Whether the case goes on to the next step.");
const WHY: Prop = Prop::must("reason", "varfor", Kind::Text(2000), "Why.");

pub const REASON: &[Prop] = &[WHY];

pub const ASSESSMENT: &[Prop] = &[
    Prop::must("eventType", "typ", Kind::Code(codes::types), "The type."),
    Prop::may("category", "kategori", Kind::Code(codes::categories), "The category, of the type."),
    Prop::may("kind", "slag", Kind::Code(codes::kinds), "Risk, near miss or adverse event."),
    Prop::must("track", "lagrum", Kind::Code(codes::tracks), "The law that it falls under."),
    Prop::may("healthCareRisk", "risk_hsl", Kind::Risk, "The risk to patients."),
    Prop::may("socialCareRisk", "risk_sol", Kind::Risk, "The risk to those who get social care."),
    Prop::may("socialCareGrade", "missforhallande", Kind::Code(codes::social_grades), "How it is judged by SoL and LSS."),
    Prop::may("also", "ocksa", Kind::Codes(codes::also), "What it is as well."),
    DONE,
    Prop::version(),
];

pub const VERDICT: &[Prop] = &[
    Prop::must("verdict", "bedomning", Kind::Code(codes::health_grades), "The verdict."),
    Prop::must("reason", "varfor", Kind::Text(4000), "Why."),
    Prop::version(),
];

pub const INVESTIGATION: &[Prop] = &[
    Prop::may("whatHappened", "forlopp", Kind::Text(10_000), "What happened, step by step."),
    Prop::may("causes", "orsak", Kind::Codes(codes::causes), "The causes found."),
    Prop::may("causeNotes", "om_", Kind::Notes(codes::cause_areas, 2000), "Words about the causes of each area."),
    Prop::may("barriers", "hindrade", Kind::Text(10_000), "What kept it from getting worse."),
    Prop::may("conclusion", "slutsats", Kind::Text(10_000), "What the investigation came to."),
    DONE,
    Prop::version(),
];

pub const FEEDBACK: &[Prop] = &[
    Prop::may("learned", "larde", Kind::Text(500), "What it led to, in a sentence without personal data."),
    Prop::may("forWorkplaceMeeting", "apt", Kind::Flag("1"), "Whether the unit's workplace meeting gets it."),
    Prop::may("noActionReason", "utan_atgard", Kind::Text(2000), "Why no action is needed, when none is."),
    DONE,
    Prop::version(),
];

pub const HAND_OVER: &[Prop] = &[
    Prop::must(
        "to",
        "till",
        Kind::Choice(&[("mas", "mas"), ("mar", "mar"), ("quality_developer", "quality_developer"), ("person", "person")]),
        "A role, or a person.",
    ),
    Prop::may("person", "person", Kind::Id, "Which person."),
    WHY,
];

pub const MOVE: &[Prop] = &[Prop::must("unit", "enhet", Kind::Id, "The unit where it belongs."), WHY, Prop::version()];

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

pub const NOTE: &[Prop] = &[Prop::must("text", "text", Kind::Text(4000), "What to say.")];

pub const SHARE: &[Prop] = &[
    Prop::must("holder", "vem", Kind::Text(120), "With whom, as `sharedWith` of the case says."),
    Prop::must("do", "gor", Kind::Choice(&[("keep", "behall"), ("take_back", "ta_tillbaka")]), "What to do about it."),
    Prop::may("reason", "varfor", Kind::Text(2000), "Why it is kept."),
];

pub const JOIN: &[Prop] = &[
    Prop::must(
        "do",
        "gor",
        Kind::Choice(&[
            ("duplicate", "dubblett"),
            ("into", "in_i"),
            ("link", "hor_ihop"),
            ("unlink", "inte_ihop"),
            ("undo", "angra"),
        ]),
        "The other is a duplicate of this; this of the other; they belong together; they don't; this is no duplicate after all.",
    ),
    Prop::may("other", "arende", Kind::Id, "The other case."),
];

const PARTY: Prop = Prop::must("party", "annan_vardgivare", Kind::Text(120), "The other caregiver.");
const REFERENCE: Prop = Prop::may("reference", "referens", Kind::Text(60), "A reference.");
const ANSWER_BY: Prop = Prop::may("answerBy", "svar_senast", Kind::Day, "By when an answer is wished for.");

pub const SEND: &[Prop] =
    &[PARTY, Prop::must("question", "fraga", Kind::Text(4000), "What to ask, without personal data."), REFERENCE, ANSWER_BY];

pub const ANSWER: &[Prop] = &[Prop::must("answer", "svar", Kind::Text(10_000), "The answer that came, or is given.")];

pub const INCOMING: &[Prop] = &[
    PARTY,
    Prop::must("unit", "enhet", Kind::Id, "The unit that it is about."),
    Prop::must("eventType", "typ", Kind::Code(codes::types), "Its type."),
    Prop::must("day", "handelsedag", Kind::Day, "The day on which it happened."),
    Prop::must("story", "vad_hande", Kind::Text(10_000), "What happened."),
    Prop::must("question", "fraga", Kind::Text(4000), "What they ask."),
    REFERENCE,
    ANSWER_BY,
];

pub const MOVE: &[Prop] = &[Prop::must("unit", "enhet", Kind::Id, "The unit where it belongs."), WHY, Prop::version()];

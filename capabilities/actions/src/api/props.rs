//! What is sent about actions.

use crate::data;
use web::{Kind, Prop};

const GROUND: Prop =
    Prop::may("ground", "ground", Kind::Text(80), "The code of the cause that it is for; `none` when for none of them.");
const TITLE: Prop = Prop::must("title", "title", Kind::Text(160), "What is to be done, verb first.");
const DESCRIPTION: Prop = Prop::may("description", "description", Kind::Text(4000), "More about it.");
const KIND: Prop = Prop::must("kind", "kind", Kind::Code(kinds), "Its kind.");
const ENOUGH: Prop = Prop::may("enough", "enough", Kind::Flag("1"), "That an action of a weak kind is enough.");
const OWNER: Prop = Prop::must("owner", "owner", Kind::Id, "Who does it.");
const DUE: Prop = Prop::must("due", "due", Kind::Day, "The last day.");
const COST: Prop = Prop::may("cost", "cost", Kind::Whole(0, 1_000_000_000), "In whole kronor.");
const REASON: Prop = Prop::must("reason", "reason", Kind::Text(1000), "Why.");

/// A new one.
pub const NEW: &[Prop] = &[
    Prop::must(
        "subject",
        "for",
        Kind::Shaped("^[a-z_]{1,40}/[0-7][0-9A-HJKMNP-TV-Z]{25}$", is_subject),
        "What it hangs on: its kind and id, as `event/01J…`.",
    ),
    GROUND,
    TITLE,
    DESCRIPTION,
    KIND,
    ENOUGH,
    OWNER,
    DUE,
    COST,
];

/// A changed plan.
pub const PLAN: &[Prop] = &[GROUND, TITLE, DESCRIPTION, KIND, ENOUGH, OWNER, DUE, COST, Prop::version()];

/// Someone begins.
pub const START: &[Prop] = &[Prop::version()];

/// It is done.
pub const FINISH: &[Prop] = &[
    Prop::must("proof", "proof", Kind::Text(2000), "What shows it."),
    Prop::must("followUp", "follow_up", Kind::Day, "When its effect is to be judged."),
    Prop::version(),
];

/// Whether it helped.
pub const EFFECT: &[Prop] = &[
    Prop::must("effect", "effect", Kind::Code(effects), "Whether it had effect."),
    Prop::must("comment", "comment", Kind::Text(2000), "What one sees."),
    Prop::must(
        "routineChanges",
        "routine",
        Kind::Choice(&[("yes", "yes"), ("no", "no")]),
        "Whether the routine needs to change.",
    ),
    Prop::may("routineNote", "routine_note", Kind::Text(1000), "What in it."),
    Prop::version(),
];

/// It is not to be done.
pub const DROP: &[Prop] = &[REASON, Prop::version()];

/// It is opened again.
pub const REOPENING: &[Prop] = &[REASON, DUE, Prop::version()];

pub fn kinds() -> Vec<String> {
    data::newest().kinds.iter().map(|kind| kind.code.clone()).collect()
}

fn effects() -> Vec<String> {
    data::newest().effects.iter().map(|effect| effect.code.clone()).collect()
}

fn is_subject(text: &str) -> bool {
    text.parse::<kernel::Subject>().is_ok()
}

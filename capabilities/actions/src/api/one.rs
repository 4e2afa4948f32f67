//! An action.

use crate::{
    access,
    actions::Read,
    domain::{Action, Done, Judgement, State},
    store::write,
    url,
};
use kernel::Day;
use web::{Granted, IdText, Moment, Replied};

web::shapes! {
    /// That it was done.
    pub struct ActionDone {
        /// When that was said.
        pub at: Moment,
        /// By whom.
        pub by: IdText,
        /// What shows it.
        pub proof: String,
        /// When its effect is to be judged.
        pub follow_up: Day,
    }
    /// Whether it helped.
    pub struct ActionEffect {
        /// When that was judged.
        pub at: Moment,
        /// By whom.
        pub by: IdText,
        /// The answer.
        pub effect: String,
        /// What one sees.
        pub comment: String,
        /// What in the routine needs to change, when something does.
        pub routine_note: Option<String>,
    }
    /// An action.
    pub struct ActionCase {
        /// Its id.
        pub id: IdText,
        /// The version that a change must name; also the ETag.
        pub version: i64,
        /// What it hangs on: kind and id.
        pub subject: String,
        /// The name of that.
        pub subject_title: String,
        /// Its number within that.
        pub number: i64,
        /// The code of the cause that it is for.
        pub ground: Option<String>,
        /// The unit.
        pub unit: IdText,
        /// The law that it falls under.
        pub track: String,
        /// Who does it.
        pub owner: IdText,
        /// What is to be done.
        pub title: String,
        /// More about it.
        pub description: Option<String>,
        /// Its kind.
        pub kind: String,
        /// In whole kronor.
        pub cost: Option<i64>,
        /// The last day.
        pub due: Day,
        /// How far it has come.
        pub state: String,
        /// Which attempt it is, from 1.
        pub round: i64,
        /// That it was done.
        pub done: Option<ActionDone>,
        /// Whether it helped.
        pub effect: Option<ActionEffect>,
        /// Why it was dropped.
        pub drop_reason: Option<String>,
        /// When it was made.
        pub created_at: Moment,
    }
}

/// The action.
pub fn action(mut granted: Granted<Read>, at: url::ApiAction) -> Replied<ActionCase> {
    let (ui, desk) = granted.parts();
    let action = access::open::<Read>(ui, desk, at.id)?;
    granted.work().looked(write::subject(&action), "opened", serde_json::Value::Null);
    let version = action.version;
    Ok(granted.told(&whole(action))?.versioned(version))
}

fn done(done: Done) -> ActionDone {
    ActionDone { at: Moment(done.at), by: done.by.into(), proof: done.proof, follow_up: done.follow_up }
}

fn effect(judged: Judgement) -> ActionEffect {
    ActionEffect {
        at: Moment(judged.at),
        by: judged.by.into(),
        effect: judged.effect,
        comment: judged.comment,
        routine_note: judged.routine,
    }
}

fn whole(action: Action) -> ActionCase {
    let state = action.state.code();
    let (done, effect, drop_reason) = match action.state {
        State::Planned | State::Started { .. } => (None, None, None),
        State::Done(said) => (Some(done(said)), None, None),
        State::FollowedUp(said, judged) => (Some(done(said)), Some(effect(judged)), None),
        State::Dropped { reason, .. } => (None, None, Some(reason)),
    };
    ActionCase {
        id: action.id.into(),
        version: action.version,
        subject: action.about.subject.to_string(),
        subject_title: action.about.title,
        number: action.about.number,
        ground: action.about.ground.map(|ground| ground.code),
        unit: action.unit.into(),
        track: action.track.code().to_owned(),
        owner: action.owner.into(),
        title: action.plan.title,
        description: action.plan.description,
        kind: action.plan.kind,
        cost: action.plan.cost,
        due: action.plan.due,
        state: state.code().to_owned(),
        round: action.round,
        done,
        effect,
        drop_reason,
        created_at: Moment(action.created_at),
    }
}

//! The proof that an action was allowed.

use crate::{Action, ActionInfo, Actor, Role, Scope};
use std::{marker::PhantomData, sync::Arc};

/// The policy said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// One must sign in first.
    #[error("sign in first")]
    SignIn,
    /// None of the person's roles may.
    #[error("not allowed: {0}")]
    Role(&'static str),
}

/// Proof that `A` was allowed for the actor. The fields are private, so nothing outside this crate can write one down.
#[derive(Debug)]
pub struct Permit<A: Action> {
    actor: Arc<Actor>,
    scope: Arc<Scope>,
    action: PhantomData<fn() -> A>,
}

impl<A: Action> Clone for Permit<A> {
    fn clone(&self) -> Self {
        Self { actor: self.actor.clone(), scope: self.scope.clone(), action: PhantomData }
    }
}

impl<A: Action> Permit<A> {
    /// Asks the policy.
    pub fn request(actor: Arc<Actor>) -> Result<Self, Denied> {
        allowed(&actor, &ActionInfo::of::<A>())?;
        let scope = actor.scope(A::POLICY);
        Ok(Self { actor, scope, action: PhantomData })
    }

    /// Whose permit it is.
    pub fn actor(&self) -> &Arc<Actor> {
        &self.actor
    }

    /// Which rows it covers.
    pub fn scope(&self) -> &Arc<Scope> {
        &self.scope
    }
}

/// Whether the actor may do this at all.
pub(crate) fn allowed(actor: &Actor, action: &ActionInfo) -> Result<(), Denied> {
    if actor.is_system() || action.open.is_some() {
        return Ok(());
    }
    if actor.person().is_none() {
        return Err(Denied::SignIn);
    }
    let may = |role: &Role| actor.has_role(*role);
    if action.policy.iter().any(|(role, _)| may(role)) { Ok(()) } else { Err(Denied::Role(action.name)) }
}

impl Actor {
    /// Whether the policy lets this actor do `A` with some row: decides what is shown in menus and as buttons.
    pub fn may<A: Action>(&self) -> bool {
        allowed(self, &ActionInfo::of::<A>()).is_ok()
    }

    /// As [`Self::may`], for an action as data; says why not.
    pub fn check(&self, action: &ActionInfo) -> Result<(), Denied> {
        allowed(self, action)
    }
}

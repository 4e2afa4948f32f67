//! Actions as types, each with its policy.

use crate::{Role, Tracks};

/// How far a role reaches in an action: which rows it may be done with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// Rows of the unit where the role is held and of all below it, on these tracks, unless withheld from the line.
    pub subtree: Option<Tracks>,
    /// Rows handed to the person or to the role at that unit.
    pub handed: bool,
    /// The person's own rows.
    pub own: bool,
}

/// Something that people do, as a type. Declared with [`crate::actions!`].
pub trait Action: Send + Sync + 'static {
    /// `room.action`, as printed in the matrix and written in the trail.
    const NAME: &'static str;
    /// The roles that may, and how far each reaches.
    const POLICY: &'static [(Role, Reach)];
    /// Why anybody may, also one who isn't signed in; `None` for nearly everything.
    const OPEN: Option<&'static str>;
    /// Whether it changes anything.
    const CHANGES: bool;
}

/// An action that changes something. Only such actions can write.
pub trait Change: Action {}

/// An action whose permit opens [`crate::Confidential`] values.
pub trait Reveals: Action {}

/// An action as data, for the matrix and the tests.
#[derive(Debug, Clone, Copy)]
pub struct ActionInfo {
    /// `room.action`.
    pub name: &'static str,
    /// Who may, and how far.
    pub policy: &'static [(Role, Reach)],
    /// Why anybody may.
    pub open: Option<&'static str>,
    /// Whether it changes anything.
    pub changes: bool,
}

impl ActionInfo {
    /// The action `A` as data.
    pub const fn of<A: Action>() -> Self {
        Self { name: A::NAME, policy: A::POLICY, open: A::OPEN, changes: A::CHANGES }
    }
}

/// Declares a room's actions and `pub const ACTIONS: &[ActionInfo]`.
///
/// ```
/// authority::actions! {
///     /// Read a case.
///     read Read = "events.read" { UnitManager: SUBTREE, Mas: HANDED, Employee: OWN }
///     /// Assess a case.
///     change Assess = "events.assess" { UnitManager: SUBTREE_OR_HANDED }
///     /// See the sign-in page.
///     open read Welcome = "people.welcome" because "one must be able to sign in"
/// }
/// assert_eq!(ACTIONS.len(), 3);
/// ```
#[macro_export]
macro_rules! actions {
    (@each [$($done:ident)*]) => {
        /// Every action of the room, for the matrix.
        pub const ACTIONS: &[$crate::ActionInfo] = &[$($crate::ActionInfo::of::<$done>()),*];
    };
    (@each [$($done:ident)*] $(#[$doc:meta])* open read $name:ident = $code:literal because $why:literal $($rest:tt)*) => {
        $crate::actions!(@type $(#[$doc])* $name $code false (Some($why)) {});
        $crate::actions!(@each [$($done)* $name] $($rest)*);
    };
    (@each [$($done:ident)*] $(#[$doc:meta])* open change $name:ident = $code:literal because $why:literal $($rest:tt)*) => {
        $crate::actions!(@type $(#[$doc])* $name $code true (Some($why)) {});
        impl $crate::Change for $name {}
        $crate::actions!(@each [$($done)* $name] $($rest)*);
    };
    (@each [$($done:ident)*] $(#[$doc:meta])* read $name:ident = $code:literal { $($policy:tt)* } $($rest:tt)*) => {
        $crate::actions!(@type $(#[$doc])* $name $code false (None) { $($policy)* });
        $crate::actions!(@each [$($done)* $name] $($rest)*);
    };
    (@each [$($done:ident)*] $(#[$doc:meta])* change $name:ident = $code:literal { $($policy:tt)* } $($rest:tt)*) => {
        $crate::actions!(@type $(#[$doc])* $name $code true (None) { $($policy)* });
        impl $crate::Change for $name {}
        $crate::actions!(@each [$($done)* $name] $($rest)*);
    };
    (@type $(#[$doc:meta])* $name:ident $code:literal $changes:literal ($open:expr) { $($role:ident: $reach:ident),* $(,)? }) => {
        $(#[$doc])*
        pub struct $name;
        impl $crate::Action for $name {
            const NAME: &'static str = $code;
            const POLICY: &'static [($crate::Role, $crate::Reach)] = &[$(($crate::Role::$role, $crate::policy::$reach)),*];
            const OPEN: Option<&'static str> = $open;
            const CHANGES: bool = $changes;
        }
    };
    ($($rest:tt)*) => {
        $crate::actions!(@each [] $($rest)*);
    };
}

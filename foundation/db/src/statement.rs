//! SQL that has been looked at: a statement over protected tables says where visibility goes, or why it needs none.

use crate::Args;

/// One SQL text. Made with [`crate::statements!`] only.
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    pub(crate) text: &'static str,
    pub(crate) filters: &'static [(&'static str, &'static str)],
    reason: Option<&'static str>,
}

/// A statement with its name, for the lists that tests go through.
pub type Named = (&'static str, Statement);

/// A statement with the filters that are on.
#[derive(Debug, Clone)]
pub struct Query {
    pub(crate) statement: Statement,
    pub(crate) filters: Vec<(&'static str, Args)>,
}

impl Statement {
    /// `{visible:alias}` becomes the reader's row filter. Leaving it out does not compile.
    #[doc(hidden)]
    pub const fn scoped(text: &'static str, filters: &'static [(&'static str, &'static str)]) -> Self {
        assert!(contains(text.as_bytes(), b"{visible:"), "a scoped statement must say where {{visible:alias}} goes");
        Self { text, filters, reason: None }
    }

    /// A statement that needs no row filter, and why.
    #[doc(hidden)]
    pub const fn unscoped(text: &'static str, reason: &'static str, filters: &'static [(&'static str, &'static str)]) -> Self {
        assert!(!reason.is_empty(), "say why this statement needs no row filter");
        assert!(!contains(text.as_bytes(), b"{visible"), "a statement with a row filter is scoped");
        Self { text, filters, reason: Some(reason) }
    }

    /// Why it needs no row filter; `None` for a scoped one.
    pub const fn reason(&self) -> Option<&'static str> {
        self.reason
    }

    /// The SQL as written.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// Switches a filter on, with the arguments of its `?`.
    pub fn with(self, filter: &'static str, args: Args) -> Query {
        Query::from(self).with(filter, args)
    }
}

impl Query {
    /// Switches a filter on, with the arguments of its `?`.
    #[must_use]
    pub fn with(mut self, filter: &'static str, args: Args) -> Self {
        debug_assert!(self.statement.filters.iter().any(|(name, _)| *name == filter), "no filter {filter}");
        self.filters.push((filter, args));
        self
    }

    /// Switches a filter on when there is a value for it.
    #[must_use]
    pub fn when<T: kernel::Stored>(self, filter: &'static str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.with(filter, vec![value.store()]),
            None => self,
        }
    }
}

impl From<Statement> for Query {
    fn from(statement: Statement) -> Self {
        Self { statement, filters: Vec::new() }
    }
}

const fn contains(text: &[u8], part: &[u8]) -> bool {
    let mut at = 0;
    while at + part.len() <= text.len() {
        let mut same = 0;
        while same < part.len() && text[at + same] == part[same] {
            same += 1;
        }
        if same == part.len() {
            return true;
        }
        at += 1;
    }
    false
}

/// Declares a store's statements as constants, and `pub const STATEMENTS: &[Named]` of them.
///
/// ```
/// db::statements! {
///     /// The newest cases that one may see.
///     LIST = scoped "SELECT e.id FROM event e WHERE {visible:e} {filters} ORDER BY e.id DESC LIMIT ?"
///         filters { unit: "AND e.unit_id = ?" };
///     /// Saves the state.
///     SAVE = unscoped "UPDATE event SET state = ? WHERE id = ? AND version = ?" because "the row was opened in the same transaction";
/// }
/// # fn main() { assert_eq!(STATEMENTS.len(), 2); let _ = (LIST, SAVE); }
/// ```
#[macro_export]
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $how:ident $text:literal $(because $reason:literal)? $(filters { $($filter:ident: $fragment:literal),+ $(,)? })?;)+) => {
        $($(#[$doc])* pub(crate) const $name: $crate::Statement =
            $crate::statements!(@make $how $text, $($reason,)? &[$($((stringify!($filter), $fragment)),+)?]);)+
        /// Every statement here, by name.
        pub const STATEMENTS: &[$crate::Named] = &[$((concat!(module_path!(), "::", stringify!($name)), $name)),+];
    };
    (@make scoped $text:literal, $filters:expr) => { $crate::Statement::scoped($text, $filters) };
    (@make unscoped $text:literal, $reason:literal, $filters:expr) => { $crate::Statement::unscoped($text, $reason, $filters) };
}

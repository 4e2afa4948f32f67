//! Words: the texts of every room in Swedish and English, and how days, clock times, numbers and names are written.
//!
//! A room keeps its texts in `texts/sv/<crate>.ftl` and `texts/en/<crate>.ftl`, says [`catalogue!`] once in
//! `src/texts.rs`, and reads them with [`t!`]. Functions here take the language as a parameter and know no clock.

pub mod catalogue;
pub mod check;
pub mod dates;
mod lang;
pub mod moments;
mod names;
pub mod numbers;
pub mod privacy;
pub mod sort;
mod speech;
pub mod stems;
mod texts;
pub mod words;

pub use catalogue::Catalogue;
pub use lang::{Lang, Speaks};
pub use sort::{fold, sort_key};
pub use speech::Speech;
pub use texts::CATALOGUE;

/// What the macros of this crate lean on in the crates that use them.
#[doc(hidden)]
pub mod private {
    pub use crate::checked;
    pub use fluent::FluentValue;
    pub use i18n_embed::fluent::FluentLanguageLoader;
    pub use i18n_embed_fl::fl;
}

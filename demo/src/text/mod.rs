//! Swedish texts, composed from parts that people could have written.

mod blocks;
#[cfg(test)]
mod check;
mod frame;
mod lesson;
mod library;
mod mix;
mod render;
mod scene;
mod tags;
mod template;
mod words;

pub(crate) use blocks::{Block, blocks, words as listed};
pub(crate) use frame::{Author, DAYPARTS, Frame, HARMS};
pub(crate) use lesson::{Act, Lesson};
pub(crate) use library::Library;
pub(crate) use scene::{Scene, Sex, Voice};
pub(crate) use tags::Tags;
pub(crate) use template::Template;
pub(crate) use words::noun;

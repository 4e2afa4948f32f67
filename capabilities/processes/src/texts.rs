//! The room's words.

text::catalogue!();

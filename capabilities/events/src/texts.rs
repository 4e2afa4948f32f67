//! The words of this room.

text::catalogue!();

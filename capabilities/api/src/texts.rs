//! The words of the room.

text::catalogue!();

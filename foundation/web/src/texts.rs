//! The words of the shell.

text::catalogue!();

//! The texts of this crate itself: months, weekdays, ages, greetings.

crate::catalogue!();

//! When in the day and in the year things happen.

use crate::{
    dice::Dice,
    text::{Author, DAYPARTS, Frame},
};

/// A clock time, in minutes, that fits the frame and the kind of unit.
pub(crate) fn clock(frame: &Frame, setting: &str, dice: &mut Dice) -> i64 {
    if let Some((from, to)) = frame.hours {
        return from * 60 + dice.between(0, (to - from) * 12 - 1) * 5;
    }
    let office = matches!(setting, "barn" | "vuxen" | "bistånd" | "öppenvård" | "myndighet" | "daglig" | "rehab");
    let nights = setting == "nattpatrull";
    let may = |part: usize| match part {
        0 => !office && !matches!(setting, "hemtjänst" | "boendestöd"),
        1 | 2 => !nights,
        _ => !office,
    };
    let weights = frame.when.iter().enumerate().map(|(part, weight)| if may(part) { *weight } else { 0 });
    let part = if nights && frame.when[0] == 0 { 0 } else { dice.weighted(weights) };
    let dose = frame.category.starts_with("medication") && frame.by == Author::Staff && !office;
    let minute = match part {
        0 if dose => dice.pick(&[22 * 60, 22 * 60 + 30, 5 * 60 + 30]).copied().unwrap_or(0),
        1 if dose => dice.pick(&[7 * 60, 7 * 60 + 30, 8 * 60, 8 * 60, 8 * 60 + 30, 9 * 60]).copied().unwrap_or(0),
        2 if dose => dice.pick(&[12 * 60, 12 * 60, 13 * 60, 14 * 60, 14 * 60, 15 * 60]).copied().unwrap_or(0),
        3 if dose && nights => 21 * 60,
        3 if dose => dice.pick(&[17 * 60, 18 * 60, 20 * 60, 20 * 60, 20 * 60 + 30, 21 * 60]).copied().unwrap_or(0),
        0 => (22 * 60 + dice.between(0, 8 * 60 - 1)) % (24 * 60),
        1 if office => 8 * 60 + dice.between(0, 119),
        1 => 6 * 60 + 30 + dice.between(0, 209),
        2 => 10 * 60 + dice.between(0, 359),
        _ if nights => 20 * 60 + dice.between(30, 119),
        _ => 16 * 60 + dice.between(30, 359),
    };
    // People round what they write down, unless it was logged.
    let logged = ["fall_found", "support", "alarm"].iter().any(|kind| frame.category.starts_with(kind)) && dice.percent(22);
    if logged { minute } else { minute - minute % 5 }
}

/// The part of the day, by its tag.
pub(crate) fn daypart(minute: i64) -> &'static str {
    match minute.div_euclid(60).rem_euclid(24) {
        6..=9 => DAYPARTS[1],
        10..=15 => DAYPARTS[2],
        16..=21 => DAYPARTS[3],
        _ => DAYPARTS[0],
    }
}

/// How usual it is in a month, beside 100 in an ordinary one.
pub(crate) fn month_weight(frame: &Frame, month: i8) -> usize {
    const SUMMER: [usize; 12] = [60, 60, 70, 70, 90, 150, 260, 190, 90, 70, 70, 100];
    const WINTER: [usize; 12] = [180, 190, 160, 80, 50, 40, 30, 40, 70, 90, 130, 170];
    const SUPPORT: [usize; 12] = [90, 90, 90, 90, 95, 130, 190, 150, 95, 90, 90, 110];
    const USUAL: [usize; 12] = [102, 100, 105, 100, 100, 95, 82, 95, 105, 105, 105, 95];
    let year = match frame.season.as_str() {
        "sommar" => SUMMER,
        "vinter" => WINTER,
        _ if frame.category.starts_with("support") => SUPPORT,
        _ => USUAL,
    };
    usize::try_from(month - 1).ok().and_then(|at| year.get(at)).copied().unwrap_or(100)
}

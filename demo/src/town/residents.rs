//! Those who get support at a unit: invented, and the same from event to event, so that falls can come in threes.

use super::{DemoUnit, Names};
use crate::{dice::Dice, text::Sex};

/// Somebody who gets support.
#[derive(Debug, Clone)]
pub(crate) struct Resident {
    /// First and last name.
    pub(crate) name: String,
    /// Year of birth.
    pub(crate) born: i16,
    /// Woman or man.
    pub(crate) sex: Sex,
}

/// Those who get support at a unit in a year.
pub(crate) fn residents(unit: &DemoUnit, year: i16, dice: &mut Dice) -> Vec<Resident> {
    let (count, young, old, women) = shape(unit.setting);
    (0..count)
        .map(|_| {
            // Two draws make the middle of the span the likeliest.
            let age = i64::midpoint(dice.between(young, old), dice.between(young, old));
            let sex = if dice.percent(women) { Sex::Woman } else { Sex::Man };
            let born = year - i16::try_from(age).unwrap_or(80);
            Resident { name: Names::shared().resident(born, sex, dice), born, sex }
        })
        .collect()
}

/// How many, from which age to which, and how many of a hundred are women.
fn shape(setting: &str) -> (usize, i64, i64, usize) {
    match setting {
        "säbo" => (18, 72, 100, 68),
        "demens" => (14, 68, 97, 66),
        "korttid" => (26, 64, 96, 55),
        "hemtjänst" | "nattpatrull" => (60, 64, 99, 64),
        "grupp" => (6, 21, 70, 45),
        "service" => (11, 20, 58, 46),
        "daglig" => (16, 20, 64, 45),
        "assistans" => (9, 8, 64, 48),
        "boendestöd" => (40, 19, 63, 50),
        "barn" => (60, 0, 18, 48),
        "öppenvård" => (30, 10, 17, 48),
        "vuxen" => (40, 18, 66, 38),
        "bistånd" => (60, 19, 63, 50),
        "myndighet" => (60, 30, 96, 58),
        _ => (60, 48, 98, 58),
    }
}

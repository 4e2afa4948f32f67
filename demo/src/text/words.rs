//! The words that change with the kind of unit, the person and the clock.

use super::scene::{Scene, Sex};

/// What the person concerned is called where the unit is: "den boende", "kunden", "patienten".
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Noun {
    bare: &'static str,
    definite: &'static str,
    plural: &'static str,
    many: &'static str,
}

const RESIDENT: Noun = Noun { bare: "boende", definite: "den boende", plural: "de boende", many: "boende" };
const CUSTOMER: Noun = Noun { bare: "kund", definite: "kunden", plural: "kunderna", many: "kunder" };
const USER: Noun = Noun { bare: "brukare", definite: "brukaren", plural: "brukarna", many: "brukare" };
const PARTICIPANT: Noun = Noun { bare: "deltagare", definite: "deltagaren", plural: "deltagarna", many: "deltagare" };
const PATIENT: Noun = Noun { bare: "patient", definite: "patienten", plural: "patienterna", many: "patienter" };
const CLIENT: Noun = Noun { bare: "klient", definite: "klienten", plural: "klienterna", many: "klienter" };
const PERSON: Noun = Noun { bare: "person", definite: "den enskilde", plural: "de enskilda", many: "personer" };

/// The noun for a kind of unit; legitimated staff write "patienten" wherever they are.
pub(crate) fn noun(setting: &str, licensed: bool) -> &'static Noun {
    match setting {
        _ if licensed => &PATIENT,
        "säbo" | "demens" | "korttid" => &RESIDENT,
        "hemtjänst" | "nattpatrull" => &CUSTOMER,
        "daglig" => &PARTICIPANT,
        "hsl" | "rehab" => &PATIENT,
        "vuxen" | "bistånd" | "öppenvård" => &CLIENT,
        "myndighet" | "barn" => &PERSON,
        _ => &USER,
    }
}

/// The text of a built-in slot; `None` when the name is a word list's.
pub(crate) fn slot(name: &str, shift: i64, scene: &mut Scene<'_>) -> Option<String> {
    let (noun, sex) = (scene.noun, if scene.voice.hen { Sex::Unknown } else { scene.sex });
    let by_sex = |woman: &str, man: &str, hen: &str| match sex {
        Sex::Woman => woman.to_owned(),
        Sex::Man => man.to_owned(),
        Sex::Unknown => hen.to_owned(),
    };
    Some(match name {
        "den" => noun.definite.to_owned(),
        "boende" => noun.bare.to_owned(),
        "en" => format!("en {}", noun.bare),
        "annan" => format!("en annan {}", noun.bare),
        "dens" => format!("{}s", noun.definite),
        "de" => noun.plural.to_owned(),
        "flera" => noun.many.to_owned(),
        "hon" => by_sex("hon", "han", "hen"),
        "henne" => by_sex("henne", "honom", "hen"),
        "hennes" => by_sex("hennes", "hans", "hens"),
        "avd" => scene.part.to_owned(),
        "plats" => scene.place.to_owned(),
        "tid" => clock(scene.minute + shift),
        "kl" => time(scene.minute + shift, scene.voice.clock),
        _ => return None,
    })
}

/// "21.10".
fn clock(minute: i64) -> String {
    let minute = minute.rem_euclid(24 * 60);
    format!("{}.{:02}", minute / 60, minute % 60)
}

/// A time of day as an adverbial: "kl. 21.10", "klockan 21.10", "strax efter nio".
fn time(minute: i64, style: usize) -> String {
    let spoken = spoken(minute.rem_euclid(24 * 60));
    match (style, spoken) {
        (0, _) => format!("kl. {}", clock(minute)),
        (2, Some(words)) => words,
        _ => format!("klockan {}", clock(minute)),
    }
}

/// "strax efter nio"; `None` in the small hours' exact times, which people read off the clock.
fn spoken(minute: i64) -> Option<String> {
    const HOURS: [&str; 12] = ["tolv", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva"];
    let hour = |at: i64| usize::try_from(at.rem_euclid(12)).ok().and_then(|at| HOURS.get(at)).copied();
    let (this, next) = (hour(minute / 60)?, hour(minute / 60 + 1)?);
    Some(match minute % 60 {
        0..=4 => format!("vid {this}"),
        5..=12 => format!("strax efter {this}"),
        13..=19 => format!("vid kvart över {this}"),
        20..=27 => format!("strax före halv {next}"),
        28..=33 => format!("vid halv {next}"),
        34..=41 => format!("strax efter halv {next}"),
        42..=48 => format!("vid kvart i {next}"),
        _ => format!("strax före {next}"),
    })
}

#[cfg(test)]
mod tests {
    use super::{clock, noun, spoken, time};

    #[test]
    fn times_read_as_people_say_them() {
        assert_eq!(clock(21 * 60 + 10), "21.10");
        assert_eq!(clock(-5), "23.55");
        assert_eq!(time(545, 0), "kl. 9.05");
        assert_eq!(spoken(21 * 60 + 10).as_deref(), Some("strax efter nio"));
        assert_eq!(spoken(23 * 60 + 45).as_deref(), Some("vid kvart i tolv"));
        assert_eq!(spoken(12 * 60 + 30).as_deref(), Some("vid halv ett"));
    }

    #[test]
    fn each_kind_of_unit_has_its_word() {
        assert_eq!(noun("säbo", false).definite, "den boende");
        assert_eq!(noun("säbo", true).definite, "patienten");
        assert_eq!(noun("grupp", false).definite, "brukaren");
    }
}

//! What is told besides single events: many alike at once, what went well, and what could be better.

use super::event::Step;
use crate::town::Municipality;
use jiff::civil::DateTime;

/// Something told. Clock times are Swedish local times.
#[derive(Debug, Clone, PartialEq)]
pub struct DemoTold {
    /// The unit's code.
    pub unit: String,
    /// The reporter's user name.
    pub reporter: String,
    /// When it was told.
    pub told_at: DateTime,
    /// `deviation`, `good_example` or `idea`.
    pub nature: &'static str,
    /// Codes of type and category of a deviation; empty otherwise.
    pub kind: (&'static str, &'static str),
    /// How many times.
    pub times: i64,
    /// In the reporter's words.
    pub story: &'static str,
    /// What the manager answered.
    pub answer: Option<DemoAnswer>,
}

/// An answer to a good example or an idea.
#[derive(Debug, Clone, PartialEq)]
pub struct DemoAnswer {
    /// When and by whom.
    pub step: Step,
    /// `thanked`, `taken_up` or `declined`.
    pub reply: &'static str,
    /// In the manager's words.
    pub text: &'static str,
    /// Whether it comes up at the unit's APT.
    pub for_apt: bool,
}

type Line = (&'static str, i64, &'static str, (&'static str, &'static str), i64, &'static str);
type Reply = (&'static str, &'static str, bool);

/// Unit, days ago, what it is, type and category, times, story; and the answer with whether it is for the APT.
const TOLD: [(Line, Option<Reply>); 10] = [
    (
        (
            "bjorkgarden-2",
            19,
            "idea",
            ("", ""),
            1,
            "Vi kan hänga larmen på en krok vid sängen i stället för vid dörren. Då glöms de inte på natten.",
        ),
        Some(("taken_up", "Bra tänkt. Vi sätter upp krokar vid sängarna i alla rum, och provar en månad.", true)),
    ),
    (
        (
            "bjorkgarden-3",
            16,
            "good_example",
            ("", ""),
            1,
            "Vi läste ordinationen högt för varandra vid delningen. Två fel upptäcktes innan de hände.",
        ),
        Some(("taken_up", "Tack. Nu läser alla tre avdelningarna högt vid delningen.", true)),
    ),
    (
        ("asplunden", 12, "idea", ("", ""), 1, "Kan vi få en egen bil till utflykterna? Vi väntar ofta på den gemensamma."),
        Some(("declined", "Det finns inga pengar till en bil i år. Vi bokar den gemensamma fasta dagar i stället.", false)),
    ),
    (
        (
            "hemtjanst-centrum",
            6,
            "deviation",
            ("missed_support", "support_late"),
            12,
            "Två bilar stod på verkstad samma förmiddag.",
        ),
        None,
    ),
    (
        (
            "bjorkgarden-1",
            5,
            "idea",
            ("", ""),
            1,
            "Vi skulle vilja ha en kort lista på dörren med vad som är viktigt i rummet. Vikarierna frågar ofta.",
        ),
        None,
    ),
    (
        (
            "ekbacken-1",
            4,
            "deviation",
            ("medication", "medication_not_signed"),
            7,
            "Signeringslistan för kvällen låg i fel pärm.",
        ),
        None,
    ),
    (
        (
            "ekbacken-2",
            3,
            "good_example",
            ("", ""),
            1,
            "Fysioterapeuten var med på morgonmötet. Vi fick svar på alla frågor om lyftet på en gång.",
        ),
        None,
    ),
    (("hemtjanst-norr", 3, "idea", ("", ""), 1, "Lägg de två besöken på Åsvägen efter varandra. Då hinner vi båda i tid."), None),
    (
        (
            "bjorkgarden-2",
            2,
            "deviation",
            ("equipment", "alarm_unanswered"),
            4,
            "En av telefonerna var trasig, och larmen gick bara till den andra.",
        ),
        None,
    ),
    (
        (
            "bjorkgarden-3",
            1,
            "good_example",
            ("", ""),
            1,
            "Nattpersonalen hade skrivit ned vad som hänt, rum för rum. Morgonen blev lugn.",
        ),
        None,
    ),
];

/// What is told in the weeks before the municipality's today, oldest first.
pub fn told(town: &Municipality) -> Vec<DemoTold> {
    TOLD.iter().enumerate().filter_map(|(at, (line, reply))| one(town, (at, line), *reply)).collect()
}

fn one(town: &Municipality, (at, line): (usize, &Line), reply: Option<Reply>) -> Option<DemoTold> {
    let (unit, days, nature, kind, times, story) = *line;
    let day = town.today.plus_days(-days);
    let holds = |code: &str, role: &str| {
        let mut people = town.people.iter().filter(|person| {
            person.roles.iter().any(|held| held.role == role && held.unit == code && held.held(day) && !held.deputy)
        });
        people.nth(if role == "employee" { at % 3 } else { 0 }).map(|person| person.user_name.clone())
    };
    let reporter =
        if unit == "bjorkgarden-2" && nature == "idea" { Some("amina.warsame".to_owned()) } else { holds(unit, "employee") };
    let above = town.unit(unit).and_then(|here| here.parent(day)).map(str::to_owned);
    let manager = holds(unit, "unit_manager").or_else(|| holds(&above?, "unit_manager"));
    let hour = i8::try_from(8 + at).unwrap_or(8).min(20);
    let answer = reply.zip(manager).map(|((reply, text, for_apt), by)| DemoAnswer {
        step: Step { at: day.plus_days(2).0.at(9, 40, 0, 0), by },
        reply,
        text,
        for_apt,
    });
    let told_at = day.0.at(hour, 20, 0, 0);
    Some(DemoTold { unit: unit.to_owned(), reporter: reporter?, told_at, nature, kind, times, story, answer })
}

//! När hände det? Today and yesterday are one tap away; the clock time may be about.

use super::earliest;
use crate::domain::Draft;
use components::prelude::*;
use kernel::{Day, Timestamp};
use text::{Speaks, dates, t, words};
use web::{Fields, Form, FormState, Input, Ui};

/// The answer: a moment.
pub struct When(Timestamp);

impl Form for When {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let ui = input.ui();
        let day = chosen_day(input);
        let clock = read_clock(input.fields().get("tid"));
        if clock.is_none() {
            input.error("tid", t!(ui, "events-report-when-time-wrong"));
        }
        let (hour, minute) = clock?;
        let moment = Timestamp::from_local(day?.0.at(hour, minute, 0, 0));
        check(input, day?, moment);
        Some(Self(moment))
    }
}

fn chosen_day(input: &mut Input<'_>) -> Option<Day> {
    let ui = input.ui();
    match input.fields().get("dag") {
        "i_dag" => Some(ui.today()),
        "i_gar" => Some(ui.today().plus_days(-1)),
        "annan" => input.day("datum", |ui| t!(ui, "events-report-when-date-missing")),
        _ => {
            input.error("dag", t!(ui, "events-report-when-missing"));
            None
        }
    }
}

/// An event can't be ahead, nor long ago.
fn check(input: &mut Input<'_>, day: Day, moment: Timestamp) {
    let ui = input.ui();
    let field = match input.fields().get("dag") {
        "annan" => "datum",
        _ if input.fields().get("tid").is_empty() => "dag",
        _ => "tid",
    };
    if moment > ui.now().plus_minutes(5) {
        input.error(field, t!(ui, "events-report-when-ahead"));
    }
    if day < earliest(ui) {
        input.error(field, t!(ui, "events-report-when-long-ago"));
    }
}

/// "21.10", "21:10", "2110", "21"; the middle of the day when nothing is known of the time is for the reporter to say.
fn read_clock(text: &str) -> Option<(i8, i8)> {
    let digits: Vec<&str> = text.split(['.', ':', ' ']).filter(|part| !part.is_empty()).collect();
    let (hour, minute) = match digits.as_slice() {
        [both] if both.len() == 4 && both.is_ascii() => (both[..2].parse().ok()?, both[2..].parse().ok()?),
        [hour] => (hour.parse().ok()?, 0),
        [hour, minute, ..] => (hour.parse().ok()?, minute.parse().ok()?),
        [] => return None,
    };
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some((hour, minute))
}

impl When {
    /// Puts the answer into the draft.
    pub fn put(self, draft: Draft) -> Draft {
        Draft { at: Some(self.0), ..draft }
    }
}

/// The answer of a report that counts several: a day.
pub struct OnDay(Timestamp);

impl Form for OnDay {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let day = chosen_day(input)?;
        // The middle of the day stands for all of it; one that is under way has not come further than now.
        let noon = Timestamp::from_local(day.0.at(12, 0, 0, 0));
        let moment = if day == input.ui().today() { noon.min(input.ui().now()) } else { noon };
        check(input, day, moment);
        Some(Self(moment))
    }
}

impl OnDay {
    /// Puts the answer into the draft.
    pub fn put(self, draft: Draft) -> Draft {
        Draft { at: Some(self.0), ..draft }
    }
}

/// The answer as fields.
pub fn filled(draft: &Draft) -> Fields {
    let Some(at) = draft.at else { return Fields::default() };
    let time = at.local().time();
    let clock = format!("{:02}:{:02}", time.hour(), time.minute());
    Fields::default().with("dag", "annan").with("datum", at.day()).with("tid", clock)
}

/// The question; of a report that counts several, without a clock time.
pub fn view(ui: &Ui, form: &FormState, only_day: bool) -> Markup {
    let (lang, today) = (ui.lang(), ui.today());
    let label = if only_day { t!(ui, "events-report-which-day") } else { t!(ui, "events-report-when") };
    let weekday = |day: Day| words::capital(&dates::weekday(lang, day));
    let days = [
        Choice::new("i_dag", t!(ui, "events-report-when-today")).detail(weekday(today)),
        Choice::new("i_gar", t!(ui, "events-report-when-yesterday")).detail(weekday(today.plus_days(-1))),
        Choice::new("annan", t!(ui, "events-report-when-other")),
    ];
    let (date, time) = (t!(ui, "events-report-when-date"), t!(ui, "events-report-when-time"));
    let (from, to) = (earliest(ui).to_string(), today.to_string());
    html! {
        (choices(Field { heading: Heading::Page, required: true, ..form.field("dag", &label) }, days))
        (only_when("dag", &["annan"], date_field(form.field("datum", &date), Some(&from), Some(&to))))
        @if !only_day { (time_field(Field { required: true, ..form.field("tid", &time) })) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_times_are_understood_as_people_write_them() {
        for (text, clock) in [("21.10", (21, 10)), ("21:10", (21, 10)), ("2110", (21, 10)), ("7", (7, 0)), ("07:05:00", (7, 5))] {
            assert_eq!(read_clock(text), Some(clock), "{text}");
        }
        for wrong in ["", "25:00", "12:60", "kväll", "-1", "åå.åå"] {
            assert_eq!(read_clock(wrong), None, "{wrong}");
        }
    }
}

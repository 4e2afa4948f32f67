//! Registering what another caregiver sent: it becomes a case like others, with what they ask and by when.

use super::{party, party_fields};
use crate::{
    actions::{Read, Register},
    codebook,
    domain::Draft,
    store::{
        exchange::{self, Asked},
        report::{self, Report, ToldFor},
        routing,
    },
    url, words,
};
use authority::Track;
use components::prelude::*;
use kernel::UnitId;
use text::{Speaks, t};
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// What came.
pub struct Came {
    unit: UnitId,
    what: String,
    story: String,
    at: kernel::Day,
    asked: Asked,
}

impl Form for Came {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let (party, ui) = (party(input), input.ui());
        let unit: Option<UnitId> = input.value("enhet", |ui| t!(ui, "events-move-missing"));
        if unit.is_some_and(|unit| !words::can_report_at(ui, unit) || !reaches(ui, unit)) {
            input.error("enhet", t!(ui, "events-move-missing"));
        }
        let what = input.fields().get("typ").to_owned();
        if codebook::find(&codebook::newest().types, &what).is_none() {
            input.error("typ", t!(ui, "events-report-what-missing"));
        }
        let at = input.day("handelsedag", |ui| t!(ui, "events-report-when-date-missing"));
        if at.is_some_and(|at| at > ui.today()) {
            input.error("handelsedag", t!(ui, "events-report-when-ahead"));
        }
        let story = input.prose("vad_hande", 10_000, |ui| t!(ui, "events-report-story-missing"));
        let wish = input.prose("fraga", 4000, |ui| t!(ui, "events-incoming-asked-missing"));
        let (reference, by) = (input.optional_line("referens", 60), input.optional_day("svar_senast"));
        let asked = Asked {
            received: true,
            party: party?,
            reference: reference?.unwrap_or_default(),
            asked: wish?,
            asked_at: ui.now(),
            answer_by: by?,
        };
        Some(Self { unit: unit?, what, story: story?, at: at?, asked })
    }
}

/// Whether the actor registers for the unit.
fn reaches(ui: &Ui, unit: UnitId) -> bool {
    let permit = authority::Permit::<Register>::request(ui.actor().clone());
    permit.is_ok_and(|permit| permit.scope().line_covers(unit, Track::Both, false))
}

/// The form.
pub fn show(mut granted: Granted<Register>, _at: url::Incoming) -> Answer {
    let parties = exchange::parties(&mut granted.work())?;
    let page = view(&granted.ui, &parties, &FormState::default());
    granted.page(page)
}

/// Makes it a case.
pub fn save(mut granted: Granted<Register>, _at: url::Incoming, form: Submitted<Came>) -> Answer {
    let came = match form.parsed {
        Ok(came) => came,
        Err(errors) => {
            let parties = exchange::parties(&mut granted.work())?;
            let page = view(&granted.ui, &parties, &FormState::wrong(form.fields, errors));
            return granted.again(page);
        }
    };
    let reporter = granted.actor().person().ok_or(Problem::SignIn)?;
    let proposed = codebook::find(&codebook::newest().types, &came.what).and_then(|kind| kind.track);
    let track = words::track_at(&granted.ui, came.unit, proposed);
    let service = words::service_at(&granted.ui, came.unit);
    let draft = Draft {
        what: Some(came.what),
        unit: Some(came.unit),
        at: Some(came.at.start().plus_minutes(12 * 60)),
        story: came.story,
        harm: Some("unknown".to_owned()),
        ..Draft::default()
    };
    let told_for = ToldFor::Oneself;
    let report = Report { draft, unit: came.unit, reporter, anonymous: false, track, service, told_for };
    let mut work = granted.work();
    let (id, _, _) = report::add(&mut work, &report)?;
    let (_, recorded) = exchange::add(&mut work, id, &came.asked)?;
    if track != Track::Sol {
        routing::hand_to_experts(&mut work, id, came.unit)?;
    }
    granted.saved(recorded, &url::MyCase { id })
}

/// The page.
pub fn view(ui: &Ui, parties: &[String], form: &FormState) -> Page {
    let title = t!(ui, "events-incoming-title");
    let action = url::Incoming {}.to_string();
    let frame = components::Form { action: &action, guard: true, ..components::Form::default() };
    // A registrar has no list of cases to go back to.
    let above = ui.may::<Read>().then(|| (url::Cases {}.to_string(), t!(ui, "events-list-title")));
    let body = html! {
        (crumbs(&t!(ui, "events-crumbs"), above, &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-incoming-lede")), ..PageHead::default() }))
        (form.frame(ui, frame, None, fields(ui, parties, form)))
    };
    Page::new(title, body)
}

fn fields(ui: &Ui, parties: &[String], form: &FormState) -> Markup {
    let (from, choose) = (t!(ui, "events-incoming-from"), t!(ui, "events-choose"));
    let directory = ui.actor().directory();
    let groups = words::reportable_units(ui).into_iter().filter_map(|(parent, units)| {
        let reached = units.iter().filter(|unit| reaches(ui, **unit));
        let options: Vec<_> = reached.map(|unit| (unit.to_string(), directory.unit_name(*unit).to_owned())).collect();
        (!options.is_empty()).then(|| (directory.unit_name(parent).to_owned(), options))
    });
    let types = codebook::newest().types.iter().map(|kind| (kind.code.clone(), kind.label(ui.lang()).to_owned()));
    let [unit, kind, day, story, story_hint, asked, by, reference, optional] = [
        t!(ui, "events-incoming-unit"),
        t!(ui, "events-assess-type"),
        t!(ui, "events-incoming-day"),
        t!(ui, "events-report-story"),
        t!(ui, "events-incoming-story-hint"),
        t!(ui, "events-incoming-asked"),
        t!(ui, "events-incoming-by"),
        t!(ui, "events-incoming-reference"),
        t!(ui, "events-optional"),
    ];
    html! {
        (party_fields(ui, parties, form, &from))
        (text_field(Field { mark: Some(&optional), ..form.field("referens", &reference) }))
        (select_grouped(form.field("enhet", &unit), &choose, groups))
        (select(form.field("typ", &kind), [(String::new(), choose.clone())].into_iter().chain(types)))
        (date_field(form.field("handelsedag", &day), None, None))
        (text_area(Field { hint: Some(&story_hint), ..form.field("vad_hande", &story) }, 6))
        (text_area(form.field("fraga", &asked), 3))
        (date_field(Field { mark: Some(&optional), ..form.field("svar_senast", &by) }, None, None))
        (button_row([button(Button::primary(&t!(ui, "events-incoming-button")))]))
    }
}

//! Establishes a version: when it was decided, by what right, from when it holds. And says later that it still holds.

use super::parts::{self, circumstances};
use crate::{
    access::{self, Seen},
    actions::Establish,
    domain::{Command, Decision, Process, ProcessId, State, Version, What, decide, may_establish},
    store::{read, write},
    url, words,
};
use components::{Field, Form as Frame, date_field, h1, lede, narrow, text_field};
use kernel::Day;
use maud::html;
use text::t;
use web::{Answer, Errors, Fields, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// So long until a process is to be looked at again, unless somebody says otherwise.
const DAYS: i64 = 365;

/// The form.
pub struct Decided {
    day: Day,
    mandate: String,
    registry: Option<String>,
    valid_from: Day,
    review_by: Day,
    version: i64,
}

impl Form for Decided {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = input.value("version", |ui| t!(ui, "processes-form-version"));
        let decided = input.day("decided", |ui| t!(ui, "processes-decided-missing"));
        let mandate = input.line("mandate", 160, |ui| t!(ui, "processes-mandate-missing"));
        let registry = input.optional_line("registry", 60);
        let valid_from = input.day("valid_from", |ui| t!(ui, "processes-valid-from-missing"));
        let review_by = input.day("review_by", |ui| t!(ui, "processes-review-by-missing"));
        Some(Self {
            day: decided?,
            mandate: mandate?,
            registry: registry?,
            valid_from: valid_from?,
            review_by: review_by?,
            version: version?,
        })
    }
}

fn open(granted: &mut Granted<Establish>, id: ProcessId) -> Result<(Process, Version), Problem> {
    let (_, desk) = granted.parts();
    let process = access::reached::<Establish>(desk, id)?;
    let version = read::open_version(&mut granted.work(), id)?.ok_or(Problem::NotFound)?;
    let ui = &granted.ui;
    may_establish(&version).map_err(|why| Problem::Refused(words::refusal(ui, why)))?;
    Ok((process, version))
}

/// The form.
pub fn show(mut granted: Granted<Establish>, at: url::Establish) -> Answer {
    let (process, version) = open(&mut granted, at.id)?;
    let today = granted.today();
    let fields = Fields::default().with("decided", today).with("valid_from", today).with("review_by", today.plus_days(DAYS));
    let page = view(&granted.ui, (&process, &version), &FormState::filled(fields));
    granted.page(page)
}

/// Establishes it.
pub fn save(mut granted: Granted<Establish>, at: url::Establish, form: Submitted<Decided>) -> Answer {
    let (process, version) = open(&mut granted, at.id)?;
    let state = match form.parsed {
        Err(errors) => FormState::wrong(form.fields, errors),
        Ok(sent) if sent.version != version.version => FormState::outrun(form.fields, Fields::default(), &granted.ui),
        Ok(sent) => {
            let c = circumstances(&granted.ui)?;
            let Decided { day: decided, mandate, registry, valid_from, review_by, .. } = sent;
            let decision = Decision { at: c.now, by: Some(c.actor), decided, mandate, registry, valid_from, review_by };
            match decide(&version, Command::Establish(decision), &c) {
                Ok(state) => {
                    let recorded = write::advance(&mut granted.work(), &version, (state, What::Established))?;
                    return granted.saved(recorded, &url::Show { id: at.id });
                }
                Err(why) => FormState::wrong(form.fields, Errors::one(field_of(why), words::refusal(&granted.ui, why))),
            }
        }
    };
    let page = view(&granted.ui, (&process, &version), &state);
    granted.again(page)
}

fn field_of(why: crate::domain::Refusal) -> &'static str {
    use crate::domain::Refusal::{DecidedLater, ReviewBeforeValid, ValidBeforeDecided};
    match why {
        DecidedLater => "decided",
        ValidBeforeDecided => "valid_from",
        ReviewBeforeValid => "review_by",
        _ => "",
    }
}

/// The page.
pub fn view(ui: &Ui, (process, version): (&Process, &Version), form: &FormState) -> Page {
    let (to, back) = (url::Establish { id: process.id }.to_string(), url::Show { id: process.id }.to_string());
    let title = t!(ui, "processes-establish-title", number = version.number);
    let [decided, mandate, registry, valid_from, review_by] = [
        t!(ui, "processes-field-decided"),
        t!(ui, "processes-field-mandate"),
        t!(ui, "processes-field-registry"),
        t!(ui, "processes-field-valid-from"),
        t!(ui, "processes-field-review-by"),
    ];
    let (mandate_hint, optional) = (t!(ui, "processes-field-mandate-hint"), t!(ui, "processes-optional"));
    let frame = Frame { action: &to, guard: true, ..Frame::default() };
    let body = html! {
        (date_field(Field { required: true, ..form.field("decided", &decided) }, None, None))
        (text_field(Field { hint: Some(&mandate_hint), required: true, ..form.field("mandate", &mandate) }))
        (text_field(Field { mark: Some(&optional), ..form.field("registry", &registry) }))
        (date_field(Field { required: true, ..form.field("valid_from", &valid_from) }, None, None))
        (date_field(Field { required: true, ..form.field("review_by", &review_by) }, None, None))
        (parts::buttons(ui, &t!(ui, "processes-establish-save"), &back))
    };
    let form = form.frame(ui, frame, Some(version.version), body);
    let text = t!(ui, "processes-establish-lede");
    Page::new(title.clone(), narrow([parts::way_back(ui, Some(process), &title), h1(&title), lede(&text), form]))
}

/// The form of a new day to look at it.
pub struct StillRight {
    review_by: Day,
    version: i64,
}

impl Form for StillRight {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = input.value("version", |ui| t!(ui, "processes-form-version"));
        let review_by = input.day("review_by", |ui| t!(ui, "processes-review-by-missing"));
        Some(Self { review_by: review_by?, version: version? })
    }
}

fn held(granted: &mut Granted<Establish>, id: ProcessId) -> Result<(Seen, Version, Decision), Problem> {
    let (_, desk) = granted.parts();
    access::reached::<Establish>(desk, id)?;
    let seen = access::open(desk, id)?;
    let version = seen.in_force().cloned().filter(|_| seen.process.retired.is_none()).ok_or(Problem::NotFound)?;
    let decision = version.state.decision().cloned().ok_or(Problem::NotFound)?;
    Ok((seen, version, decision))
}

/// The form.
pub fn show_confirm(mut granted: Granted<Establish>, at: url::Confirm) -> Answer {
    let (seen, version, _) = held(&mut granted, at.id)?;
    let fields = Fields::default().with("review_by", granted.today().plus_days(DAYS));
    let page = confirm_view(&granted.ui, (&seen.process, &version), &FormState::filled(fields));
    granted.page(page)
}

/// Says that it still holds.
pub fn save_confirm(mut granted: Granted<Establish>, at: url::Confirm, form: Submitted<StillRight>) -> Answer {
    let (seen, version, decision) = held(&mut granted, at.id)?;
    let state = match form.parsed {
        Err(errors) => FormState::wrong(form.fields, errors),
        Ok(sent) if sent.version != version.version => FormState::outrun(form.fields, Fields::default(), &granted.ui),
        Ok(sent) if sent.review_by <= granted.today() => {
            let errors = Errors::one("review_by", t!(granted.ui, "processes-review-by-past"));
            FormState::wrong(form.fields, errors)
        }
        Ok(sent) => {
            let state = State::Established(Decision { review_by: sent.review_by, ..decision });
            let recorded = write::advance(&mut granted.work(), &version, (state, What::Confirmed))?;
            return granted.saved(recorded, &url::Show { id: at.id });
        }
    };
    let page = confirm_view(&granted.ui, (&seen.process, &version), &state);
    granted.again(page)
}

/// The page.
pub fn confirm_view(ui: &Ui, (process, version): (&Process, &Version), form: &FormState) -> Page {
    let (to, back) = (url::Confirm { id: process.id }.to_string(), url::Show { id: process.id }.to_string());
    let (title, review_by) = (t!(ui, "processes-confirm-title"), t!(ui, "processes-field-review-by"));
    let body = html! {
        (date_field(Field { required: true, ..form.field("review_by", &review_by) }, None, None))
        (parts::buttons(ui, &t!(ui, "processes-confirm-save"), &back))
    };
    let form = form.form(ui, &to, Some(version.version), body);
    let text = t!(ui, "processes-confirm-lede");
    Page::new(title.clone(), narrow([parts::way_back(ui, Some(process), &title), h1(&title), lede(&text), form]))
}

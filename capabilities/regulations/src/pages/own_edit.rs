//! Writes a requirement of one's own, and revises it. Old wordings are kept.

use crate::{
    actions::KeepOwn,
    domain::{Kind, ProvisionId, Requirement},
    store::own,
    url, words,
};
use authority::{Role, Track};
use components::{
    Button, Choice, Field, Form as Frame, LinkButton, button, button_row, checkboxes, combobox, date_field, h1, input_field,
    link_button, narrow, radios, select, text_area,
};
use kernel::{Day, PersonId, UnitId};
use maud::{Markup, html};
use text::{sort_key, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui, evidence};

/// What was written.
pub struct Written {
    kind: Kind,
    title: String,
    text: String,
    unit: UnitId,
    owner: Option<PersonId>,
    decision: String,
    from: Day,
    until: Option<Day>,
    evidence: Vec<String>,
    version: Option<i64>,
}

impl Form for Written {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let kind = input.value::<Kind>("typ", |ui| t!(ui, "regulations-own-kind-missing")).filter(|kind| kind.is_own());
        let title = input.line("rubrik", 160, |ui| t!(ui, "regulations-own-title-missing"));
        let text = input.prose("text", 4000, |ui| t!(ui, "regulations-own-text-missing"));
        let unit = input.value::<UnitId>("enhet", |ui| t!(ui, "regulations-own-unit-missing"));
        let owner = input.optional_value("ansvarig", |ui| t!(ui, "regulations-own-owner-wrong"));
        let decision = input.line("beslut", 200, |ui| t!(ui, "regulations-own-decision-missing"));
        let from = input.day("fran", |ui| t!(ui, "regulations-own-from-missing"));
        let until = input.optional_day("till");
        if let (Some(from), Some(Some(until))) = (from, until)
            && until < from
        {
            input.error("till", t!(input.ui(), "regulations-own-until-before"));
        }
        let known = |kind: &String| evidence::ALL.contains(&kind.as_str());
        let evidence: Vec<String> = input.many::<String>("visar").into_iter().filter(known).collect();
        let version = input.optional_value("version", |ui| t!(ui, "regulations-own-kind-missing")).flatten();
        let (kind, title, text, unit) = (kind?, title?, text?, unit?);
        Some(Self { kind, title, text, unit, owner: owner?, decision: decision?, from: from?, until: until?, evidence, version })
    }
}

/// The form for a new one.
pub fn new(granted: Granted<KeepOwn>, _: url::NewOwn) -> Answer {
    let unit = units(&granted).first().map(|(id, _)| id.clone()).unwrap_or_default();
    let fields = Fields::default().with("fran", granted.today()).with("enhet", unit);
    page(granted, None, FormState::filled(fields))
}

/// Adds one.
pub fn create(mut granted: Granted<KeepOwn>, _: url::NewOwn, form: Submitted<Written>) -> Answer {
    let written = match form.parsed {
        Ok(written) if reaches(&mut granted, written.unit) => written,
        Ok(_) => return Err(Problem::NotFound),
        Err(errors) => return page(granted, None, FormState::wrong(form.fields, errors)),
    };
    let mut work = granted.work();
    let id: ProvisionId = work.new_id();
    let recorded = own::add(&mut work, &requirement(id, written, 1))?;
    granted.saved(recorded, &url::Provision { id })
}

/// The form for revising one.
pub fn edit(mut granted: Granted<KeepOwn>, at: url::EditOwn) -> Answer {
    let known = open(&mut granted, at.id)?;
    let form = FormState::filled(fields(&known));
    page(granted, Some(known), form)
}

/// Revises one.
pub fn revise(mut granted: Granted<KeepOwn>, at: url::EditOwn, form: Submitted<Written>) -> Answer {
    let known = open(&mut granted, at.id)?;
    let written = match form.parsed {
        Ok(written) => written,
        Err(errors) => return page(granted, Some(known), FormState::wrong(form.fields, errors)),
    };
    if written.version != Some(known.version) {
        let state = FormState::outrun(form.fields, fields(&known), &granted.ui);
        return page(granted, Some(known), state);
    }
    // Its sort and its place stay: another sort, or another place, is another requirement.
    let new = Requirement { kind: known.kind, unit: known.unit, ..requirement(known.id, written, known.version + 1) };
    let recorded = own::save(&mut granted.work(), &new, "revised")?;
    granted.saved(recorded, &url::Provision { id: at.id })
}

/// A requirement that goes, at a unit where the actor keeps them.
pub fn open(granted: &mut Granted<KeepOwn>, id: ProvisionId) -> Result<Requirement, Problem> {
    let known = own::find(&mut granted.work(), id)?.ok_or(Problem::NotFound)?;
    if !reaches(granted, known.unit) || known.until.is_some_and(|until| until < granted.today()) {
        return Err(Problem::NotFound);
    }
    Ok(known)
}

fn reaches(granted: &mut Granted<KeepOwn>, unit: UnitId) -> bool {
    granted.work().scope().line_covers(unit, Track::Both, false)
}

fn requirement(id: ProvisionId, written: Written, version: i64) -> Requirement {
    let Written { kind, title, text, unit, owner, decision, from, until, evidence, .. } = written;
    Requirement { id, kind, title, text, unit, owner, decision, from, until, evidence, version }
}

fn fields(own: &Requirement) -> Fields {
    let mut fields = Fields::default()
        .with("typ", own.kind.code())
        .with("rubrik", &own.title)
        .with("text", &own.text)
        .with("enhet", own.unit)
        .with_some("ansvarig", own.owner)
        .with("beslut", &own.decision)
        .with("fran", own.from)
        .with_some("till", own.until);
    for kind in &own.evidence {
        fields.add("visar", kind);
    }
    fields
}

/// The units where the actor keeps requirements, in alphabetical order, the whole first.
fn units(granted: &Granted<KeepOwn>) -> Vec<(String, String)> {
    let directory = granted.actor().directory();
    let mut at: Vec<_> =
        granted.actor().holdings().iter().map(|held| held.unit).flat_map(|unit| directory.subtree(unit)).collect();
    at.sort_unstable();
    at.dedup();
    let mut units: Vec<_> = at.into_iter().filter_map(|id| directory.unit(id)).filter(|unit| unit.closed.is_none()).collect();
    units.sort_by_cached_key(|unit| (directory.ancestors(unit.id).len(), sort_key(&unit.name)));
    units.into_iter().map(|unit| (unit.id.to_string(), unit.name.clone())).collect()
}

/// Those who hold a role of their own, in alphabetical order.
fn people(ui: &Ui) -> Vec<(String, String)> {
    let directory = ui.actor().directory();
    let holds = |person: PersonId| directory.holdings(person, ui.today()).iter().any(|held| held.role != Role::Employee);
    let mut people: Vec<_> = directory.people().filter(|(person, _)| holds(*person)).collect();
    people.sort_by_cached_key(|(_, name)| sort_key(name));
    people.into_iter().take(400).map(|(person, name)| (person.to_string(), name.to_owned())).collect()
}

fn page(granted: Granted<KeepOwn>, known: Option<Requirement>, form: FormState) -> Answer {
    let wrong = !form.errors.is_empty();
    let units = units(&granted);
    let body = view(&granted.ui, known.as_ref(), (&units, &people(&granted.ui)), &form);
    let title =
        if known.is_some() { t!(granted.ui, "regulations-own-edit-title") } else { t!(granted.ui, "regulations-own-new") };
    if wrong {
        let title = t!(granted.ui, "regulations-error-title", title = title);
        return granted.again(Page::new(title, body));
    }
    granted.page(Page::new(title, body))
}

/// The page's content. Its sort and unit are chosen once.
pub fn view(
    ui: &Ui,
    known: Option<&Requirement>,
    (units, people): (&[(String, String)], &[(String, String)]),
    form: &FormState,
) -> Markup {
    let title = if known.is_some() { t!(ui, "regulations-own-edit-title") } else { t!(ui, "regulations-own-new") };
    let action = known.map_or_else(|| url::NewOwn {}.to_string(), |known| url::EditOwn { id: known.id }.to_string());
    let back = known.map_or_else(|| url::Own {}.to_string(), |known| url::Provision { id: known.id }.to_string());
    let sort = known.map(|known| (known.kind.code().to_owned(), known.unit.to_string())).unwrap_or_default();
    let hidden = [("typ", sort.0.as_str()), ("enhet", sort.1.as_str())];
    let kept = if known.is_some() { &hidden[..] } else { &[] };
    let frame = Frame { action: &action, guard: true, hidden: kept, ..Frame::default() };
    narrow([
        h1(&title),
        form.frame(
            ui,
            frame,
            known.map(|known| known.version),
            html! {
                @if known.is_none() { (placed(ui, form, units)) }
                (said(ui, form))
                (decided(ui, form, people))
                (button_row([
                    button(Button::primary(&t!(ui, "regulations-save"))),
                    link_button(LinkButton::tertiary(&back, &t!(ui, "regulations-back"))),
                ]))
            },
        ),
    ])
}

fn placed(ui: &Ui, form: &FormState, units: &[(String, String)]) -> Markup {
    let (kind, unit) = (t!(ui, "regulations-own-kind"), t!(ui, "regulations-own-unit"));
    let hint = t!(ui, "regulations-own-unit-hint");
    let sorts = Kind::OWN.map(|kind| Choice::new(kind.code(), words::kind(ui, kind)));
    html! {
        (radios(form.field("typ", &kind), false, sorts))
        (select(Field { hint: Some(&hint), ..form.field("enhet", &unit) }, units.to_vec()))
    }
}

fn said(ui: &Ui, form: &FormState) -> Markup {
    let (title, text) = (t!(ui, "regulations-own-title"), t!(ui, "regulations-own-text"));
    let (title_hint, text_hint) = (t!(ui, "regulations-own-title-hint"), t!(ui, "regulations-own-text-hint"));
    html! {
        (input_field(Field { hint: Some(&title_hint), ..form.field("rubrik", &title) }, components::Input::default()))
        (text_area(Field { hint: Some(&text_hint), ..form.field("text", &text) }, 6))
    }
}

fn decided(ui: &Ui, form: &FormState, people: &[(String, String)]) -> Markup {
    let (owner, decision) = (t!(ui, "regulations-own-owner"), t!(ui, "regulations-own-decision"));
    let (from, until, shows) =
        (t!(ui, "regulations-own-from-label"), t!(ui, "regulations-own-until-label"), t!(ui, "regulations-own-evidence"));
    let (decision_hint, shows_hint) = (t!(ui, "regulations-own-decision-hint"), t!(ui, "regulations-own-evidence-hint"));
    let (none, optional) = (t!(ui, "regulations-own-owner-none-found"), t!(ui, "regulations-optional"));
    let nobody = [(String::new(), t!(ui, "regulations-own-owner-choose"))].into_iter();
    let kinds = evidence::ALL.iter().map(|kind| Choice::new(*kind, words::evidence_kind(ui, kind)).on(form.has("visar", kind)));
    html! {
        (combobox(form.field("ansvarig", &owner), &none, nobody.chain(people.iter().cloned())))
        (input_field(Field { hint: Some(&decision_hint), ..form.field("beslut", &decision) }, components::Input::default()))
        (date_field(form.field("fran", &from), None, None))
        (date_field(Field { mark: Some(&optional), ..form.field("till", &until) }, None, None))
        (checkboxes(Field { hint: Some(&shows_hint), mark: Some(&optional), ..form.field("visar", &shows) }, kinds))
    }
}

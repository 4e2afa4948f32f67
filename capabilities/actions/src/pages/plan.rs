//! The form of a plan: what, why, who, when. Shared by a new action and a changed one.

use crate::{
    data::{self, Lists},
    domain::{Action, Ground, Plan, State},
    panels::is_weak,
    people,
};
use components::{
    Choice, Field, Input as Line, InputKind, Tone, Width, checkbox, combobox, date_field, input_field, notice, radios, select,
    text_area, text_field,
};
use kernel::{Day, PersonId, UnitId};
use maud::{Markup, html};
use text::t;
use web::{Errors, Fields, FormState, Input, Ui};

/// What was written.
pub struct Written {
    /// What is to be done.
    pub plan: Plan,
    /// Who does it.
    pub owner: PersonId,
    /// The code of the ground that it is for; none of them when `None`.
    pub ground: Option<String>,
    enough: bool,
}

/// What can be chosen.
pub struct Offer {
    /// Kinds.
    pub lists: &'static Lists,
    /// Grounds of the thing that it hangs on.
    pub grounds: Vec<Ground>,
    /// Who can do it.
    pub people: Vec<(PersonId, String)>,
    /// What hangs on the thing already, this one left out.
    pub others: Vec<Action>,
}

/// Stands for "none of the grounds".
const NONE: &str = "none";

/// Reads the fields.
pub fn read(input: &mut Input<'_>) -> Option<Written> {
    let ground = input.optional_line("ground", 80);
    let title = input.line("title", 160, |ui| t!(ui, "actions-plan-title-missing"));
    let description = input.optional_prose("description", 4000);
    let kind = input.line("kind", 40, |ui| t!(ui, "actions-plan-kind-missing"));
    let owner = input.value("owner", |ui| t!(ui, "actions-plan-owner-missing"));
    let due = input.day("due", |ui| t!(ui, "actions-plan-due-missing"));
    let cost = cost(input);
    let enough = input.ticked("enough");
    let plan = Plan { title: title?, description: description?, kind: kind?, cost: cost?, due: due? };
    let ground = ground?.filter(|code| code != NONE);
    Some(Written { plan, owner: owner?, ground, enough })
}

/// Whole kronor, however they are written: "12 000", "12000 kr".
fn cost(input: &mut Input<'_>) -> Option<Option<i64>> {
    let typed = input.fields().get("cost").to_lowercase();
    let digits: String = typed.trim_end_matches("kr").chars().filter(|letter| !letter.is_whitespace()).collect();
    if digits.is_empty() {
        return Some(None);
    }
    let cost = digits.parse().ok().filter(|cost| (0..=1_000_000_000).contains(cost));
    if cost.is_none() {
        input.error("cost", t!(input.ui(), "actions-plan-cost-wrong"));
    }
    cost.map(Some)
}

impl Offer {
    /// What can be chosen for an action at a unit.
    pub fn new(ui: &Ui, unit: UnitId, grounds: Vec<Ground>, others: Vec<Action>) -> Self {
        Self { lists: data::newest(), grounds, people: people::candidates(ui.actor().directory(), unit, ui.today()), others }
    }

    /// The ground with this code.
    pub fn ground(&self, code: Option<&str>) -> Option<Ground> {
        self.grounds.iter().find(|ground| Some(ground.code.as_str()) == code).cloned()
    }

    /// What is wrong with what was written, in the light of what could be chosen. `before` is the last day as it was.
    pub fn faults(&self, ui: &Ui, (written, fields): (&Written, &Fields), before: Option<Day>) -> Errors {
        let mut errors = Errors::default();
        if !self.grounds.is_empty() && fields.get("ground") != NONE && self.ground(written.ground.as_deref()).is_none() {
            errors.add("ground", t!(ui, "actions-plan-ground-missing"));
        }
        if self.lists.kind(&written.plan.kind).is_none() {
            errors.add("kind", t!(ui, "actions-plan-kind-missing"));
        }
        if !self.people.iter().any(|(person, _)| *person == written.owner) {
            errors.add("owner", t!(ui, "actions-plan-owner-missing"));
        }
        if written.plan.due < ui.today() && before != Some(written.plan.due) {
            errors.add("due", t!(ui, "actions-form-day-past"));
        }
        if self.weak(&written.plan.kind) && !written.enough && !self.stronger(written.ground.as_deref()) {
            errors.add("enough", t!(ui, "actions-plan-enough-missing"));
        }
        errors
    }

    fn weak(&self, kind: &str) -> bool {
        self.lists.kind(kind).is_some_and(|kind| kind.weak)
    }

    /// Whether the same ground has an action already of a kind that can change something.
    fn stronger(&self, ground: Option<&str>) -> bool {
        self.others.iter().any(|action| {
            let same = action.about.ground.as_ref().map(|held| held.code.as_str()) == ground;
            same && !is_weak(action) && !matches!(action.state, State::Dropped { .. })
        })
    }
}

/// A plan as fields.
pub fn fields(action: &Action) -> Fields {
    let plan = &action.plan;
    Fields::default()
        .with("ground", action.about.ground.as_ref().map_or(NONE, |ground| ground.code.as_str()))
        .with("title", &plan.title)
        .with_some("description", plan.description.as_ref())
        .with("kind", &plan.kind)
        .with("owner", action.owner)
        .with("due", plan.due)
        .with_some("cost", plan.cost)
}

/// The fields.
pub fn view(ui: &Ui, form: &FormState, offer: &Offer) -> Markup {
    let optional = t!(ui, "actions-optional");
    let (title, title_hint) = (t!(ui, "actions-plan-title"), t!(ui, "actions-plan-title-hint"));
    let (more, more_hint) = (t!(ui, "actions-plan-description"), t!(ui, "actions-plan-description-hint"));
    let due = t!(ui, "actions-plan-due");
    let (cost, cost_hint) = (t!(ui, "actions-plan-cost"), t!(ui, "actions-plan-cost-hint"));
    let number = Line { kind: InputKind::Number, width: Width::Short, ..Line::default() };
    html! {
        @if !offer.grounds.is_empty() { (grounds(ui, form, offer)) }
        (text_field(Field { hint: Some(&title_hint), required: true, ..form.field("title", &title) }))
        (kinds(ui, form, offer))
        @if offer.weak(form.fields.get("kind")) { (enough(ui, form, offer)) }
        (owner(ui, form, offer))
        (date_field(Field { required: true, ..form.field("due", &due) }, None, None))
        (text_area(Field { hint: Some(&more_hint), mark: Some(&optional), ..form.field("description", &more) }, 3))
        (input_field(Field { hint: Some(&cost_hint), mark: Some(&optional), ..form.field("cost", &cost) }, number))
    }
}

fn grounds(ui: &Ui, form: &FormState, offer: &Offer) -> Markup {
    let (label, hint) = (t!(ui, "actions-plan-ground"), t!(ui, "actions-plan-ground-hint"));
    let field = Field { hint: Some(&hint), required: true, ..form.field("ground", &label) };
    let choices = offer.grounds.iter().map(|ground| Choice::new(ground.code.as_str(), ground.text.as_str()));
    radios(field, false, choices.chain([Choice::new(NONE, t!(ui, "actions-plan-ground-none"))]))
}

fn kinds(ui: &Ui, form: &FormState, offer: &Offer) -> Markup {
    let label = t!(ui, "actions-plan-kind");
    let first = (String::new(), t!(ui, "actions-plan-kind-choose"));
    let kinds = offer.lists.kinds.iter().map(|kind| (kind.code.clone(), format!("{}. {}", kind.name(ui), kind.hint(ui))));
    select(Field { required: true, ..form.field("kind", &label) }, [first].into_iter().chain(kinds))
}

/// "Räcker det?" (ACT-5)
fn enough(ui: &Ui, form: &FormState, offer: &Offer) -> Markup {
    let name = offer.lists.kind(form.fields.get("kind")).map_or("", |kind| kind.name(ui));
    let label = t!(ui, "actions-plan-enough");
    notice(
        Tone::Warn,
        &t!(ui, "actions-plan-enough-title"),
        html! {
            p { (t!(ui, "actions-plan-enough-text", kind = name)) }
            (checkbox(form.field("enough", &label), form.has("enough", "1")))
        },
    )
}

fn owner(ui: &Ui, form: &FormState, offer: &Offer) -> Markup {
    let (label, hint, none) =
        (t!(ui, "actions-plan-owner"), t!(ui, "actions-plan-owner-hint"), t!(ui, "actions-plan-owner-none"));
    let first = (String::new(), t!(ui, "actions-plan-owner-choose"));
    let people = offer.people.iter().map(|(person, text)| (person.to_string(), text.clone()));
    let field = Field { hint: Some(&hint), required: true, ..form.field("owner", &label) };
    combobox(field, &none, [first].into_iter().chain(people))
}

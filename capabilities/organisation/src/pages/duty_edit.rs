//! Add a duty to the draft, and change one.

use crate::{
    actions::DraftDuties,
    data,
    domain::duty::{Duty, DutyMap, Placed, Source},
    pages::{Screen, duty_draft, duty_parts},
    store, url,
};
use authority::Role;
use components::{
    Button, Choice, Field, Head, LinkButton, button, button_row, card, checkbox, checkboxes, crumbs, details, h1, link_button,
    narrow, select, text_area, text_field,
};
use kernel::Id;
use maud::{Markup, html};
use serde_json::json;
use text::{Speaks, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Problem, Submitted, Ui};

/// Longest text of a duty.
const TEXT: usize = 300;
/// The source of what a municipality has written itself.
const OWN: &str = "";

/// What was typed.
pub struct Typed {
    version: i64,
    duty: Duty,
    source: Option<String>,
}

impl Form for Typed {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let version = crate::pages::words::version(input);
        let sv = input.prose("sv", TEXT, |ui| t!(ui, "organisation-duty-text-missing"));
        let en = input.optional_prose("en", TEXT);
        let roles: Vec<Role> = input.many("roles");
        if roles.is_empty() {
            input.error("roles", t!(input.ui(), "organisation-duty-roles-missing"));
        }
        let recurrence = input.fields().get("recurrence").to_owned();
        if !recurrence.is_empty() && crate::domain::kinds::find(&data::template().recurrence, &recurrence).is_none() {
            input.error("recurrence", t!(input.ui(), "organisation-duty-recurrence-missing"));
        }
        let mut months: Vec<u8> = input.many("months");
        months.retain(|month| (1..=12).contains(month));
        let source = input.optional_line("source", 120);
        let duty = Duty {
            code: String::new(),
            roles: Role::ALL.iter().copied().filter(|role| roles.contains(role)).collect(),
            sv: sv?,
            en: en?.unwrap_or_default(),
            sources: Vec::new(),
            provisions: Vec::new(),
            recurrence,
            months,
            local: input.ticked("local"),
        };
        Some(Self { version: version?, duty, source: source? })
    }
}

/// The empty form.
pub fn show_new(mut granted: Granted<DraftDuties>) -> Answer {
    let Some((draft, _)) = duty_draft::open(&mut granted.work())? else { return granted.redirect(&url::Draft {}) };
    let page = view(&granted.ui, (&draft, None), &FormState::default());
    granted.page(page.page())
}

/// Adds it, last.
pub fn add(mut granted: Granted<DraftDuties>, form: Submitted<Typed>) -> Answer {
    let mut work = granted.work();
    let (draft, duties) = duty_draft::open(&mut work)?.ok_or(Problem::Stale)?;
    let state = match form.parsed {
        Ok(Typed { version, mut duty, source }) if version == draft.version => {
            let id = work.new_id::<duty_draft::MapId>();
            duty.code = format!("own_{}", id.ulid().to_string().to_lowercase());
            duty.sources = source.map(|section| Source { source: OWN.into(), section }).into_iter().collect();
            let place = duties.last().map_or(10, |placed| placed.place + 10);
            store::duty::touch(&mut work, draft.number, version)?;
            store::duty::add(&mut work, draft.number, place, &duty)?;
            let recorded = work.record(duty_draft::subject(draft.number), "added", json!({ "duty": duty.code }));
            return granted.saved(recorded, &url::Draft {});
        }
        // Nobody else's change stands in the way of something new; the form only has to know the draft as it is now.
        Ok(_) => FormState::outrun(form.fields, Fields::default(), &granted.ui),
        Err(errors) => FormState::wrong(form.fields, errors),
    };
    let page = view(&granted.ui, (&draft, None), &state);
    granted.again(page.page())
}

/// The form, filled.
pub fn show(mut granted: Granted<DraftDuties>, at: url::EditDuty) -> Answer {
    let (draft, duties) = duty_draft::open(&mut granted.work())?.ok_or(Problem::NotFound)?;
    let placed = duties.iter().find(|placed| placed.id == at.id).ok_or(Problem::NotFound)?;
    let page = view(&granted.ui, (&draft, Some(placed)), &FormState::filled(filled(&placed.duty)));
    granted.page(page.page())
}

/// Saves.
pub fn save(mut granted: Granted<DraftDuties>, at: url::EditDuty, form: Submitted<Typed>) -> Answer {
    let mut work = granted.work();
    let (draft, duties) = duty_draft::open(&mut work)?.ok_or(Problem::Stale)?;
    let placed = duties.into_iter().find(|placed| placed.id == at.id).ok_or(Problem::NotFound)?;
    let state = match form.parsed {
        Ok(Typed { version, duty, source }) if version == draft.version => {
            let own = |at: &Source| at.source == OWN;
            let kept = placed.duty.sources.iter().filter(|at| !own(at)).cloned();
            let sources = kept.chain(source.map(|section| Source { source: OWN.into(), section })).collect();
            let Placed { id, place, duty: old } = placed;
            let duty = Duty { code: old.code, provisions: old.provisions, sources, ..duty };
            store::duty::touch(&mut work, draft.number, version)?;
            store::duty::save(&mut work, draft.number, &Placed { id, place, duty: duty.clone() })?;
            let recorded = work.record(duty_draft::subject(draft.number), "changed", json!({ "duty": duty.code }));
            return granted.saved(recorded, &url::Draft {});
        }
        Ok(_) => {
            let Placed { duty, .. } = &placed;
            let saved = Fields::default().with("sv", &duty.sv).with("en", &duty.en);
            FormState::outrun(form.fields, saved, &granted.ui)
        }
        Err(errors) => FormState::wrong(form.fields, errors),
    };
    let page = view(&granted.ui, (&draft, Some(&placed)), &state);
    granted.again(page.page())
}

fn filled(duty: &Duty) -> Fields {
    let own = duty.sources.iter().find(|at| at.source == OWN).map(|at| at.section.as_str());
    let mut fields = Fields::default()
        .with("sv", &duty.sv)
        .with("en", &duty.en)
        .with("recurrence", &duty.recurrence)
        .with_some("source", own)
        .with_some("local", duty.local.then_some("1"));
    duty.roles.iter().for_each(|role| fields.add("roles", role.code()));
    duty.months.iter().for_each(|month| fields.add("months", &month.to_string()));
    fields
}

pub(crate) fn view(ui: &Ui, (draft, placed): (&DutyMap, Option<&Placed>), form: &FormState) -> Screen {
    let title = if placed.is_some() { t!(ui, "organisation-duty-edit-title") } else { t!(ui, "organisation-duty-new-title") };
    let action = placed.map_or_else(|| url::NewDuty {}.to_string(), |placed| url::EditDuty { id: placed.id }.to_string());
    let above = [
        (url::Duties {}.to_string(), t!(ui, "organisation-duties-title")),
        (url::Draft {}.to_string(), t!(ui, "organisation-draft-title")),
    ];
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), above, &title))
        (narrow([
            h1(&title),
            form.form(ui, &action, Some(draft.version), fields(ui, form)),
            placed.map(|placed| ground(ui, draft, placed)).unwrap_or_default(),
        ]))
    };
    Screen::new(title, body)
}

fn fields(ui: &Ui, form: &FormState) -> Markup {
    let none = (String::new(), t!(ui, "organisation-duty-no-recurrence"));
    let recurrences = data::template().recurrence.iter().map(|kind| (kind.code.clone(), kind.name(ui.lang()).to_owned()));
    let roles = Role::ALL
        .iter()
        .map(|role| Choice::new(role.code(), data::role_name(*role, ui.lang())).on(form.has("roles", role.code())));
    let months = (1..=12_u8).map(|month| {
        let code = month.to_string();
        let on = form.has("months", &code);
        Choice::new(code, duty_parts::month_name(ui, month)).on(on)
    });
    let optional = t!(ui, "organisation-optional");
    let hint = t!(ui, "organisation-duty-text-hint");
    html! {
        (text_area(Field { hint: Some(&hint), ..form.field("sv", &t!(ui, "organisation-duty-text")) }, 2))
        (text_area(Field { mark: Some(&optional), hint: Some(&t!(ui, "organisation-duty-text-en-hint")), ..form.field("en", &t!(ui, "organisation-duty-text-en")) }, 2))
        (checkboxes(form.field("roles", &t!(ui, "organisation-duty-roles")), roles))
        (select(form.field("recurrence", &t!(ui, "organisation-duty-recurrence")), [none].into_iter().chain(recurrences)))
        (checkboxes(Field { mark: Some(&optional), ..form.field("months", &t!(ui, "organisation-duty-months")) }, months))
        (checkbox(form.field("local", &t!(ui, "organisation-duty-local-label")), !form.fields.get("local").is_empty()))
        (text_field(Field { mark: Some(&optional), hint: Some(&t!(ui, "organisation-duty-source-hint")), ..form.field("source", &t!(ui, "organisation-duty-source-label")) }))
        (button_row([
            button(Button::primary(&t!(ui, "organisation-duty-save"))),
            link_button(LinkButton::tertiary(&url::Draft {}.to_string(), &t!(ui, "organisation-cancel"))),
        ]))
    }
}

/// What stands behind the duty, and the way to take it out.
fn ground(ui: &Ui, draft: &DutyMap, placed: &Placed) -> Markup {
    let around = duty_parts::Around { held: None, roles: true };
    let remove = html! {
        p { (t!(ui, "organisation-duty-remove-text")) }
        (FormState::default().form(ui, &url::RemoveDuty { id: placed.id }.to_string(), Some(draft.version), button_row([
            button(Button::danger(&t!(ui, "organisation-duty-remove"))),
        ])))
    };
    html! {
        (card(Head::small("som-det-star", &t!(ui, "organisation-duty-as-is")), components::card_rows([
            duty_parts::line(ui, &placed.duty, &around, html! {}),
        ])))
        (details(&t!(ui, "organisation-duty-remove"), None, false, remove))
    }
}

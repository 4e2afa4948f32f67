//! The municipality's own thresholds and days. Changing them makes a new set; no law gives them.

use crate::{actions::SetRules, domain::Rules, store::rules, url};
use components::prelude::*;
use db::DbError;
use text::{Speaks, moments, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Page, Submitted, Ui};

impl Form for Rules {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let risk = |input: &mut Input<'_>, field: &str| number(input, field, 1..=16, true);
        let (visible_from, hand_over_from) = (risk(input, "syns_fran"), risk(input, "lamnas_fran"));
        if let (Some(visible), Some(handed)) = (visible_from, hand_over_from)
            && handed < visible
        {
            input.error("lamnas_fran", t!(input.ui(), "events-rules-order"));
        }
        let days = |input: &mut Input<'_>, field: &str| number(input, field, 0..=365, false);
        let (receive, assess) = (days(input, "ta_emot"), days(input, "bedom"));
        let (investigate, feedback) = (days(input, "utred"), days(input, "aterkoppla"));
        let version: Option<i64> = input.value("version", |ui| t!(ui, "events-assess-reload"));
        Some(Self {
            version: version?,
            visible_from: visible_from?,
            hand_over_from: hand_over_from?,
            receive_days: receive?,
            assess_days: assess?,
            investigate_days: investigate?,
            feedback_days: feedback?,
        })
    }
}

fn number(input: &mut Input<'_>, field: &str, range: std::ops::RangeInclusive<i64>, risk: bool) -> Option<i64> {
    let value = input.fields().get(field).parse().ok().filter(|value| range.contains(value));
    if value.is_none() {
        let ui = input.ui();
        input.error(field, if risk { t!(ui, "events-rules-risk-wrong") } else { t!(ui, "events-rules-days-wrong") });
    }
    value
}

/// The form.
pub fn show(mut granted: Granted<SetRules>, _at: url::Rules) -> Answer {
    let page = page(&mut granted, None)?;
    granted.page(page)
}

/// Makes a new set.
pub fn save(mut granted: Granted<SetRules>, _at: url::Rules, form: Submitted<Rules>) -> Answer {
    let now = rules::newest(&mut granted.work())?;
    let state = match form.parsed {
        Ok(new) if new.version == now.version => {
            let next = Rules { version: now.version + 1, ..new };
            match rules::add(&mut granted.work(), &next) {
                Ok(recorded) => return granted.saved(recorded, &url::Rules {}),
                Err(DbError::Stale) => FormState::outrun(form.fields, filled(&now), &granted.ui),
                Err(error) => return Err(error.into()),
            }
        }
        Err(errors) if form.fields.get("version") == now.version.to_string() => FormState::wrong(form.fields, errors),
        _ => FormState::outrun(form.fields, filled(&now), &granted.ui),
    };
    let page = page(&mut granted, Some(state))?;
    granted.again(page)
}

fn filled(rules: &Rules) -> Fields {
    Fields::default()
        .with("syns_fran", rules.visible_from)
        .with("lamnas_fran", rules.hand_over_from)
        .with("ta_emot", rules.receive_days)
        .with("bedom", rules.assess_days)
        .with("utred", rules.investigate_days)
        .with("aterkoppla", rules.feedback_days)
}

fn page(granted: &mut Granted<SetRules>, state: Option<FormState>) -> Result<Page, web::Problem> {
    let mut work = granted.work();
    let (now, (at, by)) = (rules::newest(&mut work)?, rules::set_by(&mut work)?);
    let ui = &granted.ui;
    let state = state.unwrap_or_else(|| FormState::filled(filled(&now)));
    let title = t!(ui, "events-rules-title");
    let set = match by {
        Some(by) => {
            let when = moments::moment(ui.lang(), at, ui.now());
            t!(
                ui,
                "events-rules-set",
                version = now.version,
                name = ui.actor().directory().person_name(by).to_owned(),
                when = when
            )
        }
        None => t!(ui, "events-rules-first"),
    };
    let body = html! {
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "events-rules-lede")), eyebrow: Some(&set), ..PageHead::default() }))
        p { (link(&url::Parties {}.to_string(), &t!(ui, "events-parties-title"))) }
        (state.form(ui, &url::Rules {}.to_string(), Some(now.version), fields(ui, &state)))
    };
    Ok(Page::new(title, body))
}

fn fields(ui: &Ui, form: &FormState) -> Markup {
    let short = components::Input { kind: InputKind::Number, width: Width::Short, max: Some(3), ..components::Input::default() };
    let days = [
        ("ta_emot", t!(ui, "events-rules-receive")),
        ("bedom", t!(ui, "events-rules-assess")),
        ("utred", t!(ui, "events-rules-investigate")),
        ("aterkoppla", t!(ui, "events-rules-feedback")),
    ];
    html! {
        (fieldset(&t!(ui, "events-rules-thresholds"), Some(&t!(ui, "events-rules-thresholds-hint")), html! {
            (input_field(form.field("syns_fran", &t!(ui, "events-rules-visible")), short))
            (input_field(form.field("lamnas_fran", &t!(ui, "events-rules-hand-over")), short))
        }))
        (fieldset(&t!(ui, "events-rules-days"), Some(&t!(ui, "events-rules-days-hint")), html! {
            @for (name, label) in &days { (input_field(form.field(name, label), short)) }
        }))
        (button_row([button(Button::primary(&t!(ui, "events-save")))]))
    }
}

//! Words that several pages share.

use crate::{
    compliance::State,
    domain::{Kind, Law, Mark, Operator, Provision, Requirement},
    store::edition::Edition,
};
use components::{Icon, Tone, tag};
use kernel::UnitId;
use maud::{Markup, html};
use text::{Speaks, dates, t};
use web::{Ui, evidence};

/// What a kind of requirement is called.
pub fn kind(ui: &Ui, kind: Kind) -> String {
    match kind {
        Kind::Law => t!(ui, "regulations-kind-law"),
        Kind::Ordinance => t!(ui, "regulations-kind-ordinance"),
        Kind::Regulation => t!(ui, "regulations-kind-regulation"),
        Kind::Advice => t!(ui, "regulations-kind-advice"),
        Kind::Eu => t!(ui, "regulations-kind-eu"),
        Kind::BoardGoal => t!(ui, "regulations-kind-board-goal"),
        Kind::Own => t!(ui, "regulations-kind-own"),
        Kind::Values => t!(ui, "regulations-kind-values"),
        Kind::QualityArea => t!(ui, "regulations-kind-quality-area"),
    }
}

/// The kind, and whether one must or should: general advice never looks like a must (LAW-6).
pub fn kind_tag(ui: &Ui, sort: Kind) -> Markup {
    let name = kind(ui, sort);
    match sort {
        Kind::Advice => tag(Tone::Info, &t!(ui, "regulations-should", kind = name), None),
        own if own.is_own() => tag(Tone::Good, &name, None),
        _ => tag(Tone::Accent, &t!(ui, "regulations-must", kind = name), None),
    }
}

/// That a text is to be checked against the printed act; nothing when it has been read.
pub fn check_tag(ui: &Ui, provision: &Provision) -> Markup {
    html! { @if provision.to_check() { (tag(Tone::Warn, &t!(ui, "regulations-to-check"), Some(Icon::QuestionmarkCircle))) } }
}

/// How sure we are, in a sentence.
pub fn mark(ui: &Ui, mark: Mark) -> String {
    match mark {
        Mark::Read => t!(ui, "regulations-mark-read"),
        Mark::Secondary => t!(ui, "regulations-mark-secondary"),
        Mark::Memory => t!(ui, "regulations-mark-memory"),
    }
}

/// A law that activities are run by.
pub fn law(law: Law) -> &'static str {
    match law {
        Law::Hsl => "HSL",
        Law::Sol => "SoL",
        Law::Lss => "LSS",
    }
}

/// Whom it binds: laws, and whether the municipality's own or private activities alone.
pub fn binds(ui: &Ui, provision: &Provision) -> String {
    let laws: Vec<&str> = provision.binds.iter().map(|of| law(*of)).collect();
    let laws = text::words::list(ui.lang(), &laws);
    match provision.operators.as_slice() {
        [Operator::Public] => t!(ui, "regulations-binds-public", laws = laws),
        [Operator::Private] => t!(ui, "regulations-binds-private", laws = laws),
        _ => t!(ui, "regulations-binds", laws = laws),
    }
}

/// From when to when an act applies.
pub fn period(ui: &Ui, edition: &Edition) -> String {
    let from = dates::full(ui.lang(), edition.act.in_force);
    match edition.act.until {
        Some(until) => t!(ui, "regulations-period-ended", from = from, until = dates::full(ui.lang(), until)),
        None => t!(ui, "regulations-period", from = from),
    }
}

/// From when to when a requirement of one's own goes.
pub fn own_period(ui: &Ui, own: &Requirement) -> String {
    let from = dates::full(ui.lang(), own.from);
    match own.until {
        Some(until) => t!(ui, "regulations-period-ended", from = from, until = dates::full(ui.lang(), until)),
        None => t!(ui, "regulations-period", from = from),
    }
}

/// A kind of evidence, in words.
pub fn evidence_kind(ui: &Ui, kind: &str) -> String {
    match kind {
        evidence::PROCESS => t!(ui, "regulations-evidence-process"),
        evidence::ACTIVITIES => t!(ui, "regulations-evidence-activities"),
        evidence::ROUTINE => t!(ui, "regulations-evidence-routine"),
        evidence::ACTIVITY_ROUTINES => t!(ui, "regulations-evidence-activity-routines"),
        evidence::COLLABORATION => t!(ui, "regulations-evidence-collaboration"),
        evidence::DOCUMENT => t!(ui, "regulations-evidence-document"),
        evidence::READ => t!(ui, "regulations-evidence-read"),
        evidence::RISK_ANALYSIS => t!(ui, "regulations-evidence-risk"),
        evidence::SELF_CHECK => t!(ui, "regulations-evidence-self-check"),
        evidence::REPORTS => t!(ui, "regulations-evidence-reports"),
        evidence::HANDLED => t!(ui, "regulations-evidence-handled"),
        evidence::FEEDBACK => t!(ui, "regulations-evidence-feedback"),
        evidence::LEX_SARAH => t!(ui, "regulations-evidence-lex-sarah"),
        evidence::LEX_MARIA => t!(ui, "regulations-evidence-lex-maria"),
        evidence::PATTERNS => t!(ui, "regulations-evidence-patterns"),
        evidence::ACTIONS => t!(ui, "regulations-evidence-actions"),
        evidence::EFFECT => t!(ui, "regulations-evidence-effect"),
        evidence::LOG_REVIEW => t!(ui, "regulations-evidence-log-review"),
        evidence::DUTIES => t!(ui, "regulations-evidence-duties"),
        evidence::MANAGER => t!(ui, "regulations-evidence-manager"),
        evidence::MAS => t!(ui, "regulations-evidence-mas"),
        evidence::HEAD_OF_CARE => t!(ui, "regulations-evidence-head"),
        other => other.to_owned(),
    }
}

/// How a requirement stands, in a word or two.
pub fn state(ui: &Ui, state: State) -> String {
    match state {
        State::Holds => t!(ui, "regulations-state-holds"),
        State::OutOfDate => t!(ui, "regulations-state-out-of-date"),
        State::Missing => t!(ui, "regulations-state-missing"),
        State::NotApplicable => t!(ui, "regulations-state-not-applicable"),
    }
}

/// A kind of thing, in words.
pub fn thing(ui: &Ui, kind: &str) -> String {
    match kind {
        "provision" => t!(ui, "regulations-thing-provision"),
        "process" => t!(ui, "regulations-thing-process"),
        "step" => t!(ui, "regulations-thing-step"),
        "document" => t!(ui, "regulations-thing-document"),
        "partner" => t!(ui, "regulations-thing-partner"),
        "event" => t!(ui, "regulations-thing-event"),
        "action" => t!(ui, "regulations-thing-action"),
        _ => t!(ui, "regulations-thing-other"),
    }
}

/// Things of a kind, in words.
pub fn things(ui: &Ui, kind: &str) -> String {
    match kind {
        "provision" => t!(ui, "regulations-things-provision"),
        "process" => t!(ui, "regulations-things-process"),
        "step" => t!(ui, "regulations-things-step"),
        "document" => t!(ui, "regulations-things-document"),
        "partner" => t!(ui, "regulations-things-partner"),
        "event" => t!(ui, "regulations-things-event"),
        "action" => t!(ui, "regulations-things-action"),
        _ => t!(ui, "regulations-things-other"),
    }
}

/// A unit's name; something to press where it has none.
pub fn unit(ui: &Ui, unit: UnitId) -> String {
    let name = ui.actor().directory().unit_name(unit);
    if name.is_empty() { t!(ui, "regulations-unit") } else { name.to_owned() }
}

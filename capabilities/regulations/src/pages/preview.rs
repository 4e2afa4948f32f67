//! What a newer wording changes, word by word, and what is tied to it; then the word that it goes.

use crate::{
    actions::Update,
    domain::{
        Act, Provision, ProvisionId,
        diff::{Change, Piece, changes, words as compared},
    },
    store::{
        edition::{self, Edition, State},
        tie,
    },
    url, words,
};
use components::{
    Button, Head, LinkButton, PageHead, Tone, button, button_row, card, crumbs, link_button, notice, page_head, small, tag, tags,
    worded,
};
use maud::{Markup, html};
use std::collections::BTreeMap;
use text::t;
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// Establish, or throw away.
pub struct Decision {
    discard: bool,
}

impl Form for Decision {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        Some(Self { discard: input.fields().get("svar") == "kasta" })
    }
}

/// What is shown: the wording, the one that goes now, and how many things are tied to each provision.
pub struct Shown {
    /// The wording that is looked at.
    pub new: Edition,
    /// The one before it.
    pub old: Option<Edition>,
    /// How many ties each provision has.
    pub ties: BTreeMap<ProvisionId, usize>,
}

/// The page.
pub fn show(mut granted: Granted<Update>, at: url::Update) -> Answer {
    let shown = read(&mut granted, at.id)?;
    let body = view(&granted.ui, &shown);
    let title = t!(granted.ui, "regulations-preview-title", act = shown.new.act.short.clone());
    granted.page(Page::new(title, body))
}

/// Establishes it, or throws it away.
pub fn decide(mut granted: Granted<Update>, at: url::Update, form: Submitted<Decision>) -> Answer {
    let shown = read(&mut granted, at.id)?;
    let discard = form.parsed.is_ok_and(|decision| decision.discard);
    if shown.new.state != State::Proposed {
        return granted.redirect(&at);
    }
    if discard {
        let recorded = edition::discard(&mut granted.work(), &shown.new)?;
        return granted.saved(recorded, &url::Updates {});
    }
    let recorded = edition::establish(&mut granted.work(), &shown.new)?;
    granted.saved(recorded, &at)
}

fn read(granted: &mut Granted<Update>, id: edition::EditionId) -> Result<Shown, Problem> {
    let mut work = granted.work();
    let new = edition::one(&mut work, id)?;
    let all = edition::of_act(&mut work, &new.act.code)?;
    let old = match new.state {
        State::Proposed => all.into_iter().find(|edition| edition.state == State::InForce),
        _ => all.into_iter().find(|edition| edition.serial < new.serial && edition.state != State::Proposed),
    };
    let mut ties = BTreeMap::new();
    for (provision, count) in tie::counts(&mut work)? {
        ties.insert(provision, usize::try_from(count).unwrap_or_default());
    }
    Ok(Shown { new, old, ties })
}

/// The page's content.
pub fn view(ui: &Ui, shown: &Shown) -> Markup {
    let act = &shown.new.act;
    let old = shown.old.as_ref().map(|edition| &edition.act);
    let all = changes(old, act);
    let count = |wanted: fn(&Change<'_>) -> bool| all.iter().filter(|change| wanted(change)).count();
    let added = count(|change| matches!(change, Change::Added(_)));
    let changed = count(|change| matches!(change, Change::Changed(..)));
    let removed = count(|change| matches!(change, Change::Removed(_)));
    let title = t!(ui, "regulations-preview-title", act = act.short.clone());
    let sums = t!(ui, "regulations-preview-sums", added = added, changed = changed, removed = removed);
    let above = [
        (url::Register {}.to_string(), t!(ui, "regulations-title")),
        (url::Updates {}.to_string(), t!(ui, "regulations-update-title")),
    ];
    html! {
        (crumbs(&t!(ui, "regulations-crumbs"), above, &act.short))
        (page_head(PageHead { title: &title, lede: Some(&sums), ..PageHead::default() }))
        (way_on(ui, shown))
        (about(ui, old, act))
        (touched(ui, shown, &all))
        @for change in &all { (one(ui, shown, change)) }
    }
}

fn way_on(ui: &Ui, shown: &Shown) -> Markup {
    let act = url::Act { act: shown.new.act.code.clone() }.to_string();
    if shown.new.state != State::Proposed {
        let said = super::act::established(ui, &shown.new);
        return html! {
            (notice(Tone::Good, &t!(ui, "regulations-preview-done"), html! { p { (said) } }))
            (button_row([link_button(LinkButton::primary(&act, &t!(ui, "regulations-preview-see")))]))
        };
    }
    let form = FormState::default().form(
        ui,
        &url::Update { id: shown.new.id }.to_string(),
        None,
        button_row([
            button(Button { sends: Some(("svar", "faststall")), ..Button::primary(&t!(ui, "regulations-preview-establish")) }),
            button(Button { sends: Some(("svar", "kasta")), ..Button::tertiary(&t!(ui, "regulations-preview-discard")) }),
        ]),
    );
    html! { (small(&t!(ui, "regulations-preview-kept"))) (form) }
}

/// What changes about the act itself.
fn about(ui: &Ui, old: Option<&Act>, new: &Act) -> Markup {
    let fields = |act: &Act| {
        let until = act.until.map(|day| day.to_string()).unwrap_or_default();
        [
            (t!(ui, "regulations-preview-name"), act.name.clone()),
            (t!(ui, "regulations-fact-amended"), act.amended.clone()),
            (t!(ui, "regulations-fact-period"), format!("{} – {until}", act.in_force)),
            (t!(ui, "regulations-fact-checked"), format!("{}, {}", act.checked, act.checked_by)),
            (t!(ui, "regulations-fact-source"), act.source.clone()),
            (t!(ui, "regulations-note"), act.note.clone()),
        ]
    };
    let before = old.map(fields);
    let lines = fields(new).into_iter().enumerate().filter_map(|(at, (name, value))| {
        let was = before.as_ref().map(|before| before[at].1.clone()).unwrap_or_default();
        (was != value).then(|| html! { h3 { (name) } (pieces(ui, &was, &value)) })
    });
    let lines: Vec<_> = lines.collect();
    html! { @if !lines.is_empty() { (card(Head::new("forfattningen", &t!(ui, "regulations-preview-act")), html! { @for line in lines { (line) } })) } }
}

/// That something is tied to what changes.
fn touched(ui: &Ui, shown: &Shown, all: &[Change<'_>]) -> Markup {
    let ties: usize = all.iter().filter_map(|change| shown.ties.get(&change.id(&shown.new.act))).sum();
    html! { @if ties > 0 { (notice(Tone::Warn, &t!(ui, "regulations-preview-ties", n = ties), html! { p { (t!(ui, "regulations-preview-ties-text")) } })) } }
}

fn one(ui: &Ui, shown: &Shown, change: &Change<'_>) -> Markup {
    let act = &shown.new.act;
    let (tone, word, before, after) = match change {
        Change::Added(new) => (Tone::Good, t!(ui, "regulations-preview-added"), None, Some(*new)),
        Change::Changed(old, new) => (Tone::Info, t!(ui, "regulations-preview-changed"), Some(*old), Some(*new)),
        Change::Removed(old) => (Tone::Warn, t!(ui, "regulations-preview-removed"), Some(*old), None),
    };
    let Some(provision) = after.or(before) else { return html! {} };
    let id = change.id(act);
    let (anchor, title) = (format!("p-{id}"), act.cite(provision));
    let ties = shown.ties.get(&id).copied().unwrap_or_default();
    let texts = |found: Option<&Provision>| found.map(|found| facts(ui, found));
    let (old, new) = (texts(before).unwrap_or_default(), texts(after).unwrap_or_default());
    card(
        Head::new(&anchor, &title),
        html! {
            (tags([tag(tone, &word, None), html! { @if ties > 0 { (t!(ui, "regulations-preview-tied", n = ties)) } }]))
            @for ((name, was), (_, becomes)) in old.iter().zip(&new) {
                @if was != becomes || (before.is_none() || after.is_none()) && !(was.is_empty() && becomes.is_empty()) {
                    h3 { (name) }
                    (pieces(ui, was, becomes))
                }
            }
        },
    )
}

/// What is compared of a provision, each with what it is called.
fn facts(ui: &Ui, provision: &Provision) -> [(String, String); 7] {
    let evidence: Vec<String> = provision.evidence.iter().map(|kind| words::evidence_kind(ui, kind)).collect();
    [
        (t!(ui, "regulations-preview-heading"), provision.title.clone()),
        (t!(ui, "regulations-preview-text"), provision.text.clone()),
        (t!(ui, "regulations-fact-kind"), words::kind(ui, provision.sort())),
        (t!(ui, "regulations-fact-who"), format!("{} ({})", provision.who, words::binds(ui, provision))),
        (t!(ui, "regulations-preview-mark"), words::mark(ui, provision.sure())),
        (t!(ui, "regulations-shown-by"), evidence.join(", ")),
        (t!(ui, "regulations-note"), provision.note.clone()),
    ]
}

fn pieces(ui: &Ui, was: &str, becomes: &str) -> Markup {
    let all = compared(was, becomes);
    let said = all.iter().map(|piece| match piece {
        Piece::Same(text) => components::Worded::Same(text),
        Piece::Gone(text) => components::Worded::Gone(text),
        Piece::New(text) => components::Worded::New(text),
    });
    worded((&t!(ui, "regulations-preview-gone"), &t!(ui, "regulations-preview-new")), said)
}

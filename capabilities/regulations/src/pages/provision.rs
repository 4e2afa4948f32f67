//! A provision, or a requirement of one's own: what it asks, how sure we are, what serves it, what shows it met.

use super::own;
use crate::{
    actions::{Comply, ReadRegister, Tie as Tying},
    domain::{Provision, ProvisionId},
    register::{Found, Register},
    standing,
    store::{
        edition::{self, Edition},
        own as own_store,
        tie::Tie,
    },
    tying, url, words,
};
use components::{
    Button, Column, Head, Icon, LinkButton, PageHead, Table, Tone, button, button_row, card, columns, crumbs, dl, empty_state,
    link, link_button, muted, notice, page_head, prose, small, table, tag, tags, under,
};
use maud::{Markup, html};
use text::{Speaks, dates, t};
use web::{Answer, Described, FormState, Granted, Page, Problem, Ui};

/// What serves a requirement, as far as the one who asks may see.
pub struct Serving {
    /// The ties and the things.
    pub ties: Vec<(Tie, Described)>,
    /// The numbers of wordings since whose day the provision says something else.
    pub reworded: Vec<i64>,
    /// Whether the one who asks may tie somewhere.
    pub may: bool,
}

/// The page.
pub fn show(mut granted: Granted<ReadRegister>, at: url::Provision) -> Answer {
    let register = Register::read(&mut granted.work())?;
    let may = granted.ui.may::<Tying>();
    let (ui, desk) = granted.parts();
    let ties = tying::serving(ui, desk, at.id)?;
    let mut work = granted.work();
    let found = register.find(at.id).ok_or(Problem::NotFound)?;
    let (title, body) = match &found {
        Found::Provision(edition, provision) => {
            let reworded = reworded(&edition::of_act(&mut work, &edition.act.code)?, (edition, provision), &ties);
            let serving = Serving { ties, reworded, may };
            (found.cite(), view(&granted.ui, &register, (edition, provision), &serving))
        }
        Found::Own(requirement) => {
            let wordings = own_store::wordings(&mut work, at.id)?;
            let serving = Serving { ties, reworded: Vec::new(), may };
            (requirement.title.clone(), own::view_one(&granted.ui, requirement, &wordings, &serving))
        }
    };
    granted.page(Page::new(title, body))
}

/// The wordings that things were tied under and that say something else than the one in force.
fn reworded(all: &[Edition], (current, provision): (&Edition, &Provision), ties: &[(Tie, Described)]) -> Vec<i64> {
    let says = |edition: &Edition| {
        let known = edition.act.provisions.iter().find(|known| known.place() == provision.place());
        known.map(|known| (known.title.clone(), known.text.clone()))
    };
    let now = says(current);
    let old = ties.iter().map(|(tie, _)| tie.serial).filter(|serial| *serial != current.serial);
    old.filter(|serial| all.iter().find(|edition| edition.serial == *serial).is_some_and(|edition| says(edition) != now))
        .collect()
}

/// The page's content.
pub fn view(ui: &Ui, register: &Register, (edition, provision): (&Edition, &Provision), serving: &Serving) -> Markup {
    let (act, cite) = (&edition.act, edition.act.cite(provision));
    let above = [
        (url::Register {}.to_string(), t!(ui, "regulations-title")),
        (url::Act { act: act.code.clone() }.to_string(), act.short.clone()),
    ];
    let id = act.id_of(provision);
    let shown = tags([words::kind_tag(ui, provision.sort()), words::check_tag(ui, provision)]);
    html! {
        (crumbs(&t!(ui, "regulations-crumbs"), above, &provision.cite(act.article)))
        (page_head(PageHead { title: &cite, lede: Some(&provision.title), tags: shown, actions: links(ui, id), ..PageHead::default() }))
        (numbers(ui, register, (edition, provision)))
        (columns([asks(ui, (edition, provision)), things(ui, id, serving)], &t!(ui, "regulations-provision-side"), [
            facts(ui, (edition, provision)),
            shown_by(ui, &provision.evidence, id),
        ]))
    }
}

/// The ways on from a requirement.
pub fn links(ui: &Ui, id: ProvisionId) -> Markup {
    let thread = url::Thread { kind: crate::domain::PROVISION.into(), id }.to_string();
    let compliance = format!("{}?krav={id}", url::Compliance {});
    let both = [
        ui.may::<Comply>().then(|| link_button(LinkButton::secondary(&compliance, &t!(ui, "regulations-see-compliance")))),
        Some(link_button(LinkButton::secondary(&thread, &t!(ui, "regulations-thread-link")))),
    ];
    button_row(both.into_iter().flatten())
}

fn asks(ui: &Ui, (edition, provision): (&Edition, &Provision)) -> Markup {
    let advice = provision.sort() == crate::domain::Kind::Advice;
    card(
        Head::new("krav", &t!(ui, "regulations-asks")),
        html! {
            p lang="sv" { (provision.text) }
            (small(&t!(ui, "regulations-summary")))
            p { (link(&edition.act.source, &t!(ui, "regulations-source"))) }
            @if advice { (notice(Tone::Info, &t!(ui, "regulations-advice"), html! { p { (t!(ui, "regulations-advice-text")) } })) }
            @if provision.to_check() { (notice(Tone::Warn, &t!(ui, "regulations-to-check"), html! { p { (words::mark(ui, provision.sure())) } })) }
            @if !provision.note.is_empty() { p lang="sv" { (provision.note) } }
        },
    )
}

fn facts(ui: &Ui, (edition, provision): (&Edition, &Provision)) -> Markup {
    let day = dates::full(ui.lang(), edition.checked_on());
    let items = [
        (t!(ui, "regulations-fact-who"), html! { span lang="sv" { (provision.who) } }),
        (t!(ui, "regulations-fact-binds"), html! { (words::binds(ui, provision)) }),
        (t!(ui, "regulations-fact-kind"), html! { (words::kind(ui, provision.sort())) }),
        (
            t!(ui, "regulations-fact-wording"),
            html! { (edition.serial) @if !edition.act.amended.is_empty() { ", " (edition.act.amended) } },
        ),
        (t!(ui, "regulations-fact-checked"), html! { (day) }),
    ];
    card(Head::small("uppgifter", &t!(ui, "regulations-provision-facts")), dl(items))
}

/// Old and new numbers of the same requirement, on both (LAW-6).
fn numbers(ui: &Ui, register: &Register, (edition, provision): (&Edition, &Provision)) -> Markup {
    let newer = register.by_key(&provision.became);
    let older = register.replaced_by(&provision.key(&edition.act.number));
    let to = |edition: &Edition, provision: &Provision| {
        link(&url::Provision { id: edition.act.id_of(provision) }.to_string(), &edition.act.cite(provision))
    };
    html! {
        @if let Some((edition, provision)) = newer {
            (notice(Tone::Warn, &t!(ui, "regulations-replaced"), html! { p { (t!(ui, "regulations-now-is")) " " (to(edition, provision)) } }))
        }
        @if !older.is_empty() {
            (notice(Tone::Info, &t!(ui, "regulations-was"), html! { ul { @for (edition, provision) in &older { li { (to(edition, provision)) } } } }))
        }
    }
}

/// What shows it met: kinds of evidence.
pub fn shown_by(ui: &Ui, evidence: &[String], id: ProvisionId) -> Markup {
    let kinds = standing::kinds_of(id);
    card(
        Head::small("visar", &t!(ui, "regulations-shown-by")),
        html! {
            @if evidence.is_empty() { (muted(&t!(ui, "regulations-shown-by-nothing"))) } @else {
                (prose(html! { ul { @for kind in evidence { li { (words::evidence_kind(ui, kind)) } } } }))
                (small(&t!(ui, "regulations-shown-by-computed")))
            }
            @for kind in kinds { (small(&t!(ui, "regulations-standing", thing = words::thing(ui, kind)))) }
        },
    )
}

/// What serves the requirement.
pub fn things(ui: &Ui, id: ProvisionId, serving: &Serving) -> Markup {
    let title = t!(ui, "regulations-serving");
    let add = (format!("{}?krav={id}", url::Tie {}), t!(ui, "regulations-serving-add"));
    let head = Head::new("svarar", &title);
    let columns = [
        Column::text(t!(ui, "regulations-column-thing")),
        Column::text(t!(ui, "regulations-column-where")),
        Column::short(t!(ui, "regulations-column-tied")),
        Column::action(t!(ui, "regulations-column-untie")),
    ];
    let empty =
        empty_state(Icon::Link, &t!(ui, "regulations-serving-none"), html! { p { (t!(ui, "regulations-serving-none-text")) } });
    card(
        if serving.may { head.link(&add.0, &add.1) } else { head },
        html! {
            (table(Table { caption: &title, show_caption: false, columns: &columns, empty }, serving.ties.iter().map(|one| row(ui, serving, one))))
        },
    )
}

fn row(ui: &Ui, serving: &Serving, (tie, thing): &(Tie, Described)) -> Vec<Markup> {
    let directory = ui.actor().directory();
    let day = dates::short(ui.lang(), tie.at.day(), ui.today());
    let old = serving.reworded.contains(&tie.serial);
    vec![
        html! { (link(&thing.href, &thing.title)) (under(&words::thing(ui, tie.subject.kind()))) },
        html! { (directory.unit_name(thing.unit)) },
        html! { (day) @if old { " " (tag(Tone::Warn, &t!(ui, "regulations-reworded"), None)) } },
        html! { @if serving.may { (untie(ui, tie)) } },
    ]
}

fn untie(ui: &Ui, tie: &Tie) -> Markup {
    let text = t!(ui, "regulations-untie-short");
    let action = format!("{}?fran=krav", url::Untie { id: tie.id });
    FormState::default().form(ui, &action, None, button_row([button(Button { small: true, ..Button::tertiary(&text) })]))
}

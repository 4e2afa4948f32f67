//! An act with its provisions, and the word that it has been checked.

use crate::{
    actions::{ReadRegister, Update},
    register::Register,
    store::edition::{self, Edition},
    url, words,
};
use components::{
    Button, Head, Icon, LinkButton, PageHead, Tone, button, button_row, card, columns, crumbs, details, dl, link, link_button,
    notice, page_head, print_button, prose, small, tags,
};
use maud::{Markup, html};
use text::{Speaks, dates, moments, t};
use web::{Answer, Form, FormState, Granted, Input, Page, Problem, Submitted, Ui};

/// The page.
pub fn show(mut granted: Granted<ReadRegister>, at: url::Act) -> Answer {
    let mut work = granted.work();
    let register = Register::read(&mut work)?;
    let editions = edition::of_act(&mut work, &at.act)?;
    let current = register.act(&at.act).ok_or(Problem::NotFound)?;
    let body = view(&granted.ui, &register, current, &editions);
    let title = current.act.short.clone();
    granted.page(Page::new(title, body))
}

/// A form with nothing but its button.
pub struct Said;

impl Form for Said {
    fn read(_: &mut Input<'_>) -> Option<Self> {
        Some(Self)
    }
}

/// Notes that the act has been compared with the printed one today.
pub fn check(mut granted: Granted<Update>, at: url::CheckAct, _: Submitted<Said>) -> Answer {
    let mut work = granted.work();
    let current =
        edition::in_force(&mut work)?.into_iter().find(|edition| edition.act.code == at.act).ok_or(Problem::NotFound)?;
    let recorded = edition::check(&mut work, &current)?;
    granted.saved(recorded, &url::Act { act: at.act })
}

/// The page's content.
pub fn view(ui: &Ui, register: &Register, current: &Edition, editions: &[Edition]) -> Markup {
    let act = &current.act;
    let above = [(url::Register {}.to_string(), t!(ui, "regulations-title"))];
    let compliance = format!("{}?akt={}", url::Compliance {}, act.code);
    let buttons = [
        ui.may::<crate::actions::Comply>()
            .then(|| link_button(LinkButton::secondary(&compliance, &t!(ui, "regulations-see-compliance")))),
        Some(print_button(&t!(ui, "regulations-print"))),
    ];
    let shown_tags = tags([words::kind_tag(ui, act.kind)]);
    html! {
        (crumbs(&t!(ui, "regulations-crumbs"), above, &act.short))
        (page_head(PageHead { title: &act.short, lede: Some(&act.name), tags: shown_tags, actions: button_row(buttons.into_iter().flatten()), ..PageHead::default() }))
        (replaced(ui, register, current))
        (columns([chapters(ui, current)], &t!(ui, "regulations-act-facts"), [facts(ui, current), history(ui, editions)]))
    }
}

/// That another act has taken its place.
fn replaced(ui: &Ui, register: &Register, current: &Edition) -> Markup {
    let newer = register
        .act(&current.act.became)
        .map(|newer| (url::Act { act: newer.act.code.clone() }.to_string(), newer.act.short.clone()));
    html! {
        @if let Some((href, name)) = newer {
            (notice(Tone::Warn, &t!(ui, "regulations-replaced"), html! { p { (t!(ui, "regulations-replaced-by")) " " (link(&href, &name)) } }))
        }
    }
}

fn facts(ui: &Ui, current: &Edition) -> Markup {
    let act = &current.act;
    let checked = match &current.checked {
        Some((at, by)) => {
            let name = ui.actor().directory().person_name(*by).to_owned();
            t!(ui, "regulations-checked-here", day = dates::full(ui.lang(), at.day()), name = name)
        }
        None => t!(ui, "regulations-checked-by", day = dates::full(ui.lang(), act.checked), name = act.checked_by.clone()),
    };
    let to_check = act.provisions.iter().filter(|provision| provision.to_check()).count();
    let mut items = vec![
        (t!(ui, "regulations-fact-number"), html! { (act.number) }),
        (t!(ui, "regulations-fact-issuer"), html! { (act.issuer) }),
        (t!(ui, "regulations-fact-period"), html! { (words::period(ui, current)) }),
    ];
    if !act.amended.is_empty() {
        items.push((t!(ui, "regulations-fact-amended"), html! { (act.amended) }));
    }
    items.push((t!(ui, "regulations-fact-checked"), html! { (checked) }));
    items.push((t!(ui, "regulations-fact-source"), html! { (link(&act.source, &t!(ui, "regulations-source"))) }));
    let old = super::list::is_old(ui, current);
    card(
        Head::small("uppgifter", &t!(ui, "regulations-act-facts")),
        html! {
            (dl(items))
            p { (words::mark(ui, act.mark)) }
            @if to_check > 0 { p { (t!(ui, "regulations-act-to-check", n = to_check)) } }
            @if !act.note.is_empty() { (small(&act.note)) }
            @if old { (notice(Tone::Warn, &t!(ui, "regulations-not-checked-a-year"), html! {})) }
            @if ui.may::<Update>() && act.until.is_none() {
                (FormState::default().form(ui, &url::CheckAct { act: act.code.clone() }.to_string(), None, html! {
                    (small(&t!(ui, "regulations-check-hint")))
                    (button_row([button(Button { small: true, icon: Some(Icon::Checkmark), ..Button::secondary(&t!(ui, "regulations-check")) })]))
                }))
            }
        },
    )
}

/// The wordings that have gone, and who established them.
fn history(ui: &Ui, editions: &[Edition]) -> Markup {
    let past: Vec<_> = editions.iter().filter(|edition| edition.state != edition::State::Proposed).collect();
    html! {
        @if past.len() > 1 {
            (card(Head::small("lydelser", &t!(ui, "regulations-wordings")), html! {
                (prose(html! { ul { @for edition in past { li {
                    @if ui.may::<Update>() { (link(&url::Update { id: edition.id }.to_string(), &established(ui, edition))) }
                    @else { (established(ui, edition)) }
                } } } }))
            }))
        }
    }
}

/// When a wording was established, and by whom.
pub fn established(ui: &Ui, edition: &Edition) -> String {
    let at = edition.established_at.unwrap_or(edition.taken_in_at);
    let when = moments::moment(ui.lang(), at, ui.now());
    match edition.established_by {
        Some(by) => {
            let name = ui.actor().directory().person_name(by).to_owned();
            t!(ui, "regulations-wording-by", n = edition.serial, when = when, name = name)
        }
        None => t!(ui, "regulations-wording-delivered", n = edition.serial, when = when),
    }
}

fn chapters(ui: &Ui, current: &Edition) -> Markup {
    let act = &current.act;
    let mut parts: Vec<(String, String, Vec<&crate::domain::Provision>)> = Vec::new();
    for provision in &act.provisions {
        match parts.last_mut() {
            Some((chapter, _, found)) if *chapter == provision.chapter => found.push(provision),
            _ => parts.push((provision.chapter.clone(), provision.heading.clone(), vec![provision])),
        }
    }
    html! {
        @for (number, (chapter, heading, provisions)) in parts.iter().enumerate() {
            @let title = chapter_title(ui, chapter, heading);
            (card(Head::new(&format!("kap-{number}"), &title), html! {
                @for provision in provisions { (one(ui, current, provision)) }
            }))
        }
    }
}

fn chapter_title(ui: &Ui, chapter: &str, heading: &str) -> String {
    match (chapter, heading) {
        ("", "") => t!(ui, "regulations-provisions"),
        ("", heading) => heading.to_owned(),
        (chapter, "") => t!(ui, "regulations-chapter", n = chapter),
        (chapter, heading) => t!(ui, "regulations-chapter-heading", n = chapter, heading = heading),
    }
}

fn one(ui: &Ui, current: &Edition, provision: &crate::domain::Provision) -> Markup {
    let href = url::Provision { id: current.act.id_of(provision) }.to_string();
    let cite = provision.cite(current.act.article);
    let name = if provision.paragraph.is_empty() { provision.title.clone() } else { format!("{cite} {}", provision.title) };
    html! {
        h3 lang="sv" { (link(&href, &name)) }
        p lang="sv" { (provision.text) }
        (tags([words::kind_tag(ui, provision.sort()), words::check_tag(ui, provision)]))
        @if !provision.note.is_empty() { (details(&t!(ui, "regulations-note"), None, false, html! { p lang="sv" { (provision.note) } })) }
    }
}

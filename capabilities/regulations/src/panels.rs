//! What this room shows and says on other rooms' pages.

use crate::{
    actions::{ReadRegister, Tie as Tying},
    domain::{PROVISION, ProvisionId},
    register::{Found, Register, fits, fits_own},
    standing,
    store::tie::{self, Tie},
    tying, url, words,
};
use authority::Track;
use components::{
    Button, Field, Filters, Head, Input as Line, InputKind, LinkButton, button, card, filters, input_field, link, link_button,
    muted, prose, small, tags,
};
use db::{DbError, Desk};
use kernel::{Subject, UnitId};
use maud::{Markup, html};
use text::t;
use web::{Described, FormState, Link, PICKS, Panel, Pick, Ui, describe as thing_of, kinds};

/// Things of which there are many, and whose pages may cost little: what was tied to them by hand is a click away.
const MANY: [&str; 2] = [kinds::EVENT, kinds::ACTION];

/// "Krav som det här svarar mot", on every thing's page. One statement at most.
pub fn panels(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    if !tying::can_serve(subject) || !ui.may::<ReadRegister>() {
        return Ok(Vec::new());
    }
    let Some(thing) = thing_of(ui, desk, subject)? else { return Ok(Vec::new()) };
    let many = MANY.contains(&subject.kind());
    let ties = if many { Vec::new() } else { tie::of_subject(&mut desk.work::<ReadRegister>()?, subject)? };
    let may = ui.may::<Tying>() && tying::may(desk, &thing);
    let standing = standing::of(subject.kind(), thing.track);
    if ties.is_empty() && standing.is_empty() && !may {
        return Ok(Vec::new());
    }
    Ok(vec![Panel { main: false, body: panel(ui, (subject, thing.track), &ties, may) }])
}

/// The panel itself.
pub fn panel(ui: &Ui, (subject, track): (&Subject, Track), ties: &[Tie], may: bool) -> Markup {
    let standing = standing::of(subject.kind(), track);
    let title = t!(ui, "regulations-panel");
    let thread = url::Thread { kind: subject.kind().to_owned(), id: any(subject) }.to_string();
    card(
        Head::small("krav", &title),
        html! {
            @if ties.is_empty() && standing.is_empty() { (muted(&t!(ui, "regulations-panel-none"))) }
            @for tie in ties { (tied(ui, tie, may)) }
            @if !standing.is_empty() {
                (small(&t!(ui, "regulations-panel-standing")))
                (prose(html! { ul { @for (act, provision) in standing {
                    li { (link(&url::Provision { id: act.id_of(provision) }.to_string(), &act.cite(provision))) }
                } } }))
            }
            @if may { (finder(ui, subject)) }
            @if may && MANY.contains(&subject.kind()) {
                p { (link(&format!("{}?till={subject}", url::Tie {}), &t!(ui, "regulations-panel-tied"))) }
            }
            (link_button(LinkButton { small: true, ..LinkButton::tertiary(&thread, &t!(ui, "regulations-thread-link")) }))
        },
    )
}

/// One that is tied, with the way to untie it.
pub fn tied(ui: &Ui, tie: &Tie, may: bool) -> Markup {
    let href = url::Provision { id: tie.provision }.to_string();
    let untie = t!(ui, "regulations-untie", cite = tie.cite.clone());
    html! {
        p { (link(&href, &tie.cite)) @if tie.title != tie.cite { br; (tie.title) } }
        (tags([words::kind_tag(ui, tie.kind)]))
        @if may {
            (FormState::default().form(ui, &url::Untie { id: tie.id }.to_string(), None, button(Button { small: true, ..Button::tertiary(&untie) })))
        }
    }
}

/// A search for what to tie.
fn finder(ui: &Ui, subject: &Subject) -> Markup {
    let (action, label) = (url::Tie {}.to_string(), t!(ui, "regulations-panel-find"));
    let submit = t!(ui, "regulations-panel-submit");
    let bar = Filters { action: &action, label: &label, submit: &submit, clear: None, results: "" };
    let line = Line { kind: InputKind::Search, ..Line::default() };
    filters(
        bar,
        html! {
            input type="hidden" name="till" value=(subject);
            (input_field(Field { id: Some("krav-ord"), ..Field::new("ord", &label, "") }, line))
        },
    )
}

/// The id of a thing of whatever kind, for an address.
pub fn any(subject: &Subject) -> ProvisionId {
    subject.id_text().parse().unwrap_or_else(|_| crate::domain::provision::id_of(""))
}

/// What a provision is, for rooms that hang something on it.
pub fn describe(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    let Some(id) = subject.id::<ProvisionId>(PROVISION) else { return Ok(None) };
    let Ok(mut work) = desk.work::<ReadRegister>() else { return Ok(None) };
    let register = Register::read(&mut work)?;
    let top = top(ui);
    Ok(register.find(id).zip(top).map(|(found, top)| Described {
        title: said(&found),
        href: url::Provision { id }.to_string(),
        unit: if let Found::Own(own) = &found { own.unit } else { top },
        track: Track::Both,
        withheld: false,
        open: false,
        grounds: Vec::new(),
    }))
}

/// The municipality itself.
pub fn top(ui: &Ui) -> Option<UnitId> {
    ui.actor().directory().roots().first().copied()
}

/// A requirement as one line.
pub fn said(found: &Found<'_>) -> String {
    match found {
        Found::Provision(..) => format!("{} {}", found.cite(), found.title()),
        Found::Own(own) => own.title.clone(),
    }
}

/// What a thing serves, or what serves a provision.
pub fn thread(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Link>, DbError> {
    let Ok(mut work) = desk.work::<ReadRegister>() else { return Ok(Vec::new()) };
    let (ties, text) = match subject.id::<ProvisionId>(PROVISION) {
        Some(id) => (tie::of_provision(&mut work, id)?, t!(ui, "regulations-link-served")),
        None => (tie::of_subject(&mut work, subject)?, t!(ui, "regulations-link-served")),
    };
    let mut links: Vec<Link> = ties
        .into_iter()
        .map(|tie| Link { from: Subject::new(PROVISION, tie.provision), to: tie.subject, text: text.clone() })
        .collect();
    if tying::can_serve(subject)
        && let Some(thing) = thing_of(ui, desk, subject)?
    {
        links.extend(standing::of(subject.kind(), thing.track).into_iter().map(|(act, provision)| Link {
            from: Subject::new(PROVISION, act.id_of(provision)),
            to: subject.clone(),
            text: text.clone(),
        }));
    }
    Ok(links)
}

/// Provisions that can be chosen in other rooms' forms.
pub fn picks(_: &Ui, desk: &mut Desk, kind: &str, sought: &str) -> Result<Vec<Pick>, DbError> {
    if kind != kinds::PROVISION {
        return Ok(Vec::new());
    }
    let Ok(mut work) = desk.work::<ReadRegister>() else { return Ok(Vec::new()) };
    let today = work.today();
    let register = Register::read(&mut work)?;
    let own = register.own.iter().filter(|own| own.on(today) && fits_own(own, sought)).map(|own| Pick {
        subject: Subject::new(PROVISION, own.id),
        title: own.title.clone(),
        meta: String::new(),
    });
    let acts = register.acts.iter().filter(|edition| edition.act.on(today));
    let provisions = acts.flat_map(|edition| edition.act.provisions.iter().map(move |provision| (&edition.act, provision)));
    let provisions = provisions.filter(|(act, provision)| fits(act, provision, sought)).map(|(act, provision)| Pick {
        subject: Subject::new(PROVISION, act.id_of(provision)),
        title: act.cite(provision),
        meta: provision.title.clone(),
    });
    Ok(own.chain(provisions).take(PICKS).collect())
}

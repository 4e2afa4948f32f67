//! My account: roles, how the pages look, password, where I am signed in.

use super::{
    look, password,
    safety::{self, Safety},
    sign_out,
    sign_out::Nothing,
    tokens,
};
use crate::{
    actions,
    domain::Assignment,
    store::{
        assignment, journal, passkey, person,
        person::Person,
        second,
        session::{self, Session},
        token::{self, Token},
    },
    url,
    words::{period, role_held},
};
use components::{
    Button, Column, Head, Icon, Row, Table, Tone, button, card, card_rows, dl, empty_state, notice, page_head, row, stack, table,
    tag, when,
};
use kernel::{PersonId, Subject};
use text::{moments, t};
use web::{Answer, FormState, Granted, Markup, Page, Problem, Search, Submitted, Ui, Url, html};

/// What the page shows.
pub struct Mine {
    person: Person,
    roles: Vec<Assignment>,
    sessions: Vec<Session>,
    safety: Safety,
    others: Vec<Markup>,
    tokens: Vec<Token>,
}

impl Mine {
    /// Made-up content, for looking at the page.
    pub fn sample(person: Person, roles: Vec<Assignment>, sessions: Vec<Session>, keys: (Safety, Vec<Token>)) -> Self {
        Self { person, roles, sessions, safety: keys.0, tokens: keys.1, others: Vec::new() }
    }

    /// Who I am.
    pub fn id(&self) -> PersonId {
        self.person.id
    }

    /// What I sign in with.
    pub fn user_name(&self) -> &str {
        &self.person.user_name
    }
}

/// Reads what the page shows.
pub fn mine(granted: &mut Granted<actions::SeeAccount>) -> Result<Mine, Problem> {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let others = others(granted, me)?;
    let mut work = granted.work();
    Ok(Mine {
        person: person::open(&mut work, me)?,
        roles: assignment::of_person(&mut work, me)?,
        sessions: session::list(&mut work, me)?,
        safety: Safety {
            standing: second::standing(&mut work, me)?,
            passkeys: passkey::list(&mut work, me)?,
            events: journal::newest(&mut work, me)?,
        },
        others,
        tokens: token::list(&mut work, me)?,
    })
}

/// What other rooms show on one's account: panels on `account/…`.
fn others(granted: &mut Granted<actions::SeeAccount>, me: PersonId) -> Result<Vec<Markup>, Problem> {
    let (ui, desk) = granted.parts();
    let account = Subject::new("account", me);
    let mut all = Vec::new();
    for panels in ui.app().rooms().iter().filter_map(|room| room.panels) {
        all.extend(panels(ui, desk, &account)?.into_iter().map(|panel| panel.body));
    }
    Ok(all)
}

/// The page.
pub fn show(mut granted: Granted<actions::SeeAccount>, _: url::Account, search: Search) -> Answer {
    let mine = mine(&mut granted)?;
    let page = page(&granted.ui, &mine, &Forms { done: search.0.get("klart"), ..Forms::default() });
    granted.page(page)
}

/// Ends one of my sessions.
pub fn end(mut granted: Granted<actions::HoldSession>, at: url::EndSession, _: Submitted<Nothing>) -> Answer {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let recorded = session::end(&mut granted.work(), me, at.id)?;
    granted.saved_at(recorded, "/konto?klart=inloggning#inloggningar")
}

/// Ends all my sessions but this.
pub fn end_others(mut granted: Granted<actions::HoldSession>, _: url::EndOthers, _: Submitted<Nothing>) -> Answer {
    let Some(me) = granted.actor().person() else { return Err(Problem::SignIn) };
    let this = granted.ui.session().to_owned();
    let recorded = session::end_others(&mut granted.work(), me, &this)?;
    granted.saved_at(recorded, "/konto?klart=inloggningar#inloggningar")
}

/// The forms of the page, and what was just done.
#[derive(Default)]
pub struct Forms<'a> {
    /// How the pages look; as saved when there is none.
    pub look: Option<&'a FormState>,
    /// The password.
    pub password: Option<&'a FormState>,
    /// The code of what was just done.
    pub done: &'a str,
}

/// The page with its forms.
pub fn page(ui: &Ui, mine: &Mine, forms: &Forms<'_>) -> Page {
    let wrong = [forms.look, forms.password].into_iter().flatten().any(|form| !form.errors.is_empty());
    let title = t!(ui, "people-account-title");
    let title = if wrong { t!(ui, "people-error-title", title = title) } else { title };
    Page::new(title, view(ui, mine, forms))
}

/// The page's content.
pub fn view(ui: &Ui, mine: &Mine, forms: &Forms<'_>) -> Markup {
    let saved = FormState::filled(look::fields(ui.prefs()));
    let empty = FormState::default();
    html! {
        (page_head(components::PageHead {
            title: &mine.person.name,
            lede: Some(&t!(ui, "people-account-lede", user = mine.person.user_name.as_str())),
            actions: sign_out::button_alone(ui),
            ..components::PageHead::default()
        }))
        @if let Some(done) = done(ui, forms.done) { (notice(Tone::Good, &done, html! {})) }
        (stack([
            card(Head::new("uppgifter", &t!(ui, "people-account-about")), about(ui, &mine.person)),
            card(Head::new("roller", &t!(ui, "people-account-roles")), roles(ui, &mine.roles)),
            card(Head::new("utseende", &t!(ui, "people-look-title")), look::view(ui, forms.look.unwrap_or(&saved))),
            html! { @for other in &mine.others { (other) } },
            card(Head::new("losenordet", &t!(ui, "people-password-title")), password::view(ui, forms.password.unwrap_or(&empty))),
            safety::second(ui, &mine.safety),
            safety::passkeys(ui, &mine.safety),
            card(Head::new("inloggningar", &t!(ui, "people-sessions-title")), sessions(ui, &mine.sessions)),
            card(Head::new("nycklar", &t!(ui, "people-tokens-title")), tokens::view(ui, &mine.tokens)),
            safety::events(ui, &mine.safety),
        ]))
    }
}

fn done(ui: &Ui, code: &str) -> Option<String> {
    match code {
        "utseende" => Some(t!(ui, "people-look-done")),
        "losenord" => Some(t!(ui, "people-password-done")),
        "tvasteg-borta" => Some(t!(ui, "people-second-removed")),
        "passkey" => Some(t!(ui, "people-passkey-done")),
        "passkey-borta" => Some(t!(ui, "people-passkey-removed")),
        "inloggning" => Some(t!(ui, "people-sessions-done")),
        "nyckel" => Some(t!(ui, "people-tokens-done")),
        "inloggningar" => Some(t!(ui, "people-sessions-all-done")),
        _ => None,
    }
}

fn roles(ui: &Ui, held: &[Assignment]) -> Markup {
    let directory = ui.actor().directory();
    let columns = [
        Column::text(t!(ui, "people-role-label")),
        Column::text(t!(ui, "people-unit-label")),
        Column::short(t!(ui, "people-period-label")),
    ];
    let empty = empty_state(Icon::Person, &t!(ui, "people-account-no-roles"), html! { (t!(ui, "people-account-no-roles-text")) });
    let rows = held.iter().filter(|held| held.period.until.is_none_or(|until| until >= ui.today())).map(|held| {
        vec![
            html! { (role_held(ui, held.role, held.deputy)) },
            html! { (directory.unit_name(held.unit)) },
            html! { (period(ui, held.period)) },
        ]
    });
    table(Table { caption: &t!(ui, "people-account-roles"), columns: &columns, empty, ..Table::default() }, rows)
}

fn sessions(ui: &Ui, sessions: &[Session]) -> Markup {
    html! {
        p { (t!(ui, "people-sessions-lede")) }
        (card_rows(sessions.iter().map(|session| one(ui, session))))
        @if sessions.len() > 1 {
            (FormState::default().form(ui, url::EndOthers::PATTERN, None, button(Button::secondary(&t!(ui, "people-sessions-end-others")))))
        }
    }
}

fn one(ui: &Ui, session: &Session) -> Markup {
    let this = ui.session() == session.id.to_string();
    let lang = ui.prefs().lang;
    let seen = moments::moment(lang, session.last_seen, ui.now());
    let device = safety::device(ui, &session.agent);
    let end = url::EndSession { id: session.id }.to_string();
    row(Row {
        title: &device,
        icon: Some(if session.shared { Icon::PersonGroup } else { Icon::Person }),
        meta: html! {
            (t!(ui, "people-sessions-seen", address = session.address.as_str())) " "
            (when(&session.last_seen.day().to_string(), &seen))
            @if session.shared { " · " (t!(ui, "people-sessions-shared")) }
        },
        end: html! {
            @if this { (tag(Tone::Good, &t!(ui, "people-sessions-this"), None)) }
            @else {
                (FormState::default().form(ui, &end, None, button(Button { small: true, ..Button::secondary(&t!(ui, "people-sessions-end")) })))
            }
        },
        ..Row::default()
    })
}

/// What is known of a person, as a list.
pub fn about(ui: &Ui, person: &Person) -> Markup {
    let unknown = || t!(ui, "people-unknown");
    dl([
        (t!(ui, "people-user-name-label"), html! { (person.user_name) }),
        (t!(ui, "people-title-label"), html! { (person.title.clone().unwrap_or_else(unknown)) }),
        (t!(ui, "people-email-label"), html! { (person.email.clone().unwrap_or_else(unknown)) }),
        (t!(ui, "people-home-label"), html! { (ui.actor().directory().unit_name(person.unit)) }),
    ])
}

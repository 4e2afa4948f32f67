//! A door that lets anyone in whom a test sends, and a page with a form's hidden fields.

use kernel::PersonId;
use parking_lot::Mutex;
use sha2::{Digest, Sha256};
use std::{collections::HashMap, fmt::Write as _, sync::LazyLock};
use text::Lang;
use web::{Answer, ByToken, Capability, Door, FormState, Frame, Granted, Page, Prefs, Routes, Visit, html};

authority::actions! {
    /// Get a form's hidden fields.
    open read Fields = "testkit.fields" because "a test posts to addresses that have no page"
}

web::urls! {
    /// A page with an empty form.
    FormPage = "/testkit/formular";
}

/// Who is behind which session. Tests in one process share it; sessions are the person's id, so they never clash.
static KNOWN: LazyLock<Mutex<HashMap<String, (PersonId, Lang, bool)>>> = LazyLock::new(Mutex::default);

pub(crate) fn capability() -> Capability {
    let door = Door { admit, touch: |_, _| Ok(()), leave, admit_token, touch_token: |_, _| Ok(()) };
    Capability { actions: ACTIONS, door: Some(door), ..Capability::new("testkit", routes) }
}

/// The session token with which the door knows a person who reads this language.
pub(crate) fn token(person: PersonId, lang: Lang) -> String {
    let token = format!("test-{lang}-{person}");
    KNOWN.lock().insert(digest(&token), (person, lang, false));
    token
}

/// The token of a session on a device that several people use. It is this one visitor's, and can end.
pub(crate) fn shared_token(person: PersonId) -> String {
    let mut known = KNOWN.lock();
    let token = format!("test-shared-{}-{person}", known.len());
    known.insert(digest(&token), (person, Lang::Sv, true));
    token
}

/// A session that has ended keeps its place, so that no other gets its token.
#[allow(clippy::unnecessary_wraps)] // a socket like the others
fn leave(_: &mut db::Desk, session: &str) -> Result<(), db::DbError> {
    LEFT.lock().push(session.to_owned());
    Ok(())
}

/// Sessions that have ended.
static LEFT: LazyLock<Mutex<Vec<String>>> = LazyLock::new(Mutex::default);

fn routes() -> Routes {
    Routes::new().get::<FormPage, _>(show)
}

fn show(granted: Granted<Fields>, _: FormPage) -> Answer {
    let form = FormState::default().form(&granted.ui, "/testkit/formular", None, html! {});
    granted.page(Page::new("Test", form).framed(Frame::Bare { wide: false }))
}

fn admit(desk: &mut db::Desk, digest: &str) -> Result<Option<Visit>, db::DbError> {
    let known = KNOWN.lock().get(digest).copied().filter(|_| !LEFT.lock().iter().any(|left| left == digest));
    let Some((person, lang, shared)) = known else { return Ok(None) };
    let [revision, unread] = desk.facts([web::DIRECTORY_REVISION, &web::unread_fact(person)])?;
    let (revision, unread) = (revision.unwrap_or_default(), unread.and_then(|count| count.parse().ok()).unwrap_or(0));
    let prefs = Prefs { lang, ..Prefs::default() };
    Ok(Some(Visit { session: digest.to_owned(), person, prefs, stale: false, shared, revision, unread, by_token: None }))
}

/// API tokens: who, and with which scopes.
static TOKENS: LazyLock<Mutex<HashMap<String, (PersonId, Vec<String>)>>> = LazyLock::new(Mutex::default);

/// An API token of the person with these scopes.
pub(crate) fn api_token(person: PersonId, scopes: &[&str]) -> String {
    let token = format!("{person}-{}", &digest(&scopes.join(" "))[..16]);
    let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
    TOKENS.lock().insert(digest(&token), (person, scopes));
    token
}

fn admit_token(desk: &mut db::Desk, digest: &str) -> Result<Option<Visit>, db::DbError> {
    let Some((person, scopes)) = TOKENS.lock().get(digest).cloned() else { return Ok(None) };
    let revision = desk.fact(web::DIRECTORY_REVISION)?.unwrap_or_default();
    let by_token = Some(ByToken { id: digest[..26].to_owned(), scopes });
    Ok(Some(Visit {
        session: digest.to_owned(),
        person,
        prefs: Prefs::default(),
        stale: false,
        shared: false,
        revision,
        unread: 0,
        by_token,
    }))
}

fn digest(token: &str) -> String {
    Sha256::digest(token).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

//! What the ways in have in common: comparing a password, and opening a session.

use crate::{
    actions::{HoldSession, NoteAttempt, Prove, SignIn},
    domain::{Proof, Stage},
    secret,
    store::{
        account::{self, Account},
        halfway::{self, Halfway},
        second,
        session::{self, Place},
    },
    url,
};
use authority::{Action, Actor};
use db::{DbError, Recorded};
use kernel::PersonId;
use std::sync::Arc;
use web::{Answer, Granted, Page, Problem, Sender, Url};

/// What was typed.
pub struct Typed<'a> {
    /// As a user name.
    pub user_name: &'a str,
    /// As a password.
    pub password: &'a str,
}

/// Compares a password with that of an account. Takes the same time whether there is such an account or not, and holds no
/// connection meanwhile.
pub fn compare(granted: &mut Granted<SignIn>, typed: &Typed<'_>) -> Result<(Option<Account>, bool), Problem> {
    let account = account::find(&mut granted.work(), typed.user_name)?;
    granted.parts().1.end_keeping()?;
    let now = granted.now();
    let hash = account.as_ref().and_then(|account| account.hash.as_deref());
    let right = secret::verify(typed.password, hash)?;
    let open = account.as_ref().is_some_and(|account| account.active && account.locked_until.is_none_or(|until| until <= now));
    Ok((account, right && open))
}

/// Refuses one who sends too often.
pub fn not_too_often(granted: &Granted<SignIn>, sender: &Sender) -> Result<(), Problem> {
    if granted.ui.app().limits().sign_in.allows(&sender.address) { Ok(()) } else { Err(Problem::TooMany) }
}

/// Counts the attempt and shows the page again; the page says the same whatever was wrong.
pub fn refuse(granted: Granted<SignIn>, account: Option<&Account>, page: Page) -> Answer {
    let house = Arc::new(Actor::system(granted.actor().directory().clone()));
    let mut noting = granted.turn_to::<NoteAttempt>(house)?;
    let recorded = account::note_failure(&mut noting.work(), account)?;
    noting.kept_but_refused(recorded, page)
}

/// The turn in which the person comes in.
pub fn as_person(granted: Granted<SignIn>, person: PersonId) -> Result<Granted<HoldSession>, Problem> {
    let actor = Actor::signed_in(person, granted.actor().directory().clone(), granted.today());
    granted.turn_to::<HoldSession>(Arc::new(actor))
}

/// The password was right: opens the session and leads on, or leads to the second step. An account that changed since its
/// password was compared stays closed.
pub fn let_in(mut granted: Granted<HoldSession>, account: &Account, place: &Place<'_>, to: &str) -> Answer {
    let standing = second::standing(&mut granted.work(), account.person)?;
    let stage = standing.after_password(granted.actor());
    if stage == Stage::In {
        return straight_in(granted, account, place, (to, Proof::Password));
    }
    match account::still(&mut granted.work(), account) {
        Err(DbError::NotFound) => return Err(Problem::SignIn),
        other => other?,
    }
    let app = granted.ui.app().clone();
    let (token, recorded) = halfway::open(&mut granted.work(), account.person, place, (stage, to))?;
    let next = if stage == Stage::SetUp { url::SetUpFirst::PATTERN } else { url::Code::PATTERN };
    Ok(granted.saved_at(recorded, next)?.with_session(&app, &token))
}

/// Opens the session without a second step.
pub fn straight_in(
    mut granted: Granted<HoldSession>,
    account: &Account,
    place: &Place<'_>,
    (to, proof): (&str, Proof),
) -> Answer {
    match account::welcome(&mut granted.work(), account) {
        Err(DbError::Stale) => return Err(Problem::SignIn),
        other => other?,
    }
    let app = granted.ui.app().clone();
    let (token, recorded) = session::open(&mut granted.work(), account.person, place, proof)?;
    Ok(granted.saved_at(recorded, to)?.with_session(&app, &token))
}

/// The turn of one who is half-way in, to prove the rest.
pub fn to_prove<A: Action>(granted: Granted<A>, person: PersonId) -> Result<Granted<Prove>, Problem> {
    let actor = Actor::signed_in(person, granted.actor().directory().clone(), granted.today());
    granted.turn_to::<Prove>(Arc::new(actor))
}

/// The second step was right: opens the session of one who was half-way in.
pub fn second_in(
    proving: &mut Granted<Prove>,
    half: &Halfway,
    sender: &Sender,
    proof: Proof,
) -> Result<(String, Recorded), Problem> {
    let place = Place { address: &sender.address, agent: &sender.agent, shared: half.shared, before: sender.token.as_deref() };
    account::welcome_second(&mut proving.work(), half.person)?;
    Ok(session::open(&mut proving.work(), half.person, &place, proof)?)
}

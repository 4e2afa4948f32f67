//! Passkeys: what is asked of the browser, and whether its answer fits (`WebAuthn`). The only file that knows the crate.

use kernel::{Id, PersonId, Ulid};
use web::{Problem, Settings};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    Url, Uuid, Webauthn, WebauthnBuilder,
};

/// A question as the browser gets it and as it is kept here until the answer comes, both in JSON.
pub struct Question {
    /// For the browser.
    pub asked: String,
    /// For us.
    pub state: String,
}

fn broken(error: impl std::fmt::Display) -> Problem {
    Problem::Internal(error.to_string())
}

/// The house as passkeys know it: bound to the address that people use. A machine of one's own is known by its name alone.
fn house(settings: &Settings) -> Result<Webauthn, Problem> {
    let mut origin = Url::parse(&settings.base_url).map_err(broken)?;
    let own = origin.domain().is_none() || origin.domain() == Some("localhost");
    if own {
        origin.set_host(Some("localhost")).map_err(broken)?;
    }
    let id = origin.domain().unwrap_or_default().to_owned();
    let builder = WebauthnBuilder::new(&id, &origin).map_err(broken)?;
    builder.rp_name("Ledfyr").allow_any_port(own).build().map_err(broken)
}

/// Asks for a new passkey, one that says by itself whose it is; those the person has already are left out.
pub fn ask_new(settings: &Settings, person: PersonId, user_name: &str, known: Vec<Vec<u8>>) -> Result<Question, Problem> {
    let known = known.into_iter().collect();
    let user = Uuid::from_u128(person.ulid().0);
    let (asked, state) = house(settings)?.start_passkey_registration(user, user_name, user_name, Some(known)).map_err(broken)?;
    let mut asked = serde_json::to_value(&asked.public_key).map_err(broken)?;
    asked["authenticatorSelection"]["residentKey"] = "required".into();
    asked["authenticatorSelection"]["requireResidentKey"] = true.into();
    Ok(Question { asked: asked.to_string(), state: serde_json::to_string(&state).map_err(broken)? })
}

/// Asks whoever sits there to sign in with a passkey.
pub fn ask(settings: &Settings) -> Result<Question, Problem> {
    let (asked, state) = house(settings)?.start_discoverable_authentication().map_err(broken)?;
    let asked = serde_json::to_string(&asked.public_key).map_err(broken)?;
    Ok(Question { asked, state: serde_json::to_string(&state).map_err(broken)? })
}

/// A new passkey: its name in the world, and what is kept of it. `None` when the answer doesn't fit the question.
pub fn new_key(settings: &Settings, state: &str, answer: &str) -> Result<Option<(String, String)>, Problem> {
    let state: PasskeyRegistration = serde_json::from_str(state).map_err(broken)?;
    let Ok(answer) = serde_json::from_str::<RegisterPublicKeyCredential>(answer) else { return Ok(None) };
    let Ok(key) = house(settings)?.finish_passkey_registration(&answer, &state) else { return Ok(None) };
    Ok(Some((credential(key.cred_id()), serde_json::to_string(&key).map_err(broken)?)))
}

/// The answer of a browser to the question who sits there.
pub struct Answer(PublicKeyCredential);

/// Reads an answer: which passkey it says it is, and whose.
pub fn read(settings: &Settings, answer: &str) -> Option<(Answer, String, PersonId)> {
    let answer: PublicKeyCredential = serde_json::from_str(answer).ok()?;
    let house = house(settings).ok()?;
    let (user, id) = house.identify_discoverable_authentication(&answer).ok()?;
    let (credential, person) = (credential(id), PersonId::from_ulid(Ulid(user.as_u128())));
    Some((Answer(answer), credential, person))
}

/// Checks the answer against the question and the passkey as it is kept; gives the passkey as it is to be kept from now on.
/// A counter that goes backwards, as that of a copied device does, is refused.
pub fn check(settings: &Settings, state: &str, answer: &Answer, kept: &str) -> Result<Option<String>, Problem> {
    let state: DiscoverableAuthentication = serde_json::from_str(state).map_err(broken)?;
    let mut key: Passkey = serde_json::from_str(kept).map_err(broken)?;
    let known = DiscoverableKey::from(&key);
    let Ok(result) = house(settings)?.finish_discoverable_authentication_v2(&answer.0, state, &known) else { return Ok(None) };
    if !result.user_verified() {
        return Ok(None);
    }
    key.update_credential(&result);
    serde_json::to_string(&key).map(Some).map_err(broken)
}

fn credential(id: &[u8]) -> String {
    web::hex(id.iter().copied())
}

/// The bytes of a passkey's name in the world.
pub fn bytes(credential: &str) -> Vec<u8> {
    let pairs = credential.as_bytes().chunks(2);
    pairs.filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

//! The second step at sign-in: codes from an app (RFC 6238), recovery codes, and for whom it is asked.

use authority::{Actor, Role};
use kernel::Timestamp;
use std::collections::BTreeMap;
use totp_rs::{Builder, Secret, Totp};

/// How many recovery codes there are.
pub const RECOVERY_CODES: usize = 10;
/// Minutes for the second step.
pub const HALFWAY_MINUTES: i64 = 10;
/// Minutes during which one who has proved who they are needs not do it again for what is sensitive.
pub const RECENT_MINUTES: i64 = 15;

kernel::code_enum! {
    /// How far a session has come.
    pub enum Stage {
        /// The person is in.
        In = "in",
        /// The password was right; a code or a passkey is to come.
        Code = "code",
        /// The password was right; a second step must be set up first.
        SetUp = "set_up",
    }
}

kernel::code_enum! {
    /// Whether a second step is wanted of those who hold a role.
    pub enum Level {
        /// Not at all.
        Free = "free",
        /// They are asked to.
        Ask = "ask",
        /// They can't come in without.
        Demand = "demand",
    }
}

kernel::code_enum! {
    /// What someone proved who they are with.
    pub enum Proof {
        /// A password alone.
        Password = "password",
        /// A code of the app.
        Code = "code",
        /// A recovery code.
        Recovery = "recovery",
        /// A passkey.
        Passkey = "passkey",
        /// A click, in the demonstration.
        Demo = "demo",
    }
}

/// What is wanted, role by role; a role that isn't there is free.
pub type Levels = BTreeMap<Role, Level>;

/// The strictest level among the roles that someone holds today.
pub fn level(levels: &Levels, actor: &Actor) -> Level {
    let held = Role::ALL.iter().filter(|role| actor.has_role(**role)).filter_map(|role| levels.get(role));
    held.copied().max_by_key(|level| *level as u8).unwrap_or(Level::Free)
}

/// What a person has, and what is wanted of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// An app that has given a right code.
    pub app: bool,
    /// How many passkeys.
    pub passkeys: i64,
    /// How many recovery codes are left.
    pub codes: i64,
    /// What the municipality wants, by role.
    pub levels: Levels,
}

impl Standing {
    /// Whether there is any second step.
    pub fn has_second(&self) -> bool {
        self.app || self.passkeys > 0
    }

    /// Where the right password leads.
    pub fn after_password(&self, actor: &Actor) -> Stage {
        match (self.has_second(), level(&self.levels, actor)) {
            (true, _) => Stage::Code,
            (false, Level::Demand) => Stage::SetUp,
            (false, _) => Stage::In,
        }
    }
}

fn totp(secret: &str) -> Option<Totp> {
    Builder::new().with_secret(Secret::try_from_base32(secret).ok()?).build().ok()
}

/// A new secret of 160 bits, as people type it into an app.
pub fn secret(bytes: [u8; 20]) -> String {
    Secret::new(Box::new(bytes)).to_base32()
}

/// The step that a code belongs to, when it is right now or within one step of half a minute.
pub fn step(secret: &str, typed: &str, now: Timestamp) -> Option<i64> {
    let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let seconds = u64::try_from(now.0 / 1000).ok()?;
    if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    totp(secret)?.check(&digits, seconds).and_then(|step| i64::try_from(step).ok())
}

/// The address that an app reads out of a QR code.
pub fn address(secret: &str, place: &str, user_name: &str) -> String {
    let safe = |text: &str| -> String {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
    };
    let issuer = safe(&format!("Ledfyr {place}"));
    format!("otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}", safe(user_name))
}

/// A recovery code as it is compared: small letters, no spaces, no hyphens.
pub fn plain_code(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B: "12345678901234567890".
    const RFC: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn sec_1_codes_are_those_of_rfc_6238_give_or_take_a_step() {
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")] {
            let at = |moved: i64| step(RFC, code, Timestamp((seconds + moved) * 1000));
            assert_eq!(at(0), Some(seconds / 30), "{code}");
            assert_eq!((at(30), at(-30)), (Some(seconds / 30), Some(seconds / 30)), "{code}, one step off");
            assert_eq!((at(90), at(-90)), (None, None), "{code}, three steps off");
        }
        for wrong in ["", "28708", "2870822", "28708a", "٢٨٧٠٨٢"] {
            assert_eq!(step(RFC, wrong, Timestamp(59_000)), None, "{wrong}");
        }
        assert_eq!(step(RFC, "287 082", Timestamp(59_000)), Some(1), "with a space, as apps show it");
        assert_eq!(step("inte base32", "287082", Timestamp(59_000)), None);
    }

    #[test]
    fn sec_1_an_app_reads_the_secret_and_whose_it_is() {
        assert_eq!(secret(*b"12345678901234567890"), RFC);
        let address = address(RFC, "Älvsala kommun", "karin.lindgren");
        assert_eq!(
            address,
            format!(
                "otpauth://totp/Ledfyr%20%C3%84lvsala%20kommun:karin.lindgren?secret={RFC}&issuer=Ledfyr%20%C3%84lvsala%20kommun"
            )
        );
        assert_eq!(plain_code(" ABCDE-fghij "), "abcdefghij");
    }
}

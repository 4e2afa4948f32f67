//! `ledfyr token`: keys with which other systems act as a person, within some scopes.

use crate::{Fault, House, capabilities, config::Config};
use db::{DbError, Mode};
use people::NewToken;
use std::collections::BTreeSet;

/// What a token is to be.
#[derive(clap::Args)]
pub(crate) struct Wanted {
    /// Användarnamnet för den som nyckeln arbetar som
    #[arg(long, value_name = "ANVÄNDARNAMN")]
    person: String,
    /// En räckvidd, till exempel events.read; ange flera gånger för flera
    #[arg(long = "scope", value_name = "RÄCKVIDD", required = true, value_parser = scope)]
    scopes: Vec<String>,
    /// Så många dagar gäller nyckeln
    #[arg(long, value_name = "DAGAR", default_value_t = 365, value_parser = clap::value_parser!(i64).range(1..=3650))]
    days: i64,
    /// Vad nyckeln är till för
    #[arg(long, value_name = "NAMN", default_value = "API", value_parser = name)]
    name: String,
}

/// Which token.
#[derive(clap::Args)]
pub(crate) struct Which {
    /// Nyckelns id, som `ledfyr token list` visar det
    #[arg(value_name = "ID")]
    id: String,
}

/// The scopes that a token can have: the actions that calls ask for.
pub fn scopes() -> BTreeSet<&'static str> {
    let apis = capabilities::all().into_iter().filter_map(|room| room.api);
    apis.flat_map(|api| api().infos().map(|info| info.action.name).collect::<Vec<_>>()).collect()
}

fn scope(text: &str) -> Result<String, String> {
    let known = scopes();
    if known.contains(text) {
        return Ok(text.to_owned());
    }
    Err(format!("välj bland {}", known.into_iter().collect::<Vec<_>>().join(", ")))
}

fn name(text: &str) -> Result<String, String> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if (1..=80).contains(&name.chars().count()) { Ok(name) } else { Err("skriv 1–80 tecken".into()) }
}

/// Makes a token and prints it, once.
pub(crate) fn create(config: &Config, wanted: &Wanted) -> Result<(), Fault> {
    let app = House::beside(config)?;
    let mut desk = app.db().desk(Mode::Write, app.system()?, app.clock().now())?;
    let nobody = || Fault::Refused(format!("ingen har användarnamnet {}.", wanted.person));
    let person = people::person_with_user_name(&mut desk, &wanted.person)?.ok_or_else(nobody)?;
    let scopes: BTreeSet<String> = wanted.scopes.iter().cloned().collect();
    let scopes: Vec<String> = scopes.into_iter().collect();
    let new = NewToken { person, name: &wanted.name, scopes: &scopes, days: wanted.days };
    let (token, id) = people::create_token(&mut desk, &new)?;
    desk.finish()?;
    println!("{token}");
    eprintln!("Spara nyckeln nu, den visas inte igen. Dess id är {id}.");
    Ok(())
}

/// Prints every token that is good, without the secret.
pub(crate) fn list(config: &Config) -> Result<(), Fault> {
    let app = House::beside(config)?;
    let mut desk = app.db().desk(Mode::Read, app.system()?, app.clock().now())?;
    let tokens = people::tokens(&mut desk)?;
    desk.finish()?;
    for token in tokens {
        let used = token.last_used.map_or_else(|| "aldrig".to_owned(), |used| used.day().to_string());
        let (scopes, until) = (token.scopes.join(","), token.expires.day());
        println!("{}  {}…  {}  till {until}  använd {used}  {scopes}  {}", token.id, token.start, token.user_name, token.name);
    }
    Ok(())
}

/// Ends a token.
pub(crate) fn revoke(config: &Config, which: &Which) -> Result<(), Fault> {
    let unknown = || Fault::Refused(format!("ingen nyckel som gäller har id {}.", which.id));
    let id = which.id.parse().map_err(|_| unknown())?;
    let app = House::beside(config)?;
    let mut desk = app.db().desk(Mode::Write, app.system()?, app.clock().now())?;
    match people::revoke_token(&mut desk, id) {
        Err(DbError::NotFound) => return Err(unknown()),
        ended => ended?,
    }
    desk.finish()?;
    println!("Nyckeln är avslutad.");
    Ok(())
}

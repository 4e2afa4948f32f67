//! Every key, once: what it is called, what it means, what it is unless told, how it is read.

use super::{Config, mail};
use std::str::FromStr;

/// A key of the configuration.
pub struct Key {
    /// Its name in the file; in the environment `LEDFYR_` and capitals.
    pub name: &'static str,
    /// What it means, for `ledfyr config explain`.
    pub meaning: &'static str,
    /// What it is unless told, in words.
    pub default: &'static str,
    /// Reads it; or says, in a few words, what it should be.
    pub(super) read: fn(&mut Config, &str) -> Result<(), &'static str>,
}

impl Key {
    /// Its name in the environment.
    pub fn variable(&self) -> String {
        format!("LEDFYR_{}", self.name.to_uppercase())
    }
}

pub(super) const fn key(
    name: &'static str,
    default: &'static str,
    meaning: &'static str,
    read: fn(&mut Config, &str) -> Result<(), &'static str>,
) -> Key {
    Key { name, meaning, default, read }
}

/// Every key, in the order of the explanation.
pub const KEYS: &[Key] = &[
    key("address", "127.0.0.1", "Adressen som Ledfyr lyssnar på. 0.0.0.0 är alla nätkort.", |config, text| {
        put(&mut config.address, text, "en IP-adress")
    }),
    key("port", "8080", "Porten som Ledfyr lyssnar på.", |config, text| {
        put(&mut config.port, text, "ett tal från 0 till 65535")
    }),
    key(
        "base_url",
        "adressen och porten ovan",
        "Adressen som medarbetarna använder, till exempel https://kvalitet.kommunen.se.",
        |config, text| {
            let url = text.trim_end_matches('/');
            let usable = ["http://", "https://"].iter().any(|start| url.len() > start.len() && url.starts_with(start));
            config.base_url = Some(url.to_owned());
            if usable { Ok(()) } else { Err("en adress som börjar med https:// eller http://") }
        },
    ),
    key("municipality", "Kommunen", "Kommunens namn, som det står överst på sidorna.", |config, text| {
        text.trim().clone_into(&mut config.municipality);
        if config.municipality.is_empty() { Err("ett namn") } else { Ok(()) }
    }),
    key(
        "data",
        "data",
        "Datamappen: det enda som Ledfyr skriver till. Ge den till en användare och ingen annan.",
        |config, text| {
            config.data = text.into();
            if text.is_empty() { Err("en mapp") } else { Ok(()) }
        },
    ),
    key(
        "database_url",
        "ingen: SQLite i datamappen",
        "PostgreSQL-servern, till exempel postgres://ledfyr@db/ledfyr. Innehåller ett lösenord: lägg den i miljön.",
        |config, text| {
            config.database_url = Some(text.to_owned());
            let usable = text.starts_with("postgres://") || text.starts_with("postgresql://");
            if usable { Ok(()) } else { Err("en adress som börjar med postgres://") }
        },
    ),
    key(
        "key_file",
        "secrets/field.key i datamappen",
        "Filen med nyckeln som skyddar vem en avvikelse gäller. Förvara en kopia skild från databasens kopior.",
        |config, text| {
            config.key_file = Some(text.into());
            if text.is_empty() { Err("en fil") } else { Ok(()) }
        },
    ),
    key(
        "behind_proxy",
        "false",
        "Sätt till true när en egen proxy står framför och skriver avsändaren i X-Forwarded-For.",
        |config, text| put(&mut config.behind_proxy, text, "true eller false"),
    ),
    key(
        "requests_per_second",
        "50",
        "Så många anrop i sekunden får en avsändare göra. 0 är ingen gräns.",
        |config, text| put(&mut config.requests_per_second, text, "ett heltal, 0 eller mer"),
    ),
    key(
        "sign_ins_per_minute",
        "20",
        "Så många försök att logga in i minuten får en avsändare göra. 0 är ingen gräns.",
        |config, text| put(&mut config.sign_ins_per_minute, text, "ett heltal, 0 eller mer"),
    ),
    key(
        "virus_scanner",
        "ingen",
        "Kommandot som varje uppladdad fil prövas av, till exempel clamdscan --no-summary -. Det får filen på standard in; en annan slutkod än 0 betyder att filen inte tas emot.",
        |config, text| {
            config.virus_scanner = Some(text.to_owned());
            if text.trim().is_empty() { Err("ett kommando") } else { Ok(()) }
        },
    ),
    key("readers", "8", "Så många förbindelser läser ur databasen samtidigt.", |config, text| {
        count(&mut config.readers, text)
    }),
    key(
        "writers",
        "4",
        "Så många förbindelser skriver samtidigt. Gäller PostgreSQL; SQLite har alltid en.",
        |config, text| count(&mut config.writers, text),
    ),
    mail::HOST,
    mail::PORT,
    mail::SECURITY,
    mail::USER,
    mail::PASSWORD,
    mail::CA_FILE,
    mail::FROM,
    key(
        "metrics_address",
        "ingen: /metrics visas inte",
        "Adress och port där /metrics visas för Prometheus, till exempel 127.0.0.1:9464.",
        |config, text| {
            config.metrics_address = text.trim().parse().ok();
            if config.metrics_address.is_some() { Ok(()) } else { Err("en IP-adress med port") }
        },
    ),
    key(
        "metrics_token",
        "ingen",
        "Det som Prometheus ska skicka för att få se /metrics (Authorization: Bearer …). Krävs om andra maskiner når adressen.",
        |config, text| {
            config.metrics_token = Some(text.to_owned());
            if text.len() >= 16 { Ok(()) } else { Err("minst 16 tecken") }
        },
    ),
    key("log_level", "info, i demonstrationen warn", "Vad som loggas: error, warn, info, debug eller trace.", |config, text| {
        config.log_level = text.parse().ok();
        if config.log_level.is_some() { Ok(()) } else { Err("error, warn, info, debug eller trace") }
    }),
];

pub(super) fn put<T: FromStr>(place: &mut T, text: &str, wanted: &'static str) -> Result<(), &'static str> {
    *place = text.trim().parse().map_err(|_| wanted)?;
    Ok(())
}

fn count(place: &mut usize, text: &str) -> Result<(), &'static str> {
    put(place, text, "ett heltal från 1 till 100")?;
    if (1..=100).contains(place) { Ok(()) } else { Err("ett heltal från 1 till 100") }
}

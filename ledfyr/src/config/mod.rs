//! Configuration: one TOML file and the environment, which wins. Unknown keys are refused.

mod keys;
mod mail;
mod near;
mod read;

pub use keys::{KEYS, Key};
pub use mail::MailConfig;

use crate::Fault;
use std::{
    ffi::OsString,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

/// What the one who runs the program has decided.
#[derive(Debug, Clone)]
pub struct Config {
    /// The address to listen on.
    pub address: IpAddr,
    /// The port to listen on.
    pub port: u16,
    /// The data folder.
    pub data: PathBuf,
    /// The PostgreSQL server; none for the embedded database.
    pub database_url: Option<String>,
    /// The file with the keys; none for the usual place in the data folder.
    pub key_file: Option<PathBuf>,
    /// The address that people use; none for the one that is listened on.
    pub base_url: Option<String>,
    /// The municipality's name.
    pub municipality: String,
    /// Whether our own proxy stands in front.
    pub behind_proxy: bool,
    /// Requests a second from one sender; 0 for no limit.
    pub requests_per_second: u32,
    /// Attempts to sign in a minute from one sender; 0 for no limit.
    pub sign_ins_per_minute: u32,
    /// The command that sees to uploads; none for no virus scanner.
    pub virus_scanner: Option<String>,
    /// Connections for reading.
    pub readers: usize,
    /// Connections for writing; PostgreSQL only.
    pub writers: usize,
    /// How mail is sent.
    pub mail: MailConfig,
    /// Where the numbers for Prometheus are shown; none for nowhere.
    pub metrics_address: Option<SocketAddr>,
    /// What one must bring to see them; demanded on an address that others than this machine reach.
    pub metrics_token: Option<String>,
    /// What is logged; none for what suits the command.
    pub log_level: Option<tracing::Level>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            address: IpAddr::from([127, 0, 0, 1]),
            port: 8080,
            data: PathBuf::from("data"),
            database_url: None,
            key_file: None,
            base_url: None,
            municipality: "Kommunen".to_owned(),
            behind_proxy: false,
            requests_per_second: 50,
            sign_ins_per_minute: 20,
            virus_scanner: None,
            readers: 8,
            writers: 4,
            mail: MailConfig::default(),
            metrics_address: None,
            metrics_token: None,
            log_level: None,
        }
    }
}

impl Config {
    /// Reads the file (the one given, or `LEDFYR_CONFIG`, or `ledfyr.toml` if there is one) and then the environment.
    pub fn load(
        file: Option<&std::path::Path>,
        environment: impl IntoIterator<Item = (OsString, OsString)>,
    ) -> Result<Self, Fault> {
        let environment = read::ours(environment);
        let mut config = Self::default();
        let mut wrong = Vec::new();
        if let Some(path) = read::file(file, &environment) {
            let text = std::fs::read_to_string(&path).map_err(Fault::at(&path))?;
            wrong.extend(config.read_toml(&path.display().to_string(), &text));
        }
        wrong.extend(config.read_environment(&environment));
        if wrong.is_empty() {
            wrong.extend(config.mail.wrong());
        }
        wrong.extend(config.open_metrics());
        if wrong.is_empty() { Ok(config) } else { Err(Fault::Config(wrong)) }
    }

    /// The numbers hold no personal data, but tell of the machine: not for everyone on a network.
    fn open_metrics(&self) -> Option<String> {
        let open = self.metrics_address.is_some_and(|address| !address.ip().is_loopback()) && self.metrics_token.is_none();
        open.then(|| "metrics_address: ange metrics_token, eller en adress som bara den egna maskinen når (127.0.0.1)".to_owned())
    }

    /// The address that people use, without a slash at the end.
    pub fn public_url(&self) -> String {
        let own = || format!("http://{}:{}", self.address, self.port);
        self.base_url.clone().unwrap_or_else(own)
    }
}

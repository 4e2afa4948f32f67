//! `ledfyr user create`.

use crate::{Fault, config::Config};

/// Who gets an account.
#[derive(clap::Args)]
pub(crate) struct NewUser {
    /// Användarnamnet
    #[arg(value_name = "ANVÄNDARNAMN")]
    user_name: String,
    /// Namnet som det visas
    #[arg(value_name = "NAMN")]
    name: String,
}

/// Makes an account.
pub(crate) fn create(_config: &Config, _user: &NewUser) -> Result<(), Fault> {
    Err(Fault::Refused("konton saknas".into()))
}

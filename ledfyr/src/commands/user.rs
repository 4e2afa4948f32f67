//! `ledfyr user create`: the first administrator, who then adds the others in the program.

use crate::{Fault, House, config::Config};
use authority::Role;
use db::Mode;
use people::{NewPerson, NotMade};
use std::io::Read as _;

/// Who gets an account.
#[derive(clap::Args)]
pub(crate) struct NewUser {
    /// Det som skrivs vid inloggning, till exempel eva.holm
    #[arg(value_name = "ANVÄNDARNAMN")]
    user_name: String,
    /// Namnet som det visas, till exempel "Eva Holm"
    #[arg(value_name = "NAMN")]
    name: String,
    /// Rollen i hela kommunen
    #[arg(long, value_name = "ROLL", default_value = "system_administrator", value_parser = role)]
    role: Role,
}

fn role(code: &str) -> Result<Role, String> {
    let known = || Role::ALL.iter().map(|role| role.code()).collect::<Vec<_>>().join(", ");
    Role::from_code(code).ok_or_else(|| format!("välj en av {}", known()))
}

/// Makes an account for the whole municipality. The password comes on standard input, so that no list of processes shows it.
pub(crate) fn create(config: &Config, user: &NewUser) -> Result<(), Fault> {
    let mut typed = String::new();
    std::io::stdin().read_to_string(&mut typed).map_err(|error| Fault::Machine("lösenordet kunde inte läsas".into(), error))?;
    let app = House::beside(config)?;
    let mut desk = app.db().desk(Mode::Write, app.system()?, app.clock().now())?;
    let unit = organisation::found_municipality(&mut desk, &config.municipality)?;
    let password = typed.trim_end_matches(['\r', '\n']);
    let new = NewPerson { user_name: &user.user_name, name: &user.name, password, role: user.role, unit };
    people::create_person(&mut desk, &new).map_err(why)?;
    desk.finish()?;
    println!("{} kan logga in.", user.user_name);
    Ok(())
}

fn why(not_made: NotMade) -> Fault {
    Fault::Refused(match not_made {
        NotMade::UserName => "skriv ett användarnamn med 2–60 bokstäver, siffror, punkter eller bindestreck.".into(),
        NotMade::Name => "skriv ett namn.".into(),
        NotMade::Password(_) => {
            "välj ett annat lösenord: minst 12 tecken, svårt att gissa, utan användarnamnet. Det läses från standard in.".into()
        }
        NotMade::Taken => "användarnamnet är upptaget.".into(),
        NotMade::Hash(problem) => problem.to_string(),
        NotMade::Db(error) => return Fault::Db(error),
    })
}

//! The command line.

use crate::{Fault, commands, config::Config, house::Installation};
use clap::{Parser, Subcommand};
use std::{ffi::OsString, path::PathBuf};

const TEMPLATE: &str = "{about-with-newline}\nSå används den: {usage}\n\n{all-args}";

/// Ledfyr: kommunens ledningssystem för kvalitet.
#[derive(Parser)]
#[command(name = "ledfyr", help_template = TEMPLATE, subcommand_help_heading = "Kommandon", next_help_heading = "Val")]
#[command(disable_help_subcommand = true, disable_version_flag = true)]
struct Cli {
    /// Inställningsfilen; annars `ledfyr.toml` där du står, om den finns
    #[arg(long, global = true, value_name = "FIL")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Kör Ledfyr (det som händer utan kommando)
    Serve,
    /// Kör demonstrationskommunen Älvsala med påhittade uppgifter
    Demo,
    /// Visa inställningarna
    #[command(subcommand, help_template = TEMPLATE, subcommand_help_heading = "Kommandon")]
    Config(ConfigCommand),
    /// Hantera konton
    #[command(subcommand, help_template = TEMPLATE, subcommand_help_heading = "Kommandon")]
    User(UserCommand),
    /// Hantera nycklar till API:et
    #[command(subcommand, help_template = TEMPLATE, subcommand_help_heading = "Kommandon")]
    Token(TokenCommand),
    /// Granska spåret av ändringar och läsningar
    #[command(subcommand, help_template = TEMPLATE, subcommand_help_heading = "Kommandon")]
    Audit(AuditCommand),
    /// Skicka ett provmejl och säg vad som är fel om det inte går
    MailTest {
        /// Adressen som provmejlet går till
        #[arg(value_name = "ADRESS")]
        to: String,
    },
    /// Spara en säkerhetskopia av allt i databasen; Ledfyr får vara igång
    Backup(commands::backup::To),
    /// Läs in en säkerhetskopia i en tom installation
    Restore(commands::restore::From),
    /// Kopiera allt mellan SQLite och PostgreSQL
    Copy(commands::copy::Between),
    /// Visa vad BPMN-filer blir som stegtabeller, en rad JSON för varje fil
    Bpmn(commands::bpmn::Files),
    /// Uppdatera databasens tabeller utan att starta
    Migrate,
    /// Visa versionen
    Version,
}

#[derive(Subcommand)]
enum ConfigCommand {
    /// Förklara varje inställning
    Explain,
}

#[derive(Subcommand)]
enum AuditCommand {
    /// Kontrollera att ingen rad i spåret är ändrad, borttagen eller tillagd
    Verify {
        /// Börja efter den här raden, som redan är kontrollerad
        #[arg(long, value_name = "RAD", default_value_t = 0)]
        from: i64,
    },
}

#[derive(Subcommand)]
enum UserCommand {
    /// Skapa ett konto; lösenordet läses från standard in
    Create(commands::user::NewUser),
}

#[derive(Subcommand)]
enum TokenCommand {
    /// Skapa en nyckel; den visas en gång
    Create(commands::token::Wanted),
    /// Visa nycklarna som gäller
    List,
    /// Avsluta en nyckel
    Revoke(commands::token::Which),
}

/// Runs the program with these arguments and the environment as it is.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Result<(), Fault> {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        // Help is printed as it stands, and is no failure.
        Err(help) if !help.use_stderr() => {
            print!("{help}");
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    let config = || Config::load(cli.config.as_deref(), std::env::vars_os());
    match cli.command.unwrap_or(Command::Serve) {
        Command::Serve => commands::serve::run(&config()?, Installation::Real),
        Command::Demo => commands::serve::run(&config()?, Installation::Demo),
        Command::Config(ConfigCommand::Explain) => commands::explain(),
        Command::User(UserCommand::Create(user)) => commands::user::create(&config()?, &user),
        Command::Token(TokenCommand::Create(wanted)) => commands::token::create(&config()?, &wanted),
        Command::Token(TokenCommand::List) => commands::token::list(&config()?),
        Command::Token(TokenCommand::Revoke(which)) => commands::token::revoke(&config()?, &which),
        Command::Audit(AuditCommand::Verify { from }) => commands::verify(&config()?, from),
        Command::MailTest { to } => commands::mail_test::run(&config()?, &to),
        Command::Backup(to) => commands::backup::run(&config()?, &to),
        Command::Restore(from) => commands::restore::run(&config()?, &from),
        Command::Copy(between) => commands::copy::run(&config()?, &between),
        Command::Bpmn(files) => commands::bpmn::run(&files),
        Command::Migrate => commands::migrate(&config()?),
        Command::Version => commands::version(),
    }
}

//! Mail: that something waits, how many, and a link. Never what it is about.

pub mod errand;
mod letter;
mod post;

pub use letter::{Letter, is_address};

use crate::domain::{Fault, MailId};
use db::{DbError, Desk};
use kernel::PersonId;
use web::{App, Contact, Mail};

/// How a person is reached, from the room that knows.
pub fn contact(app: &App, desk: &mut Desk, person: PersonId) -> Result<Option<Contact>, DbError> {
    app.rooms().iter().find_map(|room| room.contact).map_or(Ok(None), |ask| ask(desk, person))
}

/// Writes the letter and hands it to the server.
pub fn send(mail: &Mail, letter: &Letter<'_>, id: MailId) -> Result<(), Fault> {
    let message = letter.written(mail, id)?;
    post::post(mail, letter.host(), letter.to, &message)
}

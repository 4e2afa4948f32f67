//! Pages, one file each.

mod account;
mod entrance;
mod first_password;
mod look;
mod password;
mod sign_in;
mod sign_in_demo;
mod sign_out;
mod till;

use crate::url;
use web::Routes;

/// The room's pages.
pub fn routes() -> Routes {
    Routes::new()
        .get::<url::SignIn, _>(sign_in::show)
        .post::<url::SignIn, _>(sign_in::enter)
        .get::<url::FirstPassword, _>(first_password::show)
        .post::<url::FirstPassword, _>(first_password::save)
        .post::<url::SignInDemo, _>(sign_in_demo::enter)
        .get::<url::SignOut, _>(sign_out::show)
        .post::<url::SignOut, _>(sign_out::leave)
        .get::<url::Account, _>(account::show)
        .post::<url::Look, _>(look::save)
        .post::<url::Password, _>(password::save)
        .post::<url::EndSession, _>(account::end)
        .post::<url::EndOthers, _>(account::end_others)
}

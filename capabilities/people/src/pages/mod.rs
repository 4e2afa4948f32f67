//! Pages, one file each.

pub(crate) mod account;
pub(crate) mod code;
pub(crate) mod confirm;
mod credentials;
pub(crate) mod edit;
mod entrance;
pub(crate) mod first_password;
pub(crate) mod hand_over;
pub(crate) mod import;
pub(crate) mod introduction;
mod known;
pub(crate) mod list;
mod look;
pub(crate) mod new;
pub(crate) mod once;
pub(crate) mod passkey;
pub(crate) mod passkey_in;
mod password;
pub(crate) mod person;
pub(crate) mod preview;
pub(crate) mod role_edit;
pub(crate) mod role_new;
pub(crate) mod safety;
pub(crate) mod second;
pub(crate) mod second_rule;
pub(crate) mod set_up_first;
pub(crate) mod sign_in;
mod sign_in_demo;
pub(crate) mod sign_out;
mod till;
pub(crate) mod tokens;

use crate::url;
use web::Routes;

/// The room's pages.
pub fn routes() -> Routes {
    let own = Routes::new()
        .get::<url::SignIn, _>(sign_in::show)
        .post::<url::SignIn, _>(sign_in::enter)
        .get::<url::FirstPassword, _>(first_password::show)
        .post::<url::FirstPassword, _>(first_password::save)
        .post::<url::SignInDemo, _>(sign_in_demo::enter)
        .get::<url::Code, _>(code::show)
        .post::<url::Code, _>(code::enter)
        .get::<url::SetUpFirst, _>(set_up_first::show)
        .post::<url::SetUpFirst, _>(set_up_first::enter)
        .get::<url::SignInPasskey, _>(passkey_in::show)
        .post::<url::SignInPasskey, _>(passkey_in::ask)
        .post::<url::PasskeyAnswer, _>(passkey_in::enter)
        .get::<url::SignOut, _>(sign_out::show)
        .post::<url::SignOut, _>(sign_out::leave)
        .get::<url::Account, _>(account::show)
        .post::<url::Look, _>(look::save)
        .post::<url::Password, _>(password::save)
        .get::<url::Confirm, _>(confirm::show)
        .post::<url::Confirm, _>(confirm::prove)
        .get::<url::Second, _>(second::show)
        .post::<url::Second, _>(second::begin)
        .post::<url::FirstCode, _>(second::first_code)
        .post::<url::NewCodes, _>(second::new_codes)
        .get::<url::RemoveSecond, _>(second::ask_remove)
        .post::<url::RemoveSecond, _>(second::remove)
        .get::<url::NewPasskey, _>(passkey::show)
        .post::<url::KeepPasskey, _>(passkey::keep)
        .post::<url::RemovePasskey, _>(passkey::remove)
        .post::<url::EndSession, _>(account::end)
        .post::<url::EndOthers, _>(account::end_others)
        .post::<url::EndToken, _>(tokens::end);
    administration(own)
}

fn administration(own: Routes) -> Routes {
    own.get::<url::People, _>(list::show)
        .get::<url::NewPerson, _>(new::show)
        .post::<url::NewPerson, _>(new::save)
        .get::<url::Import, _>(import::show)
        .upload::<url::Import, _>(import::send, sheet::MOST_BYTES + 64 * 1024)
        .get::<url::Template, _>(import::template)
        .get::<url::Preview, _>(preview::show)
        .post::<url::Preview, _>(preview::carry_out)
        .get::<url::SecondRule, _>(second_rule::show)
        .post::<url::SecondRule, _>(second_rule::save)
        .get::<url::Person, _>(person::show)
        .get::<url::EditPerson, _>(edit::show)
        .post::<url::EditPerson, _>(edit::save)
        .post::<url::ResetPassword, _>(credentials::reset)
        .post::<url::ResetSecond, _>(credentials::reset_second)
        .post::<url::Unlock, _>(credentials::unlock)
        .post::<url::Deactivate, _>(credentials::deactivate)
        .post::<url::Reactivate, _>(credentials::reactivate)
        .get::<url::NewRole, _>(role_new::show)
        .post::<url::NewRole, _>(role_new::save)
        .get::<url::EditRole, _>(role_edit::show)
        .post::<url::EditRole, _>(role_edit::save)
        .get::<url::HandOver, _>(hand_over::show)
        .post::<url::HandOver, _>(hand_over::save)
        .get::<url::Introduction, _>(introduction::show)
        .post::<url::Introduced, _>(introduction::done)
}

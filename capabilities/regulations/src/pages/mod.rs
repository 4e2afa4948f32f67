//! Pages, one file each.

pub(crate) mod act;
pub(crate) mod compliance;
pub(crate) mod health;
pub(crate) mod inspection;
pub(crate) mod judged;
pub(crate) mod list;
pub(crate) mod own;
pub(crate) mod own_edit;
pub(crate) mod own_end;
pub(crate) mod preview;
pub(crate) mod provision;
pub(crate) mod thread;
pub(crate) mod tie;
pub(crate) mod updates;

use crate::{domain::check::MOST_BYTES, url};
use web::Routes;

/// A file comes with a few fields around it.
const AROUND_A_FILE: usize = 64 * 1024;

/// The room's pages.
pub fn routes() -> Routes {
    Routes::new()
        .get::<url::Register, _>(list::show)
        .get::<url::Own, _>(own::show)
        .get::<url::NewOwn, _>(own_edit::new)
        .post::<url::NewOwn, _>(own_edit::create)
        .get::<url::EditOwn, _>(own_edit::edit)
        .post::<url::EditOwn, _>(own_edit::revise)
        .get::<url::EndOwn, _>(own_end::show)
        .post::<url::EndOwn, _>(own_end::end)
        .get::<url::Tie, _>(tie::show)
        .post::<url::Tie, _>(tie::save)
        .post::<url::Untie, _>(tie::end)
        .get::<url::Updates, _>(updates::show)
        .upload::<url::Updates, _>(updates::read, MOST_BYTES + AROUND_A_FILE)
        .get::<url::Update, _>(preview::show)
        .post::<url::Update, _>(preview::decide)
        .get::<url::Act, _>(act::show)
        .post::<url::CheckAct, _>(act::check)
        .get::<url::Provision, _>(provision::show)
        .get::<url::Compliance, _>(compliance::show)
        .get::<url::Inspection, _>(inspection::show)
        .get::<url::Judged, _>(judged::show)
        .get::<url::Thread, _>(thread::show)
        .get::<url::Health, _>(health::show)
}

//! The room's pages.

pub mod change;
pub mod closing;
pub mod duties;
pub mod duty_draft;
pub mod duty_edit;
pub mod duty_establish;
pub mod duty_parts;
pub mod duty_versions;
pub mod edit;
pub mod import;
pub mod list;
pub mod merge;
pub mod moving;
pub mod my_duties;
pub mod new;
pub mod preview;
pub mod samples;
pub mod unit;
pub mod unit_fields;
pub mod unit_history;
pub mod words;

use crate::url;
use ::sheet::MOST_BYTES;
use maud::Markup;
use web::{Page, Routes};

/// What a view makes: a title and what stands below it, for the page as well as for its sample.
pub(crate) struct Screen {
    pub(crate) title: String,
    pub(crate) body: Markup,
}

impl Screen {
    fn new(title: impl Into<String>, body: Markup) -> Self {
        Self { title: title.into(), body }
    }

    fn page(self) -> Page {
        Page::new(self.title, self.body)
    }
}

/// A file comes with a few fields around it.
const AROUND_A_FILE: usize = 64 * 1024;

/// The room's routes.
pub fn routes() -> Routes {
    duty_routes(unit_routes(Routes::new()))
        .get::<url::Import, _>(import::show)
        .upload::<url::Import, _>(import::read, MOST_BYTES + AROUND_A_FILE)
        .get::<url::ImportTemplate, _>(import::template)
        .get::<url::Preview, _>(preview::show)
        .post::<url::Preview, _>(preview::apply)
}

fn unit_routes(routes: Routes) -> Routes {
    routes
        .get::<url::Units, _>(list::show)
        .get::<url::UnitPage, _>(unit::show)
        .get::<url::NewUnit, _>(new::show)
        .post::<url::NewUnit, _>(new::save)
        .get::<url::EditUnit, _>(edit::show)
        .post::<url::EditUnit, _>(edit::save)
        .get::<url::MoveUnit, _>(moving::show)
        .post::<url::MoveUnit, _>(moving::save)
        .get::<url::MergeUnit, _>(merge::show)
        .post::<url::MergeUnit, _>(merge::save)
        .get::<url::CloseUnit, _>(closing::show_close)
        .post::<url::CloseUnit, _>(closing::close)
        .get::<url::ReopenUnit, _>(closing::show_reopen)
        .post::<url::ReopenUnit, _>(closing::reopen)
}

fn duty_routes(routes: Routes) -> Routes {
    routes
        .get::<url::Duties, _>(duties::show)
        .get::<url::MyDuties, _>(my_duties::show)
        .get::<url::Versions, _>(duty_versions::list)
        .get::<url::Version, _>(duty_versions::show)
        .get::<url::Compare, _>(duty_versions::compare)
        .get::<url::Draft, _>(duty_draft::show)
        .post::<url::Draft, _>(duty_draft::begin)
        .get::<url::NewDuty, _>(duty_edit::show_new)
        .post::<url::NewDuty, _>(duty_edit::add)
        .get::<url::EditDuty, _>(duty_edit::show)
        .post::<url::EditDuty, _>(duty_edit::save)
        .post::<url::RemoveDuty, _>(duty_draft::remove)
        .post::<url::PlaceDuty, _>(duty_draft::place)
        .get::<url::Establish, _>(duty_establish::show)
        .post::<url::Establish, _>(duty_establish::save)
        .post::<url::Discard, _>(duty_draft::discard)
}

//! The pages, one file each.

pub mod bpmn;
pub mod compare;
pub mod edit;
pub mod establish;
pub mod gaps;
pub mod header;
pub mod lanes;
pub mod library;
pub mod link;
pub mod list;
pub mod map;
pub mod my_role;
pub mod new;
pub mod next;
pub mod parts;
pub mod remove;
pub mod retire;
pub mod review;
pub mod send;
pub mod show;
pub mod step;
pub mod step_form;
pub mod steps;
pub mod take_in;
pub mod together;
pub mod version;
pub mod walk;

use crate::url;
use web::Routes;

/// The room's routes.
pub fn routes() -> Routes {
    deciding(writing(reading(Routes::new())))
}

fn reading(routes: Routes) -> Routes {
    routes
        .get::<url::Processes, _>(list::show)
        .get::<url::Library, _>(library::show)
        .get::<url::Gaps, _>(gaps::show)
        .get::<url::Together, _>(together::show)
        .get::<url::MyRole, _>(my_role::show)
        .get::<url::Step, _>(step::show)
        .get::<url::Show, _>(show::show)
        .get::<url::Version, _>(version::show)
        .get::<url::Compare, _>(compare::show)
        .get::<url::Bpmn, _>(bpmn::show)
        .get::<url::Walk, _>(walk::show)
}

fn writing(routes: Routes) -> Routes {
    routes
        .get::<url::New, _>(new::show)
        .post::<url::New, _>(new::save)
        .get::<url::TakeIn, _>(take_in::show)
        .post::<url::TakeIn, _>(take_in::save)
        .get::<url::Edit, _>(edit::show)
        .post::<url::Edit, _>(edit::save)
        .get::<url::Table, _>(steps::show)
        .get::<url::Lanes, _>(lanes::show)
        .post::<url::Lanes, _>(lanes::save)
        .get::<url::AddStep, _>(step_form::show_new)
        .post::<url::AddStep, _>(step_form::save_new)
        .get::<url::EditStep, _>(step_form::show)
        .post::<url::EditStep, _>(step_form::save)
        .post::<url::MoveStep, _>(remove::save_move)
        .get::<url::RemoveStep, _>(remove::show)
        .post::<url::RemoveStep, _>(remove::save)
        .get::<url::LinkStep, _>(link::show)
        .post::<url::LinkStep, _>(link::save)
        .post::<url::UnlinkStep, _>(link::remove)
}

fn deciding(routes: Routes) -> Routes {
    routes
        .post::<url::Send, _>(send::save)
        .get::<url::Review, _>(review::show)
        .post::<url::Review, _>(review::save)
        .get::<url::Establish, _>(establish::show)
        .post::<url::Establish, _>(establish::save)
        .get::<url::Confirm, _>(establish::show_confirm)
        .post::<url::Confirm, _>(establish::save_confirm)
        .post::<url::Revise, _>(send::revise)
        .post::<url::DropDraft, _>(send::drop_draft)
        .get::<url::Retire, _>(retire::show)
        .post::<url::Retire, _>(retire::save)
}

//! Pages.

mod assess;
mod case;
mod closing;
mod feedback;
mod grade;
mod handover;
mod investigate;
mod lessons;
mod list;
mod mine;
mod move_case;
mod person;
mod photos;
mod poster;
mod receive;
mod reply;
mod report;
mod rules;
mod samples;

pub use mine::line as my_line;
pub use poster::may_print;
pub use report::sent::Sort;
pub use samples::samples;

use crate::{store, url};
use web::Routes;

/// The most that an answer with photos may be: each of them, and the words.
const UPLOAD: usize = store::photo::MOST * files::MOST_BYTES + 512 * 1024;

/// The room's routes.
pub fn routes() -> Routes {
    handling(reporting(Routes::new()))
}

/// Telling, and following what one has told.
fn reporting(routes: Routes) -> Routes {
    routes
        .get::<url::OnDevice, _>(report::on_device::show)
        .get::<url::NoNetwork, _>(report::on_device::no_network)
        .get::<url::Whole, _>(report::whole::ticket)
        .upload::<url::Whole, _>(report::whole::send, report::whole::MOST_BYTES)
        .get::<url::Report, _>(report::start::start)
        .post::<url::Report, _>(report::start::begin)
        .get::<url::StartAt, _>(report::start::start_at)
        .get::<url::StartSeveral, _>(report::start::start_several)
        .post::<url::StartSeveral, _>(report::start::begin_several)
        .get::<url::DraftPhoto, _>(report::picture)
        .get::<url::Ask, _>(report::show)
        .upload::<url::Ask, _>(report::save, UPLOAD)
        .get::<url::Sent, _>(report::sent::show)
        .get::<url::Poster, _>(poster::show)
        .get::<url::Check, _>(report::check::show)
        .post::<url::Check, _>(report::check::send)
        .get::<url::Discard, _>(report::discard::ask)
        .post::<url::Discard, _>(report::discard::discard)
        .get::<url::Thanks, _>(report::thanks::show)
        .get::<url::Mine, _>(mine::list)
        .get::<url::MyCase, _>(mine::show)
        .get::<url::MyPhoto, _>(photos::show_own)
}

/// Handling what was told.
fn handling(routes: Routes) -> Routes {
    routes
        .get::<url::Lessons, _>(lessons::show)
        .get::<url::Rules, _>(rules::show)
        .post::<url::Rules, _>(rules::save)
        .get::<url::Cases, _>(list::show)
        .get::<url::Case, _>(case::show)
        .get::<url::CasePhoto, _>(photos::show)
        .get::<url::Reply, _>(reply::show)
        .post::<url::Reply, _>(reply::save)
        .post::<url::Receive, _>(receive::receive)
        .get::<url::Assess, _>(assess::show)
        .post::<url::Assess, _>(assess::save)
        .get::<url::Grade, _>(grade::show)
        .post::<url::Grade, _>(grade::save)
        .get::<url::Investigate, _>(investigate::show)
        .post::<url::Investigate, _>(investigate::save)
        .get::<url::Feedback, _>(feedback::show)
        .post::<url::Feedback, _>(feedback::save)
        .get::<url::Closing, _>(closing::show)
        .post::<url::Closing, _>(closing::close)
        .get::<url::Reopening, _>(closing::ask_reopen)
        .post::<url::Reopening, _>(closing::reopen)
        .get::<url::HandOver, _>(handover::show)
        .post::<url::HandOver, _>(handover::hand)
        .get::<url::Move, _>(move_case::show)
        .post::<url::Move, _>(move_case::save)
        .get::<url::Person, _>(person::ask)
        .post::<url::Person, _>(person::reveal)
}

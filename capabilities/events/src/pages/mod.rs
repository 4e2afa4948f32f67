//! Pages.

mod assess;
mod case;
mod closing;
mod counted;
mod export;
mod feedback;
mod grade;
mod handover;
mod investigate;
mod lessons;
mod list;
mod mine;
mod move_case;
mod person;
mod receive;
mod report;
mod rules;
mod samples;

pub use mine::line as my_line;
pub use samples::samples;

use crate::url;
use web::Routes;

/// The room's routes.
pub fn routes() -> Routes {
    cases(reporting(Routes::new()))
}

fn reporting(routes: Routes) -> Routes {
    routes
        .get::<url::Report, _>(report::start)
        .post::<url::Report, _>(report::begin)
        .get::<url::OnDevice, _>(report::on_device::show)
        .get::<url::NoNetwork, _>(report::on_device::no_network)
        .get::<url::Whole, _>(report::whole::ticket)
        .upload::<url::Whole, _>(report::whole::send, report::whole::MOST_BYTES)
        .get::<url::Ask, _>(report::show)
        .post::<url::Ask, _>(report::save)
        .get::<url::Check, _>(report::check::show)
        .post::<url::Check, _>(report::check::send)
        .get::<url::Discard, _>(report::discard::ask)
        .post::<url::Discard, _>(report::discard::discard)
        .get::<url::Thanks, _>(report::thanks::show)
        .get::<url::Mine, _>(mine::list)
        .get::<url::MyCase, _>(mine::show)
}

fn cases(routes: Routes) -> Routes {
    routes
        .get::<url::Lessons, _>(lessons::show)
        .get::<url::Rules, _>(rules::show)
        .post::<url::Rules, _>(rules::save)
        .get::<url::Cases, _>(list::show)
        .get::<url::CasesFile, _>(export::send)
        .get::<url::Case, _>(case::show)
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

//! Pages.

pub mod assess;
mod case;
pub mod closing;
pub mod conflict;
mod counted;
pub mod departed;
pub mod exchange;
mod export;
pub mod feedback;
pub mod grade;
pub mod handover;
mod independent;
pub mod investigate;
pub mod join;
mod lessons;
pub mod list;
pub mod mine;
pub mod move_case;
pub mod person;
mod photos;
mod poster;
pub mod receive;
pub mod reply;
pub mod report;
pub mod respond;
mod rules;
mod samples;
pub mod shares;
mod sort;
pub mod talk;

pub use mine::line as my_line;
pub use poster::may_print;
pub use report::sent::ThanksFor;
pub use samples::samples;

use crate::{store, url};
use web::Routes;

/// The most that an answer with photos may be: each of them, and the words.
const UPLOAD: usize = store::photo::MOST * files::MOST_BYTES + 512 * 1024;

/// The room's routes.
pub fn routes() -> Routes {
    together(handling(reporting(Routes::new())))
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
        .get::<url::CasesFile, _>(export::send)
        .get::<url::Case, _>(case::show)
        .get::<url::CasePhoto, _>(photos::show)
        .get::<url::Respond, _>(respond::show)
        .post::<url::Respond, _>(respond::save)
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

/// What is said, shared and asked around cases.
fn together(routes: Routes) -> Routes {
    routes
        .get::<url::Reply, _>(reply::show)
        .post::<url::Reply, _>(reply::save)
        .get::<url::Note, _>(talk::note_form)
        .post::<url::Note, _>(talk::note)
        .get::<url::AskReporter, _>(talk::ask_form)
        .post::<url::AskReporter, _>(talk::ask)
        .get::<url::Conflict, _>(conflict::show)
        .post::<url::Conflict, _>(conflict::declare)
        .get::<url::Shares, _>(shares::show)
        .post::<url::Shares, _>(shares::save)
        .get::<url::Departed, _>(departed::show)
        .post::<url::Departed, _>(departed::save)
        .get::<url::Join, _>(join::show)
        .post::<url::Join, _>(join::save)
        .get::<url::Send, _>(exchange::send::show)
        .post::<url::Send, _>(exchange::send::save)
        .get::<url::Exchanged, _>(exchange::letter::show)
        .post::<url::Exchanged, _>(exchange::letter::answer)
        .get::<url::Incoming, _>(exchange::incoming::show)
        .post::<url::Incoming, _>(exchange::incoming::save)
        .get::<url::Parties, _>(exchange::parties::show)
        .post::<url::Parties, _>(exchange::parties::save)
        .get::<url::Sort, _>(sort::first)
        .get::<url::SortOne, _>(sort::show)
        .post::<url::SortOne, _>(sort::save)
}

//! What this room tells the house: its places in the menu, and what a case is.

use crate::{
    actions::{Handle, Read, ReadLessons, ReadOwn, Register, Report, SetRules},
    codebook,
    domain::State,
    store::{EVENT, list, record},
    url, words,
};
use components::Icon;
use db::{DbError, Desk};
use kernel::Subject;
use text::{Speaks, t};
use web::{Described, Ground, Nav, NavGroup, Ui};

/// Places in the menu. Those who handle no cases follow their own reports instead.
pub fn navigation(ui: &Ui) -> Vec<Nav> {
    let place =
        |order, text, href: String, icon, quick| Nav { group: NavGroup::Daily, order, text, href, icon, count: None, quick };
    let mut all = Vec::new();
    if ui.may::<Report>() {
        // In the side menu this is the filled button; the bottom bar on phones has it as one of its four.
        all.push(Nav {
            group: NavGroup::Daily,
            ..place(1, t!(ui, "events-nav-report"), url::Report {}.to_string(), Icon::PlusCircle, true)
        });
    }
    if ui.may::<Read>() {
        all.push(Nav { count: Some(open), ..place(2, t!(ui, "events-nav-cases"), url::Cases {}.to_string(), Icon::Inbox, true) });
    }
    if ui.may::<ReadOwn>() {
        all.push(place(4, t!(ui, "events-nav-mine"), url::Mine {}.to_string(), Icon::Paperplane, !ui.may::<Read>()));
    }
    // Those who handle cases find it on the list of cases.
    if ui.may::<Register>() && !ui.may::<Read>() {
        all.push(place(3, t!(ui, "events-incoming-nav"), url::Incoming {}.to_string(), Icon::Hospital, false));
    }
    if ui.may::<ReadLessons>() {
        let group = NavGroup::FollowUp;
        all.push(Nav { group, ..place(1, t!(ui, "events-nav-lessons"), url::Lessons {}.to_string(), Icon::LightBulb, false) });
    }
    if ui.may::<SetRules>() {
        all.push(Nav {
            group: NavGroup::Administration,
            ..place(5, t!(ui, "events-nav-rules"), url::Rules {}.to_string(), Icon::Cog, false)
        });
    }
    all
}

fn open(desk: &mut Desk) -> Result<i64, DbError> {
    desk.work::<Read>().map_or(Ok(0), |mut work| list::open_count(&mut work))
}

/// What a case is, for rooms that hang something on it.
pub fn describe(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Option<Described>, DbError> {
    let Some(id) = subject.id(EVENT) else { return Ok(None) };
    let Ok(mut work) = desk.work::<Read>() else { return Ok(None) };
    let record = match record::peek(&mut work, id) {
        Ok(record) => record,
        Err(DbError::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let book = codebook::version(record.codebook);
    let grounds =
        record.case.causes.iter().map(|code| Ground { code: code.clone(), text: codebook::label(&book.causes, code, ui.lang()) });
    Ok(Some(Described {
        title: format!("{} {}", record.case.number, words::case_title(ui, &record)),
        href: url::Case { id }.to_string(),
        unit: record.case.unit,
        track: record.case.track,
        withheld: record.withheld,
        open: ui.may::<Handle>() && !matches!(record.case.state, State::Closed(_) | State::Reported),
        grounds: grounds.collect(),
    }))
}

//! A request that was granted: the only door to the data.

use crate::{Answer, Json, Page, Problem, Reply, Shape, StatusCode, Ui, Url, answer};
use authority::{Action, Actor, Change, Permit};
use db::{DbError, Desk, Mode, Recorded, Work};
use kernel::{Day, Timestamp};
use std::sync::Arc;

/// Signed in (or open to all), allowed to do `A`, in a transaction, with a clock and a trail.
pub struct Granted<A: Action> {
    /// The request as views see it.
    pub ui: Ui,
    desk: Desk,
    permit: Permit<A>,
    mode: Mode,
    once: String,
}

impl<A: Action> Granted<A> {
    pub(crate) fn new(ui: Ui, desk: Desk, permit: Permit<A>, (mode, once): (Mode, String)) -> Self {
        Self { ui, desk, permit, mode, once }
    }

    /// The data, as far as the permit reaches.
    pub fn work(&mut self) -> Work<'_, A> {
        self.desk.work_with(self.permit.clone())
    }

    /// The views' side and the desk at once, for the sockets of other rooms.
    pub fn parts(&mut self) -> (&Ui, &mut Desk) {
        (&self.ui, &mut self.desk)
    }

    /// Who asks.
    pub fn actor(&self) -> &Arc<Actor> {
        self.permit.actor()
    }

    /// The moment of the request.
    pub fn now(&self) -> Timestamp {
        self.desk.now()
    }

    /// The Swedish day of the request.
    pub fn today(&self) -> Day {
        self.desk.today()
    }

    /// Answers with a page. A change that ends in a page instead of [`Self::saved`] is rolled back.
    pub fn page(mut self, page: Page) -> Answer {
        if self.ui.api.is_some() {
            return self.said(false);
        }
        let counts = self.counts(&page);
        let reply = answer::framed(&self.ui, page, &counts);
        let ended = if self.mode == Mode::Write { self.desk.refuse() } else { self.desk.finish() };
        ended?;
        Ok(reply)
    }

    /// Shows the form again, with what is wrong.
    pub fn again(self, page: Page) -> Answer {
        self.page(page.status(StatusCode::UNPROCESSABLE_ENTITY))
    }

    /// Leads elsewhere; nothing was changed.
    pub fn redirect(self, to: &impl Url) -> Answer {
        if self.ui.api.is_some() {
            return self.said(false);
        }
        let ended = if self.mode == Mode::Write { self.desk.refuse() } else { self.desk.finish() };
        ended?;
        Ok(Reply::see_other(&to.to_string()))
    }

    /// Answers a call with a value; nothing was changed.
    pub fn told<T: Shape>(self, value: &T) -> Result<Json<T>, Problem> {
        let ended = if self.mode == Mode::Write { self.desk.refuse() } else { self.desk.finish() };
        ended?;
        Ok(Json::new(value))
    }

    /// Answers a call with what the page would have said, when it shows its form again instead of leading on.
    fn said(self, saved: bool) -> Answer {
        let noted = self.ui.api.as_ref().map(|call| call.noted()).unwrap_or_default();
        let ended = if self.mode == Mode::Write && !saved { self.desk.refuse() } else { self.desk.finish() };
        ended?;
        Err(Problem::Invalid { errors: noted.errors, current: noted.current, saved })
    }

    /// Answers with a file or data instead of a page; nothing was changed.
    pub fn reply(self, reply: Reply) -> Answer {
        let ended = if self.mode == Mode::Write { self.desk.refuse() } else { self.desk.finish() };
        ended?;
        Ok(reply)
    }

    /// Ends the reading and takes a turn at writing, for another action. For what takes long and needs no turn, such as a
    /// password's hash, between the two. The writer is whom the room has just made sure of: most often the one who asks.
    pub fn turn_to<B: Change>(self, writer: Arc<Actor>) -> Result<Granted<B>, Problem> {
        self.desk.finish()?;
        let permit = Permit::request(writer.clone())?;
        let desk = self.ui.app().db().desk(Mode::Write, writer, self.ui.now())?;
        Ok(Granted::new(self.ui, desk, permit, (Mode::Write, self.once)))
    }

    /// The places in the menu with how many wait there.
    fn counts(&mut self, page: &Page) -> Vec<(String, i64)> {
        let (Some(person), crate::Frame::Shell) = (self.actor().person(), &page.frame) else { return Vec::new() };
        let app = self.ui.app().clone();
        let places: Vec<_> = app.rooms().iter().filter_map(|room| room.navigation).flat_map(|places| places(&self.ui)).collect();
        let asked = places.into_iter().filter_map(|place| place.count.map(|count| (place.href, count)));
        asked
            .filter_map(|(href, count)| {
                let found = app.count(person, &href, || count(&mut self.desk).ok());
                found.map(|found| (href, found))
            })
            .collect()
    }
}

impl<A: Change> Granted<A> {
    /// Answers that the change is saved, and leads on. Demands the proof that it was written to the trail.
    pub fn saved(self, recorded: Recorded, to: &impl Url) -> Answer {
        self.saved_at(recorded, &to.to_string())
    }

    /// As [`Self::saved`], to an address with a question part or a fragment.
    pub fn saved_at(mut self, _recorded: Recorded, location: &str) -> Answer {
        if let Some(call) = self.ui.api.clone() {
            let done = self.desk.last_change().ok_or_else(|| Problem::Internal("a change without trail".into()))?;
            let (reply, kept) = call.done((done.0.kind(), done.0.id_text(), &done.1));
            self.keep(&kept)?;
            return Ok(reply);
        }
        self.keep(location)?;
        Ok(Reply::see_other(location))
    }

    /// Keeps the change and answers a call with a value at once, as when something hidden is told. It isn't kept for the same
    /// call sent again: that is a new look.
    pub fn shown_value<T: Shape>(self, _recorded: Recorded, value: &T) -> Result<Json<T>, Problem> {
        self.desk.finish()?;
        Ok(Json::new(value))
    }

    /// As [`Self::saved`], and the person leaves: the session ends in the same transaction, for who comes next to the device.
    pub fn saved_and_left(mut self, _recorded: Recorded, to: &impl Url) -> Answer {
        let (app, session, location) = (self.ui.app().clone(), self.ui.session().to_owned(), to.to_string());
        if let Some(door) = app.door() {
            (door.leave)(&mut self.desk, &session)?;
        }
        self.keep(&location)?;
        Ok(Reply::see_other(&location).without_session(&app))
    }

    /// Keeps the change and answers with a page at once, as when something hidden is shown.
    pub fn shown(mut self, _recorded: Recorded, page: Page) -> Answer {
        let counts = self.counts(&page);
        let reply = answer::framed(&self.ui, page, &counts);
        self.desk.finish()?;
        Ok(reply)
    }

    /// Keeps the change, then shows a page that refuses: as a wrong password, which is counted.
    pub fn kept_but_refused(mut self, _recorded: Recorded, page: Page) -> Answer {
        if self.ui.api.is_some() {
            return self.said(true);
        }
        let counts = self.counts(&page);
        let reply = answer::framed(&self.ui, page.status(StatusCode::UNPROCESSABLE_ENTITY), &counts);
        self.desk.finish()?;
        Ok(reply)
    }

    fn keep(&mut self, location: &str) -> Result<(), Problem> {
        if !self.once.is_empty() {
            self.desk.remember(&self.once, &self.ui.sender(), location)?;
        }
        if let Some(person) = self.actor().person() {
            self.ui.app().forget_counts(person);
        }
        self.finish_desk()?;
        Ok(())
    }

    fn finish_desk(&mut self) -> Result<(), DbError> {
        self.desk.end_keeping()
    }
}

//! What a room plugs into the house. A room fills the sockets that it needs and leaves the rest.

use crate::{
    Api, App, Contact, Dataset, Door, Errand, Evidence, EvidenceAsked, Finding, Link, Mark, Markup, Nav, Notices, Pick, Routes,
    Ui,
};
use authority::{ActionInfo, Assignment, Track, UnitInfo};
use components::{Icon, Tone};
use db::{DbError, Desk, Happening, Job, Named, RoomMigrations};
use kernel::{Day, PersonId, Subject, UnitId};
use text::Catalogue;

/// A room's plugs.
#[derive(Clone, Copy)]
pub struct Capability {
    /// The room: its crate's name.
    pub name: &'static str,
    /// Its pages.
    pub routes: fn() -> Routes,
    /// Its calls, for other systems.
    pub api: Option<fn() -> Api>,
    /// Its actions, for the authority matrix.
    pub actions: &'static [ActionInfo],
    /// Its tables.
    pub migrations: Option<RoomMigrations>,
    /// Its statements, store file by store file.
    pub statements: &'static [&'static [Named]],
    /// Its words.
    pub texts: Option<Catalogue>,
    /// Its places in the menu, for this actor.
    pub navigation: Option<fn(&Ui) -> Vec<Nav>>,
    /// What waits for this actor ("Min dag").
    pub waiting: Option<fn(&Ui, &mut Desk) -> Result<Vec<Waiting>, DbError>>,
    /// Numbers with a verdict for this actor's units.
    pub signals: Option<fn(&Ui, &mut Desk) -> Result<Vec<Signal>, DbError>>,
    /// What became better.
    pub better: Option<fn(&Ui, &mut Desk) -> Result<Vec<Better>, DbError>>,
    /// What comes next in the calendar.
    pub coming: Option<fn(&Ui, &mut Desk) -> Result<Vec<Coming>, DbError>>,
    /// What it offers to statistics.
    pub facts: &'static [Dataset],
    /// What it shows on another room's page about a thing.
    pub panels: Option<fn(&Ui, &mut Desk, &Subject) -> Result<Vec<Panel>, DbError>>,
    /// What a thing of its own is, for rooms that hang something on it.
    pub describe: Option<fn(&Ui, &mut Desk, &Subject) -> Result<Option<Described>, DbError>>,
    /// What stops a thing from being closed.
    pub stops: Option<fn(&Ui, &mut Desk, &Subject) -> Result<Vec<Stop>, DbError>>,
    /// What shows that requirements are met, for each unit asked about (LAW-3).
    pub evidence: Option<fn(&Ui, &mut Desk, &EvidenceAsked<'_>) -> Result<Vec<Evidence>, DbError>>,
    /// What a thing is linked to, both ways (LAW-7). Things that the actor may not see are left out when they are described.
    pub thread: Option<fn(&Ui, &mut Desk, &Subject) -> Result<Vec<Link>, DbError>>,
    /// What is broken in its part of the management system (LAW-8).
    pub health: Option<fn(&Ui, &mut Desk) -> Result<Vec<Finding>, DbError>>,
    /// What can be chosen of a kind in other rooms' forms: at most [`crate::PICKS`] whose name or number holds the words.
    pub picks: Option<fn(&Ui, &mut Desk, kind: &str, words: &str) -> Result<Vec<Pick>, DbError>>,
    /// What it has to say at a glance about things of other rooms, as far as the actor may know: open events at a step.
    pub marks: Option<fn(&Ui, &mut Desk, &[Subject]) -> Result<Vec<Mark>, DbError>>,
    /// What a person has open, to be handed over when someone else takes the role (ORG-6).
    pub handover: Option<fn(&Ui, &mut Desk, PersonId, UnitId) -> Result<Vec<HandoverItem>, DbError>>,
    /// Hands what a person has open at a unit to another.
    pub take_over: Option<fn(&mut Desk, from: PersonId, to: PersonId, unit: UnitId) -> Result<usize, DbError>>,
    /// What it does when something happens in another room; runs once for each happening.
    pub listen: Option<fn(&mut Desk, &Happening) -> Result<(), DbError>>,
    /// Whom a happening concerns, and what they are told of it.
    pub notices: Option<Notices>,
    /// Takes a happening to those whom it concerns, once for each happening; the room that keeps notices has it.
    pub relay: Option<fn(&App, &mut Desk, &Happening) -> Result<(), DbError>>,
    /// How a person with an open account is reached outside the house; one room has it.
    pub contact: Option<fn(&mut Desk, PersonId) -> Result<Option<Contact>, DbError>>,
    /// Its recurring work.
    pub jobs: &'static [Job],
    /// Its work with the world outside, which holds no transaction while it waits.
    pub errands: &'static [Errand],
    /// How the house learns who comes; one room has it.
    pub door: Option<Door>,
    /// Reads every unit for the directory; one room has it.
    pub units: Option<fn(&mut Desk) -> Result<Vec<UnitInfo>, DbError>>,
    /// Reads every assignment and every person's name for the directory; one room has it.
    pub staff: Option<fn(&mut Desk) -> Result<Staff, DbError>>,
    /// Its pages rendered with samples, for the tests that look at every page.
    pub samples: Option<fn(&Ui) -> Vec<Sample>>,
}

impl Capability {
    /// A room without plugs.
    pub const fn new(name: &'static str, routes: fn() -> Routes) -> Self {
        Self {
            name,
            routes,
            api: None,
            actions: &[],
            migrations: None,
            statements: &[],
            texts: None,
            navigation: None,
            waiting: None,
            signals: None,
            better: None,
            coming: None,
            facts: &[],
            panels: None,
            describe: None,
            stops: None,
            evidence: None,
            thread: None,
            health: None,
            picks: None,
            marks: None,
            handover: None,
            take_over: None,
            listen: None,
            notices: None,
            relay: None,
            contact: None,
            jobs: &[],
            errands: &[],
            door: None,
            units: None,
            staff: None,
            samples: None,
        }
    }
}

/// Who holds which role where, and people's names.
pub type Staff = (Vec<Assignment>, Vec<(PersonId, String)>);

/// Something that waits for the actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// What to do, verb first.
    pub title: String,
    /// About what.
    pub meta: String,
    /// Where.
    pub href: String,
    /// The picture.
    pub icon: Icon,
    /// How grave.
    pub tone: Tone,
    /// By when.
    pub due: Option<Day>,
    /// Goes first whatever the day, as a grave case does.
    pub urgent: bool,
}

/// A number with a verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Signal {
    /// Of what.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// The months before and, last, this one.
    pub series: Vec<f64>,
    /// What is to be expected, from and to.
    pub expected: (f64, f64),
    /// The verdict in words.
    pub comment: String,
    /// Whether the last number is outside what is expected.
    pub unusual: bool,
}

/// What became better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Better {
    /// In one or two sentences.
    pub text: String,
    /// Where it can be followed: address and link text.
    pub link: Option<(String, String)>,
}

/// Something ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// When.
    pub day: Day,
    /// What.
    pub title: String,
    /// About it.
    pub meta: String,
    /// Where.
    pub href: String,
}

/// A part of another room's page.
pub struct Panel {
    /// In the main column, or in the side column.
    pub main: bool,
    /// The part.
    pub body: Markup,
}

/// What a thing is, said by its room to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// Its name, as in "A-2026-0412 Fall i badrum".
    pub title: String,
    /// Its page.
    pub href: String,
    /// The unit it belongs to.
    pub unit: UnitId,
    /// Its legal track.
    pub track: Track,
    /// Whether it is withheld from the line.
    pub withheld: bool,
    /// Whether the actor may hang actions on it now.
    pub open: bool,
    /// What an action can be for: causes, findings, risks.
    pub grounds: Vec<Ground>,
}

/// What an action can be for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Its code or id within the thing.
    pub code: String,
    /// In words.
    pub text: String,
}

/// Why something can't be closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// In words, as in "Åtgärden Byt matta är inte följd upp".
    pub text: String,
    /// Where it is mended.
    pub href: String,
}

/// Something that a person has open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandoverItem {
    /// What.
    pub title: String,
    /// Where.
    pub href: String,
}

/// A page rendered with made-up content.
pub struct Sample {
    /// Which page, for the test's words.
    pub name: &'static str,
    /// Its content.
    pub body: Markup,
}

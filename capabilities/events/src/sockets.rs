//! What this room tells the house: its places in the menu, what waits, what the months say, what a case is.

use crate::{
    actions::{Count, GradeHealthCare, Handle, Read, ReadLessons, ReadOwn, Report, SetRules},
    codebook,
    domain::{self, Phase, State},
    store::{
        EVENT,
        list::{self, Filter, Line},
        month, record,
        routing::MANAGERS,
    },
    url, words,
};
use authority::Role;
use components::{Icon, Tone};
use db::{DbError, Desk};
use kernel::{Subject, UnitId};
use std::collections::BTreeMap;
use text::{Speaks, dates, moments, t};
use web::{Better, Described, Ground, Nav, NavGroup, Signal, Ui, Waiting};

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

/// Cases whose next step waits for this actor.
pub fn waiting(ui: &Ui, desk: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let mut all = Vec::new();
    let units: Vec<UnitId> = ui.actor().directory().units().map(|unit| unit.id).filter(|unit| is_mine(ui, *unit)).collect();
    if !units.is_empty()
        && let Ok(mut work) = desk.work::<Handle>()
    {
        let lines = list::some(&mut work, &Filter { open: Some(true), units, ..Filter::default() }, 200)?;
        all.extend(lines.iter().filter_map(|line| handling(ui, line)));
    }
    if let Ok(mut work) = desk.work::<GradeHealthCare>() {
        let lines = list::some(&mut work, &Filter { verdict: true, open: Some(true), ..Filter::default() }, 100)?;
        all.extend(lines.iter().map(|line| verdict(ui, line)));
    }
    Ok(all)
}

/// Whether the actor is the one nearest to handle the unit's cases.
fn is_mine(ui: &Ui, unit: UnitId) -> bool {
    words::nearest(ui, unit, MANAGERS)
        .is_some_and(|(_, _, people)| people.iter().any(|person| Some(*person) == ui.actor().person()))
}

fn handling(ui: &Ui, line: &Line) -> Option<Waiting> {
    let title = match line.phase {
        Phase::Reported => t!(ui, "events-waiting-receive"),
        Phase::Received => t!(ui, "events-waiting-assess"),
        Phase::Investigating => t!(ui, "events-waiting-investigate"),
        Phase::Acting => t!(ui, "events-waiting-feedback"),
        Phase::FedBack if line.expert_needed && line.hsl_grade.is_none() => return None,
        Phase::FedBack => t!(ui, "events-waiting-close"),
        Phase::Closed => return None,
    };
    let grave = line.risk.is_some_and(|risk| risk >= 8);
    let tone = if grave {
        Tone::Bad
    } else if line.phase == Phase::Reported {
        Tone::Warn
    } else {
        Tone::Info
    };
    Some(Waiting {
        title,
        meta: about(ui, line),
        href: url::Case { id: line.id }.to_string(),
        icon: words::icon(&line.type_code),
        tone,
        due: line.due,
        urgent: grave,
    })
}

fn verdict(ui: &Ui, line: &Line) -> Waiting {
    let urgent = line.risk.is_some_and(|risk| risk >= 8);
    Waiting {
        title: t!(ui, "events-waiting-grade"),
        meta: about(ui, line),
        href: url::Case { id: line.id }.to_string(),
        icon: Icon::FirstAid,
        tone: Tone::Bad,
        due: Some(line.reported_at.day().plus_days(3)),
        urgent,
    }
}

fn about(ui: &Ui, line: &Line) -> String {
    let when = moments::moment(ui.lang(), line.reported_at, ui.now());
    t!(ui, "events-waiting-about", title = words::line_title(ui, line), when = when)
}

/// How many months the pictures go back.
const MONTHS: i64 = 13;

/// Months by type, and by category, for the units that the actor leads or works at.
struct Months {
    names: Vec<String>,
    counted: Vec<month::Counted>,
}

fn months(ui: &Ui, desk: &mut Desk) -> Result<Option<Months>, DbError> {
    let units = led_units(ui);
    let Ok(mut work) = desk.work::<Count>() else { return Ok(None) };
    if units.is_empty() {
        return Ok(None);
    }
    let mut day = ui.today();
    let mut names = Vec::new();
    for _ in 0..MONTHS {
        names.push(day.to_string()[..7].to_owned());
        day = kernel::Day(day.0.first_of_month()).plus_days(-1);
    }
    names.reverse();
    let counted = month::series(&mut work, &units, &names[0])?;
    Ok(Some(Months { names, counted }))
}

/// The units that the actor leads; for others, those where they work.
fn led_units(ui: &Ui) -> Vec<UnitId> {
    let directory = ui.actor().directory();
    let leads = |role: &Role| MANAGERS.contains(role);
    let held = ui.actor().holdings();
    let leading = held.iter().any(|held| leads(&held.role));
    let units = held.iter().filter(|held| !leading || leads(&held.role)).flat_map(|held| directory.subtree(held.unit));
    let mut units: Vec<_> = units.collect();
    units.sort();
    units.dedup();
    units
}

impl Months {
    #[allow(clippy::cast_precision_loss)] // counts of events
    fn series(&self, which: impl Fn(&month::Counted) -> bool) -> Vec<f64> {
        let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
        for counted in self.counted.iter().filter(|counted| which(counted)) {
            *sums.entry(counted.0.as_str()).or_default() += counted.3;
        }
        self.names.iter().map(|name| sums.get(name.as_str()).copied().unwrap_or(0) as f64).collect()
    }
}

/// The three most common types of the actor's units: this month, and what is to be expected.
pub fn signals(ui: &Ui, desk: &mut Desk) -> Result<Vec<Signal>, DbError> {
    let Some(months) = months(ui, desk)? else { return Ok(Vec::new()) };
    let mut all: Vec<_> =
        codebook::newest().types.iter().map(|kind| (kind, months.series(|counted| counted.1 == kind.code))).collect();
    all.retain(|(_, series)| series.iter().sum::<f64>() > 0.0);
    all.sort_by(|a, b| b.1.iter().sum::<f64>().total_cmp(&a.1.iter().sum::<f64>()));
    Ok(all.into_iter().take(3).map(|(kind, series)| signal(ui, kind, series)).collect())
}

fn signal(ui: &Ui, kind: &codebook::Item, series: Vec<f64>) -> Signal {
    let last = series.last().copied().unwrap_or(0.0);
    let before = &series[..series.len().saturating_sub(1)];
    // So few a year that one more is no signal.
    let band = domain::band(before).filter(|_| before.iter().sum::<f64>() >= 12.0);
    let expected = band.map_or((0.0, last), |band| (band.low, band.high));
    // The month isn't over: few so far says nothing yet, many does.
    let unusual = band.is_some_and(|band| last > band.high);
    let comment = match (band, unusual) {
        (None, _) => t!(ui, "events-signal-short"),
        (_, true) => t!(ui, "events-signal-more"),
        (_, false) => t!(ui, "events-signal-usual"),
    };
    let href = format!("{}?lage=alla&typ={}", url::Cases {}, kind.code);
    Signal {
        label: kind.label(ui.lang()).to_owned(),
        href: if ui.may::<Read>() { href } else { String::new() },
        series,
        expected,
        comment,
        unusual,
    }
}

/// The clearest lasting change for the better at the actor's units.
pub fn better(ui: &Ui, desk: &mut Desk) -> Result<Vec<Better>, DbError> {
    let Some(months) = months(ui, desk)? else { return Ok(Vec::new()) };
    let whole = |series: Vec<f64>| series[..series.len().saturating_sub(1)].to_vec();
    let found = codebook::newest().categories.iter().filter_map(|category| {
        let shift = domain::shift(&whole(months.series(|counted| counted.2 == category.code)))?;
        Some((category, shift))
    });
    let best = found.max_by(|(_, a), (_, b)| (a.before - a.after).total_cmp(&(b.before - b.after)));
    Ok(best.map(|(category, shift)| told(ui, &months, category, shift)).into_iter().collect())
}

#[allow(clippy::cast_possible_truncation)] // rounded counts
fn told(ui: &Ui, months: &Months, category: &codebook::Item, shift: domain::Shift) -> Better {
    let since = months.names.get(shift.from).and_then(|name| format!("{name}-01").parse().ok());
    let since = since.map(|day| dates::month(ui.lang(), day)).unwrap_or_default();
    let (before, after) = (shift.before.round() as i64, shift.after.round() as i64);
    let text =
        t!(ui, "events-better", what = category.label(ui.lang()).to_owned(), before = before, after = after, since = since);
    let href = format!("{}?lage=alla&kategori={}", url::Cases {}, category.code);
    Better { text, link: ui.may::<Read>().then(|| (href, t!(ui, "events-better-link"))) }
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

//! What this room shows for live compliance (LAW-3): that reports come in, are handled and answered, unit by unit. Numbers alone.

use crate::{
    actions::CountHandled,
    store::evidence::{self, Came, Late},
    url,
};
use authority::{Track, UnitInfo};
use db::{DbError, Desk};
use kernel::{Day, UnitId};
use text::{Speaks, dates, t};
use web::{
    Evidence, EvidenceAsked, Standing, Ui,
    evidence::{FEEDBACK, HANDLED, LEX_MARIA, LEX_SARAH, REPORTS},
};

/// So long back reports are counted. Days.
const YEAR: i64 = 365;
/// A unit from which nothing has come for so long is out of date. Days; the municipality's own measure, no law gives one.
pub const SILENT: i64 = 90;
const KINDS: [&str; 5] = [REPORTS, HANDLED, FEEDBACK, LEX_SARAH, LEX_MARIA];

/// What there is to show. Two statements, whatever the number of units.
pub fn evidence(ui: &Ui, desk: &mut Desk, asked: &EvidenceAsked<'_>) -> Result<Vec<Evidence>, DbError> {
    if !KINDS.iter().any(|kind| asked.wants(kind)) {
        return Ok(Vec::new());
    }
    let Ok(mut work) = desk.work::<CountHandled>() else { return Ok(Vec::new()) };
    let covers = |unit: &UnitId| work.scope().line_covers(*unit, Track::Both, false);
    let units: Vec<UnitId> = asked.units.iter().copied().filter(covers).collect();
    let came = evidence::came(&mut work, &units, asked.today.plus_days(-YEAR).start())?;
    let late = evidence::late(&mut work, &units, asked.today)?;
    let directory = ui.actor().directory();
    let mut all = Vec::new();
    for unit in units.iter().filter_map(|unit| directory.unit(*unit)) {
        let counted = Counted {
            unit,
            came: came.iter().find(|came| came.unit == unit.id),
            late: late.iter().find(|late| late.unit == unit.id),
            today: asked.today,
        };
        all.extend(counted.all(ui).into_iter().filter(|evidence| asked.wants(evidence.kind)));
    }
    Ok(all)
}

/// The numbers of a unit.
struct Counted<'a> {
    unit: &'a UnitInfo,
    came: Option<&'a Came>,
    late: Option<&'a Late>,
    today: Day,
}

impl Counted<'_> {
    fn all(&self, ui: &Ui) -> Vec<Evidence> {
        let mut all = vec![self.reports(ui), self.handled(ui), self.feedback(ui)];
        if self.unit.tracks.sol {
            all.push(self.graded(ui, (LEX_SARAH, self.came.map_or(0, |came| came.lex_sarah)), |late| late.lex_sarah));
        }
        if self.unit.tracks.hsl {
            all.push(self.graded(ui, (LEX_MARIA, self.came.map_or(0, |came| came.lex_maria)), |late| late.lex_maria));
        }
        all
    }

    fn one(&self, kind: &'static str, (standing, text): (Standing, String), late: bool) -> Evidence {
        let which = if late { "&sen=1" } else { "&lage=alla" };
        let href = format!("{}?enhet={}{which}", url::Cases {}, self.unit.id);
        Evidence { kind, unit: self.unit.id, below: false, subject: None, standing, text, href, day: None }
    }

    fn reports(&self, ui: &Ui) -> Evidence {
        let Some(came) = self.came else {
            return self.one(REPORTS, (Standing::Missing, t!(ui, "events-evidence-no-reports")), false);
        };
        let last = came.last.day();
        let stale = last.plus_days(SILENT);
        let standing = if stale < self.today { Standing::OutOfDate(stale) } else { Standing::Holds };
        let text = t!(ui, "events-evidence-reports", n = came.reports, day = dates::short(ui.lang(), last, self.today));
        Evidence { day: Some(last), ..self.one(REPORTS, (standing, text), false) }
    }

    fn handled(&self, ui: &Ui) -> Evidence {
        let waiting = self.late.and_then(|late| Some((late.cases, late.first?)));
        let said = match waiting {
            Some((n, since)) => (Standing::OutOfDate(since), t!(ui, "events-evidence-late", n = n)),
            None => (Standing::Holds, t!(ui, "events-evidence-handled", n = self.came.map_or(0, |came| came.reports))),
        };
        self.one(HANDLED, said, waiting.is_some())
    }

    fn feedback(&self, ui: &Ui) -> Evidence {
        let waiting = self.late.filter(|late| late.feedback > 0);
        let said = match waiting {
            Some(late) => (Standing::OutOfDate(late.since), t!(ui, "events-evidence-feedback-late", n = late.feedback)),
            None => (Standing::Holds, t!(ui, "events-evidence-feedback", n = self.came.map_or(0, |came| came.fed_back))),
        };
        self.one(FEEDBACK, said, waiting.is_some())
    }

    fn graded(&self, ui: &Ui, (kind, count): (&'static str, i64), of: fn(&Late) -> i64) -> Evidence {
        let waiting = self.late.filter(|late| of(late) > 0);
        let said = match (waiting, kind == LEX_SARAH) {
            (Some(late), true) => (Standing::OutOfDate(late.since), t!(ui, "events-evidence-lex-sarah-late", n = of(late))),
            (Some(late), false) => (Standing::OutOfDate(late.since), t!(ui, "events-evidence-lex-maria-late", n = of(late))),
            (None, true) => (Standing::Holds, t!(ui, "events-evidence-lex-sarah", n = count)),
            (None, false) => (Standing::Holds, t!(ui, "events-evidence-lex-maria", n = count)),
        };
        self.one(kind, said, waiting.is_some())
    }
}

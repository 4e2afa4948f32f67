//! What this room finds broken (LAW-8): units that have fallen silent, causes that nobody does anything about, cases that wait.

use crate::{
    actions::{CountHandled, Read},
    domain::CaseNumber,
    evidence::SILENT,
    store::evidence,
    url,
};
use authority::Track;
use db::{DbError, Desk};
use kernel::UnitId;
use text::{Speaks, dates, t};
use web::{FINDINGS, Finding, Severity, Ui};

/// What is broken, as far as the actor may see.
pub fn health(ui: &Ui, desk: &mut Desk) -> Result<Vec<Finding>, DbError> {
    let mut all = Vec::new();
    if let Ok(mut work) = desk.work::<Read>() {
        for (id, unit, year, number) in evidence::cause_alone(&mut work)? {
            let number = CaseNumber { year, number };
            all.push(Finding {
                rule: "events_cause_alone",
                heading: t!(ui, "events-health-cause-alone"),
                severity: Severity::Mend,
                text: t!(ui, "events-health-cause-alone-one", number = number.to_string()),
                href: url::Case { id }.to_string(),
                unit: Some(unit),
            });
        }
    }
    if let Ok(mut work) = desk.work::<CountHandled>() {
        let directory = ui.actor().directory();
        let covers = |unit: &UnitId| work.scope().line_covers(*unit, Track::Both, false);
        let units: Vec<UnitId> = directory.all_workplaces(ui.today()).into_iter().filter(covers).collect();
        let came = evidence::came(&mut work, &units, ui.today().plus_days(-SILENT).start())?;
        let silent = units.iter().filter(|unit| !came.iter().any(|came| came.unit == **unit));
        all.extend(silent.take(FINDINGS).map(|unit| silence(ui, *unit)));
        let late = evidence::late(&mut work, &units, ui.today())?;
        all.extend(late.iter().take(FINDINGS).map(|late| waits(ui, late)));
    }
    Ok(all)
}

fn silence(ui: &Ui, unit: UnitId) -> Finding {
    Finding {
        rule: "events_silent",
        heading: t!(ui, "events-health-silent", days = SILENT),
        severity: Severity::Look,
        text: t!(ui, "events-health-silent-one", unit = ui.actor().directory().unit_name(unit)),
        href: format!("{}?enhet={unit}&lage=alla", url::Cases {}),
        unit: Some(unit),
    }
}

fn waits(ui: &Ui, late: &evidence::Late) -> Finding {
    let since = dates::short(ui.lang(), late.since, ui.today());
    Finding {
        rule: "events_late",
        heading: t!(ui, "events-health-late"),
        severity: if late.lex_sarah + late.lex_maria > 0 { Severity::Grave } else { Severity::Mend },
        text: t!(ui, "events-health-late-one", n = late.cases + late.feedback, since = since),
        href: format!("{}?enhet={}&sen=1", url::Cases {}, late.unit),
        unit: Some(late.unit),
    }
}

//! Processes to start from, as data: models that the trade knows. What is started from is copied; it is the municipality's own then.

use flow::{Kind as StepKind, Lane, Next, Step, Table};
use serde::Deserialize;
use std::sync::LazyLock;
use text::{Lang, Speaks};

use crate::domain::Kind;

const FILE: &str = include_str!("../data/library-1.toml");

/// A process to start from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Its code.
    pub code: String,
    /// Its kind.
    pub kind: Kind,
    /// Its name; the steps are in Swedish, as the law and the trade are.
    pub name: String,
    about_sv: String,
    about_en: String,
    /// Where it comes from.
    pub source: String,
    /// What it is for.
    pub purpose: String,
    /// The need that sets it going.
    pub need_in: String,
    /// The need that is met.
    pub need_out: String,
    /// Who takes part; with a star: outside the organisation.
    lanes: Vec<String>,
    /// Steps, a line each: `id | kind | lane | phase | name | what comes next | routines | with whom`.
    steps: String,
}

#[derive(Deserialize)]
struct Models {
    #[serde(rename = "process")]
    processes: Vec<Model>,
}

static ALL: LazyLock<Vec<Model>> = LazyLock::new(|| {
    let read =
        toml::from_str::<Models>(FILE).inspect_err(|error| tracing::error!(%error, "the library of processes can't be read"));
    read.map(|models| models.processes).unwrap_or_default()
});

/// All of them.
pub fn all() -> &'static [Model] {
    &ALL
}

/// The one with this code.
pub fn find(code: &str) -> Option<&'static Model> {
    ALL.iter().find(|model| model.code == code)
}

impl Model {
    /// What it is, in a sentence or two.
    pub fn about(&self, speaks: &impl Speaks) -> &str {
        match speaks.lang() {
            Lang::Sv => &self.about_sv,
            Lang::En => &self.about_en,
        }
    }

    /// Its step table, with the file's own ids.
    pub fn table(&self) -> Table {
        table(&self.lanes, &self.steps)
    }
}

/// A table from lanes and lines.
pub fn table(lanes: &[String], steps: &str) -> Table {
    let lane = |name: &String| Lane { name: name.trim_end_matches('*').to_owned(), external: name.ends_with('*') };
    let steps = steps.lines().map(str::trim).filter(|line| !line.is_empty()).map(step);
    Table { lanes: lanes.iter().map(lane).collect(), steps: steps.collect() }
}

fn step(line: &str) -> Step {
    let parts: Vec<&str> = line.split('|').map(str::trim).collect();
    let part = |at: usize| parts.get(at).copied().unwrap_or_default();
    let kind = StepKind::from_code(part(1)).unwrap_or(StepKind::Activity);
    let next = part(5).split(',').map(str::trim).filter(|way| !way.is_empty()).map(|way| match way.split_once(':') {
        Some((to, when)) => Next { to: to.trim().to_owned(), when: when.trim().to_owned() },
        None => Next::to(way),
    });
    Step {
        phase: part(3).to_owned(),
        next: next.collect(),
        support: part(6).replace(';', "\n"),
        with: part(7).to_owned(),
        ..Step::new(part(0), kind, part(4), part(2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pro_4_every_model_is_whole() {
        assert!(ALL.len() >= 9, "{}", ALL.len());
        for model in all() {
            let table = model.table();
            assert_eq!(flow::check(&table), [], "{}", model.code);
            let labels: Vec<_> = flow::draw(&table).arrows.into_iter().filter_map(|arrow| arrow.label).collect();
            for (at, one) in labels.iter().enumerate() {
                let apart = |other: &flow::Line| (one.y - other.y).abs() > 14 || (one.x - other.x).abs() > 30;
                assert!(labels[..at].iter().all(apart), "{}: {} is covered", model.code, one.text);
            }
            assert!(table.steps.len() > 3 && !model.source.is_empty(), "{}", model.code);
            assert!(find(&model.code).is_some_and(|found| found.name == model.name), "{} twice", model.code);
        }
    }
}

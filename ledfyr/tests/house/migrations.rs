//! Migrations: portable types, every file in its room's list.

use crate::sources;

const TYPES: [&str; 4] = ["TEXT", "BIGINT", "DOUBLE PRECISION", "BYTEA"];
/// How a line of a table begins that isn't a column.
const OTHER_LINES: [&str; 5] = ["PRIMARY", "FOREIGN", "UNIQUE", "CHECK", "CONSTRAINT"];
const DIALECT: [&str; 8] =
    ["AUTOINCREMENT", "SERIAL", "JSONB", "STRICT", "WITHOUT ROWID", "CURRENT_TIMESTAMP", "PRAGMA", "GENERATED"];

fn faults(sql: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let bare: String =
        sql.lines().map(|line| line.split("--").next().unwrap_or_default()).fold(String::new(), |all, line| all + line + "\n");
    faults.extend(DIALECT.iter().filter(|word| bare.to_uppercase().contains(**word)).map(|word| format!("says {word}")));
    let mut inside = false;
    for line in bare.lines().map(str::trim) {
        if line.to_uppercase().starts_with("CREATE TABLE") {
            inside = true;
            continue;
        }
        inside = inside && !line.starts_with(')');
        let first = line.split_whitespace().next().unwrap_or_default();
        if !inside || first.is_empty() || OTHER_LINES.contains(&first.trim_end_matches('(')) {
            continue;
        }
        let rest = line[first.len()..].trim_start();
        let portable = TYPES
            .iter()
            .any(|kind| rest.strip_prefix(kind).is_some_and(|after| after.is_empty() || after.starts_with([' ', ',', ')'])));
        if !portable {
            faults.push(format!("has a column of another type: {line}"));
        }
    }
    faults
}

/// One SQL on two databases: only the four types, no dialect.
#[test]
fn migrations_are_portable() {
    for room in ledfyr::capabilities::all() {
        for step in room.migrations.iter().flat_map(|migrations| migrations.steps) {
            if step.sqlite == step.postgres {
                assert_eq!(faults(step.sqlite), Vec::<String>::new(), "{}/{}", room.name, step.number);
            }
        }
    }
    assert_eq!(faults("CREATE TABLE t (\n    a TEXT NOT NULL,\n    b INTEGER\n);").len(), 1, "the test itself sees a fault");
}

/// No file lies beside the list that is run.
#[test]
fn every_migration_is_run() {
    for room in ledfyr::capabilities::all() {
        let files = sources::files(&sources::folder(room.name).join("migrations"), ".sql");
        let mut numbers: Vec<String> =
            files.iter().filter_map(|path| path.file_name()?.to_str()?.split('_').next().map(str::to_owned)).collect();
        numbers.dedup();
        let run = room.migrations.map_or(0, |migrations| migrations.steps.len());
        assert_eq!(numbers.len(), run, "{}: files {numbers:?}", room.name);
    }
}

//! What the house asks of every room.

#![allow(clippy::expect_used)] // a test that can't be set up should stop at once

use testkit::TestDb;

fn fits(test: &TestDb) {
    let statements: Vec<_> = regulations::capability().statements.iter().flat_map(|list| list.iter().copied()).collect();
    assert_eq!(test.db.misfits(&statements).expect("checked"), vec![]);
}

fn migrations() -> Vec<db::RoomMigrations> {
    regulations::capability().migrations.into_iter().collect()
}

#[test]
fn every_statement_fits_sqlite() {
    fits(&TestDb::sqlite_with(&migrations()));
}

#[test]
fn every_statement_fits_postgres() {
    fits(&TestDb::postgres_with(&migrations()));
}

#[test]
fn the_words_are_whole_in_both_languages() {
    assert_eq!(text::check::compare(&regulations::texts::CATALOGUE), Vec::<String>::new());
}

//! What the whole house asks of every room.

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that can't be set up should stop at once; sockets have their signatures

mod common;

use common::rooms;
use testkit::{TestDb, both};

fn migrations() -> Vec<db::RoomMigrations> {
    rooms().iter().filter_map(|room| room.migrations).collect()
}

fn fits(test: &TestDb) {
    let statements: Vec<_> = people::capability().statements.iter().flat_map(|list| list.iter().copied()).collect();
    assert_eq!(test.db.misfits(&statements).expect("checked"), vec![]);
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
    assert_eq!(text::check::compare(&people::texts::CATALOGUE), Vec::<String>::new());
}

both! {
    in rooms();
    /// SEC-1: admission is one statement, whoever comes and whenever.
    fn sec_1_admission_is_one_statement(app: testkit::TestApp) {
        let karin = common::person(&app, "karin", "Karin Lindgren", (authority::Role::UnitManager, common::BIRCH));
        let mut desk = app.desk(db::Mode::Read, TestDb::system());
        let before = desk.statements();
        let admitted = people::store::session::admit(&mut desk, &web::token_digest("nobody's")).expect("asked");
        assert!(admitted.is_none());
        assert_eq!(desk.statements() - before, 1);
        let _ = karin;
    }
}

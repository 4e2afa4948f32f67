//! The store on both databases: what is kept, what is rolled back, what the trail says, who sees what.

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that fails says where

use authority::{Actor, Assignment, Directory, Role, Tracks, UnitInfo};
use db::{DbError, Desk, Mode, Verdict, args, handed_to};
use kernel::{Id, PersonId, Subject, Ulid, UnitId};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};
use testkit::{NOW, TestDb, both, day};

authority::actions! {
    /// See notes.
    read See = "notes.see" { UnitManager: SUBTREE_OR_HANDED, Employee: OWN }
    /// Write notes.
    change Write = "notes.write" { UnitManager: SUBTREE_OR_HANDED, Employee: OWN }
}

db::statements! {
    /// Adds a note.
    ADD = unscoped "INSERT INTO note (id, unit_id, track, withheld, owner_id, version) VALUES (?, ?, ?, ?, ?, 1)" because "a new row has no reader yet";
    /// Every note that one may see.
    LIST = scoped "SELECT n.id, n.version FROM note n WHERE {visible:n} {filters} ORDER BY n.id LIMIT ?" filters { track: "AND n.track = ?" };
    /// One note.
    OPEN = scoped "SELECT n.id, n.version FROM note n WHERE n.id = ? AND {visible:n}";
    /// Bumps the version.
    SAVE = unscoped "UPDATE note SET version = version + 1 WHERE id = ? AND version = ?" because "the row was opened in the same transaction";
}

const TABLE: &str = "CREATE TABLE note (id TEXT NOT NULL PRIMARY KEY, unit_id TEXT NOT NULL, track TEXT NOT NULL, withheld BIGINT NOT NULL, owner_id TEXT, version BIGINT NOT NULL)";

kernel::id! {
    /// A note.
    NoteId;
}

fn unit(n: u128) -> UnitId {
    UnitId::from_ulid(Ulid(n))
}
fn person(n: u128) -> PersonId {
    PersonId::from_ulid(Ulid(n))
}
fn note(n: u128) -> NoteId {
    NoteId::from_ulid(Ulid(n))
}
fn subject(n: u128) -> Subject {
    Subject::new("note", note(n))
}

fn directory() -> Arc<Directory> {
    let info = |n, parent: Option<u128>| UnitInfo {
        id: unit(n),
        parent: parent.map(unit),
        name: format!("Enhet {n}"),
        kind: "enhet".into(),
        tracks: Tracks::ALL,
        service_areas: vec![],
        private: false,
        closed: None,
    };
    let manager = |p, n| Assignment {
        person: person(p),
        role: Role::UnitManager,
        unit: unit(n),
        deputy: false,
        from: day("2026-01-01"),
        until: None,
    };
    Arc::new(Directory::new(
        vec![info(1, None), info(2, Some(1)), info(3, Some(1))],
        vec![manager(20, 2), manager(30, 3)],
        vec![],
    ))
}

fn actor(n: u128) -> Arc<Actor> {
    Arc::new(Actor::signed_in(person(n), directory(), NOW.day()))
}

fn desk(test: &TestDb, mode: Mode, who: u128) -> Desk {
    test.db.desk(mode, actor(who), NOW).expect("a desk")
}

/// Notes 1 (unit 2), 2 (unit 3, person 40's own), 3 (unit 2, withheld).
fn with_notes(test: &TestDb) {
    test.db.tamper(TABLE).expect("the table");
    let mut desk = test.db.desk(Mode::Write, TestDb::system(), NOW).expect("a desk");
    let mut work = desk.work::<Write>().expect("the house may");
    for (n, at, withheld, owner) in [(1, 2, false, 99), (2, 3, false, 40), (3, 2, true, 99)] {
        work.execute(ADD, args![note(n), unit(at), "sol", withheld, person(owner)]).expect("added");
    }
    desk.finish().expect("kept");
}

fn seen(test: &TestDb, who: u128) -> Vec<(NoteId, i64)> {
    desk(test, Mode::Read, who).work::<See>().expect("may").rows(LIST, args![50]).expect("rows")
}

both! {
    /// SEC-2: unit, own rows and hand-overs decide what is seen; what is withheld leaves the line.
    fn each_sees_their_own(test: TestDb) {
        with_notes(&test);
        assert_eq!(seen(&test, 20), vec![(note(1), 1)]);
        assert_eq!(seen(&test, 30), vec![(note(2), 1)]);
        assert_eq!(seen(&test, 40), vec![(note(2), 1)], "one's own");
        assert_eq!(seen(&test, 41), vec![]);
        let mut giving = desk(&test, Mode::Write, 20);
        giving.work::<Write>().expect("may").hand_over(note(3), &authority::person_key(person(30)), "independent").expect("handed");
        giving.finish().expect("kept");
        assert_eq!(seen(&test, 30), vec![(note(2), 1), (note(3), 1)], "handed over");
        let mut taking = desk(&test, Mode::Write, 20);
        let mut work = taking.work::<Write>().expect("may");
        assert_eq!(handed_to(&mut work, note(3)).expect("list").len(), 1);
        work.take_back(note(3), &authority::person_key(person(30))).expect("taken back");
        taking.finish().expect("kept");
        assert_eq!(seen(&test, 30), vec![(note(2), 1)]);
        let filtered: Vec<(NoteId, i64)> = desk(&test, Mode::Read, 20).work::<See>().expect("may").rows(LIST.with("track", args!["hsl"]), args![50]).expect("rows");
        assert!(filtered.is_empty());
    }

    /// A change that is refused leaves nothing behind but the look that was taken.
    fn a_refusal_keeps_the_look(test: TestDb) {
        with_notes(&test);
        let mut refused = desk(&test, Mode::Write, 20);
        let mut work = refused.work::<Write>().expect("may");
        let (id, version): (NoteId, i64) = work.opened(OPEN, args![note(1)], subject(1)).expect("opened");
        work.change_one(SAVE, args![id, version]).expect("changed");
        let _ = work.record(subject(1), "changed", serde_json::json!({}));
        refused.refuse().expect("refused");
        assert_eq!(seen(&test, 20), vec![(note(1), 1)]);
        assert_eq!(test.db.peek("SELECT COUNT(*) FROM trail WHERE kind = 'access'").expect("count"), Some(1));
        assert_eq!(test.db.peek("SELECT COUNT(*) FROM trail WHERE kind = 'change'").expect("count"), Some(0));
    }

    /// A row that someone else has changed is stale; a dropped desk leaves nothing.
    fn a_lost_race_is_stale(test: TestDb) {
        with_notes(&test);
        let mut first = desk(&test, Mode::Write, 20);
        first.work::<Write>().expect("may").change_one(SAVE, args![note(1), 1]).expect("changed");
        first.finish().expect("kept");
        let mut second = desk(&test, Mode::Write, 20);
        let stale = second.work::<Write>().expect("may").change_one(SAVE, args![note(1), 1]);
        assert!(matches!(stale, Err(DbError::Stale)), "{stale:?}");
        drop(second);
        let mut dropped = desk(&test, Mode::Write, 20);
        dropped.work::<Write>().expect("may").change_one(SAVE, args![note(1), 2]).expect("changed");
        drop(dropped);
        assert_eq!(seen(&test, 20), vec![(note(1), 2)]);
    }

    /// SEC-3: the chain tells of any row that is changed, removed, put in or cut off.
    fn tampering_shows(test: TestDb) {
        with_notes(&test);
        for _ in 0..5 {
            let mut looking = desk(&test, Mode::Read, 20);
            let _: (NoteId, i64) = looking.work::<See>().expect("may").opened(OPEN, args![note(1)], subject(1)).expect("opened");
            looking.finish().expect("kept");
        }
        assert_eq!(test.db.verify_trail().expect("read"), Verdict::Whole(5));
        assert!(test.db.tamper("UPDATE trail SET what = 'x' WHERE seq = 2").is_err(), "append-only");
        assert!(test.db.tamper("DELETE FROM trail WHERE seq = 5").is_err(), "append-only");
        let sqlite = matches!(test.place(), db::Place::File(_));
        let unlock = if sqlite { "DROP TRIGGER trail_no_update; DROP TRIGGER trail_no_delete" } else { "DROP TRIGGER trail_no_change ON trail" };
        test.db.tamper(unlock).expect("an attacker with the database's keys");
        for (attack, mend, breaks_at) in [
            ("UPDATE trail SET what = 'x' WHERE seq = 2", "UPDATE trail SET what = 'opened' WHERE seq = 2", 2),
            ("UPDATE trail SET at = at + 1 WHERE seq = 4", "UPDATE trail SET at = at - 1 WHERE seq = 4", 4),
            ("UPDATE trail SET seq = 9 WHERE seq = 3", "UPDATE trail SET seq = 3 WHERE seq = 9", 3),
        ] {
            test.db.tamper(attack).expect("attacked");
            assert!(matches!(test.db.verify_trail().expect("read"), Verdict::Broken { seq, .. } if seq == breaks_at), "{attack}");
            test.db.tamper(mend).expect("mended");
        }
        let put_in = "INSERT INTO trail SELECT seq + 1, at, kind, person_id, action, subject, what, detail, hash FROM trail WHERE seq = 5";
        test.db.tamper(put_in).expect("attacked");
        assert!(matches!(test.db.verify_trail().expect("read"), Verdict::Broken { seq: 6, .. }), "put in after the last");
        test.db.tamper("DELETE FROM trail WHERE seq = 6").expect("mended");
        test.db.tamper("UPDATE trail_head SET seq = 3, hash = (SELECT hash FROM trail WHERE seq = 3)").expect("attacked");
        assert!(matches!(test.db.verify_trail().expect("read"), Verdict::Broken { seq: 4, .. }), "the head set back");
        test.db.tamper("UPDATE trail_head SET seq = 5, hash = (SELECT hash FROM trail WHERE seq = 5)").expect("mended");
        let mark = test.db.trail_mark(3).expect("read").expect("there");
        let rest = || test.db.verify_trail_from(&mark, &mut |_| {}).expect("read").verdict;
        assert_eq!(rest(), Verdict::Whole(5), "from a row that is trusted");
        test.db.tamper("UPDATE trail SET hash = 'x' WHERE seq = 3").expect("attacked");
        assert!(matches!(rest(), Verdict::Broken { seq: 3, .. }), "the mark itself");
        let seal = format!("UPDATE trail SET hash = '{}' WHERE seq = 3", mark.hash);
        test.db.tamper(&seal).expect("mended");
        test.db.tamper("DELETE FROM trail WHERE seq = 5").expect("attacked");
        assert!(matches!(test.db.verify_trail().expect("read"), Verdict::Broken { seq: 5, why: "cut off" }));
    }

    /// Many writers at once: every acknowledged change is there, and the chain is whole.
    fn many_at_once(test: TestDb) {
        with_notes(&test);
        let done = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for thread in 0..8_u128 {
                let (test, done) = (&test, &done);
                scope.spawn(move || {
                    for n in 0..20_u128 {
                        let mut adding = desk(test, Mode::Write, 20);
                        let id = note(1000 + thread * 100 + n);
                        let mut work = adding.work::<Write>().expect("may");
                        work.execute(ADD, args![id, unit(2), "sol", false, person(20)]).expect("added");
                        let _ = work.record(Subject::new("note", id), "added", serde_json::json!({}));
                        if n % 5 == 4 {
                            adding.refuse().expect("refused");
                        } else {
                            adding.finish().expect("kept");
                            done.fetch_add(1, Ordering::SeqCst);
                        }
                    }
                });
            }
        });
        assert_eq!(done.load(Ordering::SeqCst), 128);
        assert_eq!(test.db.peek("SELECT COUNT(*) FROM note").expect("count"), Some(131));
        assert_eq!(test.db.verify_trail().expect("read"), Verdict::Whole(128));
    }

    /// A form sent twice is answered alike and known by its sender alone; ids clash into `Exists`.
    fn a_form_is_received_once(test: TestDb) {
        let mut first = desk(&test, Mode::Write, 20);
        first.remember("once-1", "person:20", "/avvikelser/1").expect("remembered");
        first.finish().expect("kept");
        let mut second = desk(&test, Mode::Write, 20);
        assert_eq!(second.answered("once-1", "person:20").expect("asks"), Some("/avvikelser/1".into()));
        assert_eq!(second.answered("once-1", "person:30").expect("asks"), None);
        assert!(matches!(second.remember("once-1", "person:20", "/"), Err(DbError::Exists)));
    }

    /// Statements are checked against the schema; one that doesn't fit is named.
    fn statements_fit(test: TestDb) {
        with_notes(&test);
        assert_eq!(test.db.misfits(STATEMENTS).expect("checks"), vec![]);
        test.db.tamper("ALTER TABLE note RENAME COLUMN version TO edition").expect("renamed");
        assert!(!test.db.misfits(STATEMENTS).expect("checks").is_empty());
    }
}

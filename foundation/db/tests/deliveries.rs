//! What the house does by itself, on both databases: happenings and jobs.

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that fails says where

use db::{DbError, Desk, Happening, Job, JobRun, Mode};
use kernel::{Id, Subject, Ulid, UnitId};
use std::sync::atomic::{AtomicUsize, Ordering};
use testkit::{NOW, TestDb, both};

authority::actions! {
    /// Tell something.
    change Write = "notes.tell" { Employee: OWN }
}

fn subject(n: u128) -> Subject {
    Subject::new("note", UnitId::from_ulid(Ulid(n)))
}

both! {
    /// A happening is delivered once; one that fails is tried again later and holds nobody up.
    fn happenings_arrive_once(test: TestDb) {
        let mut telling = test.db.desk(Mode::Write, TestDb::system(), NOW).expect("a desk");
        let mut work = telling.work::<Write>().expect("may");
        work.tell("notes.good", &subject(1), serde_json::json!({"n": 1})).expect("told");
        work.tell("notes.bad", &subject(2), serde_json::json!({})).expect("told");
        telling.finish().expect("kept");
        let heard = AtomicUsize::new(0);
        let listen = |_: &mut Desk, happening: &Happening| {
            if happening.kind == "notes.bad" { return Err(DbError::NotFound); }
            heard.fetch_add(1, Ordering::SeqCst);
            Ok(())
        };
        while test.db.deliver_next(&TestDb::system(), NOW, &listen).expect("delivers") {}
        assert_eq!(heard.load(Ordering::SeqCst), 1);
        assert_eq!(test.db.peek("SELECT COUNT(*) FROM outbox").expect("count"), Some(1), "the bad one waits");
        assert!(test.db.deliver_next(&TestDb::system(), NOW.plus_minutes(2), &listen).expect("delivers"), "and is tried again");
    }

    /// What others stood in the way of isn't put off: a happening and a job are tried again at once.
    fn what_lost_a_race_is_tried_again_at_once(test: TestDb) {
        fn lose(desk: &mut Desk) -> Result<(), DbError> {
            if desk.fact("won")?.is_none() { Err(DbError::Raced("deadlock".into())) } else { Ok(()) }
        }
        let mut telling = test.db.desk(Mode::Write, TestDb::system(), NOW).expect("a desk");
        telling.work::<Write>().expect("may").tell("notes.raced", &subject(3), serde_json::json!({})).expect("told");
        telling.finish().expect("kept");
        let jobs = [Job { name: "notes.race", every_minutes: 60, run: lose }];
        test.db.register_jobs(&jobs, &TestDb::system(), NOW).expect("registered");
        let deliver = || test.db.deliver_next(&TestDb::system(), NOW, &|desk, _| lose(desk)).expect("looks");
        let run = || test.db.run_due_job(&jobs, &TestDb::system(), NOW).expect("looks");
        assert!(deliver() && deliver(), "it is there still");
        assert_eq!((run(), run()), (JobRun::Nothing, JobRun::Nothing));
        let mut winning = test.db.desk(Mode::Write, TestDb::system(), NOW).expect("a desk");
        winning.set_fact("won", "1").expect("set");
        winning.finish().expect("kept");
        assert!(deliver() && !deliver());
        assert_eq!((run(), run()), (JobRun::Ran("notes.race"), JobRun::Nothing));
    }

    /// Two nodes, one job: it runs once each time it is due.
    fn a_job_runs_once_across_nodes(test: TestDb) {
        static RUNS: AtomicUsize = AtomicUsize::new(0);
        fn count(_: &mut Desk) -> Result<(), DbError> { RUNS.fetch_add(1, Ordering::SeqCst); Ok(()) }
        let jobs = [Job { name: "notes.count", every_minutes: 60, run: count }];
        let before = RUNS.load(Ordering::SeqCst);
        let ran = AtomicUsize::new(0);
        test.db.register_jobs(&jobs, &TestDb::system(), NOW).expect("registered");
        let nodes: Vec<_> = (0..4).map(|_| test.again()).collect();
        std::thread::scope(|scope| {
            for node in &nodes {
                let (ran, jobs) = (&ran, &jobs);
                scope.spawn(move || {
                    if node.run_due_job(jobs, &TestDb::system(), NOW).expect("looks") == JobRun::Ran("notes.count") {
                        ran.fetch_add(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!(ran.load(Ordering::SeqCst), 1);
        assert!(RUNS.load(Ordering::SeqCst) > before);
    }
}

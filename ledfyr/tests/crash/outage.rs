//! PostgreSQL goes away under load, and comes back.

use crate::{
    cluster::Cluster,
    common::refused,
    house::{House, MANAGER, REPORTER, signed_in},
    load::Load,
    reporter::Reporter,
    until,
};
use drive::{Client, Response};
use std::time::{Duration, Instant};

/// A page for people, and when to come back.
fn clearly_says_so(page: &Response, said: &[&str]) {
    assert_eq!(page.status, 503, "{}", page.body);
    assert!(page.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds <= 60), "{:?}", page.headers);
    for said in said {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    for never in ["postgres", "SELECT", "127.0.0.1"] {
        assert!(!page.body.to_lowercase().contains(never), "{never}: {}", page.body);
    }
}

struct Away<'a> {
    load: &'a Load,
    manager: Client,
    person: Reporter,
    system: Reporter,
}

impl Away<'_> {
    /// What people and systems get meanwhile; and what they sent is taken afterwards, once.
    fn is_survived(&mut self, cluster: &Cluster, how: &str, round: usize) {
        let before = self.load.waits(503);
        // A form that was opened before.
        let report = self.person.report(round);
        let fields = self.person.fields(&report).expect("the form");
        cluster.stop(how);
        until("the load is told to wait", || self.load.waits(503) >= before + 20);
        let page = self.manager.get("/avvikelser").expect("a page");
        clearly_says_so(&page, &["Systemet svarar inte just nu", "Inget som har sparats är borta"]);
        assert_eq!(self.manager.get("/healthz").expect("an answer").status, 503);
        let unsaved = self.person.post(&fields).expect("an answer");
        clearly_says_so(&unsaved, &["Det gick inte att spara", "Det du skrev finns kvar här", "Skicka igen", &report.story()]);
        let call = self.system.report(round);
        let called = self.system.send(&call).expect("an answer");
        assert_eq!((called.status, called.header("content-type")), (503, "application/problem+json"), "{}", called.body);
        assert!(!called.header("retry-after").is_empty(), "{:?}", called.headers);
        cluster.again();
        let begun = Instant::now();
        until("pages are back", || self.manager.get("/avvikelser").is_ok_and(|page| page.status == 200));
        println!("{how}: pages are back after {:?}", begun.elapsed());
        assert!(begun.elapsed() < Duration::from_secs(30), "within seconds: {:?}", begun.elapsed());
        assert_eq!(self.manager.get("/healthz").expect("an answer").status, 200);
        let sent = self.person.send_again(&unsaved).expect("an answer");
        assert_eq!(sent.status, 303, "what was kept is sent: {}", sent.body);
        self.load.ledger().acknowledge(&report, &sent);
        assert!(self.system.tries(&call, self.load.ledger()), "the call is made again");
        self.load.goes_on(20);
    }
}

/// SYS-1: stopped and started under load, twice like a crash and once in order: clear pages meanwhile, and on by itself.
#[test]
fn sys_1_postgres_goes_away_and_comes_back_under_load() {
    let Some(cluster) = Cluster::start() else { return };
    let house = House::postgres("outage", &cluster);
    let program = house.start();
    let load = Load::start(&house, &program);
    load.goes_on(20);
    let mut away = Away {
        manager: signed_in(&program, MANAGER),
        person: Reporter::new(300, signed_in(&program, REPORTER), None),
        system: Reporter::new(301, signed_in(&program, REPORTER), Some(house.token())),
        load: &load,
    };
    for (round, how) in ["immediate", "fast", "immediate"].into_iter().enumerate() {
        away.is_survived(&cluster, how, round);
    }
    let ledger = load.finish();
    assert_eq!(ledger.kept().waits.keys().collect::<Vec<_>>(), [&503], "nothing else was said");
    until("the house goes on delivering", || house.rows(&["outbox"]).of("outbox").is_empty());
    let (ended, _) = program.stop().expect("it ends");
    assert!(ended.success(), "{ended}");
    ledger.is_all_of(&house);
    house.is_whole();
}

/// SYS-1: a program that is started while PostgreSQL is away says so and ends, for the supervisor to try again; one that is told to
/// stop while it is away ends in good time.
#[test]
fn sys_1_without_postgres_it_says_so_at_the_start_and_stops_all_the_same() {
    let Some(cluster) = Cluster::start() else { return };
    let house = House::postgres("absent", &cluster);
    let program = house.start();
    let mut someone = program.client();
    cluster.stop("immediate");
    until("it has noticed", || someone.get("/healthz").is_ok_and(|answer| answer.status == 503));
    let (ended, took) = program.stop().expect("it ends");
    assert!(ended.success() && took < Duration::from_secs(30), "{ended} after {took:?}");
    let said = refused(&mut house.command(&["demo"]));
    assert!(said.contains("databasen") && !said.contains("panicked"), "{said}");
    cluster.again();
    drop(house.start());
    house.is_whole();
}

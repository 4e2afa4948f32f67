//! Told to stop while people are sending.

use crate::{
    cluster::Cluster,
    house::{House, REPORTER, signed_in},
    load::Load,
    reporter::Reporter,
    until,
};
use std::{
    net::TcpStream,
    time::{Duration, Instant},
};

/// Whoever has begun to send when it is told to stop gets an answer, which holds; nobody else is let in; and it says farewell in good
/// time although somebody never ends.
fn says_farewell(house: &House) {
    let program = house.start();
    let load = Load::start(house, &program);
    load.goes_on(20);
    let mut people: Vec<_> = (100..104).map(|number| Reporter::new(number, signed_in(&program, REPORTER), None)).collect();
    let reports: Vec<_> = people.iter().map(|person| person.report(0)).collect();
    let mut begun: Vec<_> =
        people.iter_mut().zip(&reports).map(|(person, report)| person.begin(report).expect("it reads")).collect();
    let endless = begun.pop();
    program.ask_to_stop().expect("told");
    let told = Instant::now();
    until("nobody new is let in", || TcpStream::connect(program.address()).is_err());
    for (half, report) in begun.into_iter().zip(&reports) {
        let answer = half.end().expect("an answer");
        assert_eq!(answer.status, 303, "{}", answer.body);
        load.ledger().acknowledge(report, &answer);
    }
    let ended = program.wait().expect("it ends");
    assert!(ended.success(), "{ended}");
    assert!(told.elapsed() < Duration::from_secs(40), "{:?}", told.elapsed());
    drop(endless);
    let wal = house.folder().data().join("ledfyr.db-wal");
    assert!(!wal.exists(), "all is in the one file");
    let next = house.start();
    load.goes_to(&[&next]);
    let ledger = load.finish();
    let (ended, _) = next.stop().expect("it ends");
    assert!(ended.success(), "{ended}");
    ledger.is_all_of(house);
    house.is_whole();
}

/// SEC-5: a stop under load: requests under way are answered, what was acknowledged is there, and it ends well. However talkative
/// the log is, it is about nobody.
#[test]
fn sec_5_told_to_stop_it_answers_those_who_wait_on_sqlite() {
    says_farewell(&House::sqlite("farewell").talkative());
}

/// SEC-5: and on PostgreSQL.
#[test]
fn sec_5_told_to_stop_it_answers_those_who_wait_on_postgres() {
    let Some(cluster) = Cluster::start() else { return };
    says_farewell(&House::postgres("farewell", &cluster).talkative());
}

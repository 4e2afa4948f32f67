//! Killed at any moment, over and over.

use crate::{cluster::Cluster, house::House, load::Load};
use drive::Program;
use kernel::Chance;
use std::{
    process::Stdio,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

fn from_env(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// The seed of the moments, printed so that a run can be had again.
pub fn seed() -> u64 {
    let drawn = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |now| u64::from(now.subsec_nanos()));
    let seed = from_env("LEDFYR_TEST_SEED").unwrap_or_else(drawn);
    println!("LEDFYR_TEST_SEED={seed}");
    seed
}

/// Kills it so many times under load, and looks for what was acknowledged.
fn survives(house: &House, usual: usize) {
    let crashes = from_env("LEDFYR_TEST_CRASHES").and_then(|wanted| usize::try_from(wanted).ok()).unwrap_or(usual);
    let mut chance = Chance::seeded(seed());
    let mut program = house.start();
    let load = Load::start(house, &program);
    for round in 1..=crashes {
        // However slow the machine is, something is written in most rounds; in the others it may have just begun.
        if round % 4 > 0 {
            load.goes_on(1);
        }
        std::thread::sleep(Duration::from_millis(30 + chance.below(370)));
        program.kill().expect("it dies");
        if round % 8 == 0 {
            dies_young(house, Duration::from_micros(chance.below(60_000)));
        }
        program = house.start();
        load.goes_to(&[&program]);
        if round % 25 == 0 {
            load.ledger().holds_in(house);
        }
    }
    ends_well(house, program, load, crashes);
}

/// Killed before it serves.
fn dies_young(house: &House, age: Duration) {
    let mut child = house.command(&["demo"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    std::thread::sleep(age);
    child.kill().and_then(|()| child.wait()).expect("it dies");
}

fn ends_well(house: &House, program: Program, load: Load, crashes: usize) {
    load.goes_on(10);
    let ledger = load.finish();
    program.kill().expect("it dies");
    ledger.is_all_of(house);
    house.is_whole();
    let kept = ledger.kept();
    println!("{crashes} kills, {} acknowledged, {} broken, waits {:?}", kept.acknowledged.len(), kept.broken, kept.waits);
    assert!(kept.acknowledged.len() >= crashes / 2 && kept.broken >= crashes / 2, "it was under load when it was killed");
}

/// SEC-5: killed 150 times under load, it loses nothing of what it has acknowledged, takes nothing twice, and its chain is whole.
#[test]
fn sec_5_killed_over_and_over_nothing_acknowledged_is_lost_on_sqlite() {
    survives(&House::sqlite("kills"), 150);
}

/// SEC-5: and 70 times on PostgreSQL, which goes on with what the dead had begun.
#[test]
fn sec_5_killed_over_and_over_nothing_acknowledged_is_lost_on_postgres() {
    let Some(cluster) = Cluster::start() else { return };
    survives(&House::postgres("kills", &cluster), 70);
}

//! Two nodes with one PostgreSQL.

use crate::{
    cluster::Cluster,
    house::{House, REPORTER, signed_in},
    load::Load,
    reporter::Reporter,
    until,
};
use db::{Config, Db, Vault};
use drive::Program;
use kernel::Chance;
use std::collections::{BTreeMap, BTreeSet};

/// Lets the database itself note who has run which job and told whom of what, whatever the program says.
const WATCH: &str = "CREATE TABLE seen (node TEXT NOT NULL, what TEXT NOT NULL);
    CREATE FUNCTION see_job() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO seen VALUES (current_setting('application_name'), 'job ' || NEW.name); RETURN NEW; END $$;
    CREATE TRIGGER see_job AFTER UPDATE OF last_run_at ON job FOR EACH ROW EXECUTE FUNCTION see_job();
    CREATE FUNCTION see_notice() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO seen VALUES (current_setting('application_name'), 'told ' || NEW.code || ' ' || NEW.about || ' ' || NEW.person_id);
        RETURN NEW; END $$;
    CREATE TRIGGER see_notice AFTER INSERT ON notice FOR EACH ROW EXECUTE FUNCTION see_notice();";

/// The house past its program: to set jobs due, and to watch.
struct Watch {
    db: Db,
    house: House,
}

impl Watch {
    fn over(house: House) -> Self {
        let vault = Vault::new(vec![[7; 32]]).expect("a key");
        let config = Config { place: house.place(), readers: 1, writers: 1, vault, chance: Chance::os() };
        let rooms: Vec<_> = ledfyr::capabilities::all().iter().filter_map(|room| room.migrations).collect();
        let db = Db::open(config, &rooms).expect("the database");
        db.tamper(WATCH).expect("it watches");
        Self { db, house }
    }

    fn count(&self, sql: &str) -> i64 {
        self.db.peek(sql).expect("a number").unwrap_or_default()
    }

    /// Sets every job due at once.
    fn all_jobs_due(&self) {
        self.db.tamper("UPDATE job SET due_at = 0").expect("set");
    }

    fn jobs_are_done(&self) {
        until("the jobs are run", || self.count("SELECT COUNT(*) FROM job WHERE due_at = 0 OR last_run_at IS NULL") == 0);
    }

    fn all_is_told(&self) {
        until("everything is told", || self.count("SELECT COUNT(*) FROM outbox") == 0);
    }

    /// How many times each thing was seen; the job that comes back every minute is left out, as nobody knows how often it was due.
    fn seen(&self) -> BTreeMap<String, usize> {
        let mut seen = BTreeMap::new();
        for row in self.house.rows(&["seen"]).of("seen").iter().filter(|row| row["what"] != "job logreview.gather") {
            *seen.entry(row["what"].clone()).or_default() += 1;
        }
        seen
    }

    fn jobs(&self) -> BTreeMap<String, usize> {
        self.seen().into_iter().filter(|(what, _)| what.starts_with("job ")).collect()
    }

    /// How many times a node has told somebody of something.
    fn tells(&self, node: &str) -> i64 {
        self.count(&format!("SELECT COUNT(*) FROM seen WHERE node = '{node}' AND what LIKE 'told %'"))
    }

    /// So many reports have been told of.
    fn told_of(&self, reports: usize) {
        let seen = self.seen();
        let about = |what: &str| Some(what.strip_prefix("told reported ")?.split(' ').next()?.to_owned());
        let about: BTreeSet<_> = seen.keys().filter_map(|what| about(what)).collect();
        assert_eq!(about.len(), reports, "each report was told of");
    }

    /// Nobody was told the same thing twice.
    fn told_once(&self) {
        for (what, times) in self.seen().iter().filter(|(what, _)| what.starts_with("told ")) {
            assert_eq!(*times, 1, "{what}");
        }
    }
}

struct Two {
    watch: Watch,
    nodes: [House; 2],
    programs: [Program; 2],
    _cluster: Cluster,
}

fn two(name: &str) -> Option<Two> {
    let cluster = Cluster::start()?;
    let watch = Watch::over(House::postgres(name, &cluster));
    let nodes = ["a", "b"].map(|node| watch.house.node(&format!("{name}_{node}")));
    let programs = [nodes[0].start(), nodes[1].start()];
    Some(Two { watch, nodes, programs, _cluster: cluster })
}

/// SYS-1: who is let in at one node is let in at the other; who leaves at one has left.
#[test]
fn sys_1_a_session_holds_at_both_nodes() {
    let Some(two) = two("sessions") else { return };
    let [a, b] = &two.programs;
    let mut here = signed_in(a, REPORTER);
    let mut there = here.at(b.address());
    for path in ["/", "/mina-rapporter", "/rapportera"] {
        assert_eq!(there.get(path).expect("a page").status, 200, "{path}");
    }
    let page = here.get("/logga-ut").expect("a page");
    let form = page.form("/logga-ut").expect("a way out");
    assert_eq!(
        there.post("/logga-ut", &form.filled(&[])).expect("an answer").status,
        303,
        "a form of the one is taken by the other"
    );
    assert_eq!(here.get("/mina-rapporter").expect("an answer").status, 303, "and the one knows");
}

/// SYS-1: the same form at both nodes at the same moment is one report, and both are told so.
#[test]
fn sys_1_the_same_form_at_both_nodes_at_once_is_one_report() {
    let Some(two) = two("twice") else { return };
    let token = two.watch.house.token();
    let ledger = crate::ledger::Ledger::default();
    for token in [None, Some(token)] {
        let number = if token.is_some() { 401 } else { 400 };
        let mut here = Reporter::new(number, signed_in(&two.programs[0], REPORTER), token);
        let mut there = here.at(two.programs[1].address());
        for turn in 0..40 {
            let report = here.report(turn);
            let answers = std::thread::scope(|threads| {
                let other = threads.spawn(|| there.send(&report));
                [here.send(&report), other.join().expect("a sender")].map(|answer| answer.expect("an answer"))
            });
            for answer in answers {
                let log = || two.watch.house.complaints();
                assert!(matches!(answer.status, 201 | 303), "{turn}: {}: {:?}", answer.status, log());
                ledger.acknowledge(&report, &answer);
            }
        }
    }
    ledger.is_all_of(&two.watch.house);
    two.watch.house.is_whole();
}

/// So many times every job is set due while both nodes are at work.
const ROUNDS: usize = 5;

/// SYS-1: each job runs once each time it is due and each thing is told once, by one node or the other; and when one is killed, the
/// other goes on with everything.
#[test]
fn sys_1_of_two_nodes_each_job_and_notice_comes_once_also_when_one_is_killed() {
    let Some(Two { watch, nodes, programs: [a, b], _cluster }) = two("two") else { return };
    let load = Load::start(&watch.house, &a);
    load.goes_to(&[&a, &b]);
    let done = jobs_come_once(&watch);
    until("both tell", || watch.tells("two_a") > 0 && watch.tells("two_b") > 0);
    watch.all_jobs_due();
    a.kill().expect("it dies");
    load.goes_to(&[&b]);
    // What it had sent to the database before it died is done or undone there.
    let connections = "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'two_a'";
    until("the dead has left", || watch.count(connections) == 0);
    let (left, taken_over) = (watch.tells("two_a"), watch.tells("two_b"));
    load.goes_on(30);
    watch.jobs_are_done();
    for (job, times) in &watch.jobs() {
        assert_eq!(*times, done[job] + 1, "{job}, when one was killed");
    }
    let ledger = load.finish();
    watch.all_is_told();
    watch.told_once();
    watch.told_of(ledger.kept().acknowledged.len());
    assert!(watch.tells("two_b") > taken_over, "the other took over");
    assert_eq!(watch.tells("two_a"), left, "the dead tell nothing");
    b.kill().expect("it dies");
    ledger.is_all_of(&watch.house);
    nodes[1].is_whole();
}

/// Every job as many times as it was due, while both nodes are at work; gives how many times each has run.
fn jobs_come_once(watch: &Watch) -> BTreeMap<String, usize> {
    watch.jobs_are_done();
    let before = watch.jobs();
    for _ in 0..ROUNDS {
        watch.all_jobs_due();
        watch.jobs_are_done();
    }
    let after = watch.jobs();
    assert!(after.len() > 5, "{after:?}");
    for (job, times) in &after {
        assert_eq!(*times, before.get(job).copied().unwrap_or_default() + ROUNDS, "{job}");
    }
    after
}

//! No room on the disk: what is there can be read, what is sent is kept by the one who sends, and it goes on by itself.

use crate::{
    house::{House, MANAGER, REPORTER, signed_in},
    load::Load,
    reporter::{Report, Reporter},
    until,
};
use drive::{Client, Program, Response};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

/// A disk that can be filled, and emptied again.
trait Disk {
    /// Whether nothing at all can be written. A file that has grown before may still have room in it.
    const TOTAL: bool;
    fn fill(&self, program: &Program);
    fn make_room(&self, program: &Program);
}

/// The machine lets the program's files grow no further.
struct Limit;

impl Limit {
    fn set(program: &Program, bytes: &str) {
        let (id, limit) = (program.id().to_string(), format!("--fsize={bytes}:unlimited"));
        let set = Command::new("prlimit").args(["--pid", &id, &limit]).status().expect("prlimit (util-linux) is there");
        assert!(set.success(), "the limit is set");
    }
}

impl Disk for Limit {
    const TOTAL: bool = true;

    fn fill(&self, program: &Program) {
        Self::set(program, "4096");
    }

    fn make_room(&self, program: &Program) {
        Self::set(program, "unlimited");
    }
}

/// A small disk in memory, where the machine allows one.
struct Small(PathBuf);

impl Small {
    fn mount(at: &Path) -> Option<Self> {
        fs::create_dir_all(at).expect("a folder");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=64m", "tmpfs"]).arg(at).output();
        mounted.is_ok_and(|mounted| mounted.status.success()).then(|| Self(at.to_owned()))
    }
}

impl Disk for Small {
    const TOTAL: bool = false;

    fn fill(&self, _: &Program) {
        let mut ballast = fs::OpenOptions::new().create(true).append(true).open(self.0.join("ballast")).expect("a file");
        for size in [65_536, 512, 1] {
            while ballast.write_all(&vec![0; size]).is_ok() {}
        }
    }

    fn make_room(&self, _: &Program) {
        fs::remove_file(self.0.join("ballast")).expect("it goes");
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// The program in a shell that has it survive a limit on its files, as it survives a full disk.
fn sheltered(house: &House) -> Program {
    let plain = house.command(&["demo"]);
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; exec \"$0\" demo"]).arg(plain.get_program());
    for (name, value) in plain.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    house.started(shell.current_dir(&house.folder().0))
}

/// Those who meet the full disk, beside the load.
struct Met<'a> {
    load: &'a Load,
    manager: Client,
    person: Reporter,
    system: Reporter,
}

fn survives<D: Disk>(house: &House, disk: &D) {
    let mut program = sheltered(house);
    let load = Load::start(house, &program);
    let mut met = Met {
        load: &load,
        manager: signed_in(&program, MANAGER),
        person: Reporter::new(200, signed_in(&program, REPORTER), None),
        system: Reporter::new(201, signed_in(&program, REPORTER), Some(house.token())),
    };
    load.goes_on(20);
    for round in 0..3 {
        let before = load.waits(507);
        disk.fill(&program);
        until("the load is told to wait", || load.waits(507) >= before + 20);
        met.can_read(D::TOTAL);
        if !D::TOTAL && round == 1 {
            program.kill().expect("it dies");
            program = sheltered(house);
            met.move_to(&program);
            met.can_read(D::TOTAL);
        }
        met.is_survived(round, || disk.make_room(&program));
    }
    let ledger = load.finish();
    assert_eq!(ledger.kept().waits.keys().collect::<Vec<_>>(), [&507], "nothing else was said");
    program.kill().expect("it dies");
    ledger.is_all_of(house);
    house.is_whole();
}

impl Met<'_> {
    /// Started again while the disk is full.
    fn move_to(&mut self, program: &Program) {
        self.load.goes_to(&[program]);
        self.manager = self.manager.at(program.address());
        self.person.move_to(program.address());
        self.system.move_to(program.address());
    }

    fn can_read(&mut self, total: bool) {
        let list = self.manager.get("/avvikelser").expect("a page");
        assert_eq!(list.status, 200, "what is there can be read");
        // Who opens a case is logged by law: what can't be logged isn't shown.
        let mut ids = list.body.split("href=\"/avvikelser/").filter_map(|rest| rest.get(..26));
        let case = ids.find(|id| id.bytes().all(|byte| byte.is_ascii_alphanumeric())).expect("a case");
        let opened = self.manager.get(&format!("/avvikelser/{case}")).expect("a page");
        let refused = opened.status == 507 && opened.body.contains("Systemet svarar inte just nu");
        assert!(refused || (!total && opened.status == 200), "{}", opened.status);
        assert_eq!(self.manager.get("/healthz").expect("a page").status, 200, "it is there");
    }

    /// What is sent meanwhile is refused clearly, and taken once when there is room.
    fn is_survived(&mut self, round: usize, make_room: impl Fn()) {
        let Self { load, person, system, .. } = self;
        let (report, refused) = until_refused(person, load, round);
        clearly_says_so(&refused, &report.story());
        let (call, called) = until_refused(system, load, round);
        assert_eq!((called.status, called.header("content-type")), (507, "application/problem+json"), "{}", called.body);
        make_room();
        until("what was kept is sent", || {
            let sent = person.send_again(&refused).expect("an answer");
            sent.status == 303 && load.ledger().acknowledge(&report, &sent)
        });
        until("the call is made again", || system.tries(&call, load.ledger()));
        load.goes_on(20);
    }
}

/// The first report that finds no room.
fn until_refused(person: &mut Reporter, load: &Load, round: usize) -> (Report, Response) {
    for turn in 0..200 {
        let report = person.report(round * 1000 + turn);
        let answer = person.send(&report).expect("an answer");
        if answer.status == 507 {
            return (report, answer);
        }
        assert!(matches!(answer.status, 201 | 303), "{}: {}", answer.status, answer.body);
        load.ledger().acknowledge(&report, &answer);
    }
    panic!("there is always room")
}

/// A page for people: what happened, what was typed, and a button that sends it again.
fn clearly_says_so(refused: &Response, typed: &str) {
    assert_eq!(refused.status, 507, "{}", refused.body);
    for said in ["Det gick inte att spara", "Det du skrev finns kvar här", "Skicka igen", typed] {
        assert!(refused.body.contains(said), "{said}: {}", refused.body);
    }
    assert!(!refused.body.contains("sqlite"), "{}", refused.body);
}

/// SEC-5: the program's files may grow no further: a clear page, and on by itself when they may.
#[test]
fn sec_5_a_full_disk_is_said_clearly_and_survived() {
    survives(&House::sqlite("full"), &Limit);
}

/// SEC-5: and a disk that is full in earnest, where the machine lets us make a small one.
#[test]
fn sec_5_a_small_disk_is_filled_and_survived() {
    let Some((house, disk)) = House::on("small", Small::mount) else {
        println!("left out: no disk may be mounted here");
        return;
    };
    survives(&house, &disk);
}

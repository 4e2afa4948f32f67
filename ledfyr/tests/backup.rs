//! SEC-5, SYS-1: backup, restore and moving between the databases, with the program itself.

#![allow(clippy::expect_used)] // a test that fails says where

mod common;

use common::{Folder, done, ledfyr, ran, refused, town};
use db::{
    DbError, Place,
    transfer::{Count, Sink, Snapshot, Table},
};
use kernel::Cell;
use std::{fs, process::Command};
use testkit::{EmptyDb, TestApp};

const PASSPHRASE: &str = "tre röda lindar vid ån";

/// Every row of every table, sorted.
#[derive(Default)]
struct Everything {
    rows: Vec<String>,
    table: String,
}

impl Sink for Everything {
    fn begin(&mut self, table: &Table) -> Result<(), DbError> {
        self.table = format!("{} {:?}", table.name, table.columns);
        Ok(())
    }
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), DbError> {
        self.rows.push(format!("{} {cells:?}", self.table));
        Ok(())
    }
    fn end(&mut self, _: &Count) -> Result<(), DbError> {
        Ok(())
    }
}

fn everything(place: &str) -> Vec<String> {
    let place = if place.starts_with("postgres") { Place::Server(place.into()) } else { Place::File(place.into()) };
    let mut all = Everything::default();
    Snapshot::take(&place).and_then(|mut snapshot| snapshot.pour(&mut all)).expect("everything is read");
    all.rows.sort();
    all.rows
}

fn copy(folder: &Folder, from: &str, to: &str) -> Command {
    let mut command = ledfyr(folder);
    command.args(["copy", "--from", from, "--to", to]);
    command
}

fn with_passphrase(mut command: Command) -> Command {
    command.env("LEDFYR_BACKUP_PASSPHRASE", PASSPHRASE);
    command
}

/// SYS-1: the demonstration goes from SQLite to PostgreSQL and back, and every row is as it was.
#[test]
fn sys_1_a_copy_there_and_back_is_the_same_in_every_row() {
    let app = TestApp::sqlite(ledfyr::capabilities::all());
    let (folder, first) = (Folder::new("copy").with_key(), town(&app));
    let (server, back) = (EmptyDb::postgres(), folder.file("back.db"));
    let said = done(&mut copy(&folder, &first, &server.url));
    assert!(said.contains("jämförda rad för rad") && said.contains("Spåret är helt"), "{said}");
    done(&mut copy(&folder, &server.url, &back));
    let original = everything(&first);
    assert!(original.len() > 2000, "{}", original.len());
    assert_eq!(original, everything(&server.url));
    assert_eq!(original, everything(&back));
    assert!(refused(&mut copy(&folder, &first, &server.url)).contains("inte tomt"));
    assert!(refused(&mut copy(&folder, &first, &back)).contains("inte tomt"));
    assert!(refused(&mut copy(&folder, &folder.file("nowhere.db"), &folder.file("x.db"))).contains("finns inte"));
    // The copy goes on living: the program takes it as its own, and its trail is whole.
    let said = done(ledfyr(&folder).env("LEDFYR_DATABASE_URL", &server.url).args(["audit", "verify"]));
    assert!(said.contains("Spåret är helt"), "{said}");
}

/// SEC-5: a backup of either kind fits both, with everything, and the trail is whole afterwards.
#[test]
fn sec_5_a_backup_of_either_kind_restores_to_both() {
    let apps = [TestApp::sqlite(ledfyr::capabilities::all()), TestApp::postgres(ledfyr::capabilities::all())];
    for (number, app) in apps.iter().enumerate() {
        let place = town(app);
        let folder = Folder::new(&format!("backup-{number}")).with_key();
        let file = folder.file("kopia.ledfyr");
        let source = |command: &mut Command| {
            if place.starts_with("postgres") {
                command.env("LEDFYR_DATABASE_URL", &place);
            } else {
                fs::copy(&place, folder.data().join("ledfyr.db")).expect("the database in its place");
                fs::copy(format!("{place}-wal"), folder.data().join("ledfyr.db-wal")).expect("with what isn't in it yet");
            }
        };
        let mut backup = ledfyr(&folder);
        source(&mut backup);
        let said = done(backup.args(["backup", &file]));
        assert!(said.contains("event ") && said.contains("inte krypterad") && said.contains("Nyckeln är inte med"), "{said}");
        assert!(done(ledfyr(&folder).args(["restore", "--check", &file])).contains("hel"), "looked at without restoring");
        let (fresh, server) = (Folder::new(&format!("restored-{number}")).with_key(), EmptyDb::postgres());
        for url in [None, Some(&server.url)] {
            let mut restore = ledfyr(&fresh);
            if let Some(url) = url {
                restore.env("LEDFYR_DATABASE_URL", url);
            }
            let said = done(restore.args(["restore", &file]));
            assert!(said.contains("Spåret är helt"), "{said}");
            assert!(refused(&mut restore).contains("finns redan en databas"), "never over what is there");
        }
        let original = everything(&place);
        assert_eq!(original, everything(&fresh.file("data/ledfyr.db")));
        assert_eq!(original, everything(&server.url));
    }
}

/// SEC-5: an encrypted backup may hold the key, and is a whole installation in one file.
#[test]
fn sec_5_with_passphrase_and_key_one_file_is_enough() {
    let app = TestApp::sqlite(ledfyr::capabilities::all());
    let (folder, empty) = (Folder::new("sealed").with_key(), Folder::new("sealed-restored"));
    done(&mut copy(&folder, &town(&app), &folder.file("data/ledfyr.db")));
    let file = folder.file("kopia");
    let backup = |arguments: &[&str]| {
        let mut command = with_passphrase(ledfyr(&folder));
        command.arg("backup").args(arguments).arg(&file);
        command
    };
    refused(&mut backup(&["--with-key"])); // never in the clear
    assert!(refused(backup(&["--encrypt"]).env("LEDFYR_BACKUP_PASSPHRASE", "kort")).contains("minst 16 tecken"));
    assert!(done(&mut backup(&["--encrypt", "--with-key"])).contains("Filen är krypterad."));
    assert!(refused(&mut backup(&["--encrypt"])).contains("finns redan"));
    let bytes = fs::read(&file).expect("is there");
    assert!(!bytes.windows(5).any(|part| part == b"event"), "nothing can be read");
    let restore = |arguments: &[&str]| {
        let mut command = ledfyr(&empty);
        command.arg("restore").args(arguments).arg(&file);
        command
    };
    assert!(refused(restore(&[]).env("LEDFYR_BACKUP_PASSPHRASE", "tre röda lindar vid sjön")).contains("fel lösenfras"));
    fs::write(empty.file("fras"), format!("{PASSPHRASE}\n")).expect("written");
    done(&mut restore(&["--passphrase-file", &empty.file("fras")]));
    assert_eq!(fs::read_to_string(empty.file("data/secrets/field.key")).expect("the key").trim(), "07".repeat(32));
    assert!(done(ledfyr(&empty).args(["audit", "verify"])).contains("Spåret är helt"));
}

/// A town with a backup of it, and an empty folder to restore in.
struct Saved {
    folder: Folder,
    empty: Folder,
    file: String,
}

impl Saved {
    fn new(name: &str) -> Self {
        let app = TestApp::sqlite(ledfyr::capabilities::all());
        let folder = Folder::new(name).with_key();
        done(&mut copy(&folder, &town(&app), &folder.file("data/ledfyr.db")));
        let file = folder.file("kopia");
        done(ledfyr(&folder).args(["backup", &file]));
        Self { folder, empty: Folder::new(&format!("{name}-restored")).with_key(), file }
    }

    fn restore(&self, file: &str) -> Command {
        let mut command = ledfyr(&self.empty);
        command.args(["restore", file]);
        command
    }

    fn nothing_is_left(&self, why: &str) {
        let left = fs::read_dir(self.empty.data()).expect("a folder").flatten().map(|entry| entry.file_name());
        let left: Vec<_> = left.filter(|name| name != "secrets" && name != "ledfyr.lock").collect();
        assert!(left.is_empty(), "{why}: {left:?}");
    }
}

/// SEC-5: what is cut, changed or no backup at all is refused, and nothing half is left.
#[test]
fn sec_5_a_broken_backup_leaves_nothing_half() {
    let saved = Saved::new("broken");
    let whole = fs::read(&saved.file).expect("is there");
    let broken = saved.empty.file("broken");
    let mut flipped = whole.clone();
    flipped[whole.len() / 3] ^= 1;
    for (why, bytes) in
        [("cut", &whole[..whole.len() / 2]), ("cut a little", &whole[..whole.len() - 1]), ("a flipped bit", &flipped)]
    {
        fs::write(&broken, bytes).expect("written");
        assert!(refused(&mut saved.restore(&broken)).contains("skadad"), "{why}");
        saved.nothing_is_left(why);
    }
    let key = saved.empty.file("data/secrets/field.key");
    assert!(refused(&mut saved.restore(&key)).contains("ingen säkerhetskopia"));
}

/// SEC-5: a disk that becomes full leaves nothing half: a limit on the size of files, and the signal about it ignored.
#[test]
fn sec_5_a_full_disk_leaves_nothing_half() {
    let saved = Saved::new("full");
    let small = |folder: &Folder, arguments: &str| {
        let program = env!("CARGO_BIN_EXE_ledfyr");
        let mut shell = Command::new("bash");
        shell.args(["-c", &format!("trap '' XFSZ; ulimit -f 20; exec {program} {arguments}")]);
        shell.current_dir(&folder.0).env("LEDFYR_DATA", folder.data());
        shell
    };
    refused(&mut small(&saved.empty, &format!("restore {}", saved.file)));
    saved.nothing_is_left("a full disk");
    refused(&mut small(&saved.folder, "backup full"));
    assert!(!saved.folder.0.join("full").exists() && !saved.folder.0.join("full.part").exists(), "no half backup");
    done(&mut saved.restore(&saved.file));
}

/// SEC-5: with another installation's key, or none, nothing is kept, in either database.
#[test]
fn sec_5_another_key_leaves_nothing_half() {
    let (saved, server) = (Saved::new("key"), EmptyDb::postgres());
    let key = saved.empty.file("data/secrets/field.key");
    fs::write(&key, "08".repeat(32)).expect("another key");
    assert!(refused(&mut saved.restore(&saved.file)).contains("hör inte till"));
    let mut to_server = saved.restore(&saved.file);
    to_server.env("LEDFYR_DATABASE_URL", &server.url);
    assert!(refused(&mut to_server).contains("hör inte till"));
    saved.nothing_is_left("another key");
    fs::remove_file(&key).expect("removed");
    assert!(refused(&mut saved.restore(&saved.file)).contains("ingen nyckel"));
    fs::write(&key, "07".repeat(32)).expect("the key");
    done(&mut saved.restore(&saved.file));
    let (well, said) = ran(&mut to_server);
    assert!(well, "the server was left empty: {said}");
}

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

/// SEC-5: cut, changed, with the wrong key, onto a full disk: nothing half is left, and a word says what to do.
#[test]
fn sec_5_what_goes_wrong_leaves_nothing_half() {
    let app = TestApp::sqlite(ledfyr::capabilities::all());
    let folder = Folder::new("wrong").with_key();
    done(&mut copy(&folder, &town(&app), &folder.file("data/ledfyr.db")));
    let file = folder.file("kopia");
    done(ledfyr(&folder).args(["backup", &file]));
    let whole = fs::read(&file).expect("is there");
    let (empty, server) = (Folder::new("wrong-restored").with_key(), EmptyDb::postgres());
    let left = || fs::read_dir(empty.data()).expect("a folder").flatten().map(|entry| entry.file_name()).collect::<Vec<_>>();
    let nothing =
        |why: &str| assert!(left().iter().all(|name| name == "secrets" || name == "ledfyr.lock"), "{why}: {:?}", left());
    let broken = empty.file("broken");
    for (why, bytes) in [
        ("cut", whole[..whole.len() / 2].to_vec()),
        ("cut a little", whole[..whole.len() - 1].to_vec()),
        (
            "a flipped bit",
            whole.iter().enumerate().map(|(at, byte)| if at == whole.len() / 3 { byte ^ 1 } else { *byte }).collect(),
        ),
    ] {
        fs::write(&broken, bytes).expect("written");
        assert!(refused(ledfyr(&empty).args(["restore", &broken])).contains("skadad"), "{why}");
        nothing(why);
    }
    assert!(refused(ledfyr(&empty).args(["restore", &empty.file("data/secrets/field.key")])).contains("ingen säkerhetskopia"));
    // A disk that becomes full: a limit on the size of files, and the signal about it ignored.
    let small = |folder: &Folder, arguments: &str| {
        let program = env!("CARGO_BIN_EXE_ledfyr");
        let mut shell = Command::new("bash");
        shell.args(["-c", &format!("trap '' XFSZ; ulimit -f 20; exec {program} {arguments}")]);
        shell.current_dir(&folder.0).env("LEDFYR_DATA", folder.data());
        shell
    };
    refused(&mut small(&empty, &format!("restore {file}")));
    nothing("a full disk");
    refused(&mut small(&folder, "backup full"));
    assert!(!folder.0.join("full").exists() && !folder.0.join("full.part").exists(), "no half backup");
    // Another installation's key: the trail can't be checked, nothing is kept.
    fs::write(empty.file("data/secrets/field.key"), "08".repeat(32)).expect("another key");
    for url in [None, Some(&server.url)] {
        let mut restore = ledfyr(&empty);
        if let Some(url) = url {
            restore.env("LEDFYR_DATABASE_URL", url);
        }
        assert!(refused(restore.args(["restore", &file])).contains("hör inte till"));
    }
    nothing("another key");
    fs::remove_file(empty.file("data/secrets/field.key")).expect("removed");
    assert!(refused(ledfyr(&empty).args(["restore", &file])).contains("ingen nyckel"));
    fs::write(empty.file("data/secrets/field.key"), "07".repeat(32)).expect("the key");
    done(ledfyr(&empty).args(["restore", &file]));
    let (well, said) = ran(ledfyr(&empty).env("LEDFYR_DATABASE_URL", &server.url).args(["restore", &file]));
    assert!(well, "the server was left empty: {said}");
}

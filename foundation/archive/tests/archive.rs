//! SEC-5: a backup that has been cut, changed or lengthened is never taken for a whole one.

#![allow(clippy::expect_used)] // a test that fails says where

use archive::{Error, Passphrase, Reader, Writer};
use std::{
    fs,
    io::{Read, Write},
    path::{Path, PathBuf},
};

/// A folder of the test's own, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ledfyr-archive-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text).expect("long enough")
}

/// Content of several chunks that doesn't compress away.
fn content() -> Vec<u8> {
    let mut state = 7_u32;
    let mut noise = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    (0..200_000).map(|_| noise()).collect()
}

fn write(path: &Path, secret: Option<&Passphrase>) {
    let mut writer = Writer::create(path, secret).expect("begins");
    writer.write_all(&content()).expect("writes");
    assert_eq!(writer.finish().expect("ends"), fs::metadata(path).expect("is there").len());
}

fn read(path: &Path, secret: Option<&Passphrase>) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let mut reader = Reader::open(path, secret).map_err(|error| error.to_string())?;
    reader.read_to_end(&mut out).map_err(|error| error.to_string())?;
    Ok(out)
}

#[test]
fn sec_5_what_was_written_is_read_open_or_sealed() {
    let folder = Folder::new("whole");
    let secret = passphrase("tre röda lindar vid ån");
    for (name, secret) in [("open", None), ("sealed", Some(&secret))] {
        let path = folder.0.join(name);
        write(&path, secret);
        assert_eq!(Reader::is_sealed(&path).expect("ours"), secret.is_some());
        assert_eq!(read(&path, secret).expect("whole"), content());
        assert!(matches!(Writer::create(&path, secret), Err(Error::Exists)), "nothing is written over");
        assert!(!path.with_extension("part").exists());
    }
    let path = folder.0.join("sealed");
    assert_eq!(read(&path, None), Err("sealed".into()));
    assert_eq!(read(&path, Some(&passphrase("tre röda lindar vid sjön"))), Err("wrong passphrase".into()));
    assert!(Passphrase::new("kort").is_none());
}

#[test]
fn sec_5_a_cut_a_flipped_bit_and_a_tail_are_all_found() {
    let folder = Folder::new("broken");
    let secret = passphrase("tre röda lindar vid ån");
    for (name, secret) in [("open", None), ("sealed", Some(&secret))] {
        let path = folder.0.join(name);
        write(&path, secret);
        let whole = fs::read(&path).expect("is there");
        // Argon2 takes its time: a few places of each kind, near every edge.
        let edges = [0, 10, 16, 17, 30, 80, 90, 65_560, whole.len() / 2, whole.len() - 40, whole.len() - 1];
        for at in edges {
            fs::write(&path, &whole[..at]).expect("cut");
            assert!(read(&path, secret).is_err(), "{name} cut at {at}");
            let mut flipped = whole.clone();
            flipped[at] ^= 4;
            fs::write(&path, &flipped).expect("flipped");
            assert!(read(&path, secret).is_err(), "{name} flipped at {at}");
        }
        fs::write(&path, [whole.as_slice(), b"x"].concat()).expect("lengthened");
        assert!(read(&path, secret).is_err(), "{name} with a tail");
        fs::write(&path, &whole).expect("whole again");
        assert!(read(&path, secret).is_ok());
    }
}

#[test]
fn sec_5_what_was_never_finished_leaves_nothing() {
    let folder = Folder::new("unfinished");
    let path = folder.0.join("file");
    let mut writer = Writer::create(&path, None).expect("begins");
    writer.write_all(&content()).expect("writes");
    assert!(matches!(Writer::create(&path, None), Err(Error::Busy)), "two can't write the same file");
    drop(writer);
    assert_eq!(fs::read_dir(&folder.0).expect("a folder").count(), 0);
    fs::write(folder.0.join("file.part"), b"left by a program that was killed").expect("left");
    write(&path, None);
    assert_eq!(read(&path, None).expect("whole"), content());
}

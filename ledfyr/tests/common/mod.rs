//! What tests of the program itself share: a folder of their own, the command, and a town to fill it with.

#![allow(clippy::expect_used, dead_code)] // a test that can't be set up stops with a word; not every test uses everything

use db::Place;
use std::{
    fs,
    path::PathBuf,
    process::{Command, Output, Stdio},
};
use testkit::TestApp;

/// A folder of the test's own, gone afterwards.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ledfyr-program-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    pub fn data(&self) -> PathBuf {
        self.0.join("data")
    }

    /// A file in it.
    pub fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// Puts the key of the tests' databases where the program looks for it.
    pub fn with_key(self) -> Self {
        let secrets = self.data().join("secrets");
        fs::create_dir_all(&secrets).expect("a folder");
        fs::write(secrets.join("field.key"), "07".repeat(32)).expect("a key");
        self
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The program with this folder, and nothing of our own environment.
pub fn ledfyr(folder: &Folder) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ledfyr"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("LEDFYR_")) {
        command.env_remove(name);
    }
    command.current_dir(&folder.0).env("LEDFYR_PORT", "0").env("LEDFYR_DATA", folder.data());
    command.stdin(Stdio::null());
    command
}

/// Runs it to its end: whether it went well, and all that it said.
pub fn ran(command: &mut Command) -> (bool, String) {
    let Output { status, stdout, stderr } = command.output().expect("the program runs");
    (status.success(), String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned())
}

/// As [`ran`], when it must go well.
pub fn done(command: &mut Command) -> String {
    let (well, said) = ran(command);
    assert!(well, "{said}");
    said
}

/// As [`ran`], when it must be refused.
pub fn refused(command: &mut Command) -> String {
    let (well, said) = ran(command);
    assert!(!well, "{said}");
    said
}

/// The demonstration with few events, as the program would have left it; the key is the tests' own.
pub fn town(app: &TestApp) -> String {
    app.fill(|desk| ledfyr::demo::rooms(desk, 200));
    let check = app.db().derived_key("check").iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
    app.fill(|desk| {
        desk.set_fact("key", &check)?;
        desk.set_fact("demo", "1")?;
        desk.set_fact("installation", "demo")
    });
    match app.test_db().place() {
        Place::File(path) => path.display().to_string(),
        Place::Server(url) => url.clone(),
    }
}

//! An installation of the test's own: the demonstration with few events, on either database.

use crate::{
    cluster::Cluster,
    common::{Folder, done, ledfyr},
    rows::Rows,
};
use db::Place;
use drive::{Client, Heard, Program};
use ledfyr::{House as App, Installation, config::Config};
use std::{fs, path::Path, process::Command, sync::OnceLock};

/// Who reports: careful staff at a unit.
pub const REPORTER: &str = "amina.warsame";
/// Who gets the reports.
pub const MANAGER: &str = "karin.lindgren";

/// An installation. What its programs say is kept, and looked through at the end.
pub struct House {
    folder: Folder,
    database: Option<String>,
    log_level: &'static str,
    /// All that its programs have said.
    pub heard: Heard,
}

/// The database and the key of an installation that was filled once.
fn template() -> &'static [Vec<u8>; 2] {
    static TEMPLATE: OnceLock<[Vec<u8>; 2]> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let folder = Folder::new("crash-template");
        let config = Config { data: folder.data(), ..Config::default() };
        let house = App::open(&config, Installation::Demo).expect("a house");
        ledfyr::demo::fill(&house.app, 200).expect("the demonstration");
        drop(house);
        ["ledfyr.db", "secrets/field.key"].map(|name| fs::read(folder.data().join(name)).expect("a file"))
    })
}

impl House {
    /// On `SQLite`.
    pub fn sqlite(name: &str) -> Self {
        Self::in_folder(Folder::new(&format!("crash-{name}")))
    }

    /// On `SQLite`, on a disk that is made for it; none when it couldn't be.
    pub fn on<Disk>(name: &str, disk: impl FnOnce(&Path) -> Option<Disk>) -> Option<(Self, Disk)> {
        let folder = Folder::new(&format!("crash-{name}"));
        disk(&folder.data()).map(|disk| (Self::in_folder(folder), disk))
    }

    fn in_folder(folder: Folder) -> Self {
        fs::create_dir_all(folder.data().join("secrets")).expect("a folder");
        for (name, content) in ["ledfyr.db", "secrets/field.key"].iter().zip(template()) {
            fs::write(folder.data().join(name), content).expect("written");
        }
        Self { folder, database: None, log_level: "info", heard: Heard::default() }
    }

    /// On PostgreSQL.
    pub fn postgres(name: &str, cluster: &Cluster) -> Self {
        let mut house = Self::sqlite(&format!("{name}-postgres"));
        let from = house.folder.data().join("ledfyr.db").display().to_string();
        done(ledfyr(&house.folder).args(["copy", "--from", &from, "--to", &cluster.url()]));
        house.database = Some(cluster.url());
        house
    }

    /// Its programs tell all that they can tell.
    pub fn talkative(self) -> Self {
        Self { log_level: "trace", ..self }
    }

    /// One of several nodes of it, known by name to PostgreSQL; with a folder of its own.
    pub fn node(&self, name: &str) -> Self {
        let database = self.database.as_ref().map(|url| format!("{url}?application_name={name}"));
        Self { database, heard: self.heard.clone(), ..Self::sqlite(name) }
    }

    /// Its folder.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// A command of its program.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = ledfyr(&self.folder);
        command.args(words).env("LEDFYR_LOG_LEVEL", self.log_level);
        command.env("LEDFYR_REQUESTS_PER_SECOND", "0").env("LEDFYR_SIGN_INS_PER_MINUTE", "0");
        if let Some(url) = &self.database {
            command.env("LEDFYR_DATABASE_URL", url);
        }
        command
    }

    /// Starts it.
    pub fn start(&self) -> Program {
        self.started(&mut self.command(&["demo"]))
    }

    /// Starts it with a command of its own.
    pub fn started(&self, command: &mut Command) -> Program {
        Program::start_heard(command, &self.heard).expect("it starts")
    }

    /// A token with which the reporter's work goes on by itself.
    pub fn token(&self) -> String {
        let wanted = ["token", "create", "--person", REPORTER, "--name", "Larm", "--scope", "events.report"];
        let said = done(&mut self.command(&wanted));
        said.lines().find(|line| line.starts_with("ledfyr_")).expect("a token").to_owned()
    }

    /// Where its data is.
    pub fn place(&self) -> Place {
        match &self.database {
            Some(url) => Place::Server(url.clone()),
            None => Place::File(self.folder.data().join("ledfyr.db")),
        }
    }

    /// The rows of some tables.
    pub fn rows(&self, wanted: &'static [&'static str]) -> Rows {
        Rows::read(&self.place(), wanted)
    }

    /// What its programs have complained of.
    pub fn complaints(&self) -> Vec<String> {
        let complains = |line: &String| line.contains("\"ERROR\"") || line.contains("\"WARN\"");
        self.heard.lines().into_iter().filter(complains).collect()
    }

    /// The trail's chain is whole, and nothing that its programs have said is about anybody.
    pub fn is_whole(&self) {
        let said = done(&mut self.command(&["audit", "verify"]));
        assert!(said.contains("Spåret är helt"), "{said}");
        self.keeps_quiet();
    }

    /// SEC-7: no names, no free text, no addresses of cases in what was said; no panic either.
    fn keeps_quiet(&self) {
        let lines = self.heard.lines();
        assert!(lines.iter().any(|line| line.contains("\"answered\"")), "there is a log");
        for line in lines {
            for never in ["Boende", "kännetecken", "Warsame", "warsame", "Amina", "Lindgren", "lindgren", "panicked", "ledfyr_"]
            {
                assert!(!line.contains(never), "{never} in: {line}");
            }
        }
    }
}

/// Somebody who is let in.
pub fn signed_in(program: &Program, name: &str) -> Client {
    let mut client = program.client();
    let page = client.get("/logga-in").expect("a page");
    let form = page.form("/logga-in/demo").expect("the personas");
    let mut fields = form.filled(&[]);
    fields.retain(|(field, _)| field != "namn");
    fields.push(("namn".into(), name.into()));
    let answer = client.post("/logga-in/demo", &fields).expect("an answer");
    assert_eq!(answer.status, 303, "{name} is let in: {}", answer.body);
    client
}

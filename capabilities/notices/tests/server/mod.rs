//! A real mail server on this machine, for the tests: Debian's python3-aiosmtpd.

#![allow(dead_code, clippy::expect_used, clippy::panic)] // not every test uses all of it; a test that can't be set up stops with a word

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};
use web::{Mail, MailSecurity};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A server that is up, with the folder where it keeps what it got.
pub struct Server {
    child: Child,
    folder: PathBuf,
    port: u16,
    secured: bool,
}

impl Server {
    /// A server without protection.
    pub fn open() -> Self {
        Self::at(folder(), false)
    }

    /// One that demands STARTTLS, with a certificate of its own, user and password.
    pub fn secured() -> Self {
        let folder = folder();
        let made = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
            .args([
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-addext",
                "basicConstraints=critical,CA:FALSE",
                "-keyout",
                "key.pem",
                "-out",
                "cert.pem",
            ])
            .current_dir(&folder)
            .stderr(Stdio::null())
            .status();
        assert!(made.is_ok_and(|status| status.success()), "openssl is missing: apt-get install openssl");
        Self::at(folder, true)
    }

    fn at(folder: PathBuf, secured: bool) -> Self {
        let (child, port) = begin(&folder, 0, secured);
        Self { child, folder, port, secured }
    }

    /// How to reach it.
    pub fn mail(&self) -> Mail {
        let security = if self.secured { MailSecurity::StartTls } else { MailSecurity::None };
        Mail {
            host: "localhost".into(),
            port: self.port,
            security,
            login: self.secured.then(|| ("ledfyr".into(), "hemligt".into())),
            roots: self.secured.then(|| std::fs::read(self.folder.join("cert.pem")).expect("the certificate")),
            from: "Ledfyr Älvsala <ledfyr@alvsala.example>".into(),
        }
    }

    /// Stops it; what has come stays.
    pub fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Starts it again at the same port.
    pub fn start(&mut self) {
        self.child = begin(&self.folder, self.port, self.secured).0;
    }

    /// From now on every sender is refused, or none.
    pub fn strict(&self, on: bool) {
        let path = self.folder.join("strict");
        if on { std::fs::write(path, "").expect("written") } else { std::fs::remove_file(path).expect("removed") }
    }

    /// What has come, in order, as it came over the wire.
    pub fn arrived(&self) -> Vec<String> {
        let mut found: Vec<PathBuf> =
            std::fs::read_dir(&self.folder).expect("a folder").map(|e| e.expect("a file").path()).collect();
        found.retain(|path| path.extension().is_some_and(|end| end == "eml"));
        found.sort();
        found.iter().map(|path| String::from_utf8_lossy(&std::fs::read(path).expect("a mail")).into_owned()).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn begin(folder: &Path, port: u16, secured: bool) -> (Child, u16) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/server/smtp.py");
    let mut command = Command::new(python());
    command.arg(script).arg(folder).arg(port.to_string());
    if secured {
        command.arg(folder.join("cert.pem")).arg(folder.join("key.pem"));
    }
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("python starts");
    let mut said = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut said).expect("it says its port");
    let port = said.trim().parse().unwrap_or_else(|_| panic!("the mail server didn't start: {said:?}"));
    (child, port)
}

fn folder() -> PathBuf {
    let name = format!("ledfyr-smtp-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// The Python that has aiosmtpd: the system's, whatever else stands first in the path.
fn python() -> &'static str {
    let has = |python: &&str| {
        let tried = Command::new(python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    };
    ["/usr/bin/python3", "python3"]
        .into_iter()
        .filter(|path| !path.starts_with('/') || Path::new(path).exists())
        .find(has)
        .unwrap_or_else(|| panic!("aiosmtpd is missing: apt-get install python3-aiosmtpd, or run ./test, which does"))
}

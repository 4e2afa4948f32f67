//! A server process: started, watched, stopped.

use crate::Fault;
use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A server, and the address it said.
pub struct Program {
    child: Child,
    /// As in `http://127.0.0.1:1234`.
    pub address: String,
    /// From the start to the first answer of `/healthz`.
    pub up: Duration,
    /// The port of the PostgreSQL server whose work is counted with it.
    postgres: Option<String>,
}

/// The kernel counts processor time in hundredths of a second.
const TICKS: f64 = 100.0;

impl Program {
    /// Starts it and waits until it answers.
    pub fn start(command: &mut Command, database: Option<&str>) -> Result<Self, Fault> {
        let begun = Instant::now();
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn()?;
        let mut lines = BufReader::new(child.stderr.take().ok_or_else(|| Fault("no words".into()))?).lines();
        let line = lines.find_map(|line| line.ok().filter(|line| line.contains("http://")));
        let line = line.ok_or_else(|| Fault("it ended without saying where it is".into()))?;
        let address = line.split("http://").nth(1).and_then(|rest| rest.split([' ', '/']).next()).unwrap_or_default();
        let address = format!("http://{address}");
        std::thread::spawn(move || lines.for_each(drop));
        while ureq::get(format!("{address}/healthz")).call().is_err() {
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(Self { child, address, up: begun.elapsed(), postgres: database.and_then(port) })
    }

    /// Processor seconds spent so far.
    pub fn cpu(&self) -> f64 {
        let mut all = vec![self.child.id().to_string()];
        if let Some(port) = &self.postgres {
            all.extend(postgres(port));
        }
        all.iter().map(|id| ticks(id)).sum::<f64>() / TICKS
    }

    /// Resident memory in MB: all, and what belongs to the process alone (without the mapped database file).
    pub fn memory(&self) -> (f64, f64) {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let field = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
            line.split_whitespace().nth(1).and_then(|kb| kb.parse::<f64>().ok()).unwrap_or_default() / 1024.0
        };
        (field("VmRSS:"), field("RssAnon:"))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}

/// User and system time of a process and of its ended children.
fn ticks(id: &str) -> f64 {
    let line = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let Some((_, rest)) = line.rsplit_once(") ") else { return 0.0 };
    let fields: Vec<&str> = rest.split(' ').collect();
    fields.get(11..15).unwrap_or_default().iter().filter_map(|field| field.parse::<f64>().ok()).sum()
}

/// The port in `postgres://user@host:port/name`.
fn port(database: &str) -> Option<String> {
    let (_, host) = database.strip_prefix("postgres://")?.rsplit_once('@')?;
    host.split_once(':')?.1.split('/').next().map(str::to_owned)
}

/// The processes of the PostgreSQL server at a port.
fn postgres(port: &str) -> Vec<String> {
    let Ok(all) = fs::read_dir("/proc") else { return Vec::new() };
    let ids: Vec<String> = all
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|id| fs::read_to_string(format!("/proc/{id}/comm")).is_ok_and(|name| name.trim() == "postgres"))
        .collect();
    let says = |id: &String| {
        let line = fs::read_to_string(format!("/proc/{id}/cmdline")).unwrap_or_default();
        line.split('\0').zip(line.split('\0').skip(1)).any(|(flag, value)| flag == "-p" && value == port)
    };
    let Some(server) = ids.iter().find(|id| says(id)).cloned() else { return Vec::new() };
    let child = |id: &String| {
        let line = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        line.rsplit_once(") ").and_then(|(_, rest)| rest.split(' ').nth(1).map(str::to_owned)) == Some(server.clone())
    };
    ids.iter().filter(|id| **id == server || child(id)).cloned().collect()
}

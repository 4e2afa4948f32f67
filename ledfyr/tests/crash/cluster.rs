//! A PostgreSQL server of the test's own, as durable as a real one, to be stopped and started.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};

/// The server. Dropped, it is stopped and its folder goes.
pub struct Cluster {
    home: PathBuf,
    port: u16,
}

const PREFIX: &str = "ledfyr-crash-postgres-";
static COUNT: AtomicU32 = AtomicU32::new(0);

impl Cluster {
    /// Starts one; none where PostgreSQL isn't installed and nobody demands it. `./test` does, by `LEDFYR_TEST_POSTGRES`.
    pub fn start() -> Option<Self> {
        let installed = Path::new("/usr/lib/postgresql").is_dir() || Command::new("initdb").arg("--version").output().is_ok();
        if !installed && std::env::var_os("LEDFYR_TEST_POSTGRES").is_none() {
            println!("left out: PostgreSQL isn't installed (apt-get install postgresql)");
            return None;
        }
        sweep();
        let name = format!("{PREFIX}{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
        let cluster = Self { home: std::env::temp_dir().join(name), port: free.port() };
        cluster.again();
        Some(cluster)
    }

    /// Its database.
    pub fn url(&self) -> String {
        format!("postgres://ledfyr@127.0.0.1:{}/postgres", self.port)
    }

    /// Starts it after a stop.
    pub fn again(&self) {
        assert!(self.tool(&["start"]), "PostgreSQL starts");
    }

    /// Stops it: `fast` sends everybody away, `immediate` is like a crash.
    pub fn stop(&self, how: &str) {
        assert!(self.tool(&["stop", how]), "PostgreSQL stops");
    }

    fn tool(&self, words: &[&str]) -> bool {
        let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tools/postgres-for-tests");
        let mut command = Command::new(tool);
        command.args(words).env("LEDFYR_TEST_POSTGRES_DURABLE", "yes");
        command.env("LEDFYR_TEST_POSTGRES_HOME", &self.home).env("LEDFYR_TEST_POSTGRES_PORT", self.port.to_string());
        command.output().expect("the tool runs").status.success()
    }
}

/// Stops servers whose test was itself killed.
fn sweep() {
    for found in fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten() {
        let name = found.file_name().into_string().unwrap_or_default();
        let Some(process) = name.strip_prefix(PREFIX).and_then(|rest| rest.split('-').next()) else { continue };
        let alive = !Path::new("/proc/self").exists() || Path::new("/proc").join(process).exists();
        if !alive {
            drop(Cluster { home: found.path(), port: 0 });
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.tool(&["stop", "immediate"]);
        let _ = fs::remove_dir_all(&self.home);
    }
}

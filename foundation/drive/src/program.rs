//! The program as a child process.

use crate::Client;
use std::{
    io::{self, BufRead, BufReader},
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};

/// A program that serves. Dropped, it is killed.
pub struct Program {
    child: Child,
    address: String,
    ready: Duration,
}

impl Program {
    /// Starts it and waits until it says where it is. What it said instead, when it doesn't start.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        let begun = Instant::now();
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).stdin(Stdio::null()).spawn()?;
        let Some(words) = child.stderr.take() else { return Err(io::Error::other("no words")) };
        let mut lines = BufReader::new(words).lines();
        let mut said = Vec::new();
        for line in lines.by_ref() {
            let line = line?;
            let address = line.split("http://").nth(1).and_then(|rest| rest.split(' ').next()).map(str::to_owned);
            said.push(line);
            if let Some(address) = address {
                // What else it says is read, so that it never waits for us.
                std::thread::spawn(move || lines.for_each(drop));
                return Ok(Self { child, address, ready: begun.elapsed() });
            }
        }
        let _ = child.wait();
        Err(io::Error::other(said.join("\n")))
    }

    /// Where it is: address and port.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// How long it took to be ready.
    pub fn ready(&self) -> Duration {
        self.ready
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Somebody with a browser.
    pub fn client(&self) -> Client {
        Client::new(&self.address)
    }

    /// Ends it at once, as a power cut does to a program (SIGKILL).
    pub fn kill(mut self) -> io::Result<()> {
        self.child.kill()?;
        self.child.wait().map(drop)
    }

    /// Asks it to stop (SIGTERM), and waits. How it ended, and how long that took.
    pub fn stop(mut self) -> io::Result<(ExitStatus, Duration)> {
        let begun = Instant::now();
        self.ask_to_stop()?;
        Ok((self.child.wait()?, begun.elapsed()))
    }

    /// Asks it to stop, without waiting.
    pub fn ask_to_stop(&self) -> io::Result<()> {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().map(drop)
    }

    /// Waits until it has ended.
    pub fn wait(mut self) -> io::Result<ExitStatus> {
        self.child.wait()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

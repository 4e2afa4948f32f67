//! The program as a child process.

use crate::Client;
use std::{
    io::{self, BufRead, BufReader},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// All that programs have said: their logs, and their words for people.
#[derive(Clone, Default)]
pub struct Heard(Arc<Mutex<Vec<String>>>);

impl Heard {
    /// Line by line.
    pub fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn add(&self, line: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }

    /// Goes on listening on a thread of its own.
    fn listen(&self, lines: impl Iterator<Item = io::Result<String>> + Send + 'static) {
        let heard = self.clone();
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(|line| heard.add(line)));
    }
}

/// A program that serves. Dropped, it is killed.
pub struct Program {
    child: Child,
    address: String,
    ready: Duration,
}

impl Program {
    /// Starts it and waits until it says where it is. What it said instead, when it doesn't start.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        Self::start_heard(command, &Heard::default())
    }

    /// As [`Self::start`], and keeps all that it says.
    pub fn start_heard(command: &mut Command, heard: &Heard) -> io::Result<Self> {
        let begun = Instant::now();
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::piped()).stdin(Stdio::null()).spawn()?;
        let (Some(log), Some(words)) = (child.stdout.take(), child.stderr.take()) else {
            return Err(io::Error::other("no words"));
        };
        heard.listen(BufReader::new(log).lines());
        let mut words = BufReader::new(words).lines();
        let mut said = Vec::new();
        for line in words.by_ref() {
            let line = line?;
            heard.add(line.clone());
            let address = line.split("http://").nth(1).and_then(|rest| rest.split(' ').next()).map(str::to_owned);
            said.push(line);
            if let Some(address) = address {
                // What else it says is read, so that it never waits for us.
                heard.listen(words);
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

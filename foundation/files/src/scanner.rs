//! The virus scanner of the one who runs the house: a command that gets the bytes and says yes with the exit code nought.

use crate::Refused;
use std::{
    io::Write,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A scanner gets so long.
const PATIENCE: Duration = Duration::from_secs(20);

/// A command and its arguments, such as `clamdscan --no-summary -`.
#[derive(Debug, Clone)]
pub struct Scanner {
    program: String,
    arguments: Vec<String>,
}

impl Scanner {
    /// Reads the command: words between spaces, run without a shell. None when there are no words.
    pub fn new(command: &str) -> Option<Self> {
        let mut words = command.split_whitespace().map(str::to_owned);
        Some(Self { program: words.next()?, arguments: words.collect() })
    }

    /// Lets the bytes pass, or says why not. One that can't be started or doesn't answer lets nothing pass.
    pub fn pass(&self, bytes: &[u8]) -> Result<(), Refused> {
        let mut started = Command::new(&self.program);
        let started = started.args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = started.spawn().map_err(|_| Refused::ScannerFailed)?;
        let input = child.stdin.take();
        let verdict = std::thread::scope(|scope| {
            // Written beside the waiting: a scanner that stops listening must not hold us. One that has heard enough may
            // close its ear before the end, so only its verdict counts.
            scope.spawn(move || input.map(|mut input| input.write_all(bytes)));
            wait(&mut child)
        });
        match verdict {
            Some(true) => Ok(()),
            Some(false) => Err(Refused::Infected),
            None => Err(Refused::ScannerFailed),
        }
    }
}

/// Whether the scanner says yes; none when it doesn't say in time, and is stopped.
fn wait(child: &mut Child) -> Option<bool> {
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        match child.try_wait() {
            // Ended by a signal it has no code, and has said nothing.
            Ok(Some(status)) => return status.code().map(|code| code == 0),
            Ok(None) => std::thread::sleep(Duration::from_millis(5)),
            Err(_) => break,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_6_a_scanner_that_says_no_or_nothing_lets_no_file_pass() {
        let pass = |command: &str| Scanner::new(command).map_or(Ok(()), |scanner| scanner.pass(&vec![7; 300_000]));
        assert_eq!(pass("true"), Ok(()));
        assert_eq!(pass("false"), Err(Refused::Infected));
        assert_eq!(pass("cmp - /dev/null"), Err(Refused::Infected), "it heard the bytes");
        assert_eq!(pass("/no/such/scanner"), Err(Refused::ScannerFailed));
        assert_eq!(pass("  "), Ok(()), "no scanner is no hindrance");
    }
}

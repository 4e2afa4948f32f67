//! What the program itself uses of the machine, as Linux tells.

/// The kernel counts processor time in hundredths of a second, whatever its own clock.
const TICKS: f64 = 100.0;

/// Memory in bytes and processor time in seconds; none where there is no `/proc`.
pub(super) fn usage() -> Option<(f64, f64)> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kilobytes: f64 = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.split_whitespace().next()?.parse().ok()?;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is the program's name, in parentheses; what follows are numbers.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let (user, system): (f64, f64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some((kilobytes * 1024.0, (user + system) / TICKS))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_program_that_runs_uses_something() {
        let (memory, cpu) = super::usage().expect("Linux");
        assert!(memory > 100_000.0 && cpu >= 0.0, "{memory} {cpu}");
    }
}

//! Clients that ask as fast as they are answered, and what that costs.

use crate::{Fault, program::Program};
use std::{
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    time::{Duration, Instant},
};

/// What a scene came to.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    /// Answers a second.
    pub rate: f64,
    /// Half of the answers came within so many milliseconds.
    pub p50: f64,
    /// 99 of 100 came within so many milliseconds.
    pub p99: f64,
    /// The server's processor time for each answer, in microseconds.
    pub cost: f64,
}

/// Sends requests from so many clients for a while. `ask(client, turn)` sends one.
pub fn load(
    program: &Program,
    (clients, seconds): (usize, f64),
    ask: &(dyn Fn(usize, u64) -> Result<(), Fault> + Sync),
) -> Result<Figures, Fault> {
    // What is slow the first time is not what is measured.
    for client in 0..clients {
        ask(client, 0)?;
    }
    let stop = AtomicBool::new(false);
    let failed = AtomicU64::new(0);
    let (cpu, begun) = (program.cpu(), Instant::now());
    let mut times: Vec<f64> = std::thread::scope(|scope| {
        let (stop, failed) = (&stop, &failed);
        let client = |client: usize| {
            move || {
                let mut times = Vec::new();
                let mut turn = 1;
                while !stop.load(Ordering::Relaxed) {
                    let begun = Instant::now();
                    if let Err(error) = ask(client, turn) {
                        if failed.fetch_add(1, Ordering::Relaxed) == 0 {
                            eprintln!("{error:?}");
                        }
                        return times;
                    }
                    times.push(begun.elapsed().as_secs_f64() * 1000.0);
                    turn += 1;
                }
                times
            }
        };
        let running: Vec<_> = (0..clients).map(|at| scope.spawn(client(at))).collect();
        std::thread::sleep(Duration::from_secs_f64(seconds));
        stop.store(true, Ordering::Relaxed);
        running.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    let (spent, cpu) = (begun.elapsed().as_secs_f64(), program.cpu() - cpu);
    if failed.load(Ordering::Relaxed) > 0 || times.is_empty() {
        return Err(Fault(format!("{} clients were refused", failed.load(Ordering::Relaxed))));
    }
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize];
    let count = times.len() as f64;
    Ok(Figures { rate: count / spent, p50: at(0.5), p99: at(0.99), cost: cpu * 1e6 / count })
}

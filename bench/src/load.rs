//! Clients that ask as fast as they are answered, and what that costs.

use crate::{Fault, program::Program};
use std::{
    sync::atomic::{AtomicBool, Ordering},
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
    let (cpu, begun) = (program.cpu(), Instant::now());
    let mut times = asked((clients, seconds), ask)?;
    let (spent, cpu) = (begun.elapsed().as_secs_f64(), program.cpu() - cpu);
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize];
    let count = times.len() as f64;
    Ok(Figures { rate: count / spent, p50: at(0.5), p99: at(0.99), cost: cpu * 1e6 / count })
}

/// How long each answer took, in milliseconds; at least one.
fn asked((clients, seconds): (usize, f64), ask: &(dyn Fn(usize, u64) -> Result<(), Fault> + Sync)) -> Result<Vec<f64>, Fault> {
    let stop = AtomicBool::new(false);
    let stop = &stop;
    let client = |client: usize| {
        move || {
            let (mut times, mut turn) = (Vec::new(), 1);
            while !stop.load(Ordering::Relaxed) {
                let begun = Instant::now();
                ask(client, turn)?;
                times.push(begun.elapsed().as_secs_f64() * 1000.0);
                turn += 1;
            }
            Ok::<_, Fault>(times)
        }
    };
    let all: Result<Vec<Vec<f64>>, Fault> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..clients).map(|at| scope.spawn(client(at))).collect();
        std::thread::sleep(Duration::from_secs_f64(seconds));
        stop.store(true, Ordering::Relaxed);
        running.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err(Fault("a client fell over".into())))).collect()
    });
    let times = all?.concat();
    if times.is_empty() { Err(Fault("nothing was answered in time".into())) } else { Ok(times) }
}

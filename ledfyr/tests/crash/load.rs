//! Several who report at the same time, wherever the program is just now.

use crate::{
    house::{House, REPORTER, signed_in},
    ledger::Ledger,
    reporter::Reporter,
};
use drive::Program;
use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

/// The load. [`Load::finish`] waits until everyone has got an answer.
pub struct Load {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

struct Shared {
    nodes: Mutex<Vec<String>>,
    stop: AtomicBool,
    ledger: Arc<Ledger>,
}

/// So many report through their browser, and so many through the API.
const PEOPLE: usize = 4;
const SYSTEMS: usize = 2;

impl Load {
    /// Starts it at a program.
    pub fn start(house: &House, program: &Program) -> Self {
        let shared = Arc::new(Shared {
            nodes: Mutex::new(vec![program.address().to_owned()]),
            stop: AtomicBool::new(false),
            ledger: Arc::default(),
        });
        let token = house.token();
        let one = |number| {
            let token = (number >= PEOPLE).then(|| token.clone());
            let (reporter, shared) = (Reporter::new(number, signed_in(program, REPORTER), token), shared.clone());
            std::thread::spawn(move || keep_reporting((number, reporter), &shared))
        };
        let threads = (0..PEOPLE + SYSTEMS).map(one).collect();
        Self { shared, threads }
    }

    /// Where the programs are now.
    pub fn goes_to(&self, programs: &[&Program]) {
        let nodes = programs.iter().map(|program| program.address().to_owned()).collect();
        *self.shared.nodes.lock().unwrap_or_else(PoisonError::into_inner) = nodes;
    }

    /// What has been acknowledged.
    pub fn ledger(&self) -> &Arc<Ledger> {
        &self.shared.ledger
    }

    /// How many answers with this status have asked to try again.
    pub fn waits(&self, status: u16) -> usize {
        self.ledger().kept().waits.get(&status).copied().unwrap_or_default()
    }

    /// Waits until so many more are acknowledged.
    pub fn goes_on(&self, more: usize) {
        let count = || self.ledger().kept().acknowledged.len();
        let wanted = count() + more;
        crate::until("reports are acknowledged again", || {
            self.ledger().is_well();
            count() >= wanted
        });
    }

    /// Nothing new is reported; what is on its way gets its answer.
    pub fn finish(self) -> Arc<Ledger> {
        self.shared.stop.store(true, Ordering::SeqCst);
        for thread in self.threads {
            thread.join().expect("a reporter is well");
        }
        self.shared.ledger.clone()
    }
}

fn keep_reporting((number, mut reporter): (usize, Reporter), shared: &Shared) {
    for turn in 0.. {
        if shared.stop.load(Ordering::SeqCst) {
            return;
        }
        let (report, begun, mut tries) = (reporter.report(turn), Instant::now(), 0);
        loop {
            let nodes = shared.nodes.lock().unwrap_or_else(PoisonError::into_inner).clone();
            reporter.move_to(&nodes[(number + turn + tries) % nodes.len()]);
            tries += 1;
            // Now and then a form is sent once more, as impatient people do.
            if reporter.tries(&report, &shared.ledger) && (turn % 5 > 0 || reporter.tries(&report, &shared.ledger)) {
                break;
            }
            // Whoever looks into the ledger says what it was.
            if !shared.ledger.kept().wrong.is_empty() {
                return;
            }
            assert!(begun.elapsed() < Duration::from_mins(3), "report {turn} of {number} was never acknowledged");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

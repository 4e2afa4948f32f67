//! The numbers as text: what has been counted, and how things are at this moment.

use super::process;
use crate::App;
use db::State;
use kernel::Timestamp;
use prometheus_client::{
    encoding::{
        EncodeLabelSet,
        text::{encode, encode_registry},
    },
    metrics::{counter::Counter, family::Family, gauge::Gauge, info::Info},
    registry::Registry,
};
use std::sync::atomic::AtomicU64;

type Number = Gauge<f64, AtomicU64>;

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Named {
    job: String,
}

/// Everything, as text.
pub(crate) fn text(app: &App) -> Result<String, std::fmt::Error> {
    let mut now = Registry::default();
    let database = app.db().kind().code().to_owned();
    let about = vec![("version", env!("CARGO_PKG_VERSION").to_owned()), ("database", database)];
    now.register("ledfyr_build", "Which program this is", Info::new(about));
    let statements = Counter::<u64>::default();
    statements.inc_by(app.db().statements_run());
    now.register("ledfyr_db_statements", "Statements that requests and jobs have run", statements);
    let queue = u32::try_from(app.db().writer_queue()).unwrap_or(u32::MAX);
    number(&mut now, ("ledfyr_db_writer_queue", "Changes that wait for a writer"), f64::from(queue));
    let state = app.db().state();
    number(&mut now, ("ledfyr_db_up", "Whether the database answers"), f64::from(u8::from(state.is_ok())));
    if let Ok(state) = state {
        waiting(&mut now, &state, app.clock().now());
    }
    if let Some((memory, cpu)) = process::usage() {
        number(&mut now, ("process_resident_memory_bytes", "Memory in use"), memory);
        let used = Counter::<f64, AtomicU64>::default();
        used.inc_by(cpu);
        now.register("process_cpu_seconds", "Processor time used", used);
    }
    let mut out = String::new();
    encode_registry(&mut out, &now)?;
    encode(&mut out, &app.figures().registry)?;
    Ok(out)
}

fn number(registry: &mut Registry, (name, help): (&str, &str), value: f64) {
    let gauge = Number::default();
    gauge.set(value);
    registry.register(name, help, gauge);
}

fn seconds(at: Timestamp) -> f64 {
    std::time::Duration::from_millis(u64::try_from(at.0).unwrap_or(0)).as_secs_f64()
}

#[allow(clippy::cast_precision_loss)] // a queue that long has other troubles
fn waiting(registry: &mut Registry, state: &State, now: Timestamp) {
    number(registry, ("ledfyr_outbox_length", "Happenings that wait to be delivered"), state.outbox as f64);
    let age = state.oldest.map_or(0.0, |oldest| (seconds(now) - seconds(oldest)).max(0.0));
    number(registry, ("ledfyr_outbox_oldest_seconds", "Age of the oldest of them"), age);
    let (ran, failures) = (Family::<Named, Number>::default(), Family::<Named, Number>::default());
    for (job, last, failed) in &state.jobs {
        let name = Named { job: job.clone() };
        ran.get_or_create(&name).set(last.map_or(0.0, seconds));
        failures.get_or_create(&name).set(*failed as f64);
    }
    registry.register("ledfyr_job_last_run_timestamp_seconds", "When each job last ran well, 0 for never", ran);
    registry.register("ledfyr_job_failures", "Failures of each job since then", failures);
}

//! Logs: JSON, one object a line, on standard output.

use tracing::Level;

/// Starts logging. What is logged holds no personal data; see SECURITY.md.
pub(crate) fn start(level: Level) {
    let lines = tracing_subscriber::fmt().json().flatten_event(true).with_current_span(false).with_span_list(false);
    // Already started, as in a test: then that goes on.
    let _ = lines.with_max_level(level).try_init();
}

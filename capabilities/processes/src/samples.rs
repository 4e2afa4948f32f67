//! Pages with made-up content, for the tests that look at every page.

use web::{Sample, Ui};

/// The samples.
pub fn samples(_: &Ui) -> Vec<Sample> {
    Vec::new()
}

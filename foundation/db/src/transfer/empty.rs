//! Whether a place is empty: nothing is ever poured over what is there.

use super::tables;
use crate::{DbError, house::Place, house::connect};

/// Whether there is no database file, or no table at the server.
pub fn is_empty(place: &Place) -> Result<bool, DbError> {
    match place {
        Place::File(path) => Ok(!path.exists()),
        Place::Server(_) => Ok(tables::all(&mut connect(place, true)?)?.is_empty()),
    }
}

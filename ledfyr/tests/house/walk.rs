//! A walk over every address: as nobody, as each role, as a stranger from another unit.

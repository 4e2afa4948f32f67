//! People and roles from a file: rows of text, a plan of what they would change, the plan carried out (ORG-5).

mod columns;
mod fault;
mod places;
mod plan;
mod reading;

pub use columns::{Column, Raw, rows};
pub use fault::Fault;
pub use plan::{Around, Does, Person, Planned, plan};
pub use reading::RoleOf;

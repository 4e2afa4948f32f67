//! The room's addresses. Filters live in the question part.

use crate::{domain::Figure, store::change::ChangeId};
use sheet::out::Format;

web::urls! {
    /// The figures.
    Development = "/utveckling";
    /// A figure as a file.
    File { figure: Figure, format: Format } = "/utveckling/fil/{figure}/{format}";
    /// Name a known change.
    Change = "/utveckling/forandring";
    /// Take a known change away.
    Remove { id: ChangeId } = "/utveckling/forandring/{id}/bort";
}

//! Figures as a table in Markdown.

/// Prints a row.
pub fn row(cells: &[String]) {
    println!("| {} |", cells.join(" | "));
}

/// Prints a heading and the line below it.
pub fn head(cells: &[&str]) {
    row(&cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>());
    let lines = std::iter::once("---").chain(cells.iter().skip(1).map(|_| "--:"));
    println!("|{}|", lines.collect::<Vec<_>>().join("|"));
}

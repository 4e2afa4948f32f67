//! The risk matrix: radios in a table. Number and word carry the meaning, the colour only helps.

use maud::{Markup, html};

use crate::field::grouped;
use crate::{Field, Icon, Tone, icon};

/// The two scales of a matrix.
#[derive(Debug, Clone, Copy, Default)]
pub struct Matrix<'a> {
    /// What the rows say ("Hur troligt är det igen?").
    pub row_axis: &'a str,
    /// The steps of the rows, in their order from above.
    pub rows: &'a [String],
    /// What the columns say ("Hur allvarligt?").
    pub column_axis: &'a str,
    /// The steps of the columns.
    pub columns: &'a [String],
}

/// A cell of a matrix.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What is sent.
    pub value: String,
    /// The risk as a number.
    pub number: u32,
    /// The risk in a word.
    pub word: String,
    /// The risk as a tone.
    pub tone: Tone,
}

/// A matrix to choose in. `cell` gets the row and the column, from 0.
pub fn matrix(f: Field<'_>, m: Matrix<'_>, cell: impl Fn(usize, usize) -> Cell) -> Markup {
    grouped(
        &f,
        Some("radiogroup"),
        html! {
            table.matrix {
                thead {
                    tr {
                        td {}
                        th.axis scope="colgroup" colspan=(m.columns.len()) { (m.column_axis) }
                    }
                    tr {
                        th.axis scope="col" { (m.row_axis) }
                        @for column in m.columns { th scope="col" { (column) } }
                    }
                }
                tbody {
                    @for (at, name) in m.rows.iter().enumerate() {
                        tr {
                            th scope="row" { span.only-narrow { (m.row_axis) " " } (name) }
                            @for (beside, column) in m.columns.iter().enumerate() {
                                td { (picker(&f, (at, beside), (&format!("{name}, {column}"), column), &cell(at, beside))) }
                            }
                        }
                    }
                }
            }
        },
    )
}

fn picker(f: &Field<'_>, at: (usize, usize), (place, column): (&str, &str), c: &Cell) -> Markup {
    let id = if at == (0, 0) { f.id().to_owned() } else { format!("{}-{}-{}", f.id(), at.0, at.1) };
    html! {
        label.cell data-tone=[c.tone.code()] {
            input.ds-input type="radio" id=(id) name=(f.name) value=(c.value) checked[c.value == f.value]
                aria-label=(format!("{} {}: {place}", c.number, c.word));
            span.chosen { (icon(Icon::CheckmarkCircle)) }
            span.number aria-hidden="true" { (c.number) }
            span.word aria-hidden="true" { (c.word) }
            span.col aria-hidden="true" { (column) }
        }
    }
}

//! Tables. On phones every row becomes a block whose values say what they are.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::{Icon, icon};

/// The order a column stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Smallest first.
    Rising,
    /// Largest first.
    Falling,
}

const SHORT: &str = "short";

/// A column.
#[derive(Debug, Clone)]
pub struct Column<'a> {
    title: Cow<'a, str>,
    kind: Option<&'static str>,
    sort: Option<(Cow<'a, str>, Option<Order>)>,
}

impl<'a> Column<'a> {
    /// Text.
    pub fn text(title: impl Into<Cow<'a, str>>) -> Self {
        Self { title: title.into(), kind: None, sort: None }
    }

    /// Text that does not break, such as a day.
    pub fn short(title: impl Into<Cow<'a, str>>) -> Self {
        Self { kind: Some(SHORT), ..Self::text(title) }
    }

    /// A number.
    pub fn number(title: impl Into<Cow<'a, str>>) -> Self {
        Self { kind: Some("number"), ..Self::text(title) }
    }

    /// Buttons and links. The title is only read out.
    pub fn action(title: impl Into<Cow<'a, str>>) -> Self {
        Self { kind: Some("action"), ..Self::text(title) }
    }

    /// Can be sorted by: the address that does it, and the order it has now.
    #[must_use]
    pub fn sorted(self, href: impl Into<Cow<'a, str>>, now: Option<Order>) -> Self {
        Self { sort: Some((href.into(), now)), ..self }
    }

    fn head(&self) -> Markup {
        let order = self.sort.as_ref().and_then(|(_, order)| *order);
        let (mark, said) = match order {
            Some(Order::Rising) => (Some(Icon::ChevronUp), Some("ascending")),
            Some(Order::Falling) => (Some(Icon::ChevronDown), Some("descending")),
            None => (None, None),
        };
        html! {
            th scope="col" data-kind=[self.cell_kind()] aria-sort=[said] {
                @if let Some((href, _)) = &self.sort {
                    a href=(href) { (self.title) @if let Some(mark) = mark { (icon(mark)) } }
                } @else if self.kind == Some("action") {
                    span.sr { (self.title) }
                } @else {
                    (self.title)
                }
            }
        }
    }

    fn cell_kind(&self) -> Option<&'static str> {
        self.kind.filter(|kind| *kind != SHORT)
    }

    fn label(&self) -> Option<&str> {
        (self.kind != Some("action")).then_some(self.title.as_ref())
    }
}

/// What a table is about.
#[derive(Debug, Default)]
pub struct Table<'a> {
    /// Its name.
    pub caption: &'a str,
    /// Whether the name is seen too, or only read out as a heading stands above.
    pub show_caption: bool,
    /// The columns. The first one names the row.
    pub columns: &'a [Column<'a>],
    /// Instead of a table without rows, of [`crate::empty_state`].
    pub empty: Markup,
}

/// A table; every row has a cell for each column.
pub fn table(t: Table<'_>, rows: impl IntoIterator<Item = Vec<Markup>>) -> Markup {
    let mut rows = rows.into_iter().peekable();
    if rows.peek().is_none() {
        return t.empty;
    }
    html! {
        div.table-wrap {
            table.table data-short=[short(t.columns)] {
                caption { @if t.show_caption { (t.caption) } @else { span.sr { (t.caption) } } }
                thead { tr { @for column in t.columns { (column.head()) } } }
                tbody { @for cells in rows { (line(t.columns, cells)) } }
            }
        }
    }
}

/// Which columns don't break: said once for the table, as a long one would say it a hundred times.
fn short(columns: &[Column<'_>]) -> Option<String> {
    let places = columns.iter().enumerate().filter(|(_, column)| column.kind == Some(SHORT));
    let places: Vec<String> = places.map(|(at, _)| (at + 1).to_string()).collect();
    (!places.is_empty()).then(|| places.join(" "))
}

fn line(columns: &[Column<'_>], cells: Vec<Markup>) -> Markup {
    html! {
        tr {
            @for (at, (column, cell)) in columns.iter().zip(cells).enumerate() {
                @if at == 0 {
                    th scope="row" data-kind=[column.cell_kind()] { (cell) }
                } @else {
                    td data-kind=[column.cell_kind()] data-l=[column.label()] { (cell) }
                }
            }
        }
    }
}

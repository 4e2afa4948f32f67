//! A table as a file: an Excel workbook with real numbers and days, or CSV as Swedish offices open it.

use kernel::Day;
use rust_xlsxwriter::{ExcelDateTime, Format as Look, Workbook, Worksheet, XlsxError};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A part of the whole, 1 being all of it.
    Part(f64),
    /// A day.
    Day(Day),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A table to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The sheet's name.
    pub name: String,
    /// The columns' names.
    pub columns: Vec<String>,
    /// The rows, a value for each column.
    pub rows: Vec<Vec<Value>>,
    /// Name of the second sheet, which says what the table is.
    pub about_name: String,
    /// What it is: how it was narrowed, when it was made.
    pub about: Vec<(String, Value)>,
}

kernel::code_enum! {
    /// The kinds of files.
    pub enum Format {
        /// An Excel workbook.
        Xlsx = "xlsx",
        /// CSV.
        Csv = "csv",
    }
}

impl Format {
    /// The kind's MIME type.
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv; charset=utf-8",
        }
    }

    /// The table as such a file.
    pub fn write(self, table: &Table) -> Result<Vec<u8>, XlsxError> {
        match self {
            Self::Xlsx => xlsx(table),
            Self::Csv => Ok(csv(table)),
        }
    }
}

/// As an Excel workbook: the heading stays in sight and has a filter; a second sheet says what it is.
fn xlsx(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Look::new().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&table.name))?;
    for (at, column) in table.columns.iter().enumerate() {
        let at = u16::try_from(at).unwrap_or(u16::MAX);
        sheet.write_string_with_format(0, at, column, &bold)?;
        sheet.set_column_width(at, if at == 0 { 34 } else { 16 })?;
    }
    for (down, row) in (1..).zip(&table.rows) {
        for (across, value) in (0..).zip(row) {
            write(sheet, (down, across), value)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let (down, across) = (u32::try_from(table.rows.len()).unwrap_or(0), u16::try_from(table.columns.len()).unwrap_or(1));
    sheet.autofilter(0, 0, down, across.saturating_sub(1))?;
    let about = book.add_worksheet();
    about.set_name(sheet_name(&table.about_name))?;
    about.set_column_width(0, 24)?;
    about.set_column_width(1, 60)?;
    for (down, (name, value)) in (0..).zip(&table.about) {
        about.write_string_with_format(down, 0, name, &bold)?;
        write(about, (down, 1), value)?;
    }
    book.save_to_buffer()
}

fn write(sheet: &mut Worksheet, (down, across): (u32, u16), value: &Value) -> Result<(), XlsxError> {
    match value {
        // Always as words: nothing that begins with "=" is reckoned.
        Value::Text(text) => sheet.write_string(down, across, text)?,
        Value::Number(number) => sheet.write_number(down, across, *number)?,
        Value::Part(part) => sheet.write_number_with_format(down, across, *part, &Look::new().set_num_format("0 %"))?,
        Value::Day(day) => {
            let part = |number: i8| u8::try_from(number).unwrap_or(1);
            let year = u16::try_from(day.0.year()).unwrap_or(1900);
            let date = ExcelDateTime::from_ymd(year, part(day.0.month()), part(day.0.day()))?;
            sheet.write_datetime_with_format(down, across, &date, &Look::new().set_num_format("yyyy-mm-dd"))?
        }
    };
    Ok(())
}

/// Excel allows 31 letters, and not these.
fn sheet_name(name: &str) -> String {
    name.chars().filter(|letter| !r"[]:*?/\'".contains(*letter)).take(31).collect()
}

/// As CSV: UTF-8 with its mark, semicolons, decimal commas. Words that a spreadsheet would reckon with get an apostrophe before.
fn csv(table: &Table) -> Vec<u8> {
    let mut out = String::from('\u{feff}');
    let heading: Vec<Value> = table.columns.iter().cloned().map(Value::Text).collect();
    for row in std::iter::once(&heading).chain(&table.rows) {
        out.push_str(&row.iter().map(field).collect::<Vec<_>>().join(";"));
        out.push_str("\r\n");
    }
    out.into_bytes()
}

fn field(value: &Value) -> String {
    match value {
        Value::Text(text) => {
            let reckons = text.trim_start().starts_with(['=', '+', '-', '@']) || text.starts_with(['\t', '\r', '\n']);
            let text = if reckons { format!("'{text}") } else { text.clone() };
            if text.contains([';', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
        }
        Value::Number(number) => number.to_string().replace('.', ","),
        Value::Part(part) => format!("{part:.3}").replace('.', ","),
        Value::Day(day) => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        Table {
            name: "Typ [alla]".into(),
            columns: vec!["Typ".into(), "Antal".into(), "Andel".into(), "Dag".into()],
            rows: vec![vec![
                "=HYPERLINK(\"x\")".to_owned().into(),
                Value::Number(12.5),
                Value::Part(0.25),
                Value::Day("2026-11-23".parse().expect("a day")),
            ]],
            about_name: "Om tabellen".into(),
            about: vec![("Period".into(), "2026".to_owned().into())],
        }
    }

    #[test]
    fn rpt_1_csv_opens_in_a_swedish_office_and_reckons_nothing() {
        let text = String::from_utf8(csv(&table())).expect("UTF-8");
        assert_eq!(text, "\u{feff}Typ;Antal;Andel;Dag\r\n\"'=HYPERLINK(\"\"x\"\")\";12,5;0,250;2026-11-23\r\n");
    }

    #[test]
    fn rpt_1_a_workbook_can_be_read_back() {
        use calamine::{Data, Reader, Xlsx};
        let bytes = xlsx(&table()).expect("a workbook");
        let mut book = Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
        assert_eq!(book.sheet_names(), ["Typ alla", "Om tabellen"]);
        let rows: Vec<Vec<Data>> = book.worksheet_range("Typ alla").expect("a sheet").rows().map(<[Data]>::to_vec).collect();
        assert_eq!(rows[1][0], Data::String("=HYPERLINK(\"x\")".into()));
        assert_eq!(rows[1][1], Data::Float(12.5));
        assert!(matches!(rows[1][3], Data::DateTime(_)), "{rows:?}");
    }
}

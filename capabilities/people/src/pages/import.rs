//! Choose a list of people to take in.

use crate::{
    actions,
    import::{Column, Raw, rows},
    store::import,
    url,
    words::{column_name, role_name},
};
use authority::Role;
use components::{
    Button, Column as Head, Field, FileField, LinkButton, Table, button, button_row, crumbs, details, file_field, h1, lede,
    link_button, table,
};
use sheet::Unreadable;
use text::{t, words};
use web::{Answer, Form, FormState, Granted, Input, Markup, Page, Reply, Submitted, Ui, Url, html};

/// What was sent.
pub struct File {
    name: String,
    rows: Vec<Raw>,
}

impl Form for File {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let Some(file) = input.upload("fil") else {
            input.error("fil", t!(input.ui(), "people-import-file-missing"));
            return None;
        };
        // Here, before there is a turn at the database: a large file takes its time.
        let rows = sheet::read(&file.bytes).map_err(|why| unreadable(input.ui(), why)).and_then(|sheet| {
            let named = |missing: Vec<Column>| {
                let names: Vec<_> = missing.iter().map(|column| column_name(input.ui(), *column)).collect();
                t!(input.ui(), "people-import-columns-missing", columns = words::list(input.ui().prefs().lang, &names))
            };
            rows(&sheet).map_err(named)
        });
        match rows {
            Ok(rows) => Some(Self { name: file.name.chars().take(120).collect(), rows }),
            Err(message) => {
                input.error("fil", message);
                None
            }
        }
    }
}

fn unreadable(ui: &Ui, why: Unreadable) -> String {
    match why {
        Unreadable::TooLarge => t!(ui, "people-import-too-large"),
        Unreadable::TooManyRows => t!(ui, "people-import-too-many", most = sheet::MOST_ROWS),
        Unreadable::Empty => t!(ui, "people-import-empty"),
        Unreadable::OldExcel => t!(ui, "people-import-old-excel"),
        Unreadable::NotATable => t!(ui, "people-import-no-table"),
    }
}

/// The page.
pub fn show(granted: Granted<actions::Import>, _: url::Import) -> Answer {
    let page = page(&granted.ui, &FormState::default());
    granted.page(page)
}

/// Keeps the list, and leads to what it would change.
pub fn send(mut granted: Granted<actions::Import>, _: url::Import, form: Submitted<File>) -> Answer {
    match form.parsed {
        Ok(file) => {
            let (id, recorded) = import::keep(&mut granted.work(), &file.name, &file.rows)?;
            granted.saved(recorded, &url::Preview { id })
        }
        Err(errors) => {
            let page = page(&granted.ui, &FormState::wrong(form.fields, errors));
            granted.again(page)
        }
    }
}

/// A list to fill in: semicolons and a mark, as Swedish Excel wants them.
pub fn template(granted: Granted<actions::Import>, _: url::Template) -> Answer {
    let ui = &granted.ui;
    let heading: Vec<&str> = Column::ALL.iter().filter_map(|column| column.names().first().copied()).collect();
    let directory = ui.actor().directory();
    let unit = directory.roots().first().map(|root| directory.unit_name(*root).to_owned()).unwrap_or_default();
    let role = role_name(ui, Role::Employee);
    let example =
        ["anna.exempel", "Anna Exempel", "anna.exempel@kommun.se", "Undersköterska", &unit, &role, "2026-01-01", "", ""];
    let cell =
        |text: &str| if text.contains([';', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() };
    let line = |cells: &[&str]| cells.iter().map(|text| cell(text)).collect::<Vec<_>>().join(";");
    let text = format!("\u{feff}{}\r\n{}\r\n", line(&heading), line(&example));
    granted.reply(Reply::file("personer.csv", "text/csv; charset=utf-8", text.into_bytes()))
}

fn page(ui: &Ui, form: &FormState) -> Page {
    let title = t!(ui, "people-import-title");
    let title = if form.errors.is_empty() { title } else { t!(ui, "people-error-title", title = title) };
    Page::new(title, view(ui, form))
}

/// The form.
pub fn view(ui: &Ui, form: &FormState) -> Markup {
    let (file, template_href) = (t!(ui, "people-import-file"), url::Template {}.to_string());
    let about = components::Form { action: url::Import::PATTERN, multipart: true, ..components::Form::default() };
    let kinds = FileField { accept: ".csv,.xlsx,.txt", ..FileField::default() };
    let template = LinkButton { download: true, ..LinkButton::secondary(&template_href, "") };
    html! {
        (crumbs(&t!(ui, "people-crumbs"), [(url::People::PATTERN, t!(ui, "people-list-title"))], &t!(ui, "people-import-title")))
        (h1(&t!(ui, "people-import-title")))
        (lede(&t!(ui, "people-import-lede")))
        (button_row([link_button(LinkButton { text: &t!(ui, "people-import-template"), ..template })]))
        (details(&t!(ui, "people-import-columns"), None, false, columns(ui)))
        (form.frame(ui, about, None, html! {
            (file_field(Field { hint: Some(&t!(ui, "people-import-file-hint")), ..form.field("fil", &file) }, kinds))
            (button_row([
                button(Button::primary(&t!(ui, "people-import-submit"))),
                link_button(LinkButton::tertiary(url::People::PATTERN, &t!(ui, "people-cancel"))),
            ]))
        }))
    }
}

fn columns(ui: &Ui) -> Markup {
    let heads = [Head::text(t!(ui, "people-import-column")), Head::text(t!(ui, "people-import-holds"))];
    let rows = Column::ALL.iter().map(|column| {
        vec![html! { (column_name(ui, *column)) }, html! { (t!(ui, "people-import-about", column = column.code())) }]
    });
    let caption = t!(ui, "people-import-columns");
    html! {
        (table(Table { caption: &caption, columns: &heads, ..Table::default() }, rows))
        p { (t!(ui, "people-import-roles", roles = roles(ui))) }
    }
}

fn roles(ui: &Ui) -> String {
    let names: Vec<_> = Role::ALL.iter().map(|role| role_name(ui, *role)).collect();
    names.join(" · ")
}

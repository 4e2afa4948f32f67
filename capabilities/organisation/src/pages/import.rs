//! Choose a file of units.

use crate::{
    actions::ImportUnits,
    data,
    import::{
        self, Unreadable,
        columns::{Column, Columns},
        plan::Circumstances,
    },
    pages::Screen,
    store, url,
};
use ::sheet; // reads hostile CSV and Excel files safely
use components::{
    Button, Field, FileField, Head, LinkButton, button, button_row, card, columns, crumbs, date_field, dl, file_field,
    link_button, numbered, page_head,
};
use kernel::{Day, Id, Ulid, UnitId};
use maud::html;
use serde_json::json;
use text::{Speaks, t};
use web::{Answer, Fields, Form, FormState, Granted, Input, Reply, Submitted, Ui};

/// What was sent.
pub struct File {
    from: Day,
    name: String,
    sheet: sheet::Sheet,
    columns: Columns,
}

impl Form for File {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let from = input.day("from", |ui| t!(ui, "organisation-import-from-missing"));
        let Some(file) = input.upload("fil") else {
            input.error("fil", t!(input.ui(), "organisation-import-file-missing"));
            return None;
        };
        // Here, before there is a turn at the database: a large file takes its time.
        match table(input.ui(), &file.bytes) {
            Ok((sheet, columns)) => Some(Self { from: from?, name: file.name.chars().take(120).collect(), sheet, columns }),
            Err(message) => {
                input.error("fil", message);
                None
            }
        }
    }
}

/// The form.
pub fn show(granted: Granted<ImportUnits>) -> Answer {
    let form = FormState::filled(Fields::default().with("from", granted.today()));
    let page = view(&granted.ui, &form);
    granted.page(page.page())
}

/// Reads the file and shows what it would do.
pub fn read(mut granted: Granted<ImportUnits>, form: Submitted<File>) -> Answer {
    let file = match form.parsed {
        Ok(file) => file,
        Err(errors) => {
            let page = view(&granted.ui, &FormState::wrong(form.fields, errors));
            return granted.again(page.page());
        }
    };
    let mut work = granted.work();
    let all = store::unit::organisation(&mut work)?;
    let mut fresh = Vec::new();
    fresh.resize_with(file.sheet.rows.len(), || work.new_id::<UnitId>());
    let now = Circumstances { all, kinds: data::kinds(), from: file.from };
    let plan = import::plan(&file.sheet, &file.columns, now, || fresh.pop().unwrap_or_else(|| UnitId::from_ulid(Ulid(0))));
    let id = store::import::keep(&mut work, &file.name, &plan)?;
    let recorded = work.record(kernel::Subject::new("unit_import", id), "read", json!({ "rows": plan.rows.len() }));
    granted.saved(recorded, &url::Preview { id })
}

fn table(ui: &Ui, bytes: &[u8]) -> Result<(sheet::Sheet, Columns), String> {
    let sheet = sheet::read(bytes).map_err(|why| unreadable(ui, why))?;
    let columns = Columns::of(&sheet).map_err(|missing| {
        let names: Vec<&str> = missing.iter().map(|column| column.names()[0]).collect();
        t!(ui, "organisation-import-columns", columns = text::words::list(ui.lang(), &names))
    })?;
    Ok((sheet, columns))
}

fn unreadable(ui: &Ui, why: Unreadable) -> String {
    match why {
        Unreadable::TooLarge => t!(ui, "organisation-import-too-large"),
        Unreadable::TooManyRows => t!(ui, "organisation-import-too-many", n = sheet::MOST_ROWS),
        Unreadable::Empty => t!(ui, "organisation-import-empty"),
        Unreadable::OldExcel => t!(ui, "organisation-import-old-excel"),
        Unreadable::NotATable => t!(ui, "organisation-import-not-a-table"),
    }
}

/// A file to start from: the columns, and the organisation as it is. With the mark that makes Excel read it as UTF-8.
pub fn template(mut granted: Granted<ImportUnits>) -> Answer {
    let all = store::unit::organisation(&mut granted.work())?;
    let (lang, today) = (granted.ui.lang(), granted.today());
    let mut out = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    let broken = |error: csv::Error| web::Problem::Internal(error.to_string());
    out.write_record(Column::ALL.map(|column| column.names()[0])).map_err(broken)?;
    let lists = data::kinds();
    let named = |list: &[crate::domain::Kind], codes: &[String]| {
        let words: Vec<&str> = codes.iter().map(|code| crate::domain::kinds::name(list, code, lang)).collect();
        words.join(", ")
    };
    for id in all.tree_on(today).iter().flat_map(crate::domain::Node::all) {
        let Some((unit, period)) = all.get(id).and_then(|unit| Some((unit, unit.on(today)?))) else { continue };
        let facts = &period.facts;
        let parent = period.parent.and_then(|parent| all.get(parent)).map_or("", |parent| &parent.code);
        let cells = [
            unit.code.clone(),
            facts.name.clone(),
            named(&lists.unit_kind, std::slice::from_ref(&facts.kind)),
            parent.to_owned(),
            named(&lists.service_area, &facts.service_areas),
            named(&lists.legal_area, &facts.legal_areas),
            named(&lists.operating_form, std::slice::from_ref(&facts.operating_form)),
            facts.provider.clone().unwrap_or_default(),
            unit.opened().to_string(),
        ];
        out.write_record(cells.iter().map(|cell| harmless(cell))).map_err(broken)?;
    }
    let bytes = out.into_inner().map_err(|error| web::Problem::Internal(error.to_string()))?;
    granted.reply(Reply::file("enheter.csv", "text/csv; charset=utf-8", bytes))
}

/// A spreadsheet takes a cell that begins like a formula for one; a quote before it says that it is text.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t']) { format!("'{cell}") } else { cell.to_owned() }
}

pub(crate) fn view(ui: &Ui, form: &FormState) -> Screen {
    let title = t!(ui, "organisation-import-title");
    let (file, from) = (t!(ui, "organisation-import-file"), t!(ui, "organisation-import-from"));
    let (file_hint, from_hint) = (t!(ui, "organisation-import-file-hint"), t!(ui, "organisation-import-from-hint"));
    let fields = html! {
        (file_field(Field { hint: Some(&file_hint), ..form.field("fil", &file) }, FileField { accept: ".csv,.txt,.xlsx", ..FileField::default() }))
        (date_field(Field { hint: Some(&from_hint), ..form.field("from", &from) }, None, None))
        (button_row([button(Button::primary(&t!(ui, "organisation-import-read")))]))
    };
    let action = url::Import {}.to_string();
    let sent = form.frame(ui, components::Form { action: &action, multipart: true, ..components::Form::default() }, None, fields);
    let steps = [
        t!(ui, "organisation-import-step-choose"),
        t!(ui, "organisation-import-step-preview"),
        t!(ui, "organisation-import-step-mend"),
        t!(ui, "organisation-import-step-apply"),
    ];
    let template = (url::ImportTemplate {}.to_string(), t!(ui, "organisation-import-template"));
    let start = html! {
        p { (t!(ui, "organisation-import-template-text")) }
        (button_row([link_button(LinkButton { download: true, icon: Some(components::Icon::Download), ..LinkButton::secondary(&template.0, &template.1) })]))
    };
    let help = card(Head::small("hur", &t!(ui, "organisation-import-how")), numbered(steps.map(|step| html! { (step) })));
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), [(url::Units {}.to_string(), t!(ui, "organisation-list-title"))], &title))
        (page_head(components::PageHead { title: &title, lede: Some(&t!(ui, "organisation-import-lede")), ..Default::default() }))
        (columns([sent, described(ui)], &t!(ui, "organisation-import-how"), [help, card(Head::small("mall", &t!(ui, "organisation-import-start")), start)]))
    };
    Screen::new(title, body)
}

/// What each column holds.
fn described(ui: &Ui) -> maud::Markup {
    let text = |column| match column {
        Column::Code => t!(ui, "organisation-import-column-code"),
        Column::Name => t!(ui, "organisation-import-column-name"),
        Column::Kind => t!(ui, "organisation-import-column-kind"),
        Column::Parent => t!(ui, "organisation-import-column-parent"),
        Column::Areas => t!(ui, "organisation-import-column-areas"),
        Column::Laws => t!(ui, "organisation-import-column-laws"),
        Column::Form => t!(ui, "organisation-import-column-form"),
        Column::Provider => t!(ui, "organisation-import-column-provider"),
        Column::Opened => t!(ui, "organisation-import-column-opened"),
    };
    let items = Column::ALL.map(|column| (column.names()[0], html! { (text(column)) }));
    card(Head::new("kolumner", &t!(ui, "organisation-import-columns-title")), dl(items))
}

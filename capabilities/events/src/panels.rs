//! What this room shows on pages about its things: similar events, beside a case.

use crate::{
    actions::Read,
    store::{EVENT, list, record},
    url, words,
};
use components::prelude::*;
use db::{DbError, Desk};
use kernel::Subject;
use text::{Speaks, dates, t};
use web::{Panel, Ui};

/// Similar events at the unit in the last half year.
pub fn panels(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    let Some(id) = subject.id(EVENT) else { return Ok(Vec::new()) };
    let Ok(mut work) = desk.work::<Read>() else { return Ok(Vec::new()) };
    let this = match record::peek(&mut work, id) {
        Ok(this) => this,
        Err(DbError::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let since = ui.today().plus_days(-182);
    let lines = list::similar(&mut work, (this.case.unit, &this.type_code), id, since)?;
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let evening = lines.iter().filter(|line| (17..24).contains(&line.occurred_at.local().hour())).count();
    let mut text = t!(ui, "events-similar-text", n = lines.len());
    if evening * 2 > lines.len() && lines.len() > 2 {
        text = format!("{text} {}", t!(ui, "events-similar-evening", n = evening));
    }
    let items = lines.iter().take(4).map(|line| {
        let day = line.occurred_at.day();
        let (number, month) = (day.0.day().to_string(), dates::month(ui.lang(), day).chars().take(3).collect::<String>());
        let title = words::line_title(ui, line);
        let note = words::phase(ui, line.phase);
        let href = url::Case { id: line.id }.to_string();
        date(DateItem { at: &day.to_string(), day: &number, month: &month, title: &title, href: &href, note: &note })
    });
    let body =
        section(Head::small("liknande", &t!(ui, "events-similar-title")), html! { (small(&text)) (dates_(items.collect())) });
    Ok(vec![Panel { main: false, body }])
}

fn dates_(items: Vec<Markup>) -> Markup {
    components::dates(items)
}

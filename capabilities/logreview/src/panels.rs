//! What this room shows on a case's page: the way to who has opened it.

use crate::{actions::Look, domain::ThingId, url};
use components::{Head, Icon, LinkButton, link_button, section};
use db::{DbError, Desk};
use kernel::Subject;
use text::t;
use web::{Panel, Ui};

/// A link, for those who may review. It asks the database nothing.
#[allow(clippy::unnecessary_wraps)] // a socket like the others
pub fn panels(ui: &Ui, _: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    let Some(id) = subject.id::<ThingId>("event").filter(|_| ui.may::<Look>()) else { return Ok(Vec::new()) };
    let href = url::Case { kind: subject.kind().to_owned(), id }.to_string();
    let text = t!(ui, "logreview-panel-link");
    let link = link_button(LinkButton { icon: Some(Icon::Eye), small: true, ..LinkButton::secondary(&href, &text) });
    Ok(vec![Panel { main: false, body: section(Head::small("oppnat", &t!(ui, "logreview-panel-title")), link) }])
}

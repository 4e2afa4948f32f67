//! A unit's poster: a QR code that opens the report form with the unit chosen, for the wall of the staff room (ORG-7).

use crate::{actions::Read, url, words};
use components::prelude::*;
use kernel::UnitId;
use text::t;
use web::{Answer, Frame, Granted, Page, Problem, Ui};

/// The page.
pub fn show(granted: Granted<Read>, at: url::Poster) -> Answer {
    if !may_print(&granted.ui, at.unit) {
        return Err(Problem::NotFound);
    }
    let base = granted.ui.app().settings().base_url.clone();
    let body = view(&granted.ui, at.unit, &format!("{base}{}", url::StartAt { unit: at.unit }));
    let page = Page::new(t!(granted.ui, "events-poster-title"), body).framed(Frame::Bare { wide: false });
    granted.page(page)
}

/// Whether the actor leads the unit, and events can be reported there.
pub fn may_print(ui: &Ui, unit: UnitId) -> bool {
    let path = ui.actor().directory().ancestors(unit);
    ui.may::<Read>() && words::can_report_at(ui, unit) && ui.actor().holdings().iter().any(|held| path.contains(&held.unit))
}

/// The poster.
pub fn view(ui: &Ui, unit: UnitId, address: &str) -> Markup {
    let name = words::unit_with_parent(ui, unit);
    let steps = [t!(ui, "events-poster-scan"), t!(ui, "events-poster-sign-in"), t!(ui, "events-poster-tell")];
    html! {
        (poster(Poster {
            title: &t!(ui, "events-poster-heading"),
            place: &name,
            code: qr(&t!(ui, "events-poster-code", unit = name.clone()), address),
            address,
            steps: &steps,
            foot: &t!(ui, "events-poster-foot"),
        }))
        (button_row([print_button(&t!(ui, "events-print"))]))
    }
}

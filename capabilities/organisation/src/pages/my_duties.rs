//! What I do: the duties of the roles that I have.

use crate::{
    actions::ReadUnits,
    data,
    domain::duty::{self, Duty, Placed},
    pages::{
        Screen,
        duty_parts::{self, Around},
    },
    store, url,
};
use authority::{Actor, Role};
use components::{
    Fact, Head, Icon, LinkButton, PageHead, box_card, button_row, card, crumbs, details, empty_state, fact, facts, link,
    link_button, page_head, stack,
};
use db::{DbError, Desk};
use kernel::{PersonId, Subject};
use maud::{Markup, html};
use text::{Speaks, t};
use web::{Answer, Granted, Panel, Ui};

/// How many the panel shows.
const IN_PANEL: usize = 5;

/// The page.
pub fn show(mut granted: Granted<ReadUnits>) -> Answer {
    let duties = store::duty::current(&mut granted.work())?;
    let page = view(&granted.ui, &duties);
    granted.page(page.page())
}

/// The roles that the actor has today, the everyday one last.
fn roles(actor: &Actor) -> Vec<Role> {
    Role::ALL.iter().copied().filter(|role| *role != Role::Employee && actor.has_role(*role)).chain([Role::Employee]).collect()
}

pub(crate) fn view(ui: &Ui, duties: &[Placed]) -> Screen {
    let title = t!(ui, "organisation-mine-title");
    let parts: Vec<Markup> = roles(ui.actor()).into_iter().filter_map(|role| part(ui, role, duties)).collect();
    let all = (url::Duties {}.to_string(), t!(ui, "organisation-duties-title"));
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), [all.clone()], &title))
        (page_head(PageHead {
            title: &title,
            lede: Some(&t!(ui, "organisation-mine-lede")),
            actions: button_row([link_button(LinkButton::tertiary(&all.0, &t!(ui, "organisation-mine-all")))]),
            ..PageHead::default()
        }))
        @if parts.is_empty() {
            (empty_state(Icon::Clipboard, &t!(ui, "organisation-mine-empty"), html! { p { (t!(ui, "organisation-mine-empty-text")) } }))
        } @else { (stack(parts)) }
    };
    Screen::new(title, body)
}

/// A role's duties: open for the roles that one has been given, closed for the one that everybody has.
fn part(ui: &Ui, role: Role, duties: &[Placed]) -> Option<Markup> {
    let mine: Vec<&Duty> = duties.iter().map(|placed| &placed.duty).filter(|duty| duty.roles.contains(&role)).collect();
    if mine.is_empty() {
        return None;
    }
    let directory = ui.actor().directory();
    let units = ui.actor().holdings().iter().filter(|held| held.role == role).map(|held| directory.unit_name(held.unit));
    let units: Vec<&str> = units.collect();
    let name = data::role_name(role, ui.lang());
    let place = text::words::list(ui.lang(), &units);
    let count = t!(ui, "organisation-duties-count", n = mine.len());
    let summary = [name, &place, &count].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let body = duty_parts::by_recurrence(ui, role.code(), &mine, &Around::default());
    Some(box_card(details(&summary, None, role != Role::Employee || ui.actor().holdings().is_empty(), body)))
}

/// "Ditt ansvar" beside a person's own page: those of the actor's duties that are nearest in time.
pub(crate) fn panel(ui: &Ui, desk: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    let person = subject.id::<PersonId>("person");
    if person.is_none() || person != ui.actor().person() {
        return Ok(Vec::new());
    }
    let duties = store::duty::current_for_house(desk)?;
    let mut mine = roles(ui.actor());
    if mine.len() > 1 {
        // What everybody does would crowd out what this person does.
        mine.pop();
    }
    let month = ui.today().0.month().unsigned_abs();
    let nearest = duty::nearest(&duties, &mine, month);
    Ok(if nearest.is_empty() { Vec::new() } else { vec![Panel { main: false, body: panel_view(ui, &nearest) }] })
}

pub(crate) fn panel_view(ui: &Ui, nearest: &[&Duty]) -> Markup {
    let items = nearest.iter().take(IN_PANEL).map(|duty| {
        let often = duty_parts::often(ui, &duty.recurrence);
        let months: Vec<String> = duty.months.iter().map(|month| duty_parts::month_name(ui, *month)).collect();
        let comment = if months.is_empty() {
            if duty.recurrence.is_empty() { String::new() } else { often }
        } else {
            text::words::capital(&text::words::list(ui.lang(), &months))
        };
        fact(Fact { label: duty.text(ui.lang()), comment: &comment, ..Fact::default() })
    });
    let (href, all) = (url::MyDuties {}.to_string(), t!(ui, "organisation-mine-see-all", n = nearest.len()));
    card(Head::small("ditt-ansvar", &t!(ui, "organisation-mine-panel")), html! { (facts(items)) p { (link(&href, &all)) } })
}

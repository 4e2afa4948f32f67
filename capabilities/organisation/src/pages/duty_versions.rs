//! Every version of the responsibility map, and what each changed.

use crate::{
    actions::{DraftDuties, EstablishDuties, ReadUnits},
    domain::duty::{self, Difference, Duty, DutyMap, MapState, Placed},
    pages::{
        Screen,
        duty_parts::{self, Around},
    },
    store, url,
};
use components::{
    Change, DiffRow, Head, Icon, PageHead, Row, Tone, card_rows, crumbs, diff_row, diffs, empty_state, link, notice, page_head,
    row, section, tags,
};
use maud::{Markup, html};
use text::{Speaks, t};
use web::{Answer, Granted, Problem, Ui};

/// The list.
pub fn list(mut granted: Granted<ReadUnits>) -> Answer {
    let maps = readable(&mut granted)?;
    let page = list_view(&granted.ui, &maps);
    granted.page(page.page())
}

/// One version, to read.
pub fn show(mut granted: Granted<ReadUnits>, at: url::Version) -> Answer {
    let maps = readable(&mut granted)?;
    let mut work = granted.work();
    let map = maps.iter().find(|map| map.number == at.number).ok_or(Problem::NotFound)?;
    let duties = store::duty::duties(&mut work, map.number)?;
    let page = version_view(&granted.ui, map, is_in_force(&maps, map), &duties);
    granted.page(page.page())
}

/// What a version changed, beside the one before.
pub fn compare(mut granted: Granted<ReadUnits>, at: url::Compare) -> Answer {
    let maps = readable(&mut granted)?;
    let mut work = granted.work();
    let map = maps.iter().find(|map| map.number == at.number).ok_or(Problem::NotFound)?;
    let before = maps.iter().find(|other| other.number < map.number).ok_or(Problem::NotFound)?;
    let (old, new) = (store::duty::duties(&mut work, before.number)?, store::duty::duties(&mut work, map.number)?);
    let page = compare_view(&granted.ui, before, map, &duty::compare(&old, &new));
    granted.page(page.page())
}

/// The versions that the actor may read: a draft is for those who work on it.
fn readable(granted: &mut Granted<ReadUnits>) -> Result<Vec<DutyMap>, Problem> {
    let mut maps = store::duty::maps(&mut granted.work())?;
    let drafts = granted.ui.may::<DraftDuties>() || granted.ui.may::<EstablishDuties>();
    maps.retain(|map| drafts || map.state != MapState::Draft);
    Ok(maps)
}

fn is_in_force(maps: &[DutyMap], map: &DutyMap) -> bool {
    store::duty::in_force(maps).is_some_and(|current| current.number == map.number)
}

fn above(ui: &Ui) -> [(String, String); 2] {
    [
        (url::Duties {}.to_string(), t!(ui, "organisation-duties-title")),
        (url::Versions {}.to_string(), t!(ui, "organisation-duties-versions")),
    ]
}

pub(crate) fn list_view(ui: &Ui, maps: &[DutyMap]) -> Screen {
    let title = t!(ui, "organisation-duties-versions");
    let items = maps.iter().map(|map| {
        let href = if map.state == MapState::Draft {
            url::Draft {}.to_string()
        } else {
            url::Version { number: map.number }.to_string()
        };
        let name = t!(ui, "organisation-map-number", number = map.number.to_string());
        let end = duty_parts::state(ui, map, is_in_force(maps, map));
        let meta = html! { (duty_parts::decided(ui, map)) };
        row(Row { href: &href, title: &name, icon: Some(Icon::FileText), meta, end, ..Row::default() })
    });
    let [duties, _] = above(ui);
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), [duties], &title))
        (page_head(PageHead { title: &title, lede: Some(&t!(ui, "organisation-versions-lede")), ..PageHead::default() }))
        (card_rows(items))
    };
    Screen::new(title, body)
}

pub(crate) fn version_view(ui: &Ui, map: &DutyMap, in_force: bool, duties: &[Placed]) -> Screen {
    let title = t!(ui, "organisation-version-title", number = map.number.to_string());
    let around = Around { held: None, roles: true };
    let all: Vec<&Duty> = duties.iter().map(|placed| &placed.duty).collect();
    let compare = url::Compare { number: map.number }.to_string();
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), above(ui), &title))
        (page_head(PageHead {
            title: &title,
            lede: Some(&duty_parts::decided(ui, map)),
            tags: tags([duty_parts::state(ui, map, in_force)]),
            ..PageHead::default()
        }))
        @if !in_force && map.state != MapState::Draft {
            (notice(Tone::Warn, &t!(ui, "organisation-version-old"), html! { p { (link(&url::Duties {}.to_string(), &t!(ui, "organisation-version-current"))) } }))
        }
        @if map.number > 1 { p { (link(&compare, &t!(ui, "organisation-version-compare"))) } }
        (duty_parts::by_recurrence(ui, "version", &all, &around))
    };
    Screen::new(title, body)
}

pub(crate) fn compare_view(ui: &Ui, before: &DutyMap, map: &DutyMap, differences: &[Difference]) -> Screen {
    let (old, new) = (before.number.to_string(), map.number.to_string());
    let title = t!(ui, "organisation-compare-title", old = old, new = new);
    let body = html! {
        (crumbs(&t!(ui, "organisation-crumbs"), above(ui), &title))
        (page_head(PageHead { title: &title, lede: Some(&duty_parts::decided(ui, map)), ..PageHead::default() }))
        (differing(ui, differences))
    };
    Screen::new(title, body)
}

/// The differences, or that there are none.
pub(crate) fn differing(ui: &Ui, differences: &[Difference]) -> Markup {
    let rows: Vec<Markup> = differences.iter().map(|difference| line(ui, difference)).collect();
    html! {
        @if rows.is_empty() {
            (empty_state(Icon::Checkmark, &t!(ui, "organisation-compare-none"), html! { p { (t!(ui, "organisation-compare-none-text")) } }))
        } @else {
            (section(Head::new("skillnader", &t!(ui, "organisation-compare-count", n = rows.len())), diffs(rows)))
        }
    }
}

fn line(ui: &Ui, difference: &Difference) -> Markup {
    let said = |duty: &Duty| {
        [duty.text(ui.lang()).to_owned(), duty_parts::role_names(ui, &duty.roles), duty_parts::often(ui, &duty.recurrence)]
            .join(" · ")
    };
    let (change, word, duty, before, after) = match difference {
        Difference::Added(duty) => (Change::Added, t!(ui, "organisation-compare-added"), duty, String::new(), said(duty)),
        Difference::Changed(old, new) => (Change::Changed, t!(ui, "organisation-compare-changed"), new, said(old), said(new)),
        Difference::Removed(duty) => (Change::Removed, t!(ui, "organisation-compare-removed"), duty, said(duty), String::new()),
    };
    diff_row(DiffRow { change, word: &word, title: duty.text(ui.lang()), before: &before, after: &after, wrong: None })
}

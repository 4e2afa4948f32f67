//! Tack: the number, what happens now and by when.

use crate::{actions::ReadOwn, domain::Nature, store::mine, url, words};
use authority::{Role, Tracks};
use components::prelude::*;
use text::t;
use web::{Answer, Frame, Granted, Page};

/// The page.
pub fn show(mut granted: Granted<ReadOwn>, at: url::Thanks) -> Answer {
    let report = mine::open(&mut granted.work(), at.id)?;
    let ui = &granted.ui;
    let reads = match words::manager(ui, report.unit) {
        _ if report.withheld => t!(ui, "events-thanks-around"),
        Some(name) => t!(ui, "events-thanks-manager", name = name),
        None => t!(ui, "events-thanks-line"),
    };
    let health =
        ui.actor().directory().unit(report.unit).is_some_and(|unit| unit.tracks == Tracks::HSL || unit.tracks == Tracks::ALL);
    let expert = health && words::nearest(ui, report.unit, &[Role::Mas, Role::Mar]).is_some();
    let mut next = vec![html! { (reads) }];
    if report.nature != Nature::Deviation {
        next = vec![html! { (t!(ui, "events-thanks-idea")) }];
    } else if expert {
        next.push(html! { (t!(ui, "events-thanks-expert")) });
    }
    next.push(html! { @if report.nature == Nature::Deviation { (t!(ui, "events-thanks-told")) } @else { (t!(ui, "events-thanks-answered")) } });
    let number = report.number.to_string();
    let body = html! {
        (confirmation(Confirmation {
            title: &t!(ui, "events-thanks-title"),
            text: html! { (t!(ui, "events-thanks-number")) " " b { (number) } },
            next_title: &t!(ui, "events-thanks-next"),
            next,
        }))
        (help(Icon::PersonChat, html! { (t!(ui, "events-thanks-care")) }))
        (button_row([
            link_button(LinkButton::secondary(&url::Report {}.to_string(), &t!(ui, "events-thanks-more"))),
            link(&url::MyCase { id: report.id }.to_string(), &t!(ui, "events-thanks-follow")),
            link("/", &t!(ui, "events-thanks-home")),
        ]))
    };
    let page = Page::new(t!(ui, "events-thanks-title"), body).framed(Frame::Bare { wide: false });
    granted.page(page)
}

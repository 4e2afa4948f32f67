//! Tack, for one who isn't signed in any more, or whose colleague owns the report: the number and what happens now, and
//! nothing of what was reported (ORG-7).

use crate::{
    actions::SeeSent,
    domain::{CaseNumber, Nature},
    url,
};
use components::prelude::*;
use hmac::{Hmac, KeyInit, Mac};
use kernel::code_enum;
use sha2::Sha256;
use text::t;
use web::{Answer, App, Frame, Granted, Page, Problem, Ui};

code_enum! {
    /// What the number is of.
    pub enum ThanksFor {
        /// A deviation.
        Deviation = "a",
        /// A good example or an idea.
        Other = "f",
        /// A deviation that a colleague owns.
        Colleague = "k",
    }
}

impl ThanksFor {
    /// Of a report.
    pub fn of(nature: Nature) -> Self {
        if nature == Nature::Deviation { Self::Deviation } else { Self::Other }
    }
}

/// The address of the page for a number. It holds proof that the house made it, so that nobody can show another a page of
/// thanks for a report that was never sent.
pub fn address(app: &App, number: CaseNumber, sort: ThanksFor) -> url::Sent {
    url::Sent { number, sort, proof: proof(app, number, sort) }
}

/// Sixteen hexadecimal digits.
fn proof(app: &App, number: CaseNumber, sort: ThanksFor) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&app.db().derived_key("sent")) else { return String::new() };
    mac.update(format!("{number}/{sort}").as_bytes());
    web::hex(mac.finalize().into_bytes().into_iter().take(8))
}

/// The page.
pub fn show(granted: Granted<SeeSent>, at: url::Sent) -> Answer {
    let right = proof(granted.ui.app(), at.number, at.sort);
    if right.is_empty() || right != at.proof {
        return Err(Problem::NotFound);
    }
    let ui = &granted.ui;
    let page = Page::new(t!(ui, "events-thanks-title"), view(ui, &at)).framed(Frame::Bare { wide: false });
    granted.page(page)
}

/// Its content.
pub fn view(ui: &Ui, at: &url::Sent) -> Markup {
    let next = match at.sort {
        ThanksFor::Deviation => vec![html! { (t!(ui, "events-thanks-line")) }, html! { (t!(ui, "events-sent-told")) }],
        ThanksFor::Other => vec![html! { (t!(ui, "events-thanks-idea")) }, html! { (t!(ui, "events-sent-answered")) }],
        ThanksFor::Colleague => vec![html! { (t!(ui, "events-thanks-line")) }, html! { (t!(ui, "events-sent-colleague")) }],
    };
    let (again, way) = if ui.actor().person().is_some() {
        (t!(ui, "events-thanks-more"), url::Report {}.to_string())
    } else {
        (t!(ui, "events-sent-sign-in"), "/logga-in".to_owned())
    };
    html! {
        (confirmation(Confirmation {
            title: &t!(ui, "events-thanks-title"),
            text: html! { (t!(ui, "events-thanks-number")) " " b { (at.number) } },
            next_title: &t!(ui, "events-thanks-next"),
            next,
        }))
        (help(Icon::PersonChat, html! { (t!(ui, "events-thanks-care")) }))
        (button_row([link_button(LinkButton::secondary(&way, &again))]))
    }
}

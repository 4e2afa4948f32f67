//! The report form that a phone keeps: every question in one page, shown one at a time by the script, and nothing in it that is
//! about a person. And the page that a phone shows instead of others when there is no network.

use super::{body, name, what};
use crate::{
    actions::{Report, SeeNoNetwork},
    domain::{Draft, Question},
    url, words,
};
use components::prelude::*;
use text::t;
use web::{Answer, Errors, Fields, FormState, Frame, Granted, Page, Search, Ui};

/// The form.
pub fn show(granted: Granted<Report>) -> Answer {
    let page = view(&granted.ui);
    granted.page(page)
}

/// There is no network; one who has been signed in can report all the same.
pub fn no_network(granted: Granted<SeeNoNetwork>, search: Search) -> Answer {
    let page = no_network_page(&granted.ui, search.0.get("form") == "1");
    granted.page(page)
}

fn no_network_page(ui: &Ui, can_report: bool) -> Page {
    let text = if can_report { t!(ui, "events-no-network-report") } else { t!(ui, "events-no-network-sign-in") };
    let inner = html! {
        (h1(&t!(ui, "events-no-network")))
        (lede(&text))
        @if can_report { (link_button(LinkButton::primary(&url::Report {}.to_string(), &t!(ui, "events-nav-report")))) }
    };
    Page::new(t!(ui, "events-no-network"), inner).framed(Frame::Bare { wide: false })
}

fn view(ui: &Ui) -> Page {
    let (form, usual) = (FormState::default(), Draft::default());
    let parts = html! {
        @for (at, question) in usual.questions().iter().enumerate() {
            @let shown = if at == 0 { Shown::First } else { Shown::Later };
            (part(question.code(), true, shown, html! {
                @if *question == Question::What { (what::of_deviations(ui, &form)) } @else { (body(ui, *question, &usual, &form)) }
                @if *question == Question::Story { (photo(ui, &form)) }
                (button(Button::wide(&t!(ui, "events-report-continue"))))
            }))
        }
        (part("kontrollera", false, Shown::Later, check(ui)))
        (part("avbryt", false, Shown::Later, leave(ui)))
        (saved_line(&t!(ui, "events-device-saved", at = "{}")))
    };
    let hidden = ui.hidden();
    let hidden: Vec<_> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let inner = html! {
        (device_form(&url::Report {}.to_string(), &url::Whole {}.to_string(), &hidden, parts))
        (part("vantar", false, Shown::Later, waiting(ui)))
        (part("logga-in", false, Shown::Later, sign_in(ui)))
        (patterns(ui))
        (vocabulary(ui))
    };
    let at = Some(usual.place(Question::What));
    let home = || Some("/".to_owned());
    Page::new(name(ui, Question::What, &usual), inner).framed(Frame::Question { back: home(), at, cancel: home() })
}

fn photo(ui: &Ui, form: &FormState) -> Markup {
    let (label, hint) = (t!(ui, "events-photo-add"), t!(ui, "events-photo-hint"));
    file_field(
        Field { hint: Some(&hint), ..form.field("bild", &label) },
        FileField { accept: "image/jpeg,image/png,image/webp", photo: true, many: true, ..FileField::default() },
    )
}

/// The answers, which the script fills in, and the button that sends.
fn check(ui: &Ui) -> Markup {
    let (form, usual) = (FormState::default(), Draft::default());
    let change = t!(ui, "events-change");
    let rows = usual.questions().iter().map(|question| {
        let question_name = name(ui, *question, &usual);
        let href = format!("#{}", question.code());
        let what = words::small_first(&question_name);
        answer(components::Answer { question: &question_name, value: html! {}, href: &href, change: &change, what: &what })
    });
    html! {
        (h1(&t!(ui, "events-report-check")))
        (check_answers(rows))
        (checkbox(form.field("anonym", &t!(ui, "events-report-anonymous")), false))
        (help(Icon::PadlockLocked, html! { (t!(ui, "events-report-readers-line")) }))
        (button(Button::wide(&t!(ui, "events-report-send"))))
        (status_line(Icon::CloudSlash, &t!(ui, "events-device-no-coverage")))
    }
}

fn leave(ui: &Ui) -> Markup {
    let (keep, throw) = (t!(ui, "events-report-keep"), t!(ui, "events-report-throw"));
    html! {
        (h1(&t!(ui, "events-report-leave")))
        (lede(&t!(ui, "events-report-leave-text")))
        (button_row([
            link_button(LinkButton::primary("/", &keep)),
            button(Button { sends: Some(("gor", "slang")), ..Button::secondary(&throw) }),
        ]))
    }
}

fn waiting(ui: &Ui) -> Markup {
    html! {
        (confirmation(Confirmation {
            title: &t!(ui, "events-device-kept"),
            text: html! { (t!(ui, "events-device-kept-text")) },
            next_title: &t!(ui, "events-thanks-next"),
            next: vec![html! { (t!(ui, "events-device-next-net")) }, html! { (t!(ui, "events-device-next-read")) }, html! { (t!(ui, "events-thanks-told")) }],
        }))
        (help(Icon::PersonChat, html! { (t!(ui, "events-thanks-care")) }))
        (button_row([
            link_button(LinkButton::secondary(&url::Report {}.to_string(), &t!(ui, "events-thanks-more"))),
            link("/", &t!(ui, "events-thanks-home")),
        ]))
    }
}

fn sign_in(ui: &Ui) -> Markup {
    html! {
        (h1(&t!(ui, "events-device-kept")))
        (lede(&t!(ui, "events-device-sign-in")))
        (link_button(LinkButton::primary(&sign_in_address(), &t!(ui, "events-device-sign-in-link"))))
    }
}

fn sign_in_address() -> String {
    format!("/logga-in?{}", Fields::default().with("till", url::Report {}).query())
}

/// What the script copies: errors, and messages on other pages about what waits in the phone.
fn patterns(ui: &Ui) -> Markup {
    let leave = html! {
        p { (t!(ui, "events-device-leave-text")) }
        (button_row([
            button(Button { sends: Some(("ko", "skicka")), ..Button::primary(&t!(ui, "events-device-leave-send")) }),
            button(Button { sends: Some(("ko", "slang")), danger: true, ..Button::secondary(&t!(ui, "events-device-leave-throw")) }),
            button(Button { sends: Some(("ko", "stanna")), ..Button::tertiary(&t!(ui, "events-device-leave-stay")) }),
        ]))
    };
    let to = |href: &str, text: &str| html! { (link(href, text)) };
    html! {
        (pattern("fel", field_error("fel", "")))
        (pattern("sammanfattning", FormState::wrong(Fields::default(), Errors::one("fel", "")).summary(ui)))
        (pattern("behall", checkbox(FormState::default().field("behall", &t!(ui, "events-report-story-keep")), false)))
        (pattern("vantar", notice(Tone::Info, &t!(ui, "events-device-waits"), html! { (t!(ui, "events-device-kept-text")) })))
        (pattern("logga-in", notice(Tone::Info, &t!(ui, "events-device-waits"), html! { (t!(ui, "events-device-sign-in")) })))
        (pattern("skickad", notice(Tone::Good, &t!(ui, "events-thanks-title"), to(&url::Mine {}.to_string(), &t!(ui, "events-thanks-follow")))))
        (pattern("laga", notice(Tone::Warn, &t!(ui, "events-device-mend"), to(&url::OnDevice {}.to_string(), &t!(ui, "events-device-mend-link")))))
        (pattern("lamna", notice(Tone::Warn, &t!(ui, "events-device-leave"), leave)))
    }
}

/// The messages of the questions' own rules, and what the script says itself.
fn vocabulary(ui: &Ui) -> Markup {
    let empty = Fields::default();
    let mut all: Vec<(String, String)> = Vec::new();
    for question in Draft::default().questions() {
        if let Err(errors) = super::answered(ui, *question, &empty, Draft::default()) {
            all.extend(errors.iter().map(|(field, message)| (field.to_owned(), message.to_owned())));
        }
    }
    let missing = t!(ui, "events-report-where-missing");
    all.extend([("enhet".into(), missing.clone()), ("annan_enhet".into(), missing)]);
    all.push(("datum".into(), t!(ui, "events-report-when-date-missing")));
    all.push(("framtid".into(), t!(ui, "events-report-when-ahead")));
    all.push(("personnummer".into(), t!(ui, "events-report-story-number")));
    all.push(("skyddad".into(), t!(ui, "events-protected")));
    device_words(all.iter().map(|(name, word)| (name.as_str(), word.as_str())))
}

/// The page for the tests that look at every page.
pub fn sample(ui: &Ui) -> Markup {
    view(ui).body().clone()
}

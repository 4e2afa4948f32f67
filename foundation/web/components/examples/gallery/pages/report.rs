//! Reporting, and the other pages with one question.

use components::prelude::*;
use maud::{Markup, html};

use super::BRAND;

pub fn pages() -> Vec<(&'static str, &'static str, Markup)> {
    vec![
        ("fraga", "Vad gäller det?", question(1, "Fråga 1 av 6", kind())),
        ("text", "Vad hände?", question(4, "Fråga 4 av 6", what(None))),
        (
            "fel",
            "Fel: Vad hände?",
            question(
                4,
                "Fråga 4 av 6",
                html! {
                    (error_summary("Vi behöver veta lite mer", [("vad", "Skriv vad som hände")]))
                    (what(Some("Skriv vad som hände, gärna med en mening")))
                },
            ),
        ),
        ("kontroll", "Stämmer det här?", question(6, "Fråga 6 av 6", check())),
        (
            "klart",
            "Tack",
            report_shell(ReportShell { skip: "Hoppa till innehållet", brand: Some(BRAND), ..ReportShell::default() }, done()),
        ),
        (
            "inloggning",
            "Logga in",
            report_shell(
                ReportShell {
                    skip: "Hoppa till innehållet",
                    brand: Some(BRAND),
                    wide: true,
                    strip: Some(html! { "Det här är en demonstration. Alla namn är påhittade." }),
                    ..ReportShell::default()
                },
                sign_in(),
            ),
        ),
    ]
}

fn question(at: u32, text: &str, body: Markup) -> Markup {
    report_shell(
        ReportShell {
            skip: "Hoppa till innehållet",
            back: Some(("#tillbaka", "Tillbaka")),
            question: Some((at, 6, text)),
            cancel: Some(("dag-light.html", "Avbryt")),
            ..ReportShell::default()
        },
        body,
    )
}

fn kind() -> Markup {
    let field = Field {
        heading: Heading::Page,
        hint: Some("Välj det som stämmer bäst. Någon annan kan ändra sedan."),
        required: true,
        ..Field::new("typ", "Vad gäller det?", "fall")
    };
    form_frame(
        Form { action: "#", hidden: &[("nyckel", "1")], ..Form::default() },
        html! {
            (choices(field, [
                Choice::new("fall", "Fall").detail("Någon har ramlat eller hittats på golvet"),
                Choice::new("lakemedel", "Läkemedel").detail("Glömd, fel eller försenad dos").icon(Icon::Pill),
                Choice::new("omvardnad", "Omvårdnad eller bemötande").detail("Hjälp som uteblev, kränkande ord"),
                Choice::new("hot", "Hot eller våld"),
                Choice::new("info", "Information som inte gick fram").detail("Till exempel mellan pass eller från sjukhus"),
                Choice::new("annat", "Något annat"),
            ]))
            (button(Button::wide("Fortsätt")))
            (status_line(Icon::CheckmarkCircle, "Sparat i telefonen"))
        },
    )
}

fn what(error: Option<&str>) -> Markup {
    let typed =
        if error.is_some() { "" } else { "Boende hittades sittande på golvet i badrummet kl. 21.10. Vaken och pratbar." };
    let field = Field {
        heading: Heading::Page,
        error,
        hint: Some(
            "Skriv kort vad du såg och vad ni gjorde direkt. Skriv inga namn. De fyller du i på ett skyddat ställe sedan.",
        ),
        ..Field::new("vad", "Vad hände?", typed)
    };
    form_frame(
        Form { action: "#", multipart: true, guard: true, ..Form::default() },
        html! {
            (text_area(field, 6))
            (help(Icon::Microphone, html! { "Du kan prata in texten. Tryck på mikrofonen på telefonens tangentbord." }))
            (file_field(
                Field { hint: Some("Ta inte med personer i bilden. Vi tar bort uppgift om plats."), ..Field::new("bild", "Lägg till bild, om det hjälper", "") },
                FileField { accept: "image/*", camera: true, photo: false, many: false },
            ))
            (button(Button::wide("Fortsätt")))
            (status_line(Icon::CheckmarkCircle, "Sparat i telefonen 14.02"))
        },
    )
}

fn check() -> Markup {
    let line = |question: &str, value: Markup, what: &str| answer(Answer { question, value, href: "#", change: "Ändra", what });
    html! {
        (h1("Stämmer det här?"))
        (check_answers([
            line("Vad gäller det?", html! { "Fall" }, "vad det gäller"),
            line("Var?", html! { "Björkgården, avdelning 2, badrum" }, "var"),
            line("Vad hände?", paragraphs("Boende hittades sittande på golvet.\nVaken och pratbar.\n\nVi ringde sjuksköterskan."), "vad som hände"),
            line("Vem gäller det?", mask("Skyddad uppgift"), "vem det gäller"),
        ]))
        (help(Icon::PadlockLocked, html! { "Din chef och sjuksköterskan kan läsa rapporten. Ditt namn syns bara för dem som utreder." }))
        (form_frame(Form { action: "#", ..Form::default() }, button(Button::wide("Skicka rapporten"))))
        (status_line(Icon::CloudSlash, "Ingen täckning? Den skickas när du har nät igen."))
    }
}

fn done() -> Markup {
    html! {
        (confirmation(Confirmation {
            title: "Tack, rapporten är skickad",
            text: html! { "Ditt ärendenummer är " b.nowrap { "A-2026-0412" } },
            next_title: "Det här händer nu",
            next: vec![
                html! { "Karin Lindgren läser rapporten senast i morgon." },
                html! { "Sjuksköterskan bedömer om den boende har fått en skada." },
                html! { "Du får veta vad vi ändrar. Det brukar ta två till tre veckor." },
            ],
        }))
        (help(Icon::PersonChat, html! { "Mår du dåligt av det som hände? Prata med din chef eller ring personalstödet." }))
        (button_row([link_button(LinkButton::secondary("#", "Rapportera något mer")), link("#start", "Till startsidan")]))
    }
}

fn sign_in() -> Markup {
    let persona = |name: &str, initials: &str, role: &str, note: &str| {
        persona_card(Persona { action: "#", hidden: &[("som", "1")], name, initials, role, note })
    };
    html! {
        (h1("Välj vem du vill vara"))
        (lede("Du loggas in med ett klick."))
        (personas([
            persona("Karin Lindgren", "KL", "Enhetschef, Björkgården", "Har tre saker att göra i dag"),
            persona("Sara Nyman", "SN", "Undersköterska, Björkgården", "Rapporterar från telefonen"),
            persona("Ali Rahimi", "AR", "Sjuksköterska", "Bedömer skador"),
            persona("Margareta Ek", "ME", "Medicinskt ansvarig sjuksköterska", "Utreder allvarliga händelser"),
        ]))
        (form_frame(Form { action: "#", ..Form::default() }, html! {
            (h2("Logga in med namn och lösenord"))
            (input_field(Field::new("namn", "Användarnamn", "karin"), Input { autocomplete: Some("username"), ..Input::default() }))
            (input_field(
                Field { error: Some("Lösenordet stämmer inte. Försök igen."), ..Field::new("losen", "Lösenord", "hemligt") },
                Input { kind: InputKind::Password, autocomplete: Some("current-password"), ..Input::default() },
            ))
            (button(Button::primary("Logga in")))
        }))
        (details("Välj språk", Some(Icon::Language), true, languages("sv", [("sv", "Svenska", "#"), ("en", "English", "#en"), ("fi", "Suomi", "#fi")])))
    }
}

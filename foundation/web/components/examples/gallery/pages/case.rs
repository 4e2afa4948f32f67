//! A case.

use components::prelude::*;
use maud::{Markup, html};

pub fn page() -> Markup {
    html! {
        (crumbs("Brödsmulor", [("#", "Ärenden")], "A-2026-0412"))
        (page_head(PageHead {
            title: "Fall i badrum, Björkgården avdelning 2",
            tags: tags([
                tag(Tone::Info, "Utreds", None),
                tag(Tone::Plain, "Hälso- och sjukvård", None),
                tag(Tone::Warn, "Risk för vårdskada", Some(Icon::ExclamationmarkTriangle)),
                html! { span.small.muted { "Hände söndag 22 november 21.10" } },
            ]),
            actions: button_row([print_button("Skriv ut")]),
            ..PageHead::default()
        }))
        (steps(Steps { label: "Ärendets gång", position: "Steg 3 av 6: ", done: "klart" }, [
            Step::done("Rapporterat").note("22 nov"),
            Step::done("Mottaget").note("23 nov"),
            Step::now("Utreds").note("klart senast 7 dec"),
            Step::later("Åtgärdas"),
            Step::later("Återkopplat"),
            Step::later("Avslutat"),
        ]))
        (case_columns(next(), [secrecy(), what(), judged(), actions(), history()], "Samband", [similar(), related()]))
    }
}

fn next() -> Markup {
    next_step(NextStep {
        id: "nasta",
        eyebrow: "Nästa steg är ditt",
        title: "Varför hände det?",
        text: "Prata med dem som var på plats. Fyra frågor hjälper dig att hitta orsaken. Tar cirka tio minuter.",
        action: link_button(LinkButton::primary("#", "Fortsätt utreda")),
        alternative: link("#mas", "Lämna över till MAS"),
    })
}

fn secrecy() -> Markup {
    lock(
        "Sekretess enligt 25 kap. OSL.",
        html! {
            "Du ser ärendet för att du är chef på Björkgården. Att du har öppnat det sparas i loggen."
        },
    )
}

fn what() -> Markup {
    card(
        Head::new("hande", "Vad hände"),
        html! {
            (prose(html! {
                p { "Boende " (mask("K.A., 84 år")) " hittades sittande på golvet i badrummet kl. 21.10. Vaken och pratbar. Vi tittade efter skador och ringde sjuksköterskan, som kom efter tio minuter." }
                p { "Golvet var blött. Larmet hängde på kroken vid dörren och gick inte att nå." }
            }))
            (details("Visa personuppgifter", Some(Icon::Eye), false, small("Ange varför du behöver se dem. Det sparas i loggen.")))
        },
    )
}

fn judged() -> Markup {
    card(
        Head::new("bed", "Bedömning").link("#andra", "Ändra"),
        dl([
            ("Skada", html! { "Ingen synlig skada" }),
            ("Hur allvarligt kunde det ha blivit?", html! { "Betydande (3 av 4)" }),
            ("Hur troligt är det igen?", html! { "Stor risk (3 av 4)" }),
            ("Riskvärde", tag(Tone::Warn, "9, åtgärda inom 14 dagar", None)),
            ("Lex Maria", html! { "MAS bedömer, senast 25 november" }),
        ]),
    )
}

fn actions() -> Markup {
    let line =
        |what: &str, who: &str, when: &str, state: Markup| vec![html! { (what) }, html! { (who) }, html! { (when) }, state];
    let columns = [Column::text("Åtgärd"), Column::text("Ansvarig"), Column::short("Klart"), Column::text("Läge")];
    card(
        Head::new("atg", "Åtgärder").link("#ny", "Lägg till"),
        table(
            Table { caption: "Åtgärder i ärendet", columns: &columns, ..Table::default() },
            [
                line(
                    "Halkmatta och golvskrapa i badrummen på avdelning 2",
                    "Sara Nyman",
                    "23 nov",
                    tag(Tone::Good, "Klar", Some(Icon::Checkmark)),
                ),
                line(
                    "Larmet ska sitta på armen vid toalettbesök. Lägg till i rutinen",
                    "Karin Lindgren",
                    "2 dec",
                    tag(Tone::Info, "Pågår", None),
                ),
                line(
                    "Ny fallriskbedömning i Senior alert",
                    "Ali Rahimi, sjuksköterska",
                    "25 nov",
                    tag(Tone::Plain, "Planerad", None),
                ),
            ],
        ),
    )
}

fn history() -> Markup {
    card(
        Head::new("tid", "Det som har hänt i ärendet"),
        timeline([
            entry(Entry {
                at: "2026-11-23T08:14",
                when: "I dag 8.14",
                text: html! { "Karin Lindgren tog emot ärendet och startade utredningen" },
                say: None,
                key: true,
            }),
            entry(Entry {
                at: "2026-11-23T07:50",
                when: "I dag 7.50",
                text: html! { "Ali Rahimi, sjuksköterska, svarade på frågan om skada" },
                say: Some("Kontrollerad vid 21.25 och 6.30. Inget ont, inga blåmärken. Blodtryck utan anmärkning."),
                key: false,
            }),
            entry(Entry {
                at: "2026-11-22T21:40",
                when: "I går 21.40",
                text: html! { "Rapporten kom in från personalen på avdelning 2" },
                say: None,
                key: true,
            }),
            entry(Entry { at: "2026-11-22T21:10", when: "I går 21.10", text: html! { "Händelsen" }, say: None, key: false }),
        ]),
    )
}

fn similar() -> Markup {
    section(
        Head::small("lik", "Liknande händelser"),
        html! {
            (small("Fyra fall i badrum på avdelning 2 sedan augusti. Tre av dem på kvällen."))
            (dates([
                date(DateItem { at: "2026-10-29", day: "29", month: "okt", title: "Fall vid dusch", href: "#1", note: "Avslutat. Duschpall bytt" }),
                date(DateItem { at: "2026-09-14", day: "14", month: "sep", title: "Fall från toalett", href: "#2", note: "Avslutat. Larm ej nåbart" }),
            ]))
        },
    )
}

fn related() -> Markup {
    section(
        Head::small("hor", "Hör ihop med"),
        facts([
            fact(Fact { label: "Ge stöd i särskilt boende", href: "#p", comment: "Process, steg 10", ..Fact::default() }),
            fact(Fact {
                label: "Rutin: förebygga fall",
                href: "#r",
                comment: "Version 4, ska ses över i februari",
                ..Fact::default()
            }),
        ]),
    )
}

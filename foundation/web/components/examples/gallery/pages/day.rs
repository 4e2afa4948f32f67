//! Min dag.

use components::prelude::*;
use maud::{Markup, html};

pub fn page() -> Markup {
    html! {
        (page_head(PageHead {
            title: "God morgon, Karin",
            lede: Some("Tre saker behöver dig i dag. I övrigt är läget lugnt på Björkgården och Ekbacken."),
            eyebrow: Some("Måndag 23 november, vecka 48"),
            ..PageHead::default()
        }))
        (columns([today(), week()], "Läget och nyheter", [state(), better(), coming()]))
    }
}

fn today() -> Markup {
    section(
        Head::new("idag", "Behöver dig i dag"),
        rows([
            row(Row {
                href: "arende-light.html",
                title: "Bedöm om fallet kan ha gett en vårdskada",
                icon: Some(Icon::FirstAid),
                tone: Tone::Bad,
                meta: html! { "Fall i badrum, Björkgården avdelning 2. Rapporterat i går 21.40" },
                end: due("I dag", false),
            }),
            row(Row {
                href: "#1",
                title: "Svara Lars Öberg om maten på helger",
                icon: Some(Icon::Chat),
                tone: Tone::Info,
                meta: html! { "Synpunkt till Ekbacken. Du har lovat svar senast i morgon" },
                end: due("I morgon", false),
            }),
            row(Row {
                href: "#2",
                title: "Följ upp: dubbelkontroll av läkemedel vid byte av pass",
                icon: Some(Icon::ClockDashed),
                tone: Tone::Warn,
                meta: html! { "Åtgärd efter avvikelserna i september. Har den haft effekt?" },
                end: due("2 dagar sen", true),
            }),
        ]),
    )
}

fn week() -> Markup {
    let plain = |title: &str, mark: Icon, meta: &str, end: Markup| {
        row(Row { href: "#x", title, icon: Some(mark), meta: html! { (meta) }, end, ..Row::default() })
    };
    section(
        Head::new("veckan", "Den här veckan").link("#alla", "Visa alla åtgärder"),
        card_rows([
            plain(
                "Egenkontroll: basala hygienrutiner",
                Icon::ShieldCheckmark,
                "8 av 12 har svarat på Björkgården",
                progress(8, 12, "8 av 12", "Besvarade"),
            ),
            plain(
                "Godkänn rutinen Inflyttning och välkomstsamtal",
                Icon::FileText,
                "Ny version från Sara Nyman. Två ändringar sedan sist",
                html! { "Fredag" },
            ),
            plain(
                "Gör klart riskanalysen för julens bemanning",
                Icon::ExclamationmarkTriangle,
                "Påbörjad. Två av fem risker saknar åtgärd",
                html! { "Fredag" },
            ),
            plain(
                "Ta upp lex Sarah på arbetsplatsträffen",
                Icon::PersonGroup,
                "Underlag med tre frågor att prata om finns klart",
                html! { "Torsdag 14.00" },
            ),
        ]),
    )
}

fn state() -> Markup {
    let one = |label: &str, number: &str, comment: &str, tone: Tone, values: &[f64], band: (f64, f64)| {
        let spark = sparkline(Spark { values, band: Some(band), label: &format!("{label} per månad, senaste tolv månaderna") });
        fact(Fact { label, number: Some(number), comment, tone, spark, ..Fact::default() })
    };
    card(
        Head::small("laget", "Läget i november"),
        facts([
            one("Fall", "6", "Som vanligt", Tone::Plain, &[7., 9., 6., 8., 5., 7., 8., 6., 9., 7., 8., 6.], (2., 12.)),
            one(
                "Läkemedel",
                "16",
                "Fler än väntat. Titta närmare",
                Tone::Warn,
                &[8., 9., 7., 10., 8., 9., 8., 7., 9., 8., 9., 16.],
                (4., 12.),
            ),
            one("Synpunkter", "2", "Som vanligt", Tone::Plain, &[3., 2., 4., 1., 2., 3., 2., 4., 3., 2., 3., 2.], (0., 6.)),
        ]),
    )
}

fn better() -> Markup {
    quote(
        "lart",
        "Det här blev bättre",
        html! {
            p { "Missade signeringar på Ekbacken har gått från ungefär tio till fyra i månaden sedan ni började med dubbelkontroll." }
            p { (link("#u", "Se utvecklingen")) }
        },
    )
}

fn coming() -> Markup {
    section(
        Head::small("kommer", "Kommer härnäst").link("#arshjul", "Årshjul"),
        dates([
            date(DateItem {
                at: "2026-12-01",
                day: "1",
                month: "dec",
                title: "Egenkontroll av delegeringar",
                href: "#3",
                note: "Öppen till 18 december",
            }),
            date(DateItem {
                at: "2026-12-15",
                day: "15",
                month: "dec",
                title: "Tertialrapport 3",
                href: "#4",
                note: "Ditt underlag till nämnden",
            }),
        ]),
    )
}

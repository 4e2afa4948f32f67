//! Lists, tables, trees, figures.

use components::prelude::*;
use maud::{Markup, html};

pub fn page() -> Markup {
    html! {
        (page_head(PageHead {
            title: "Listor",
            lede: Some("Allt som finns i listor, tabeller och diagram."),
            actions: button_row([
                link_button(LinkButton { icon: Some(Icon::Download), download: true, ..LinkButton::secondary("/tillgangar/meta.json", "Hämta") }),
                link_button(LinkButton { icon: Some(Icon::Plus), ..LinkButton::primary("#", "Ny åtgärd") }),
            ]),
            ..PageHead::default()
        }))
        (tabs("Vyer", [
            tab(Tab { href: "#1", text: "Mina", count: Some(3), current: true }),
            tab(Tab { href: "#2", text: "Enhetens", count: Some(12), current: false }),
            tab(Tab { href: "#3", text: "Klara", ..Tab::default() }),
        ]))
        (filters(
            Filters { action: "listor-light.html", label: "Filtrera åtgärder", submit: "Visa", clear: Some(("#", "Rensa")), results: "traffar" },
            html! {
                (select(Field::new("enhet", "Enhet", "b"), [("", "Alla"), ("b", "Björkgården"), ("e", "Ekbacken")]))
                (input_field(Field::new("ord", "Ord", ""), Input { kind: InputKind::Search, ..Input::default() }))
                (date_field(Field::new("fran", "Från", "2026-11-01"), None, Some("2026-12-31")))
            },
        ))
        (results("traffar", "3 åtgärder", found()))
        (pagination(Pages { label: "Bläddra", status: "Visar 21–40", newer: Some(("#n", "Nyare")), older: Some(("#o", "Äldre")) }))
        (two_columns([units(), changes()]))
        (two_columns([common(), evening()]))
        (messages())
        (section(Head::new("tomt", "Inget att göra"), table(
            Table { caption: "Tom", empty: empty_state(Icon::HandHeart, "Inga öppna ärenden", html! { p { "Bra läge att titta på riskanalysen." } (button_row([link_button(LinkButton::secondary("#", "Öppna riskanalysen"))])) }), ..Table::default() },
            Vec::new(),
        )))
    }
}

fn found() -> Markup {
    let columns = [
        Column::text("Åtgärd").sorted("?ordning=namn", None),
        Column::short("Klart").sorted("?ordning=klart", Some(Order::Rising)),
        Column::number("Dagar"),
        Column::action("Gör"),
    ];
    let line = |what: &str, when: &str, days: u32| {
        vec![link("#", what), html! { (when) }, html! { (days) }, button(Button { small: true, ..Button::secondary("Ändra") })]
    };
    card(
        Head::new("atgarder", "Åtgärder"),
        table(
            Table { caption: "Åtgärder som passar", show_caption: true, columns: &columns, ..Table::default() },
            [
                line("Halkmatta i badrummen", "23 nov", 0),
                line("Ny fallriskbedömning", "25 nov", 2),
                line("Larmet på armen", "2 dec", 9),
            ],
        ),
    )
}

fn units() -> Markup {
    let leaf = |title: &str, meta: &str| branch(Branch { href: "#", title, meta, ..Branch::default() }, Vec::new());
    card(
        Head::new("enheter", "Enheter"),
        tree(
            "Enheter",
            [branch(
                Branch { href: "#", title: "Vård- och omsorgsnämnden", meta: "312 personer", ..Branch::default() },
                vec![
                    branch(
                        Branch {
                            href: "#",
                            title: "Särskilt boende",
                            current: true,
                            tags: tag(Tone::Info, "HSL", None),
                            ..Branch::default()
                        },
                        vec![leaf("Björkgården", "Karin Lindgren"), leaf("Ekbacken", "Chef saknas")],
                    ),
                    leaf("Hemtjänst", "6 grupper"),
                ],
            )],
        ),
    )
}

fn changes() -> Markup {
    card(
        Head::new("andras", "Det här ändras"),
        diffs([
            diff_row(DiffRow { change: Change::Added, word: "Ny", title: "Granbacken", ..DiffRow::default() }),
            diff_row(DiffRow {
                change: Change::Changed,
                word: "Ändras",
                title: "Björkgården",
                before: "Särskilt boende",
                after: "Vård- och omsorgsboende",
                wrong: None,
            }),
            diff_row(DiffRow { change: Change::Removed, word: "Avslutas", title: "Tallens gruppboende", ..DiffRow::default() }),
            diff_row(DiffRow {
                change: Change::Wrong,
                word: "Rad 14",
                title: "Lövet",
                wrong: Some("Enheten ovanför finns inte. Skriv dess namn som i listan."),
                ..DiffRow::default()
            }),
        ]),
    )
}

fn common() -> Markup {
    figure(
        "Läkemedel och fall är vanligast",
        "Avvikelser i år, alla enheter. 412 stycken.",
        bars([
            ("Läkemedel", 138),
            ("Fall", 121),
            ("Omvårdnad", 64),
            ("Information", 47),
            ("Larm och teknik", 28),
            ("Hot och våld", 14),
        ]),
    )
}

fn evening() -> Markup {
    let days = ["må", "ti", "on", "to", "fr", "lö", "sö"].map(String::from);
    let row = |name: &str, counts: [u64; 7]| (name.to_owned(), counts.to_vec());
    figure(
        "Fallen sker mest på kvällen",
        "Fall i år efter veckodag och tid. Flest söndag kväll.",
        heat(
            Heat { caption: "Fall efter tid", corner: "Tid", columns: &days, show_caption: false },
            [
                row("Natt", [3, 2, 4, 3, 2, 4, 5]),
                row("Förmiddag", [2, 3, 1, 2, 3, 2, 4]),
                row("Eftermiddag", [3, 4, 3, 2, 4, 5, 4]),
                row("Kväll", [6, 5, 7, 6, 8, 9, 11]),
            ],
        ),
    )
}

fn messages() -> Markup {
    section(
        Head::new("meddelanden", "Meddelanden"),
        stack([
            notice(Tone::Good, "Åtgärden är sparad.", html! { (link("#angra", "Ångra")) }),
            notice(Tone::Info, "Rutinen ses över i februari.", Markup::default()),
            notice(Tone::Warn, "Någon annan ändrade medan du skrev.", html! { "Titta på det som är markerat." }),
            notice(Tone::Bad, "Filen kunde inte läsas.", html! { "Spara den som CSV och försök igen." }),
            html! { (tags([tag(Tone::Accent, "Accent", None), tag(Tone::Plum, "Skyddat", Some(Icon::PadlockLocked)), tag(Tone::Bad, "Sen", Some(Icon::Clock))])) },
        ]),
    )
}

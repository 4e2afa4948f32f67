//! Every field.

use components::prelude::*;
use maud::{Markup, html};

pub fn page() -> Markup {
    html! {
        (page_head(PageHead { title: "Fält", lede: Some("Alla sorters fält, rätt och fel."), ..PageHead::default() }))
        (error_summary("Två saker behöver rättas", [("namn", "Skriv vad åtgärden heter"), ("risk", "Välj en risk"), ("", "Formuläret har legat öppet för länge")]))
        (form_frame(Form { action: "#", guard: true, hidden: &[("version", "3")], ..Form::default() }, html! {
            (typed())
            (fieldset("När", Some("Ungefär räcker."), html! {
                (date_field(Field::new("dag", "Dag", "2026-11-22"), None, Some("2026-11-23")))
                (time_field(Field { mark: Some("frivilligt"), ..Field::new("tid", "Klockslag", "21:10") }))
            }))
            (picked())
            (risk())
            (file_field(Field { hint: Some("Högst 10 MB."), ..Field::new("fil", "Lista med enheter", "") }, FileField { accept: ".csv,.xlsx", ..FileField::default() }))
            (button_row([
                button(Button::primary("Spara")),
                button(Button { sends: Some(("sedan", "ny")), ..Button::secondary("Spara och lägg till en till") }),
                link_button(LinkButton::tertiary("#", "Avbryt")),
                button(Button { icon: Some(Icon::Trash), ..Button::danger("Ta bort") }),
            ]))
        }))
    }
}

fn typed() -> Markup {
    html! {
        (text_field(Field { error: Some("Skriv vad åtgärden heter"), hint: Some("Verb först, så som ni säger det."), required: true, ..Field::new("namn", "Åtgärd", "") }))
        (text_field(Field { conflict: Some("Sara Nyman sparade 9.12: Larmet på armen."), ..Field::new("titel", "Rubrik", "Larmet sitter på armen") }))
        (input_field(Field { mark: Some("frivilligt"), ..Field::new("epost", "E-post", "") }, Input { kind: InputKind::Email, width: Width::Medium, autocomplete: Some("email"), ..Input::default() }))
        (input_field(Field::new("antal", "Antal", "12"), Input { kind: InputKind::Number, width: Width::Short, max: Some(4), ..Input::default() }))
        (text_area(Field { hint: Some("Skriv inga namn."), ..Field::new("orsak", "Varför hände det?", "<b>blött</b> golv") }, 4))
    }
}

fn picked() -> Markup {
    html! {
        (select(Field::new("lage", "Läge", "pagar"), [("", "Välj läge"), ("pagar", "Pågår"), ("klar", "Klar")]))
        (combobox(Field { hint: Some("Sök på namn eller enhet."), ..Field::new("person", "Ansvarig", "") }, "Ingen med det namnet", people()))
        (select_grouped(Field::new("enhet", "Enhet", "b"), "Välj enhet", [("Särskilt boende", vec![("b", "Björkgården"), ("e", "Ekbacken")]), ("Hemtjänst", vec![("n", "Norra")])]))
        (radios(Field::new("effekt", "Har den haft effekt?", "ja"), true, [Choice::new("ja", "Ja"), Choice::new("delvis", "Delvis"), Choice::new("nej", "Nej")]))
        (checkboxes(Field::new("orsaker", "Orsaker", ""), [
            Choice::new("k", "Kommunikation").on(true), Choice::new("u", "Utbildning").detail("Introduktion, kunskap"), Choice::new("o", "Omgivning"),
        ]))
        (choices_many(Field { heading: Heading::Part, ..Field::new("vilka", "Vilka ska få veta?", "") }, [
            Choice::new("n", "Närstående").icon(Icon::PersonGroup), Choice::new("p", "Personalen").on(true),
        ]))
        (checkbox(Field::new("last", "Jag har läst rutinen", ""), false))
    }
}

fn people() -> Vec<(String, String)> {
    let names = ["Karin Lindgren, Björkgården", "Sara Nyman, Björkgården", "Ali Rahimi, sjuksköterska", "Margareta Ek, MAS"];
    let first = (String::new(), "Välj person".to_owned());
    std::iter::once(first).chain(names.iter().map(|name| (name.to_lowercase(), (*name).to_owned()))).collect()
}

fn risk() -> Markup {
    let rows = ["Mycket stor", "Stor", "Liten", "Mycket liten"].map(String::from);
    let columns = ["Mindre", "Måttlig", "Betydande", "Katastrofal"].map(String::from);
    matrix(
        Field {
            error: Some("Välj en risk"),
            hint: Some("Tänk på det värsta som rimligen kunde ha hänt."),
            ..Field::new("risk", "Hur stor är risken?", "3-3")
        },
        Matrix { row_axis: "Hur troligt?", rows: &rows, column_axis: "Hur allvarligt?", columns: &columns },
        |row, column| {
            let (likely, severe) = (4 - row, column + 1);
            let number = u32::try_from(likely * severe).unwrap_or_default();
            let (word, tone) = match number {
                0..=3 => ("Låg", Tone::Good),
                4..=7 => ("Måttlig", Tone::Info),
                8..=11 => ("Hög", Tone::Warn),
                _ => ("Mycket hög", Tone::Bad),
            };
            Cell { value: format!("{likely}-{severe}"), number, word: word.to_owned(), tone }
        },
    )
}

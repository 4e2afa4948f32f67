//! Every component, rendered with words that try to break out of it.

mod everything;

use std::collections::HashSet;

use components::prelude::*;
use everything::everything;
use maud::Markup;

/// The values of an attribute, in their order.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.match_indices(&start).filter_map(|(at, _)| page[at + start.len()..].split('"').next()).collect()
}

#[test]
fn no_word_breaks_out_of_any_component() {
    let page = everything();
    assert_eq!(page.matches("<script").count(), 1, "only our own script");
    assert!(!page.contains("<b x"));
    // An unescaped quote would end an attribute early, and leave this behind as a name.
    assert!(!page.contains("\"><script>alert"));
}

#[test]
fn nothing_needs_an_inline_style_or_script() {
    let page = everything();
    for forbidden in [" style=", " onclick=", " onchange=", "hx-on", "javascript:", "hx-vals"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn every_label_and_every_description_has_its_element() {
    let page = everything();
    let ids: HashSet<_> = values(&page, "id").into_iter().collect();
    for attribute in ["for", "aria-describedby", "aria-labelledby"] {
        let found = values(&page, attribute);
        assert!(!found.is_empty(), "{attribute}");
        for id in found.iter().flat_map(|ids| ids.split(' ')) {
            assert!(ids.contains(id), "{attribute} leads to {id}, which is not there");
        }
    }
}

#[test]
fn an_error_leads_to_the_first_control_of_its_field() {
    let page = everything();
    for name in ["f1", "f3", "f6", "f8", "f10", "g1", "g3", "g5"] {
        let control = page.match_indices(&format!(" id=\"{name}\"")).count();
        assert_eq!(control, 1, "{name}");
    }
    assert!(page.contains("href=\"#f1\""));
}

#[test]
fn a_field_says_what_is_wrong_and_what_somebody_else_saved() {
    let field = Field {
        hint: Some("Verb först"),
        error: Some("Skriv ett namn"),
        conflict: Some("Sara sparade"),
        ..Field::new("namn", "Namn", "")
    };
    let page = text_field(field).into_string();
    assert!(page.contains("aria-describedby=\"namn-hint namn-conflict namn-error\""), "{page}");
    assert!(page.contains("aria-invalid=\"true\""));
    let calm = text_field(Field::new("namn", "Namn", "Anna")).into_string();
    assert!(!calm.contains("aria-") && calm.contains("value=\"Anna\""), "{calm}");
}

#[test]
fn a_password_is_never_sent_back() {
    let page = input_field(Field::new("p", "Lösenord", "hemligt"), Input { kind: InputKind::Password, ..Input::default() });
    assert!(!page.into_string().contains("hemligt"));
}

#[test]
fn what_was_chosen_stays_chosen() {
    let one = radios(Field::new("x", "X", "2"), false, [Choice::new("1", "Ett"), Choice::new("2", "Två")]).into_string();
    assert_eq!(one.matches(" checked").count(), 1);
    assert!(one.contains("value=\"2\" checked"));
    let none = choices(Field::new("x", "X", ""), [Choice::new("", "Inget"), Choice::new("2", "Två")]).into_string();
    assert!(!none.contains(" checked"), "nothing is chosen for anybody");
    let listed = select(Field::new("x", "X", "b"), [("", "Välj"), ("b", "Björkgården")]).into_string();
    assert!(listed.contains("value=\"b\" selected"));
}

#[test]
fn an_empty_list_says_so_and_a_whole_form_can_be_wrong() {
    let empty = table(
        Table { caption: "Ärenden", empty: empty_state(Icon::Inbox, "Inga ärenden", Markup::default()), ..Table::default() },
        [],
    );
    assert!(empty.into_string().contains("Inga ärenden"));
    assert_eq!(error_summary::<&str, &str>("Fel", []).into_string(), "");
    let whole = error_summary("Fel", [("", "Formuläret är för gammalt")]).into_string();
    assert!(!whole.contains("href") && whole.contains("Formuläret är för gammalt"));
}

#[test]
fn typed_text_keeps_its_paragraphs() {
    let text = paragraphs("Ett\r\ntvå\r\n\r\n\r\nTre <b>").into_string();
    assert_eq!(text, "<div class=\"prose\"><p>Ett<br>två</p><p>Tre &lt;b&gt;</p></div>");
}

#[test]
fn a_curve_marks_a_last_value_outside_of_the_band() {
    let curve = |values: &[f64]| sparkline(Spark { values, band: Some((2., 5.)), label: "Fall" }).into_string();
    assert!(curve(&[3., 4., 9.]).contains("data-signal"));
    assert!(!curve(&[3., 9., 4.]).contains("data-signal"));
    assert_eq!(curve(&[]), "");
    assert!(!curve(&[3.]).contains("NaN"));
}

#[test]
fn the_icons_are_those_of_the_sprite() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/icons.json");
    let Ok(list) = std::fs::read_to_string(path) else { panic!("{path}") };
    let listed: HashSet<_> = list.split('"').skip(1).step_by(2).filter_map(|entry| entry.split(':').next()).collect();
    let ours: HashSet<_> = Icon::ALL.iter().map(|icon| icon.name()).collect();
    assert_eq!(listed, ours);
}

#[test]
fn the_readme_lists_every_component() {
    let read = |name: &str| std::fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR")));
    let (Ok(list), Ok(source)) = (read("README.md"), read("src/lib.rs")) else { panic!("README.md and src/lib.rs") };
    let exports = source.split("pub use ").skip(1).filter_map(|part| part.split(';').next());
    let names =
        exports.flat_map(|part| part.split(['{', '}', ',', ' ', '\n'])).filter(|name| !name.is_empty() && !name.contains("::"));
    let missing: Vec<_> = names.filter(|name| !list.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

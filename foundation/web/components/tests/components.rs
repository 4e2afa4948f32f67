//! Every component, rendered with words that try to break out of it.

use std::collections::HashSet;

use components::prelude::*;
use maud::{Markup, html};

const HOSTILE: &str = "\"><script>alert('å')</script>&<b x='";

/// Every component, with hostile words in every place that takes words.
fn everything() -> String {
    let h = HOSTILE;
    let pair = Some((h, h));
    let field = |name: &'static str| Field {
        hint: Some(h), error: Some(h), conflict: Some(h), mark: Some(h), required: true, ..Field::new(name, h, h)
    };
    let nav = NavItem { href: h, text: h, icon: Some(Icon::House), current: true, count: Some((3, h)) };
    let brand = Brand { href: h, name: h, place: h };
    let parts: Vec<Markup> = vec![
        page_head(PageHead { title: h, lede: Some(h), eyebrow: Some(h), tags: tags([tag(Tone::Bad, h, Some(Icon::Clock))]), actions: print_button(h) }),
        crumbs(h, [(h, h)], h),
        card(Head::new("a", h).link(h, h), paragraphs(h)),
        section(Head::small("b", h), prose(html! { (h) })),
        columns([h2(h)], h, [h3(h)]),
        case_columns(lede(h), [muted(h)], h, [small(h)]),
        two_columns([box_card(link(h, h))]),
        narrow([stack([sr_only(h), when(h, h)])]),
        details(h, None, true, html! { (h) }),
        rows([row(Row { href: h, title: h, icon: Some(Icon::Chat), tone: Tone::Info, meta: html! { (h) }, end: due(h, true) })]),
        card_rows([row(Row { title: h, end: progress(1, 2, h, h), ..Row::default() })]),
        facts([fact(Fact { label: h, href: h, number: Some(h), comment: h, tone: Tone::Warn, spark: sparkline(Spark { values: &[1., 2., 9.], band: Some((1., 3.)), label: h }) })]),
        dates([date(DateItem { at: h, day: h, month: h, title: h, href: h, note: h })]),
        quote("c", h, html! { (h) }),
        steps(Steps { label: h, position: h, done: h }, [Step::done(h), Step::now(h).note(h), Step::later(h)]),
        lock(h, mask(h)),
        next_step(NextStep { id: "d", eyebrow: h, title: h, text: h, action: link_button(LinkButton::primary(h, h)), alternative: html! { (h) } }),
        dl([(h, html! { (h) })]),
        timeline([entry(Entry { at: h, when: h, text: html! { (h) }, say: Some(h), key: true })]),
        table(Table { caption: h, columns: &[Column::text(h), Column::number(h).sorted(h, Some(Order::Falling)), Column::action(h)], ..Table::default() },
            [vec![html! { (h) }, html! { (h) }, button(Button::danger(h))]]),
        form_frame(Form { action: h, id: Some(h), hidden: &[(h, h)], multipart: true, guard: true, wide: false }, html! {
            (text_field(field("f1")))
            (input_field(field("f2"), Input { kind: InputKind::Password, autocomplete: Some(h), ..Input::default() }))
            (text_area(field("f3"), 4)) (date_field(field("f4"), Some(h), Some(h))) (time_field(field("f5")))
            (file_field(field("f6"), FileField { accept: h, camera: true, many: true }))
            (select(field("f7"), [(h, h)])) (combobox(field("f8"), h, [(h, h)])) (select_grouped(field("f9"), h, [(h, vec![(h, h)])]))
            (choices(field("g1"), [Choice::new(h, h).detail(h).icon(Icon::Pill), Choice::new("2", h)])) (choices_many(field("g2"), [Choice::new(h, h).on(true)]))
            (radios(field("g3"), true, [Choice::new(h, h)])) (checkboxes(field("g4"), [Choice::new(h, h)])) (checkbox(field("f10"), true))
            (matrix(field("g5"), Matrix { row_axis: h, rows: &[h.into()], column_axis: h, columns: &[h.into()] }, |_, _| Cell { value: h.into(), number: 4, word: h.into(), tone: Tone::Good }))
            (fieldset(h, Some(h), html! { (h) }))
            (button_row([button(Button { sends: pair, form: Some(h), ..Button::secondary(h) })]))
        }),
        error_summary(h, [("f1", h)]),
        check_answers([answer(Answer { question: h, value: html! { (h) }, href: h, change: h, what: h })]),
        confirmation(Confirmation { title: h, text: html! { (h) }, next_title: h, next: vec![html! { (h) }] }),
        notice(Tone::Good, h, html! { (h) }), empty_state(Icon::HandHeart, h, html! { (h) }),
        help(Icon::Phone, html! { (h) }), status_line(Icon::Checkmark, h),
        filters(Filters { action: h, label: h, submit: h, clear: pair, results: "r" }, select(field("f11"), [(h, h)])),
        results("r", h, html! { (h) }),
        tabs(h, [tab(Tab { href: h, text: h, count: Some(1), current: true })]),
        pagination(Pages { label: h, status: h, newer: pair, older: pair }),
        tree(h, [branch(Branch { href: h, title: h, meta: h, tags: html! { (h) }, current: true }, vec![branch(Branch { href: h, title: h, ..Branch::default() }, vec![])])]),
        diffs([diff_row(DiffRow { change: Change::Wrong, word: h, title: h, before: h, after: h, wrong: Some(h) })]),
        figure(h, h, bars([(h, 3), (h, 0)])),
        heat(Heat { caption: h, show_caption: true, corner: h, columns: &[h.into()] }, [(h.to_owned(), vec![3])]),
        personas([persona_card(Persona { action: h, hidden: &[(h, h)], name: h, initials: h, role: h, note: h })]),
        languages("sv", [("sv", h, h)]),
    ];
    let framed = shell(
        Shell {
            skip: h, strip: Some(html! { (h) }), brand, search: Some(Search { action: h, label: h, button: h, value: h }),
            user: Some(User { href: h, name: h, initials: h, label: h }), report: pair, menu: nav_group(Some(h), [nav_item(nav)]),
            menu_label: (h, h), quick: quick_item(nav), quick_label: h, footer: html! { (h) },
        },
        html! { @for part in parts { (part) } },
    );
    let asked = report_shell(
        ReportShell { skip: h, strip: Some(html! { (h) }), brand: Some(brand), back: pair, question: Some((1, 6, h)), cancel: pair, wide: true },
        h1(h),
    );
    document(Document { lang: "sv", title: h, unlisted: true, ..Document::default() }, html! { (framed) (asked) }).into_string()
}

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
    let field = Field { hint: Some("Verb först"), error: Some("Skriv ett namn"), conflict: Some("Sara sparade"), ..Field::new("namn", "Namn", "") };
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
    let empty = table(Table { caption: "Ärenden", empty: empty_state(Icon::Inbox, "Inga ärenden", Markup::default()), ..Table::default() }, []);
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

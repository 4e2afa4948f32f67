//! Every component, with hostile words in every place that takes words.

use components::prelude::*;
use maud::{Markup, html};

const H: &str = "\"><script>alert('å')</script>&<b x='";
const PAIR: Option<(&str, &str)> = Some((H, H));
const BRAND: Brand<'static> = Brand { href: H, name: H, place: H };

/// A whole document.
pub fn everything() -> String {
    let nav = NavItem { href: H, text: H, icon: Some(Icon::House), current: true, count: Some((3, H)) };
    let framed = shell(
        Shell {
            skip: H,
            strip: Some(html! { (H) }),
            brand: BRAND,
            search: Some(Search { action: H, label: H, button: H, value: H }),
            bells: top_item(nav),
            user: Some(User { href: H, name: H, initials: H, label: H }),
            report: PAIR,
            menu: nav_group(Some(H), [nav_item(nav)]),
            menu_label: (H, H),
            quick: quick_item(nav),
            quick_label: H,
            footer: html! { (H) },
        },
        html! { (page()) (map()) (lists()) (case()) (form()) (flow()) (admin()) },
    );
    let asked = report_shell(
        ReportShell {
            skip: H,
            strip: Some(html! { (H) }),
            brand: Some(BRAND),
            back: PAIR,
            question: Some((1, 6, H)),
            cancel: PAIR,
            wide: true,
        },
        h1(H),
    );
    document(Document { lang: "sv", title: H, unlisted: true, ..Document::default() }, html! { (framed) (asked) }).into_string()
}

fn map() -> Markup {
    let text = MapText { x: 1, y: 2, anchor: "start", text: H.into() };
    let step = |shape| MapStep {
        shape,
        place: (0, 0, 40, 40),
        lines: vec![text.clone()],
        href: H.into(),
        title: H.into(),
        badge: Some((H.into(), Tone::Bad)),
    };
    let shapes =
        [MapShape::Box, MapShape::Sub, MapShape::Choice, MapShape::Together, MapShape::Start, MapShape::Wait, MapShape::End];
    let map = swimlanes(&Swimlanes {
        label: H,
        width: 100,
        height: 100,
        lanes: vec![Swimlane { name: H.into(), lines: vec![H.into()], external: true, y: 0, height: 90 }],
        phases: vec![(4, H.into())],
        arrows: vec![MapArrow { points: vec![(0, 0), (10, 0), (10, 30)], back: true, label: Some((text.clone(), 30)) }],
        steps: shapes.into_iter().map(step).collect(),
    });
    mapped(map, lines([html! { (H) }]))
}

fn page() -> Markup {
    let head = PageHead {
        title: H,
        lede: Some(H),
        eyebrow: Some(H),
        tags: tags([tag(Tone::Bad, H, Some(Icon::Clock))]),
        actions: print_button(H),
    };
    html! {
        (page_head(head))
        (crumbs(H, [(H, H)], H))
        (card(Head::new("a", H).link(H, H), paragraphs(H)))
        (section(Head::small("b", H), prose(html! { (H) })))
        (columns([h2(H)], H, [h3(H)]))
        (case_columns(lede(H), [muted(H)], H, [small(H)]))
        (two_columns([box_card(link(H, H))]))
        (narrow([stack([sr_only(H), when(H, H)])]))
        (details(H, None, true, html! { (H) }))
    }
}

fn lists() -> Markup {
    let spark = sparkline(Spark { values: &[1., 2., 9.], band: Some((1., 3.)), label: H });
    let columns = [Column::text(H), Column::number(H).sorted(H, Some(Order::Falling)), Column::action(H)];
    html! {
        (rows([row(Row {
            href: H, title: H, icon: Some(Icon::Chat), tone: Tone::Info, meta: html! { (H) }, end: due(H, true),
        })]))
        (card_rows([row(Row { title: H, end: progress(1, 2, H, H), ..Row::default() })]))
        (facts([fact(Fact { label: H, href: H, number: Some(H), comment: H, tone: Tone::Warn, spark })]))
        (dates([date(DateItem { at: H, day: H, month: H, title: H, href: H, note: H })]))
        (quote("c", H, html! { (H) }))
        (table(
            Table { caption: H, columns: &columns, ..Table::default() },
            [vec![html! { (H) }, html! { (H) }, button(Button::danger(H))]],
        ))
        (figure(H, H, bars([(H, 3), (H, 0)])))
        (figure_files([(H, H)]))
        (more_filters(H, true, html! {}))
        (trend_chart(TrendChart { id: "trend", title: H, description: H, points: &[Point { label: H.into(), year: Some(H.into()), value: 3.0, mark: Mark::Signal }, Point::default()], stretches: &[Stretch { until: 2, middle: 2.0, limits: Some((1.0, 4.0)), note: H.into(), ..Stretch::default() }], lines: [H, H, H] }))
        (heat(Heat { caption: H, show_caption: true, corner: H, columns: &[H.into()] }, [(H.to_owned(), vec![3])]))
    }
}

fn case() -> Markup {
    let next = NextStep {
        id: "d",
        eyebrow: H,
        title: H,
        text: H,
        action: link_button(LinkButton::primary(H, H)),
        alternative: html! { (H) },
    };
    html! {
        (steps(Steps { label: H, position: H, done: H }, [Step::done(H), Step::now(H).note(H), Step::later(H)]))
        (lock(H, mask(H)))
        (next_step(next))
        (dl([(H, html! { (H) })]))
        (timeline([entry(Entry { at: H, when: H, text: html! { (H) }, say: Some(H), key: true })]))
    }
}

fn field(name: &'static str) -> Field<'static> {
    Field { hint: Some(H), error: Some(H), conflict: Some(H), mark: Some(H), required: true, ..Field::new(name, H, H) }
}

fn form() -> Markup {
    let frame = Form { action: H, id: Some(H), hidden: &[(H, H)], multipart: true, guard: true, wide: false };
    let password = Input { kind: InputKind::Password, autocomplete: Some(H), ..Input::default() };
    form_frame(
        frame,
        html! {
            (text_field(field("f1")))
            (input_field(field("f2"), password))
            (text_area(field("f3"), 4))
            (date_field(field("f4"), Some(H), Some(H)))
            (time_field(field("f5")))
            (file_field(field("f6"), FileField { accept: H, camera: true, photo: true, many: true }))
            (select(field("f7"), [(H, H)]))
            (combobox(field("f8"), H, [(H, H)]))
            (select_grouped(field("f9"), H, [(H, vec![(H, H)])]))
            (chosen())
            (fieldset(H, Some(H), html! { (H) }))
            (button_row([button(Button { sends: PAIR, form: Some(H), ..Button::secondary(H) })]))
        },
    )
}

fn chosen() -> Markup {
    let scales = Matrix { row_axis: H, rows: &[H.into()], column_axis: H, columns: &[H.into()] };
    let cell = |_, _| Cell { value: H.into(), number: 4, word: H.into(), tone: Tone::Good };
    html! {
        (choices(field("g1"), [Choice::new(H, H).detail(H).icon(Icon::Pill), Choice::new("2", H)]))
        (choices_many(field("g2"), [Choice::new(H, H).on(true)]))
        (radios(field("g3"), true, [Choice::new(H, H)]))
        (checkboxes(field("g4"), [Choice::new(H, H)]))
        (checkbox(field("f10"), true))
        (matrix(field("g5"), scales, cell))
    }
}

fn flow() -> Markup {
    html! {
        (error_summary(H, [("f1", H)]))
        (check_answers([answer(Answer { question: H, value: html! { (H) }, href: H, change: H, what: H })]))
        (confirmation(Confirmation { title: H, text: html! { (H) }, next_title: H, next: vec![html! { (H) }] }))
        (keyed(Keys { label: H, switch: H, hint: H }, &[("1", "#x")], html! { (H) }))
        (notice(Tone::Good, H, html! { (H) }))
        (empty_state(Icon::HandHeart, H, html! { (H) }))
        (help(Icon::Phone, html! { (H) }))
        (status_line(Icon::Checkmark, H))
        (photos([photo_figure(PhotoFigure { src: H, alt: H, width: 4, height: 3 }, html! { (H) })]))
        (poster(Poster { title: H, place: H, code: html! { (H) }, address: H, steps: &[H.to_owned()], foot: H }))
        (watch(Watch { number: H, phone: H, email: H, name: H, names: H }, text_area(field("f12"), 2)))
    }
}

fn admin() -> Markup {
    let bar = Filters { action: H, label: H, submit: H, clear: PAIR, results: "r" };
    let leaf = branch(Branch { href: H, title: H, ..Branch::default() }, vec![]);
    let unit = branch(Branch { href: H, title: H, meta: H, tags: html! { (H) }, current: true }, vec![leaf]);
    html! {
        (filters(bar, select(field("f11"), [(H, H)])))
        (results("r", H, html! { (H) }))
        (tabs(H, [tab(Tab { href: H, text: H, count: Some(1), current: true })]))
        (pagination(Pages { label: H, status: H, newer: PAIR, older: PAIR }))
        (tree(H, [unit]))
        (diffs([diff_row(DiffRow { change: Change::Wrong, word: H, title: H, before: H, after: H, wrong: Some(H) })]))
        (personas([persona_card(Persona { action: H, hidden: &[(H, H)], name: H, initials: H, role: H, note: H })]))
        (languages("sv", [("sv", H, H)]))
    }
}

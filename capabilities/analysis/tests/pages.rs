//! The pages through the router, on both databases, over made-up facts of a room of their own.

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that fails says where; sockets are as they are

use authority::Track;
use db::{Desk, Kind};
use facts::{Column, Fact, Month};
use testkit::{Seen, TestApp, both, village};
use web::{About, Capability, Dataset, Dimension, Load, Routes, Ui};

const ADDRESS: &str = "/utveckling";
const MANAGER: &str = "Karin Ek";
const QUALITY: &str = "Nils Åker";
const EMPLOYEE: &str = "Åsa Norén";

/// What happened in the village: at the northern unit 26 a month, two of them to men; at the southern one 3 a month, of which one to a
/// man; in the last month twice as many. Three of all are withheld from the line.
fn all() -> Vec<Fact> {
    let now: Month = "2026-11".parse().expect("a month");
    let mut facts = Vec::new();
    for later in 0..24 {
        let month = now.plus(later - 23);
        let north = if later == 22 { 52 } else { 26 + later % 3 };
        for at in 0..north + 3 {
            let south = at >= north;
            let man = at < 2 || at == north;
            facts.push(Fact {
                key: u64::try_from(facts.len() + 1).expect("few"),
                unit: village::unit(if south { village::SOUTH } else { village::NORTH }),
                track: if at % 2 == 0 { Track::Hsl } else { Track::Sol },
                withheld: south && later < 3 && man,
                counts: at != 5,
                month,
                times: 1,
                codes: vec![if man { "man" } else { "woman" }.into(), (at % 7 + 1).to_string(), "0".into()],
                many: if at % 3 == 0 { vec!["tired".into()] } else { Vec::new() },
            });
        }
    }
    facts
}

fn about(_: &Ui) -> About {
    let named = |codes: &[(&str, &str)]| codes.iter().map(|(code, label)| ((*code).to_owned(), (*label).to_owned())).collect();
    let one = |name, column, values| Dimension { name, label: name.to_uppercase(), column, values, usual: "", splits: true };
    let days: Vec<(String, String)> = (1..=7).map(|day| (day.to_string(), format!("Dag {day}"))).collect();
    About {
        name: "Påhitt".into(),
        dimensions: vec![
            one("typ", Column::One(0), named(&[("woman", "=Kvinna"), ("man", "Man")])),
            one("veckodag", Column::One(1), days),
            one("tid", Column::One(2), named(&[("0", "00–03")])),
            one("orsak", Column::Many, named(&[("tired", "Trötthet")])),
        ],
    }
}

fn load(_: &mut Desk, which: Load<'_>) -> Result<Vec<Fact>, db::DbError> {
    Ok(match which {
        Load::After(key, most) => {
            all().into_iter().filter(|fact| fact.key > key).take(usize::try_from(most).expect("some")).collect()
        }
        Load::These(_) => Vec::new(),
    })
}

const MADE_UP: &[Dataset] = &[Dataset {
    code: "pahitt",
    subject: "whim",
    columns: 3,
    about,
    load,
    list: |ui| {
        ui.actor().holdings().iter().any(|held| held.role == authority::Role::UnitManager).then(|| "/pahitt?lage=alla".to_owned())
    },
}];

fn rooms() -> Vec<Capability> {
    let made_up = Capability { facts: MADE_UP, ..Capability::new("whims", Routes::new) };
    vec![village::capability(), made_up, analysis::capability()]
}

/// Every number on the page.
fn numbers(seen: &Seen) -> Vec<u32> {
    let plain = |text: &String| text.replace('\u{a0}', "").parse().ok();
    seen.texts("td, .bars b").iter().filter_map(plain).collect()
}

/// A file's table, as it is read back.
fn table(bytes: &[u8]) -> sheet::Sheet {
    sheet::read(bytes).expect("a table")
}

both! {
    in rooms();
    /// RPT-1, IND-3: one's own unit stands first, exact, with a verdict in calm words, and each number opens its list.
    fn rpt_1_a_manager_sees_the_own_units_exact_numbers_and_opens_their_lists(app: TestApp) {
        let seen = app.as_(MANAGER).get(ADDRESS);
        assert_eq!(seen.status, 200);
        let real = all().iter().filter(|fact| fact.unit == village::unit(village::NORTH) && fact.counts).count();
        assert!(seen.text().contains(&format!("{real} händelser")), "{seen:?}");
        assert!(!seen.text().contains("avrundade"), "{seen:?}");
        assert!(seen.text().contains("Fler än väntat sedan oktober 2026. Titta närmare"), "{seen:?}");
        let links = seen.attrs(".table a", "href");
        let month = links.iter().find(|href| href.contains("fran_manad=2026-10&") && href.contains("till_manad=2026-10")).expect("a month's list");
        assert!(month.starts_with("/pahitt?lage=alla&") && month.contains(&format!("enhet={}", village::unit(village::NORTH))), "{month}");
        assert!(month.contains("antal=51"), "{month}");
        assert!(seen.has("svg[role=img] title") && seen.has("svg[role=img] desc"));
        let men = app.as_(MANAGER).get(format!("{ADDRESS}?typ=man"));
        assert!(men.text().contains("48 händelser"), "exact however small: {men:?}");
    }

    /// RPT-10, EVT-10: outside one's own units nothing but multiples of five is ever shown, whatever one asks for.
    fn rpt_10_others_numbers_are_multiples_of_five_on_every_page_and_in_every_file(app: TestApp) {
        let south = village::unit(village::SOUTH);
        let omar = app.as_(EMPLOYEE);
        let north = village::unit(village::NORTH);
        for asked in ["", "&typ=man", "&typ=woman", "&period=12", "&period=3", "&period=2025", "&period=2026-t2", "&lagrum=hsl", "&drift=egen", "&veckodag=1",
            "&rad=typ&kol=manad", "&rad=orsak&kol=typ", "&dela=manad", "&dela=orsak"] {
            let seen = omar.get(format!("{ADDRESS}?enhet={north}{asked}"));
            assert!(seen.text().contains("avrundade"), "{asked}: {seen:?}");
            let odd: Vec<u32> = numbers(&seen).into_iter().filter(|number| number % 5 != 0).collect();
            assert!(odd.is_empty(), "{asked}: {odd:?}");
            for figure in ["manader", "fordelning", "orsaker", "rutor", "enheter"] {
                let file = omar.get(format!("{ADDRESS}/fil/{figure}/csv?enhet={north}{asked}"));
                assert_eq!(file.status, 200);
                for cell in file.html.lines().skip(1).flat_map(|line| line.split(';').skip(1)) {
                    assert!(cell.parse::<u32>().is_ok_and(|number| number % 5 == 0) || cell.parse::<u32>().is_err(), "{figure} {asked}: {cell}");
                }
            }
        }
        assert!(!omar.get(format!("{ADDRESS}?enhet={south}")).text().contains("avrundade"), "her own unit is exact");
    }

    /// RPT-10: the southern unit's few men can't be found by subtracting one answer from another.
    fn rpt_10_two_answers_cannot_be_subtracted_to_find_a_few(app: TestApp) {
        let karin = app.as_(MANAGER);
        let whole = |query: &str| {
            let seen = karin.get(format!("{ADDRESS}?enhet={query}"));
            let said = seen.texts("[role=status]").join(" ");
            let digits: String = said.chars().filter(char::is_ascii_digit).collect();
            digits.parse::<i64>().unwrap_or(0)
        };
        let north = village::unit(village::NORTH);
        for narrowed in ["&typ=man", "&typ=man&period=12", "&typ=man&period=2026-t1", "&typ=man&lagrum=hsl", "&veckodag=2&typ=man"] {
            let others = whole(&format!("alla{narrowed}")) - whole(&format!("{north}{narrowed}"));
            assert_eq!(others % 5, 0, "{narrowed}");
        }
        let (men, women, all) = (whole("alla&typ=man"), whole("alla&typ=woman"), whole("alla"));
        let own = whole(&north.to_string());
        assert_eq!((all - own) % 5, 0);
        assert_eq!((men + women - own) % 5, 0);
    }

    /// EVT-10: statistics are open to all in staff, lists to those who may; a stranger signs in first.
    fn evt_10_statistics_are_open_to_all_in_staff_and_lists_are_not(app: TestApp) {
        let seen = app.as_(EMPLOYEE).get(format!("{ADDRESS}?enhet=alla"));
        assert_eq!(seen.status, 200);
        assert!(!seen.html.contains("/pahitt?"), "no way to a list: {seen:?}");
        assert!(app.nobody().get(ADDRESS).location().starts_with("/logga-in"));
        assert!(app.nobody().get(format!("{ADDRESS}/fil/manader/csv")).location().starts_with("/logga-in"));
    }

    /// RPT-1: a figure is taken along as Excel and CSV: the same numbers, with what they are, nothing that reckons; it is logged.
    fn rpt_1_a_figure_is_taken_along_as_a_file(app: TestApp) {
        let karin = app.as_(MANAGER);
        let csv = karin.get(format!("{ADDRESS}/fil/fordelning/csv"));
        assert!(csv.html.starts_with("\u{feff}TYP;Antal\r\n'=Kvinna;"), "{}", csv.html);
        assert!(csv.html.contains("\r\nMan;48\r\n"), "{}", csv.html);
        assert_eq!(csv.header("content-disposition"), "attachment; filename=\"pahitt-fordelning-2026-11-23.csv\"");
        let xlsx = table(&karin.get(format!("{ADDRESS}/fil/fordelning/xlsx")).bytes);
        assert_eq!(xlsx.heading, ["TYP", "Antal"]);
        assert_eq!(xlsx.rows[1].1, ["Man", "48"]);
        let months = table(&karin.get(format!("{ADDRESS}/fil/manader/xlsx?period=12")).bytes);
        assert_eq!(months.rows.len(), 12);
        assert_eq!(months.rows[10].1[0], "2026-10-01", "a real day");
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE what = 'exported'").expect("a count"), Some(3));
        for wrong in ["fil/manader/pdf", "fil/annat/csv"] {
            assert_eq!(karin.get(format!("{ADDRESS}/{wrong}")).status, 404, "{wrong}");
        }
    }

    /// IND-3: a quality developer names a known change; from it what is expected is reckoned anew. Others may not.
    fn ind_3_a_known_change_is_named_and_taken_away(app: TestApp) {
        let (nils, path) = (app.as_(QUALITY), format!("{ADDRESS}/forandring"));
        assert_eq!(nils.post(&path, &[("namn", ""), ("manad", "x"), ("enhet", "alla")]).status, 422);
        let again = nils.post(&path, &[("namn", "Dubbelkontroll införs"), ("manad", ""), ("enhet", "nej")]);
        assert!(again.text().contains("Välj från vilken månad") && again.html.contains("Dubbelkontroll införs"), "{again:?}");
        let north = village::unit(village::NORTH).to_string();
        let saved = nils.post(&path, &[("namn", "Dubbelkontroll införs"), ("manad", "2025-12"), ("enhet", &north)]);
        assert_eq!(saved.status, 303, "{saved:?}");
        let seen = saved.follow();
        assert!(seen.text().contains("Sedan december 2025: Dubbelkontroll införs"), "{seen:?}");
        assert!(seen.html.contains("text-anchor") && seen.html.matches("Dubbelkontroll införs").count() >= 3, "in both pictures too");
        assert!(app.as_(MANAGER).get(ADDRESS).text().contains("Dubbelkontroll införs"));
        assert!(!nils.get(format!("{ADDRESS}?enhet=alla")).text().contains("Dubbelkontroll"), "it was made at the unit alone");
        let remove = seen.link("Ta bort");
        let remove = remove.split('?').next().expect("a path");
        assert_eq!(app.as_(MANAGER).get(remove).status, 403);
        assert_eq!(app.as_(MANAGER).post_from(ADDRESS, &path, &[("namn", "X"), ("manad", "2025-12"), ("enhet", "alla")]).status, 403);
        let gone = nils.post(remove, &[]);
        assert_eq!(gone.status, 303, "{gone:?}");
        assert!(!gone.follow().text().contains("Dubbelkontroll"));
        assert_eq!(nils.get(remove).status, 404);
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE action = 'analysis.mark_change'").expect("a count"), Some(2));
    }

    /// Whatever stands in the address, there is a page.
    fn wild_addresses_narrow_nothing(app: TestApp) {
        let karin = app.as_(MANAGER);
        for wild in ["om=x", "period=-1", "enhet=%00", "typ='%3B--", "rad=x&kol=x", "dela=%F0%9F%92%A9", "rad=manad&kol=manad", "rad=enhet&kol=enhet", "lagrum=both", "drift=x", "typ=-",
            "orsak=-", "period=2026-t9", "rad=orsak&kol=orsak", "enhet=alla&rad=enhet&kol=manad"] {
            assert_eq!(karin.get(format!("{ADDRESS}?{wild}")).status, 200, "{wild}");
        }
    }

    /// A page of statistics costs the database next to nothing: the sign-in, the known changes, one look at the trail.
    fn rpt_1_a_page_of_statistics_is_three_statements(app: TestApp) {
        let karin = app.as_(MANAGER);
        karin.get(ADDRESS);
        let before = app.db().statements_run();
        let page = karin.get(ADDRESS);
        let run = app.db().statements_run() - before;
        assert!(run <= 4, "{run} on {:?}", Kind::Sqlite);
        assert!(page.html.len() < 90_000, "{} bytes", page.html.len());
    }
}

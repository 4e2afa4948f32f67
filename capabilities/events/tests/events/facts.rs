//! The narrow facts that statistics count, and the way from a number to its list.

use crate::stage::{MANAGER, OTHER_MANAGER, by, count, fed_back, rooms, sent};
use ::facts::{Filter, Shown, Split};
use db::Kind;
use events::{
    actions::Handle,
    dataset::{EVENTS, TYPE},
    store::{case, record},
};
use testkit::{TestApp, both, village};

/// How many falls at the northern unit its manager counts.
fn falls(app: &TestApp) -> Shown {
    let karin = crate::stage::actor(app, 20);
    let mut desk = app.desk(db::Mode::Read, karin.clone());
    let shared = app.house().facts(&mut desk, &EVENTS).expect("facts");
    let (table, scope) = (shared.read(), ::facts::exact(&karin));
    let month = "2026-11".parse().expect("a month");
    let units = Some([village::unit(village::NORTH)].into());
    let filter = Filter { units, from: month, until: month, track: None, only: Vec::new(), withheld: false };
    table.choose(&filter, scope.as_deref()).grid(Split::Codes(TYPE, &["fall".to_owned()]), Split::Whole).rows[0]
}

both! {
    in rooms();
    /// RPT-1: what is in memory follows every change, also one made on another node, at the next question.
    fn rpt_1_numbers_follow_each_change_at_once(app: TestApp) {
        assert_eq!(falls(&app), Shown::plain(0));
        let id = sent(&app, false);
        sent(&app, false);
        assert_eq!(falls(&app), Shown::plain(2));
        by(&app, 20, |desk| {
            let mut work = desk.work::<Handle>().expect("may");
            let mut found = record::open(&mut work, id).expect("seen");
            drop(case::move_to(&mut work, &mut found, (village::unit(village::SOUTH), authority::Track::Sol), "Fel enhet.").expect("moved"));
        });
        assert_eq!(falls(&app), Shown::plain(1));
    }

    /// RPT-1: a database from before the facts gets the same ones from its migration as from each change, to the hour.
    fn rpt_1_the_migration_builds_the_facts_that_changes_would_have_written(app: TestApp) {
        let id = fed_back(&app);
        for (minutes, day) in [(0_i64, "summer"), (-60 * 24 * 30, "late October"), (-60 * 24 * 150, "June"), (-60 * 24 * 240, "March")] {
            let other = sent(&app, day == "June");
            app.db().tamper(&format!("UPDATE event SET occurred_at = occurred_at + {} WHERE id = '{other}'", minutes * 60_000)).expect("moved in time");
            by(&app, 20, |desk| events::store::fact::refresh(&mut desk.work::<Handle>().expect("may"), other).expect("refreshed"));
        }
        let found = format!("SELECT COUNT(*) FROM event_fact WHERE event_id = '{id}' AND causes = 'handover_failed' AND category_code = 'fall_own_activity'");
        assert_eq!((count(&app, &found), count(&app, "SELECT COUNT(*) FROM event_fact")), (1, 5));
        app.db().tamper("CREATE TABLE kept AS SELECT * FROM event_fact").expect("kept");
        let sql = match app.db().kind() {
            Kind::Sqlite => include_str!("../../migrations/0006_fact.sqlite.sql"),
            Kind::Postgres => include_str!("../../migrations/0006_fact.postgres.sql"),
        };
        let (from, until) = (sql.find("INSERT INTO").expect("builds"), sql.find("-- What the facts replace").expect("ends"));
        app.db().tamper(&format!("DELETE FROM event_fact; {}", &sql[from..until])).expect("built");
        for (one, other) in [("event_fact", "kept"), ("kept", "event_fact")] {
            assert_eq!(count(&app, &format!("SELECT COUNT(*) FROM (SELECT * FROM {one} EXCEPT SELECT * FROM {other}) d")), 0, "{one}");
        }
    }

    /// RPT-1, SEC-2: the list is taken along as a file under the same filters and the same permit, without the person and the texts.
    fn rpt_1_the_list_is_taken_along_as_a_file_without_the_person(app: TestApp) {
        let id = fed_back(&app);
        sent(&app, false);
        let manager = app.as_(MANAGER);
        let page = manager.get("/avvikelser?lage=alla&orsak=handover_failed");
        let csv = manager.get(page.link("Hämta som CSV"));
        assert_eq!(csv.status, 200);
        let lines: Vec<&str> = csv.html.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(lines.len(), 2, "{}", csv.html);
        assert!(lines[1].starts_with("A-2026-0001;Avvikelse eller risk;Fall;") && lines[1].contains(";Norrgården;") && lines[1].contains(";2026-11-23;"), "{}", lines[1]);
        for hidden in ["Xylander", crate::stage::STORY, crate::stage::REPORTER, &id.to_string()] {
            assert!(!csv.html.contains(hidden), "{hidden}");
        }
        let xlsx = manager.get("/avvikelser/fil/xlsx?lage=alla");
        let rows = sheet::read(&xlsx.bytes).expect("a workbook").rows;
        assert_eq!(rows.len(), 2);
        let other = app.as_(OTHER_MANAGER).get("/avvikelser/fil/csv?lage=alla");
        assert_eq!(other.html.lines().count(), 1, "the heading alone: {}", other.html);
        assert_eq!(app.as_(crate::stage::REPORTER).get("/avvikelser/fil/csv").status, 403);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM trail WHERE what = 'exported' AND action = 'events.read'"), 3);
    }

    /// RPT-1, EVT-10: a number opens the list of the cases behind it, of those that one may see, and says when they are fewer.
    fn rpt_1_a_number_opens_the_list_of_cases_that_one_may_see(app: TestApp) {
        let id = fed_back(&app);
        let hour = ::kernel::Timestamp(testkit::NOW.0 - 3_600_000).local().hour();
        let block = hour / 3 * 3;
        let same = format!("/avvikelser?lage=alla&fran_manad=2026-11&till_manad=2026-11&kon=woman&alder=age_80_89&orsak=handover_failed&allvar=2\
            &skada=minor&veckodag=1&tid={block}&verksamhet=-&riskniva=medium&drift=egen");
        let manager = app.as_(MANAGER);
        let found = manager.get(&same);
        assert!(found.html.contains(&format!("/avvikelser/{id}")), "{found:?}");
        assert!(found.text().contains("Kön: Kvinna") && found.text().contains("november 2026"), "{found:?}");
        for other in ["kon=man", "kon=-", "alder=age_90", "orsak=not_read", "orsak=-", "allvar=3", "skada=serious", "veckodag=2", "timme=1", "drift=privat", "till_manad=2026-10"] {
            let name = other.split('=').next().expect("a name");
            let changed: Vec<String> = same.split('&').map(|part| if part.starts_with(name) { other.to_owned() } else { part.to_owned() }).collect();
            let changed = if name == "timme" { format!("{same}&{other}") } else { changed.join("&") };
            assert!(!manager.get(&changed).html.contains(&format!("/avvikelser/{id}")), "{other}");
        }
        assert!(manager.get(format!("{same}&antal=3")).text().contains("Du ser 1 av de 3"));
        assert!(!app.as_(OTHER_MANAGER).get(&same).html.contains(&id.to_string()), "the same address under another's permit");
        for wild in ["fran_manad=x", "veckodag=99", "tid=-5", "orsak=%00", "riskniva=zz", "alder=%F0%9F%92%A9", "antal=-1", "drift=x"] {
            assert_eq!(manager.get(format!("/avvikelser?{wild}")).status, 200, "{wild}");
        }
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_fact WHERE is_open = 1"), 1);
    }
}

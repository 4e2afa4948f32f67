//! The store on both databases: sessions, roles, lists, who sees whom.

#![allow(clippy::expect_used, clippy::unnecessary_wraps)] // a test that can't be set up should stop at once; sockets have their signatures

mod common;

use authority::Role;
use common::{BIRCH, OAK, PASSWORD, attempt, person, rooms, staffed, unit};
use db::{DbError, Mode};
use people::{
    NewPerson, NotMade,
    actions::{Administer, Assign, HoldSession, Read},
    create_person,
    domain::{Given, Period},
    store::{
        assignment,
        person::{open, set_active},
        roll::{Wanted, count_people, list_people},
        session::{self, Place},
    },
};
use testkit::{NOW, TestApp, both, day};

both! {
    in rooms();
    /// SEC-1: a session is found by its token, ends, and is thrown away a month later.
    fn sec_1_a_session_lives_and_ends(app: TestApp) {
        let karin = person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
        let actor = app.as_(karin);
        let known = std::sync::Arc::new(authority::Actor::signed_in(actor.id(), app.directory(), NOW.day()));
        let mut desk = app.desk(Mode::Write, known.clone());
        let place = Place { address: "192.0.2.1", agent: "Firefox", shared: false, before: None };
        let (token, _kept) = session::open(&mut desk.work::<HoldSession>().expect("may"), karin, &place, people::domain::Proof::Password).expect("opened");
        desk.finish().expect("kept");
        let digest = web::token_digest(&token);
        let admit = || {
            let mut desk = app.desk(Mode::Read, testkit::TestDb::system());
            session::admit(&mut desk, &digest).expect("asked")
        };
        let visit = admit().expect("good");
        assert_eq!((visit.person, visit.stale), (karin, false));
        assert!(!visit.revision.is_empty(), "the organisation's revision comes along");
        app.at(NOW.plus_minutes(2));
        assert!(admit().expect("good").stale);
        let mut desk = app.desk(Mode::Write, known.clone());
        session::touch(&mut desk, &visit.session).expect("noted");
        desk.finish().expect("kept");
        assert!(!admit().expect("good").stale);
        app.at(NOW.plus_minutes(62));
        assert!(admit().is_none(), "an hour without use");
        app.at(NOW);
        let mut desk = app.desk(Mode::Write, known);
        let _kept = session::end_others(&mut desk.work::<HoldSession>().expect("may"), karin, "").expect("ended");
        desk.finish().expect("kept");
        assert!(admit().is_none());
        app.at(NOW.plus_minutes(60 * 24 * 40)).settle();
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM session").expect("counted"), Some(0));
    }

    /// SEC-2: the list shows those below, filtered and in Swedish order.
    fn sec_2_the_list_is_scoped_filtered_and_sorted(app: TestApp) {
        staffed(&app);
        for (user_name, name) in [("aake", "Åke Ås"), ("ole", "Öle Öst"), ("anna", "Anna 100%")] {
            person(&app, user_name, name, (Role::Employee, BIRCH));
        }
        let names = |who: &str, wanted: Wanted| {
            let who = app.as_(who).id();
            let actor = std::sync::Arc::new(authority::Actor::signed_in(who, app.directory(), NOW.day()));
            let mut desk = app.desk(Mode::Read, actor);
            let mut work = desk.work::<Read>().expect("may");
            let found = list_people(&mut work, &wanted, 100).expect("listed");
            assert_eq!(usize::try_from(count_people(&mut work, &wanted).expect("counted")).expect("small"), found.len());
            found.into_iter().map(|person| person.name).collect::<Vec<_>>()
        };
        assert_eq!(names("Karin Lindgren", Wanted::default()), ["Anna 100%", "Karin Lindgren", "Vera Vård", "Åke Ås", "Öle Öst"]);
        assert_eq!(names("Erik Ek", Wanted::default()), ["Erik Ek"]);
        assert_eq!(names("Ada Admin", Wanted { words: "0%".into(), ..Wanted::default() }), ["Anna 100%"]);
        assert_eq!(names("Ada Admin", Wanted { units: Some(vec![unit(OAK)]), ..Wanted::default() }), ["Erik Ek"]);
        assert_eq!(names("Ada Admin", Wanted { units: Some(vec![]), ..Wanted::default() }), Vec::<String>::new());
        assert_eq!(names("Ada Admin", Wanted { role: Some((Role::Mas, NOW.day())), unready: false, ..Wanted::default() }), ["Maria Mas"]);
        assert_eq!(names("Ada Admin", Wanted { unready: true, ..Wanted::default() }), Vec::<String>::new());
    }

    /// ORG-3: roles come, move and go, and the directory follows.
    fn org_3_the_directory_follows_the_roles(app: TestApp) {
        let vera = person(&app, "vera", "Vera Vård", (Role::Employee, BIRCH));
        let period = Period { from: day("2027-01-01"), until: None };
        app.fill(|desk| {
            let given = Given { role: Role::ProcessLead, unit: unit(OAK), deputy: true, period };
            assignment::give(&mut desk.work::<Assign>()?, vera, &given, None).map(drop)
        });
        assert_eq!(app.directory().holders(Role::ProcessLead, unit(OAK), day("2027-01-01")), [vera]);
        app.fill(|desk| {
            let mut work = desk.work::<Assign>()?;
            let held = assignment::of_person(&mut work, vera)?.remove(0);
            let ended = Period { until: Some(day("2027-01-31")), ..period };
            assignment::move_to(&mut work, &held, ended).map(drop)?;
            assert!(matches!(assignment::move_to(&mut work, &held, period), Err(DbError::Stale)), "the version is an old one");
            Ok(())
        });
        assert!(app.directory().holders(Role::ProcessLead, unit(OAK), day("2027-02-01")).is_empty());
        app.fill(|desk| {
            let mut work = desk.work::<Administer>()?;
            let person = open(&mut work, vera)?;
            set_active(&mut work, &person, false).map(drop)
        });
        assert!(app.directory().holdings(vera, NOW.day()).is_empty(), "one who has left holds nothing");
        assert_eq!(app.directory().person_name(vera), "Vera Vård", "but keeps the name");
    }

    /// The first person of an installation is made once.
    fn the_first_person_is_made_once(app: TestApp) {
        let make = |user_name: &str, name: &str, password: &str| {
            let mut desk = app.desk(Mode::Write, testkit::TestDb::system());
            let new = NewPerson { user_name, name, password, role: Role::SystemAdministrator, unit: unit(1) };
            let made = create_person(&mut desk, &new).map(drop);
            desk.finish().expect("ended");
            made
        };
        assert!(matches!(make("a b", "Ada", PASSWORD), Err(NotMade::UserName)));
        assert!(matches!(make("ada", "  ", PASSWORD), Err(NotMade::Name)));
        assert!(matches!(make("ada", "Ada", "kort"), Err(NotMade::Password(_))));
        assert!(make("ada", "Ada", PASSWORD).is_ok());
        assert!(matches!(make("ADA", "Ada", PASSWORD), Err(NotMade::Taken)));
    }
}

/// SEC-1: wrong passwords are counted, and forgotten with the right one.
#[test]
fn sec_1_wrong_passwords_are_counted_until_the_right_one() {
    let app = common::house();
    person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
    for _ in 0..3 {
        attempt(&app.nobody(), "karin", "fel");
    }
    assert_eq!(app.db().peek("SELECT failed FROM person").expect("asked"), Some(3));
    attempt(&app.nobody(), "karin", PASSWORD);
    assert_eq!(app.db().peek("SELECT failed FROM person").expect("asked"), Some(0), "the right one forgets them");
}

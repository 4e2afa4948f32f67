//! The day through the router: what the rooms say, in order; a room that fails is left out.

#![allow(clippy::unnecessary_wraps)] // sockets have their shape

use authority::{Assignment, Role, Tracks, UnitInfo};
use components::{Icon, Tone};
use db::{DbError, Desk};
use kernel::{Id, PersonId, Subject, Ulid, UnitId};
use testkit::{TestApp, both, day};
use web::{Better, Capability, Coming, Panel, Routes, Signal, Staff, Ui, Waiting, html};

db::statements! {
    /// Fails.
    BROKEN = unscoped "SELECT nothing FROM nowhere" because "a test of what happens when a room fails";
}

authority::actions! {
    /// Ask for something that isn't there.
    read Ask = "stage.ask" { Employee: OWN }
}

const KARIN: u128 = 11;
const SARA: u128 = 12;

fn rooms() -> Vec<Capability> {
    let stage = Capability {
        actions: ACTIONS,
        units: Some(units),
        staff: Some(staff),
        waiting: Some(waiting),
        signals: Some(signals),
        better: Some(better),
        coming: Some(coming),
        panels: Some(panels),
        ..Capability::new("stage", Routes::new)
    };
    let broken = Capability {
        waiting: Some(|_, desk| fail(desk)),
        signals: Some(|_, desk| fail(desk)),
        panels: Some(|_, desk, _| fail(desk)),
        ..Capability::new("broken", Routes::new)
    };
    vec![broken, stage, myday::capability()]
}

fn fail<T>(desk: &mut Desk) -> Result<Vec<T>, DbError> {
    desk.work::<Ask>()?.rows::<(i64,)>(BROKEN, vec![]).map(|_| Vec::new())
}

fn person(n: u128) -> PersonId {
    PersonId::from_ulid(Ulid(n))
}

fn units(_: &mut Desk) -> Result<Vec<UnitInfo>, DbError> {
    let info = |n, name: &str| UnitInfo {
        id: UnitId::from_ulid(Ulid(n)),
        parent: None,
        name: name.into(),
        kind: "enhet".into(),
        tracks: Tracks::ALL,
        service_areas: vec![],
        private: false,
        closed: None,
    };
    Ok(vec![info(1, "Björkgården"), info(2, "Ekbacken")])
}

fn staff(_: &mut Desk) -> Result<Staff, DbError> {
    let held = |who, role, at| Assignment {
        person: person(who),
        role,
        unit: UnitId::from_ulid(Ulid(at)),
        deputy: false,
        from: day("2026-01-01"),
        until: None,
    };
    let held = vec![held(KARIN, Role::UnitManager, 1), held(KARIN, Role::UnitManager, 2), held(SARA, Role::Employee, 1)];
    Ok((held, vec![(person(KARIN), "Karin Lindgren".into()), (person(SARA), "Sara Nyman".into())]))
}

fn waiting(ui: &Ui, _: &mut Desk) -> Result<Vec<Waiting>, DbError> {
    let one = |title: &str, days: i64, urgent| Waiting {
        title: title.into(),
        meta: "Björkgården".into(),
        href: "/".into(),
        icon: Icon::Tasklist,
        tone: Tone::Info,
        due: Some(ui.today().plus_days(days)),
        urgent,
    };
    let karin = ui.actor().person() == Some(person(KARIN));
    let all = [
        ("Om fem dagar", 5, false),
        ("Två dagar sen", -2, false),
        ("Allvarlig", 20, true),
        ("I morgon", 1, false),
        ("Senare", 30, false),
    ];
    Ok(all.iter().filter(|_| karin).map(|(title, days, urgent)| one(title, *days, *urgent)).collect())
}

fn signals(ui: &Ui, _: &mut Desk) -> Result<Vec<Signal>, DbError> {
    let signal = Signal {
        label: "Fall".into(),
        href: "/".into(),
        series: vec![7., 9., 6.],
        expected: (2., 12.),
        comment: "Som vanligt".into(),
        unusual: false,
    };
    Ok(if ui.actor().has_role(Role::UnitManager) { vec![signal] } else { vec![] })
}

fn better(_: &Ui, _: &mut Desk) -> Result<Vec<Better>, DbError> {
    Ok(vec![Better { text: "Missade signeringar har gått från tio till fyra.".into(), link: None }])
}

fn coming(_: &Ui, _: &mut Desk) -> Result<Vec<Coming>, DbError> {
    let one =
        |on: &str, title: &str| Coming { day: day(on), title: title.into(), meta: "Till nämnden".into(), href: "/".into() };
    Ok(vec![one("2026-12-15", "Tertialrapport 3"), one("2026-12-01", "Egenkontroll")])
}

fn panels(_: &Ui, _: &mut Desk, subject: &Subject) -> Result<Vec<Panel>, DbError> {
    let body = html! { p { "Om " (subject.kind()) } };
    Ok(vec![Panel { main: true, body }])
}

both! {
    in rooms();

    /// CAL-3: what needs me today comes first, most urgent first; a room that fails is left out.
    fn cal_3_the_day_of_a_manager(app: TestApp) {
        let seen = app.as_("Karin Lindgren").get("/");
        assert_eq!(seen.status, 200);
        let text = seen.text();
        for words in [
            "God morgon, Karin",
            "Tre saker behöver dig i dag. I övrigt är läget lugnt på Björkgården och Ekbacken.",
            "Måndag 23 november, vecka 48",
            "Läget i november",
            "Fall 6",
            "från tio till fyra",
            "Om person",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        let rows = seen.texts("a.title");
        assert_eq!(rows, ["Allvarlig", "Två dagar sen", "I morgon", "Om fem dagar"]);
        let ahead = seen.texts(".dates a");
        assert_eq!(ahead, ["Egenkontroll", "Tertialrapport 3"]);
        assert!(!seen.has("main a[href='/rapportera']"), "a manager has other things first");
        let all = app.as_("Karin Lindgren").get(seen.link("Visa allt"));
        assert_eq!(all.texts("a.title").len(), 5);
    }

    /// CAL-3: one who works closest to people gets the way to report first, and an empty day that teaches.
    fn cal_3_the_day_of_one_who_leads_nothing(app: TestApp) {
        let seen = app.as_("Sara Nyman").get("/");
        assert!(seen.has("main a[href='/rapportera']") && seen.text().contains("Inget behöver dig i dag."), "{seen:?}");
        assert!(seen.text().contains("Hände något på jobbet") && !seen.text().contains("Läget i"), "{seen:?}");
        assert!(app.as_("Sara Nyman").in_english().get("/").text().contains("Nothing needs you today."));
    }

    /// One who isn't signed in is led to sign in.
    fn strangers_sign_in(app: TestApp) {
        for path in ["/", "/min-dag/allt"] {
            assert!(app.nobody().get(path).location().starts_with("/logga-in"), "{path}");
        }
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    assert_eq!(text::check::compare(&myday::texts::CATALOGUE), Vec::<String>::new());
}

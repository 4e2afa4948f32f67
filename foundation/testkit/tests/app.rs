//! The application in a test: who comes in, what is sent along, what is seen.

#![allow(clippy::expect_used)] // a test stops with a word

use authority::{Assignment, Directory, Role, Tracks, UnitInfo};
use kernel::{Id, PersonId, Subject, Ulid, UnitId};
use testkit::{TestApp, both, day};
use web::{Answer, Capability, Form, FormState, Frame, Granted, Input, Page, Routes, Submitted, html};

authority::actions! {
    /// See the note.
    read See = "notes.see" { UnitManager: SUBTREE }
    /// Write the note.
    change Write = "notes.write" { UnitManager: SUBTREE }
}

web::urls! {
    /// The note.
    Note = "/lapp";
    /// Where it is sent.
    Save = "/lapp/spara";
}

struct Line(String);

impl Form for Line {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        input.line("text", 20, |_| "Skriv något".into()).map(Self)
    }
}

fn show(granted: Granted<See>, _: Note) -> Answer {
    let form = FormState::default().form(&granted.ui, "/lapp/spara", Some(3), html! { input name="text"; });
    let page = Page::new("Lapp", html! { h1 { "Lapp för " (granted.actor().name()) } (form) p hidden { "osynligt" } });
    granted.page(page.framed(Frame::Bare { wide: true }))
}

fn save(mut granted: Granted<Write>, _: Save, form: Submitted<Line>) -> Answer {
    match form.parsed {
        Ok(line) => {
            let subject = Subject::new("note", PersonId::from_ulid(Ulid(1)));
            let recorded = granted.work().record(subject, "written", web_detail(&form.fields, line.0.len()));
            granted.saved(recorded, &Note {})
        }
        Err(errors) => {
            let text = errors.at("text").unwrap_or_default().to_owned();
            granted.again(Page::new("Lapp", html! { p { (text) } }).framed(Frame::Bare { wide: true }))
        }
    }
}

fn web_detail(fields: &web::Fields, length: usize) -> serde_json::Value {
    serde_json::json!({ "version": fields.get("version"), "length": length })
}

fn rooms() -> Vec<Capability> {
    let routes = || Routes::new().get::<Note, _>(show).post::<Save, _>(save);
    let units = |_: &mut db::Desk| {
        let id = UnitId::from_ulid(Ulid(1));
        Ok(vec![UnitInfo {
            id,
            parent: None,
            name: "Kommunen".into(),
            kind: "kommun".into(),
            tracks: Tracks::ALL,
            service_areas: vec![],
            private: false,
            closed: None,
        }])
    };
    let staff = |_: &mut db::Desk| {
        let (person, unit) = (PersonId::from_ulid(Ulid(7)), UnitId::from_ulid(Ulid(1)));
        let held = Assignment { person, role: Role::UnitManager, unit, deputy: false, from: day("2026-01-01"), until: None };
        Ok((vec![held], vec![(person, "Karin Ek".to_owned())]))
    };
    vec![Capability { actions: ACTIONS, units: Some(units), staff: Some(staff), ..Capability::new("notes", routes) }]
}

both! {
    in rooms();
    /// People come in by role or by name, forms get their hidden fields, and what is sent is kept once.
    fn people_use_the_house(app: TestApp) {
        let _: &Directory = &app.directory();
        let karin = app.as_(Role::UnitManager);
        assert_eq!(karin.id(), app.as_("Karin Ek").id());
        let page = karin.get("/lapp");
        assert_eq!((page.status, page.text().as_str()), (200, "Lapp för Karin Ek"), "{page:?}");
        let saved = karin.post_from("/lapp", "/lapp/spara", &[("text", "hej")]);
        assert_eq!((saved.status, saved.location()), (303, "/lapp"), "{saved:?}");
        assert_eq!(saved.follow().status, 200);
        assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail").expect("count"), Some(1));
        let wrong = karin.post("/lapp/spara", &[]);
        assert_eq!((wrong.status, wrong.text().as_str()), (422, "Skriv något"));
        assert_eq!(karin.post_raw("/lapp/spara", &[("text", "hej")]).status, 409, "without a token");
    }

    /// Who isn't signed in is led to the door.
    fn nobody_is_led_to_the_door(app: TestApp) {
        let nobody = app.nobody();
        assert_eq!(nobody.get("/lapp").location(), "/logga-in?till=%2Flapp");
        assert_eq!(nobody.post("/lapp/spara", &[("text", "hej")]).status, 401);
    }
}

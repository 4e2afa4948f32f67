//! Every page that a room gives samples of, rendered in both languages.

use crate::page::faults;
use testkit::{TestApp, TestDb};
use web::{Answer, Capability, Granted, Page, Problem, Routes};

authority::actions! {
    /// See the samples.
    open read See = "samples.see" because "it is a test"
}

web::urls! {
    /// One sample.
    Sample { room: String, at: usize } = "/prov/{room}/{at}";
}

fn show(granted: Granted<See>, at: Sample) -> Answer {
    let rooms = ledfyr::capabilities::all();
    let samples = rooms.iter().find(|room| room.name == at.room).and_then(|room| room.samples).ok_or(Problem::NotFound)?;
    let sample = samples(&granted.ui).into_iter().nth(at.at).ok_or(Problem::NotFound)?;
    let page = Page::new(sample.name, sample.body);
    granted.page(page)
}

/// Every page with samples is a page as it should be, in Swedish and English.
#[test]
fn samples_are_whole_pages() {
    let own = Capability { actions: ACTIONS, ..Capability::new("samples", || Routes::new().get::<Sample, _>(show)) };
    let rooms: Vec<_> = ledfyr::capabilities::all().into_iter().chain([own]).collect();
    let migrations: Vec<_> = rooms.iter().filter_map(|room| room.migrations).collect();
    let app = TestApp::on(TestDb::sqlite_with(&migrations), rooms.clone());
    for (room, lang) in rooms.iter().flat_map(|room| [(room.name, "sv"), (room.name, "en")]) {
        for at in 0.. {
            let seen = app.nobody().with("accept-language", lang).get(Sample { room: room.to_owned(), at });
            if seen.status == 404 {
                break;
            }
            assert_eq!(seen.status, 200, "{room} {at} {lang}");
            let mut faults = faults(&seen.html);
            // A sample may be a part of another room's page.
            faults.retain(|fault| fault != "has 0 h1");
            assert!(faults.is_empty(), "{room} {at} {lang} ({}): {faults:#?}", seen.texts("title").join(""));
        }
    }
}

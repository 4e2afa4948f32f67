//! Photos of a report: made anew, sealed, and seen by those who may see the case alone (SEC-6).

use crate::stage::{MANAGER, OTHER_MANAGER, REPORTER, STORY, STRANGER, count, rooms};
use image::{ImageFormat, Rgb, RgbImage};
use std::io::Cursor;
use testkit::{Seen, TestApp, Visitor, both, village};

/// A photo as a phone sends it, with something of its own in the metadata.
fn photo() -> Vec<u8> {
    let mut jpeg = Cursor::new(Vec::new());
    RgbImage::from_pixel(24, 12, Rgb([90, 120, 60])).write_to(&mut jpeg, ImageFormat::Jpeg).expect("written");
    let jpeg = jpeg.into_inner();
    let said = b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0GPS-59.8586N";
    let length = u16::try_from(said.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, said, &jpeg[2..]].concat()
}

/// A draft that has come to the question of what happened.
fn at_story(who: &Visitor) -> String {
    let unit = village::unit(village::NORTH).to_string();
    let at = who.post("/rapportera", &[("vad", "fall")]).location().to_owned();
    let at = who.post(&at, &[("enhet", &unit)]).location().to_owned();
    who.post(&at, &[("dag", "i_dag"), ("tid", "7.30")]).location().to_owned()
}

fn add(who: &Visitor, at: &str, bytes: &[u8]) -> Seen {
    who.upload(at, &[("vad_hande", STORY), ("gor", "bild")], ("bild", "IMG_1.jpg", bytes))
}

/// Goes on from the story and sends; gives the case's id.
fn sent(who: &Visitor, at: &str) -> String {
    let page = who.get(at);
    let names = page.attrs(".photo textarea", "name");
    let captions = names.iter().zip(page.texts(".photo textarea"));
    let captions: Vec<(&str, String)> = captions.map(|(name, text)| (name.as_str(), text)).collect();
    let fields: Vec<(&str, &str)> =
        captions.iter().map(|(name, text)| (*name, text.as_str())).chain([("vad_hande", STORY)]).collect();
    let story = who.post(at, &fields).location().to_owned();
    let harm = who.post(&story, &[("skada", "minor")]).location().to_owned();
    let check = who.post(&harm, &[("vem", "nobody")]).location().to_owned();
    who.post(&check, &[]).location().rsplit('/').next().expect("an id").to_owned()
}

both! {
    in rooms();
    /// SEC-6: a photo is kept without what the phone added, sealed, and is opened by those who may see the case alone.
    fn sec_6_a_photo_is_cleaned_sealed_and_seen_by_those_who_see_the_case(app: TestApp) {
        let (sara, karin) = (app.as_(REPORTER), app.as_(MANAGER));
        let at = at_story(&sara);
        let added = add(&sara, &at, &photo());
        assert_eq!(added.status, 303, "{added:?}");
        let page = sara.get(&at);
        assert!(page.text().contains("Inga personer i bilden.") && page.text().contains(STORY), "{page:?}");
        let src = page.attrs(".photo img", "src")[0].clone();
        let shown = sara.get(&src);
        assert_eq!((shown.status, shown.header("content-type"), shown.header("cache-control")), (200, "image/jpeg", "no-store"));
        assert!(!shown.html.contains("Exif") && !shown.html.contains("GPS-59"), "what the phone added is gone");
        assert_eq!(app.as_(STRANGER).get(&src).status, 404, "another's draft");
        let caption = format!("bildtext_{}", src.rsplit('/').next().expect("an id"));
        sara.post(&at, &[("vad_hande", STORY), (&caption, "Plattorna vid duschen")]);
        assert_eq!(crate::privacy::found(&app, "Plattorna vid duschen"), Vec::<String>::new(), "sealed");
        let id = sent(&sara, &at);
        assert_eq!(sara.get(&src).status, 404, "the draft has become a case");
        let case = karin.get(format!("/avvikelser/{id}"));
        let (src, alt) = (case.attrs(".photo img", "src")[0].clone(), case.attrs(".photo img", "alt")[0].clone());
        assert_eq!(alt, "Plattorna vid duschen");
        assert_eq!((karin.get(&src).status, karin.get(&src).header("cache-control")), (200, "no-store"));
        assert!(count(&app, "SELECT COUNT(*) FROM trail WHERE kind = 'access' AND what = 'opened'") >= 2);
        for other in [OTHER_MANAGER, STRANGER] {
            assert!([403, 404].contains(&app.as_(other).get(&src).status), "{other}");
        }
        assert_eq!(app.as_(OTHER_MANAGER).get(&src).status, 404);
        let own = sara.get(format!("/mina-rapporter/{id}")).attrs(".photo img", "src")[0].clone();
        assert_eq!((sara.get(&own).status, app.as_(STRANGER).get(&own).status, karin.get(&own).status), (200, 404, 404));
        assert!(app.nobody().get(&src).location().starts_with("/logga-in"));
    }

    /// SEC-6: what is no picture is refused at its field, with what was typed kept; at most three; one can be removed.
    fn sec_6_what_is_no_picture_is_refused_and_a_photo_can_be_removed(app: TestApp) {
        let sara = app.as_(REPORTER);
        let at = at_story(&sara);
        for (bytes, why) in [(b"%PDF-1.7 photo.jpg".to_vec(), "JPEG, PNG eller WebP"), (photo()[..60].to_vec(), "skadad")] {
            let refused = add(&sara, &at, &bytes);
            assert_eq!(refused.status, 422, "{refused:?}");
            assert!(refused.text().contains(why) && refused.text().contains(STORY), "{refused:?}");
            assert!(refused.has(".errors a[href='#bild']") && refused.has("#bild"), "{refused:?}");
        }
        for _ in 0..3 {
            assert_eq!(add(&sara, &at, &photo()).status, 303);
        }
        assert_eq!(add(&sara, &at, &photo()).status, 422, "a fourth");
        let page = sara.get(&at);
        assert!(!page.has("input[type=file]") && page.attrs(".photo img", "src").len() == 3);
        let last = page.attrs(".photo img", "src")[2].clone();
        let id = last.rsplit('/').next().expect("an id");
        assert_eq!(sara.post(&at, &[("vad_hande", ""), ("ta_bort", id)]).status, 303);
        assert_eq!((sara.get(&last).status, count(&app, "SELECT COUNT(*) FROM event_photo")), (404, 2));
        sara.post(at.replace("beskriv", "avbryt"), &[]);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_photo"), 0, "thrown away with the draft");
    }

    /// SEC-6: photos of a draft that nobody sent are forgotten with it, and those of a case are not.
    fn sec_6_photos_are_forgotten_with_their_draft(app: TestApp) {
        let sara = app.as_(REPORTER);
        let (kept, forgotten) = (at_story(&sara), at_story(&sara));
        add(&sara, &kept, &photo());
        sent(&sara, &kept);
        add(&sara, &forgotten, &photo());
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_photo"), 2);
        app.at(kernel::Timestamp(testkit::NOW.0 + 74 * 3_600_000)).settle();
        assert_eq!(count(&app, "SELECT COUNT(*) FROM event_photo"), 1);
    }
}

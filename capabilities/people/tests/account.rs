//! Accounts: closed, locked, renewed, and one's own (SEC-1).

#![allow(clippy::expect_used)] // a test that can't be set up should stop at once

mod common;

use common::{PASSWORD, attempt, house, id_of, sign_in, staffed};
use testkit::day;

#[test]
fn closing_and_opening_an_account() {
    let app = house();
    staffed(&app);
    let (admin, vera) = (sign_in(&app, "admin"), sign_in(&app, "vera"));
    let page = format!("/personer/{}", id_of(&app, "Vera Vård"));
    assert_eq!(admin.post_from(&page, format!("{page}/avsluta"), &[]).status, 303);
    assert_eq!(vera.get("/konto").status, 303, "signed out");
    assert_eq!(attempt(&app.nobody(), "vera", PASSWORD).status, 422);
    assert!(!admin.get("/personer").text().contains("Vera"));
    assert!(admin.get("/personer?avslutade=1").text().contains("Vera"));
    assert!(app.directory().holdings(id_of(&app, "Vera Vård").parse().expect("id"), day("2026-11-23")).is_empty());
    assert_eq!(admin.post_from(&page, format!("{page}/aterstall"), &[]).status, 303);
    assert_eq!(attempt(&app.nobody(), "vera", PASSWORD).status, 303);
}

#[test]
fn a_locked_account_is_unlocked_and_a_new_password_signs_out() {
    let app = house();
    staffed(&app);
    let (karin, vera) = (sign_in(&app, "karin"), sign_in(&app, "vera"));
    let page = format!("/personer/{}", id_of(&app, "Vera Vård"));
    for _ in 0..8 {
        attempt(&app.nobody(), "vera", "fel");
    }
    assert!(karin.get(&page).text().contains("väntar till 8.29"));
    assert_eq!(karin.post_from(&page, format!("{page}/las-upp"), &[]).status, 303);
    assert_eq!(attempt(&app.nobody(), "vera", PASSWORD).status, 303);
    let reset = karin.post_from(&page, format!("{page}/nytt-losenord"), &[]);
    assert_eq!(reset.status, 200, "{reset:?}");
    assert_eq!(vera.get("/konto").status, 303, "signed out everywhere");
    assert_eq!(attempt(&app.nobody(), "vera", PASSWORD).status, 422);
    let once = reset.texts("code").remove(0);
    assert!(attempt(&app.nobody(), "vera", &once).location().contains("eget-losenord"));
}

#[test]
fn sec_1_my_account_changes_looks_password_and_sessions() {
    let app = house();
    staffed(&app);
    let (here, there) = (sign_in(&app, "vera"), sign_in(&app, "vera"));
    let look = here.post_from("/konto", "/konto/utseende", &[("sprak", "en"), ("ljus", "dark"), ("kontrast", "1")]);
    let page = look.follow();
    assert!(page.has("html[lang=en][data-color-scheme=dark][data-contrast=more]"), "{page:?}");
    assert_eq!(here.post_from("/konto", "/konto/utseende", &[("sprak", "fi"), ("ljus", "grön")]).status, 422);
    let change = |old: &str, new: &str| here.post_from("/konto", "/konto/losenord", &[("losenord", old), ("nytt_losenord", new)]);
    assert_eq!(change("fel", "fyra ord i en rad").status, 422);
    assert_eq!(change(PASSWORD, "kort").status, 422);
    assert_eq!(change(PASSWORD, "vera och vera").status, 422, "holds the user name");
    assert_eq!(change("", "").status, 422);
    assert_eq!(change(PASSWORD, "fyra ord i en rad").status, 303);
    assert_eq!(there.get("/konto").status, 303, "signed out elsewhere");
    assert_eq!(here.get("/konto").status, 200);
    let third = app.nobody();
    attempt(&third, "vera", "fyra ord i en rad");
    let ends = here.get("/konto").attrs("form[action$=avsluta]", "action");
    assert_eq!(ends.len(), 1, "one other");
    assert_eq!(here.post_from("/konto", &ends[0], &[]).status, 303);
    assert_eq!(third.get("/konto").status, 303);
    attempt(&third, "vera", "fyra ord i en rad");
    assert_eq!(here.post_from("/konto", "/konto/inloggningar/avsluta-andra", &[]).status, 303);
    assert_eq!(third.get("/konto").status, 303);
    let karin = sign_in(&app, "karin");
    let foreign = here.get("/konto").html;
    assert!(!foreign.contains("Karin"));
    assert_eq!(karin.post_from("/konto", &ends[0], &[]).status, 303, "another's session is not found, and stays");
    assert_eq!(here.get("/konto").status, 200);
}

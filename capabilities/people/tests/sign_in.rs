//! Signing in and out, through the router (SEC-1).

mod common;

use authority::Role;
use common::{BIRCH, PASSWORD, attempt, house, person, sign_in};
use testkit::NOW;

#[test]
fn sec_1_one_signs_in_and_out() {
    let app = house();
    person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
    let karin = sign_in(&app, "KARIN ");
    assert_eq!(karin.get("/konto").status, 200);
    assert!(karin.get("/logga-ut").text().contains("Logga ut"));
    let out = karin.post("/logga-ut", &[]);
    assert_eq!((out.status, out.location()), (303, "/logga-in"));
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    let gone = karin.get("/konto");
    assert_eq!((gone.status, gone.location()), (303, "/logga-in?till=%2Fkonto"));
}

#[test]
fn sec_1_the_session_cookie_is_closed_to_scripts_and_new_each_time() {
    let app = house();
    person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
    let visitor = app.nobody();
    let first = attempt(&visitor, "karin", PASSWORD).header("set-cookie").to_owned();
    assert!(first.contains("HttpOnly") && first.contains("SameSite=Lax"), "{first}");
    let second = attempt(&visitor, "karin", PASSWORD).header("set-cookie").to_owned();
    assert_ne!(first, second);
    assert_eq!(
        app.db().peek("SELECT COUNT(*) FROM session WHERE ended_at IS NULL").expect("counted"),
        Some(1),
        "the old one ended"
    );
    let token = second.split(['=', ';']).nth(1).expect("a token");
    assert_eq!(token.len(), 64, "256 bits");
    let kept = format!("SELECT COUNT(*) FROM session WHERE digest = '{token}' OR id = '{token}'");
    assert_eq!(app.db().peek(&kept).expect("counted"), Some(0), "only the digest is stored");
}

#[test]
fn sec_1_wrong_name_and_wrong_password_are_answered_alike() {
    let app = house();
    person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
    let wrong = attempt(&app.nobody(), "karin", "fel lösenord");
    let unknown = attempt(&app.nobody(), "kerstin", PASSWORD);
    assert_eq!((wrong.status, unknown.status), (422, 422));
    assert_eq!(wrong.text(), unknown.text());
    assert!(wrong.has("#namn[value=karin]") && wrong.has("input[type=password]:not([value=fel])"), "the name is kept");
    assert!(!wrong.html.contains("fel lösenord"), "the password is never sent back");
    assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE what = 'sign_in_failed'").expect("counted"), Some(2));
    assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE detail LIKE '%kerstin%'").expect("counted"), Some(0));
    let empty = attempt(&app.nobody(), "", "");
    assert_eq!(empty.status, 422);
    assert!(empty.text().contains("Skriv ditt användarnamn") && empty.text().contains("Skriv ditt lösenord"));
    assert!(empty.texts("title")[0].starts_with("Fel:"));
}

#[test]
fn sec_1_eight_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour() {
    let app = house();
    person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
    let visitor = app.nobody();
    for _ in 0..8 {
        assert_eq!(attempt(&visitor, "karin", "fel").status, 422);
    }
    assert_eq!(attempt(&visitor, "karin", PASSWORD).status, 422, "locked, also for the right password");
    app.at(NOW.plus_minutes(14));
    assert_eq!(attempt(&visitor, "karin", PASSWORD).status, 422);
    app.at(NOW.plus_minutes(15));
    assert_eq!(attempt(&visitor, "karin", PASSWORD).status, 303);
    assert_eq!(app.db().peek("SELECT COUNT(*) FROM trail WHERE what = 'account_locked'").expect("counted"), Some(1));
}

#[test]
fn sec_1_a_session_ends_without_use_and_at_the_end_of_the_day() {
    let app = house();
    person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
    let karin = sign_in(&app, "karin");
    app.at(NOW.plus_minutes(59));
    assert_eq!(karin.get("/konto").status, 200);
    app.at(NOW.plus_minutes(118));
    assert_eq!(karin.get("/konto").status, 200, "its use was noted");
    app.at(NOW.plus_minutes(178));
    assert_eq!(karin.get("/konto").status, 303, "an hour without use");
    let karin = sign_in(&app, "karin");
    for minutes in (178..178 + 720).step_by(30) {
        app.at(NOW.plus_minutes(minutes));
        assert_eq!(karin.get("/konto").status, 200, "{minutes}");
    }
    app.at(NOW.plus_minutes(178 + 720));
    assert_eq!(karin.get("/konto").status, 303, "twelve hours");
}

#[test]
fn sec_1_a_shared_device_is_signed_out_after_ten_minutes() {
    let app = house();
    person(&app, "vera", "Vera Vård", (Role::Employee, BIRCH));
    let vera = app.nobody();
    vera.post("/logga-in", &[("namn", "vera"), ("losenord", PASSWORD), ("delad", "1")]);
    app.at(NOW.plus_minutes(9));
    assert_eq!(vera.get("/konto").status, 200);
    app.at(NOW.plus_minutes(19));
    assert_eq!(vera.get("/konto").status, 303);
}

#[test]
fn sec_1_sign_in_leads_to_where_one_was_going() {
    let app = house();
    person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
    let visitor = app.nobody();
    let asked = visitor.get("/logga-in?till=%2Fkonto");
    assert!(asked.has("input[name=till][value='/konto']"));
    for (till, led) in [("/konto", "/konto"), ("//evil.example", "/"), ("https://evil.example", "/")] {
        let seen = visitor.post("/logga-in", &[("namn", "karin"), ("losenord", PASSWORD), ("till", till)]);
        assert_eq!(seen.location(), led);
    }
}

#[test]
fn sec_1_a_form_without_its_token_keeps_the_name_and_forgets_the_password() {
    let app = house();
    let seen = app.nobody().post_raw("/logga-in", &[("namn", "karin"), ("losenord", "mycket hemligt")]);
    assert_eq!(seen.status, 409);
    assert!(seen.has("input[type=hidden][name=namn][value=karin]"));
    assert!(!seen.html.contains("mycket hemligt"));
}

#[test]
fn sec_1_the_demonstration_page_is_nowhere_else() {
    let app = house();
    person(&app, "karin.lindgren", "Karin Lindgren", (Role::UnitManager, BIRCH));
    assert_eq!(app.nobody().post_from("/logga-in", "/logga-in/demo", &[("namn", "karin.lindgren")]).status, 404);
    assert!(!app.nobody().get("/logga-in").html.contains("alvsala-demo"));
}

#[test]
fn sec_1_sign_in_speaks_the_browsers_language() {
    let app = house();
    assert!(app.nobody().with("accept-language", "en").get("/logga-in").text().contains("Sign in"));
}

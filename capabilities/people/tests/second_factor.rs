//! The second step at sign-in, through the router (SEC-1).

#![allow(clippy::expect_used)] // a test stops with a word

mod common;

use authority::Role;
use common::{BIRCH, PASSWORD, TOP, attempt, house, id_of, person, sign_in, staffed};
use kernel::Timestamp;
use testkit::{NOW, Seen, TestApp, Visitor};

/// The secret, as the page says it to those who type it by hand.
fn secret(seen: &Seen) -> String {
    seen.texts("details code").remove(0).replace(' ', "")
}

/// What the app would show.
fn code(secret: &str, now: Timestamp) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).expect("a secret");
    let totp = totp_rs::Builder::new().with_secret(secret).build().expect("an app");
    totp.generate(u64::try_from(now.0 / 1000).expect("after 1970")).to_string()
}

/// Turns it on; gives the secret and the recovery codes.
fn turn_on(app: &TestApp, visitor: &Visitor) -> (String, Vec<String>) {
    assert_eq!(visitor.post("/konto/tvasteg", &[]).status, 303);
    let page = visitor.get("/konto/tvasteg");
    assert!(page.has("svg.qr[role=img]"), "{page:?}");
    let secret = secret(&page);
    let sent = |typed: &str| visitor.post_from("/konto/tvasteg", "/konto/tvasteg/kod", &[("kod", typed)]);
    assert_eq!((sent("").status, sent("12").status), (422, 422));
    let done = sent(&code(&secret, app.now()));
    assert_eq!(done.status, 200, "{done:?}");
    (secret, done.texts("ol li code"))
}

fn second(visitor: &Visitor, typed: &str) -> Seen {
    visitor.post_from("/logga-in", "/logga-in/kod", &[("kod", typed)])
}

fn count(app: &TestApp, sql: &str) -> i64 {
    app.db().peek(sql).expect("counted").unwrap_or_default()
}

#[test]
fn sec_1_a_code_is_asked_for_after_the_password_and_counts_once() {
    let app = house();
    staffed(&app);
    let (secret, codes) = turn_on(&app, &sign_in(&app, "karin"));
    assert_eq!(codes.len(), 10);
    app.at(NOW.plus_minutes(2));
    let karin = app.nobody();
    let half = karin.post("/logga-in?till=%2Fkonto", &[("namn", "karin"), ("losenord", PASSWORD), ("till", "/konto")]);
    assert_eq!(half.location(), "/logga-in/kod");
    assert_eq!(karin.get("/konto").status, 303, "half-way is outside");
    let page = karin.get("/logga-in/kod");
    assert!(page.has("input[name=kod][autocomplete=one-time-code]"));
    assert_eq!((second(&karin, "").status, second(&karin, "abcdef").status), (422, 422));
    let right = code(&secret, app.now());
    assert_eq!(second(&karin, &right).location(), "/konto");
    assert_eq!(karin.get("/konto").status, 200);
    let again = app.nobody();
    attempt(&again, "karin", PASSWORD);
    assert_eq!(second(&again, &right).status, 422, "each code once");
    assert_eq!(
        count(&app, &format!("SELECT COUNT(*) FROM authenticator WHERE CAST(sealed AS TEXT) LIKE '%{secret}%'")),
        0,
        "sealed"
    );
    let early = code(&secret, app.now().plus_minutes(-1));
    assert_eq!(second(&again, &early).status, 422, "nor an earlier one");
    let journal = karin.get("/konto").text();
    assert!(journal.contains("lösenord och kod") && journal.contains("Ett försök att logga in misslyckades"), "{journal}");
}

#[test]
fn sec_1_a_recovery_code_counts_once_and_is_kept_as_a_hash() {
    let app = house();
    staffed(&app);
    let (_, codes) = turn_on(&app, &sign_in(&app, "karin"));
    let karin = app.nobody();
    attempt(&karin, "karin", PASSWORD);
    assert_eq!(second(&karin, &codes[3].to_uppercase()).status, 303);
    assert!(karin.get("/konto").text().contains("9 reservkoder kvar"));
    let again = app.nobody();
    attempt(&again, "karin", PASSWORD);
    assert_eq!(second(&again, &codes[3]).status, 422);
    assert_eq!(count(&app, &format!("SELECT COUNT(*) FROM recovery_code WHERE digest LIKE '%{}%'", &codes[0][..5])), 0);
    let renewed = karin.post_from("/konto/tvasteg", "/konto/tvasteg/reservkoder", &[]);
    assert_eq!(renewed.texts("ol li code").len(), 10);
    assert_eq!(second(&again, &codes[4]).status, 422, "the old ones are worth nothing");
}

#[test]
fn sec_1_wrong_codes_lock_the_account_and_the_right_password_does_not_begin_the_count_anew() {
    let app = house();
    staffed(&app);
    let (secret, _) = turn_on(&app, &sign_in(&app, "karin"));
    app.at(NOW.plus_minutes(2));
    for _ in 0..8 {
        let visitor = app.nobody();
        assert_eq!(attempt(&visitor, "karin", PASSWORD).location(), "/logga-in/kod");
        assert_eq!(second(&visitor, "000 00x").status, 422);
    }
    let visitor = app.nobody();
    assert_eq!(attempt(&visitor, "karin", PASSWORD).status, 422, "locked");
    app.at(NOW.plus_minutes(17));
    attempt(&visitor, "karin", PASSWORD);
    assert_eq!(second(&visitor, &code(&secret, app.now())).status, 303);
}

#[test]
fn sec_1_half_way_ends_by_itself_and_with_a_new_password() {
    let app = house();
    staffed(&app);
    let (secret, _) = turn_on(&app, &sign_in(&app, "vera"));
    app.at(NOW.plus_minutes(2));
    let late = app.nobody();
    attempt(&late, "vera", PASSWORD);
    app.at(NOW.plus_minutes(12));
    assert_eq!(second(&late, &code(&secret, app.now())).location(), "/logga-in", "ten minutes");
    attempt(&late, "vera", PASSWORD);
    let page = format!("/personer/{}", id_of(&app, "Vera Vård"));
    sign_in(&app, "karin").post_from(&page, format!("{page}/nytt-losenord"), &[]);
    assert_eq!(second(&late, &code(&secret, app.now())).location(), "/logga-in");
}

#[test]
fn sec_1_a_role_can_demand_a_second_step_before_anything_else() {
    let app = house();
    staffed(&app);
    let admin = sign_in(&app, "admin");
    let form = admin.get("/personer/tvasteg");
    let levels: Vec<(String, &str)> = form
        .attrs("select", "name")
        .into_iter()
        .map(|name| if name == "niva_mas" { (name, "demand") } else { (name, "free") })
        .collect();
    let fields: Vec<(&str, &str)> = levels.iter().map(|(name, level)| (name.as_str(), *level)).collect();
    assert_eq!(admin.post("/personer/tvasteg", &fields[1..]).status, 422, "a role without level");
    assert_eq!(admin.post("/personer/tvasteg", &fields).status, 303);
    assert!(admin.get("/personer/tvasteg").text().contains("Ada Admin"));
    assert_eq!(sign_in(&app, "karin").get("/personer/tvasteg").status, 403);
    let mas = app.nobody();
    assert_eq!(attempt(&mas, "mas", PASSWORD).location(), "/logga-in/tvasteg");
    assert_eq!(mas.get("/konto").status, 303, "not in yet");
    let page = mas.get("/logga-in/tvasteg").follow();
    let secret = secret(&page);
    assert_eq!(mas.post("/logga-in/tvasteg", &[("kod", "1")]).status, 422);
    let done = mas.post("/logga-in/tvasteg", &[("kod", &code(&secret, app.now()))]);
    assert_eq!((done.status, done.texts("ol li code").len()), (200, 10), "{done:?}");
    assert_eq!(mas.get("/konto").status, 200);
}

#[test]
fn sec_1_what_is_sensitive_asks_again_after_a_while_and_gives_the_session_another_token() {
    let app = house();
    staffed(&app);
    let karin = sign_in(&app, "karin");
    assert_eq!(karin.get("/konto/tvasteg").status, 200);
    app.at(NOW.plus_minutes(15));
    let asked = karin.get("/konto/tvasteg");
    assert_eq!(asked.location(), "/konto/bekrafta?till=%2Fkonto%2Ftvasteg");
    assert_eq!(karin.post_from("/konto", "/konto/tvasteg", &[]).status, 303);
    assert_eq!(count(&app, "SELECT COUNT(*) FROM authenticator"), 0, "nothing is begun before");
    assert_eq!(karin.post("/konto/bekrafta", &[("losenord", "fel"), ("till", "/konto/tvasteg")]).status, 422);
    let proved = karin.post("/konto/bekrafta", &[("losenord", PASSWORD), ("till", "/konto/tvasteg")]);
    assert_eq!(proved.location(), "/konto/tvasteg");
    assert!(proved.header("set-cookie").contains("ledfyr="), "another token");
    assert_eq!(karin.get("/konto/tvasteg").status, 200);
    assert_eq!(count(&app, "SELECT COUNT(*) FROM session WHERE ended_at IS NULL"), 1, "the same session");
}

#[test]
fn sec_1_the_second_step_is_removed_with_the_password_or_reset_by_an_administrator() {
    let app = house();
    staffed(&app);
    let karin = sign_in(&app, "karin");
    turn_on(&app, &karin);
    assert_eq!(karin.post("/konto/tvasteg/ta-bort", &[("losenord", "fel")]).status, 422);
    assert_eq!(karin.post("/konto/tvasteg/ta-bort", &[("losenord", PASSWORD)]).status, 303);
    assert_eq!(attempt(&app.nobody(), "karin", PASSWORD).location(), "/");
    turn_on(&app, &karin);
    let page = format!("/personer/{}", id_of(&app, "Karin Lindgren"));
    let head = sign_in(&app, "avdelning");
    assert_eq!(head.post_from(&page, format!("{page}/nollstall-tvasteg"), &[]).status, 403, "a manager can't");
    let admin = sign_in(&app, "admin");
    assert_eq!(admin.post_from(&page, format!("{page}/nollstall-tvasteg"), &[]).status, 303);
    assert_eq!(karin.get("/konto").status, 303, "signed out");
    let back = sign_in(&app, "karin");
    assert!(back.get("/konto").text().contains("nollställdes av Ada Admin"));
}

#[test]
fn sec_1_a_browser_that_is_new_to_a_person_is_told_of() {
    let app = house();
    person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
    sign_in(&app, "karin");
    let other = app.nobody().with("user-agent", "Mozilla/5.0 (iPhone) Version/18.0 Safari/604.1");
    attempt(&other, "karin", PASSWORD);
    assert!(other.get("/konto").text().contains("från en webbläsare du inte har använt förut"));
    assert_eq!(count(&app, "SELECT COUNT(*) FROM trail WHERE detail LIKE '%iPhone%'"), 0);
}

#[test]
fn sec_1_a_passkeys_question_is_answered_once_and_by_the_one_who_was_asked() {
    let app = house();
    person(&app, "karin", "Karin Lindgren", (Role::UnitManager, BIRCH));
    person(&app, "admin", "Ada Admin", (Role::SystemAdministrator, TOP));
    let karin = sign_in(&app, "karin");
    let page = karin.get("/konto/passkey");
    let options = page.attrs("[data-passkey=create]", "data-options").remove(0);
    assert!(options.contains("\"residentKey\":\"required\"") && options.contains("\"id\":\"localhost\""), "{options}");
    let key = page.attrs("input[name=fraga]", "value").remove(0);
    let keep = |visitor: &Visitor, key: &str| {
        visitor.post_from("/konto", "/konto/passkey/spara", &[("fraga", key), ("svar", "{\"rubbish\":1}"), ("namn", "x")]).status
    };
    assert_eq!(keep(&karin, &key), 422);
    assert_eq!(count(&app, "SELECT COUNT(*) FROM passkey"), 0);
    let visitor = app.nobody();
    let asked = visitor.post_from("/logga-in", "/logga-in/passkey", &[]);
    assert!(asked.has("[data-passkey=get]"), "{asked:?}");
    let key = asked.attrs("input[name=fraga]", "value").remove(0);
    let answer = |answer: &str| visitor.post_from("/logga-in", "/logga-in/passkey/svar", &[("fraga", &key), ("svar", answer)]);
    assert_eq!(answer("").status, 422, "without JavaScript");
    assert_eq!(answer("{}").status, 422);
    assert_eq!(count(&app, "SELECT COUNT(*) FROM passkey_question WHERE person_id IS NULL"), 0, "used up");
    app.at(NOW.plus_minutes(600)).settle();
    assert_eq!(count(&app, "SELECT COUNT(*) FROM passkey_question"), 0, "forgotten");
}

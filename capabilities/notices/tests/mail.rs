//! Mail, as it arrives at a real mail server on this machine: at once, once a day, never; refused, put off, with the server away.

#![allow(clippy::expect_used)] // a test stops with a word

mod server;
mod stage;

use kernel::{Clock, Timestamp};
use notices::domain::Stage;
use server::Server;
use stage::{add, rooms, tell};
use testkit::{TestApp, TestDb, both};
use web::{App, Mail, MailSecurity};

/// A house of either kind that sends mail.
struct House(TestDb);

impl House {
    fn sqlite() -> Self {
        Self(TestDb::sqlite_with(&tables()))
    }

    fn postgres() -> Self {
        Self(TestDb::postgres_with(&tables()))
    }

    fn with(self, mail: Mail) -> TestApp {
        let app = TestApp::with_mail(self.0, rooms(), mail);
        app.fill(web::directory_changed);
        app
    }
}

fn tables() -> Vec<db::RoomMigrations> {
    rooms().iter().filter_map(|room| room.migrations).collect()
}

/// So many minutes later.
fn later(app: &TestApp, minutes: i64) {
    app.at(app.now().plus_minutes(minutes)).settle();
}

fn choose(app: &TestApp, who: &str, (urgent, usual, hour): (&str, &str, &str)) {
    let sent = app.as_(who).post("/notiser/installningar", &[("allvarligt", urgent), ("ovrigt", usual), ("klockan", hour)]);
    assert_eq!(sent.status, 303, "{sent:?}");
}

/// A mail's text with encodings undone far enough for words without å, ä and ö.
fn says(mail: &str, words: &str) -> bool {
    mail.replace("=\r\n", "").contains(words)
}

both! {
    /// COM-3, CAL-2: what hurries comes at once, with the right headers and nothing about the case.
    fn cal_2_what_hurries_comes_at_once(house: House) {
        let server = Server::open();
        let app = house.with(server.mail());
        add(&app, "stage.grave", false);
        let [mail] = server.arrived().try_into().expect("one mail");
        for header in [
            "X-Envelope-From: ledfyr@alvsala.example",
            "List-Id: Ledfyr <notiser.localhost>",
            "List-Unsubscribe: <http://localhost/notiser/installningar>",
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
            "Content-Type: multipart/alternative",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Type: text/html; charset=utf-8",
        ] {
            assert!(says(&mail, header), "{header}: {mail}");
        }
        let id = mail.lines().find(|line| line.starts_with("Message-ID: <")).expect("a message id");
        assert!(id.trim().ends_with("@alvsala.example>"), "{id}");
        assert!(mail.contains("Subject: =?utf-8?b?") && mail.lines().any(|line| line.starts_with("Date: ")), "{mail}");
        // "något" and "å", in quoted-printable.
        assert!(says(&mail, "allvarligt") && says(&mail, "n=C3=A5got") && says(&mail, "http://localhost/notiser"), "{mail}");
        assert!(mail.is_ascii(), "every letter is encoded: {mail}");
        for told in ["Norrg", "Sara", "Karin", "hände", "thing", "Något hände", "sak="] {
            assert!(!says(&mail, told), "{told}: {mail}");
        }
        // What can wait comes tomorrow at seven; the daily mail says how many, and comes once.
        for _ in 0..3 {
            add(&app, "stage.added", false);
        }
        assert_eq!(server.arrived().len(), 1);
        app.at(Timestamp::from_local(app.now().day().plus_days(1).0.at(7, 0, 0, 0))).settle();
        let mails = server.arrived();
        assert!(mails.len() == 2 && says(&mails[1], "3 saker v=C3=A4ntar") || says(&mails[1], "3 nya notiser"), "{mails:?}");
        later(&app, 24 * 60);
        assert_eq!(server.arrived().len(), 2, "nothing new, no mail");
    }

    /// CAL-2: each chooses; what is read before the mail goes isn't mailed; English for one who reads English.
    fn cal_2_each_chooses(house: House) {
        let server = Server::open();
        let app = house.with(server.mail());
        choose(&app, "Karin Ek", ("off", "now", "9"));
        add(&app, "stage.grave", false);
        assert_eq!(server.arrived().len(), 0, "she wants none about what hurries");
        add(&app, "stage.added", false);
        add(&app, "stage.added", false);
        assert_eq!(server.arrived().len(), 1, "the first at once");
        later(&app, 10);
        assert_eq!(server.arrived().len(), 2, "the next after a while, so that nobody drowns");
        // Another choice moves what waits.
        choose(&app, "Karin Ek", ("now", "digest", "9"));
        later(&app, 10);
        add(&app, "stage.added", false);
        choose(&app, "Karin Ek", ("off", "off", "9"));
        later(&app, 48 * 60);
        assert_eq!(server.arrived().len(), 3, "what hurried was told once she wanted it; nothing after that");
        // Sara is told what became of it once a day, at her hour, unless she has read it.
        choose(&app, "Sara Berg", ("digest", "digest", "20"));
        let about = add(&app, "stage.added", false);
        tell(&app, 20, "stage.seen", &about);
        app.as_("Sara Berg").post_from("/notiser", "/notiser/alla-lasta", &[]);
        later(&app, 24 * 60);
        assert_eq!(server.arrived().len(), 3);
        let wrong = app.as_("Karin Ek").post("/notiser/installningar", &[("allvarligt", "x"), ("ovrigt", "now"), ("klockan", "25")]);
        assert!(wrong.status == 422 && wrong.text().contains("Välj när du vill ha mejl") && wrong.text().contains("Välj ett klockslag"), "{wrong:?}");
    }

    /// A server that is away loses nothing and is nobody's error; the one who looks after the system sees it.
    fn a_server_that_is_away_loses_nothing(house: House) {
        let mut server = Server::open();
        let app = house.with(server.mail());
        server.stop();
        add(&app, "stage.grave", false);
        assert!(app.as_("Karin Ek").get("/notiser").text().contains("Något hände"));
        let seen = app.as_("Eva Holm").get("/notiser/epost");
        assert!(seen.text().contains("Servern svarar inte") && seen.text().contains("har inte tagit emot mejl sedan"), "{seen:?}");
        assert!(!seen.text().contains("Karin"), "that it waits is nobody's own trouble: {seen:?}");
        server.start();
        assert_eq!(server.arrived().len(), 0);
        later(&app, 1);
        assert_eq!(server.arrived().len(), 1, "it comes when the server does");
        assert!(!app.as_("Eva Holm").get("/notiser/epost").text().contains("har inte tagit emot"));
        // A sender that the server refuses is the server's trouble too, not the receiver's.
        server.strict(true);
        later(&app, 30);
        add(&app, "stage.grave", false);
        let seen = app.as_("Eva Holm").get("/notiser/epost");
        assert!(seen.text().contains("godtar inte avsändaren") && seen.text().contains("550"), "{seen:?}");
        server.strict(false);
        later(&app, 15);
        assert_eq!(server.arrived().len(), 2);
    }

    /// What the server refuses for good is shown to the one who looks after the system, who can try again; what it puts off waits.
    fn a_receiver_that_is_refused_is_shown(house: House) {
        let server = Server::open();
        let app = house.with(server.mail());
        stage::write_to(&app, "saknas@alvsala.example");
        add(&app, "stage.grave", false);
        assert_eq!(server.arrived().len(), 0);
        let seen = app.as_("Eva Holm").get("/notiser/epost");
        assert!(seen.text().contains("Karin Ek") && seen.text().contains("Svaret var 550"), "{seen:?}");
        for word in ["Något hände", "Norrgården"] {
            assert!(!seen.text().contains(word), "{word}: {seen:?}");
        }
        for other in ["Karin Ek", "Maj Dahl", "Sara Berg"] {
            assert_eq!(app.as_(other).get("/notiser/epost").status, 403, "{other}");
        }
        let again = seen.attrs("form[action$='/igen']", "action").remove(0);
        stage::write_to(&app, "upptagen@alvsala.example");
        assert_eq!(app.as_("Eva Holm").post_from("/notiser/epost", &again, &[]).status, 303);
        app.settle();
        assert!(app.as_("Eva Holm").get("/notiser/epost").text().contains("Inget mejl har nekats"), "put off, it waits");
        stage::write_to(&app, "karin@alvsala.example");
        later(&app, 5);
        assert_eq!(server.arrived().len(), 1);
        assert!(says(&server.arrived()[0], "X-Envelope-To: karin@alvsala.example"));
    }

    /// With several nodes each mail goes once; a mail that a dead node took goes again, as the same.
    fn several_nodes_send_each_mail_once(house: House) {
        let server = Server::open();
        let app = house.with(Mail { port: 1, ..server.mail() });
        for _ in 0..3 {
            add(&app, "stage.grave", false);
            add(&app, "stage.added", false);
            tell(&app, 20, "stage.seen", &add(&app, "stage.added", false));
        }
        let settings = web::Settings { mail: Some(server.mail()), ..app.house().settings().clone() };
        let then = app.now().plus_minutes(24 * 60);
        let node = || App::new(app.test_db().again(), Clock::fixed(then), settings.clone(), rooms());
        let nodes = [node(), node(), node()];
        let due = app.db().peek("SELECT COUNT(*) FROM mail WHERE state = 'waiting'").expect("counted").unwrap_or(0);
        assert!(due >= 3, "{due}");
        std::thread::scope(|threads| {
            for node in &nodes {
                threads.spawn(|| while notices::mail::errand::run(node).unwrap_or(true) {});
            }
        });
        assert_eq!(server.arrived().len(), usize::try_from(due).expect("few"));
        app.db().tamper("UPDATE mail SET state = 'sending', due_at = 0 WHERE kind = 'now'").expect("as if its node had died");
        assert!(notices::mail::errand::run(&nodes[0]).expect("sent"));
        let ids: Vec<String> = server.arrived().iter().filter_map(|mail| mail.lines().find(|line| line.starts_with("Message-ID")).map(str::to_owned)).collect();
        let again = ids.last().expect("mails");
        assert_eq!(ids.iter().filter(|id| *id == again).count(), 2, "the same mail once more, and known as such: {ids:?}");
    }
}

/// STARTTLS with a certificate that is trusted by file, and a password; what is wrong is known by its step.
#[test]
fn the_way_is_protected() {
    let server = Server::secured();
    let app = House::sqlite().with(server.mail());
    add(&app, "stage.grave", false);
    let mails = server.arrived();
    assert!(mails.len() == 1 && says(&mails[0], "X-Way: tls"), "{mails:?}");
    let letter = notices::mail::Letter {
        to: "maj@alvsala.example",
        lang: text::Lang::En,
        waiting: 0,
        urgent: 0,
        base_url: "https://ledfyr.example",
        municipality: "Älvsala",
    };
    let stopped =
        |mail: &Mail| notices::mail::send(mail, &letter, kernel::Id::from_ulid(kernel::Ulid(1))).map_err(|fault| fault.stage);
    let mail = server.mail();
    assert_eq!(stopped(&mail), Ok(()));
    assert!(says(&server.arrived()[1], "This is a test"), "{:?}", server.arrived());
    assert_eq!(stopped(&Mail { roots: None, ..mail.clone() }), Err(Stage::Tls), "a certificate that nobody vouches for");
    assert_eq!(stopped(&Mail { host: "127.0.0.1".into(), ..mail.clone() }), Err(Stage::Tls), "a certificate for another name");
    let other = Some(("ledfyr".to_owned(), "fel".to_owned()));
    assert_eq!(stopped(&Mail { login: other, ..mail.clone() }), Err(Stage::SignIn));
    assert_eq!(
        stopped(&Mail { security: MailSecurity::None, login: None, ..mail.clone() }),
        Err(Stage::Sender),
        "it demands STARTTLS"
    );
    assert_eq!(stopped(&Mail { port: 1, ..mail.clone() }), Err(Stage::Connect));
    let plain = Server::open();
    assert_eq!(stopped(&Mail { port: plain.mail().port, ..mail }), Err(Stage::Tls), "a server without STARTTLS gets nothing");
}

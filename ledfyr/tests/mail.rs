//! `ledfyr mail-test` and the keys about mail, as the one who runs the program meets them.

#![allow(clippy::expect_used)]

use std::process::Command;

fn mail_test(keys: &[(&str, &str)]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ledfyr"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("LEDFYR_")) {
        command.env_remove(name);
    }
    let output =
        command.envs(keys.iter().copied()).args(["mail-test", "eva@kommunen.example"]).output().expect("the program runs");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// What is wrong is said plainly, and the password never.
#[test]
fn what_is_wrong_with_mail_is_said_plainly() {
    let (host, from) = (("LEDFYR_SMTP_HOST", "127.0.0.1"), ("LEDFYR_MAIL_FROM", "ledfyr@kommunen.example"));
    let (user, password) = (("LEDFYR_SMTP_USER", "ledfyr"), ("LEDFYR_SMTP_PASSWORD", "hemligt-ord"));
    let plain = ("LEDFYR_SMTP_SECURITY", "none");
    let all: [(&[(&str, &str)], &str); 8] = [
        (&[], "e-post är inte inkopplad"),
        (&[host], "smtp_host och mail_from hör ihop"),
        (&[host, ("LEDFYR_MAIL_FROM", "ingen adress")], "LEDFYR_MAIL_FROM ska vara en e-postadress"),
        (&[("LEDFYR_SMTP_HOST", "smtp.kommunen.se:25"), from], "ett servernamn utan port"),
        (&[host, from, password], "smtp_user och smtp_password hör ihop"),
        (&[("LEDFYR_SMTP_HOST", "smtp.kommunen.example"), from, user, password, plain], "går bara till samma maskin"),
        (&[host, from, ("LEDFYR_SMTP_CA_FILE", "/finns/inte.pem")], "/finns/inte.pem"),
        (&[host, from, user, password, plain, ("LEDFYR_SMTP_PORT", "1")], "127.0.0.1:1 svarar inte"),
    ];
    for (keys, wanted) in all {
        let (sent, said) = mail_test(keys);
        assert!(!sent && said.contains(wanted), "{keys:?}: {said}");
        assert!(!said.contains("hemligt-ord"), "{said}");
    }
}

//! The program as its operator meets it: configuration, keys, installations, health, farewell.

#![allow(clippy::expect_used)]

mod common;

use common::{Folder, ledfyr};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A program that serves until the test lets go of it.
struct Serving {
    child: Child,
    address: String,
    started: Duration,
}

impl Serving {
    fn start(command: &mut Command) -> Self {
        let begun = Instant::now();
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stderr.take().expect("its words")).lines();
        let line = lines.find_map(|line| line.ok().filter(|line| line.contains("http://"))).expect("it says where it is");
        let address = line.split("http://").nth(1).and_then(|rest| rest.split(' ').next()).expect("an address").to_owned();
        // What else it says is read, so that it never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address, started: begun.elapsed() }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("it answers");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n").expect("asked");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer in text");
        answer
    }

    /// Asks it to stop, and says how long that took.
    fn stop(mut self) -> Duration {
        let begun = Instant::now();
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("kill");
        assert!(asked.success());
        assert!(self.child.wait().expect("it ends").success(), "a farewell is no failure");
        begun.elapsed()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

/// OPS: every key is explained, with its name in the environment.
#[test]
fn every_key_is_explained() {
    let folder = Folder::new("explain");
    let output = ledfyr(&folder).args(["config", "explain"]).output().expect("runs");
    let text = String::from_utf8_lossy(&output.stdout);
    for key in ledfyr::config::KEYS {
        assert!(text.contains(&format!("{} ({})", key.name, key.variable())), "{}", key.name);
        assert!(text.contains(key.meaning) && text.contains(key.default), "{}", key.name);
    }
    assert!(!folder.data().exists(), "nothing is made by asking");
}

/// OPS: an unknown key stops the program, with its line and what was probably meant; everything wrong is said at once.
#[test]
fn unknown_keys_are_refused() {
    let folder = Folder::new("unknown");
    fs::write(folder.0.join("ledfyr.toml"), "address = \"127.0.0.1\"\n\nprot = 1\nreaders = [1]\nwriters = 0\n")
        .expect("written");
    let output =
        ledfyr(&folder).env("LEDFYR_BASEURL", "x").env("LEDFYR_TEST_ANYTHING", "x").arg("migrate").output().expect("runs");
    let words = told(&output);
    assert!(!output.status.success());
    for said in [
        "rad 3: prot finns inte, menade du port?",
        "rad 4: readers ska vara en text, ett tal eller true/false",
        "rad 5: writers ska vara ett heltal från 1 till 100",
        "miljön: LEDFYR_BASEURL finns inte, menade du LEDFYR_BASE_URL?",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(!words.contains("ANYTHING"), "{words}");
}

/// OPS: a value that can't be used isn't repeated: it may be a password.
#[test]
fn secrets_are_not_repeated() {
    let folder = Folder::new("secret");
    let output = ledfyr(&folder).env("LEDFYR_DATABASE_URL", "hemligt@db").arg("migrate").output().expect("runs");
    assert!(!output.status.success() && !told(&output).contains("hemligt"), "{}", told(&output));
}

/// OPS: a file that is pointed out must be there, and be TOML.
#[test]
fn the_file_must_be_readable() {
    let folder = Folder::new("file");
    let output = ledfyr(&folder).args(["--config", "nowhere.toml", "migrate"]).output().expect("runs");
    assert!(told(&output).contains("nowhere.toml"), "{}", told(&output));
    fs::write(folder.0.join("broken.toml"), "a = 1\nb = \n").expect("written");
    let output = ledfyr(&folder).args(["migrate"]).env("LEDFYR_CONFIG", "broken.toml").output().expect("runs");
    assert!(told(&output).contains("broken.toml, rad 2"), "{}", told(&output));
}

/// SEC: folder and key are for their owner alone, and a key is never made anew for data that is there.
#[test]
fn the_key_is_kept_and_never_made_anew() {
    let folder = Folder::new("key");
    let run = || ledfyr(&folder).arg("migrate").output().expect("runs");
    assert!(run().status.success());
    let key = folder.data().join("secrets/field.key");
    assert_eq!((mode(&folder.data()), mode(&folder.data().join("secrets")), mode(&key)), (0o700, 0o700, 0o600));
    assert_eq!(fs::read_to_string(&key).expect("a key").trim().len(), 64);
    let kept = fs::read(&key).expect("a key");
    fs::remove_file(&key).expect("removed");
    assert!(told(&run()).contains("nyckeln saknas"));
    assert!(!key.exists(), "none is made");
    fs::write(&key, "00".repeat(32)).expect("another key");
    assert!(told(&run()).contains("hör inte till databasen"));
    fs::write(&key, "kort").expect("no key");
    assert!(told(&run()).contains("64 hexadecimala"));
    fs::write(&key, kept).expect("the first key");
    assert!(run().status.success());
}

/// OPS: ready means ready: /healthz says version and database; a second start is fast; the farewell too.
#[test]
fn it_serves_and_stops() {
    let folder = Folder::new("serve");
    let first = Serving::start(&mut ledfyr(&folder));
    let health = first.get("/healthz");
    assert!(health.starts_with("HTTP/1.1 200"), "{health}");
    assert!(health.contains("\"database\":\"sqlite\"") && health.contains(env!("CARGO_PKG_VERSION")), "{health}");
    let second = ledfyr(&folder).output().expect("runs");
    assert!(told(&second).contains("körs redan"), "{}", told(&second));
    assert!(first.stop() < Duration::from_secs(10));
    let again = Serving::start(&mut ledfyr(&folder));
    assert!(again.started < Duration::from_secs(2), "{:?}", again.started);
    again.stop();
    let verified = ledfyr(&folder).args(["audit", "verify"]).output().expect("runs");
    assert!(String::from_utf8_lossy(&verified.stdout).contains("Spåret är helt"), "{}", told(&verified));
}

/// SEC: the demonstration never starts over a municipality's own data.
#[test]
fn demo_never_starts_over_real_data() {
    let folder = Folder::new("real");
    Serving::start(&mut ledfyr(&folder)).stop();
    let output = ledfyr(&folder).arg("demo").output().expect("runs");
    assert!(!output.status.success() && told(&output).contains("kommuns egen"), "{}", told(&output));
    Serving::start(&mut ledfyr(&folder)).stop();
}

/// SYS-3: a token is printed once, listed without its secret, and ended; a scope that no call asks for is refused.
#[test]
fn a_token_is_made_listed_and_ended() {
    let folder = Folder::new("token");
    let run = |words: &[&str]| ledfyr(&folder).args(words).output().expect("it runs");
    let mut child = ledfyr(&folder)
        .args(["user", "create", "eva.holm", "Eva Holm"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("an opening").write_all("tre röda lindar vid ån\n".as_bytes()).expect("it reads");
    assert!(child.wait().expect("it ends").success());
    let create = ["token", "create", "--person", "eva.holm", "--name", "Larm", "--scope"];
    let wrong = run(&[&create[..], &["events.everything"]].concat());
    assert!(!wrong.status.success() && told(&wrong).contains("events.read"), "{}", told(&wrong));
    let made = run(&[&create[..], &["events.read"]].concat());
    let token = String::from_utf8_lossy(&made.stdout).trim().to_owned();
    assert!(made.status.success() && token.starts_with("ledfyr_") && token.len() == 71, "{token} {}", told(&made));
    let list = String::from_utf8_lossy(&run(&["token", "list"]).stdout).into_owned();
    assert!(list.contains("eva.holm") && list.contains("Larm") && !list.contains(&token), "{list}");
    let id = list.split_whitespace().next().expect("an id").to_owned();
    assert!(run(&["token", "revoke", &id]).status.success());
    assert!(run(&["token", "list"]).stdout.is_empty());
    assert!(!run(&["token", "revoke", &id]).status.success(), "it has ended");
    assert!(!run(&["token", "create", "--person", "nobody.here", "--scope", "events.read"]).status.success());
}

/// ORG-3: the first administrator is made at the command line, beside a house that is open, and signs in.
#[test]
fn the_first_administrator_is_let_in() {
    let folder = Folder::new("user");
    let serving = Serving::start(&mut ledfyr(&folder));
    let create = |name: &str, password: &str| {
        let mut command = ledfyr(&folder);
        let asked = command.args(["user", "create", name, "Eva Holm"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = asked.stderr(Stdio::piped()).spawn().expect("runs");
        writeln!(child.stdin.take().expect("its input"), "{password}").expect("typed");
        child.wait_with_output().expect("ends")
    };
    assert!(told(&create("eva.holm", "kort")).contains("minst 12 tecken"));
    assert!(told(&create("e", "blekinge-kajak-november")).contains("användarnamn"));
    let made = create("eva.holm", "blekinge-kajak-november");
    assert!(made.status.success(), "{}", told(&made));
    assert!(told(&create("eva.holm", "blekinge-kajak-november")).contains("upptaget"));
    assert!(serving.get("/logga-in").starts_with("HTTP/1.1 200"));
    serving.stop();
}

/// SEC: and a municipality's own house never starts over the demonstration, whose passwords are known.
#[test]
fn real_never_starts_over_demo_data() {
    let folder = Folder::new("demo");
    let serving = Serving::start(ledfyr(&folder).arg("demo"));
    assert!(serving.get("/logga-in").contains("demonstration"));
    serving.stop();
    let output = ledfyr(&folder).output().expect("runs");
    assert!(!output.status.success() && told(&output).contains("kända lösenord"), "{}", told(&output));
}

//! What the targets share: a house with a small town in it, and people who send.

use authority::Role;
use std::sync::LazyLock;
use testkit::{Seen, TestApp, Visitor};
use web::Method;

/// The house, opened once for each process.
static HOUSE: LazyLock<TestApp> = LazyLock::new(|| {
    let app = TestApp::sqlite(ledfyr::capabilities::all());
    app.fill(|desk| ledfyr::demo::rooms(desk, 60));
    app
});

/// Addresses that take forms.
static FORMS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let rooms = ledfyr::capabilities::all();
    let infos = rooms.iter().flat_map(|room| (room.routes)().infos().cloned().collect::<Vec<_>>());
    infos.filter(|info| info.method == Method::POST).map(|info| info.pattern).collect()
});

/// Calls: whether they take a body, and their addresses.
static CALLS: LazyLock<Vec<(bool, &'static str)>> = LazyLock::new(|| {
    let rooms = ledfyr::capabilities::all();
    let infos = rooms.iter().filter_map(|room| room.api).flat_map(|api| api().infos().cloned().collect::<Vec<_>>());
    infos.map(|info| (info.method == Method::POST, info.pattern)).collect()
});

/// The manager at the pages, with what forms need.
static PAGE: LazyLock<(Visitor, String)> = LazyLock::new(|| {
    let who = HOUSE.as_(Role::UnitManager);
    let token = who.get("/testkit/formular").attrs("input[name=_token]", "value").remove(0);
    (who, token)
});

/// The manager by a token with every scope.
static TOKEN: LazyLock<Visitor> = LazyLock::new(|| {
    let rooms = ledfyr::capabilities::all();
    let scopes: Vec<&str> = rooms.iter().flat_map(|room| room.actions.iter().map(|action| action.name)).collect();
    HOUSE.as_(Role::UnitManager).by_token(&scopes)
});

/// The manager's own cases.
static IDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let items = TOKEN.get("/api/v1/events?state=all").json()["items"].as_array().cloned().unwrap_or_default();
    items.iter().filter_map(|item| item["id"].as_str().map(str::to_owned)).collect()
});

fn path(pattern: &str, choice: usize) -> String {
    let id = IDS.get(choice % IDS.len().max(1)).cloned().unwrap_or_default();
    pattern.split('/').map(|part| if part.starts_with('{') { id.as_str() } else { part }).collect::<Vec<_>>().join("/")
}

fn whole(seen: &Seen) {
    assert!(seen.status < 500, "{} {}", seen.status, seen.html);
}

/// Two numbers to choose by, and the rest.
fn split(data: &[u8]) -> Option<(usize, usize, &[u8])> {
    let (choice, rest) = data.split_at_checked(2)?;
    Some((choice[0].into(), choice[1].into(), rest))
}

/// Sends bytes as a form of some page.
pub fn form(data: &[u8]) {
    let Some((route, id, rest)) = split(data) else { return };
    let (who, token) = &*PAGE;
    let body = [format!("_token={token}&").as_bytes(), rest].concat();
    whole(&who.send("POST", &path(FORMS[route % FORMS.len()], id), Some("application/x-www-form-urlencoded"), body));
}

/// Sends bytes as a form in parts.
pub fn parts(data: &[u8]) {
    let Some((route, id, rest)) = split(data) else { return };
    let (who, token) = &*PAGE;
    let first = format!("--x\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n{token}\r\n");
    let body = [first.as_bytes(), rest].concat();
    whole(&who.send("POST", &path(FORMS[route % FORMS.len()], id), Some("multipart/form-data; boundary=x"), body));
}

/// Sends bytes as the body, or the question part, of some call.
pub fn call(data: &[u8]) {
    let Some((route, id, rest)) = split(data) else { return };
    let (post, pattern) = CALLS[route % CALLS.len()];
    let path = path(pattern, id);
    if post {
        whole(&TOKEN.send("POST", &path, Some("application/json"), rest.to_vec()));
    } else {
        whole(&TOKEN.get(format!("{path}?{}", escaped(rest))));
    }
}

/// Sends bytes as an address, a cookie and a header.
pub fn address(data: &[u8]) {
    let mut pieces = data.splitn(3, |byte| *byte == b'\n');
    let mut next = || pieces.next().unwrap_or_default();
    let (path, cookie, language) = (escaped(next()), next(), next());
    let who = HOUSE.nobody().with_bytes("cookie", cookie).with_bytes("accept-language", language);
    whole(&who.get(format!("/{path}")));
}

/// The bytes that an address can hold as they are, the others in percent.
fn escaped(bytes: &[u8]) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/?&=%+-_.~".contains(byte);
    bytes.iter().map(|byte| if plain(byte) { char::from(*byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

//! Arbitrary input at every address of the house, pages and calls alike: never a broken answer, never another unit's words, and
//! what was typed in a form that is refused stays. `LEDFYR_TEST_HOSTILE_SECONDS` says how long; half a minute unless told.

mod house;
mod sent;

use house::{House, MARK, Target};
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use sent::{Sent, Shape, Value};
use std::time::{Duration, Instant};
use testkit::{Seen, Visitor};

/// The fields of the form with the values that were sent.
fn filled(house: &House, target: &Target, sent: &Sent) -> Vec<(Vec<u8>, Vec<u8>)> {
    let values = sent.values.iter().cycle();
    let fields = target.fields.iter().zip(values).map(|((name, kept), value)| {
        let value = match value {
            Value::Kept => kept.clone().into_bytes(),
            Value::Id(number) => house.id(*number).into_bytes(),
            Value::Bytes(bytes) => bytes.clone(),
        };
        (name.clone().into_bytes(), value)
    });
    fields.chain(sent.others.iter().cloned()).collect()
}

fn encoded(fields: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let one = |bytes: &[u8]| bytes.iter().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
    fields.iter().map(|(name, value)| format!("{}={}", one(name), one(value))).collect::<Vec<_>>().join("&").into_bytes()
}

fn parts(fields: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (at, (name, value)) in fields.iter().enumerate() {
        let file = if at % 5 == 4 { "; filename=\"fil.csv\"" } else { "" };
        body.extend(
            format!("--x\r\nContent-Disposition: form-data; name=\"{}\"{file}\r\n\r\n", String::from_utf8_lossy(name))
                .into_bytes(),
        );
        body.extend_from_slice(value);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--x--\r\n");
    body
}

/// The same as JSON, where it can be.
fn json(fields: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let all = fields.iter().map(|(name, value)| {
        let text = String::from_utf8_lossy(value).into_owned();
        let value = serde_json::from_str(&text).unwrap_or(serde_json::Value::String(text));
        (String::from_utf8_lossy(name).into_owned(), value)
    });
    serde_json::Value::Object(all.collect()).to_string().into_bytes()
}

fn ask(house: &House, target: &Target, sent: &Sent) -> (Seen, Vec<(Vec<u8>, Vec<u8>)>) {
    let who: &Visitor = house.who(sent.who, target.call);
    let path = house.path(target, &sent.ids);
    let query = sent.query.iter().take(6000).map(|byte| {
        if byte.is_ascii_alphanumeric() || b"=&%+".contains(byte) {
            char::from(*byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    });
    let path = format!("{path}?{}", query.collect::<String>());
    let who = who.clone().with_bytes(sent.header.0, &sent.header.1);
    let mut fields = filled(house, target, sent);
    if !target.post {
        return (who.get(path), Vec::new());
    }
    fields.extend(house.token(sent.who).map(|token| (b"_token".to_vec(), token.into_bytes())));
    let (kind, body) = match &sent.shape {
        Shape::Raw(kind, bytes) => (*kind, bytes.clone()),
        _ if target.call => ("application/json", json(&fields)),
        Shape::Form => ("application/x-www-form-urlencoded", encoded(&fields)),
        Shape::Parts => ("multipart/form-data; boundary=x", parts(&fields)),
    };
    (who.send("POST", &path, Some(kind).filter(|kind| !kind.contains('\0')), body), fields)
}

/// What was typed stands where it was typed.
fn kept(seen: &Seen, fields: &[(Vec<u8>, Vec<u8>)]) -> Result<(), TestCaseError> {
    let plain = |text: &str| text.replace('\0', "").split_whitespace().collect::<Vec<_>>().join(" ");
    let (names, texts) = (seen.attrs("main textarea", "name"), seen.written("main textarea"));
    for (name, text) in names.iter().zip(texts) {
        let Some((_, typed)) = fields.iter().find(|(field, _)| field == name.as_bytes()) else { continue };
        let typed = plain(&String::from_utf8_lossy(typed));
        if plain(&text) != typed {
            return Err(TestCaseError::fail(format!("{name}: {typed:?} became {text:?}")));
        }
    }
    Ok(())
}

fn holds(house: &House, sent: &Sent) -> Result<(), TestCaseError> {
    let target = house.target(sent.route);
    let (seen, fields) = ask(house, target, sent);
    house.note(seen.status);
    let what = format!("{} {} as {}", if target.post { "POST" } else { "GET" }, target.pattern, sent.who % house::PEOPLE);
    let fail = |why: &str| {
        Err(TestCaseError::fail(format!("{what}: {why}: {} {}", seen.status, seen.html.chars().take(600).collect::<String>())))
    };
    if seen.status >= 500 {
        return fail("it broke");
    }
    // What one sends oneself may come back; what others wrote may not.
    if seen.html.contains(MARK) {
        return fail("it told of another unit's case");
    }
    if target.call && seen.status >= 400 && seen.header("content-type") != "application/problem+json" {
        return fail("a call was refused in another way than a problem");
    }
    let form = matches!(sent.shape, Shape::Form) && !target.call && seen.status == 422;
    if form { kept(&seen, &fields) } else { Ok(()) }
}

/// SEC-2, SYS-3: nothing that can be sent breaks the house or shows what isn't one's own.
#[test]
fn sec_2_nothing_that_is_sent_breaks_the_house() {
    let seconds = std::env::var("LEDFYR_TEST_HOSTILE_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(30);
    let end = Instant::now() + Duration::from_secs(seconds);
    let house = House::new();
    let mut asked = 0;
    while Instant::now() < end {
        let config = Config { cases: 200, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
        let mut runner = TestRunner::new(config);
        let run = runner.run(&sent::sent(), |sent| if Instant::now() < end { holds(&house, &sent) } else { Ok(()) });
        run.unwrap_or_else(|failed| panic!("{failed}"));
        asked += 200;
    }
    println!("{asked} requests: {:?}", house.statuses());
    // What is sent comes far enough in to be answered, carried out, refused and not found.
    assert!([200, 303, 404, 422].iter().all(|status| house.statuses().contains_key(status)), "{:?}", house.statuses());
    house.still_works();
}

//! What a hostile or unlucky sender sends: any bytes, any lengths, at the names that forms have and at others.

use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};

/// A value at a field.
#[derive(Debug, Clone)]
pub enum Value {
    /// As the form had it when it was shown.
    Kept,
    /// One of the ids that are around, by number.
    Id(usize),
    /// These bytes.
    Bytes(Vec<u8>),
}

/// How a form comes.
#[derive(Debug, Clone)]
pub enum Shape {
    /// As browsers send it.
    Form,
    /// In parts, as with files.
    Parts,
    /// The bytes alone, said to be of this kind.
    Raw(&'static str, Vec<u8>),
}

/// A request.
#[derive(Debug, Clone)]
pub struct Sent {
    /// Which address, by number.
    pub route: usize,
    /// Who, by number.
    pub who: usize,
    /// The ids in the address.
    pub ids: Vec<usize>,
    /// What stands in the fields, one after the other.
    pub values: Vec<Value>,
    /// Fields that no form has.
    pub others: Vec<(Vec<u8>, Vec<u8>)>,
    /// The question part.
    pub query: Vec<u8>,
    /// A header and what is in it.
    pub header: (&'static str, Vec<u8>),
    /// How it comes.
    pub shape: Shape,
}

const TEXTS: [&str; 34] = [
    "",
    " ",
    "\0",
    "\u{1}\u{7}\u{1b}",
    "\u{202e}baklänges\u{200f}",
    "a\u{200b}\u{200d}b",
    "\u{feff}",
    "e\u{301}\u{301}\u{301}\u{301}",
    "😀",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=x>",
    "'; DROP TABLE event; --",
    "{visible:e}",
    "?",
    "%",
    "!",
    "_",
    "-1",
    "0",
    "17",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "1e999",
    "NaN",
    "null",
    "true",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "-2026-01-01",
    "99:99",
    "3x2",
    "01J8ZQ3V5H6K7M8N9P0Q1R2S3T",
];
const KINDS: [&str; 7] = [
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "multipart/form-data; boundary=\"\u{0}\"",
    "application/json",
    "text/plain; charset=utf-16",
    "",
];
const HEADERS: [&str; 9] = [
    "cookie",
    "accept-language",
    "user-agent",
    "if-match",
    "idempotency-key",
    "x-forwarded-for",
    "hx-request",
    "range",
    "if-none-match",
];

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        4 => prop::sample::select(&TEXTS[..]).prop_map(|text| text.as_bytes().to_vec()),
        3 => any::<String>().prop_map(String::into_bytes),
        2 => prop::collection::vec(any::<u8>(), 0..60),
        1 => (any::<char>(), 500_usize..30_000).prop_map(|(letter, times)| letter.to_string().repeat(times).into_bytes()),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![5 => Just(Value::Kept), 2 => any::<usize>().prop_map(Value::Id), 4 => bytes().prop_map(Value::Bytes)]
}

/// A body that has the look of what it is said to be, or hasn't.
fn raw() -> impl Strategy<Value = Vec<u8>> {
    let garbled = "[%=&+a-z0-9\u{0}ÿ]{0,80}".prop_map(String::into_bytes);
    let parts = prop::collection::vec(
        "(--x|--x--|\r\n|\r\n\r\n|Content-Disposition: form-data; name=\"?[a-z]{0,4}\"?(; filename=\"a\")?|[a-z])",
        0..20,
    )
    .prop_map(|parts| parts.concat().into_bytes());
    let json = "[\\[\\]{}\":,a-z0-9\\\\ue.+-]{0,60}".prop_map(String::into_bytes);
    prop_oneof![bytes(), garbled, parts, json]
}

fn shape() -> impl Strategy<Value = Shape> {
    let kind = prop::sample::select(&KINDS[..]);
    prop_oneof![6 => Just(Shape::Form), 2 => Just(Shape::Parts), 2 => (kind, raw()).prop_map(|(kind, bytes)| Shape::Raw(kind, bytes))]
}

/// Any request.
pub fn sent() -> impl Strategy<Value = Sent> {
    let numbers = (any::<usize>(), any::<usize>(), prop::collection::vec(any::<usize>(), 3));
    let others = prop::collection::vec((bytes(), bytes()), 0..3);
    let header = (prop::sample::select(&HEADERS[..]), bytes());
    let fields = (prop::collection::vec(value(), 12), others, raw());
    (numbers, fields, header, shape()).prop_map(|((route, who, ids), (values, others, query), header, shape)| Sent {
        route,
        who,
        ids,
        values,
        others,
        query,
        header,
        shape,
    })
}

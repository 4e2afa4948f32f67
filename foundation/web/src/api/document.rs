//! The document that describes the API, in the format `OpenAPI`: made of the same tables and types that calls are read and written with.

use super::{EndpointInfo, IdText, Known, Shape, prop::ID};
use crate::App;
use axum::http::Method;
use serde_json::{Map, Value, json};

crate::shapes! {
    /// That something was done.
    pub struct Done {
        /// The kind of what it was done to.
        pub kind: String,
        /// Its id.
        pub id: IdText,
        /// What was done, in a word: as the trail has it.
        pub what: String,
    }
}

const ABOUT: &str = "Everything that people do on the pages, for other systems. A call acts as the person whose token it carries, \
within the token's scopes: what that person may not see answers 404 here too.\n\n\
Names are in camel case, days are YYYY-MM-DD, instants are in UTC, ids are text of 26 letters. A list gives at most one page; the \
way to the next is in the header Link and, as a cursor, in `next`.\n\n\
Send Idempotency-Key with a POST, and the same call sent again changes nothing and gets the first answer.";

/// The statuses with which every call may refuse.
const REFUSED: [(&str, &str); 9] = [
    ("400", "What was sent can't be read."),
    ("401", "No token, or one that has ended."),
    ("403", "None of the person's roles may, or the token lacks the scope."),
    ("404", "There is no such thing, or none that the person may see."),
    ("413", "More was sent than 256 kB."),
    ("415", "The body isn't application/json."),
    ("422", "Something is wrong with what was sent, or the thing's state doesn't allow it."),
    ("429", "Too many calls; wait as long as Retry-After says."),
    ("503", "The database is busy; try again as Retry-After says."),
];
/// The statuses of one who came second.
const LOST: [(&str, &str); 2] = [
    ("409", "Someone else changed it first; `currentVersion` says what it is now."),
    ("412", "As 409, when the version came as If-Match."),
];

/// The whole document.
pub fn document(app: &App) -> Value {
    let (mut known, mut paths, mut tags) = (Known::new(), Map::new(), Vec::new());
    known.insert("Problem".into(), problem());
    for room in app.rooms() {
        let Some(api) = room.api else { continue };
        tags.push(json!({ "name": room.name }));
        for info in api().infos() {
            let path = paths.entry(info.pattern).or_insert_with(|| json!({}));
            path[info.method.as_str().to_lowercase()] = operation(&mut known, room.name, info);
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Ledfyr", "version": "1", "description": ABOUT, "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" } },
        "servers": [{ "url": app.settings().base_url }],
        "security": [{ "token": [] }],
        "tags": tags,
        "paths": paths,
        "components": {
            "schemas": known,
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer",
                "description": "A token made with `ledfyr token create`. Its scopes are the names of actions, as each call says." } },
        },
    })
}

fn operation(known: &mut Known, room: &str, info: &EndpointInfo) -> Value {
    let mut all = json!({
        "tags": [room], "operationId": operation_id(info), "summary": info.doc.summary,
        "description": format!("{}\n\nScope: `{}`", info.doc.about, info.action.name).trim_start(),
        "security": [{ "token": [info.action.name] }],
        "parameters": parameters(info),
        "responses": responses(known, info),
    });
    if info.method == Method::POST {
        let names = info.doc.body.iter().map(|prop| (prop.name.to_owned(), prop.schema())).collect::<Map<_, _>>();
        let required: Vec<&str> = info.doc.body.iter().filter(|prop| prop.required).map(|prop| prop.name).collect();
        let schema = json!({ "type": "object", "additionalProperties": false, "properties": names, "required": required });
        all["requestBody"] = json!({ "required": !required.is_empty(), "content": { "application/json": { "schema": schema } } });
    }
    all
}

fn parameters(info: &EndpointInfo) -> Vec<Value> {
    let ids = info.pattern.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let mut all: Vec<Value> = ids
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "pattern": ID } }))
        .collect();
    all.extend(info.doc.query.iter().map(|prop| {
        json!({ "name": prop.name, "in": "query", "required": prop.required, "description": prop.about, "schema": prop.schema() })
    }));
    let header =
        |name: &str, about: &str, schema: Value| json!({ "name": name, "in": "header", "description": about, "schema": schema });
    if info.method == Method::POST {
        let key = json!({ "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$" });
        all.push(header("Idempotency-Key", "A key of your own; the same call with the same key is carried out once.", key));
    }
    if info.doc.versioned() {
        let tag = json!({ "type": "string", "pattern": "^\"[0-9]{1,18}\"$" });
        all.push(header("If-Match", "The ETag that you read, instead of `version`.", tag));
    }
    all
}

fn responses(known: &mut Known, info: &EndpointInfo) -> Map<String, Value> {
    let content = (info.answers)(known).unwrap_or_else(|| Done::schema(known));
    let mut fine = json!({ "description": "As asked.", "content": { "application/json": { "schema": content } } });
    let status = if info.doc.makes.is_some() { "201" } else { "200" };
    if info.doc.makes.is_some() {
        fine["headers"]["Location"] = json!({ "description": "Where it is.", "schema": { "type": "string" } });
    }
    let mut all = Map::from_iter([(status.to_owned(), fine)]);
    let lost: &[_] = if info.method == Method::POST { &LOST } else { &[] };
    for (status, about) in REFUSED.iter().chain(lost) {
        let content = json!({ "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } });
        all.insert((*status).to_owned(), json!({ "description": about, "content": content }));
    }
    all
}

/// `getEventsById`: the method and the parts of the address.
fn operation_id(info: &EndpointInfo) -> String {
    let parts = info.pattern.split(['/', '-']).skip(3).filter(|part| !part.is_empty());
    parts.fold(info.method.as_str().to_lowercase(), |id, part| {
        let by = part.starts_with('{');
        let mut letters = part.trim_matches(['{', '}']).chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        format!("{id}{}{}{}", if by { "By" } else { "" }, first.map(String::from).unwrap_or_default(), letters.as_str())
    })
}

/// RFC 9457.
fn problem() -> Value {
    let text = json!({ "type": "string" });
    let error = json!({ "type": "object", "required": ["field", "message"], "additionalProperties": false,
        "properties": { "field": text, "message": text } });
    json!({
        "type": "object", "description": "What went wrong (RFC 9457), in the language of Accept-Language: sv or en.",
        "required": ["type", "title", "status", "detail", "instance", "requestId"], "additionalProperties": false,
        "properties": {
            "type": { "type": "string", "description": "What sort; the page /api says more about each." },
            "title": text, "detail": text, "instance": text, "requestId": text, "status": { "type": "integer" },
            "errors": { "type": "array", "items": error, "description": "What is wrong, field by field; no name for the whole." },
            "currentVersion": { "type": "integer", "description": "What the version is now." },
            "saved": { "type": "boolean", "description": "What was sent is saved, but the step after it isn't taken." },
        },
    })
}

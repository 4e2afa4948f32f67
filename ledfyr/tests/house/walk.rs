//! A walk over every address: as nobody, as each role, with things that don't exist, and along the links that pages show.

use crate::page::faults;
use authority::{ActionInfo, Role};
use kernel::PersonId;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use testkit::{Seen, TestApp, Visitor, both};
use web::{Method, RouteInfo};

/// An id that nothing has.
const NOTHING: &str = "01J8ZQ3V5H6K7M8N9P0Q1R2S3T";
/// So many pages each person opens by following links.
const STEPS: usize = 60;
/// Where single protected things live: what one unit's manager opens there, another's must not.
const PROTECTED: [&str; 3] = ["/avvikelser/", "/atgarder/", "/loggranskning/arende/"];

fn routes() -> Vec<RouteInfo> {
    ledfyr::capabilities::all().iter().flat_map(|room| (room.routes)().infos().cloned().collect::<Vec<_>>()).collect()
}

/// The address with an unknown id in every place.
fn address(info: &RouteInfo) -> String {
    let part = |part: &str| if part.starts_with('{') { NOTHING.to_owned() } else { part.to_owned() };
    info.pattern.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The address in such a form that a form for it comes with its fields, and nothing else.
fn send(visitor: &Visitor, info: &RouteInfo, fields: &[(&str, &str)]) -> Seen {
    if info.method == Method::GET { visitor.get(address(info)) } else { visitor.post(address(info), fields) }
}

fn whole(what: &str, seen: &Seen) {
    assert!(seen.status < 500, "{what}: {seen:?}");
    // The pages that refuse are all alike; `follow` looks at one of each.
    let page = seen.header("content-type").starts_with("text/html") && ![403, 404].contains(&seen.status);
    if page {
        let faults = faults(&seen.html);
        assert!(faults.is_empty(), "{what}: {faults:#?}");
    }
    for header in ["content-security-policy", "x-content-type-options", "referrer-policy"] {
        assert!(!seen.header(header).is_empty(), "{what}: no {header}");
    }
}

fn as_nobody(app: &TestApp) {
    let nobody = app.nobody();
    for info in routes() {
        let (seen, what) = (send(&nobody, &info, &[]), format!("nobody {} {}", info.method, info.pattern));
        whole(&what, &seen);
        if info.action.open.is_some() {
            assert!(!seen.location().contains("till="), "{what} is public: {seen:?}");
        } else if info.method == Method::GET {
            assert!(seen.location().starts_with("/logga-in?till="), "{what}: {seen:?}");
        } else {
            assert_eq!(seen.status, 401, "{what}: {seen:?}");
        }
    }
}

fn may(app: &TestApp, person: PersonId, action: &ActionInfo) -> bool {
    let held = app.directory().holdings(person, app.now().day());
    let has = |role: Role| role == Role::Employee || held.iter().any(|held| held.role == role);
    action.open.is_some() || action.policy.iter().any(|(role, _)| has(*role))
}

/// Every address, without content and with rubbish: what one may not do is refused, and nothing breaks.
fn as_each_role(app: &TestApp, people: &BTreeMap<Role, PersonId>) {
    let long = "å".repeat(5000);
    let rubbish: Vec<(&str, &str)> =
        ["title", "text", "id", "unit", "version", "person", "role", "day", "from", "to", "namn", "steg"]
            .into_iter()
            .zip(
                [
                    long.as_str(),
                    "<script>alert(1)</script>",
                    "'; DROP TABLE event; --",
                    "\u{0}",
                    "-1",
                    "null",
                    "99999999999999999999",
                    "2026-02-30",
                ]
                .into_iter()
                .cycle(),
            )
            .collect();
    for (role, person) in people {
        let visitor = app.as_(*person);
        for info in routes() {
            let sent: &[&[(&str, &str)]] = if info.method == Method::GET { &[&[]] } else { &[&[], &rubbish] };
            for fields in sent {
                let (seen, what) = (send(&visitor, &info, fields), format!("{role} {} {}", info.method, info.pattern));
                whole(&what, &seen);
                if may(app, *person, &info.action) {
                    assert!(
                        !info.pattern.contains("{id}") || info.method != Method::GET || [303, 403, 404].contains(&seen.status),
                        "{what}: {seen:?}"
                    );
                } else {
                    assert_eq!(seen.status, 403, "{what}: {seen:?}");
                }
            }
        }
    }
}

/// Follows the links that are shown; gives every address that was opened.
fn follow(visitor: &Visitor, who: &str) -> BTreeSet<String> {
    assert_eq!(faults(&visitor.get("/finns-inte").html), Vec::<String>::new());
    let (mut opened, mut ahead) = (BTreeSet::new(), VecDeque::from(["/".to_owned()]));
    while let Some(path) = ahead.pop_front() {
        if opened.len() >= STEPS || !opened.insert(path.clone()) {
            continue;
        }
        let seen = visitor.get(&path);
        whole(&format!("{who} {path}"), &seen);
        assert!([200, 303].contains(&seen.status), "{who} was shown a link to {path}: {seen:?}");
        let links = seen.attrs("a[href^='/']", "href").into_iter().chain([seen.location().to_owned()]);
        let fresh = links.filter(|href| href.starts_with('/')).map(|href| href.split('#').next().unwrap_or_default().to_owned());
        ahead.extend(fresh.filter(|href| !opened.contains(href)));
    }
    opened
}

/// SEC-2: what one unit's manager opens, the manager of a unit beside doesn't find.
fn as_a_stranger(app: &TestApp, opened: &BTreeMap<PersonId, BTreeSet<String>>) {
    let directory = app.directory();
    let day = app.now().day();
    let managers: Vec<_> = directory
        .units()
        .filter_map(|unit| directory.holders(Role::UnitManager, unit.id, day).first().map(|person| (unit.id, *person)))
        .collect();
    for (unit, person) in managers.iter().take(3) {
        let Some(paths) = opened.get(person) else { continue };
        let beside = |other: &&(kernel::UnitId, PersonId)| {
            !directory.subtree(*unit).contains(&other.0) && !directory.subtree(other.0).contains(unit) && other.1 != *person
        };
        let Some((_, stranger)) = managers.iter().find(beside) else { continue };
        let theirs = follow(&app.as_(*stranger), "the stranger");
        for path in paths
            .iter()
            .filter(|path| PROTECTED.iter().any(|start| path.strip_prefix(start).is_some_and(|rest| rest.len() >= 26)))
        {
            let seen = app.as_(*stranger).get(path);
            assert!(seen.status == 404 || theirs.contains(path), "a stranger opened {path}: {seen:?}");
        }
    }
}

both! {
    in ledfyr::capabilities::all();
    /// SEC-1, SEC-2: every address as nobody, as each role, along every link, and as a stranger.
    fn every_address_is_walked(app: TestApp) {
        crate::town::fill(&app);
        as_nobody(&app);
        let (directory, day) = (app.directory(), app.now().day());
        let first = |role: &Role| directory.units().find_map(|unit| directory.holders(*role, unit.id, day).first().copied());
        let people: BTreeMap<Role, PersonId> = Role::ALL.iter().filter_map(|role| first(role).map(|person| (*role, person))).collect();
        assert!(people.len() > 10, "the town has people in most roles: {people:?}");
        as_each_role(&app, &people);
        let opened = people.iter().map(|(role, person)| (*person, follow(&app.as_(*person), role.code()))).collect();
        follow(&app.as_(people[&Role::UnitManager]).in_english(), "in English");
        as_a_stranger(&app, &opened);
    }
}

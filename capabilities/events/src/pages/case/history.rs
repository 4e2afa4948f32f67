//! What has happened in a case, and who sees it.

use crate::{
    codebook,
    domain::Share,
    pages::receive::in_line,
    store::{entry::Entry, record::Record, routing::MANAGERS},
    url, words,
};
use authority::Role;
use components::prelude::*;
use db::Handover;
use kernel::{PersonId, UnitId};
use text::{Speaks, moments, t, words as said};
use web::Ui;

/// The history, newest first, down to the event itself.
pub fn history(ui: &Ui, record: &Record, entries: &[Entry]) -> Markup {
    let lang = ui.lang();
    let all = entries.iter().map(|item| {
        let when = said::capital(&moments::moment(lang, item.at, ui.now()));
        let key = matches!(
            item.what.as_str(),
            "reported" | "received" | "investigating" | "acting" | "fed_back" | "closed" | "reopened"
        );
        let at = machine(item.at);
        let say = (!item.note.is_empty()).then_some(item.note.as_str());
        entry(components::Entry { at: &at, when: &when, text: html! { (words_of(ui, record, item)) }, say, key })
    });
    let when = said::capital(&moments::moment(lang, record.occurred_at, ui.now()));
    let event = entry(components::Entry {
        at: &machine(record.occurred_at),
        when: &when,
        text: html! { (t!(ui, "events-history-event")) },
        say: None,
        key: false,
    });
    card(Head::new("historik", &t!(ui, "events-history-title")), timeline(all.chain([event])))
}

/// A moment for machines.
pub fn machine(at: kernel::Timestamp) -> String {
    let local = at.local();
    format!("{}T{:02}:{:02}", at.day(), local.hour(), local.minute())
}

fn words_of(ui: &Ui, record: &Record, entry: &Entry) -> String {
    let directory = ui.actor().directory();
    let who = entry.person.map(|person| directory.person_name(person).to_owned()).filter(|name| !name.is_empty());
    // Whoever wrote an anonymous report down is hidden too, also when it is a colleague's.
    let hidden = record.anonymous && (entry.person == Some(record.case.reporter) || entry.what == "reported");
    let who = who.filter(|_| !hidden).unwrap_or_else(|| t!(ui, "events-history-somebody"));
    match entry.what.as_str() {
        "reported" if !hidden => reported(ui, record, entry, who),
        "reported" => t!(ui, "events-history-reported", who = who),
        "answered" => {
            let reply = code(entry, "reply").parse().map(|reply| words::small_first(&crate::pages::respond::name(ui, reply)));
            t!(ui, "events-history-answered", who = who, how = reply.unwrap_or_default())
        }
        "received" => t!(ui, "events-history-received", who = who),
        "investigating" => t!(ui, "events-history-assessed", who = who),
        "acting" => t!(ui, "events-history-investigated", who = who),
        "fed_back" => t!(ui, "events-history-fed-back", who = who),
        "closed" => t!(ui, "events-history-closed", who = who),
        "reopened" => t!(ui, "events-history-reopened", who = who),
        "revealed" => t!(ui, "events-history-revealed", who = who),
        "around" => t!(ui, "events-history-around"),
        "conflict" => t!(ui, "events-history-conflict", who = who),
        "investigator" => t!(ui, "events-history-investigator", who = who, whom = whom_of(ui, entry)),
        "kept" => t!(ui, "events-history-kept", who = who, whom = whom_of(ui, entry)),
        "taken_back" => t!(ui, "events-history-taken-back", who = who, whom = whom_of(ui, entry)),
        "joined" => t!(ui, "events-history-joined", who = who, number = code(entry, "number").to_owned()),
        "duplicate" => t!(ui, "events-history-duplicate", who = who, number = code(entry, "number").to_owned()),
        "departed" => t!(ui, "events-history-departed", who = who),
        "unjoined" => t!(ui, "events-history-unjoined", who = who),
        "sent_to" => t!(ui, "events-history-sent-to", who = who, party = code(entry, "party").to_owned()),
        "received_from" => t!(ui, "events-history-received-from", party = code(entry, "party").to_owned()),
        "answered_us" => t!(ui, "events-history-answered-us", who = who),
        "answered_them" => t!(ui, "events-history-answered-them", who = who),
        "classified" | "track" | "graded" => judged(ui, record, entry, who),
        _ => handed(ui, entry, who),
    }
}

fn code<'a>(entry: &'a Entry, name: &str) -> &'a str {
    entry.detail.get(name).and_then(|value| value.as_str()).unwrap_or_default()
}

/// Who wrote it down, and for whom.
fn reported(ui: &Ui, record: &Record, entry: &Entry, who: String) -> String {
    let owner = ui.actor().directory().person_name(record.case.reporter).to_owned();
    match code(entry, "for") {
        "colleague" => t!(ui, "events-history-written-down", who = who, whom = owner),
        "other" => t!(ui, "events-history-told", who = who),
        _ => t!(ui, "events-history-reported", who = who),
    }
}

fn judged(ui: &Ui, record: &Record, entry: &Entry, who: String) -> String {
    let (book, lang) = (codebook::version(record.codebook), ui.lang());
    match entry.what.as_str() {
        "classified" => {
            let category = codebook::find(&book.categories, code(entry, "category"));
            let to = category.or_else(|| codebook::find(&book.types, code(entry, "type")));
            let to = to.map(|item| words::small_first(item.label(lang))).unwrap_or_default();
            t!(ui, "events-history-classified", who = who, to = to)
        }
        "track" => {
            let track = code(entry, "track").parse().map(|track| words::small_first(&words::track(ui, track)));
            t!(ui, "events-history-track", who = who, track = track.unwrap_or_default())
        }
        _ => {
            let grade = codebook::label(&book.grades, code(entry, "grade"), lang);
            t!(ui, "events-history-graded", who = who, grade = words::small_first(&grade))
        }
    }
}

fn handed(ui: &Ui, entry: &Entry, who: String) -> String {
    let directory = ui.actor().directory();
    let unit =
        |name: &str| code(entry, name).parse::<UnitId>().map(|unit| directory.unit_name(unit).to_owned()).unwrap_or_default();
    match entry.what.as_str() {
        "moved" => t!(ui, "events-history-moved", who = who, from = unit("from"), to = unit("to")),
        "handed" => t!(ui, "events-history-handed", role = role_of(ui, code(entry, "role"))),
        "asked" => {
            let person = code(entry, "person").parse::<PersonId>().map(|person| directory.person_name(person).to_owned());
            t!(ui, "events-history-asked", who = who, whom = person.unwrap_or_else(|_| role_of(ui, code(entry, "role"))))
        }
        _ => t!(ui, "events-history-other", who = who),
    }
}

/// The one that an entry is about: a person, or whoever holds a role.
fn whom_of(ui: &Ui, entry: &Entry) -> String {
    if let Ok(person) = code(entry, "person").parse::<PersonId>() {
        return ui.actor().directory().person_name(person).to_owned();
    }
    let given = Handover { holder: code(entry, "holder").to_owned(), given_at: entry.at, reason: String::new() };
    holder(ui, &given).0
}

fn role_of(ui: &Ui, code: &str) -> String {
    Role::from_code(code).map(|role| words::role(ui, role)).unwrap_or_default()
}

/// Vem ser detta? Who, since when, until when, and why.
pub fn audience(ui: &Ui, record: &Record) -> Markup {
    let directory = ui.actor().directory();
    let mut seen: Vec<(String, String)> = Vec::new();
    if !record.withheld {
        for role in MANAGERS.iter().filter(|role| **role != Role::Director) {
            if let Some((at, role, people)) = words::nearest(ui, record.case.unit, &[*role]) {
                let note =
                    t!(ui, "events-audience-line", role = words::role(ui, role), unit = directory.unit_name(at).to_owned());
                seen.extend(people.iter().map(|person| (directory.person_name(*person).to_owned(), note.clone())));
            }
        }
    }
    seen.extend(record.beside.shared.iter().map(|given| holder(ui, given)));
    let reporter =
        if record.anonymous { t!(ui, "events-case-anonymous") } else { directory.person_name(record.case.reporter).to_owned() };
    seen.push((reporter, t!(ui, "events-audience-reporter")));
    let (title, change, href) =
        (t!(ui, "events-audience-title"), t!(ui, "events-change"), url::Shares { id: record.case.id }.to_string());
    let head = Head::small("publik", &title);
    let may = !record.beside.shared.is_empty() && ui.may::<crate::actions::Handle>() && in_line(ui, record);
    html! {
        (section(if may { head.link(&href, &change) } else { head }, stack([
            html! { @if record.withheld { (help(Icon::PadlockLocked, html! { (t!(ui, "events-audience-withheld")) })) } },
            facts(seen.iter().map(|(name, note)| fact(Fact { label: name, comment: note, ..Fact::default() }))),
            small(&t!(ui, "events-audience-log")),
        ])))
    }
}

/// The name of one whom it is shared with; why, since when, and until when.
pub fn holder(ui: &Ui, given: &Handover) -> (String, String) {
    let directory = ui.actor().directory();
    let since = text::dates::short(ui.lang(), given.given_at.day(), ui.today());
    let why = match Share::from_code(&given.reason) {
        Some(Share::Above) => t!(ui, "events-audience-above", since = since),
        Some(Share::Investigator) => t!(ui, "events-audience-investigator", since = since),
        Some(Share::Kept) => t!(ui, "events-audience-kept", since = since),
        Some(Share::Asked) => t!(ui, "events-audience-asked", since = since),
        None => {
            let role = Role::from_code(&given.reason).map(|role| words::role(ui, role)).unwrap_or_default();
            t!(ui, "events-audience-role", role = role, since = since)
        }
    };
    if let Some(person) = given.holder.strip_prefix("person:").and_then(|id| id.parse().ok()) {
        return (directory.person_name(person).to_owned(), why);
    }
    let parts = given.holder.strip_prefix("role:").and_then(|rest| rest.split_once('@'));
    let Some((Some(role), Ok(unit))) = parts.map(|(role, unit)| (Role::from_code(role), unit.parse::<UnitId>())) else {
        return (given.holder.clone(), why);
    };
    let holders = directory.holders(role, unit, ui.today());
    let names: Vec<&str> = holders.iter().map(|person| directory.person_name(*person)).collect();
    (if names.is_empty() { words::role(ui, role) } else { names.join(", ") }, why)
}

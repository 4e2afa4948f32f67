//! Three documents that one who can't program can review: who may do what, which addresses there are, and which statements
//! have no row filter. They are printed by these tests and compared with what is in the repository.

use crate::sources;
use authority::{ActionInfo, Reach, Role, Tracks};
use std::{collections::BTreeSet, fmt::Write as _, fs};
use web::RouteInfo;

const NOTE: &str = "Made by `cargo run -p xtask -- matrix`. A test fails when it is old.\n";

fn fresh(name: &str, text: &str) {
    let path = sources::top().join("docs").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, text).expect("the document is written");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == text,
        "docs/{name} is old: look at what changed, then run UPDATE=1 cargo test -p ledfyr --test house documents"
    );
}

fn rooms() -> Vec<web::Capability> {
    ledfyr::capabilities::all()
}

fn routes() -> Vec<(&'static str, RouteInfo)> {
    let all = rooms();
    all.iter().flat_map(|room| (room.routes)().infos().cloned().map(|info| (room.name, info)).collect::<Vec<_>>()).collect()
}

/// BM, MAS, UMA: the initials of a role's code, or its first three letters.
fn short(role: Role) -> String {
    let code = role.code();
    let initials: String = code.split('_').filter_map(|word| word.chars().next()).collect();
    let short = if initials.len() == 1 { code.chars().take(3).collect() } else { initials };
    short.to_uppercase()
}

fn cell(reach: Option<&Reach>) -> String {
    let Some(reach) = reach else { return "·".into() };
    let line = match reach.subtree {
        None => "",
        Some(Tracks::HSL) => "Lh",
        Some(Tracks::SOL) => "Ls",
        Some(_) => "L",
    };
    let said = format!("{line}{}{}", if reach.handed { "H" } else { "" }, if reach.own { "O" } else { "" });
    if said.is_empty() { "x".into() } else { said }
}

fn row(action: &ActionInfo) -> String {
    let cells = Role::ALL.iter().map(|role| match action.open {
        Some(_) => "all".to_owned(),
        None => cell(action.policy.iter().find(|(held, _)| held == role).map(|(_, reach)| reach)),
    });
    format!("| {}{} | {} |\n", action.name, if action.changes { " *" } else { "" }, cells.collect::<Vec<_>>().join(" | "))
}

/// SEC-1: the authority matrix is the one that was reviewed.
#[test]
fn authority_matrix() {
    let mut text = format!("# Authority matrix\n\n{NOTE}\n");
    text.push_str(
        "Which rows a role reaches with an action: **L** those of its unit and below (**Lh** health care only, **Ls** social\n",
    );
    text.push_str(
        "care only), **H** those handed to the person or the role, **O** one's own, **·** none: the action is refused.\n",
    );
    text.push_str("**x** is an action without rows, **all** one that is open also to those not signed in, **\\*** one that changes something.\n\n");
    for role in Role::ALL {
        let _ = writeln!(text, "- **{}** {}", short(*role), role.code().replace('_', " "));
    }
    let heads: Vec<String> = Role::ALL.iter().map(|role| short(*role)).collect();
    for room in rooms() {
        let _ = write!(text, "\n## {}\n\n| Action | {} |\n|---|{}\n", room.name, heads.join(" | "), ":-:|".repeat(heads.len()));
        room.actions.iter().for_each(|action| text.push_str(&row(action)));
    }
    fresh("authority-matrix.md", &text);
}

/// SEC-1: the addresses, what each demands, and why the public ones are public.
#[test]
fn routes_with_their_actions() {
    let mut text = format!(
        "# Routes\n\n{NOTE}\n## Public\n\nOpen to those who aren't signed in.\n\n| Method | Address | Because |\n|---|---|---|\n"
    );
    let house = [
        ("/healthz", "says only version, kind of database and that it is ready"),
        ("/tillgangar/{file}", "style sheets, scripts, icons and fonts: nobody's data"),
        ("/sw.js", "a script of ours: nobody's data"),
        ("/favicon.ico", "a picture of ours: nobody's data"),
    ];
    for (address, because) in house {
        let _ = writeln!(text, "| GET | `{address}` | {because} |");
    }
    let routes = routes();
    for (_, info) in routes.iter().filter(|(_, info)| info.action.open.is_some()) {
        let _ = writeln!(text, "| {} | `{}` | {} |", info.method, info.pattern, info.action.open.unwrap_or_default());
    }
    for room in rooms() {
        let _ = write!(text, "\n## {}\n\n| Method | Address | Action | Most bytes |\n|---|---|---|--:|\n", room.name);
        for (_, info) in routes.iter().filter(|(name, info)| *name == room.name && info.action.open.is_none()) {
            let _ = writeln!(text, "| {} | `{}` | {} | {} |", info.method, info.pattern, info.action.name, info.limit);
        }
        for info in room.api.map(|api| api().infos().cloned().collect::<Vec<_>>()).unwrap_or_default() {
            let _ = writeln!(text, "| {} | `{}` | {} | {} |", info.method, info.pattern, info.action.name, info.limit);
        }
    }
    fresh("routes.md", &text);
}

/// SEC-2: the statements without a row filter, each with its reason. The list may only shrink.
#[test]
fn unscoped_statements() {
    let mut text = format!(
        "# Statements without a row filter\n\n{NOTE}\nEvery other statement holds `{{visible}}`. The list may only shrink.\n"
    );
    for room in rooms() {
        let all = room.statements.iter().flat_map(|statements| statements.iter());
        let unscoped: Vec<_> = all.filter_map(|(name, statement)| statement.reason().map(|reason| (name, reason))).collect();
        let _ = write!(text, "\n## {} ({})\n\n", room.name, unscoped.len());
        for (name, reason) in unscoped {
            let name = name.split_once("::").map_or(*name, |(_, rest)| rest);
            let _ = writeln!(text, "- `{name}`: {reason}");
        }
    }
    fresh("unscoped-statements.md", &text);
}

/// What the foundation itself asks about, for every room alike: how exact numbers may be.
const SHARED: [&str; 1] = ["facts.exact"];

/// Names are their room's, and said once; a change is never a GET.
#[test]
fn actions_are_named_once_and_by_their_room() {
    let mut known = BTreeSet::new();
    for room in rooms() {
        for action in room.actions {
            let own = action.name.starts_with(&format!("{}.", room.name)) || SHARED.contains(&action.name);
            assert!(own, "{} isn't of {}", action.name, room.name);
            assert!(known.insert(action.name), "{} is there twice", action.name);
        }
    }
    for (room, info) in routes() {
        assert!(known.contains(info.action.name), "{room}: {} is in no matrix", info.action.name);
    }
}

/// No action is in the matrix without being asked for by a route or in the room's code.
#[test]
fn every_action_is_used() {
    let called = crate::api::calls();
    let routed = routes()
        .iter()
        .map(|(_, info)| info.action.name)
        .chain(called.iter().map(|info| info.action.name))
        .collect::<BTreeSet<_>>();
    for room in rooms() {
        let actions = fs::read_to_string(sources::folder(room.name).join("src/actions.rs")).unwrap_or_default();
        let code = sources::code(room.name);
        for action in room.actions.iter().filter(|action| !routed.contains(action.name) && !SHARED.contains(&action.name)) {
            let declared = actions.split(&format!("= \"{}\"", action.name)).next().unwrap_or_default();
            let kind = declared.split_whitespace().last().unwrap_or_default();
            assert!(
                code.contains(&format!("<{kind}>")) || code.contains(&format!("::{kind}")),
                "{} is never asked for",
                action.name
            );
        }
    }
}

/// One address has one meaning.
#[test]
fn addresses_are_swedish_and_said_once() {
    let mut known = BTreeSet::new();
    for (room, info) in routes() {
        assert!(known.insert((info.method.to_string(), info.pattern)), "{room}: {} {} is there twice", info.method, info.pattern);
        let plain = info
            .pattern
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "/-_{}.".contains(letter));
        assert!(plain && info.pattern.starts_with('/'), "{room}: {}", info.pattern);
    }
}

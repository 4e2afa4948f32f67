//! From a statement and a scope to the SQL that is run: `{visible:alias}`, `{filters}`, lists, and each `?` in its order.

use crate::{Args, statement::Query};
use authority::{Scope, Units};
use kernel::{Cell, list};
use std::fmt::Write as _;

/// SQL with `?` alone, and the arguments in order.
#[derive(Debug, PartialEq)]
pub(crate) struct Expanded {
    pub(crate) sql: String,
    pub(crate) args: Args,
}

/// Expands for a scope. Missing arguments become NULL, which finds nothing.
pub(crate) fn expand(query: &Query, args: Args, scope: &Scope) -> Expanded {
    let text = query.statement.text;
    let mut out = Expanded { sql: String::with_capacity(text.len() + 160), args: Vec::with_capacity(args.len() + 8) };
    let mut args = args.into_iter();
    let mut rest = text;
    while let Some(at) = rest.find(['?', '{', '\'']) {
        out.sql.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = match rest.as_bytes().first() {
            Some(b'?') => {
                push(&mut out, args.next().unwrap_or(Cell::Null));
                &rest[1..]
            }
            Some(b'{') => marker(&mut out, rest, query, scope),
            _ => literal(&mut out, rest),
        };
    }
    out.sql.push_str(rest);
    out
}

/// Writes one argument: a list becomes as many `?` as it has values.
fn push(out: &mut Expanded, cell: Cell<'static>) {
    match cell {
        Cell::List(cells) if cells.is_empty() => out.sql.push_str("NULL"),
        Cell::List(cells) => {
            out.sql.push_str(&vec!["?"; cells.len()].join(","));
            out.args.extend(cells);
        }
        cell => {
            out.sql.push('?');
            out.args.push(cell);
        }
    }
}

/// Copies a string literal as it stands; a `?` in it is no placeholder.
fn literal<'a>(out: &mut Expanded, rest: &'a str) -> &'a str {
    let end = rest[1..].find('\'').map_or(rest.len(), |at| at + 2);
    out.sql.push_str(&rest[..end]);
    &rest[end..]
}

fn marker<'a>(out: &mut Expanded, rest: &'a str, query: &Query, scope: &Scope) -> &'a str {
    let end = rest.find('}').map_or(rest.len(), |at| at + 1);
    let (name, rest) = (rest[..end].trim_matches(['{', '}']), &rest[end..]);
    if let Some(alias) = name.strip_prefix("visible:") {
        let narrow = [".id = ", ".unit_id = "].iter().any(|end| query.statement.text.contains(&format!("{alias}{end}")));
        visible(out, alias, (scope, !narrow && !scope.handed_much()));
    } else if name == "filters" {
        for (filter, args) in &query.filters {
            let fragment = query.statement.filters.iter().find(|(name, _)| name == filter).map_or("", |(_, sql)| *sql);
            let mut args = args.iter().cloned();
            out.sql.push(' ');
            for (i, part) in fragment.split('?').enumerate() {
                if i > 0 {
                    push(out, args.next().unwrap_or(Cell::Null));
                }
                out.sql.push_str(part);
            }
        }
    }
    rest
}

/// The row filter: through the line (unit and track, not withheld), one's own, or handed over.
///
/// Where several ways lead to a row, all but the first are written so that no index serves them (`|| ''`): a list then walks
/// its own index from the newest row and stops at the page's end, instead of gathering every row there is and sorting them.
fn visible(out: &mut Expanded, alias: &str, (scope, gather): (&Scope, bool)) {
    if scope.everything {
        out.sql.push_str("1=1");
        return;
    }
    let start = out.sql.len();
    out.sql.push('(');
    line(out, alias, scope);
    if let Some(person) = scope.own {
        let unserved = or(out, start);
        let _ = write!(out.sql, "{alias}.owner_id{unserved} = ");
        push(out, Cell::from(&person));
    }
    if !scope.handed.is_empty() {
        let unserved = or(out, start);
        handed(out, (alias, unserved), scope, gather);
    }
    if out.sql.len() == start + 1 {
        out.sql.push_str("1=0");
    }
    out.sql.push(')');
}

/// What was handed over: gathered once, where that is little and a list is looked through; asked about row by row where the rows
/// are few or what was handed is much.
fn handed(out: &mut Expanded, (alias, unserved): (&str, &str), scope: &Scope, gather: bool) {
    if gather {
        let _ = write!(
            out.sql,
            "{alias}.id{unserved} IN (SELECT subject_id FROM access_grant WHERE ended_at IS NULL AND holder IN ("
        );
    } else {
        let _ = write!(
            out.sql,
            "EXISTS (SELECT 1 FROM access_grant WHERE access_grant.subject_id = {alias}.id AND ended_at IS NULL AND holder IN ("
        );
    }
    push(out, list(scope.handed.iter().cloned()));
    out.sql.push(')');
    bar(out, scope);
    out.sql.push(')');
}

/// What was handed to a role isn't for a holder of it whom the row is about.
fn bar(out: &mut Expanded, scope: &Scope) {
    if let Some(person) = scope.person {
        out.sql.push_str(
            " AND NOT EXISTS (SELECT 1 FROM access_bar WHERE access_bar.subject_id = access_grant.subject_id AND person_id = ",
        );
        push(out, Cell::from(&person));
        out.sql.push(')');
    }
}

fn line(out: &mut Expanded, alias: &str, scope: &Scope) {
    if scope.hsl == scope.sol {
        if !scope.hsl.is_empty() {
            let _ = write!(out.sql, "({alias}.withheld = 0");
            units(out, alias, &scope.hsl);
            out.sql.push(')');
        }
        return;
    }
    let start = out.sql.len();
    for (track, set) in [("hsl", &scope.hsl), ("sol", &scope.sol)] {
        if set.is_empty() {
            continue;
        }
        or(out, start - 1);
        let _ = write!(out.sql, "({alias}.withheld = 0 AND {alias}.track IN ('{track}','both')");
        units(out, alias, set);
        out.sql.push(')');
    }
}

fn units(out: &mut Expanded, alias: &str, set: &Units) {
    if let Units::Some(ids) = set {
        let _ = write!(out.sql, " AND {alias}.unit_id IN (");
        push(out, list(ids.iter().copied()));
        out.sql.push(')');
    }
}

/// Writes OR when something stands before; gives what keeps an index from serving what follows.
fn or(out: &mut Expanded, start: usize) -> &'static str {
    if out.sql.len() > start + 1 {
        out.sql.push_str(" OR ");
        return " || ''";
    }
    ""
}

/// `?` to `$1`, `$2` … for PostgreSQL; string literals stay as they are.
pub(crate) fn numbered(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len() + 16);
    let (mut number, mut quoted) = (0, false);
    for letter in sql.chars() {
        quoted ^= letter == '\'';
        if letter == '?' && !quoted {
            number += 1;
            let _ = write!(out, "${number}");
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Statement;
    use kernel::{Id, PersonId, Ulid, UnitId};

    fn scope(hsl: &[u128], sol: &[u128]) -> Scope {
        let units = |ids: &[u128]| Units::Some(ids.iter().map(|n| UnitId::from_ulid(Ulid(*n))).collect());
        Scope { hsl: units(hsl), sol: units(sol), own: None, person: None, handed: vec![], everything: false }
    }

    fn sql(text: &'static str, args: Args, scope: &Scope) -> String {
        expand(&Query::from(Statement::scoped(text, &[])), args, scope).sql
    }

    #[test]
    fn what_one_may_not_see_is_not_found() {
        assert_eq!(sql("SELECT 1 FROM t WHERE {visible:t}", vec![], &scope(&[], &[])), "SELECT 1 FROM t WHERE (1=0)");
    }

    #[test]
    fn tracks_are_apart_when_they_differ() {
        let both = sql("{visible:t}", vec![], &scope(&[1, 2], &[1, 2]));
        assert_eq!(both, "((t.withheld = 0 AND t.unit_id IN (?,?)))");
        let hsl = sql("{visible:t}", vec![], &scope(&[1], &[]));
        assert_eq!(hsl, "((t.withheld = 0 AND t.track IN ('hsl','both') AND t.unit_id IN (?)))");
        let uneven = sql("{visible:t}", vec![], &scope(&[1], &[2]));
        assert_eq!(uneven.matches(" OR ").count(), 1, "{uneven}");
    }

    #[test]
    fn own_and_handed_rows_are_added() {
        let mut scope = scope(&[], &[]);
        scope.own = Some(PersonId::from_ulid(Ulid(7)));
        scope.handed = vec!["person:x".into()];
        scope.person = scope.own;
        let found = expand(&Query::from(Statement::scoped("{visible:e} AND a = ?", &[])), vec![Cell::Int(5)], &scope);
        assert!(found.sql.starts_with("(e.owner_id = ? OR e.id || '' IN (SELECT"), "{}", found.sql);
        assert!(found.sql.contains("NOT EXISTS (SELECT 1 FROM access_bar"), "{}", found.sql);
        assert_eq!(found.args.len(), 4);
        assert_eq!(found.args[3], Cell::Int(5), "arguments keep their places");
    }

    #[test]
    fn lists_filters_and_literals() {
        const S: Statement =
            Statement::unscoped("SELECT '?' FROM t WHERE a IN (?) {filters} AND b = ?", "test", &[("c", "AND c = ?")]);
        let none = Scope { everything: true, ..scope(&[], &[]) };
        let found = expand(&S.with("c", vec![Cell::Int(3)]), vec![list([1_i64, 2]), Cell::Int(4)], &none);
        assert_eq!(found.sql, "SELECT '?' FROM t WHERE a IN (?,?)  AND c = ? AND b = ?");
        assert_eq!(found.args, vec![Cell::Int(1), Cell::Int(2), Cell::Int(3), Cell::Int(4)]);
        assert_eq!(numbered(&found.sql), "SELECT '?' FROM t WHERE a IN ($1,$2)  AND c = $3 AND b = $4");
        let empty = expand(&Query::from(S), vec![Cell::List(vec![]), Cell::Int(4)], &none);
        assert_eq!(empty.sql, "SELECT '?' FROM t WHERE a IN (NULL)  AND b = ?");
    }
}

//! The list of people: found by words, unit, role and state, a part at a time.

use authority::{Action, Role};
use db::{Args, DbError, FromRow, Query, Row, Work, args, list};
use kernel::{Day, PersonId, Timestamp, UnitId};

db::statements! {
    /// People that one may see, by name.
    LIST = scoped "SELECT p.id, p.user_name, p.name, p.sort_key, p.title, p.unit_id, p.active, p.locked_until, p.password_hash IS NOT NULL
        FROM person p WHERE {visible:p} {filters} ORDER BY p.sort_key, p.id LIMIT ?"
        filters {
            words: "AND p.search LIKE ? ESCAPE '!'",
            units: "AND (p.unit_id IN (?) OR p.id IN (SELECT a.person_id FROM assignment a WHERE a.unit_id IN (?)))",
            role: "AND p.id IN (SELECT a.person_id FROM assignment a WHERE a.role = ? AND a.from_day <= ? AND (a.until_day IS NULL OR a.until_day >= ?))",
            open: "AND p.active = 1",
            unready: "AND p.password_hash IS NULL",
            after: "AND (p.sort_key, p.id) > (?, ?)",
        };
    /// How many people that one may see.
    COUNT = scoped "SELECT COUNT(*) FROM person p WHERE {visible:p} {filters}"
        filters {
            words: "AND p.search LIKE ? ESCAPE '!'",
            units: "AND (p.unit_id IN (?) OR p.id IN (SELECT a.person_id FROM assignment a WHERE a.unit_id IN (?)))",
            role: "AND p.id IN (SELECT a.person_id FROM assignment a WHERE a.role = ? AND a.from_day <= ? AND (a.until_day IS NULL OR a.until_day >= ?))",
            open: "AND p.active = 1",
            unready: "AND p.password_hash IS NULL",
        };
}

/// A person in the list.
pub struct Listed {
    /// Their id.
    pub id: PersonId,
    /// What they sign in with.
    pub user_name: String,
    /// Their name.
    pub name: String,
    /// Where they stand in the list.
    pub sort_key: String,
    /// Their title.
    pub title: Option<String>,
    /// Where they are employed.
    pub unit: UnitId,
    /// Whether the account is open.
    pub active: bool,
    /// Until when it is locked.
    pub locked_until: Option<Timestamp>,
    /// Whether they have a password.
    pub ready: bool,
}

impl FromRow for Listed {
    fn from_row(row: &mut Row<'_>) -> Result<Self, DbError> {
        Ok(Self {
            id: row.take()?,
            user_name: row.take()?,
            name: row.take()?,
            sort_key: row.take()?,
            title: row.take()?,
            unit: row.take()?,
            active: row.take()?,
            locked_until: row.take()?,
            ready: row.take()?,
        })
    }
}

/// What one looks for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Words in name, user name or title.
    pub words: String,
    /// Employed or with a role at one of these.
    pub units: Option<Vec<UnitId>>,
    /// With this role on this day.
    pub role: Option<(Role, Day)>,
    /// Closed accounts too.
    pub closed: bool,
    /// Those who have no password yet.
    pub unready: bool,
    /// After this place in the list.
    pub after: Option<(String, PersonId)>,
}

impl Wanted {
    fn filtered(&self, query: impl Into<Query>) -> Query {
        let mut query = query.into();
        for word in self.words.split_whitespace().take(6) {
            query = query.with("words", args![like(word)]);
        }
        if let Some(units) = &self.units {
            query = query.with("units", args![list(units.iter().copied()), list(units.iter().copied())]);
        }
        if let Some((role, day)) = self.role {
            query = query.with("role", args![role, day, day]);
        }
        if !self.closed {
            query = query.with("open", args![]);
        }
        if self.unready { query.with("unready", args![]) } else { query }
    }
}

/// A pattern that finds the word anywhere; signs with a meaning in patterns lose it.
fn like(word: &str) -> String {
    let plain = text::fold(word).replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{plain}%")
}

/// A part of the list.
pub fn list_people<A: Action>(work: &mut Work<'_, A>, wanted: &Wanted, most: i64) -> Result<Vec<Listed>, DbError> {
    let mut query = wanted.filtered(LIST);
    if let Some((key, id)) = &wanted.after {
        query = query.with("after", args![key.clone(), *id]);
    }
    work.rows(query, args![most])
}

/// How many there are in all parts of the list.
pub fn count_people<A: Action>(work: &mut Work<'_, A>, wanted: &Wanted) -> Result<i64, DbError> {
    let (count,) = work.one(wanted.filtered(COUNT), Args::new())?;
    Ok(count)
}

//! The JSON face of the room: who one is, and the people that one may see.

use crate::{
    actions::{Read, SeeAccount},
    pages::list::{MOST, wanted},
    store::{assignment, person, roll},
    url,
};
use authority::Role;
use kernel::Day;
use web::{Api, Doc, Granted, IdText, Kind, Problem, Prop, Replied, Search};

/// The room's calls.
pub fn api() -> Api {
    Api::new()
        .get::<url::ApiMe, _>(me, Doc::new("Read who one is").about("The person whose token it is, with the roles of today."))
        .get::<url::ApiPeople, _>(list, Doc::new("List people").about("By name.").query(FILTERS))
        .get::<url::ApiPerson, _>(
            one,
            Doc::new("Read a person").about("What is known of them, with every role that they hold or have held."),
        )
}

const FILTERS: &[Prop] = &[
    Prop::may("q", "q", Kind::Text(100), "Words of the name, the user name or the title."),
    Prop::may("unit", "enhet", Kind::Id, "At the unit and below."),
    Prop::may("role", "roll", Kind::Code(roles), "With this role today."),
    Prop::may(
        "cursor",
        "efter",
        Kind::Shaped("^[^/]{0,300}/[0-7][0-9A-HJKMNP-TV-Z]{25}$", is_cursor),
        "What `next` of the page before says.",
    ),
];

fn roles() -> Vec<String> {
    Role::ALL.iter().map(|role| role.code().to_owned()).collect()
}

fn is_cursor(text: &str) -> bool {
    text.rsplit_once('/').is_some_and(|(_, id)| id.parse::<kernel::PersonId>().is_ok())
}

web::shapes! {
    /// A role held at a unit.
    pub struct RoleHeld {
        /// The role.
        pub role: String,
        /// Where; it reaches everything below.
        pub unit: IdText,
        /// Whether as a deputy.
        pub deputy: bool,
        /// The first day, where it is told.
        pub from: Option<Day>,
        /// The last day, when set.
        pub until: Option<Day>,
    }
    /// Who one is.
    pub struct Me {
        /// One's id.
        pub id: IdText,
        /// One's name.
        pub name: String,
        /// The roles of today.
        pub roles: Vec<RoleHeld>,
    }
    /// A person in a list.
    pub struct PersonLine {
        /// Their id.
        pub id: IdText,
        /// Their name.
        pub name: String,
        /// Their title.
        pub title: Option<String>,
        /// Where they are employed.
        pub unit: IdText,
    }
    /// A page of people.
    pub struct PersonPage {
        /// The people.
        pub items: Vec<PersonLine>,
        /// The cursor of the next page, when there is one.
        pub next: Option<String>,
    }
    /// A person.
    pub struct StaffMember {
        /// Their id.
        pub id: IdText,
        /// What they sign in with.
        pub user_name: String,
        /// Their name.
        pub name: String,
        /// Their e-mail address.
        pub email: Option<String>,
        /// Their title.
        pub title: Option<String>,
        /// Where they are employed.
        pub unit: IdText,
        /// Whether the account is open.
        pub active: bool,
        /// Their roles, past and future ones too.
        pub roles: Vec<RoleHeld>,
    }
}

/// Who one is.
fn me(granted: Granted<SeeAccount>) -> Replied<Me> {
    let actor = granted.actor().clone();
    let id = actor.person().ok_or(Problem::SignIn)?;
    let held = actor.holdings().iter().map(|held| RoleHeld {
        role: held.role.code().to_owned(),
        unit: held.unit.into(),
        deputy: held.deputy,
        from: None,
        until: None,
    });
    granted.told(&Me { id: id.into(), name: actor.name().to_owned(), roles: held.collect() })
}

/// The list.
fn list(mut granted: Granted<Read>, search: Search) -> Replied<PersonPage> {
    let wanted = wanted(&granted.ui, &search.0);
    let most = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
    let mut people = roll::list_people(&mut granted.work(), &wanted, most)?;
    let more = people.len() > MOST;
    people.truncate(MOST);
    let next = people.last().filter(|_| more).map(|last| format!("{}/{}", last.sort_key, last.id));
    let way = next.as_deref().and_then(|cursor| granted.ui.next_page(cursor));
    let line = |person: roll::Listed| PersonLine {
        id: person.id.into(),
        name: person.name,
        title: person.title,
        unit: person.unit.into(),
    };
    let page = PersonPage { items: people.into_iter().map(line).collect(), next };
    Ok(granted.told(&page)?.leading_on(way))
}

/// One person.
fn one(mut granted: Granted<Read>, at: url::ApiPerson) -> Replied<StaffMember> {
    let mut work = granted.work();
    let person = person::open(&mut work, at.id)?;
    let held = assignment::of_person(&mut work, at.id)?;
    let roles = held.into_iter().map(|held| RoleHeld {
        role: held.role.code().to_owned(),
        unit: held.unit.into(),
        deputy: held.deputy,
        from: Some(held.period.from),
        until: held.period.until,
    });
    let told = StaffMember {
        id: person.id.into(),
        user_name: person.user_name,
        name: person.name,
        email: person.email,
        title: person.title,
        unit: person.unit.into(),
        active: person.active,
        roles: roles.collect(),
    };
    granted.told(&told)
}

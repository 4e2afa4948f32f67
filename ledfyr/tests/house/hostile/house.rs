//! The house that is sent to: a town with cases that none of those who send may see, and everything's address and fields.

use authority::{Role, Track};
use events::{
    actions::Report,
    domain::{Draft, Person},
    store,
};
use kernel::{PersonId, UnitId};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};
use testkit::{TestApp, Visitor};
use web::Method;

/// A word that stands in others' cases alone.
pub const MARK: &str = "Kvarnstenshemlighet";
/// So many send.
pub const PEOPLE: usize = 5;

/// An address.
pub struct Target {
    /// Its pattern.
    pub pattern: &'static str,
    /// Whether it takes a body.
    pub post: bool,
    /// Whether it is a call of the API.
    pub call: bool,
    /// The fields, each with a value that it can have.
    pub fields: Vec<(String, String)>,
}

/// The house.
pub struct House {
    app: TestApp,
    people: Vec<(Visitor, Visitor, String)>,
    targets: Vec<Target>,
    ids: Vec<String>,
    statuses: RefCell<BTreeMap<u16, usize>>,
}

impl House {
    /// Fills it.
    pub fn new() -> Self {
        let app = TestApp::sqlite(ledfyr::capabilities::all());
        crate::town::fill(&app);
        let (manager, own) = manager(&app);
        let far = far_from(&app, manager);
        let mut ids = vec!["01J8ZQ3V5H6K7M8N9P0Q1R2S3T".to_owned(), "x".to_owned(), String::new()];
        ids.extend((0..4).map(|_| case(&app, far, "okänd", true)));
        ids.extend((0..4).map(|_| case(&app, own, "Hon halkade.", false)));
        ids.extend([own, far].map(|unit| unit.to_string()));
        ids.extend(app.directory().people().take(3).map(|(person, _)| person.to_string()));
        let roles = [Role::Registrar, Role::BoardMember, Role::ProviderManager].into_iter();
        let others = roles.filter_map(|role| holder(&app, role));
        let employee = employees(&app)[0];
        let scopes: Vec<&str> = crate::api::calls().iter().map(|info| info.action.name).collect();
        let scopes: Vec<&str> = scopes.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let all = [manager, employee].into_iter().chain(others);
        let people: Vec<_> = all.map(|person| known(&app.as_(person), &scopes)).collect();
        assert_eq!(people.len(), PEOPLE);
        let mut house = Self { app, people, targets: Vec::new(), ids, statuses: RefCell::default() };
        house.targets = house.look_around();
        house
    }

    /// Every address, with the fields that its form has.
    fn look_around(&self) -> Vec<Target> {
        let rooms = ledfyr::capabilities::all();
        let routes = rooms.iter().flat_map(|room| (room.routes)().infos().cloned().collect::<Vec<_>>());
        // One who signs out sends nothing more.
        let routes = routes.filter(|info| !info.pattern.starts_with("/logga-ut"));
        let mut all: Vec<Target> = routes.map(|info| self.page(info.pattern, info.method == Method::POST)).collect();
        all.extend(crate::api::calls().iter().map(|info| {
            let names = info.doc.body.iter().chain(info.doc.query);
            let fields = names.map(|prop| (prop.name.to_owned(), web_value(prop.kind))).collect();
            Target { pattern: info.pattern, post: info.method == Method::POST, call: true, fields }
        }));
        all
    }

    fn page(&self, pattern: &'static str, post: bool) -> Target {
        let mut target = Target { pattern, post, call: false, fields: Vec::new() };
        // The manager's own cases come last among the cases.
        let seen = self.people[0].0.get(self.path(&target, &[7, 7, 7]));
        let inputs = seen.attrs("main [name]", "name");
        let fields: BTreeSet<String> = inputs.into_iter().filter(|name| !name.starts_with('_')).collect();
        let of = |name: &str| {
            let value = seen.attrs(&format!("main input[name='{name}']"), "value");
            let option = seen.attrs(&format!("main select[name='{name}'] option"), "value");
            value.into_iter().chain(option).rfind(|value| !value.is_empty()).unwrap_or_else(|| "text".to_owned())
        };
        target.fields = fields.into_iter().map(|name| (name.clone(), of(&name))).collect();
        target
    }

    /// The address with this number.
    pub fn target(&self, number: usize) -> &Target {
        &self.targets[number % self.targets.len()]
    }

    /// The id with this number.
    pub fn id(&self, number: usize) -> String {
        self.ids[number % self.ids.len()].clone()
    }

    /// The address with ids in it.
    pub fn path(&self, target: &Target, ids: &[usize]) -> String {
        let mut ids = ids.iter();
        let part = |part: &str| {
            let id = |number: &usize| Some(self.id(*number)).filter(|id| !id.is_empty()).unwrap_or_else(|| "vad".into());
            if part.starts_with('{') { ids.next().map(id).unwrap_or_default() } else { part.to_owned() }
        };
        target.pattern.split('/').map(part).collect::<Vec<_>>().join("/")
    }

    /// Who sends: at the pages, or by a token.
    pub fn who(&self, number: usize, call: bool) -> &Visitor {
        let (page, token, _) = &self.people[number % self.people.len()];
        if call { token } else { page }
    }

    /// The form's token; none now and then.
    pub fn token(&self, number: usize) -> Option<String> {
        (number % 17 != 16).then(|| self.people[number % self.people.len()].2.clone())
    }

    /// Counts an answer.
    pub fn note(&self, status: u16) {
        *self.statuses.borrow_mut().entry(status).or_default() += 1;
    }

    /// How many answers had which status.
    pub fn statuses(&self) -> BTreeMap<u16, usize> {
        self.statuses.borrow().clone()
    }

    /// The house is whole afterwards: the trail holds, and the manager's list opens.
    pub fn still_works(&self) {
        assert!(matches!(self.app.db().verify_trail(), Ok(db::Verdict::Whole(_))));
        assert_eq!(self.people[0].0.get("/avvikelser").status, 200);
    }
}

/// The page's visitor, the token's, and what forms need.
fn known(page: &Visitor, scopes: &[&str]) -> (Visitor, Visitor, String) {
    let token = page.get("/testkit/formular").attrs("input[name=_token]", "value").remove(0);
    (page.clone(), page.by_token(scopes), token)
}

/// A value that a call's field can have.
fn web_value(kind: web::Kind) -> String {
    match kind {
        web::Kind::Code(codes) | web::Kind::Codes(codes) => codes().remove(0),
        web::Kind::Choice(all) => all[0].0.to_owned(),
        web::Kind::Day => "2026-11-20".into(),
        web::Kind::Whole(least, _) => least.to_string(),
        web::Kind::Flag(_) => "true".into(),
        web::Kind::Risk => "{\"severity\":2,\"probability\":3}".into(),
        _ => "12:00".into(),
    }
}

fn holder(app: &TestApp, role: Role) -> Option<PersonId> {
    let (directory, day) = (app.directory(), app.now().day());
    directory.units().find_map(|unit| directory.holders(role, unit.id, day).first().copied())
}

/// A unit's manager, and the unit.
fn manager(app: &TestApp) -> (PersonId, UnitId) {
    let (directory, day) = (app.directory(), app.now().day());
    let managed = |unit: &authority::UnitInfo| {
        let holder = directory.holders(Role::UnitManager, unit.id, day).first().copied()?;
        (unit.kind == "unit").then_some((holder, unit.id))
    };
    directory.units().find_map(managed).expect("a unit has a manager")
}

/// Those who lead nothing and have no other role, in a fixed order.
fn employees(app: &TestApp) -> Vec<PersonId> {
    let (directory, day) = (app.directory(), app.now().day());
    let plain = |person: &PersonId| directory.holdings(*person, day).iter().all(|held| held.role == Role::Employee);
    let all: BTreeSet<PersonId> = directory.people().map(|(person, _)| person).filter(plain).collect();
    all.into_iter().collect()
}

/// A unit that none of those who send has anything to do with.
fn far_from(app: &TestApp, manager: PersonId) -> UnitId {
    let (directory, day) = (app.directory(), app.now().day());
    let others = [Role::ProviderManager, Role::Registrar].into_iter().filter_map(|role| holder(app, role)).chain([manager]);
    let near: BTreeSet<UnitId> = others
        .flat_map(|person| directory.holdings(person, day))
        .filter(|held| held.role != Role::Registrar)
        .flat_map(|held| directory.subtree(held.unit))
        .collect();
    let far = directory.units().find(|unit| unit.kind == "unit" && !near.contains(&unit.id) && unit.closed.is_none());
    far.expect("a unit far away").id
}

/// A case; one of others' holds the mark in everything that can be written.
fn case(app: &TestApp, unit: UnitId, story: &str, others: bool) -> String {
    let text = |text: &str| if others { format!("{MARK} {text}") } else { text.to_owned() };
    // One who sends nothing: one's own report one may read.
    let reporter = employees(app).pop().expect("an employee");
    let draft = Draft {
        what: Some("fall".into()),
        unit: Some(unit),
        at: Some(app.now()),
        story: text(story),
        done_at_once: text("Inget."),
        harm: Some("minor".into()),
        who: Some("individual".into()),
        person: Person { name: text("Rum 4"), ..Person::default() },
        ..Draft::default()
    };
    let report = store::report::Report {
        draft,
        unit,
        reporter,
        anonymous: false,
        track: Track::Both,
        service: None,
        told_for: store::report::ToldFor::Oneself,
    };
    app.fill(|desk| store::report::add(&mut desk.work::<Report>()?, &report)).0.to_string()
}

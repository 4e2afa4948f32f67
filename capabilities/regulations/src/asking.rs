//! Which requirements are judged at which units, and the one question to all rooms that answers it.

use crate::{
    actions::Comply,
    compliance::{Asked, Reported},
    domain::{Provision, ProvisionId, Requirement},
    register::{Found, Register},
    store::{
        edition::Edition,
        tie::{self, Tie},
    },
};
use authority::{Directory, Scope};
use db::{DbError, Desk};
use kernel::{Day, UnitId};
use text::sort_key;
use web::{EvidenceAsked, Fields, Granted, Problem, Ui, evidence_for};

/// The code that stands for the municipality's own requirements, where an act's code may stand.
pub const OWN: &str = "egna";

/// What a page of compliance asks.
pub struct Asking {
    /// The register.
    pub register: Register,
    /// What is tied to what.
    ties: Vec<Tie>,
    /// The units that the actor may follow: places of work.
    pub reach: Vec<UnitId>,
    /// The unit that is looked at.
    pub top: UnitId,
    /// What was asked in the address.
    pub fields: Fields,
}

impl Asking {
    /// Reads the address.
    pub fn read(granted: &mut Granted<Comply>, fields: Fields) -> Result<Self, Problem> {
        let mut work = granted.work();
        let register = Register::read(&mut work)?;
        let ties = tie::all(&mut work)?;
        let scope = work.scope().clone();
        let (ui, today) = (&granted.ui, granted.today());
        let directory = ui.actor().directory();
        let reach = reach(directory, &scope, today);
        let top = top(ui, &reach, fields.get("enhet")).ok_or(Problem::NotFound)?;
        Ok(Self { register, ties, reach, top, fields })
    }

    /// With made-up content.
    pub fn sample(register: Register, top: UnitId) -> Self {
        Self { register, ties: Vec::new(), reach: vec![top], top, fields: Fields::default().with("akt", "sosfs-2011-9") }
    }

    /// The places of work at and below a unit, as far as the actor may follow.
    pub fn below(&self, directory: &Directory, unit: UnitId, today: Day) -> Vec<UnitId> {
        directory.workplaces(unit, today).into_iter().filter(|unit| self.reach.contains(unit)).collect()
    }

    /// The units right below the one that is looked at, each with its places of work; itself when it is one.
    pub fn columns(&self, directory: &Directory, today: Day) -> Vec<(UnitId, Vec<UnitId>)> {
        let mut below: Vec<_> =
            directory.children(self.top).iter().map(|unit| (*unit, self.below(directory, *unit, today))).collect();
        below.retain(|(_, work)| !work.is_empty());
        below.sort_by_cached_key(|(unit, _)| sort_key(directory.unit_name(*unit)));
        if below.is_empty() { vec![(self.top, self.below(directory, self.top, today))] } else { below }
    }

    /// The requirements that are asked about: an act, a chapter, the municipality's own, or a single one.
    pub fn rows(&self, today: Day) -> Vec<Asked> {
        if let Ok(id) = self.fields.get("krav").parse::<ProvisionId>() {
            return self.one(id).into_iter().collect();
        }
        if self.fields.get("akt") == OWN {
            return self.register.own.iter().filter(|own| own.on(today)).map(|own| self.of_own(own)).collect();
        }
        let chapter = self.fields.get("kap");
        let Some(edition) = self.act() else { return Vec::new() };
        let wanted = |provision: &&Provision| provision.duty && (chapter.is_empty() || provision.chapter == chapter);
        edition.act.provisions.iter().filter(wanted).map(|provision| self.of_act(edition, provision)).collect()
    }

    /// The act that is asked about; the first unless said.
    pub fn act(&self) -> Option<&Edition> {
        let code = self.fields.get("akt");
        self.register.act(code).filter(|edition| edition.act.until.is_none()).or_else(|| self.register.acts.first())
    }

    /// One requirement.
    pub fn one(&self, id: ProvisionId) -> Option<Asked> {
        match self.register.find(id)? {
            Found::Provision(edition, provision) => Some(self.of_act(edition, provision)),
            Found::Own(own) => Some(self.of_own(own)),
        }
    }

    fn of_act(&self, edition: &Edition, provision: &Provision) -> Asked {
        let id = edition.act.id_of(provision);
        Asked { id, cite: edition.act.cite(provision), provision: provision.clone(), tied: self.tied(id), within: None }
    }

    fn of_own(&self, own: &Requirement) -> Asked {
        Asked {
            id: own.id,
            cite: own.title.clone(),
            provision: own.as_provision(),
            tied: self.tied(own.id),
            within: Some(own.unit),
        }
    }

    fn tied(&self, id: ProvisionId) -> Vec<kernel::Subject> {
        self.ties.iter().filter(|tie| tie.provision == id).map(|tie| tie.subject.clone()).collect()
    }
}

/// Asks all rooms at once what they have for these requirements at these units.
pub fn ask(ui: &Ui, desk: &mut Desk, (rows, units): (&[Asked], &[UnitId])) -> Result<Reported, DbError> {
    let directory = ui.actor().directory();
    let mut with_above: Vec<UnitId> = units.iter().flat_map(|unit| directory.ancestors(*unit)).collect();
    with_above.sort_unstable();
    with_above.dedup();
    let mut subjects: Vec<_> = rows.iter().flat_map(|row| row.tied.iter().cloned()).collect();
    subjects.sort();
    subjects.dedup();
    let wanted = |kind: &&&str| rows.iter().any(|row| row.provision.evidence.iter().any(|asked| asked == **kind));
    // What is tied may show other kinds than those that the provisions ask for.
    let all = !subjects.is_empty();
    let kinds: Vec<&str> = web::evidence::ALL.iter().filter(|kind| all || wanted(kind)).copied().collect();
    let asked = EvidenceAsked { kinds: &kinds, subjects: &subjects, units: &with_above, today: ui.today() };
    Ok(Reported::new(evidence_for(ui, desk, &asked)?))
}

/// The places of work that a permit reaches.
fn reach(directory: &Directory, scope: &Scope, today: Day) -> Vec<UnitId> {
    let seen = |unit: &UnitId| scope.everything || scope.hsl.contains(*unit) || scope.sol.contains(*unit);
    directory.all_workplaces(today).into_iter().filter(seen).collect()
}

/// The unit asked for, when the actor reaches something below it; else the lowest one above all that they reach.
fn top(ui: &Ui, reach: &[UnitId], asked: &str) -> Option<UnitId> {
    let directory = ui.actor().directory();
    let covers = |unit: UnitId| reach.iter().any(|work| directory.ancestors(*work).contains(&unit));
    if !asked.is_empty() {
        return asked.parse().ok().filter(|unit| covers(*unit));
    }
    let first = directory.ancestors(*reach.first()?);
    let over_all = |unit: &UnitId| reach.iter().all(|work| directory.ancestors(*work).contains(unit));
    first.into_iter().find(over_all).or_else(|| directory.roots().first().copied())
}

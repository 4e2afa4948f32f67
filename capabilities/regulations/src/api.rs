//! The JSON face of the room: the register, and how requirements stand.

use crate::{
    actions::{Comply, ReadRegister},
    asking::Asking,
    compliance::State,
    domain::{Kind as Sort, Provision},
    pages::compliance,
    register::Register,
    store::edition::Edition,
    url,
};
use kernel::Day;
use web::{Api, Doc, Granted, IdText, Kind, Problem, Prop, Replied, Search};

/// The room's calls.
pub fn api() -> Api {
    Api::new()
        .get::<url::ApiActs, _>(
            acts,
            Doc::new("List the acts").about("Acts and regulations in the wording that is in force here."),
        )
        .get::<url::ApiAct, _>(
            act,
            Doc::new("Read an act").about("With its provisions. Texts are summaries, not the wording of the act."),
        )
        .get::<url::ApiOwn, _>(
            own,
            Doc::new("List the municipality's own requirements").about("Those that have ended are among them."),
        )
        .get::<url::ApiCompliance, _>(
            stands,
            Doc::new("Read how requirements stand").about("Computed from what rooms report, as on the page.").query(FILTERS),
        )
}

const FILTERS: &[Prop] = &[
    Prop::may("unit", "enhet", Kind::Id, "At the unit and below; as far as one follows unless said."),
    Prop::may("act", "akt", Kind::Text(60), "The code of the act; SOSFS 2011:9 unless said, egna for own requirements."),
    Prop::may("requirement", "krav", Kind::Id, "One requirement alone."),
    Prop::may(
        "state",
        "lage",
        Kind::Choice(&[
            ("holds", "holds"),
            ("out_of_date", "out_of_date"),
            ("missing", "missing"),
            ("not_applicable", "not_applicable"),
        ]),
        "Only requirements that stand so somewhere.",
    ),
];

web::shapes! {
    /// An act.
    pub struct RegulationAct {
        /// Its code.
        pub code: String,
        /// Its number.
        pub number: String,
        /// What people call it.
        pub short: String,
        /// Its whole name.
        pub name: String,
        /// What sort of act: law, ordinance, regulation, eu.
        pub kind: String,
        /// Where it is published.
        pub source: String,
        /// From when it applies.
        pub in_force: Day,
        /// The last day it applied.
        pub until: Option<Day>,
        /// When it was last checked.
        pub checked: Day,
        /// Which wording here, from 1.
        pub wording: i64,
    }
    /// All acts.
    pub struct RegulationActs {
        /// The acts.
        pub items: Vec<RegulationAct>,
    }
    /// A provision of an act.
    pub struct RegulationProvision {
        /// Its id, the same in every wording.
        pub id: IdText,
        /// Its key: act's number, chapter, paragraph.
        pub key: String,
        /// As people write it.
        pub cite: String,
        /// In a line.
        pub title: String,
        /// A summary in our own words.
        pub text: String,
        /// What sort: law, ordinance, regulation, advice, eu.
        pub kind: String,
        /// Whether law demands it; general advice doesn't.
        pub must: bool,
        /// How sure the text is: read, secondary, memory.
        pub mark: String,
        /// Under which laws an activity is bound.
        pub binds: Vec<String>,
        /// Kinds of evidence that show it met.
        pub evidence: Vec<String>,
        /// The key of the provision that replaced it.
        pub became: Option<String>,
    }
    /// An act with its provisions.
    pub struct RegulationActWhole {
        /// The act.
        pub act: RegulationAct,
        /// Its provisions.
        pub provisions: Vec<RegulationProvision>,
    }
    /// A requirement of the municipality's own.
    pub struct OwnRequirement {
        /// Its id.
        pub id: IdText,
        /// What sort: board_goal, own, values, quality_area.
        pub kind: String,
        /// In a line.
        pub title: String,
        /// The whole.
        pub text: String,
        /// Where it goes, and below.
        pub unit: IdText,
        /// Who answers for it.
        pub owner: Option<IdText>,
        /// From when.
        pub from: Day,
        /// The last day.
        pub until: Option<Day>,
    }
    /// The municipality's own requirements.
    pub struct OwnRequirements {
        /// They.
        pub items: Vec<OwnRequirement>,
    }
    /// How a requirement stands at a unit and below.
    pub struct ComplianceCell {
        /// The unit.
        pub unit: IdText,
        /// The worst state of its places of work: holds, out_of_date, missing, not_applicable.
        pub state: String,
        /// At how many places of work it holds.
        pub holds: i64,
        /// At how many it is out of date.
        pub out_of_date: i64,
        /// At how many something is missing.
        pub missing: i64,
    }
    /// How a requirement stands.
    pub struct ComplianceRow {
        /// The requirement.
        pub requirement: IdText,
        /// As people write it.
        pub cite: String,
        /// Unit by unit.
        pub units: Vec<ComplianceCell>,
    }
    /// How requirements stand.
    pub struct ComplianceTable {
        /// The unit that is looked at.
        pub unit: IdText,
        /// The requirements.
        pub items: Vec<ComplianceRow>,
    }
}

fn acts(mut granted: Granted<ReadRegister>) -> Replied<RegulationActs> {
    let register = Register::read(&mut granted.work())?;
    granted.told(&RegulationActs { items: register.acts.iter().map(head).collect() })
}

fn act(mut granted: Granted<ReadRegister>, at: url::ApiAct) -> Replied<RegulationActWhole> {
    let register = Register::read(&mut granted.work())?;
    let edition = register.act(&at.id).ok_or(Problem::NotFound)?;
    let provisions = edition.act.provisions.iter().map(|provision| told(edition, provision)).collect();
    granted.told(&RegulationActWhole { act: head(edition), provisions })
}

fn own(mut granted: Granted<ReadRegister>) -> Replied<OwnRequirements> {
    let register = Register::read(&mut granted.work())?;
    let items = register.own.into_iter().map(|own| OwnRequirement {
        id: own.id.into(),
        kind: own.kind.code().to_owned(),
        title: own.title,
        text: own.text,
        unit: own.unit.into(),
        owner: own.owner.map(IdText::from),
        from: own.from,
        until: own.until,
    });
    granted.told(&OwnRequirements { items: items.collect() })
}

fn stands(mut granted: Granted<Comply>, Search(fields): Search) -> Replied<ComplianceTable> {
    let asking = Asking::read(&mut granted, fields)?;
    let shown = compliance::judge(&mut granted, &asking)?;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let items = shown.rows.into_iter().map(|(row, tallies)| {
        let units = shown.columns.iter().zip(tallies).map(|((unit, _), tally)| {
            let state: State = tally.state();
            ComplianceCell {
                unit: (*unit).into(),
                state: state.code().to_owned(),
                holds: number(tally.holds),
                out_of_date: number(tally.out_of_date),
                missing: number(tally.missing),
            }
        });
        ComplianceRow { requirement: row.id.into(), cite: row.cite, units: units.collect() }
    });
    let table = ComplianceTable { unit: asking.top.into(), items: items.collect() };
    granted.told(&table)
}

fn head(edition: &Edition) -> RegulationAct {
    let act = &edition.act;
    RegulationAct {
        code: act.code.clone(),
        number: act.number.clone(),
        short: act.short.clone(),
        name: act.name.clone(),
        kind: act.kind.code().to_owned(),
        source: act.source.clone(),
        in_force: act.in_force,
        until: act.until,
        checked: edition.checked_on(),
        wording: edition.serial,
    }
}

fn told(edition: &Edition, provision: &Provision) -> RegulationProvision {
    let sort: Sort = provision.sort();
    RegulationProvision {
        id: edition.act.id_of(provision).into(),
        key: provision.key(&edition.act.number),
        cite: edition.act.cite(provision),
        title: provision.title.clone(),
        text: provision.text.clone(),
        kind: sort.code().to_owned(),
        must: sort.is_must(),
        mark: provision.sure().code().to_owned(),
        binds: provision.binds.iter().map(|law| law.code().to_owned()).collect(),
        evidence: provision.evidence.clone(),
        became: (!provision.became.is_empty()).then(|| provision.became.clone()),
    }
}

//! All units through time, and the tree that they make on any day.

use super::{Period, Unit};
use kernel::{Day, UnitId};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Every unit that there is, was, or is going to be.
#[derive(Debug, Clone, Default)]
pub struct Organisation {
    units: BTreeMap<UnitId, Unit>,
    by_code: HashMap<String, UnitId>,
}

/// A unit in a tree, with those below it in Swedish order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The unit.
    pub id: UnitId,
    /// The unit's name on the tree's day.
    pub name: String,
    /// Those right below.
    pub below: Vec<Node>,
}

impl Node {
    /// This one and all below, from the top down.
    pub fn all(&self) -> Vec<UnitId> {
        let mut found = vec![self.id];
        found.extend(self.below.iter().flat_map(Self::all));
        found
    }
}

impl Organisation {
    /// The organisation of these units.
    pub fn new(units: impl IntoIterator<Item = Unit>) -> Self {
        let mut all = Self::default();
        units.into_iter().for_each(|unit| all.put(unit));
        all
    }

    /// The unit.
    pub fn get(&self, id: UnitId) -> Option<&Unit> {
        self.units.get(&id)
    }

    /// Every unit.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        self.units.values()
    }

    /// The unit with this code, whatever the capitals.
    pub fn by_code(&self, code: &str) -> Option<&Unit> {
        self.by_code.get(&text::fold(code)).and_then(|id| self.get(*id))
    }

    /// Puts a unit in, or in place of itself.
    pub fn put(&mut self, unit: Unit) {
        if let Some(before) = self.units.get(&unit.id) {
            self.by_code.remove(&text::fold(&before.code));
        }
        self.by_code.insert(text::fold(&unit.code), unit.id);
        self.units.insert(unit.id, unit);
    }

    /// The name on a day, or the nearest before it; empty when unknown.
    pub fn name(&self, id: UnitId, day: Day) -> &str {
        self.get(id).map_or("", |unit| unit.name(day))
    }

    /// The organisation as it was on the day: the tops of the tree, with all below them.
    pub fn tree_on(&self, day: Day) -> Vec<Node> {
        self.tree(|unit| unit.on(day), day)
    }

    /// As [`Self::tree_on`], with those that had closed before the day where they last stood.
    pub fn tree_with_closed(&self, day: Day) -> Vec<Node> {
        self.tree(|unit| Some(unit.near(day)).filter(|period| period.from <= day), day)
    }

    fn tree<'a>(&'a self, as_was: impl Fn(&'a Unit) -> Option<&'a Period>, day: Day) -> Vec<Node> {
        let present: HashMap<UnitId, &Period> =
            self.units.values().filter_map(|unit| as_was(unit).map(|period| (unit.id, period))).collect();
        let mut below: HashMap<Option<UnitId>, Vec<UnitId>> = HashMap::new();
        for (id, period) in &present {
            // One whose parent isn't there stands at the top rather than nowhere.
            below.entry(period.parent.filter(|parent| present.contains_key(parent))).or_default().push(*id);
        }
        let mut seen = BTreeSet::new();
        self.nodes(&below, None, (day, &mut seen))
    }

    fn nodes(
        &self,
        below: &HashMap<Option<UnitId>, Vec<UnitId>>,
        parent: Option<UnitId>,
        (day, seen): (Day, &mut BTreeSet<UnitId>),
    ) -> Vec<Node> {
        let mut ids = below.get(&parent).cloned().unwrap_or_default();
        ids.sort_by_cached_key(|id| (text::sort_key(self.name(*id, day)), *id));
        // A loop in the data must not hang the house.
        ids.retain(|id| seen.insert(*id));
        let node = |id: UnitId, seen: &mut BTreeSet<UnitId>| Node {
            id,
            name: self.name(id, day).to_owned(),
            below: self.nodes(below, Some(id), (day, seen)),
        };
        ids.into_iter().map(|id| node(id, seen)).collect()
    }

    /// The unit and all above it on the day, from the bottom up.
    pub fn path_on(&self, id: UnitId, day: Day) -> Vec<UnitId> {
        let mut path: Vec<UnitId> = Vec::new();
        let mut at = Some(id);
        while let Some(unit) = at.filter(|id| !path.contains(id)).and_then(|id| self.get(id)) {
            path.push(unit.id);
            at = unit.near(day).parent;
        }
        path
    }

    /// The units right below on the day, in Swedish order.
    pub fn below_on(&self, id: UnitId, day: Day) -> Vec<&Unit> {
        let mut found: Vec<_> =
            self.units.values().filter(|unit| unit.on(day).is_some_and(|period| period.parent == Some(id))).collect();
        found.sort_by_cached_key(|unit| text::sort_key(unit.name(day)));
        found
    }

    /// Whether the unit would stand below itself, some day from `from` on, if it stood under `parent`.
    pub fn would_loop(&self, id: UnitId, parent: UnitId, from: Day) -> bool {
        let starts = self.units.values().flat_map(Unit::periods).map(|period| period.from);
        let days: BTreeSet<Day> = starts.filter(|day| *day > from).chain([from]).collect();
        days.into_iter().any(|day| self.path_on(parent, day).contains(&id))
    }

    /// Those that stand right below the unit on some day after `day`.
    pub fn below_after(&self, id: UnitId, day: Day) -> Vec<&Unit> {
        let stays = |period: &Period| period.parent == Some(id) && period.until.is_none_or(|until| until > day);
        self.units.values().filter(|unit| unit.periods().iter().any(stays)).collect()
    }
}

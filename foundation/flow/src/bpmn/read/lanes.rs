//! Whose each step is: lanes, lanes within lanes, pools without lanes; by reference, else by where they are drawn.

use super::super::xml::Node;
use super::{Reading, name, pools::Pool};
use crate::Lane;
use std::collections::HashMap;

/// The lanes of a pool, and the lane of each element by its id.
pub(super) struct Lanes {
    pub(super) all: Vec<Lane>,
    of: HashMap<String, String>,
    /// Lanes by where they are drawn.
    drawn: Vec<([f64; 4], String)>,
    /// For what no lane has.
    other: String,
}

impl Lanes {
    /// The lane that everything is in, as within a step of another process.
    pub(super) fn one(name: &str, external: bool) -> Self {
        let all = vec![Lane { name: name.to_owned(), external }];
        Self { all, of: HashMap::new(), drawn: Vec::new(), other: name.to_owned() }
    }

    /// The lane of an element.
    pub(super) fn of(&mut self, id: &str, middle: Option<&(f64, f64)>) -> String {
        if let Some(lane) = self.of.get(id) {
            return lane.clone();
        }
        let within = |[x, y, width, height]: &[f64; 4]| {
            middle.is_some_and(|(mx, my)| *mx >= *x && *mx <= x + width && *my >= *y && *my <= y + height)
        };
        // The smallest that it stands in: a lane within a lane, before the outer one.
        let found =
            self.drawn.iter().filter(|(bounds, _)| within(bounds)).min_by(|one, other| area(&one.0).total_cmp(&area(&other.0)));
        let lane = found.map_or_else(|| self.other.clone(), |(_, lane)| lane.clone());
        if self.all.iter().all(|known| known.name != lane) {
            self.all.push(Lane { name: lane.clone(), external: self.all.iter().any(|lane| lane.external) });
        }
        lane
    }
}

fn area(bounds: &[f64; 4]) -> f64 {
    bounds[2] * bounds[3]
}

impl Reading {
    /// The lanes of a pool's process. Names that another pool has taken get the pool's behind them.
    pub(super) fn lanes(&self, pool: &Pool<'_>, process: &Node, (external, taken): (bool, &[Lane])) -> Lanes {
        let mut lanes = Lanes { all: Vec::new(), of: HashMap::new(), drawn: Vec::new(), other: free(&pool.name, taken, pool) };
        let mut sets: Vec<&Node> = process.all("laneSet").collect();
        let mut at = 0;
        while let Some(set) = sets.get(at).copied() {
            for lane in set.all("lane") {
                let inner: Vec<&Node> =
                    lane.children.iter().filter(|child| matches!(child.name.as_str(), "childLaneSet" | "laneSet")).collect();
                sets.extend(inner.iter().filter(|set| set.all("lane").next().is_some()));
                self.lane(&mut lanes, lane, (pool, taken));
            }
            at += 1;
        }
        // A lane that only holds other lanes is their heading, not a role.
        let used: Vec<&String> = lanes.of.values().collect();
        let heading = |lane: &Lane| !used.contains(&&lane.name);
        let outer: Vec<String> =
            process.every().iter().filter(|node| node.name == "lane" && holds_lanes(node)).map(|node| name(node)).collect();
        let kept: Vec<Lane> = lanes.all.iter().filter(|lane| !(outer.contains(&lane.name) && heading(lane))).cloned().collect();
        lanes.drawn.retain(|(_, lane)| kept.iter().any(|held| held.name == *lane));
        lanes.all = kept.into_iter().map(|lane| Lane { external, ..lane }).collect();
        if lanes.all.is_empty() {
            lanes.all.push(Lane { name: lanes.other.clone(), external });
        }
        lanes
    }

    fn lane(&self, lanes: &mut Lanes, node: &Node, (pool, taken): (&Pool<'_>, &[Lane])) {
        let own = name(node);
        let called = if own.is_empty() { pool.name.clone() } else { own };
        let lane = free(&called, taken, pool);
        if lanes.all.iter().all(|known| known.name != lane) {
            lanes.all.push(Lane { name: lane.clone(), external: false });
        }
        for reference in node.all("flowNodeRef") {
            // An inner lane comes later and knows better.
            lanes.of.insert(reference.text.trim().rsplit(':').next().unwrap_or_default().to_owned(), lane.clone());
        }
        if let Some(bounds) = self.bounds.get(node.get("id")) {
            lanes.drawn.push((*bounds, lane));
        }
    }

    /// Where shapes are drawn.
    pub(super) fn shapes(&mut self, root: &Node) {
        let planes = root.all("BPMNDiagram").flat_map(|diagram| diagram.all("BPMNPlane"));
        for shape in planes.flat_map(|plane| plane.all("BPMNShape")) {
            let Some(bounds) = shape.all("Bounds").next() else { continue };
            let number = |name: &str| bounds.get(name).parse::<f64>().ok().filter(|number| number.is_finite()).unwrap_or(0.0);
            let [x, y, width, height] = ["x", "y", "width", "height"].map(number);
            let element = shape.get("bpmnElement").rsplit(':').next().unwrap_or_default().to_owned();
            self.middles.insert(element.clone(), (x + width / 2.0, y + height / 2.0));
            self.bounds.insert(element, [x, y, width, height]);
        }
    }
}

fn holds_lanes(node: &Node) -> bool {
    node.children.iter().any(|set| matches!(set.name.as_str(), "childLaneSet" | "laneSet") && set.all("lane").next().is_some())
}

/// The name, or the name and its pool's, when another pool has it.
fn free(name: &str, taken: &[Lane], pool: &Pool<'_>) -> String {
    let used = |name: &str| taken.iter().any(|lane| lane.name == name);
    let mut wanted = name.to_owned();
    if used(&wanted) && !pool.name.is_empty() && pool.name != wanted {
        wanted = format!("{name} ({})", pool.name);
    }
    let mut number = 2;
    while used(&wanted) {
        wanted = format!("{name} {number}");
        number += 1;
    }
    wanted
}

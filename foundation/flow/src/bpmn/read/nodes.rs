//! Steps and ways on.

use super::super::xml::Node;
use super::{Became, Process, Reading, Why, documentation, lanes::Lanes, name, one_line, pools::Pool};
use crate::{Kind, Next, Step, Table};

/// What a flow element becomes; none for what isn't one.
fn kind(node: &Node) -> Option<Kind> {
    Some(match node.name.as_str() {
        "startEvent" => Kind::Start,
        "endEvent" => Kind::End,
        "intermediateCatchEvent" | "boundaryEvent" => Kind::Wait,
        "exclusiveGateway" | "inclusiveGateway" | "eventBasedGateway" | "complexGateway" => Kind::Decision,
        "parallelGateway" => Kind::Together,
        "subProcess" | "transaction" | "adHocSubProcess" | "callActivity" => Kind::Sub,
        "task"
        | "userTask"
        | "manualTask"
        | "serviceTask"
        | "scriptTask"
        | "businessRuleTask"
        | "sendTask"
        | "receiveTask"
        | "intermediateThrowEvent" => Kind::Activity,
        _ => return None,
    })
}

/// Within a process, but no loss to leave out.
const SILENT: [&str; 12] = [
    "laneSet",
    "documentation",
    "incoming",
    "outgoing",
    "sequenceFlow",
    "association",
    "textAnnotation",
    "ioSpecification",
    "flowNodeRef",
    "supports",
    "property",
    "auditing",
];

impl Reading {
    /// One table of every pool that has a process.
    pub(super) fn pools(&mut self, pools: &[Pool<'_>]) -> Process {
        let mut whole = Process::default();
        for (at, pool) in pools.iter().enumerate() {
            let Some(process) = pool.process else { continue };
            // The party with most in it is one's own; what others do is shown as theirs.
            let mut lanes = self.lanes(pool, process, (at > 0, &whole.table.lanes));
            let table = self.table(process, &mut lanes, 0);
            if at == 0 {
                let own = name(process);
                whole.name = if own.is_empty() || !pool.name.is_empty() { pool.name.clone() } else { own };
                whole.purpose = documentation(process);
            }
            whole.table.lanes.extend(lanes.all);
            whole.table.steps.extend(table.steps);
        }
        whole
    }

    /// The steps and ways within a process, or within a step of one.
    fn table(&mut self, process: &Node, lanes: &mut Lanes, depth: usize) -> Table {
        let mut steps: Vec<Step> = Vec::new();
        let mut inner: Vec<(&Node, String)> = Vec::new();
        for node in &process.children {
            let Some(kind) = kind(node) else {
                self.not_a_step(node);
                continue;
            };
            let id = self.id(node);
            let lane = lanes.of(node.get("id"), self.middles.get(node.get("id")));
            self.decorations(node);
            let text = documentation(node);
            steps.push(Step { text, ..Step::new(id.clone(), kind, name(node), lane) });
            if kind == Kind::Sub && node.children.iter().any(|child| self::kind(child).is_some()) && depth < 20 {
                inner.push((node, id));
            }
        }
        for node in process.all("sequenceFlow") {
            self.way(&mut steps, node);
        }
        for node in process.all("boundaryEvent") {
            self.boundary(&mut steps, node);
        }
        self.links(process, &mut steps);
        self.annotations(process, &mut steps);
        let table = Table { lanes: lanes.all.clone(), steps };
        for (node, id) in inner {
            self.inside((node, &id), &table, depth);
        }
        table
    }

    /// What a step holds becomes a process of its own.
    fn inside(&mut self, (node, id): (&Node, &str), outer: &Table, depth: usize) {
        let lane = outer.step(id).map(|step| step.lane.clone()).unwrap_or_default();
        let external = outer.lanes.iter().any(|known| known.name == lane && known.external);
        let pool = Pool { node: None, process: Some(node), name: lane.clone() };
        let own_lanes = node.all("laneSet").next().is_some();
        let mut lanes = if own_lanes { self.lanes(&pool, node, (external, &[])) } else { Lanes::one(&lane, external) };
        let place = self.taken.processes.len();
        self.taken.processes.push(Process::default());
        let table = self.table(node, &mut lanes, depth + 1);
        let table = Table { lanes: lanes.all, ..table };
        self.taken.processes[place] = Process { name: name(node), purpose: String::new(), inside: Some(id.to_owned()), table };
    }

    /// The element's id; another when it has none or one that is taken.
    fn id(&mut self, node: &Node) -> String {
        let own = node.get("id");
        if !own.is_empty() && self.ids.insert(own.to_owned()) {
            return own.to_owned();
        }
        if !own.is_empty() {
            self.taken.leave(node, Why::SameId);
        }
        let mut number = self.ids.len();
        loop {
            let id = format!("{}-{number}", node.name);
            if self.ids.insert(id.clone()) {
                return id;
            }
            number += 1;
        }
    }

    fn way(&mut self, steps: &mut [Step], node: &Node) {
        let reference = |attribute: &str| node.get(attribute).rsplit(':').next().unwrap_or_default().to_owned();
        let (from, to) = (reference("sourceRef"), reference("targetRef"));
        let there = steps.iter().any(|step| step.id == to);
        let Some(source) = steps.iter_mut().find(|step| step.id == from).filter(|_| there) else {
            self.taken.leave(node, Why::LeadsNowhere);
            return;
        };
        let condition = node.all("conditionExpression").next().map(|condition| one_line(&condition.text, 80)).unwrap_or_default();
        let named = name(node);
        let when = if named.is_empty() { condition } else { named.chars().take(80).collect() };
        source.next.push(Next { to, when });
    }

    /// What can interrupt a step is a way on from it, to a step that waits.
    fn boundary(&mut self, steps: &mut [Step], node: &Node) {
        let (id, on) = (node.get("id"), node.get("attachedToRef").rsplit(':').next().unwrap_or_default());
        let when = steps.iter().find(|step| step.id == id).map(|step| step.name.clone()).unwrap_or_default();
        match steps.iter_mut().find(|step| step.id == on) {
            Some(step) => {
                step.next.push(Next { to: id.to_owned(), when: when.chars().take(80).collect() });
                self.taken.became(node, Became::Step);
            }
            None => self.taken.leave(node, Why::LeadsNowhere),
        }
    }

    /// A link that is thrown goes on where one of the same name is caught.
    fn links(&mut self, process: &Node, steps: &mut [Step]) {
        let link = |node: &Node| node.all("linkEventDefinition").next().map(|link| link.get("name").to_owned());
        let caught: Vec<_> = process.all("intermediateCatchEvent").filter_map(|node| Some((node, link(node)?))).collect();
        for node in process.all("intermediateThrowEvent") {
            let Some(thrown) = link(node) else { continue };
            let Some((to, _)) = caught.iter().find(|(_, name)| *name == thrown) else { continue };
            if let Some(step) = steps.iter_mut().find(|step| step.id == node.get("id")) {
                step.next.push(Next::to(to.get("id")));
                self.taken.became(node, Became::Way);
            }
        }
    }

    /// What hangs on a step and has no place in a table.
    fn decorations(&mut self, node: &Node) {
        for part in &node.children {
            match part.name.as_str() {
                "multiInstanceLoopCharacteristics"
                | "standardLoopCharacteristics"
                | "dataInputAssociation"
                | "dataOutputAssociation" => {
                    self.taken.leave(part, Why::NoPlace);
                }
                "extensionElements" => self.taken.leave(part, Why::ForeignMaker),
                _ => {}
            }
        }
    }

    fn not_a_step(&mut self, node: &Node) {
        match node.name.as_str() {
            "extensionElements" => self.taken.leave(node, Why::ForeignMaker),
            name if SILENT.contains(&name) => {}
            name if name.ends_with("EventDefinition") || name.ends_with("Characteristics") => {}
            _ => self.taken.leave(node, Why::NoPlace),
        }
    }
}

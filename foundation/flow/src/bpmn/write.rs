//! A table as BPMN 2.0 with lanes and the coordinates of its map.

use crate::{Kind, Picture, Step, Table, draw};
use std::fmt::Write as _;

/// What a process is called in its file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Titles<'a> {
    /// The process's id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What it is for.
    pub purpose: &'a str,
}

/// Room for the names of pool and lanes to the left of the map.
const NAMES: i32 = 60;

/// Writes a table.
pub fn write(titles: Titles<'_>, table: &Table) -> String {
    let picture = draw(table);
    let out = Out { table, picture: &picture, titles };
    let mut text = String::with_capacity(4_000 + table.steps.len() * 900);
    text.push_str(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" ",
        "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" ",
        "xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ",
        "targetNamespace=\"urn:ledfyr:process\" exporter=\"Ledfyr\" "
    ));
    // Writing to a String does not fail.
    let _ = writeln!(text, "id=\"definitions_{}\">", id(titles.id));
    out.process(&mut text);
    out.diagram(&mut text);
    text.push_str("</bpmn:definitions>\n");
    text
}

struct Out<'a> {
    table: &'a Table,
    picture: &'a Picture,
    titles: Titles<'a>,
}

impl Out<'_> {
    fn process(&self, text: &mut String) {
        let (process, name) = (id(self.titles.id), escape(self.titles.name));
        let _ = writeln!(
            text,
            "<bpmn:collaboration id=\"collaboration\"><bpmn:participant id=\"pool\" name=\"{name}\" processRef=\"process_{process}\"/></bpmn:collaboration>"
        );
        let _ = writeln!(text, "<bpmn:process id=\"process_{process}\" name=\"{name}\" isExecutable=\"false\">");
        documentation(text, [self.titles.purpose]);
        text.push_str("<bpmn:laneSet id=\"lanes\">\n");
        for (at, lane) in self.picture.lanes.iter().enumerate() {
            let _ = write!(text, "<bpmn:lane id=\"lane_{at}\" name=\"{}\">", escape(&lane.name));
            for step in self.table.steps.iter().filter(|step| step.lane == lane.name) {
                let _ = write!(text, "<bpmn:flowNodeRef>{}</bpmn:flowNodeRef>", step_id(&step.id));
            }
            text.push_str("</bpmn:lane>\n");
        }
        text.push_str("</bpmn:laneSet>\n");
        for (at, step) in self.table.steps.iter().enumerate() {
            self.step(text, at, step);
        }
        for at in 0..self.picture.arrows.len() {
            self.way(text, at);
        }
        text.push_str("</bpmn:process>\n");
    }

    /// A way on; from a choice it has its condition as an expression too, for those who run what they read.
    fn way(&self, text: &mut String, at: usize) {
        let arrow = &self.picture.arrows[at];
        let (from, to, when) = (&self.table.steps[arrow.from], &self.table.steps[arrow.to], self.condition(at));
        let name = if when.is_empty() { String::new() } else { format!(" name=\"{when}\"") };
        let expression = if when.is_empty() || from.kind != Kind::Decision {
            String::new()
        } else {
            format!("<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">{when}</bpmn:conditionExpression>")
        };
        let ends = format!("sourceRef=\"{}\" targetRef=\"{}\"", step_id(&from.id), step_id(&to.id));
        let _ = writeln!(text, "<bpmn:sequenceFlow id=\"flow_{at}\"{name} {ends}>{expression}</bpmn:sequenceFlow>");
    }

    /// The condition of a way; empty where there is none.
    fn condition(&self, at: usize) -> String {
        let arrow = &self.picture.arrows[at];
        let (from, to) = (&self.table.steps[arrow.from], &self.table.steps[arrow.to]);
        let when = from.next.iter().filter(|next| next.to == to.id && !next.when.is_empty());
        escape(&when.map(|next| next.when.as_str()).collect::<Vec<_>>().join(" / "))
    }

    fn step(&self, text: &mut String, at: usize, step: &Step) {
        let kind = match step.kind {
            Kind::Start => "startEvent",
            Kind::Activity => "task",
            Kind::Decision => "exclusiveGateway",
            Kind::Together => "parallelGateway",
            Kind::Wait => "intermediateCatchEvent",
            Kind::Sub => "callActivity",
            Kind::End => "endEvent",
        };
        let _ = write!(text, "<bpmn:{kind} id=\"{}\" name=\"{}\"", step_id(&step.id), escape(&step.name));
        if let Some(opens) = &step.opens {
            let _ = write!(text, " calledElement=\"process_{}\"", id(opens));
        }
        let leaves = |way: &usize| self.picture.arrows[*way].from == at && self.condition(*way).is_empty();
        let otherwise = (0..self.picture.arrows.len()).find(leaves).filter(|_| step.kind == Kind::Decision);
        if let Some(way) = otherwise {
            let _ = write!(text, " default=\"flow_{way}\"");
        }
        text.push('>');
        documentation(text, [step.text.as_str(), step.support.as_str(), step.with.as_str(), step.how.as_str()]);
        for (way, arrow) in self.picture.arrows.iter().enumerate() {
            if arrow.to == at {
                let _ = write!(text, "<bpmn:incoming>flow_{way}</bpmn:incoming>");
            }
        }
        for (way, arrow) in self.picture.arrows.iter().enumerate() {
            if arrow.from == at {
                let _ = write!(text, "<bpmn:outgoing>flow_{way}</bpmn:outgoing>");
            }
        }
        if step.kind == Kind::Wait {
            let _ = write!(
                text,
                "<bpmn:conditionalEventDefinition id=\"wait_{at}\"><bpmn:condition xsi:type=\"bpmn:tFormalExpression\">{}</bpmn:condition></bpmn:conditionalEventDefinition>",
                escape(&step.name)
            );
        }
        let _ = writeln!(text, "</bpmn:{kind}>");
    }

    fn diagram(&self, text: &mut String) {
        text.push_str("<bpmndi:BPMNDiagram id=\"diagram\"><bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"collaboration\">\n");
        let (width, first) = (self.picture.width, self.picture.lanes.first().map_or(0, |lane| lane.y));
        shape(text, "pool", " isHorizontal=\"true\"", (0, first, width + NAMES, self.picture.height - first));
        for (at, lane) in self.picture.lanes.iter().enumerate() {
            shape(text, &format!("lane_{at}"), " isHorizontal=\"true\"", (NAMES / 2, lane.y, width + NAMES / 2, lane.height));
        }
        for drawn in &self.picture.steps {
            let step = &self.table.steps[drawn.at];
            let more = if step.kind == Kind::Decision { " isMarkerVisible=\"true\"" } else { "" };
            shape(text, &step_id(&step.id), more, (drawn.x + NAMES, drawn.y, drawn.width, drawn.height));
        }
        for (at, arrow) in self.picture.arrows.iter().enumerate() {
            let _ = write!(text, "<bpmndi:BPMNEdge id=\"flow_{at}_di\" bpmnElement=\"flow_{at}\">");
            for (x, y) in &arrow.points {
                let _ = write!(text, "<di:waypoint x=\"{}\" y=\"{y}\"/>", x + NAMES);
            }
            text.push_str("</bpmndi:BPMNEdge>\n");
        }
        text.push_str("</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n");
    }
}

fn shape(text: &mut String, of: &str, more: &str, (x, y, width, height): (i32, i32, i32, i32)) {
    let _ = writeln!(
        text,
        "<bpmndi:BPMNShape id=\"{of}_di\" bpmnElement=\"{of}\"{more}><dc:Bounds x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/></bpmndi:BPMNShape>"
    );
}

fn documentation<'a>(text: &mut String, parts: impl IntoIterator<Item = &'a str>) {
    let said = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    if !said.is_empty() {
        let _ = write!(text, "<bpmn:documentation>{}</bpmn:documentation>", escape(&said));
    }
}

fn step_id(of: &str) -> String {
    format!("step_{}", id(of))
}

/// What may stand in an XML id, and still tells ids apart.
fn id(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() || letter == '-' {
            out.push(letter);
        } else {
            let _ = write!(out, "_{:x}_", u32::from(letter));
        }
    }
    out
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            // What XML has no place for at all.
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

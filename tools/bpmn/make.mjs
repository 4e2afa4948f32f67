// Writes BPMN with the libraries of bpmn.io, which Camunda's modeller is made of: pools, nested lanes, every kind of task, an expanded
// sub-process, events on boundaries, messages, data. And a file without lanes, laid out by bpmn-auto-layout.
import { layoutProcess } from "bpmn-auto-layout";
import { BpmnModdle } from "bpmn-moddle";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const moddle = new BpmnModdle();
const make = (type, attrs) => moddle.create(`bpmn:${type}`, attrs);

const start = make("StartEvent", { id: "start", name: "Behov av boende" });
const user = make("UserTask", { id: "user", name: "Utreda behov" });
const timer = make("BoundaryEvent", { id: "timer", name: "Tre månader", attachedToRef: user, eventDefinitions: [make("TimerEventDefinition", {})] });
const choice = make("ExclusiveGateway", { id: "choice", name: "Bifall?" });
const fork = make("ParallelGateway", { id: "fork" });
const manual = make("ManualTask", { id: "manual", name: "Städa lägenheten" });
const inner = make("Task", { id: "inner", name: "Packa upp" });
const sub = make("SubProcess", { id: "sub", name: "Flytta in", flowElements: [inner] });
const call = make("CallActivity", { id: "call", name: "Följa upp" });
const end = make("EndEvent", { id: "end", name: "Behov tillgodosett" });
const data = make("DataObjectReference", { id: "data", name: "Akten", dataObjectRef: make("DataObject", { id: "object" }) });
const note = make("TextAnnotation", { id: "note", text: "Senast i november" });
const tie = make("Association", { id: "tie", sourceRef: user, targetRef: note });
const flow = (id, sourceRef, targetRef, name) => make("SequenceFlow", { id, sourceRef, targetRef, name });
const flows = [
  flow("f1", start, user), flow("f2", user, choice), flow("f3", choice, fork, "Ja"), flow("f4", choice, end, "Nej"),
  flow("f5", fork, manual), flow("f6", fork, sub), flow("f7", manual, call), flow("f8", sub, call), flow("f9", call, end), flow("f10", timer, choice),
];
const lane = (id, name, refs) => make("Lane", { id, name, flowNodeRef: refs });
const outer = lane("outer", "Kommunen", []);
outer.childLaneSet = make("LaneSet", { id: "inner_lanes", lanes: [lane("l1", "Handläggare", [start, user, timer, choice, end]), lane("l2", "Enhetschef", [fork, manual, sub, call])] });
const elements = [start, user, timer, choice, fork, manual, sub, call, end, data.dataObjectRef, data, ...flows];
const main = make("Process", { id: "main", isExecutable: false, laneSets: [make("LaneSet", { id: "lanes", lanes: [outer] })], flowElements: elements, artifacts: [note, tie] });
const region = make("Participant", { id: "region", name: "Regionen" });
const collaboration = make("Collaboration", {
  id: "collaboration",
  participants: [make("Participant", { id: "pool", name: "Ge stöd i särskilt boende", processRef: main }), region],
  messageFlows: [make("MessageFlow", { id: "message", name: "Remiss", sourceRef: user, targetRef: region })],
});
const definitions = make("Definitions", { id: "d", targetNamespace: "http://bpmn.io/schema/bpmn", rootElements: [collaboration, main] });
writeFileSync(join(folder, "moddle.bpmn"), (await moddle.toXML(definitions, { format: true })).xml);

const bare = make("Process", { id: "bare", name: "Utan banor" });
const steps = [make("StartEvent", { id: "a" }), make("ServiceTask", { id: "b", name: "Hämta uppgifter" }), make("EndEvent", { id: "c" })];
bare.flowElements = [...steps, flow("g1", steps[0], steps[1]), flow("g2", steps[1], steps[2])];
const unlaned = make("Definitions", { targetNamespace: "http://example.org", rootElements: [bare] });
writeFileSync(join(folder, "auto-layout.bpmn"), await layoutProcess((await moddle.toXML(unlaned)).xml));

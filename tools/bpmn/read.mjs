// Reads what Ledfyr writes with the library that bpmn.io and Camunda's modeller read with: nothing to warn of, every element in its lane,
// every element and every way drawn. And what `ledfyr bpmn` made of other makers' files.
import { BpmnModdle } from "bpmn-moddle";
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";

const [taken, ...written] = process.env.LEDFYR_BPMN_FILES.split("\n");
const found = Object.fromEntries(readFileSync(taken, "utf8").trim().split("\n").map((line) => JSON.parse(line)).map((file) => [basename(file.file, ".bpmn"), file]));
const named = (file, name) => file.steps.find((step) => step.name === name);
const ways = (file, name) => file.connections.filter((way) => way.from === named(file, name).id).map((way) => way.when);

test("bpmn.io's library: nested lanes, sub-process, boundary event, message, note; data is left out and told", () => {
  const file = found.moddle;
  assert.deepEqual(file.lanes.map((lane) => lane.name), ["Handläggare", "Enhetschef"]);
  assert.deepEqual(file.steps.map((step) => step.kind), ["start", "activity", "wait", "decision", "together", "activity", "sub", "sub", "end", "activity"]);
  assert.equal(named(file, "Packa upp").inside, "sub");
  assert.equal(named(file, "Utreda behov").together_with, "Regionen");
  assert.equal(named(file, "Utreda behov").text, "Senast i november");
  assert.deepEqual(ways(file, "Bifall?"), ["Ja", "Nej"]);
  assert.deepEqual(file.left_out.map((left) => left.what), ["dataObject", "dataObjectReference"]);
});

test("bpmn-auto-layout: a file without lanes", () => {
  assert.deepEqual(found["auto-layout"].lanes.map((lane) => lane.name), ["Utan banor"]);
  assert.equal(found["auto-layout"].connections.length, 2);
});

test("bpmn-tools: lanes, gateway, conditions", () => {
  const file = found["bpmn-tools"];
  assert.deepEqual(file.lanes.map((lane) => lane.name), ["Larmcentral", "Nattpatrull"]);
  assert.equal(named(file, "Åka till den som larmar").lane, "Nattpatrull");
  assert.deepEqual(ways(file, "Behövs besök?"), ["Ja", "Nej"]);
});

test("ProcessPiper: pool, lanes, gateway, conditions", () => {
  const file = found.processpiper;
  assert.deepEqual(file.lanes.map((lane) => lane.name), ["Registrator", "Enhetschef"]);
  assert.equal(named(file, "Svara").lane, "Enhetschef");
  assert.deepEqual(ways(file, "Svar önskas?"), ["Ja", "Nej"]);
});

for (const path of written) {
  test(`Ledfyr's own ${basename(path)} is read without a warning, and drawn in full`, async () => {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(readFileSync(path, "utf8"));
    assert.deepEqual(warnings, []);
    const process = rootElement.rootElements.find((element) => element.$type === "bpmn:Process");
    const nodes = process.flowElements.filter((element) => element.$type !== "bpmn:SequenceFlow");
    const placed = process.laneSets.flatMap((set) => set.lanes).flatMap((lane) => lane.flowNodeRef ?? []);
    assert.deepEqual(new Set(placed.map((node) => node.id)), new Set(nodes.map((node) => node.id)));
    const plane = rootElement.diagrams[0].plane.planeElement;
    for (const element of [...process.flowElements, ...process.laneSets.flatMap((set) => set.lanes)]) {
      const drawn = plane.find((shape) => shape.bpmnElement === element);
      assert.ok(drawn?.bounds?.width > 0 || drawn?.waypoint?.length > 1, element.id);
    }
  });
}

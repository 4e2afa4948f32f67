//! BPMN from other tools: their prefixes and habits, what is left out and told, and what is refused.

#![allow(clippy::expect_used)]

use flow::{
    Kind, Table,
    bpmn::{Became, Unreadable, Why, read},
};

fn taken(file: &str) -> flow::bpmn::Taken {
    read(file.as_bytes()).expect(file)
}

fn steps(table: &Table) -> Vec<(&str, Kind, &str)> {
    table.steps.iter().map(|step| (step.name.as_str(), step.kind, step.lane.as_str())).collect()
}

/// As bpmn.io and Camunda write it.
const CAMUNDA: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="http://bpmn.io/schema/bpmn" exporter="Camunda Modeler">
 <bpmn:collaboration id="c"><bpmn:participant id="p1" name="Kommunen" processRef="x"/><bpmn:participant id="p2" name="Region"/>
  <bpmn:messageFlow id="m1" name="Remiss" sourceRef="t1" targetRef="p2"/><bpmn:messageFlow id="m2" sourceRef="borta" targetRef="p3"/></bpmn:collaboration>
 <bpmn:process id="x" isExecutable="true">
  <bpmn:documentation>Ge rätt stöd</bpmn:documentation>
  <bpmn:laneSet id="ls"><bpmn:lane id="l0" name="Socialtjänst"><bpmn:childLaneSet id="cls">
    <bpmn:lane id="l1" name="Handläggare"><bpmn:flowNodeRef>s</bpmn:flowNodeRef><bpmn:flowNodeRef>t1</bpmn:flowNodeRef><bpmn:flowNodeRef>g</bpmn:flowNodeRef></bpmn:lane>
    <bpmn:lane id="l2" name="Enhetschef"><bpmn:flowNodeRef>t2</bpmn:flowNodeRef><bpmn:flowNodeRef>sub</bpmn:flowNodeRef><bpmn:flowNodeRef>e</bpmn:flowNodeRef><bpmn:flowNodeRef>b</bpmn:flowNodeRef></bpmn:lane>
  </bpmn:childLaneSet></bpmn:lane></bpmn:laneSet>
  <bpmn:startEvent id="s" name="Ansökan &amp; behov"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
  <bpmn:userTask id="t1" name="Utreda&#10;behovet" camunda:assignee="x"><bpmn:extensionElements><camunda:formData/></bpmn:extensionElements></bpmn:userTask>
  <bpmn:boundaryEvent id="b" name="Tiden går ut" attachedToRef="t1"><bpmn:timerEventDefinition id="ted"/></bpmn:boundaryEvent>
  <bpmn:exclusiveGateway id="g" name="Bifall?"/>
  <bpmn:serviceTask id="t2" name="Erbjuda plats"><bpmn:multiInstanceLoopCharacteristics/></bpmn:serviceTask>
  <bpmn:subProcess id="sub" name="Flytta in"><bpmn:startEvent id="ss"/><bpmn:task id="st" name="Hålla välkomstsamtal"/><bpmn:sequenceFlow id="sf" sourceRef="ss" targetRef="st"/></bpmn:subProcess>
  <bpmn:endEvent id="e"/>
  <bpmn:dataObjectReference id="dor" name="Akten" dataObjectRef="do"/>
  <bpmn:textAnnotation id="note"><bpmn:text>Inom tre månader</bpmn:text></bpmn:textAnnotation><bpmn:association id="as" sourceRef="t1" targetRef="note"/>
  <bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="t1"/><bpmn:sequenceFlow id="f2" sourceRef="t1" targetRef="g"/>
  <bpmn:sequenceFlow id="f3" name="Ja" sourceRef="g" targetRef="t2"/><bpmn:sequenceFlow id="f4" sourceRef="g" targetRef="e"><bpmn:conditionExpression>avslag</bpmn:conditionExpression></bpmn:sequenceFlow>
  <bpmn:sequenceFlow id="f5" sourceRef="t2" targetRef="sub"/><bpmn:sequenceFlow id="f6" sourceRef="sub" targetRef="e"/><bpmn:sequenceFlow id="f7" sourceRef="b" targetRef="e"/>
  <bpmn:sequenceFlow id="f8" sourceRef="sub" targetRef="borta"/>
 </bpmn:process>
</bpmn:definitions>"#;

#[test]
fn pro_3_lanes_become_roles_and_everything_is_told() {
    let all = taken(CAMUNDA);
    let main = &all.processes[0];
    assert_eq!((main.name.as_str(), main.purpose.as_str()), ("Kommunen", "Ge rätt stöd"));
    assert_eq!(main.table.lanes.iter().map(|lane| lane.name.as_str()).collect::<Vec<_>>(), ["Handläggare", "Enhetschef"]);
    assert_eq!(
        steps(&main.table),
        [
            ("Ansökan & behov", Kind::Start, "Handläggare"),
            ("Utreda behovet", Kind::Activity, "Handläggare"),
            ("Tiden går ut", Kind::Wait, "Enhetschef"),
            ("Bifall?", Kind::Decision, "Handläggare"),
            ("Erbjuda plats", Kind::Activity, "Enhetschef"),
            ("Flytta in", Kind::Sub, "Enhetschef"),
            ("", Kind::End, "Enhetschef"),
        ]
    );
    let (t1, g) = (main.table.step("t1").expect("t1"), main.table.step("g").expect("g"));
    assert_eq!((t1.with.as_str(), t1.how.as_str(), t1.text.as_str()), ("Region", "Remiss", "Inom tre månader"));
    let ways = |step: &flow::Step| step.next.iter().map(|next| format!("{}:{}", next.to, next.when)).collect::<Vec<_>>();
    assert_eq!(
        (ways(t1), ways(g)),
        (vec!["g:".to_owned(), "b:Tiden går ut".to_owned()], vec!["t2:Ja".to_owned(), "e:avslag".to_owned()])
    );
    let inner = &all.processes[1];
    assert_eq!((inner.inside.as_deref(), inner.name.as_str()), (Some("sub"), "Flytta in"));
    assert_eq!(steps(&inner.table), [("", Kind::Start, "Enhetschef"), ("Hålla välkomstsamtal", Kind::Activity, "Enhetschef")]);
    told(&all);
}

/// What was left out or changed.
fn told(all: &flow::bpmn::Taken) {
    let left: Vec<_> = all.left_out.iter().map(|left| (left.what.as_str(), left.why)).collect();
    assert_eq!(
        left,
        [
            ("extensionElements", Why::ForeignMaker),
            ("multiInstanceLoopCharacteristics", Why::NoPlace),
            ("dataObjectReference", Why::NoPlace),
            ("sequenceFlow", Why::LeadsNowhere),
            ("messageFlow", Why::LeadsNowhere),
        ]
    );
    let changed: Vec<_> = all.changed.iter().map(|one| (one.id.as_str(), one.became)).collect();
    assert_eq!(changed, [("b", Became::Step), ("note", Became::Text), ("m1", Became::Together), ("p2", Became::Together)]);
}

/// As Signavio writes it: no prefix, two pools with processes, lanes told by where they are drawn.
#[test]
fn pro_3_other_habits_are_understood() {
    let signavio = taken(
        r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:omgdc="http://www.omg.org/spec/DD/20100524/DC">
        <collaboration id="c"><participant id="pa" name="Hemtjänst" processRef="a"/><participant id="pb" name="Vårdcentral" processRef="b"/><messageFlow id="m" sourceRef="a1" targetRef="b1"/></collaboration>
        <process id="b"><laneSet><lane id="lb" name="Sjuksköterska"><flowNodeRef>b1</flowNodeRef></lane></laneSet><task id="b1" name="Bedöma"/></process>
        <process id="a"><laneSet><lane id="la" name="Sjuksköterska"/><lane id="la2" name="Undersköterska"/></laneSet><manualTask id="a1" name="Larma"/><parallelGateway id="a2"/><callActivity id="a3" name="Följa upp"/>
        <sequenceFlow id="f" sourceRef="a1" targetRef="a2"/></process>
        <bpmndi:BPMNDiagram><bpmndi:BPMNPlane><bpmndi:BPMNShape bpmnElement="la2"><omgdc:Bounds x="0" y="0" width="400" height="100"/></bpmndi:BPMNShape><bpmndi:BPMNShape bpmnElement="a1"><omgdc:Bounds x="10" y="10" width="90" height="60"/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>"#,
    );
    let table = &signavio.processes[0].table;
    assert_eq!(signavio.processes[0].name, "Hemtjänst");
    assert_eq!(table.step("a1").map(|step| step.lane.as_str()), Some("Undersköterska"), "by where it is drawn");
    assert_eq!(table.step("a2").map(|step| step.lane.as_str()), Some("Hemtjänst"), "nobody's in particular");
    assert_eq!(
        table.step("b1").map(|step| (step.lane.as_str(), step.with.as_str())),
        Some(("Sjuksköterska (Vårdcentral)", "Undersköterska"))
    );
    assert!(table.lanes.iter().find(|lane| lane.name.contains("Vårdcentral")).expect("a lane").external);
    // The first BPMN 2.0 drafts, no lanes, no picture.
    let old = taken(
        r#"<b:definitions xmlns:b="http://schema.omg.org/spec/BPMN/2.0"><b:process id="p" name="Tvätta"><b:task id="a" name="Sortera"/><b:task name="Utan id"/><b:task id="a" name="Samma id"/></b:process></b:definitions>"#,
    );
    assert_eq!(steps(&old.processes[0].table).iter().map(|step| step.2).collect::<Vec<_>>(), ["Tvätta"; 3]);
    assert_eq!(old.left_out[0].why, Why::SameId);
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(r#"<?xml version="1.0" encoding="UTF-16"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><task id="a" name="Håll"/></process></definitions>"#.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(read(&utf16).expect("sixteen bits").processes[0].table.steps[0].name, "Håll");
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='p'><task id='a' name='H\xe5ll'/></process></definitions>";
    assert_eq!(read(latin).expect("latin").processes[0].table.steps[0].name, "Håll");
}

#[test]
fn pro_3_what_is_hostile_or_something_else_is_refused() {
    let bomb = r#"<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">&lol2;</definitions>"#;
    let outside = r#"<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">&x;</definitions>"#;
    let deep = format!("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>{}", "<subProcess>".repeat(100_000));
    let wide = format!(
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process>{}</process></definitions>",
        "<task/>".repeat(61_000)
    );
    let big = " ".repeat(flow::bpmn::MOST_BYTES + 1);
    for (file, refusal) in [
        ("", Unreadable::NotXml),
        ("PK\u{3}\u{4}", Unreadable::NotXml),
        ("<a></b>", Unreadable::NotXml),
        ("<a>", Unreadable::NotXml),
        ("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>&x;</definitions>", Unreadable::NotXml),
        ("<a/>", Unreadable::NotBpmn),
        ("<definitions xmlns='http://schemas.xmlsoap.org/wsdl/'/>", Unreadable::NotBpmn),
        ("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>", Unreadable::NoProcess),
        (bomb, Unreadable::OwnTypes),
        (outside, Unreadable::OwnTypes),
        (&deep, Unreadable::TooLarge),
        (&wide, Unreadable::TooLarge),
        (&big, Unreadable::TooLarge),
    ] {
        assert_eq!(read(file.as_bytes()).err(), Some(refusal), "{}", file.chars().take(120).collect::<String>());
    }
}

"""Writes BPMN with two other makers' libraries: bpmn-tools and ProcessPiper."""

import sys
from pathlib import Path

import xmltodict
from bpmn_tools import collaboration, diagrams, flow, notation
from processpiper import ActivityType, EventType, GatewayType, ProcessMap

folder = Path(sys.argv[1])


def bpmn_tools():
    start, end = flow.Start(id="start", name="Larm"), flow.End(id="end", name="Trygg igen")
    answer, visit = flow.UserTask(id="answer", name="Svara på larmet"), flow.ManualTask(id="visit", name="Åka till den som larmar")
    choice = flow.ExclusiveGateway(id="choice", name="Behövs besök?")
    central, patrol = flow.Lane(id="central", name="Larmcentral"), flow.Lane(id="patrol", name="Nattpatrull")
    process = flow.Process(id="night").extend([
        flow.LaneSet(id="lanes").extend([
            central.extend([flow.FlowNodeRef(one) for one in (start, answer, choice, end)]),
            patrol.extend([flow.FlowNodeRef(visit)]),
        ]),
        start, answer, choice, visit, end,
        flow.Flow(start, answer), flow.Flow(answer, choice), flow.Flow(choice, visit, name="Ja"), flow.Flow(choice, end, name="Nej"),
        flow.Flow(visit, end),
    ])
    together = collaboration.Collaboration(id="together").append(collaboration.Participant("Natten", process, id="pool"))
    definitions = notation.Definitions(id="definitions").extend([together, process])
    definitions.append(diagrams.Diagram(id="diagram", plane=diagrams.Plane(id="plane", element=together)))
    (folder / "bpmn-tools.bpmn").write_text(xmltodict.unparse(definitions.as_dict(with_tag=True), pretty=True), encoding="utf-8")


def processpiper():
    with ProcessMap("Ta emot synpunkter") as process_map:
        with process_map.add_pool("Kommunen") as pool:
            with pool.add_lane("Registrator") as registrar:
                start = registrar.add_element("Synpunkt", EventType.START)
                register = registrar.add_element("Registrera", ActivityType.TASK)
                choice = registrar.add_element("Svar önskas?", GatewayType.EXCLUSIVE)
            with pool.add_lane("Enhetschef") as manager:
                reply = manager.add_element("Svara", ActivityType.TASK)
                end = manager.add_element("Svar och lärdom", EventType.END)
        start.connect(register).connect(choice)
        choice.connect(reply, "Ja").connect(end)
        choice.connect(end, "Nej")
        process_map.draw()
        process_map.export_to_bpmn(str(folder / "processpiper.bpmn"))


bpmn_tools()
processpiper()

"""Reads what Ledfyr writes with SpiffWorkflow, which runs BPMN: every step becomes a task that it could run."""

import sys

from SpiffWorkflow.bpmn.parser import BpmnParser

for path in sys.argv[1:]:
    parser = BpmnParser()
    # Ours describe how people work and say that they aren't to be run; this reader takes only what is.
    with open(path, encoding="utf-8") as file:
        parser.add_bpmn_str(file.read().replace('isExecutable="false"', 'isExecutable="true"').encode())
    (process,) = parser.get_process_ids()
    steps = {name for name in parser.get_spec(process).task_specs if name.startswith("step_")}
    assert len(steps) > 2, path
print(f"# pass {len(sys.argv) - 1}")

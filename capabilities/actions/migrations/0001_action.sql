CREATE TABLE action (
  id TEXT NOT NULL PRIMARY KEY,
  unit_id TEXT NOT NULL,
  track TEXT NOT NULL,
  withheld BIGINT NOT NULL,
  owner_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_title TEXT NOT NULL,
  number BIGINT NOT NULL,
  ground_code TEXT,
  ground_text TEXT,
  title TEXT NOT NULL,
  description TEXT,
  kind TEXT NOT NULL,
  cost BIGINT,
  due TEXT NOT NULL,
  state TEXT NOT NULL,
  started_at BIGINT,
  done_at BIGINT,
  done_by TEXT,
  proof TEXT,
  follow_up TEXT,
  effect TEXT,
  effect_comment TEXT,
  judged_at BIGINT,
  judged_by TEXT,
  routine_needs_change BIGINT NOT NULL,
  routine_note TEXT,
  dropped_at BIGINT,
  dropped_by TEXT,
  drop_reason TEXT,
  round BIGINT NOT NULL,
  reopened_from TEXT,
  escalated_to TEXT,
  escalated_at BIGINT,
  created_at BIGINT NOT NULL,
  created_by TEXT,
  data_version BIGINT NOT NULL,
  version BIGINT NOT NULL,
  place TEXT NOT NULL
);

-- The number within the thing that it hangs on: "åtgärd 2".
CREATE UNIQUE INDEX action_subject ON action (subject, number);
-- The lists: of one's units, and one's own, most urgent first.
CREATE INDEX action_unit ON action (unit_id, place, id);
CREATE INDEX action_owner ON action (owner_id, place, id);
CREATE INDEX action_place ON action (place, id);
-- What is late, and what waits for its effect to be judged.
CREATE INDEX action_due ON action (state, due);
CREATE INDEX action_follow_up ON action (state, follow_up);

CREATE TABLE action_event (
  id TEXT NOT NULL PRIMARY KEY,
  action_id TEXT NOT NULL,
  at BIGINT NOT NULL,
  person TEXT,
  what TEXT NOT NULL,
  effect TEXT,
  note TEXT
);

CREATE INDEX action_event_action ON action_event (action_id, id);

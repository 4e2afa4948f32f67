CREATE TABLE process (
  id TEXT NOT NULL PRIMARY KEY,
  unit_id TEXT NOT NULL,
  track TEXT NOT NULL,
  withheld BIGINT NOT NULL,
  owner_id TEXT,
  leader_id TEXT,
  parent_id TEXT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  sought TEXT NOT NULL,
  purpose TEXT,
  need_in TEXT,
  need_out TEXT,
  retired_at BIGINT,
  retired_by TEXT,
  retire_reason TEXT,
  created_at BIGINT NOT NULL,
  created_by TEXT,
  version BIGINT NOT NULL
);

CREATE INDEX process_unit ON process (unit_id, id);
CREATE INDEX process_parent ON process (parent_id, id);
CREATE INDEX process_owner ON process (owner_id, id);

-- A version holds its step table whole, as JSON: one that is established never changes.
CREATE TABLE process_version (
  id TEXT NOT NULL PRIMARY KEY,
  process_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  state TEXT NOT NULL,
  steps TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  created_by TEXT,
  sent_at BIGINT,
  sent_by TEXT,
  returned TEXT,
  reviewed_at BIGINT,
  reviewed_by TEXT,
  review_note TEXT,
  established_at BIGINT,
  established_by TEXT,
  decided TEXT,
  mandate TEXT,
  registry TEXT,
  valid_from TEXT,
  review_by TEXT,
  ended_at BIGINT,
  version BIGINT NOT NULL
);

CREATE UNIQUE INDEX process_version_process ON process_version (process_id, number);
CREATE INDEX process_version_state ON process_version (state, review_by);

-- Steps by themselves, for everything that asks across processes: whose they are, what hangs on them. Kept when a step goes, so
-- that what was tied to it can still say what it was.
CREATE TABLE process_step (
  id TEXT NOT NULL PRIMARY KEY,
  process_id TEXT NOT NULL,
  number BIGINT,
  place BIGINT NOT NULL,
  name TEXT NOT NULL,
  sought TEXT NOT NULL,
  kind TEXT NOT NULL,
  lane TEXT NOT NULL,
  external BIGINT NOT NULL,
  supported BIGINT NOT NULL,
  together TEXT,
  opens TEXT,
  state TEXT NOT NULL
);

CREATE INDEX process_step_process ON process_step (process_id, place);
CREATE INDEX process_step_lane ON process_step (lane, process_id);

-- What a step is tied to: routines, checklists.
CREATE TABLE process_step_link (
  step_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  href TEXT NOT NULL,
  at BIGINT NOT NULL,
  person TEXT,
  PRIMARY KEY (step_id, subject)
);

CREATE INDEX process_step_link_subject ON process_step_link (subject);

CREATE TABLE process_event (
  id TEXT NOT NULL PRIMARY KEY,
  process_id TEXT NOT NULL,
  at BIGINT NOT NULL,
  person TEXT,
  what TEXT NOT NULL,
  number BIGINT,
  note TEXT
);

CREATE INDEX process_event_process ON process_event (process_id, id);

-- What a file drawn elsewhere had that a table has no place for.
CREATE TABLE process_report (
  process_id TEXT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  report TEXT NOT NULL
);

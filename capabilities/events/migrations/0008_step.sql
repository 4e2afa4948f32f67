-- The steps of processes that a case departed from, as the processes' room names them.
CREATE TABLE event_step (
  event_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  title TEXT NOT NULL,
  href TEXT NOT NULL,
  at BIGINT NOT NULL,
  person_id TEXT,
  PRIMARY KEY (event_id, subject)
);

CREATE INDEX event_step_subject ON event_step (subject, event_id);

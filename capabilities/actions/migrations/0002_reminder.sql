-- That somebody was told what an action wants by a day; once for each such day.
CREATE TABLE action_reminder (
  action_id TEXT NOT NULL,
  what TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (action_id, what, day)
);

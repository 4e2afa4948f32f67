-- That somebody was reminded of a step that should have been taken by a day; once for each such day.
CREATE TABLE event_reminder (
    event_id TEXT NOT NULL,
    due_day TEXT NOT NULL,
    PRIMARY KEY (event_id, due_day)
);

-- Events: reports, their assessment and investigation, what they led to.

-- Case numbers per year without gaps: the row is locked until the report that took a number is kept.
CREATE TABLE event_number (
    year BIGINT NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL,
    track TEXT NOT NULL,
    withheld BIGINT NOT NULL,
    owner_id TEXT NOT NULL,
    year BIGINT NOT NULL,
    number BIGINT NOT NULL,
    phase TEXT NOT NULL,
    phase_at BIGINT NOT NULL,
    phase_by TEXT,
    is_open BIGINT NOT NULL,
    due_day TEXT,
    reported_at BIGINT NOT NULL,
    occurred_at BIGINT NOT NULL,
    anonymous BIGINT NOT NULL,
    type_code TEXT NOT NULL,
    category_code TEXT,
    kind_code TEXT,
    place_code TEXT,
    harm_code TEXT NOT NULL,
    who_code TEXT NOT NULL,
    sex_code TEXT,
    age_code TEXT,
    service_code TEXT,
    also TEXT NOT NULL,
    hsl_severity BIGINT,
    hsl_probability BIGINT,
    hsl_grade TEXT,
    sol_severity BIGINT,
    sol_probability BIGINT,
    sol_grade TEXT,
    risk BIGINT,
    expert_needed BIGINT NOT NULL,
    action_count BIGINT NOT NULL,
    has_person BIGINT NOT NULL,
    codebook BIGINT NOT NULL,
    version BIGINT NOT NULL,
    story TEXT NOT NULL,
    done_at_once TEXT NOT NULL,
    what_happened TEXT NOT NULL,
    barriers TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    no_action_why TEXT NOT NULL,
    learned TEXT NOT NULL,
    learned_for_apt BIGINT NOT NULL,
    grade_why TEXT NOT NULL
);
CREATE UNIQUE INDEX event_case_number ON event (year, number);
CREATE INDEX event_newest ON event (reported_at, id);
CREATE INDEX event_unit_newest ON event (unit_id, reported_at, id);
CREATE INDEX event_open ON event (is_open, reported_at, id);
CREATE INDEX event_unit_open ON event (unit_id, is_open, reported_at, id);
CREATE INDEX event_learned ON event (phase, phase_at, id);
CREATE INDEX event_reporter ON event (owner_id, reported_at, id);

-- Who it concerned, sealed: shown on request only, with a reason, and logged.
CREATE TABLE event_person (
    event_id TEXT NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL
);

CREATE TABLE event_cause (
    event_id TEXT NOT NULL,
    cause_code TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (event_id, cause_code)
);

-- What has happened in the case. The reporter's text is never altered: corrections, moves and new classifications are layers here.
CREATE TABLE event_entry (
    id TEXT NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    person_id TEXT,
    what TEXT NOT NULL,
    detail TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX event_entry_of ON event_entry (event_id, id);

-- A report being written. Sealed, as it may hold a name; forgotten after three days.
CREATE TABLE event_draft (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL,
    track TEXT NOT NULL,
    withheld BIGINT NOT NULL,
    owner_id TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    sealed BYTEA NOT NULL
);
CREATE INDEX event_draft_owner ON event_draft (owner_id, changed_at);

-- How many, for the months' pictures; kept in step with each change.
CREATE TABLE event_month (
    unit_id TEXT NOT NULL,
    month TEXT NOT NULL,
    type_code TEXT NOT NULL,
    category_code TEXT NOT NULL,
    total BIGINT NOT NULL,
    PRIMARY KEY (unit_id, month, type_code, category_code)
);

-- Thresholds and days that the municipality has set; a new set is a new row, and cases keep to those of their day.
CREATE TABLE event_rules (
    version BIGINT NOT NULL PRIMARY KEY,
    set_at BIGINT NOT NULL,
    set_by TEXT,
    visible_from BIGINT NOT NULL,
    hand_over_from BIGINT NOT NULL,
    receive_days BIGINT NOT NULL,
    assess_days BIGINT NOT NULL,
    investigate_days BIGINT NOT NULL,
    feedback_days BIGINT NOT NULL
);
INSERT INTO event_rules (version, set_at, set_by, visible_from, hand_over_from, receive_days, assess_days, investigate_days, feedback_days)
VALUES (1, 0, NULL, 4, 8, 1, 3, 14, 7);

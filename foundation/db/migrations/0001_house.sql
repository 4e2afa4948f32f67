-- What every room leans on: the trail, the outbox, jobs, hand-overs, idempotency and the house's own facts.

CREATE TABLE house (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- Audit and access entries in one hash chain. `seq` has no gaps; `hash` seals the row and the one before it.
CREATE TABLE trail (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    person_id TEXT,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX trail_subject ON trail (subject, seq);
CREATE INDEX trail_person ON trail (person_id, seq);

CREATE TABLE trail_head (
    id BIGINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO trail_head (id, seq, hash) VALUES (1, 0, '');

-- Happenings on their way to the rooms that listen. Written with the change that they tell of.
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload TEXT NOT NULL,
    next_try_at BIGINT NOT NULL,
    tries BIGINT NOT NULL
);
CREATE INDEX outbox_due ON outbox (next_try_at, id);

CREATE TABLE job (
    name TEXT NOT NULL PRIMARY KEY,
    due_at BIGINT NOT NULL,
    last_run_at BIGINT,
    failures BIGINT NOT NULL
);

-- Rows handed to a person or to a role at a unit, for a while.
CREATE TABLE access_grant (
    subject_id TEXT NOT NULL,
    holder TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (subject_id, holder, given_at)
);
CREATE INDEX access_grant_holder ON access_grant (holder, subject_id);

-- Forms already received: a second sending of the same form gets the first one's answer.
CREATE TABLE submission (
    once TEXT NOT NULL PRIMARY KEY,
    sender TEXT NOT NULL,
    at BIGINT NOT NULL,
    location TEXT NOT NULL
);
CREATE INDEX submission_at ON submission (at);

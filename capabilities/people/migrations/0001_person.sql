-- People with an account, the roles they hold, and their sessions.

-- `unit_id` is the unit where the person is employed; that, `track`, `withheld` and `owner_id` are what `{visible}` reads.
-- `user_key`, `sort_key` and `search` are made by the program: the databases disagree on letters.
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL,
    track TEXT NOT NULL DEFAULT 'both',
    withheld BIGINT NOT NULL DEFAULT 0,
    owner_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    search TEXT NOT NULL,
    email TEXT,
    title TEXT,
    active BIGINT NOT NULL,
    lang TEXT NOT NULL,
    scheme TEXT NOT NULL,
    contrast TEXT NOT NULL,
    password_hash TEXT,
    must_change BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    locked_until BIGINT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX person_list ON person (active, sort_key, id);
CREATE INDEX person_unit ON person (unit_id, active, sort_key, id);

-- A role held at a unit from a day to a day. `after_id` is the one before, when the role was handed over (ORG-6), and
-- `introduced_at` when the new holder had gone through the introduction.
CREATE TABLE assignment (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    deputy BIGINT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    after_id TEXT,
    introduced_at BIGINT,
    version BIGINT NOT NULL
);
CREATE INDEX assignment_person ON assignment (person_id, from_day, id);
CREATE INDEX assignment_unit ON assignment (unit_id, role, person_id);
CREATE INDEX assignment_role ON assignment (role, person_id);

-- `digest` is the SHA-256 of a token that only the browser has.
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES person (id),
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    shared BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX session_person ON session (person_id, last_seen_at);
CREATE INDEX session_expires ON session (expires_at);

-- A list of people that someone has sent and not yet taken in. Kept for a day.
CREATE TABLE person_import (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    file_name TEXT NOT NULL,
    content TEXT NOT NULL,
    result TEXT
);
CREATE INDEX person_import_created ON person_import (created_at);

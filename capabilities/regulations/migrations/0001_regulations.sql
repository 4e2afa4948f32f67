-- Acts in the wordings that have been taken in, requirements of one's own, and what serves them.

-- A wording of an act as a whole: its file, resolved, as JSON. One is in force; older ones are kept; one may be proposed.
CREATE TABLE act_edition (
    id TEXT NOT NULL PRIMARY KEY,
    act TEXT NOT NULL,
    wording BIGINT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    file_name TEXT NOT NULL,
    taken_in_at BIGINT NOT NULL,
    taken_in_by TEXT,
    established_at BIGINT,
    established_by TEXT
);
CREATE UNIQUE INDEX act_edition_wording ON act_edition (act, wording);
CREATE INDEX act_edition_state ON act_edition (state, act);

-- That somebody has compared the wording in force with the printed act.
CREATE TABLE act_check (
    id TEXT NOT NULL PRIMARY KEY,
    act TEXT NOT NULL,
    checked_at BIGINT NOT NULL,
    checked_by TEXT NOT NULL
);
CREATE INDEX act_check_act ON act_check (act, checked_at);

-- What the municipality requires of itself, as it is now.
CREATE TABLE requirement (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    owner_id TEXT,
    decision TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    evidence TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- Every wording of it.
CREATE TABLE requirement_wording (
    requirement_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    person_id TEXT,
    what TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    owner_id TEXT,
    decision TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    PRIMARY KEY (requirement_id, version)
);

-- That a thing serves a provision: with the citation and the wording of the day when it was tied.
CREATE TABLE provision_tie (
    id TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    provision_id TEXT NOT NULL,
    wording BIGINT NOT NULL,
    cite TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    tied_at BIGINT NOT NULL,
    tied_by TEXT,
    untied_at BIGINT,
    untied_by TEXT
);
CREATE INDEX provision_tie_subject ON provision_tie (subject, untied_at);
CREATE INDEX provision_tie_provision ON provision_tie (provision_id, untied_at);

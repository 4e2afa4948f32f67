-- Units, and how each was in every period of its life. Nothing is removed: a move, a merger or a closing ends a period
-- and may begin another, so that the organisation can be read as it was on any day.

CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    -- The code without capitals, for uniqueness.
    code_key TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX unit_code ON unit (code_key);

CREATE TABLE unit_period (
    unit_id TEXT NOT NULL REFERENCES unit (id),
    -- First and last day; no last day while it goes on.
    from_day TEXT NOT NULL,
    until_day TEXT,
    parent_id TEXT REFERENCES unit (id),
    -- The unit that took over when this period ended in a merger.
    merged_into TEXT REFERENCES unit (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- Lists of codes, separated by spaces.
    service_areas TEXT NOT NULL,
    legal_areas TEXT NOT NULL,
    operating_form TEXT NOT NULL,
    provider TEXT,
    PRIMARY KEY (unit_id, from_day)
);

-- A file of units between its preview and the word to go ahead.
CREATE TABLE unit_import (
    id TEXT NOT NULL PRIMARY KEY,
    owner_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    file_name TEXT NOT NULL,
    -- The whole plan, as JSON.
    plan TEXT NOT NULL,
    -- What the organisation was when the plan was made.
    stamp TEXT NOT NULL,
    applied_at BIGINT
);
CREATE INDEX unit_import_at ON unit_import (at);

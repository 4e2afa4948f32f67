-- The responsibility map: versions, each with its duties. A version in force is never changed; a draft is.

CREATE TABLE duty_map (
    number BIGINT NOT NULL PRIMARY KEY,
    -- 'template' as delivered, 'draft' while worked on, 'established' by a decision.
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    -- By whom it was decided, on which day, under which number in the registry, and who entered that.
    decided_by TEXT,
    decided_on TEXT,
    registry_number TEXT,
    entered_by TEXT,
    version BIGINT NOT NULL
);

CREATE TABLE duty (
    id TEXT NOT NULL PRIMARY KEY,
    map BIGINT NOT NULL REFERENCES duty_map (number),
    code TEXT NOT NULL,
    place BIGINT NOT NULL,
    sv TEXT NOT NULL,
    en TEXT NOT NULL,
    -- Codes of roles, separated by spaces.
    roles TEXT NOT NULL,
    recurrence TEXT NOT NULL,
    local BIGINT NOT NULL,
    -- Months, sources and provisions, as JSON.
    extras TEXT NOT NULL
);
CREATE UNIQUE INDEX duty_code ON duty (map, code);
CREATE INDEX duty_place ON duty (map, place);

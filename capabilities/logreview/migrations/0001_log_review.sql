-- The access log as it is reviewed (PDL 4 kap. 3 §, SoLPuL 10 §). A reading copy of the trail's access rows, with what was true
-- when the case was opened; it can be made anew from the trail, which is the one that counts.

-- `unit_id`, `track`, `withheld` and `owner_id` are what `{visible}` reads. Access to a case that is withheld from the line is
-- kept at the top unit, so that it is reviewed there. `way` is how the person reached the case; `dice` is for drawing samples.
CREATE TABLE access_row (
    id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    number TEXT,
    unit_id TEXT NOT NULL,
    track TEXT NOT NULL,
    withheld BIGINT NOT NULL,
    owner_id TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT,
    off_hours BIGINT NOT NULL,
    way TEXT NOT NULL,
    hour BIGINT NOT NULL,
    dice BIGINT NOT NULL
);
CREATE INDEX access_row_at ON access_row (at, seq);
CREATE INDEX access_row_unit ON access_row (unit_id, at, seq);
CREATE INDEX access_row_person ON access_row (person_id, at, seq);
CREATE INDEX access_row_subject ON access_row (subject, at, seq);

-- A review: what was looked at, what it came to, by whom. It can only be added.
CREATE TABLE log_review (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL,
    track TEXT NOT NULL,
    withheld BIGINT NOT NULL,
    owner_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    chosen TEXT NOT NULL,
    seed BIGINT,
    drawn BIGINT,
    through BIGINT NOT NULL,
    looked BIGINT NOT NULL,
    own BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX log_review_unit ON log_review (unit_id, until_day);
CREATE INDEX log_review_at ON log_review (at, id);

-- How often; a new interval is a new row.
CREATE TABLE log_review_rule (
    version BIGINT NOT NULL PRIMARY KEY,
    set_at BIGINT NOT NULL,
    set_by TEXT,
    every_days BIGINT NOT NULL
);
INSERT INTO log_review_rule (version, set_at, set_by, every_days) VALUES (1, 0, NULL, 30);

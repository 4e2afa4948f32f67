-- Reports that count several alike, good examples and ideas, photos, and reports on behalf of another.

-- How many times it happened: a collective report is one case.
ALTER TABLE event ADD COLUMN times BIGINT NOT NULL DEFAULT 1;
-- deviation, good_example or idea.
ALTER TABLE event ADD COLUMN nature TEXT NOT NULL DEFAULT 'deviation';
-- How many photos there are, so that a case without any asks for none.
ALTER TABLE event ADD COLUMN photos BIGINT NOT NULL DEFAULT 0;
-- On whose behalf it was written: empty (one's own), colleague (the owner), other (somebody without an account, sealed).
ALTER TABLE event ADD COLUMN told_for TEXT NOT NULL DEFAULT '';

-- Photos of a draft, then of its case, which has the draft's id. Sealed, as is what they show; re-encoded, so that no place or time is left in them.
CREATE TABLE event_photo (
    id TEXT NOT NULL PRIMARY KEY,
    report_id TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    caption BYTEA NOT NULL,
    sealed BYTEA NOT NULL
);
CREATE INDEX event_photo_report ON event_photo (report_id, id);

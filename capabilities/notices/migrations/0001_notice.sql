-- What has happened that concerns a person. The words are those that the receiver might read when it happened, in both
-- languages; they go when the receiver may no longer open the thing, and all go after a time.
CREATE TABLE notice (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    about TEXT NOT NULL,
    code TEXT NOT NULL,
    urgency TEXT NOT NULL,
    title_sv TEXT NOT NULL,
    title_en TEXT NOT NULL,
    meta_sv TEXT NOT NULL,
    meta_en TEXT NOT NULL,
    href TEXT NOT NULL,
    icon TEXT NOT NULL,
    read_at BIGINT
);
CREATE INDEX notice_newest ON notice (person_id, at, id);
CREATE INDEX notice_unread ON notice (person_id, read_at);
CREATE INDEX notice_about ON notice (about, person_id);
CREATE INDEX notice_age ON notice (at);

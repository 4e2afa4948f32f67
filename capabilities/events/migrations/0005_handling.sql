-- Handling: duplicates joined, questions to the reporter, links, other caregivers, what texts are about.

-- The case that this one is a duplicate of, and how far it had come when it was joined.
ALTER TABLE event ADD COLUMN joined_to TEXT;
ALTER TABLE event ADD COLUMN joined_phase TEXT;
-- Whether the reporter has been asked something that isn't answered.
ALTER TABLE event ADD COLUMN asked BIGINT NOT NULL DEFAULT 0;
-- What a report's text is about: numbers made of its words' stems, to be compared with those of others. No words can be read out of it.
ALTER TABLE event ADD COLUMN signature BYTEA;
CREATE INDEX event_joined ON event (joined_to);
CREATE INDEX event_asked ON event (owner_id, asked);
CREATE INDEX event_unit_type ON event (unit_id, type_code, reported_at, id);

-- Cases that belong together without being the same; a row each way.
CREATE TABLE event_link (
    event_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    PRIMARY KEY (event_id, other_id)
);

-- Between caregivers: what was asked, and what was answered.
CREATE TABLE event_exchange (
    id TEXT NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    party TEXT NOT NULL,
    reference TEXT NOT NULL,
    asked TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by TEXT,
    answer_by TEXT,
    answer TEXT NOT NULL,
    answered_at BIGINT,
    answered_by TEXT,
    waits BIGINT NOT NULL
);
CREATE INDEX event_exchange_of ON event_exchange (event_id);
CREATE INDEX event_exchange_late ON event_exchange (waits, answer_by);

-- The caregivers that the municipality sends to and receives from, in the order in which they are offered.
CREATE TABLE event_party (
    place BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);
INSERT INTO event_party (place, name) VALUES (1, 'Regionen, sjukhus'), (2, 'Regionen, vårdcentral'), (3, 'Regionen, ambulans'),
    (4, 'Regionen, hjälpmedelscentral'), (5, 'Annan kommun'), (6, 'Privat vårdgivare');

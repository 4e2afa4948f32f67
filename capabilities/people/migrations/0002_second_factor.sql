-- A second step at sign-in: authenticator apps, recovery codes, passkeys, and for which roles it is asked (SEC-1).

-- How far a session has come: 'in', or half-way with the password right and a code, or a set-up, still to come. `till` is where
-- it leads afterwards, and `proved_at` when the person last proved who they are.
ALTER TABLE session ADD COLUMN stage TEXT NOT NULL DEFAULT 'in';
ALTER TABLE session ADD COLUMN till TEXT NOT NULL DEFAULT '/';
ALTER TABLE session ADD COLUMN proved_at BIGINT NOT NULL DEFAULT 0;

-- The secret that an app makes codes from, sealed. `last_step` is that of the last code that was accepted: each counts once.
CREATE TABLE authenticator (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    sealed BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    last_step BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    person_id TEXT NOT NULL REFERENCES person (id),
    digest TEXT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (person_id, digest)
);

-- `content` is the public key with its counter; it opens nothing.
CREATE TABLE passkey (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    credential TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT
);
CREATE INDEX passkey_person ON passkey (person_id, created_at);

-- A question that a passkey is to answer: once, and soon. `person_id` is of the one who adds a passkey.
CREATE TABLE passkey_question (
    digest TEXT NOT NULL PRIMARY KEY,
    person_id TEXT,
    state TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX passkey_question_expires ON passkey_question (expires_at);

-- For which roles a second step is asked or demanded; a new set is a new row.
CREATE TABLE second_factor_rule (
    version BIGINT NOT NULL PRIMARY KEY,
    set_at BIGINT NOT NULL,
    set_by TEXT,
    levels TEXT NOT NULL
);
INSERT INTO second_factor_rule (version, set_at, set_by, levels)
VALUES (1, 0, NULL, '{"system_administrator":"ask","mas":"ask","mar":"ask","unit_manager":"ask","unit_manager_authority":"ask","quality_developer":"ask"}');

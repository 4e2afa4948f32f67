-- Tokens with which other systems act as a person, within some scopes. `digest` is the SHA-256 of what only that system has;
-- `start` is its first letters, so that one can tell one's tokens apart. `scopes` are names of actions with spaces between.
CREATE TABLE api_token (
    id TEXT NOT NULL PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    start TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX api_token_person ON api_token (person_id, created_at);

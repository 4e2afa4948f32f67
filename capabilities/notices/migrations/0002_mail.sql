-- How a person is told by mail; one without a row is told as people of the kind usually are.
CREATE TABLE notice_choice (
    person_id TEXT NOT NULL PRIMARY KEY,
    urgent TEXT NOT NULL,
    usual TEXT NOT NULL,
    hour BIGINT NOT NULL
);

-- Mail on its way. What it says is counted when it leaves. `claims` counts the nodes' tries to take it, so that one has it.
CREATE TABLE mail (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    claims BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    ended_at BIGINT,
    stage TEXT,
    code BIGINT
);
CREATE INDEX mail_due ON mail (state, due_at, id);
CREATE INDEX mail_of ON mail (person_id, kind, state);
CREATE INDEX mail_ended ON mail (state, ended_at, id);

-- How the receiver wanted to be told when it happened, and the mail that told of it.
ALTER TABLE notice ADD COLUMN mail_as TEXT NOT NULL DEFAULT 'off';
ALTER TABLE notice ADD COLUMN mail_id TEXT;
CREATE INDEX notice_mail ON notice (mail_id);

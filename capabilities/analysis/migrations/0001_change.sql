-- Known changes: from each of them, what is to be expected is reckoned anew. An empty unit is everywhere.
CREATE TABLE analysis_change (
    id TEXT NOT NULL PRIMARY KEY,
    dataset TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    month TEXT NOT NULL,
    name TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    set_by TEXT,
    removed_at BIGINT
);
CREATE INDEX analysis_change_of ON analysis_change (dataset, unit_id);

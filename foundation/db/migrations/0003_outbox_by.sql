-- Who brought about what is told of, so that nobody is told what they did themselves.
ALTER TABLE outbox ADD COLUMN by_id TEXT;

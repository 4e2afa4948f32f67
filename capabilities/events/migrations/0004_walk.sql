-- A list walks its index from the newest row until the page is full. With what decides whether a row is seen in the index itself, the
-- rows passed by needn't be opened.
DROP INDEX event_newest;
DROP INDEX event_open;
CREATE INDEX event_newest ON event (reported_at, id, unit_id, withheld, track, type_code, category_code);
CREATE INDEX event_open ON event (is_open, reported_at, id, unit_id, withheld, track);

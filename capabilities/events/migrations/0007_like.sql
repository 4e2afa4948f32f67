-- What a case is like is asked on each case's page: everything needed to compare stands in the index.
CREATE INDEX event_like ON event (unit_id, type_code, nature, reported_at, id, withheld, track, owner_id, joined_to, place_code, occurred_at, signature);

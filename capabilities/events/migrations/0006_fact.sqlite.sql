-- One narrow row for each event, which statistics are counted from. Kept in step with each change (store/fact.rs).
CREATE TABLE event_fact (
    event_id TEXT NOT NULL PRIMARY KEY,
    ordinal BIGINT NOT NULL,
    unit_id TEXT NOT NULL,
    track TEXT NOT NULL,
    withheld BIGINT NOT NULL,
    occurred_day TEXT NOT NULL,
    weekday BIGINT NOT NULL,
    hour BIGINT NOT NULL,
    nature TEXT NOT NULL,
    times BIGINT NOT NULL,
    joined BIGINT NOT NULL,
    type_code TEXT NOT NULL,
    category_code TEXT NOT NULL,
    harm_code TEXT NOT NULL,
    severity BIGINT NOT NULL,
    risk BIGINT NOT NULL,
    causes TEXT NOT NULL,
    sex_code TEXT NOT NULL,
    age_code TEXT NOT NULL,
    service_code TEXT NOT NULL,
    is_open BIGINT NOT NULL
);
CREATE UNIQUE INDEX event_fact_ordinal ON event_fact (ordinal);

-- Facts of the events that there are. Swedish summer time is between the last Sundays of March and October, 1 o'clock UTC.
INSERT INTO event_fact (event_id, ordinal, unit_id, track, withheld, occurred_day, weekday, hour, nature, times, joined, type_code, category_code,
    harm_code, severity, risk, causes, sex_code, age_code, service_code, is_open)
SELECT e.id, e.year * 10000000 + e.number, e.unit_id, e.track, e.withheld, date(l.seconds, 'unixepoch'),
    (CAST(strftime('%w', l.seconds, 'unixepoch') AS BIGINT) + 6) % 7 + 1, CAST(strftime('%H', l.seconds, 'unixepoch') AS BIGINT),
    e.nature, e.times, CASE WHEN e.joined_to IS NULL THEN 0 ELSE 1 END, e.type_code, COALESCE(e.category_code, ''), e.harm_code,
    MAX(COALESCE(e.hsl_severity, 0), COALESCE(e.sol_severity, 0)), COALESCE(e.risk, 0),
    COALESCE((SELECT GROUP_CONCAT(c.cause_code, ',') FROM (SELECT cause_code FROM event_cause WHERE event_id = e.id ORDER BY cause_code) c), ''),
    COALESCE(e.sex_code, ''), COALESCE(e.age_code, ''), COALESCE(e.service_code, ''), e.is_open
FROM event e JOIN (SELECT u.id, u.seconds + CASE WHEN u.seconds >= CAST(strftime('%s', u.year || '-03-25', 'weekday 0') AS BIGINT) + 3600
    AND u.seconds < CAST(strftime('%s', u.year || '-10-25', 'weekday 0') AS BIGINT) + 3600 THEN 7200 ELSE 3600 END AS seconds
    FROM (SELECT id, occurred_at / 1000 AS seconds, strftime('%Y', occurred_at / 1000, 'unixepoch') AS year FROM event) u) l ON l.id = e.id;

-- What the facts replace.
DROP TABLE event_month;

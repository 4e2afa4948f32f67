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

-- Facts of the events that there are, by the Swedish clock.
INSERT INTO event_fact (event_id, ordinal, unit_id, track, withheld, occurred_day, weekday, hour, nature, times, joined, type_code, category_code,
    harm_code, severity, risk, causes, sex_code, age_code, service_code, is_open)
SELECT e.id, e.year * 10000000 + e.number, e.unit_id, e.track, e.withheld, to_char(l.at, 'YYYY-MM-DD'),
    CAST(EXTRACT(ISODOW FROM l.at) AS BIGINT), CAST(EXTRACT(HOUR FROM l.at) AS BIGINT),
    e.nature, e.times, CASE WHEN e.joined_to IS NULL THEN 0 ELSE 1 END, e.type_code, COALESCE(e.category_code, ''), e.harm_code,
    GREATEST(COALESCE(e.hsl_severity, 0), COALESCE(e.sol_severity, 0)), COALESCE(e.risk, 0),
    COALESCE((SELECT string_agg(c.cause_code, ',' ORDER BY c.cause_code) FROM event_cause c WHERE c.event_id = e.id), ''),
    COALESCE(e.sex_code, ''), COALESCE(e.age_code, ''), COALESCE(e.service_code, ''), e.is_open
FROM event e JOIN (SELECT id, to_timestamp(occurred_at / 1000.0) AT TIME ZONE 'Europe/Stockholm' AS at FROM event) l ON l.id = e.id;

-- What the facts replace.
DROP TABLE event_month;

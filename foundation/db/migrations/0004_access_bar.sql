-- People who must not see a row whatever their roles are: those whom it is about, and those who have a conflict of interest.
CREATE TABLE access_bar (
    subject_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (subject_id, person_id)
);

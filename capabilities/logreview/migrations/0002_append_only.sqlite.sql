-- A review that has been noted stays.
CREATE TRIGGER log_review_no_update BEFORE UPDATE ON log_review BEGIN SELECT RAISE(ABORT, 'a review is append-only'); END;
CREATE TRIGGER log_review_no_delete BEFORE DELETE ON log_review BEGIN SELECT RAISE(ABORT, 'a review is append-only'); END;

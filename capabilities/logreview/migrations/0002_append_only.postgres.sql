-- A review that has been noted stays.
CREATE FUNCTION log_review_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a review is append-only'; END $$;
CREATE TRIGGER log_review_no_change BEFORE UPDATE OR DELETE ON log_review FOR EACH ROW EXECUTE FUNCTION log_review_is_append_only();

-- That something has changed which public pages show: a row for each statement, seen once its transaction is over. The server
-- looks here and forgets the pages that it keeps ready; old rows are swept away.
CREATE TABLE portal.change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, DELETE ON portal.change TO prongsai_desk;

CREATE FUNCTION portal.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO portal.change DEFAULT VALUES;
  RETURN NULL;
END $$;

CREATE TRIGGER public_pages AFTER INSERT OR UPDATE OR DELETE ON portal.publication
  FOR EACH STATEMENT EXECUTE FUNCTION portal.note_change();
CREATE TRIGGER public_pages AFTER INSERT ON results.version
  FOR EACH STATEMENT EXECUTE FUNCTION portal.note_change();
CREATE TRIGGER public_pages AFTER INSERT ON plan.approved
  FOR EACH STATEMENT EXECUTE FUNCTION portal.note_change();
CREATE TRIGGER public_pages AFTER INSERT OR UPDATE OR DELETE ON agency.agency
  FOR EACH STATEMENT EXECUTE FUNCTION portal.note_change();
CREATE TRIGGER public_pages AFTER INSERT OR UPDATE ON round.round
  FOR EACH STATEMENT EXECUTE FUNCTION portal.note_change();
CREATE TRIGGER public_pages AFTER INSERT ON progress.report
  FOR EACH STATEMENT EXECUTE FUNCTION portal.note_change();
CREATE TRIGGER public_pages AFTER INSERT OR UPDATE ON disclosure.approved
  FOR EACH STATEMENT EXECUTE FUNCTION portal.note_change();
CREATE TRIGGER public_pages AFTER INSERT OR UPDATE ON results.standing
  FOR EACH STATEMENT EXECUTE FUNCTION portal.note_change();
CREATE TRIGGER public_pages AFTER INSERT OR UPDATE ON portal.report_publication
  FOR EACH STATEMENT EXECUTE FUNCTION portal.note_change();

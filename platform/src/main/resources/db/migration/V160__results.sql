-- Frozen results: what was counted and marked, and what came of it, byte for byte. Only ever added to.
CREATE SCHEMA results;

CREATE TABLE results.version (
  round_id uuid NOT NULL REFERENCES round.round,
  number integer NOT NULL CHECK (number >= 1),
  framework_id text NOT NULL,
  framework_sha256 text NOT NULL,
  input bytea NOT NULL,
  input_sha256 text NOT NULL,
  result bytea NOT NULL,
  result_sha256 text NOT NULL,
  total_exact text NOT NULL,
  level text NOT NULL,
  program text NOT NULL,
  reason text NOT NULL,
  made_on date NOT NULL,
  PRIMARY KEY (round_id, number)
);

CREATE FUNCTION results.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a frozen result does not change: add a version with a reason'
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON results.version
  FOR EACH ROW EXECUTE FUNCTION results.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON results.version
  FOR EACH STATEMENT EXECUTE FUNCTION results.refuse_change();

GRANT USAGE ON SCHEMA results TO prongsai_desk;
GRANT SELECT, INSERT ON results.version TO prongsai_desk;

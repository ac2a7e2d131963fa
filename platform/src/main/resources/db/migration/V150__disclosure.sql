-- Marks of the disclosure check (OIT): one an item of a round.
CREATE SCHEMA disclosure;

CREATE TABLE disclosure.mark (
  round_id uuid NOT NULL REFERENCES round.round,
  item text NOT NULL,
  mark text NOT NULL,
  PRIMARY KEY (round_id, item)
);

-- A mark is not changed once the round is frozen, whoever asks.
CREATE FUNCTION disclosure.refuse_when_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM round.round
    WHERE id IN (CASE WHEN TG_OP = 'DELETE' THEN OLD.round_id ELSE NEW.round_id END) AND state = 'frozen'
  ) THEN
    RAISE EXCEPTION 'the marks of a frozen round do not change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER refuse_when_frozen BEFORE INSERT OR UPDATE OR DELETE ON disclosure.mark
  FOR EACH ROW EXECUTE FUNCTION disclosure.refuse_when_frozen();

GRANT USAGE ON SCHEMA disclosure TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON disclosure.mark TO prongsai_desk;

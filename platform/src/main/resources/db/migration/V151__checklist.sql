-- The disclosure checklist of a round: filled in field by field, approved as a whole.
CREATE TABLE disclosure.checklist (
  round_id    uuid PRIMARY KEY REFERENCES round.round,
  state       text NOT NULL DEFAULT 'FILLING' CHECK (state IN ('FILLING', 'AWAITING_APPROVAL', 'APPROVED')),
  fills_until timestamptz,
  sent_at     timestamptz,
  sent_by     bigint
);

-- What stands in a field now. A field that was never typed has no row; an emptied one has an empty value.
CREATE TABLE disclosure.field (
  round_id   uuid NOT NULL REFERENCES disclosure.checklist,
  item       text NOT NULL,
  field      text NOT NULL,
  value      text NOT NULL,
  version    bigint NOT NULL CHECK (version > 0),
  changed_at timestamptz NOT NULL,
  changed_by bigint NOT NULL,
  PRIMARY KEY (round_id, item, field)
);

-- Every value that a field ever had: who wrote what when. Nothing here is changed or taken away.
CREATE TABLE disclosure.change (
  round_id uuid NOT NULL,
  item     text NOT NULL,
  field    text NOT NULL,
  version  bigint NOT NULL,
  value    text NOT NULL,
  at       timestamptz NOT NULL,
  account  bigint NOT NULL,
  PRIMARY KEY (round_id, item, field, version)
);

-- What the executive says of an item when sending the checklist back.
CREATE TABLE disclosure.comment (
  id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id uuid NOT NULL REFERENCES disclosure.checklist,
  item     text NOT NULL,
  text     text NOT NULL CHECK (text <> ''),
  at       timestamptz NOT NULL,
  account  bigint NOT NULL,
  done     boolean NOT NULL DEFAULT false
);
CREATE INDEX comment_round ON disclosure.comment (round_id, item);

-- What the executive approved: the canonical bytes of the checklist and their hash.
CREATE TABLE disclosure.approved (
  round_id uuid PRIMARY KEY REFERENCES disclosure.checklist,
  sha256   text NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
  bytes    bytea NOT NULL,
  at       timestamptz NOT NULL,
  account  bigint NOT NULL
);

CREATE FUNCTION disclosure.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is not changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER never BEFORE UPDATE OR DELETE OR TRUNCATE ON disclosure.approved EXECUTE FUNCTION disclosure.refuse_change();
CREATE TRIGGER never BEFORE UPDATE OR DELETE OR TRUNCATE ON disclosure.change EXECUTE FUNCTION disclosure.refuse_change();

-- Fields change only while the checklist is being filled in.
CREATE FUNCTION disclosure.refuse_unless_filling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM disclosure.checklist c JOIN round.round r ON r.id = c.round_id
    WHERE ((TG_OP <> 'INSERT' AND c.round_id = OLD.round_id) OR (TG_OP <> 'DELETE' AND c.round_id = NEW.round_id))
      AND (c.state <> 'FILLING' OR r.state = 'frozen')
  ) THEN
    RAISE EXCEPTION 'the checklist is not being filled in' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER refuse_unless_filling BEFORE INSERT OR UPDATE OR DELETE ON disclosure.field
  FOR EACH ROW EXECUTE FUNCTION disclosure.refuse_unless_filling();

-- An approved checklist stays approved.
CREATE FUNCTION disclosure.keep_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'APPROVED' AND (TG_OP = 'DELETE' OR NEW.state <> 'APPROVED') THEN
    RAISE EXCEPTION 'an approved checklist stays approved' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_approved BEFORE UPDATE OR DELETE ON disclosure.checklist
  FOR EACH ROW EXECUTE FUNCTION disclosure.keep_approved();

GRANT SELECT, INSERT, UPDATE ON disclosure.checklist, disclosure.field, disclosure.comment TO prongsai_desk;
GRANT SELECT, INSERT ON disclosure.change, disclosure.approved TO prongsai_desk;

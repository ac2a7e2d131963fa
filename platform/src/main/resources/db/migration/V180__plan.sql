-- The plan of measures that answers the result of a round: drafted measure by measure, approved as a whole.
CREATE SCHEMA plan;

CREATE TABLE plan.plan (
  round_id      uuid PRIMARY KEY REFERENCES round.round,
  state         text NOT NULL DEFAULT 'DRAFTING' CHECK (state IN ('DRAFTING', 'AWAITING_APPROVAL', 'APPROVED')),
  result_number integer NOT NULL CHECK (result_number >= 1),
  result_sha256 text NOT NULL,
  sent_at       timestamptz,
  sent_by       bigint
);

-- A measure as it stands now, as canonical JSON. A removed one keeps its row, so that it can be brought back.
CREATE TABLE plan.measure (
  id         uuid PRIMARY KEY,
  round_id   uuid NOT NULL REFERENCES plan.plan,
  place      integer NOT NULL,
  content    text NOT NULL CHECK (length(content) <= 60000),
  removed    boolean NOT NULL DEFAULT false,
  version    bigint NOT NULL CHECK (version > 0),
  changed_at timestamptz NOT NULL,
  changed_by bigint NOT NULL
);
CREATE INDEX measure_round ON plan.measure (round_id, place);

-- Everything that a measure ever was: who wrote what when.
CREATE TABLE plan.change (
  measure_id uuid NOT NULL REFERENCES plan.measure,
  version    bigint NOT NULL,
  content    text NOT NULL,
  removed    boolean NOT NULL,
  at         timestamptz NOT NULL,
  account    bigint NOT NULL,
  PRIMARY KEY (measure_id, version)
);

-- What the executive says when sending the plan back.
CREATE TABLE plan.comment (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id   uuid NOT NULL REFERENCES plan.plan,
  measure_id uuid REFERENCES plan.measure,
  text       text NOT NULL CHECK (text <> ''),
  at         timestamptz NOT NULL,
  account    bigint NOT NULL
);

-- What the executive approved, edition by edition: the canonical bytes of the plan and their hash. The last is in force.
CREATE TABLE plan.approved (
  round_id uuid NOT NULL REFERENCES plan.plan,
  edition  integer NOT NULL CHECK (edition >= 1),
  sha256   text NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
  bytes    bytea NOT NULL,
  at       timestamptz NOT NULL,
  account  bigint NOT NULL,
  PRIMARY KEY (round_id, edition)
);

-- Assumptions tried out on a result, kept by name.
CREATE TABLE plan.scenario (
  id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id uuid NOT NULL REFERENCES round.round,
  name     text NOT NULL CHECK (name <> '' AND length(name) <= 200),
  aims     jsonb NOT NULL,
  at       timestamptz NOT NULL,
  account  bigint NOT NULL
);
CREATE INDEX scenario_round ON plan.scenario (round_id);

CREATE FUNCTION plan.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is not changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER never BEFORE UPDATE OR DELETE OR TRUNCATE ON plan.approved EXECUTE FUNCTION plan.refuse_change();
CREATE TRIGGER never BEFORE UPDATE OR DELETE OR TRUNCATE ON plan.change EXECUTE FUNCTION plan.refuse_change();

-- Measures change only while the plan is being drafted.
CREATE FUNCTION plan.refuse_unless_drafting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM plan.plan WHERE round_id = NEW.round_id AND state <> 'DRAFTING') THEN
    RAISE EXCEPTION 'the plan is not being drafted' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_unless_drafting BEFORE INSERT OR UPDATE ON plan.measure
  FOR EACH ROW EXECUTE FUNCTION plan.refuse_unless_drafting();

GRANT USAGE ON SCHEMA plan TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE ON plan.plan, plan.measure TO prongsai_desk;
GRANT SELECT, INSERT ON plan.change, plan.comment, plan.approved TO prongsai_desk;
GRANT SELECT, INSERT, DELETE ON plan.scenario TO prongsai_desk;

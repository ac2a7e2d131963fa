-- How the steps of an approved plan are carried out: reports that are only ever added, their evidence, what is said about them.
CREATE SCHEMA progress;

-- Bytes of evidence, once for each content. They are whole or not there: header and chunks come in one transaction.
CREATE TABLE progress.blob (
  sha256     bytea PRIMARY KEY CHECK (length(sha256) = 32),
  size       bigint NOT NULL CHECK (size > 0),
  scan       text NOT NULL CHECK (scan IN ('NOT_ASKED', 'WAITING', 'CLEAN', 'INFECTED')),
  finding    text NOT NULL DEFAULT '',
  scanned_at timestamptz,
  made       timestamptz NOT NULL
);
CREATE INDEX blob_waiting ON progress.blob (made) WHERE scan = 'WAITING';
CREATE TABLE progress.chunk (
  sha256 bytea NOT NULL REFERENCES progress.blob,
  number integer NOT NULL CHECK (number >= 0),
  bytes  bytea NOT NULL,
  PRIMARY KEY (sha256, number)
);

-- A file that somebody handed in for a step. Until it stands in a report its uploader may take it away.
CREATE TABLE progress.file (
  id       uuid PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES plan.plan,
  step_id  uuid NOT NULL,
  name     text NOT NULL CHECK (name <> ''),
  type     text NOT NULL,
  sha256   bytea NOT NULL REFERENCES progress.blob,
  at       timestamptz NOT NULL,
  account  bigint NOT NULL
);
CREATE INDEX file_step ON progress.file (step_id, account);
CREATE INDEX file_round ON progress.file (round_id);
CREATE INDEX file_blob ON progress.file (sha256);

-- A step is named by its number in the plan, which it keeps through all editions.
CREATE TABLE progress.report (
  id        uuid PRIMARY KEY,
  sequence  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  round_id  uuid NOT NULL REFERENCES plan.plan,
  step_id   uuid NOT NULL,
  reporting text NOT NULL CHECK (reporting IN ('SIX_MONTHS', 'TWELVE_MONTHS', 'ANY_TIME')),
  state     text NOT NULL CHECK (state IN ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'DROPPED')),
  done      text NOT NULL,
  outcome   text NOT NULL,
  obstacle  text NOT NULL,
  remedy    text NOT NULL,
  percent   smallint CHECK (percent BETWEEN 0 AND 100),
  at        timestamptz NOT NULL,
  account   bigint NOT NULL
);
CREATE INDEX report_round ON progress.report (round_id, sequence);

-- Evidence of a report, in order: a link or a file.
CREATE TABLE progress.evidence (
  report_id   uuid NOT NULL REFERENCES progress.report,
  place       integer NOT NULL,
  url         text,
  file_id     uuid UNIQUE REFERENCES progress.file,
  description text NOT NULL,
  PRIMARY KEY (report_id, place),
  CHECK ((url IS NULL) <> (file_id IS NULL))
);

CREATE TABLE progress.comment (
  id       uuid PRIMARY KEY,
  sequence bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  round_id uuid NOT NULL REFERENCES plan.plan,
  step_id  uuid NOT NULL,
  text     text NOT NULL CHECK (text <> ''),
  at       timestamptz NOT NULL,
  account  bigint NOT NULL
);
CREATE INDEX comment_round ON progress.comment (round_id, sequence);

-- What somebody typed and has not yet reported.
CREATE TABLE progress.draft (
  step_id  uuid NOT NULL,
  account  bigint NOT NULL,
  round_id uuid NOT NULL REFERENCES plan.plan,
  content  text NOT NULL CHECK (length(content) <= 100000),
  at       timestamptz NOT NULL,
  PRIMARY KEY (step_id, account)
);

CREATE FUNCTION progress.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is not changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER never BEFORE UPDATE OR DELETE OR TRUNCATE ON progress.report EXECUTE FUNCTION progress.refuse_change();
CREATE TRIGGER never BEFORE UPDATE OR DELETE OR TRUNCATE ON progress.evidence EXECUTE FUNCTION progress.refuse_change();
CREATE TRIGGER never BEFORE UPDATE OR DELETE OR TRUNCATE ON progress.comment EXECUTE FUNCTION progress.refuse_change();

GRANT USAGE ON SCHEMA progress TO prongsai_desk;
GRANT SELECT, INSERT ON progress.report, progress.evidence, progress.comment TO prongsai_desk;
GRANT SELECT, INSERT, DELETE ON progress.file, progress.chunk TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON progress.draft, progress.blob TO prongsai_desk;

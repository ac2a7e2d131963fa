-- What was seen at disclosed links. Rows are added, never changed; bytes go with the retention of their rounds, their hashes stay.
CREATE SCHEMA evidence;

-- Bytes by the SHA-256 of what they are when unpacked.
CREATE TABLE evidence.blob (
  sha256 bytea PRIMARY KEY CHECK (length(sha256) = 32),
  packed boolean NOT NULL,
  stored int NOT NULL,
  bytes  bytea NOT NULL
);
ALTER TABLE evidence.blob ALTER COLUMN bytes SET STORAGE EXTERNAL; -- packed already

-- A look at one link. number counts within the round; the manifest says all of it, and the hash of the one before.
CREATE TABLE evidence.capture (
  id              uuid PRIMARY KEY,
  round_id        uuid NOT NULL REFERENCES round.round,
  number          int NOT NULL CHECK (number > 0),
  item            text NOT NULL,
  url             text NOT NULL,
  landed          text NOT NULL,
  at              timestamptz NOT NULL,
  occasion        text NOT NULL,
  status          int NOT NULL,
  vantage         text NOT NULL,
  note            text NOT NULL,
  previous_sha256 bytea NOT NULL CHECK (length(previous_sha256) IN (0, 32)),
  manifest        text NOT NULL,
  manifest_sha256 bytea NOT NULL CHECK (length(manifest_sha256) = 32),
  UNIQUE (round_id, number)
);
CREATE INDEX capture_of_item ON evidence.capture (round_id, item, at DESC);

CREATE TABLE evidence.part (
  capture uuid NOT NULL REFERENCES evidence.capture,
  name    text NOT NULL,
  type    text NOT NULL,
  size    bigint NOT NULL,
  sha256  bytea NOT NULL CHECK (length(sha256) = 32),
  kept    boolean NOT NULL,
  PRIMARY KEY (capture, name)
);
CREATE INDEX part_of_blob ON evidence.part (sha256);

-- The time stamp of an outside authority over the hash of a manifest.
CREATE TABLE evidence.stamp (
  capture uuid PRIMARY KEY REFERENCES evidence.capture,
  token   bytea NOT NULL
);

-- Bodies that a later capture of the round need not keep again.
CREATE TABLE evidence.payload (
  round_id  uuid NOT NULL REFERENCES round.round,
  sha256    bytea NOT NULL,
  record_id uuid NOT NULL,
  uri       text NOT NULL,
  at        timestamptz NOT NULL,
  capture   uuid NOT NULL REFERENCES evidence.capture,
  PRIMARY KEY (round_id, sha256)
);

CREATE TABLE evidence.purged (
  sha256 bytea NOT NULL,
  at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (sha256, at)
);

CREATE FUNCTION evidence.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'blob' AND current_setting('evidence.purging', true) = 'yes' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'evidence is append-only';
END $$;

DO $$
DECLARE one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['blob', 'capture', 'part', 'stamp', 'payload', 'purged'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence.%I
      FOR EACH STATEMENT EXECUTE FUNCTION evidence.refuse_change()', one);
  END LOOP;
END $$;

-- Lets go of bytes that only rounds before a fiscal year have; gives their number.
CREATE FUNCTION evidence.purge(before int) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog AS $$
DECLARE gone bigint;
BEGIN
  IF before > extract(year FROM now() AT TIME ZONE 'Asia/Bangkok')::int + 543 - 1 THEN
    RAISE EXCEPTION 'evidence of the last fiscal year is kept';
  END IF;
  PERFORM set_config('evidence.purging', 'yes', true);
  WITH old AS (
    DELETE FROM evidence.blob b WHERE NOT EXISTS (
      SELECT 1 FROM evidence.part p JOIN evidence.capture c ON c.id = p.capture
        JOIN round.round r ON r.id = c.round_id
      WHERE p.sha256 = b.sha256 AND p.kept AND r.fiscal_year >= before)
    RETURNING sha256)
  INSERT INTO evidence.purged (sha256) SELECT sha256 FROM old;
  GET DIAGNOSTICS gone = ROW_COUNT;
  PERFORM set_config('evidence.purging', '', true);
  RETURN gone;
END $$;
REVOKE ALL ON FUNCTION evidence.purge(int) FROM PUBLIC;

GRANT USAGE ON SCHEMA evidence TO prongsai_desk;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA evidence TO prongsai_desk;
REVOKE INSERT ON evidence.purged FROM prongsai_desk;
GRANT EXECUTE ON FUNCTION evidence.purge(int) TO prongsai_desk;

-- The box: answers, and which tickets were spent. Nothing says who answered, from where, on what device, at what time of the day,
-- or which ticket belongs to which answer (docs/anonymity.md). No foreign keys on purpose: a check for every row would cost more than
-- the row, and `round.is_open` is asked for each anyway.
CREATE SCHEMA response;

-- answers: one byte a question in the order of the framework's instrument, the position of the chosen option from 0.
-- stream: 1 answered alone, 2 interviewed, 3 imported. flags: bits, see prongsai.response.Anomaly.
-- id is random and is drawn anew whenever rows are mixed.
CREATE TABLE response.answer (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id    uuid NOT NULL,
  instrument  text NOT NULL CHECK (instrument IN ('IIT', 'EIT')),
  answered_on date NOT NULL,
  stream      smallint NOT NULL CHECK (stream BETWEEN 1 AND 3),
  flags       smallint NOT NULL CHECK (flags >= 0),
  answers     bytea NOT NULL CHECK (octet_length(answers) BETWEEN 1 AND 400)
);
CREATE INDEX answer_round ON response.answer (round_id, instrument);

-- digest: HMAC-SHA256 of the answers under the token itself. Who has the token again (a retry) learns whether these answers were
-- stored with it; who has only this table learns nothing.
CREATE TABLE response.spent (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  round_id   uuid NOT NULL,
  digest     bytea NOT NULL CHECK (octet_length(digest) = 32)
);
CREATE INDEX spent_round ON response.spent (round_id);

-- How many answered at a service point on a day; an answer itself does not say where it was given.
CREATE TABLE response.point_count (
  service_point uuid NOT NULL,
  day           date NOT NULL,
  n             int NOT NULL,
  PRIMARY KEY (service_point, day)
);

GRANT USAGE ON SCHEMA response TO prongsai_box;
GRANT SELECT, INSERT, UPDATE, DELETE ON response.answer, response.spent, response.point_count TO prongsai_box;

-- After rows were mixed their old places are to be cleared away. Before PostgreSQL 17 only autovacuum does that.
DO $$ BEGIN
  IF current_setting('server_version_num')::int >= 170000 THEN
    EXECUTE 'GRANT MAINTAIN ON response.answer, response.spent TO prongsai_box';
  END IF;
END $$;

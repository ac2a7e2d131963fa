-- One fiscal year of one agency being assessed. The door and the box may see whether a round is open, and change nothing.
CREATE SCHEMA round;

-- Ten random digits of Crockford's base 32. The last seven bytes of a random UUID hold no fixed bits.
CREATE FUNCTION round.new_link() RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + (((bits.all_bits >> (5 * digit)) & 31)::int), 1), '')
  FROM (SELECT ('x' || right(replace(gen_random_uuid()::text, '-', ''), 14))::bit(56)::bigint AS all_bits) bits,
       generate_series(0, 9) AS digit
$$;

CREATE TABLE round.round (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  agency_id        bigint NOT NULL REFERENCES agency.agency,
  fiscal_year      int NOT NULL CHECK (fiscal_year BETWEEN 2540 AND 2700),
  framework_id     text NOT NULL,
  framework_sha256 text NOT NULL CHECK (framework_sha256 ~ '^[0-9a-f]{64}$'),
  state            text NOT NULL CHECK (state IN ('planned', 'open', 'closed', 'frozen')),
  iit_opens        timestamptz NOT NULL,
  iit_closes       timestamptz NOT NULL CHECK (iit_closes > iit_opens),
  eit_opens        timestamptz NOT NULL,
  eit_closes       timestamptz NOT NULL CHECK (eit_closes > eit_opens),
  staff            int NOT NULL CHECK (staff BETWEEN 0 AND 10000000),
  visitors         int NOT NULL CHECK (visitors BETWEEN 0 AND 10000000),
  iit_link         text NOT NULL UNIQUE DEFAULT round.new_link() CHECK (iit_link ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
  eit_link         text NOT NULL UNIQUE DEFAULT round.new_link() CHECK (eit_link ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
  UNIQUE (agency_id, fiscal_year)
);
CREATE INDEX round_year ON round.round (fiscal_year, state);

-- A point that was taken away while the round was open stays, without its link working: answers may name it.
CREATE TABLE round.service_point (
  id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id uuid NOT NULL REFERENCES round.round,
  name     text NOT NULL CHECK (name <> ''),
  link     text NOT NULL UNIQUE DEFAULT round.new_link() CHECK (link ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
  active   boolean NOT NULL DEFAULT true
);
CREATE INDEX service_point_round ON round.service_point (round_id);
CREATE UNIQUE INDEX service_point_name ON round.service_point (round_id, name) WHERE active;

-- Whether a survey of a round takes answers at a moment: the first moment of its window does, the last no longer.
CREATE FUNCTION round.is_open(round uuid, instrument text, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM round.round r
    WHERE r.id = $1 AND r.state = 'open'
      AND CASE $2 WHEN 'IIT' THEN $3 >= r.iit_opens AND $3 < r.iit_closes
                  WHEN 'EIT' THEN $3 >= r.eit_opens AND $3 < r.eit_closes
                  ELSE false END)
$$;

REVOKE ALL ON FUNCTION round.new_link() FROM PUBLIC;
REVOKE ALL ON FUNCTION round.is_open(uuid, text, timestamptz) FROM PUBLIC;
GRANT USAGE ON SCHEMA round TO prongsai_desk, prongsai_door, prongsai_box;
GRANT SELECT, INSERT, UPDATE ON round.round TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON round.service_point TO prongsai_desk;
GRANT EXECUTE ON FUNCTION round.new_link() TO prongsai_desk;
GRANT SELECT ON round.round, round.service_point TO prongsai_door, prongsai_box;
GRANT EXECUTE ON FUNCTION round.is_open(uuid, text, timestamptz) TO prongsai_desk, prongsai_door, prongsai_box;

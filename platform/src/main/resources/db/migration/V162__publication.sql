-- Which results the public may see: nothing of a round is public before it stands here.
CREATE SCHEMA portal;

CREATE TABLE portal.publication (
  round_id uuid PRIMARY KEY REFERENCES round.round,
  at       timestamptz NOT NULL,
  account  bigint NOT NULL
);

GRANT USAGE ON SCHEMA portal TO prongsai_desk;
GRANT SELECT, INSERT, DELETE ON portal.publication TO prongsai_desk;

-- What checks of disclosed links found. Nothing here is changed; old rows go with the retention of the evidence.
CREATE SCHEMA checking;

CREATE TABLE checking.link_check (
  id       uuid PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES round.round,
  item     text NOT NULL,
  url      text NOT NULL CHECK (length(url) <= 2000),
  at       timestamptz NOT NULL,
  occasion text NOT NULL CHECK (occasion IN ('REQUEST', 'NIGHT', 'SUBMISSION', 'ASSESSMENT')),
  verdict  text NOT NULL CHECK (verdict IN ('REACHABLE', 'BLOCKED', 'MOVED', 'GONE', 'UNSURE')),
  reason   text NOT NULL,
  status   int NOT NULL,
  landed   text NOT NULL,
  rules    text NOT NULL,
  hints    jsonb NOT NULL,
  capture  uuid
);
CREATE INDEX link_check_latest ON checking.link_check (round_id, item, url, at DESC);

GRANT USAGE ON SCHEMA checking TO prongsai_desk;
GRANT SELECT, INSERT, DELETE ON checking.link_check TO prongsai_desk;

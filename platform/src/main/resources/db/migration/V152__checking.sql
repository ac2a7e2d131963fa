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

-- A link that opened before and does not open now, or never did: one row from when it was first found dead until it opens again.
CREATE TABLE checking.dead_link (
  round_id  uuid NOT NULL REFERENCES round.round,
  item      text NOT NULL,
  url       text NOT NULL,
  since     timestamptz NOT NULL,
  reason    text NOT NULL,
  back      timestamptz CHECK (back > since),
  told      boolean NOT NULL DEFAULT false,
  told_back boolean NOT NULL DEFAULT false,
  PRIMARY KEY (round_id, item, url, since)
);
CREATE UNIQUE INDEX dead_link_now ON checking.dead_link (round_id, item, url) WHERE back IS NULL;

-- Who is told, by agency.
CREATE TABLE checking.recipient (
  id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  agency_id bigint NOT NULL REFERENCES agency.agency,
  way       text NOT NULL CHECK (way IN ('EMAIL', 'WEBHOOK')),
  address   text NOT NULL CHECK (address <> '' AND length(address) <= 500),
  secret    text NOT NULL CHECK (way = 'EMAIL' OR length(secret) >= 32),
  UNIQUE (agency_id, way, address)
);

-- What is to be sent, until it is sent or given up.
CREATE TABLE checking.message (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  recipient_id uuid NOT NULL REFERENCES checking.recipient ON DELETE CASCADE,
  subject      text NOT NULL,
  body         text NOT NULL,
  made         timestamptz NOT NULL,
  due          timestamptz NOT NULL,
  tries        int NOT NULL DEFAULT 0,
  sent         timestamptz,
  given_up     boolean NOT NULL DEFAULT false,
  last_error   text NOT NULL DEFAULT ''
);
CREATE INDEX message_due ON checking.message (due) WHERE sent IS NULL AND NOT given_up;

GRANT SELECT, INSERT, UPDATE ON checking.dead_link TO prongsai_desk;
GRANT SELECT, INSERT, DELETE ON checking.recipient TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE ON checking.message TO prongsai_desk;

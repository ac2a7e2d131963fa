-- Files with agencies that were tried and not yet taken over: kept for a day, so that what is taken over is what was shown.
CREATE TABLE agency.upload (
  id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account  bigint NOT NULL,
  name     text NOT NULL,
  content  bytea NOT NULL,
  uploaded timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON agency.upload TO prongsai_desk;
GRANT USAGE ON SEQUENCE agency.agency_id_seq TO prongsai_desk;

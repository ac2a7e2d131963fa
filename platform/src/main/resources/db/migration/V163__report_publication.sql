-- Which reports on measures the public may see, and as of when: later reports become public with the next publication only.
CREATE TABLE portal.report_publication (
  round_id  uuid NOT NULL REFERENCES round.round,
  reporting text NOT NULL CHECK (reporting IN ('SIX_MONTHS', 'TWELVE_MONTHS')),
  at        timestamptz NOT NULL,
  account   bigint NOT NULL,
  PRIMARY KEY (round_id, reporting)
);
GRANT SELECT, INSERT, UPDATE ON portal.report_publication TO prongsai_desk;

-- Opening the rounds of many agencies in one act, and what became of it.
CREATE TABLE round.season_opening (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at           timestamptz NOT NULL,
  fiscal_year  int NOT NULL,
  framework_id text NOT NULL,
  chosen       text NOT NULL,
  opened       int NOT NULL
);

CREATE TABLE round.season_skip (
  season_id uuid NOT NULL REFERENCES round.season_opening,
  agency_id bigint NOT NULL REFERENCES agency.agency,
  reason    text NOT NULL CHECK (reason IN ('inactive', 'other-framework', 'open', 'closed', 'frozen', 'meanwhile')),
  PRIMARY KEY (season_id, agency_id)
);

GRANT SELECT, INSERT ON round.season_opening, round.season_skip TO prongsai_desk;

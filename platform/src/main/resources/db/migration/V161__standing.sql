-- The figures of the version in force of each round, as published, for lists and queries over many agencies.
-- Worked out of results.version, which stays the truth: deleted rows are filled up again at the next start.
CREATE TABLE results.standing (
  round_id        uuid PRIMARY KEY REFERENCES round.round,
  agency_id       bigint NOT NULL REFERENCES agency.agency,
  fiscal_year     integer NOT NULL,
  framework_id    text NOT NULL,
  number          integer NOT NULL CHECK (number >= 1),
  total           numeric(5,2),            -- no total while an instrument has no score
  level           text NOT NULL,           -- empty without one
  passed          boolean NOT NULL,
  iit_respondents integer CHECK (iit_respondents >= 10), -- fewer are not told
  eit_respondents integer CHECK (eit_respondents >= 10),
  -- every part of the framework down to the items, in its order; NULL where there is no score, or where fewer
  -- than ten people answered
  figures         numeric(6,2)[] NOT NULL
);
CREATE INDEX standing_year ON results.standing (fiscal_year, agency_id) INCLUDE (framework_id, total, passed);
CREATE INDEX standing_agency ON results.standing (agency_id, fiscal_year);

GRANT SELECT, INSERT, UPDATE ON results.standing TO prongsai_desk;

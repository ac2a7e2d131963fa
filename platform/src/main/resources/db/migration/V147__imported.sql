-- Surveys whose answers were collected elsewhere. They take none here: who has the file that was loaded could subtract it from what
-- is published, and would have the few that answered here.
CREATE TABLE response.imported (
  round_id   uuid NOT NULL,
  instrument text NOT NULL CHECK (instrument IN ('IIT', 'EIT')),
  PRIMARY KEY (round_id, instrument)
);
GRANT SELECT, INSERT ON response.imported TO prongsai_box;

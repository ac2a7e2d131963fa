-- Which answers of a closed round do not count, by what was odd about how they came in, and why. kinds: bits, see
-- prongsai.response.Anomaly; 0 when somebody decided that all count.
CREATE TABLE round.set_aside (
  round_id uuid PRIMARY KEY REFERENCES round.round,
  kinds    int NOT NULL CHECK (kinds >= 0),
  reason   text NOT NULL CHECK (reason <> '')
);
GRANT SELECT, INSERT, UPDATE ON round.set_aside TO prongsai_desk;

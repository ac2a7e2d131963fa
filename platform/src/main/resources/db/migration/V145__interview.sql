-- Which devices may hand in interviews of assessors (EIT part 2). No answer says by which permit it came.
CREATE SCHEMA survey;

-- token_hash: SHA-256 of the random text in the device's link; the text itself is kept nowhere.
CREATE TABLE survey.interview_permit (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id   uuid NOT NULL REFERENCES round.round,
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  device     text NOT NULL CHECK (char_length(device) BETWEEN 1 AND 60),
  issued_on  date NOT NULL,
  valid_to   date NOT NULL CHECK (valid_to >= issued_on),
  withdrawn  boolean NOT NULL DEFAULT false
);
CREATE INDEX interview_permit_round ON survey.interview_permit (round_id);

GRANT USAGE ON SCHEMA survey TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE ON survey.interview_permit TO prongsai_desk;

-- What somebody typed for the review and has not sent yet; read by nobody else. The version goes on when it was sent,
-- so that an older window never writes over newer work.
CREATE TABLE review.draft (
  account_id bigint NOT NULL REFERENCES access.account,
  place      text NOT NULL CHECK (place <> '' AND length(place) <= 200),
  text       text NOT NULL CHECK (length(text) <= 20000),
  version    bigint NOT NULL CHECK (version > 0),
  at         timestamptz NOT NULL,
  sent       boolean NOT NULL,
  PRIMARY KEY (account_id, place)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON review.draft TO prongsai_desk;

CREATE INDEX assignment_vacant ON review.assignment (round_id) WHERE assessor IS NULL;

-- Programs that act for a person. A token is `prg_<handle>_<secret>`; of the secret (256 bits) only its hash is kept.
CREATE SCHEMA api;

CREATE TABLE api.token (
  handle     text PRIMARY KEY CHECK (handle ~ '^[0-9a-hjkmnp-tv-z]{8}$'),
  hash       bytea NOT NULL CHECK (octet_length(hash) = 32),
  account_id bigint NOT NULL REFERENCES access.account,
  name       text NOT NULL CHECK (name <> ''),
  scopes     text[] NOT NULL CHECK (cardinality(scopes) > 0),
  agency_id  bigint REFERENCES agency.agency,  -- root of the branch that it keeps to
  made_on    date NOT NULL,
  expires_on date NOT NULL CHECK (expires_on > made_on),
  used_on    date,
  revoked_on date
);
CREATE INDEX token_account ON api.token (account_id);

GRANT USAGE ON SCHEMA api TO prongsai_desk;
GRANT SELECT, INSERT ON api.token TO prongsai_desk;
GRANT UPDATE (used_on, revoked_on) ON api.token TO prongsai_desk;

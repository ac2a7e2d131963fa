-- The door: codes for staff, of which only keyed hashes are kept, and whether each was spent. Nothing says whom a code was given to,
-- with which others it was printed, when it was spent, or what was answered (docs/anonymity.md).
CREATE SCHEMA invitation;

-- blinded_hash: SHA-256 of the blinded message that the code was exchanged for, so that the same request, sent again, gets the same
-- reply. The message is random to everyone but the visitor's browser.
CREATE TABLE invitation.code (
  code_hash    bytea PRIMARY KEY CHECK (octet_length(code_hash) = 32),
  round_id     uuid NOT NULL REFERENCES round.round,
  expires_on   date NOT NULL,
  spent        boolean NOT NULL DEFAULT false,
  blinded_hash bytea CHECK (octet_length(blinded_hash) = 32),
  CHECK (spent = (blinded_hash IS NOT NULL))
);
CREATE INDEX code_round ON invitation.code (round_id);

-- The private half of each round's key, encrypted under a key that does not lie in the database.
CREATE TABLE invitation.signing_key (
  round_id    uuid PRIMARY KEY REFERENCES round.round,
  private_key bytea NOT NULL
);

GRANT USAGE ON SCHEMA invitation TO prongsai_door;
GRANT SELECT, INSERT, UPDATE, DELETE ON invitation.code TO prongsai_door;
GRANT SELECT, INSERT ON invitation.signing_key TO prongsai_door;

-- After codes were mixed their old places are to be cleared away. Before PostgreSQL 17 only autovacuum does that.
DO $$ BEGIN
  IF current_setting('server_version_num')::int >= 170000 THEN
    EXECUTE 'GRANT MAINTAIN ON invitation.code TO prongsai_door';
  END IF;
END $$;

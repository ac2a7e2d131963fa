-- The public half of the key that signs a round's tickets: the door makes it and puts it here, the box and the pages read it, and
-- nobody changes it. It stands apart from the door's tables because the box may not look into those.
CREATE TABLE round.ticket_key (
  round_id    uuid PRIMARY KEY REFERENCES round.round,
  public_key  bytea NOT NULL,
  fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{32}$')
);
GRANT SELECT, INSERT ON round.ticket_key TO prongsai_door;
GRANT SELECT ON round.ticket_key TO prongsai_desk, prongsai_box;

-- Who was reminded of what: each reminder once, whichever server writes it.
CREATE TABLE progress.reminder (
  address  text NOT NULL,
  step_id  uuid NOT NULL,
  ends     date NOT NULL,
  occasion text NOT NULL CHECK (occasion IN ('30', '7', '1') OR occasion ~ '^late-[0-9]{1,3}$'),
  at       timestamptz NOT NULL,
  PRIMARY KEY (address, step_id, ends, occasion)
);

-- One letter a person and day, until it is sent or given up.
CREATE TABLE progress.letter (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  address    text NOT NULL CHECK (address <> ''),
  account    bigint,
  day        date NOT NULL,
  subject    text NOT NULL,
  body       text NOT NULL,
  due        timestamptz NOT NULL,
  tries      int NOT NULL DEFAULT 0,
  sent       timestamptz,
  given_up   boolean NOT NULL DEFAULT false,
  last_error text NOT NULL DEFAULT '',
  UNIQUE (address, day)
);
CREATE INDEX letter_due ON progress.letter (due) WHERE sent IS NULL AND NOT given_up;

GRANT SELECT, INSERT ON progress.reminder TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE ON progress.letter TO prongsai_desk;

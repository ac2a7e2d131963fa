-- Who may do what, and what was done. Nobody signs up: an account is made by another person, who hands over a one-time link.
CREATE SCHEMA access;

CREATE TABLE access.account (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login         text NOT NULL UNIQUE CHECK (login = lower(login) AND login ~ '^[^\s]{1,200}$'),
  name          text NOT NULL CHECK (name <> ''),
  state         text NOT NULL CHECK (state IN ('invited', 'active', 'suspended')),
  password      text,                        -- Argon2id with its parameters and salt
  totp_secret   bytea,                       -- encrypted under a key outside the database
  totp_step     bigint NOT NULL DEFAULT 0,   -- the newest time step whose code was used: no code works twice
  oidc_issuer   text,
  oidc_subject  text,
  handle        bytea NOT NULL UNIQUE DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
  made_at       timestamptz NOT NULL DEFAULT now(),
  UNIQUE (oidc_issuer, oidc_subject),
  CHECK ((oidc_issuer IS NULL) = (oidc_subject IS NULL))
);

-- A role within a scope. The scope is precomputed: one look at the agency's row says whether it lies inside.
CREATE TABLE access.grant (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES access.account,
  role       text NOT NULL CHECK (role IN ('SYSTEM_ADMINISTRATOR', 'AGENCY_OFFICER', 'AGENCY_EXECUTIVE', 'ASSESSOR', 'OVERSEER', 'AUDITOR')),
  scope      text NOT NULL CHECK (scope IN ('everything', 'branch', 'province', 'ministry', 'type')),
  agency_id  bigint REFERENCES agency.agency,  -- root of the branch
  value      text NOT NULL DEFAULT '',         -- the province, ministry or type
  CHECK ((scope = 'branch') = (agency_id IS NOT NULL)),
  CHECK ((scope IN ('province', 'ministry', 'type')) = (value <> '')),
  UNIQUE NULLS NOT DISTINCT (account_id, role, scope, agency_id, value)
);
CREATE INDEX grant_agency ON access.grant (agency_id);

-- One-time codes for whoever lost the second factor: keyed hashes only.
CREATE TABLE access.recovery_code (
  account_id bigint NOT NULL REFERENCES access.account,
  hash       bytea NOT NULL,
  PRIMARY KEY (account_id, hash)
);

-- One-time addresses: the first set-up (no account yet), an invitation, a reset.
CREATE TABLE access.link (
  hash       bytea PRIMARY KEY,               -- SHA-256 of a secret of 256 bits
  account_id bigint UNIQUE REFERENCES access.account,
  purpose    text NOT NULL CHECK (purpose IN ('set-up', 'invitation', 'reset')),
  expires_at timestamptz NOT NULL
);

CREATE TABLE access.passkey (
  id               bytea PRIMARY KEY,
  account_id       bigint NOT NULL REFERENCES access.account,
  public_key       bytea NOT NULL,
  signature_count  bigint NOT NULL,
  uv_initialized   boolean NOT NULL,
  backup_eligible  boolean NOT NULL,
  backup_state     boolean NOT NULL,
  transports       text NOT NULL,
  attestation      bytea,
  client_data      bytea,
  label            text NOT NULL,
  made_at          timestamptz NOT NULL,
  used_at          timestamptz NOT NULL
);
CREATE INDEX passkey_account ON access.passkey (account_id);

-- What was done. Written once; each row carries the hash of the one before it.
CREATE TABLE access.audit (
  seq       bigint PRIMARY KEY CHECK (seq > 0),
  at        timestamptz NOT NULL,
  name      text NOT NULL,
  actor     text NOT NULL,
  agency_id bigint,
  details   text NOT NULL,                     -- canonical JSON: keys in order, no blanks
  previous  bytea NOT NULL,
  hash      bytea NOT NULL
);
CREATE INDEX audit_agency ON access.audit (agency_id, seq);
CREATE INDEX audit_name ON access.audit (name, seq);

CREATE FUNCTION access.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only';
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access.audit
  FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change();

-- Sessions of officers; the names of columns are those of spring-session-jdbc.
CREATE TABLE access.session (
  primary_id            char(36) PRIMARY KEY,
  session_id            char(36) NOT NULL UNIQUE,
  creation_time         bigint NOT NULL,
  last_access_time      bigint NOT NULL,
  max_inactive_interval int NOT NULL,
  expiry_time           bigint NOT NULL,
  principal_name        varchar(100)
);
CREATE INDEX session_expiry ON access.session (expiry_time);
CREATE INDEX session_principal ON access.session (principal_name);
CREATE TABLE access.session_attributes (
  session_primary_id char(36) NOT NULL REFERENCES access.session (primary_id) ON DELETE CASCADE,
  attribute_name     varchar(200) NOT NULL,
  attribute_bytes    bytea NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT USAGE ON SCHEMA access TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE ON access.account TO prongsai_desk;
GRANT SELECT, INSERT, DELETE ON access.grant, access.recovery_code TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON access.link, access.passkey, access.session, access.session_attributes TO prongsai_desk;
GRANT SELECT, INSERT ON access.audit TO prongsai_desk;

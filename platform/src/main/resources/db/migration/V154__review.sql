-- The assessors' review of what agencies disclosed: who marks what, their marks, clarification, final marks.
CREATE SCHEMA review;

-- An assessor says that an agency is not for them. Withdrawn rows stay.
CREATE TABLE review.conflict (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id       bigint NOT NULL REFERENCES access.account,
  agency_id        bigint NOT NULL REFERENCES agency.agency,
  reason           text NOT NULL CHECK (reason <> '' AND length(reason) <= 1000),
  declared_at      timestamptz NOT NULL,
  withdrawn_at     timestamptz,
  withdrawn_by     bigint REFERENCES access.account,
  withdrawn_reason text NOT NULL DEFAULT '' CHECK (length(withdrawn_reason) <= 1000),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE UNIQUE INDEX conflict_standing ON review.conflict (account_id, agency_id) WHERE withdrawn_at IS NULL;

-- A round under review.
CREATE TABLE review.review (
  round_id         uuid PRIMARY KEY REFERENCES round.round,
  checklist_sha256 text NOT NULL,         -- of the approved checklist that is marked
  share            int NOT NULL CHECK (share BETWEEN 0 AND 100),
  assigned_at      timestamptz NOT NULL,
  opened_at        timestamptz,           -- provisional marks are open to the agency
  closes_at        timestamptz,           -- from then on no clarification is taken
  final_at         timestamptz,
  CHECK ((opened_at IS NULL) = (closes_at IS NULL)),
  CHECK (closes_at > opened_at),
  CHECK (final_at IS NULL OR final_at >= closes_at)
);

-- Who was chosen to mark in a round: whoever takes over comes from them.
CREATE TABLE review.assessor (
  round_id   uuid NOT NULL REFERENCES review.review,
  account_id bigint NOT NULL REFERENCES access.account,
  PRIMARY KEY (round_id, account_id)
);

-- A seat: 1 marks every item, 2 some of them blindly, 3 only where 1 and 2 differ. Vacant while nobody is left for it.
CREATE TABLE review.assignment (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id   uuid NOT NULL REFERENCES review.review,
  item       text NOT NULL,
  place      int NOT NULL,                -- of the item in its framework, from 0
  seat       int NOT NULL CHECK (seat IN (1, 2, 3)),
  assessor   bigint REFERENCES access.account,
  mark       text,
  reason     text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
  confidence text CHECK (confidence IN ('SURE', 'FAIR', 'UNSURE')),
  marked_at  timestamptz,
  UNIQUE (round_id, item, seat),
  UNIQUE (round_id, item, assessor),
  CHECK ((mark IS NULL) = (marked_at IS NULL) AND (mark IS NULL) = (confidence IS NULL)),
  CHECK (mark IS NULL OR assessor IS NOT NULL)
);
CREATE INDEX assignment_assessor ON review.assignment (assessor, place);

-- Notes that only their author reads.
CREATE TABLE review.journal (
  round_id uuid NOT NULL REFERENCES review.review,
  item     text NOT NULL,
  author   bigint NOT NULL REFERENCES access.account,
  text     text NOT NULL CHECK (length(text) <= 4000),
  at       timestamptz NOT NULL,
  PRIMARY KEY (round_id, item, author)
);

-- Reasons to use again.
CREATE TABLE review.phrase (
  id     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  author bigint NOT NULL REFERENCES access.account,
  item   text NOT NULL,                   -- '' for any item
  text   text NOT NULL CHECK (text <> '' AND length(text) <= 500),
  shared boolean NOT NULL
);

CREATE TABLE review.clarification (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id        uuid NOT NULL REFERENCES review.review,
  item            text NOT NULL,
  text            text NOT NULL CHECK (text <> '' AND length(text) <= 4000),
  sent_at         timestamptz NOT NULL,
  sent_by         bigint NOT NULL REFERENCES access.account,
  withdrawn_at    timestamptz,
  decided_at      timestamptz,
  decided_by      bigint REFERENCES access.account,
  mark            text,
  decision_reason text NOT NULL DEFAULT '' CHECK (length(decision_reason) <= 2000),
  CHECK ((decided_at IS NULL) = (decided_by IS NULL) AND (decided_at IS NULL) = (mark IS NULL)),
  CHECK (decided_at IS NULL OR decision_reason <> ''),
  CHECK (decided_at IS NULL OR withdrawn_at IS NULL)
);
CREATE UNIQUE INDEX clarification_standing ON review.clarification (round_id, item) WHERE withdrawn_at IS NULL;

-- What each item stands at: nothing while a seat is still to be marked, or while two differ and no third has spoken.
CREATE VIEW review.standing AS
SELECT f.round_id, f.item, f.place,
  CASE WHEN t.mark IS NOT NULL THEN t.mark WHEN s.id IS NULL OR s.mark = f.mark THEN f.mark END AS mark,
  CASE WHEN t.mark IS NOT NULL THEN t.reason WHEN s.id IS NULL OR s.mark = f.mark
    THEN CASE WHEN f.reason = '' THEN coalesce(s.reason, '') ELSE f.reason END ELSE '' END AS reason
FROM review.assignment f
LEFT JOIN review.assignment s ON s.round_id = f.round_id AND s.item = f.item AND s.seat = 2
LEFT JOIN review.assignment t ON t.round_id = f.round_id AND t.item = f.item AND t.seat = 3
WHERE f.seat = 1;

-- Final marks, and all that led to them, do not change, whoever asks.
CREATE FUNCTION review.refuse_when_final() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  one uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.round_id ELSE NEW.round_id END;
BEGIN
  IF EXISTS (SELECT 1 FROM review.review WHERE round_id = one AND final_at IS NOT NULL)
    OR EXISTS (SELECT 1 FROM round.round WHERE id = one AND state = 'frozen') THEN
    RAISE EXCEPTION 'the review of this round is final' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER refuse_when_final BEFORE INSERT OR UPDATE OR DELETE ON review.review
  FOR EACH ROW EXECUTE FUNCTION review.refuse_when_final();
CREATE TRIGGER refuse_when_final BEFORE INSERT OR UPDATE OR DELETE ON review.assessor
  FOR EACH ROW EXECUTE FUNCTION review.refuse_when_final();
CREATE TRIGGER refuse_when_final BEFORE INSERT OR UPDATE OR DELETE ON review.assignment
  FOR EACH ROW EXECUTE FUNCTION review.refuse_when_final();
CREATE TRIGGER refuse_when_final BEFORE INSERT OR UPDATE OR DELETE ON review.journal
  FOR EACH ROW EXECUTE FUNCTION review.refuse_when_final();
CREATE TRIGGER refuse_when_final BEFORE INSERT OR UPDATE OR DELETE ON review.clarification
  FOR EACH ROW EXECUTE FUNCTION review.refuse_when_final();
CREATE TRIGGER refuse_when_review_final BEFORE INSERT OR UPDATE OR DELETE ON disclosure.mark
  FOR EACH ROW EXECUTE FUNCTION review.refuse_when_final();

-- Provisional marks stay as the agency saw them.
CREATE FUNCTION review.refuse_when_opened() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.mark IS DISTINCT FROM OLD.mark AND EXISTS (
    SELECT 1 FROM review.review WHERE round_id = NEW.round_id AND opened_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the provisional marks of this round are open' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_when_opened BEFORE UPDATE ON review.assignment
  FOR EACH ROW EXECUTE FUNCTION review.refuse_when_opened();

-- Nobody decides about their own mark.
CREATE FUNCTION review.refuse_own_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM review.assignment
    WHERE round_id = NEW.round_id AND item = NEW.item AND assessor = NEW.decided_by) THEN
    RAISE EXCEPTION 'who marked an item does not decide on its clarification' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_own_decision BEFORE INSERT OR UPDATE ON review.clarification
  FOR EACH ROW EXECUTE FUNCTION review.refuse_own_decision();

GRANT USAGE ON SCHEMA review TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE ON review.conflict, review.review, review.assignment, review.clarification TO prongsai_desk;
GRANT SELECT, INSERT ON review.assessor TO prongsai_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON review.journal, review.phrase TO prongsai_desk;
GRANT SELECT ON review.standing TO prongsai_desk;

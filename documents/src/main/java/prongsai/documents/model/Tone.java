package prongsai.documents.model;

/// Whether something is good or bad news; never the only carrier of the meaning (WCAG 1.4.1).
public enum Tone {
  NEUTRAL,
  GOOD,
  BAD,
  CAUTION
}

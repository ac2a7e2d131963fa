package prongsai.scoring.framework;

/// Whether agreeing speaks for the agency (`POSITIVE`) or against it (`NEGATIVE`).
public enum Polarity {
  POSITIVE,
  NEGATIVE
}

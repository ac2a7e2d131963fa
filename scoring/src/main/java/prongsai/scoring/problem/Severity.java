package prongsai.scoring.problem;

import java.util.Locale;

/// How bad a problem is. `ERROR`: the data are wrong, the command ends with status 1. `WARNING`:
/// the result stands but must be read with care. `NOTE`: worth knowing.
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

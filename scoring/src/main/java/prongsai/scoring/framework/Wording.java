package prongsai.scoring.framework;

/// A text in Thai and English.
///
/// @param th Thai, with Arabic digits; never empty
/// @param en English; empty where nobody has worded it
public record Wording(String th, String en) {
  public Wording {
    if (th.isBlank()) throw new IllegalArgumentException("no Thai wording");
  }
}

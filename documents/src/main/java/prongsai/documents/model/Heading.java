package prongsai.documents.model;

/// A heading; kept with what follows it.
///
/// @param level 1 (part of the document, centred) to 3
public record Heading(int level, Text text) implements Block {
  public Heading {
    if (level < 1 || level > 3) throw new IllegalArgumentException("heading level " + level);
  }
}

package prongsai.survey.page;

import java.util.List;
import java.util.Optional;

/// A page that says one thing.
///
/// @param agency whose survey it is about; empty when nobody's
/// @param lines paragraphs
/// @param link where to go from here, and its words
/// @param otherLanguage the same in the other language; empty when it cannot be asked for again
public record Notice(
    Words words,
    String agency,
    String title,
    List<String> lines,
    Optional<Link> link,
    Optional<String> otherLanguage,
    String style) {
  public Notice {
    lines = List.copyOf(lines);
  }

  /// A way on.
  public record Link(String address, String text) {}
}

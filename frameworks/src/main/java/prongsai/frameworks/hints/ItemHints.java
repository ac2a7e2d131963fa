package prongsai.frameworks.hints;

import java.util.List;
import java.util.Optional;

/// What to look for in a page of one disclosure. Hints for people, never marks.
///
/// @param headings looked for in the title and the headings: things, each with its other words
/// @param year the fiscal year that should appear; empty when none need
/// @param months how many months of the fiscal year should appear at least, from October on; 0 when
///   none need
/// @param signed whether a date of signing or announcing is expected
/// @param terms things that should be spoken of, each with its other words
/// @param own what this program itself publishes for it; empty for what the agency publishes
///   elsewhere
public record ItemHints(
    List<List<String>> headings,
    Optional<Year> year,
    int months,
    boolean signed,
    List<List<String>> terms,
    Optional<Own> own) {
  public ItemHints {
    headings = headings.stream().map(List::copyOf).toList();
    terms = terms.stream().map(List::copyOf).toList();
  }

  /// What this program publishes.
  public enum Own {
    /// The plan of measures that answers last year's result.
    PLAN,
    /// How that plan was carried out.
    PROGRESS
  }

  /// Which fiscal year should appear.
  public enum Year {
    /// The one assessed.
    THIS,
    /// The one before.
    LAST,
    /// A span of years that covers the one assessed.
    SPAN
  }
}

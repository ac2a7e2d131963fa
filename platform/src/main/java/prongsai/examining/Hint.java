package prongsai.examining;

/// One thing that was looked for in a page. A hint for people, never a mark.
///
/// @param key what was looked for: `year`, `months`, `terms`, `headings`, `scan`, `signature-date`,
///   `text`
/// @param finding whether it was seen
/// @param thai the finding in one Thai sentence
/// @param evidence words from the page around it, at most 300 characters; empty when there is
///   nothing to show
public record Hint(String key, Finding finding, String thai, String evidence) {
  /// Whether it was there.
  public enum Finding {
    SEEN,
    NOT_SEEN,
    CANNOT_TELL
  }
}

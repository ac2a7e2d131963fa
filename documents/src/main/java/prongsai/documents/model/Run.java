package prongsai.documents.model;

/// A stretch of text in one emphasis.
///
/// @param characters the text; Arabic digits, no line breaks
/// @param bold whether it stands out
/// @param verbatim shown as it is whatever the digits (hashes, versions, web addresses)
public record Run(String characters, boolean bold, boolean verbatim) {
  public Run {
    if (characters.indexOf('\n') >= 0)
      throw new IllegalArgumentException("line break in a run: " + characters);
  }
}

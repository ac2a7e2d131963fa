package prongsai.documents.sheet;

/// A code by which one member of staff answers the IIT once, and the address that opens the
/// questionnaire with it. Both are secrets: neither stands in messages or in [#toString].
///
/// @param code letters and digits; signs and spaces between them do not matter
/// @param link what the QR code of the slip holds, an address with the code
public record Slip(String code, String link) {
  private static final int GROUP = 4;
  private static final int LONGEST_CODE = 24;

  /// @throws IllegalArgumentException when the code holds no letter, or more than fit on a slip, or
  ///   the link is blank
  public Slip {
    code = code.replaceAll("[^A-Za-z0-9]", "");
    if (code.isEmpty() || code.length() > LONGEST_CODE)
      throw new IllegalArgumentException("letters of a code, 1 to 24: " + code.length());
    if (link.isBlank()) throw new IllegalArgumentException("a slip without a link");
  }

  /// The code in groups of four, `ABCD-EFGH-JKMN`.
  String grouped() {
    return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  @Override
  public String toString() {
    return "Slip";
  }
}

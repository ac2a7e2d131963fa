package prongsai.evidence;

/// Something that a capture holds.
///
/// @param name `warc`, `text` or `picture`
/// @param type its media type
/// @param size in bytes
/// @param sha256 of its bytes, in hexadecimal digits
/// @param kept whether the bytes were kept; otherwise only the hash was
public record Part(String name, String type, long size, String sha256, boolean kept) {
  /// Requests and responses as they went over the line, WARC 1.1, packed.
  public static final String WARC = "warc";

  /// The readable text of the page and its files.
  public static final String TEXT = "text";

  /// What the page looked like in a browser.
  public static final String PICTURE = "picture";
}

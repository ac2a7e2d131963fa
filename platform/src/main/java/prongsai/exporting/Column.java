package prongsai.exporting;

/// A column of a table that is written out.
///
/// @param name its heading, the same in every format
/// @param optional whether a cell may be empty
public record Column(String name, Kind kind, boolean optional) {

  /// What its cells hold.
  public enum Kind {
    /// Any text.
    TEXT,
    /// A whole number of 64 bits.
    WHOLE
  }

  /// A column of texts, none of them missing.
  public static Column text(String name) {
    return new Column(name, Kind.TEXT, false);
  }

  /// A column of whole numbers, none of them missing.
  public static Column whole(String name) {
    return new Column(name, Kind.WHOLE, false);
  }

  /// The same, with cells that may be empty.
  public Column orNothing() {
    return new Column(name, kind, true);
  }
}

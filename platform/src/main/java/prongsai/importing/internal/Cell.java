package prongsai.importing.internal;

/// One cell of a file.
///
/// @param text what a person would read, normalised by [Written#plain]; a number in its shortest
///   decimal form
/// @param kind what it holds
public record Cell(String text, Kind kind) {
  public static final Cell EMPTY = new Cell("", Kind.TEXT);

  /// Its fault is reported already.
  public static final Cell UNREADABLE = new Cell("", Kind.UNREADABLE);

  /// What a cell holds.
  public enum Kind {
    TEXT,
    NUMBER,
    /// A number shown as a date or time.
    DATE,
    /// A number shown as a percentage.
    PERCENT,
    /// An error value such as `#REF!`.
    ERROR,
    /// A formula whose value was not saved.
    NO_VALUE,
    /// Nothing can be said about it beyond the fault reported.
    UNREADABLE
  }

  public static Cell text(String text) {
    String plain = Written.plain(text);
    return plain.isEmpty() ? EMPTY : new Cell(plain, Kind.TEXT);
  }

  public boolean isBlank() {
    return text.isEmpty() && kind == Kind.TEXT;
  }

  public boolean isReadable() {
    return kind != Kind.UNREADABLE;
  }
}

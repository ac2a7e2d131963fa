package prongsai.importing.internal.csv;

/// Where records end, by the grammar of RFC 4180: a quote opens a quoted cell only as the first
/// byte of a cell, a doubled quote stands for one, and everything else is text as it stands. Line
/// ends are LF, CRLF and CR.
///
/// @param end where the last whole record stops, 0 when none does
/// @param open whether a quoted cell is still open at the end of the bytes
record Records(int end, boolean open) {

  /// Looks through `[0, to)`, which begins with a record.
  ///
  /// @param delimiter between cells
  /// @param complete whether the file ends at `to`
  static Records in(byte[] bytes, int to, byte delimiter, boolean complete) {
    int end = 0;
    int unquoted = 0;
    int from = 0;
    while (true) {
      int quote = Bytes.find(bytes, '"', from, to);
      if (quote < to && !opens(bytes, quote, delimiter)) {
        from = quote + 1;
        continue;
      }
      int lineEnd = Bytes.afterLastLineEnd(bytes, unquoted, quote, complete || quote < to);
      if (lineEnd > 0) end = lineEnd;
      if (quote == to) return new Records(end, false);
      int close = close(bytes, quote + 1, to, complete);
      if (close == to) return new Records(end, true);
      from = close + 1;
      unquoted = from;
    }
  }

  private static boolean opens(byte[] bytes, int quote, byte delimiter) {
    if (quote == 0) return true;
    byte before = bytes[quote - 1];
    return before == delimiter || before == '\n' || before == '\r';
  }

  /// Where the quote that closes a cell stands; `to` when it does not, or when a second quote could
  /// still follow.
  static int close(byte[] bytes, int from, int to, boolean complete) {
    int quote = Bytes.find(bytes, '"', from, to);
    while (quote < to - 1 && bytes[quote + 1] == '"') quote = Bytes.find(bytes, '"', quote + 2, to);
    return quote == to - 1 && !complete ? to : quote;
  }
}

package prongsai.importing.internal.csv;

import java.util.Arrays;
import java.util.Optional;

/// One record taken apart byte by byte. Made once and used for record after record.
public final class RawRecord {
  /// Cells beyond are counted, not kept.
  public static final int MOST_CELLS = 16_384;

  /// A cell may be this long, in bytes.
  public static final int LONGEST_CELL = 1 << 16;

  /// What can be wrong with the form of a cell.
  public enum Fault {
    NONE,
    /// Its opening quote is never closed.
    UNCLOSED,
    /// Something follows its closing quote.
    TEXT_AFTER_QUOTE,
    TOO_LONG
  }

  private final byte delimiter;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Fault[] faults = new Fault[64];
  private int count;
  private int next;

  public RawRecord(byte delimiter) {
    this.delimiter = delimiter;
  }

  /// Reads the record that begins at a place.
  ///
  /// @param limit where the last record ends
  public void read(byte[] bytes, int at, int limit) {
    count = 0;
    next = at;
    do cell(bytes, limit);
    while (next < limit && bytes[next++] == delimiter);
    if (next < limit && next > at && bytes[next - 1] == '\r' && bytes[next] == '\n') next++;
  }

  /// Reads one cell and stops at the byte that ends it.
  private void cell(byte[] bytes, int limit) {
    int start = next;
    Fault fault = Fault.NONE;
    if (start < limit && bytes[start] == '"') {
      int close = Records.close(bytes, start + 1, limit, true);
      if (close == limit) fault = Fault.UNCLOSED;
      next = Math.min(limit, close + 1);
      if (next < limit && !ends(bytes[next])) fault = Fault.TEXT_AFTER_QUOTE;
    }
    while (next < limit && !ends(bytes[next])) next++;
    if (fault == Fault.NONE && next - start > LONGEST_CELL) fault = Fault.TOO_LONG;
    if (count < MOST_CELLS) keep(start, fault);
    count++;
  }

  private boolean ends(byte b) {
    return b == delimiter || b == '\n' || b == '\r';
  }

  private void keep(int start, Fault fault) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      faults = Arrays.copyOf(faults, count * 2);
    }
    starts[count] = start;
    ends[count] = next;
    faults[count] = fault;
  }

  /// Where the next record begins.
  public int next() {
    return next;
  }

  /// How many cells the record has, kept or not.
  public int count() {
    return count;
  }

  /// How many cells are kept.
  public int kept() {
    return Math.min(count, MOST_CELLS);
  }

  public int start(int cell) {
    return starts[cell];
  }

  public int end(int cell) {
    return ends[cell];
  }

  public Fault fault(int cell) {
    return faults[cell];
  }

  /// The text of a cell without its quotes; empty when it is not of the encoding.
  public Optional<String> text(int cell, byte[] bytes, Encoding encoding) {
    int from = starts[cell];
    int to = ends[cell];
    boolean quoted = to - from >= 2 && bytes[from] == '"' && faults[cell] == Fault.NONE;
    return quoted
        ? encoding.decode(bytes, from + 1, to - 1).map(text -> text.replace("\"\"", "\""))
        : encoding.decode(bytes, from, to);
  }
}

package prongsai.importing.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Cuts a stream into blocks of whole records, one after the other; any number of threads may ask.
/// Holds no more than the rest of one block, whatever the length of the file.
public final class Blocks {
  /// A record may be this long; anything longer is a fault (an unclosed quote, as a rule).
  public static final int LONGEST_RECORD = 4 << 20;

  private final InputStream in;
  private final int size;
  private final byte delimiter;
  private Optional<Encoding> encoding;
  private byte[] rest = new byte[0];
  private long number;
  private boolean ended;

  /// @param in begins with a record
  /// @param size bytes of a block, at least 1; a block grows where a record is longer
  /// @param delimiter between cells
  /// @param encoding empty while only ASCII was seen
  public Blocks(InputStream in, int size, byte delimiter, Optional<Encoding> encoding) {
    this.in = in;
    this.size = size;
    this.delimiter = delimiter;
    this.encoding = encoding;
  }

  /// Fills a block with the next records; false at the end of the file, and after a record that was
  /// cut off within quotes, because nothing can be told from there on.
  public synchronized boolean fill(Block block) throws IOException {
    int capacity = Math.max(size, rest.length);
    block.hold(capacity);
    System.arraycopy(rest, 0, block.bytes, 0, rest.length);
    int length = read(block, rest.length, capacity);
    Records records = Records.in(block.bytes, length, delimiter, ended);
    while (records.end() == 0 && !ended && capacity < LONGEST_RECORD) {
      capacity = Math.min(LONGEST_RECORD, capacity * 2);
      block.hold(capacity);
      length = read(block, length, capacity);
      records = Records.in(block.bytes, length, delimiter, ended);
    }
    block.cutOff = records.end() == 0 && !ended;
    hand(block, block.cutOff || ended ? length : records.end(), length);
    if (block.cutOff) leave(records.open());
    return block.limit > 0;
  }

  /// Whether another block may follow; false once the end of the file is reached.
  public synchronized boolean mayHaveMore() {
    return !ended || rest.length > 0;
  }

  private void hand(Block block, int end, int length) {
    keep(block.bytes, end, length);
    block.endAt(end);
    block.number = number++;
    if (encoding.isEmpty()) encoding = encodingOf(block.bytes, 0, end);
    block.encoding = encoding.orElse(Encoding.UTF_8);
  }

  private int read(Block block, int from, int capacity) throws IOException {
    int length = from;
    while (!ended && length < capacity) {
      int read = in.read(block.bytes, length, capacity - length);
      if (read < 0) ended = true;
      else length += read;
    }
    return length;
  }

  /// Drops what remains of a record that was cut off, up to its line end; all of the file when the
  /// record is within quotes.
  private void leave(boolean open) throws IOException {
    byte[] dropped = new byte[1 << 16];
    while (!ended && !open) {
      int length = in.read(dropped);
      for (int i = 0; i < length; i++)
        if (dropped[i] == '\n' || dropped[i] == '\r') {
          keep(dropped, i, length);
          return;
        }
      ended = length < 0;
    }
    ended = true;
  }

  private void keep(byte[] bytes, int from, int to) {
    rest = new byte[to - from];
    System.arraycopy(bytes, from, rest, 0, rest.length);
  }

  /// The encoding of whole lines, by the first that has a byte above 127, so that the size of
  /// blocks does not matter; empty when all are ASCII.
  static Optional<Encoding> encodingOf(byte[] bytes, int from, int to) {
    int high = Bytes.findHigh(bytes, from, to);
    if (high == to) return Optional.empty();
    int start = Math.max(from, Bytes.afterLastLineEnd(bytes, from, high, true));
    int end = Bytes.find(bytes, '\r', high, Bytes.find(bytes, '\n', high, to));
    return Optional.of(Encoding.of(bytes, start, end));
  }
}

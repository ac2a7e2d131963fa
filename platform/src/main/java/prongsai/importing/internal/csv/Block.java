package prongsai.importing.internal.csv;

import java.util.Arrays;
import java.util.Optional;

/// A piece of a file that holds whole records only. Each reader of [Blocks] has one of its own and
/// has it filled again and again.
public final class Block {
  byte[] bytes;
  int limit;
  long number;
  Encoding encoding = Encoding.UTF_8;
  boolean cutOff;

  public Block() {
    this.bytes = new byte[Bytes.SLACK];
  }

  /// The bytes; [Bytes#SLACK] readable ones follow the limit, the first of them a line feed.
  public byte[] bytes() {
    return bytes;
  }

  /// Where the last record ends.
  public int limit() {
    return limit;
  }

  /// Position of the block within the file, from 0.
  public long number() {
    return number;
  }

  /// Whether the block is the beginning of a record that is longer than any record may be.
  public boolean cutOff() {
    return cutOff;
  }

  /// The text of some of its bytes; empty when they are not of the file's encoding.
  public Optional<String> text(int from, int to) {
    return encoding.decode(bytes, from, to);
  }

  /// The encoding of the file, as far as it is known by now.
  public Encoding encoding() {
    return encoding;
  }

  void hold(int capacity) {
    if (bytes.length < capacity + Bytes.SLACK) bytes = Arrays.copyOf(bytes, capacity + Bytes.SLACK);
  }

  /// Ends the block after a record; a file's last line may lack its line end.
  void endAt(int end) {
    limit = end;
    Arrays.fill(bytes, end, end + Bytes.SLACK, (byte) '\n');
  }
}

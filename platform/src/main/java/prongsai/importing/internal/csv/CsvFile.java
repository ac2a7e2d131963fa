package prongsai.importing.internal.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import prongsai.importing.internal.HeaderRule;
import prongsai.importing.internal.Opened;
import prongsai.importing.internal.Written;

/// A text file read up to and with its header: delimiter and encoding found out, the rest still to
/// be read.
public final class CsvFile {
  /// Title lines and header must stand within so many bytes.
  static final int HEAD = 1 << 18;

  private static final byte[] DELIMITERS = {',', ';', '\t'};

  private final byte delimiter;
  private final Optional<Encoding> encoding;
  private final List<String> header;
  private final long headerRow;
  private final boolean text;
  private final InputStream rest;

  private CsvFile(Header header, Optional<Encoding> encoding, boolean text, InputStream rest) {
    this.delimiter = header.delimiter;
    this.encoding = encoding;
    this.header = List.copyOf(header.cells);
    this.headerRow = header.row;
    this.text = text;
    this.rest = rest;
  }

  private record Header(byte delimiter, List<String> cells, long row, int end, int recognised) {}

  /// Reads the header; rows before it are titles. Without a header, [#header()] is empty.
  public static CsvFile open(Opened file, HeaderRule rule) throws IOException {
    boolean wide = file.content() == Opened.Content.UTF_16;
    InputStream in = wide ? new Utf16Stream(file.in()) : file.in();
    byte[] head = in.readNBytes(HEAD);
    int start = hasMark(head) ? 3 : 0;
    int length = head.length - start;
    byte[] bytes = new byte[length + Bytes.SLACK];
    System.arraycopy(head, start, bytes, 0, length);
    boolean complete = head.length < HEAD;
    int lines = complete ? length : Math.max(0, Bytes.afterLastLineEnd(bytes, 0, length, false));
    Optional<Encoding> encoding = Blocks.encodingOf(bytes, 0, lines);
    Header header = best(bytes, length, complete, encoding.orElse(Encoding.UTF_8), rule);
    int nul = Bytes.find(bytes, 0, 0, length);
    InputStream unread = new ByteArrayInputStream(bytes, header.end, length - header.end);
    return new CsvFile(header, encoding, nul == length, new SequenceInputStream(unread, in));
  }

  private static boolean hasMark(byte[] head) {
    byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    return head.length >= 3 && Arrays.equals(head, 0, 3, mark, 0, 3);
  }

  private static Header best(
      byte[] bytes, int length, boolean complete, Encoding encoding, HeaderRule rule) {
    Header best = new Header(DELIMITERS[0], List.of(), 0, 0, 0);
    for (byte delimiter : DELIMITERS) {
      int end = complete ? length : Records.in(bytes, length, delimiter, false).end();
      Header header = header(bytes, end, delimiter, encoding, rule);
      if (header.recognised > best.recognised) best = header;
    }
    return best;
  }

  private static Header header(
      byte[] bytes, int limit, byte delimiter, Encoding encoding, HeaderRule rule) {
    RawRecord record = new RawRecord(delimiter);
    int at = 0;
    for (int row = 1; row <= HeaderRule.ROWS && at < limit; row++) {
      record.read(bytes, at, limit);
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < record.kept(); i++)
        cells.add(Written.plain(record.text(i, bytes, encoding).orElse("")));
      int recognised = rule.recognised(cells);
      at = record.next();
      if (recognised > 0) return new Header(delimiter, cells, row, at, recognised);
    }
    return new Header(delimiter, List.of(), 0, 0, 0);
  }

  /// Names of the columns, plain; empty when the file has no header.
  public List<String> header() {
    return header;
  }

  /// The row of the header; the first row of the file is 1.
  public long headerRow() {
    return headerRow;
  }

  /// Whether the beginning is text at all, without any NUL byte.
  public boolean isText() {
    return text;
  }

  public byte delimiter() {
    return delimiter;
  }

  /// The records after the header.
  ///
  /// @param size bytes of a block
  public Blocks blocks(int size) {
    return new Blocks(rest, size, delimiter, encoding);
  }
}

package prongsai.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/// A page of a Parquet file, compressed by GZIP, with a check sum.
final class ParquetPage {
  private final byte[] packed;
  private final int plainLength;

  private ParquetPage(byte[] packed, int plainLength) {
    this.packed = packed;
    this.plainLength = plainLength;
  }

  static ParquetPage of(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return new ParquetPage(packed.toByteArray(), plain.length);
  }

  /// How many bytes it had before.
  int plainLength() {
    return plainLength;
  }

  /// `PageHeader` of parquet.thrift.
  ///
  /// @param field number of the header of this kind of page
  /// @param encodings of the values, then of the levels
  byte[] header(int kind, int field, int count, List<Integer> encodings) {
    CRC32 check = new CRC32();
    check.update(packed);
    CompactThrift header =
        new CompactThrift()
            .i32(1, kind)
            .i32(2, plainLength)
            .i32(3, packed.length)
            .i32(4, (int) check.getValue())
            .struct(field)
            .i32(1, count);
    for (int i = 0; i < encodings.size(); i++) header.i32(2 + i, encodings.get(i));
    return header.end().end().bytes();
  }

  /// Writes it behind its header; how many bytes both took.
  int write(OutputStream to, byte[] header) throws IOException {
    to.write(header);
    to.write(packed);
    return header.length + packed.length;
  }
}

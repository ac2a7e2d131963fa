package prongsai.documents.pdf.page;

import java.util.HexFormat;
import java.util.List;

/// A square of dark and light cells, as a QR code is.
///
/// @param cells on each side, at least one
/// @param dark the dark cells as rectangles that touch but never overlap
public record Mosaic(int cells, List<Patch> dark) {

  /// A rectangle of dark cells, counted from the top left corner.
  public record Patch(int column, int row, int width, int height) {}

  public Mosaic {
    dark = List.copyOf(dark);
  }

  /// Rows of bits, 1 for a dark cell, each filled up to whole octets, as hexadecimal digits.
  String hexRows() {
    int octets = (cells + 7) / 8;
    byte[] rows = new byte[octets * cells];
    for (Patch patch : dark)
      for (int row = patch.row(); row < patch.row() + patch.height(); row++)
        for (int column = patch.column(); column < patch.column() + patch.width(); column++)
          rows[row * octets + column / 8] |= (byte) (0x80 >> column % 8);
    return HexFormat.of().formatHex(rows);
  }
}

package prongsai.documents.sheet;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;
import prongsai.documents.pdf.page.Mosaic;

/// QR codes as mosaics, without their quiet zone: error correction M or, where it costs no room,
/// better.
final class QrSymbol {
  /// White cells that must surround it.
  static final int QUIET = 4;

  /// Version 10: beyond it, cells of a slip become too small for the cameras of cheap phones.
  private static final int MOST_CELLS = 57;

  private final QrCode code;
  private final boolean[][] taken;

  private QrSymbol(QrCode code) {
    this.code = code;
    taken = new boolean[code.size][code.size];
  }

  /// @throws IllegalArgumentException when the link is too long, at about 210 characters
  static Mosaic of(String link) {
    QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
    if (code.size > MOST_CELLS)
      throw new IllegalArgumentException("link too long for a QR code: " + link.length());
    return new Mosaic(code.size, new QrSymbol(code).patches());
  }

  /// Every dark cell in one patch, which is as wide as its row allows and then as high.
  private List<Mosaic.Patch> patches() {
    List<Mosaic.Patch> patches = new ArrayList<>();
    for (int row = 0; row < code.size; row++)
      for (int column = 0; column < code.size; column++)
        if (free(column, row)) patches.add(patch(column, row));
    return patches;
  }

  private boolean free(int column, int row) {
    return code.getModule(column, row) && !taken[row][column];
  }

  private Mosaic.Patch patch(int column, int row) {
    int width = 1;
    while (free(column + width, row)) width++;
    int height = 1;
    while (freeRow(column, row + height, width)) height++;
    for (int y = row; y < row + height; y++)
      for (int x = column; x < column + width; x++) taken[y][x] = true;
    return new Mosaic.Patch(column, row, width, height);
  }

  private boolean freeRow(int column, int row, int width) {
    for (int x = column; x < column + width; x++) if (!free(x, row)) return false;
    return true;
  }
}

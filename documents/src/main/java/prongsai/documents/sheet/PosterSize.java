package prongsai.documents.sheet;

import prongsai.documents.model.Section.Orientation;
import prongsai.documents.pdf.page.Sheet;

/// How large a poster is.
public enum PosterSize {
  /// For walls and doors.
  A4(1, 1),
  /// For counters.
  A5(1, 1.06),
  /// For desks and forms: four of A6 on a page of A4, with lines to cut along.
  STICKERS(2, 1.16);

  private final int across;
  private final double smallType;

  PosterSize(int across, double smallType) {
    this.across = across;
    this.smallType = smallType;
  }

  Sheet sheet() {
    return switch (this) {
      case A4, STICKERS -> Sheet.a4(Orientation.PORTRAIT);
      case A5 -> new Sheet(419.53, 595.28);
    };
  }

  /// How many stand on a page beside each other, and how many below.
  int across() {
    return across;
  }

  /// Its lengths as a share of those of A4.
  double scale() {
    return sheet().width() / across / A4.sheet().width();
  }

  /// By how much small type is larger than that of A4 made smaller would be.
  double smallType() {
    return smallType;
  }
}

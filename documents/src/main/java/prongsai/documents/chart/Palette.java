package prongsai.documents.chart;

import prongsai.documents.chart.Drawing.Paint;

/// The light palette of documents, as `0xRRGGBB`.
public final class Palette {
  private Palette() {}

  /// The colour of a paint; `NONE` is white.
  public static int rgb(Paint paint) {
    return switch (paint) {
      case NONE -> 0xffffff;
      case INK -> 0x14212b;
      case MUTED -> 0x4a5963;
      case RULE -> 0xcfd6db;
      case ACCENT, EIT -> 0x0b5c66;
      case SOFT -> 0xf4f6f7;
      case IIT -> 0x4a3f8f;
      case OIT -> 0x7a4b00;
      case PASS_MARK -> 0xa4261c;
    };
  }
}

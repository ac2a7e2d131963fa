package prongsai.documents.sheet;

import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Palette;

/// The colours of printed matter and the measures of paper, in points.
final class Ink {
  static final double MILLIMETRE = 72 / 25.4;

  static final int BLACK = 0x000000;
  static final int WHITE = 0xffffff;
  static final int TEXT = Palette.rgb(Paint.INK);
  static final int MUTED = Palette.rgb(Paint.MUTED);
  static final int SOFT = Palette.rgb(Paint.SOFT);
  static final int RULE = Palette.rgb(Paint.RULE);

  /// Of what is for staff.
  static final int STAFF = Palette.rgb(Paint.IIT);

  /// Of what is for the public.
  static final int PUBLIC = Palette.rgb(Paint.EIT);

  /// Of lines to cut along.
  static final int CUT = 0x7c8a93;

  private Ink() {}
}

package prongsai.documents.pdf;

import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Palette;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Tone;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextStyle;

/// The look of PDF documents: sizes in points, colours, and white space. All of it stands here.
final class Styles {
  private Styles() {}

  static final int INK = Palette.rgb(Paint.INK);
  static final int MUTED = Palette.rgb(Paint.MUTED);
  static final int ACCENT = Palette.rgb(Paint.ACCENT);
  static final int SOFT = Palette.rgb(Paint.SOFT);
  static final int SHADE = 0xe6ecee;
  static final int BORDER = 0x7c8a93;

  static final TextStyle BODY = TextStyle.of(16, INK);
  static final TextStyle NOTE = TextStyle.of(13, MUTED);
  static final TextStyle PROVENANCE = TextStyle.of(11, MUTED);
  static final TextStyle PAGE_NUMBER = BODY;
  static final TextStyle CAPTION = TextStyle.of(15, INK).inBold();

  static final TextStyle KEY_LABEL = TextStyle.of(14, MUTED);
  static final TextStyle KEY_VALUE = TextStyle.of(30, INK).inBold();
  static final TextStyle KEY_NOTE = TextStyle.of(14, INK);

  static final TextStyle COVER_TITLE = TextStyle.of(26, INK).inBold();
  static final TextStyle COVER_YEAR = TextStyle.of(22, ACCENT).inBold();
  static final TextStyle COVER_AGENCY = TextStyle.of(22, INK).inBold();
  static final TextStyle COVER_ADDRESS = TextStyle.of(18, MUTED);

  static final double FIRST_LINE = 2.5 * 72 / 2.54;
  static final double LIST_LEFT = 36;
  static final double MARKER_GAP = 6;
  static final double HAIRLINE = 0.5;

  static final double BODY_GAP = 4;
  static final double LINE_GAP = 2;
  static final double NOTE_GAP = 3;
  static final double BLOCK_GAP = 10;
  static final double RESULT_GAP = 12;
  static final double PROVENANCE_GAP = 24;

  /// A table of this many columns is set smaller.
  private static final int DENSE_COLUMNS = 5;

  static TextStyle table(int columns) {
    return TextStyle.of(columns >= DENSE_COLUMNS ? 14 : 15, INK);
  }

  static TextStyle heading(int level) {
    return switch (level) {
      case 1 -> TextStyle.of(20, INK).inBold();
      case 2 -> TextStyle.of(18, INK).inBold();
      default -> TextStyle.of(16, INK).inBold();
    };
  }

  static double gapAboveHeading(int level) {
    return switch (level) {
      case 1 -> 18;
      case 2 -> 14;
      default -> 10;
    };
  }

  static Alignment headingAlignment(int level) {
    return level == 1 ? Alignment.CENTERED : Alignment.LEFT;
  }

  static TextStyle paragraph(Paragraph.Style style) {
    return switch (style) {
      case BODY, PLAIN, CENTERED -> BODY;
      case RESULT -> TextStyle.of(18, ACCENT).inBold();
      case NOTE -> NOTE;
    };
  }

  static Alignment paragraphAlignment(Paragraph.Style style) {
    return switch (style) {
      case BODY -> Alignment.DISTRIBUTED;
      case PLAIN, NOTE -> Alignment.LEFT;
      case CENTERED, RESULT -> Alignment.CENTERED;
    };
  }

  static double gapAboveParagraph(Paragraph.Style style) {
    return switch (style) {
      case BODY, PLAIN, CENTERED -> BODY_GAP;
      case RESULT -> RESULT_GAP;
      case NOTE -> NOTE_GAP;
    };
  }

  static int color(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> INK;
      case GOOD -> 0x1a6b3c;
      case BAD -> 0xa4261c;
      case CAUTION -> 0x7a4f00;
    };
  }
}

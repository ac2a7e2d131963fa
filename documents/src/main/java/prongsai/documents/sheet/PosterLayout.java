package prongsai.documents.sheet;

import java.util.List;
import prongsai.documents.pdf.page.Mosaic;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.phrase.ThaiDate;

/// The parts of a poster, set in type. Lengths are those of A4 in points, times [#scale].
final class PosterLayout {
  static final double LEFT = 52;
  static final double MEASURE = 595.28 - 2 * LEFT;

  /// At least 90 mm on A4.
  static final double CODE = 92 * Ink.MILLIMETRE;

  static final double RIGHT = LEFT + CODE + 43;
  static final double RIGHT_MEASURE = LEFT + MEASURE - RIGHT;
  static final double TICK = 30;
  static final double PANEL_PAD = 16;

  private final PosterSize size;
  private final Passages passages;

  final Passage question;
  final Passage invitation;
  final Passage english;
  final List<Passage> whose;
  final Mosaic code;
  final String codeWords;
  final Passage time;
  final List<Passage> promises;
  final List<Passage> until;
  final Passage type;
  final Passage address;
  final List<Passage> check;
  final List<Passage> source;

  PosterLayout(PosterNotice notice, PosterSize size, Passages passages) {
    this.size = size;
    this.passages = passages;
    question = set(phrase("question"), style(52, Ink.WHITE).inBold(), MEASURE, 1);
    invitation = set(phrase("invitation"), style(52, Ink.WHITE).inBold(), MEASURE, 1);
    english = set(phrase("english"), small(24, Ink.WHITE), MEASURE, 1);
    whose = whose(notice);
    code = QrSymbol.of(notice.link());
    codeWords = phrase("figure", "agency", notice.agency());
    time = set(phrase("time"), style(27, Ink.PUBLIC).inBold(), RIGHT_MEASURE, 1);
    promises = List.of(promise(phrase("no.1")), promise(phrase("no.2")), promise(phrase("no.3")));
    String date = ThaiDate.longForm(notice.until());
    until = List.of(line(phrase("open")), line(phrase("until", "date", date)));
    type = set(phrase("type"), small(20, Ink.MUTED), MEASURE, 1);
    address = passages.typed(notice.address(), style(36, Ink.PUBLIC).led(1.2), MEASURE * scale());
    check = check(notice.agency());
    source = source(phrase("source", "year", notice.year()));
  }

  double scale() {
    return size.scale();
  }

  private static String phrase(String key, Object... arguments) {
    return Wording.PHRASES.of("poster." + key, arguments);
  }

  private TextStyle style(double points, int color) {
    return TextStyle.of(points * scale(), color);
  }

  private TextStyle small(double points, int color) {
    return style(points * size.smallType(), color);
  }

  private Passage set(String words, TextStyle style, double measure, int lines) {
    return passages.fitted(words, style, measure * scale(), lines);
  }

  private Passage promise(String words) {
    return set(words, style(26, Ink.TEXT), RIGHT_MEASURE - TICK, 1);
  }

  private Passage line(String words) {
    return set(words, small(21, Ink.TEXT), RIGHT_MEASURE, 1);
  }

  private List<Passage> check(String agency) {
    double inner = MEASURE - 2 * PANEL_PAD;
    TextStyle style = small(21, Ink.TEXT);
    Passage check = set(phrase("check"), style, inner, 1);
    return List.of(check, name(agency, style.inBold(), small(15.5, Ink.TEXT).inBold(), inner));
  }

  private List<Passage> whose(PosterNotice notice) {
    TextStyle style = style(36, Ink.TEXT).inBold();
    Passage agency = name(notice.agency(), style, style(27, Ink.TEXT).inBold(), MEASURE);
    if (notice.point().isEmpty()) return List.of(agency);
    String point = phrase("point", "point", notice.point());
    return List.of(agency, set(point, style(22, Ink.MUTED), MEASURE, 1));
  }

  /// A name on one line, unless it had to be smaller than the type for two.
  private Passage name(String name, TextStyle style, TextStyle onTwo, double measure) {
    Passage one = set(name, style, measure, 1);
    if (one.lines().size() == 1 && one.style().size() >= onTwo.size()) return one;
    return set(name, onTwo, measure, 2);
  }

  /// Stickers have no room for it.
  private List<Passage> source(String words) {
    return switch (size) {
      case A4, A5 -> List.of(set(words, small(14.5, Ink.MUTED), MEASURE, 2));
      case STICKERS -> List.of();
    };
  }
}

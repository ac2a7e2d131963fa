package prongsai.documents.sheet;

import static prongsai.documents.sheet.PosterLayout.CODE;
import static prongsai.documents.sheet.PosterLayout.LEFT;
import static prongsai.documents.sheet.PosterLayout.MEASURE;
import static prongsai.documents.sheet.PosterLayout.PANEL_PAD;
import static prongsai.documents.sheet.PosterLayout.RIGHT;
import static prongsai.documents.sheet.PosterLayout.RIGHT_MEASURE;
import static prongsai.documents.sheet.PosterLayout.TICK;

import java.util.List;
import java.util.stream.Stream;
import prongsai.documents.chart.Drawing.Point;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Tag;

/// Draws one poster into its place on a page. Lengths are those of A4 in points.
final class PosterPainter {
  private static final double BAND = 26;
  private static final double BAND_BOTTOM = 198;
  private static final double HEADING_TOP = 30;
  private static final double HEADING_PITCH = 62;
  private static final double ENGLISH_TOP = 157;
  private static final double CODE_TOP = 334;
  private static final double QUIET = 34;
  private static final double TYPE_TOP = 625;
  private static final double PANEL_TOP = 701;
  private static final double PANEL_BOTTOM = 773;
  private static final double SOURCE_TOP = 779;
  private static final double BELOW_ADDRESS = 8;
  private static final double GAP = 14;

  private final Canvas on;
  private final PosterLayout parts;
  private final double left;
  private final double top;
  private final Tag section;

  PosterPainter(Canvas on, PosterLayout parts, double left, double top, Tag section) {
    this.on = on;
    this.parts = parts;
    this.left = left;
    this.top = top;
    this.section = section;
  }

  void draw() {
    heading();
    whose();
    QrFigure.drawn(on, section, parts.code, parts.codeWords, x(LEFT), y(CODE_TOP), length(CODE));
    column();
    double below = draw(parts.type, LEFT, TYPE_TOP, section.add("P"));
    double middle = (below + PANEL_TOP - BELOW_ADDRESS) / 2;
    draw(parts.address, LEFT, middle - height(parts.address) / 2, section.add("P"));
    panel();
    for (Passage part : parts.source) draw(part, LEFT, SOURCE_TOP, section.add("P"));
  }

  private double length(double ofA4) {
    return ofA4 * parts.scale();
  }

  private double x(double ofA4) {
    return left + length(ofA4);
  }

  private double y(double ofA4) {
    return top + length(ofA4);
  }

  /// Draws a part, and gives where it ends.
  private double draw(Passage part, double at, double from, Tag tag) {
    on.tagged(tag);
    part.draw(on, x(at), y(from));
    return from + height(part);
  }

  private double height(Passage part) {
    return part.height() / parts.scale();
  }

  private double height(List<Passage> passages) {
    return passages.stream().mapToDouble(this::height).sum();
  }

  private void box(double at, double from, double width, double to, int color) {
    on.artifact();
    on.fill(x(at), y(from), length(width), length(to - from), color);
  }

  private void heading() {
    box(BAND, BAND, 595.28 - 2 * BAND, BAND_BOTTOM, Ink.PUBLIC);
    Tag heading = section.add("H1");
    draw(parts.question, LEFT, HEADING_TOP, heading);
    draw(parts.invitation, LEFT, HEADING_TOP + HEADING_PITCH, heading);
    draw(parts.english, LEFT, ENGLISH_TOP, section.add("P").language("en"));
  }

  /// Agency and service point, in the middle between band and code.
  private void whose() {
    double at = BAND_BOTTOM + (CODE_TOP - QUIET - BAND_BOTTOM - height(parts.whose)) / 2;
    for (Passage part : parts.whose) at = draw(part, LEFT, at, section.add("P"));
  }

  /// Time, promises and period, in the middle beside the code.
  private void column() {
    double height = height(parts.time) + height(parts.promises) + height(parts.until);
    double at = CODE_TOP + (CODE - height - 4 * GAP) / 2;
    at = draw(parts.time, RIGHT, at, section.add("P"));
    at = rule(at);
    Tag list = section.add("L");
    for (Passage promise : parts.promises) {
      tick(at + height(promise) * 0.5);
      at = draw(promise, RIGHT + TICK, at, list.add("LI").add("LBody"));
    }
    at = rule(at);
    Tag until = section.add("P");
    for (Passage line : parts.until) at = draw(line, RIGHT, at, until);
  }

  private double rule(double at) {
    box(RIGHT, at + GAP - 0.6, RIGHT_MEASURE, at + GAP + 0.6, Ink.RULE);
    return at + 2 * GAP;
  }

  private void tick(double middle) {
    on.artifact();
    List<Point> corners =
        Stream.of(
                new Point(0, 1),
                new Point(2.6, -1.6),
                new Point(6.8, 2.6),
                new Point(16, -8.6),
                new Point(18.8, -6.2),
                new Point(7, 8))
            .map(corner -> new Point(x(RIGHT + corner.x()), y(middle + corner.y())))
            .toList();
    on.fill(corners, Ink.PUBLIC);
  }

  /// What to look for after scanning; it takes the room of the source where there is none.
  private void panel() {
    double bottom = parts.source.isEmpty() ? PANEL_BOTTOM + 33 : PANEL_BOTTOM;
    box(LEFT, PANEL_TOP, MEASURE, bottom, Ink.SOFT);
    box(LEFT, PANEL_TOP, 5, bottom, Ink.PUBLIC);
    Tag tag = section.add("P");
    double at = (PANEL_TOP + bottom - height(parts.check)) / 2;
    for (Passage line : parts.check) at = draw(line, LEFT + PANEL_PAD, at, tag);
  }
}

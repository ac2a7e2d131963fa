package prongsai.documents.sheet;

import static prongsai.documents.sheet.Ink.MILLIMETRE;

import java.util.List;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.phrase.ThaiDate;

/// One slip: the heading across, below it the QR code on the left and what to read on the right.
/// All but code and QR code is set once for all slips.
final class SlipLayout {
  static final double WIDTH = 105 * MILLIMETRE;
  static final double HEIGHT = 297 * MILLIMETRE / 5;

  private static final double SIDE = 8 * MILLIMETRE;
  private static final double TOP = 9;
  private static final double MEASURE = WIDTH - 2 * SIDE;
  static final double RULE_TOP = 61;
  private static final double CODE = 26 * MILLIMETRE;
  private static final double CODE_TOP = 71.5;
  private static final double RIGHT = SIDE + CODE + 5 * MILLIMETRE;
  private static final double RIGHT_MEASURE = WIDTH - SIDE - RIGHT;
  private static final double RIGHT_TOP = 63.5;
  private static final double CODE_GAP = 2;

  private static final TextStyle HEADING = TextStyle.of(15.5, Ink.STAFF).inBold();
  private static final TextStyle AGENCY = TextStyle.of(13, Ink.TEXT).inBold();
  private static final TextStyle LONG_AGENCY = TextStyle.of(12, Ink.TEXT);
  private static final TextStyle SMALL = TextStyle.of(11.5, Ink.TEXT);
  private static final TextStyle UNTIL = TextStyle.of(12.5, Ink.TEXT).inBold();
  private static final TextStyle ADDRESS = TextStyle.of(10.5, Ink.TEXT).led(1.2);
  private static final TextStyle LETTERS = TextStyle.of(18, Ink.STAFF).led(1.2);
  private static final TextStyle TINY = TextStyle.of(9, Ink.MUTED);

  private final Passages passages = new Passages();
  private final Passage heading;
  private final List<Passage> whose;
  private final Passage how;
  private final Passage address;
  private final Passage until;
  private final Passage anonymous;
  private final Passage fingerprint;

  SlipLayout(SlipBatch batch) {
    heading = passages.fitted(phrase("heading"), HEADING, MEASURE, 1);
    whose = whose(batch.agency(), phrase("year", "year", batch.year()));
    how = passages.fitted(phrase("how"), SMALL, RIGHT_MEASURE, 1);
    address = passages.typed(batch.address(), ADDRESS, RIGHT_MEASURE);
    String date = ThaiDate.longForm(batch.until());
    until = passages.fitted(phrase("until", "date", date), UNTIL, RIGHT_MEASURE, 1);
    anonymous = passages.fitted(phrase("anonymous"), SMALL, RIGHT_MEASURE, 1);
    String key = phrase("fingerprint", "fingerprint", batch.fingerprint());
    fingerprint = passages.fitted(key, TINY, RIGHT_MEASURE, 1);
  }

  /// Agency and year on a line each, or a long name and the year on two together.
  private List<Passage> whose(String agency, String year) {
    Passage name = passages.fitted(agency, AGENCY, MEASURE, 1);
    if (name.lines().size() == 1 && name.style().size() >= LONG_AGENCY.size())
      return List.of(name, passages.fitted(year, SMALL, MEASURE, 1));
    Text both = Text.bold(agency).then(Text.of(" " + year));
    return List.of(passages.fitted(both, LONG_AGENCY, MEASURE, 2));
  }

  private static String phrase(String key, Object... arguments) {
    return Wording.PHRASES.of("slip." + key, arguments);
  }

  void draw(Canvas on, double left, double top, Slip slip, Tag parent) {
    Tag section = parent.add("Sect");
    double y = draw(on, heading, left + SIDE, top + TOP, section.add("H1"));
    for (Passage line : whose) y = draw(on, line, left + SIDE, y, section.add("P"));
    on.artifact();
    on.fill(left + SIDE, top + RULE_TOP, MEASURE, 0.8, Ink.STAFF);
    QrFigure.stamped(
        on, section, QrSymbol.of(slip.link()), phrase("figure"), left + SIDE, top + CODE_TOP, CODE);
    column(on, left + RIGHT, top + RIGHT_TOP, slip, section);
  }

  private void column(Canvas on, double left, double top, Slip slip, Tag section) {
    double y = draw(on, how, left, top, section.add("P"));
    y = draw(on, address, left, y, section.add("P"));
    Passage code = passages.typed(slip.grouped(), LETTERS, RIGHT_MEASURE);
    y = draw(on, code, left, y + CODE_GAP, section.add("P"));
    y = draw(on, until, left, y, section.add("P"));
    y = draw(on, anonymous, left, y, section.add("P"));
    draw(on, fingerprint, left, y, section.add("P"));
  }

  private static double draw(Canvas on, Passage passage, double left, double top, Tag tag) {
    on.tagged(tag);
    return passage.draw(on, left, top);
  }
}

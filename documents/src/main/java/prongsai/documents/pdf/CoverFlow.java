package prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Flow;
import prongsai.documents.pdf.page.Sheet;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.pdf.text.Typesetter;

/// The cover: the title in the upper third, one rule, the year, and the agency at the foot.
final class CoverFlow implements Flow {
  private static final double TITLE_TOP = 0.20;
  private static final double AGENCY_FOOT = 0.88;
  private static final double RULE_WIDTH = 96;
  private static final double RULE_HEIGHT = 3;
  private static final double RULE_GAP = 22;

  /// A paragraph of the cover.
  private record Lines(Tag tag, List<TextLine> lines, TextStyle style) {
    double height() {
      return lines.size() * style.leading();
    }
  }

  private final Sheet sheet;
  private final List<Lines> title = new ArrayList<>();
  private final List<Lines> year = new ArrayList<>();
  private final List<Lines> agency = new ArrayList<>();

  private CoverFlow(Sheet sheet) {
    this.sheet = sheet;
  }

  static CoverFlow of(Cover cover, Typesetter typesetter, Sheet sheet, Tag parent) {
    CoverFlow flow = new CoverFlow(sheet);
    for (Text line : cover.title())
      flow.add(flow.title, line, Styles.COVER_TITLE, typesetter, parent);
    flow.add(flow.year, cover.year(), Styles.COVER_YEAR, typesetter, parent);
    flow.add(flow.agency, cover.agency(), Styles.COVER_AGENCY, typesetter, parent);
    for (Text line : cover.address())
      flow.add(flow.agency, line, Styles.COVER_ADDRESS, typesetter, parent);
    return flow;
  }

  private void add(
      List<Lines> group, Text text, TextStyle style, Typesetter typesetter, Tag parent) {
    if (typesetter.blank(text)) return;
    group.add(new Lines(parent.add("P"), typesetter.balanced(text, style, sheet.measure()), style));
  }

  @Override
  public int slices() {
    return 1;
  }

  @Override
  public double height(int from, int to) {
    return sheet.depth();
  }

  @Override
  public int breakAfter(int slice) {
    return FORBIDDEN;
  }

  @Override
  public void draw(Canvas on, double top, int from, int to) {
    double y = draw(on, title, sheet.height() * TITLE_TOP) + RULE_GAP;
    on.artifact();
    double center = sheet.left() + sheet.measure() / 2;
    on.fill(center - RULE_WIDTH / 2, y, RULE_WIDTH, RULE_HEIGHT, Styles.ACCENT);
    draw(on, year, y + RULE_HEIGHT + RULE_GAP);
    double height = agency.stream().mapToDouble(Lines::height).sum();
    draw(on, agency, sheet.height() * AGENCY_FOOT - height);
  }

  private double draw(Canvas on, List<Lines> group, double top) {
    double y = top;
    for (Lines part : group) {
      on.tagged(part.tag());
      TextStyle style = part.style();
      for (TextLine line : part.lines()) {
        double baseline = y + style.baseline();
        on.text(line, Alignment.CENTERED, sheet.left(), baseline, sheet.measure(), style.color());
        y += style.leading();
      }
    }
    return y;
  }
}

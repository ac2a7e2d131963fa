package prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Flow;
import prongsai.documents.pdf.page.Sheet;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.pdf.text.Typesetter;

/// Key figures side by side in boxes of one width and height.
final class KeyFiguresFlow implements Flow {
  private static final double GUTTER = 12;
  private static final double PADDING = 10;
  private static final double SMALLEST_VALUE = 18;

  private record Part(Tag tag, List<TextLine> lines, TextStyle style) {
    double height() {
      return lines.size() * style.leading();
    }
  }

  private record Box(List<Part> parts, int color) {
    double height() {
      return 2 * PADDING + parts.stream().mapToDouble(Part::height).sum();
    }
  }

  private final Sheet sheet;
  private final double width;
  private final Typesetter typesetter;
  private final List<Box> boxes = new ArrayList<>();

  private KeyFiguresFlow(Sheet sheet, int count, Typesetter typesetter) {
    this.sheet = sheet;
    this.typesetter = typesetter;
    width = (sheet.measure() - GUTTER * (count - 1)) / count;
  }

  static KeyFiguresFlow of(KeyFigures figures, Typesetter typesetter, Sheet sheet, Tag parent) {
    KeyFiguresFlow flow = new KeyFiguresFlow(sheet, figures.figures().size(), typesetter);
    Tag list = parent.add("L").attributes("/O/List/ListNumbering/None");
    for (KeyFigures.Figure figure : figures.figures())
      flow.boxes.add(flow.box(figure, list.add("LI").add("LBody")));
    return flow;
  }

  private Box box(KeyFigures.Figure figure, Tag body) {
    int color = Styles.color(figure.tone());
    List<Part> parts = new ArrayList<>();
    add(parts, body, figure.label(), Styles.KEY_LABEL);
    add(parts, body, figure.value(), fitting(figure.value(), Styles.KEY_VALUE.in(color)));
    add(parts, body, figure.note(), Styles.KEY_NOTE);
    return new Box(parts, color);
  }

  private void add(List<Part> parts, Tag body, Text text, TextStyle style) {
    if (!typesetter.blank(text))
      parts.add(new Part(body.add("P"), typesetter.lines(text, style, inner()), style));
  }

  private double inner() {
    return width - 2 * PADDING;
  }

  /// The style at a size at which the value stays on one line, if it is not too small.
  private TextStyle fitting(Text value, TextStyle style) {
    if (typesetter.blank(value)) return style;
    double needed = typesetter.line(value, style).width();
    double size = style.size() * Math.min(1, inner() / needed);
    return style.atSize(Math.max(SMALLEST_VALUE, size - 0.1));
  }

  @Override
  public int slices() {
    return 1;
  }

  @Override
  public double height(int from, int to) {
    return boxes.stream().mapToDouble(Box::height).max().orElse(0);
  }

  @Override
  public int breakAfter(int slice) {
    return FORBIDDEN;
  }

  @Override
  public void draw(Canvas on, double top, int from, int to) {
    double height = height(0, 1);
    double left = sheet.left();
    for (Box box : boxes) {
      on.artifact();
      on.fill(left, top, width, height, Styles.SOFT);
      on.fill(left, top, 3, height, box.color());
      double y = top + PADDING;
      for (Part part : box.parts()) y = draw(on, part, left + PADDING, y);
      left += width + GUTTER;
    }
  }

  private double draw(Canvas on, Part part, double left, double top) {
    double y = top;
    on.tagged(part.tag());
    TextStyle style = part.style();
    for (TextLine line : part.lines()) {
      on.text(line, Alignment.LEFT, left, y + style.baseline(), inner(), style.color());
      y += style.leading();
    }
    return y;
  }
}

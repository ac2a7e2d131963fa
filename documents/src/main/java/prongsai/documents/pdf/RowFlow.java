package prongsai.documents.pdf;

import java.util.List;
import java.util.Optional;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Flow;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.Alignment;

/// A row of a table; its slices are its lines of text, which all cells share. Only a tall row is
/// split over pages.
///
/// @param name what stands in its first column again where it goes on on a new page
/// @param header what is repeated above it on a new page
/// @param leading of its lines
record RowFlow(
    Look look, List<SetCell> cells, Optional<SetCell> name, Optional<Flow> header, double leading)
    implements Flow {
  private static final double PADDING_Y = 3;
  private static final double TOTAL_RULE = 1.2;

  /// Rows of up to this many lines stay whole.
  private static final int KEPT_WHOLE = 8;

  /// Splitting a row is worth this share of a page left empty, in percent.
  private static final int SPLIT_BETWEEN_PARAGRAPHS = 12;

  private static final int SPLIT_INSIDE_PARAGRAPH = 20;

  /// Splitting off fewer lines than this is worth more.
  private static final int FEW = 4;

  private static final int SPLIT_OFF_FEW = 15;

  /// How a row looks.
  enum Look {
    HEADER,
    REPEATED_HEADER,
    BODY,
    GROUP,
    TOTAL
  }

  RowFlow repeated() {
    return new RowFlow(Look.REPEATED_HEADER, cells, Optional.empty(), Optional.empty(), leading);
  }

  @Override
  public int slices() {
    return cells.stream().mapToInt(cell -> cell.lines().size()).reduce(1, Math::max);
  }

  @Override
  public double height(int from, int to) {
    return (to - from) * leading + 2 * PADDING_Y;
  }

  @Override
  public int breakAfter(int slice) {
    int lines = slices();
    if (look != Look.BODY || lines <= KEPT_WHOLE) return FORBIDDEN;
    if (slice + 1 < fewestAtTop() || slice >= lines - 2) return FORBIDDEN;
    boolean inside = false;
    for (SetCell cell : cells)
      if (slice < cell.lines().size() && !cell.lines().get(slice).endsParagraph()) inside = true;
    int cost = inside ? SPLIT_INSIDE_PARAGRAPH : SPLIT_BETWEEN_PARAGRAPHS;
    return slice + 1 < FEW || lines - slice - 1 < FEW ? cost + SPLIT_OFF_FEW : cost;
  }

  /// Two lines, or all of the row's name if it is not too long.
  private int fewestAtTop() {
    int nameLines = name.map(cell -> cell.lines().size() - 1).orElse(0);
    return nameLines <= KEPT_WHOLE ? Math.max(2, nameLines) : 2;
  }

  @Override
  public Optional<Flow> carried() {
    return header;
  }

  @Override
  public void draw(Canvas on, double top, int from, int to) {
    double height = height(from, to);
    for (SetCell cell : cells) box(on, cell, top, height);
    for (SetCell cell : cells) {
      double centred =
          switch (look) {
            case HEADER, REPEATED_HEADER -> (slices() - cell.lines().size()) * leading / 2;
            case BODY, GROUP, TOTAL -> 0;
          };
      text(on, cell, top + PADDING_Y + centred, from, to);
    }
    if (name.isPresent() && ended(name.get(), from)) drawName(on, name.get(), top, to - from);
  }

  /// Whether a name stood on the pages before with all its lines; its last says that it goes on.
  private static boolean ended(SetCell name, int from) {
    return from > 0 && name.lines().size() - 1 <= from;
  }

  private void drawName(Canvas on, SetCell cell, double top, int lines) {
    on.pagination();
    double baseline = top + PADDING_Y + cell.style().baseline();
    for (CellLine line : cell.lines().subList(0, Math.min(lines, cell.lines().size()))) {
      drawLine(on, cell, line, baseline);
      baseline += leading;
    }
  }

  private void box(Canvas on, SetCell cell, double top, double height) {
    on.artifact();
    switch (look) {
      case HEADER, REPEATED_HEADER -> on.fill(cell.left(), top, cell.width(), height, Styles.SHADE);
      case GROUP -> on.fill(cell.left(), top, cell.width(), height, Styles.SOFT);
      case BODY, TOTAL -> {}
    }
    on.frame(cell.left(), top, cell.width(), height, Styles.HAIRLINE, Styles.BORDER);
    if (look == Look.TOTAL) {
      double right = cell.left() + cell.width();
      on.line(cell.left(), top, right, top, TOTAL_RULE, false, Styles.INK);
    }
  }

  private void text(Canvas on, SetCell cell, double top, int from, int to) {
    double baseline = top + cell.style().baseline();
    int count = cell.lines().size();
    for (CellLine line : cell.lines().subList(Math.min(from, count), Math.min(to, count))) {
      int color = cell.style().color();
      if (line.marker().isPresent()) {
        CellLine.Marker marker = line.marker().get();
        mark(on, marker.tag());
        on.text(marker.line(), Alignment.LEFT, cell.textLeft(), baseline, cell.measure(), color);
      }
      mark(on, line.tag());
      drawLine(on, cell, line, baseline);
      baseline += leading;
    }
  }

  private static void drawLine(Canvas on, SetCell cell, CellLine line, double baseline) {
    double left = cell.textLeft() + line.indent();
    double measure = cell.measure() - line.indent();
    on.text(line.line(), line.alignment(), left, baseline, measure, cell.style().color());
  }

  private void mark(Canvas on, Tag tag) {
    if (look == Look.REPEATED_HEADER) on.pagination();
    else on.tagged(tag);
  }
}

package prongsai.documents.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.documents.chart.Drawing.Point;
import prongsai.documents.pdf.file.Bytes;
import prongsai.documents.pdf.file.Deflated;
import prongsai.documents.pdf.file.PdfFile;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.EmbeddedFonts;
import prongsai.documents.pdf.text.PaintedText;
import prongsai.documents.pdf.text.TextLine;

/// One page being drawn. Lengths are points from its top left corner; whatever is drawn belongs to
/// the element of structure named last, or to none (an artifact: rules, shading, page numbers).
public final class Canvas {
  private static final int BLACK = 0;
  private static final String LAYOUT = "/Type/Layout";
  private static final String PAGINATION = "/Type/Pagination";

  /// What content belongs to.
  private sealed interface Mark {}

  private record Artifact(String entries) implements Mark {}

  private record Tagged(Tag tag) implements Mark {}

  private final int page;
  private final Sheet sheet;
  private final EmbeddedFonts fonts;
  private Bytes out = new Bytes(1 << 14);
  private Optional<Deflated> sealed = Optional.empty();
  private final List<Tag> tags = new ArrayList<>();
  private Mark mark = new Artifact(LAYOUT);
  private boolean open;
  private int fillColor = BLACK;

  Canvas(int page, Sheet sheet, EmbeddedFonts fonts) {
    this.page = page;
    this.sheet = sheet;
    this.fonts = fonts;
  }

  public int page() {
    return page;
  }

  public Sheet sheet() {
    return sheet;
  }

  /// From here on, content belongs to this element.
  public void tagged(Tag tag) {
    mark(new Tagged(tag));
  }

  /// From here on, content is decoration.
  public void artifact() {
    mark(new Artifact(LAYOUT));
  }

  /// From here on, content is a repetition that the page brings with it: its number, a table's
  /// header.
  public void pagination() {
    mark(new Artifact(PAGINATION));
  }

  private void mark(Mark next) {
    if (!mark.equals(next)) close();
    mark = next;
  }

  private void open() {
    if (open) return;
    switch (mark) {
      case Artifact(String entries) -> out.ascii("/Artifact<<").ascii(entries);
      case Tagged(Tag tag) -> out.octet('/').ascii(tag.type()).ascii("<<").ascii(number(tag));
    }
    out.ascii(">>BDC\n");
    open = true;
  }

  private void close() {
    if (open) out.ascii("EMC\n");
    open = false;
  }

  /// Numbers the next stretch of content, as one of this element.
  private String number(Tag tag) {
    int number = tags.size();
    tags.add(tag);
    tag.hold(new Tag.Content(page, number));
    return "/MCID " + number;
  }

  /// Writes a line of text, as a stretch of content of its own: readers' programs stumble over
  /// stretches inside stretches.
  ///
  /// @param baseline from the top of the page
  public void text(
      TextLine line, Alignment alignment, double left, double baseline, double measure, int color) {
    String entries =
        switch (mark) {
          case Artifact _ -> {
            open();
            yield "";
          }
          case Tagged(Tag tag) -> {
            close();
            yield number(tag);
          }
        };
    fillColor(color);
    PaintedText.paint(out, fonts, line, entries, alignment, left, up(baseline), measure);
  }

  public void fill(double left, double top, double width, double height, int color) {
    open();
    fillColor(color);
    rectangle(left, top, width, height).ascii("re f\n");
  }

  public void frame(
      double left, double top, double width, double height, double lineWidth, int color) {
    pen(lineWidth, false, color);
    rectangle(left, top, width, height).ascii("re S\n");
  }

  private Bytes rectangle(double left, double top, double width, double height) {
    return out.number(left).number(up(top + height)).number(width).number(height);
  }

  public void line(
      double x1, double y1, double x2, double y2, double lineWidth, boolean dashed, int color) {
    pen(lineWidth, dashed, color);
    out.number(x1).number(up(y1)).ascii("m ").number(x2).number(up(y2)).ascii("l S\n");
  }

  /// Fills a closed outline.
  public void fill(List<Point> points, int color) {
    open();
    fillColor(color);
    outline(points).ascii("f\n");
  }

  /// Draws the dark cells of a mosaic, as one shape, so that no seam shows between them.
  ///
  /// @param side of the whole mosaic, in points
  public void fill(Mosaic mosaic, double left, double top, double side, int color) {
    open();
    fillColor(color);
    double cell = side / mosaic.cells();
    out.ascii("q ").number(cell).ascii("0 0 ").number(-cell).number(left).number(up(top));
    out.ascii("cm\n");
    for (Mosaic.Patch patch : mosaic.dark()) {
      out.integer(patch.column()).octet(' ').integer(patch.row()).octet(' ');
      out.integer(patch.width()).octet(' ').integer(patch.height()).ascii(" re\n");
    }
    out.ascii("f Q\n");
  }

  /// Draws a mosaic as a picture of one bit a cell, which takes a third of the bytes of its shape.
  ///
  /// @param side of the whole mosaic, in points
  public void stamp(Mosaic mosaic, double left, double top, double side, int color) {
    open();
    fillColor(color);
    out.ascii("q ").number(side).ascii("0 0 ").number(side).number(left).number(up(top + side));
    out.ascii("cm\nBI/W ").integer(mosaic.cells()).ascii("/H ").integer(mosaic.cells());
    out.ascii("/IM true/D[1 0]/F/AHx ID\n").ascii(mosaic.hexRows()).ascii(">\nEI Q\n");
  }

  /// Draws a closed outline.
  public void stroke(List<Point> points, double lineWidth, int color) {
    pen(lineWidth, false, color);
    outline(points).ascii("s\n");
  }

  private Bytes outline(List<Point> points) {
    String operator = "m ";
    for (Point point : points) {
      out.number(point.x()).number(up(point.y())).ascii(operator);
      operator = "l ";
    }
    return out;
  }

  private void pen(double lineWidth, boolean dashed, int color) {
    open();
    out.number(lineWidth).ascii(dashed ? "w [3 2] 0 d " : "w [] 0 d ").color(color).ascii("RG ");
  }

  private void fillColor(int color) {
    if (color == fillColor) return;
    out.color(color).ascii("rg ");
    fillColor = color;
  }

  private double up(double down) {
    return sheet.height() - down;
  }

  /// Packs the content of the page, complete; nothing more can be drawn.
  void seal() {
    close();
    sealed = Optional.of(Deflated.of(out));
    out = new Bytes(0);
  }

  /// Writes the content of the page, complete, and gives the number of its object.
  int write(PdfFile file) {
    if (sealed.isPresent()) return file.addDeflated("", sealed.get());
    close();
    return file.addStream("", out);
  }

  /// The elements that its stretches of content belong to, by their numbers.
  List<Tag> tags() {
    return List.copyOf(tags);
  }
}

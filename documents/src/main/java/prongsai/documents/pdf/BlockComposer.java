package prongsai.documents.pdf;

import java.util.List;
import java.util.Optional;
import prongsai.documents.chart.ChartDrawing;
import prongsai.documents.chart.Drawing;
import prongsai.documents.font.FontMeasure;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Heading;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Table;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.page.Book;
import prongsai.documents.pdf.page.Column;
import prongsai.documents.pdf.page.Sheet;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.pdf.text.Typesetter;

/// Turns the blocks of a section into what flows in its column.
final class BlockComposer {
  private static final FontMeasure MEASURE = new FontMeasure();

  private final Book book;
  private final Typesetter typesetter;
  private final Sheet sheet;
  private final Column column;

  BlockComposer(Book book, Typesetter typesetter, Sheet sheet, Column column) {
    this.book = book;
    this.typesetter = typesetter;
    this.sheet = sheet;
    this.column = column;
  }

  /// Adds a block.
  ///
  /// @param headingLevel of the last heading before it, 0 for none
  /// @return the level of the last heading now
  int add(Block block, int headingLevel) {
    switch (block) {
      case Heading heading -> {
        return heading(heading, headingLevel);
      }
      case Paragraph paragraph -> paragraph(paragraph);
      case Listing listing -> listing(listing);
      case KeyFigures figures ->
          column.add(KeyFiguresFlow.of(figures, typesetter, sheet, book.root()), Styles.BLOCK_GAP);
      case Table table -> new TableComposer(table, typesetter, sheet).addTo(column, book.root());
      case BarChart chart -> chart(chart.title(), chart.description(), drawing(chart));
      case RadarChart chart -> chart(chart.title(), chart.description(), drawing(chart));
      case Cover cover -> throw new IllegalArgumentException("cover inside a column: " + cover);
    }
    return headingLevel;
  }

  /// A structure must not skip a level, whatever the look.
  private int heading(Heading heading, int levelBefore) {
    if (typesetter.blank(heading.text())) return levelBefore;
    int level = Math.min(heading.level(), levelBefore + 1);
    TextStyle style = Styles.heading(heading.level());
    Alignment alignment = Styles.headingAlignment(heading.level());
    Tag tag = book.root().add("H" + level);
    LinesFlow lines = lines(tag, heading.text(), style, alignment, 0);
    String title = heading.text().plain(typesetter.digits());
    column.addKept(
        new HeadingFlow(lines, book.bookmarks(), level, title),
        Styles.gapAboveHeading(heading.level()));
    return level;
  }

  private void paragraph(Paragraph paragraph) {
    Paragraph.Style kind = paragraph.style();
    if (typesetter.blank(paragraph.text())) return;
    if (kind == Paragraph.Style.NOTE) column.keepLast();
    double indent = kind == Paragraph.Style.BODY ? Styles.FIRST_LINE : 0;
    LinesFlow flow =
        lines(
            book.root().add("P"),
            paragraph.text(),
            Styles.paragraph(kind),
            Styles.paragraphAlignment(kind),
            indent);
    column.add(flow, Styles.gapAboveParagraph(kind));
    if (announces(paragraph.text())) column.keepLast();
  }

  /// Whether a text ends by pointing at what follows it.
  private boolean announces(Text text) {
    String plain = text.plain(typesetter.digits()).stripTrailing();
    return plain.endsWith("ดังนี้") || plain.endsWith("ดังต่อไปนี้") || plain.endsWith(":");
  }

  private LinesFlow lines(Tag tag, Text text, TextStyle style, Alignment alignment, double indent) {
    double measure = sheet.measure();
    List<TextLine> lines =
        alignment == Alignment.CENTERED
            ? typesetter.balanced(text, style, measure)
            : typesetter.lines(text, style, measure, indent);
    return new LinesFlow(
        tag, Optional.empty(), lines, style, alignment, sheet.left(), measure, indent);
  }

  private void listing(Listing listing) {
    List<Line> lines = Markers.visible(listing.lines(), typesetter);
    if (lines.isEmpty()) return;
    double hang = Markers.hang(lines, Styles.BODY, typesetter);
    Tag list = Markers.list(book.root(), lines);
    double gap = Styles.BODY_GAP;
    for (Line line : lines) {
      column.add(item(line, list.add("LI"), hang), gap);
      gap = Styles.LINE_GAP;
    }
  }

  private LinesFlow item(Line line, Tag item, double hang) {
    TextStyle style = Styles.BODY;
    double left = sheet.left() + Styles.LIST_LEFT;
    Optional<LinesFlow.Marker> marker =
        line.marker().isBlank()
            ? Optional.empty()
            : Optional.of(
                new LinesFlow.Marker(
                    item.add("Lbl"), typesetter.line(Text.of(line.marker()), style), left));
    double measure = sheet.measure() - Styles.LIST_LEFT - hang;
    List<TextLine> lines = typesetter.lines(line.text(), style, measure);
    return new LinesFlow(
        item.add("LBody"), marker, lines, style, Alignment.DISTRIBUTED, left + hang, measure, 0);
  }

  private Drawing drawing(BarChart chart) {
    return ChartDrawing.of(chart, typesetter.digits(), MEASURE);
  }

  private Drawing drawing(RadarChart chart) {
    return ChartDrawing.of(chart, typesetter.digits(), MEASURE);
  }

  private void chart(Text title, String description, Drawing drawing) {
    Tag figure = book.root().add("Figure").alternative(typesetter.digits().show(description));
    TextStyle style = Styles.CAPTION;
    LinesFlow caption = lines(figure.add("Caption"), title, style, Alignment.CENTERED, 0);
    double left = sheet.left() + (sheet.measure() - drawing.width()) / 2;
    column.add(new ChartFlow(figure, caption, drawing, left, typesetter), Styles.BLOCK_GAP);
  }

  /// The small last line.
  void provenance(Text text) {
    if (typesetter.blank(text)) return;
    LinesFlow flow = lines(book.root().add("P"), text, Styles.PROVENANCE, Alignment.LEFT, 0);
    column.add(flow, Styles.PROVENANCE_GAP);
  }
}

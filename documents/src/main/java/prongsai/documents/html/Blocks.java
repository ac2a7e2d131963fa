package prongsai.documents.html;

import java.util.Iterator;
import java.util.List;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Heading;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Table;
import prongsai.documents.model.Text;

/// Writes the blocks of a section in their order.
final class Blocks {
  private final Markup to;
  private final Words words;
  private final Iterator<Outline.Entry> headings;
  private final Charts charts;
  private Text lastHeading = Text.EMPTY;

  Blocks(Markup to, Words words, Outline outline, Charts charts) {
    this.to = to;
    this.words = words;
    this.headings = outline.entries().iterator();
    this.charts = charts;
  }

  /// @param data whether they are long tables that few unfold
  void write(List<Block> blocks, boolean data) {
    for (Block block : blocks) {
      write(block, data);
      to.newLine();
    }
  }

  private void write(Block block, boolean data) {
    switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph -> paragraph(paragraph);
      case Listing listing -> words.writeList(to, listing.lines());
      case KeyFigures figures -> keyFigures(figures);
      case Table table -> new TableMarkup(to, words, table, lastHeading, data).write();
      case BarChart chart -> charts.write(chart);
      case RadarChart chart -> charts.write(chart);
      case Cover _ -> {} // the head of the page
    }
  }

  /// Writes the next heading of the document.
  void heading(Heading heading) {
    Outline.Entry entry = headings.next();
    to.open(entry.tag(), "id", entry.anchor());
    words.write(to, heading.text());
    to.close(entry.tag());
    lastHeading = heading.text();
  }

  private void paragraph(Paragraph paragraph) {
    String style =
        switch (paragraph.style()) {
          case BODY, PLAIN -> "";
          case CENTERED -> "centered";
          case RESULT -> "result";
          case NOTE -> "note";
        };
    to.open("p", "class", style);
    words.write(to, paragraph.text());
    to.close("p");
  }

  private void keyFigures(KeyFigures figures) {
    to.open("dl", "class", "figures");
    for (KeyFigures.Figure figure : figures.figures()) {
      to.open("div", "class", Tones.style(figure.tone())).open("dt");
      words.write(to, figure.label());
      to.close("dt").open("dd", "class", "value");
      words.write(to, figure.value());
      to.close("dd");
      if (!figure.note().isEmpty()) {
        to.open("dd");
        Tones.shape(to, figure.tone());
        words.write(to, figure.note());
        to.close("dd");
      }
      to.close("div");
    }
    to.close("dl");
  }
}

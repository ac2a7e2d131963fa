package prongsai.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.Heading;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Paragraph.Style;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Section;
import prongsai.documents.model.Section.Orientation;
import prongsai.documents.model.Table;
import prongsai.documents.model.Text;
import prongsai.documents.office.NativeChart;

/// What of a document goes into a workbook, and where: running text stays behind.
final class Plan {
  private final Digits digits;
  private final List<KeyFigures.Figure> figures = new ArrayList<>();
  private final List<Text> results = new ArrayList<>();
  private final List<TablePlan> tables = new ArrayList<>();
  private final List<ChartPlan> charts = new ArrayList<>();
  private final List<Text> headings = new ArrayList<>();

  /// A table, the headings that lead to it (outermost first) and the notes under it.
  record TablePlan(Table table, Orientation orientation, List<Text> headings, List<Text> notes) {}

  /// A chart with its title and what it shows in words.
  record ChartPlan(NativeChart chart, Text title, String description) {}

  Plan(Document document) {
    this.digits = document.digits();
    for (Section section : document.sections()) {
      headings.clear();
      boolean afterTable = false;
      for (Block block : section.blocks()) {
        if (afterTable && block instanceof Paragraph(Style style, Text note) && style == Style.NOTE)
          tables.getLast().notes().add(note);
        else afterTable = block instanceof Table;
        take(block, section.orientation());
      }
    }
  }

  private void take(Block block, Orientation orientation) {
    switch (block) {
      case Heading heading -> {
        while (headings.size() >= heading.level()) headings.removeLast();
        headings.add(heading.text());
      }
      case KeyFigures key -> figures.addAll(key.figures());
      case Paragraph(Style style, Text text) -> {
        if (style == Style.RESULT) results.add(text);
      }
      case Table table ->
          tables.add(new TablePlan(table, orientation, List.copyOf(headings), new ArrayList<>()));
      case BarChart chart ->
          charts.add(
              new ChartPlan(NativeChart.of(chart, digits), chart.title(), chart.description()));
      case RadarChart chart ->
          charts.add(
              new ChartPlan(NativeChart.of(chart, digits), chart.title(), chart.description()));
      case Cover _, Listing _ -> {}
    }
  }

  List<KeyFigures.Figure> figures() {
    return figures;
  }

  List<Text> results() {
    return results;
  }

  List<TablePlan> tables() {
    return tables;
  }

  List<ChartPlan> charts() {
    return charts;
  }
}

package prongsai.documents.docx;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Heading;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Table;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;
import prongsai.documents.office.Markers;
import prongsai.documents.office.NativeChart;

/// The blocks of the document model as paragraphs and tables of the body.
final class Blocks {
  private static final int COVER_TOP = 2_400;
  private static final int COVER_MIDDLE = 5_600;
  private static final int COVER_RULE = 1_920;

  private final Flow flow;
  private final Charts charts;

  Blocks(Flow flow) {
    this.flow = flow;
    this.charts = new Charts(flow);
  }

  /// Writes a block; what follows decides whether they must share a page.
  void write(Block block, Optional<Block> next) throws IOException {
    boolean keep = next.filter(after -> belongs(block, after)).isPresent();
    switch (block) {
      case Cover cover -> cover(cover);
      case Heading heading -> flow.paragraph(look(heading), heading.text());
      case Paragraph paragraph -> keep(flow.paragraph(look(paragraph), paragraph.text()), keep);
      case Listing listing -> listing(listing, keep);
      case KeyFigures figures -> FigureRow.write(flow, figures);
      case Table table -> table(table, keep);
      case BarChart chart ->
          charts.write(
              NativeChart.of(chart, flow.digits()),
              chart.name(),
              chart.title(),
              chart.description(),
              keep);
      case RadarChart chart ->
          charts.write(
              NativeChart.of(chart, flow.digits()),
              chart.name(),
              chart.title(),
              chart.description(),
              keep);
    }
  }

  void provenance(Metadata metadata) {
    if (!metadata.provenance().isEmpty())
      flow.paragraph(Look.PROVENANCE, Text.verbatim(metadata.provenance()));
  }

  /// A note belongs to what stands above it, a sentence to the table or list that it announces.
  private static boolean belongs(Block block, Block next) {
    return switch (next) {
      case Paragraph paragraph -> paragraph.style() == Paragraph.Style.NOTE;
      case Table _, Listing _, BarChart _, RadarChart _ -> announces(block);
      case Cover _, Heading _, KeyFigures _ -> false;
    };
  }

  private static boolean announces(Block block) {
    return block instanceof Paragraph(var style, _) && style != Paragraph.Style.NOTE;
  }

  private void cover(Cover cover) {
    for (int i = 0; i < cover.title().size(); i++)
      space(flow.paragraph(Look.TITLE, cover.title().get(i)), i == 0 ? COVER_TOP : 0);
    rule(Flow.layout(flow.paragraph(Look.GAP)));
    flow.paragraph(Look.SUBTITLE, cover.year());
    space(flow.paragraph(Look.AGENCY, cover.agency()), COVER_MIDDLE);
    for (Text line : cover.address()) flow.paragraph(Look.ADDRESS, line);
  }

  /// A short rule in the middle of the page.
  private void rule(CTPPr layout) {
    Styles.rule(layout.addNewPBdr().addNewBottom(), 24, Styles.ACCENT);
    var indent = layout.addNewInd();
    BigInteger beside = BigInteger.valueOf((flow.textWidth() - COVER_RULE) / 2);
    indent.setLeft(beside);
    indent.setRight(beside);
  }

  private static void space(CTP paragraph, int before) {
    if (before == 0) return;
    var spacing = Flow.layout(paragraph).addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
  }

  private void listing(Listing listing, boolean keep) {
    double hang = Markers.hang(listing.lines(), flow.digits(), Look.LIST.size());
    for (int i = 0; i < listing.lines().size(); i++) {
      CTP made = flow.paragraph(Look.LIST);
      Lines.fill(
          made, listing.lines().get(i), flow.digits(), Tone.NEUTRAL, Page.FIRST_LINE / 2, hang);
      keep(made, keep && i == listing.lines().size() - 1);
    }
  }

  private void table(Table table, boolean keep) {
    if (!table.caption().isEmpty()) flow.paragraph(Look.CAPTION, table.caption());
    new TableBlock(flow, table, keep).write();
    if (!keep) flow.gap();
  }

  private static void keep(CTP paragraph, boolean keep) {
    if (keep) Flow.keepWithNext(paragraph);
  }

  private static Look look(Heading heading) {
    return switch (heading.level()) {
      case 1 -> Look.HEADING_1;
      case 2 -> Look.HEADING_2;
      default -> Look.HEADING_3;
    };
  }

  private static Look look(Paragraph paragraph) {
    return switch (paragraph.style()) {
      case BODY -> Look.BODY;
      case PLAIN -> Look.NORMAL;
      case CENTERED -> Look.CENTERED;
      case RESULT -> Look.RESULT;
      case NOTE -> Look.NOTE;
    };
  }
}

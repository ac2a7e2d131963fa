package prongsai.documents.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import prongsai.documents.model.Section.Orientation;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.office.ChartRange;
import prongsai.documents.office.ChartTable;
import prongsai.documents.xlsx.Look.Part;
import prongsai.documents.xlsx.Plan.ChartPlan;

/// All charts on one sheet, each beside the cells that it is drawn from.
final class ChartsSheet {
  private static final double LABELS = 200;
  private static final double VALUES = 75;
  private static final int CHART_COLUMNS = 8;
  private static final double ROW = 24;

  private final XSSFSheet sheet;
  private final Cells cells;
  private final ChartTable.Dress dress;

  ChartsSheet(XSSFSheet sheet, Cells cells) {
    this.sheet = sheet;
    this.cells = cells;
    this.dress =
        new ChartTable.Dress(
            cells.wardrobe().style(Look.text(Part.HEAD, Alignment.CENTER)),
            cells.wardrobe().style(Look.text(Part.BODY)),
            cells.wardrobe().style(Look.number(Part.BODY, 2)));
  }

  void write(List<ChartPlan> charts, String overview) {
    int values =
        charts.stream().mapToInt(plan -> plan.chart().table().columns().size()).max().orElse(0);
    Sizes.column(sheet, 0, LABELS);
    for (int i = 1; i <= values + 1 + CHART_COLUMNS; i++) Sizes.column(sheet, i, VALUES);
    sheet.setDefaultRowHeightInPoints((float) ROW);
    cells.link(sheet.createRow(0), 0, "← " + overview, overview);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    int top = 1;
    for (ChartPlan plan : charts) top = write(plan, drawing, top, values + 2);
    Pages.describe(sheet, Orientation.LANDSCAPE);
  }

  /// Returns the row after the chart.
  private int write(ChartPlan plan, XSSFDrawing drawing, int top, int beside) {
    XSSFRow title = sheet.createRow(top);
    cells.text(title, 0, plan.title(), Look.text(Part.CAPTION));
    Cells.merge(sheet, top, top, 0, beside + CHART_COLUMNS - 1);
    Sizes.row(title, 1, Sizes.TEXT);
    ChartTable table = plan.chart().table();
    ChartRange range = table.write(sheet, top + 1, 0, dress);
    int rows = Math.max(table.labels().size() + 1, (int) Math.ceil(plan.chart().height() / ROW));
    for (int i = 1; i <= table.labels().size() + 1; i++)
      sheet.getRow(top + i).setHeightInPoints((float) ROW);
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, beside, top + 1, beside + CHART_COLUMNS, top + 1 + rows);
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    XSSFChart chart = drawing.createChart(anchor);
    plan.chart().draw(chart, range);
    describe(chart, plan);
    return top + rows + 2;
  }

  private void describe(XSSFChart chart, ChartPlan plan) {
    var frame =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    frame.setTitle(plan.title().plain(cells.digits()));
    frame.setDescr(cells.digits().show(plan.description()));
  }
}

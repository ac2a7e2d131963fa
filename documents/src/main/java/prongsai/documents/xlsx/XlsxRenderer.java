package prongsai.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import prongsai.documents.Renderer;
import prongsai.documents.model.Document;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Text;
import prongsai.documents.office.FixedZip;
import prongsai.documents.xlsx.OverviewSheet.Entry;
import prongsai.documents.xlsx.Plan.TablePlan;

/// The tables and charts of a document as XLSX: numbers are numbers, every table has a sheet, all
/// charts share one. Sections that are only data are included; running text is not.
public final class XlsxRenderer implements Renderer {
  static final String OVERVIEW = "ภาพรวม";
  static final String CHARTS = "แผนภูมิ";

  @Override
  public void render(Document document, OutputStream to) throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    try {
      describe(workbook, document.metadata());
      Cells cells = new Cells(new Wardrobe(workbook, document.digits()), document.digits());
      fill(workbook, document, cells);
      FixedZip.write(workbook::write, to);
    } finally {
      workbook.getPackage().revert(); // closing would write it all a second time
    }
  }

  private static void fill(XSSFWorkbook workbook, Document document, Cells cells) {
    Plan plan = new Plan(document);
    SheetNames names = new SheetNames();
    XSSFSheet overview = workbook.createSheet(names.claim(OVERVIEW));
    List<Entry> entries = new ArrayList<>();
    if (!plan.charts().isEmpty()) {
      XSSFSheet charts = workbook.createSheet(names.claim(CHARTS));
      new ChartsSheet(charts, cells).write(plan.charts(), OVERVIEW);
      entries.add(new Entry(charts.getSheetName(), Text.of("แผนภูมิทั้งหมดพร้อมข้อมูล")));
    }
    for (TablePlan table : plan.tables()) {
      XSSFSheet sheet = workbook.createSheet(names.claim(table.table().sheet()));
      new TableSheet(sheet, table, cells).write(OVERVIEW);
      entries.add(new Entry(sheet.getSheetName(), content(table)));
    }
    new OverviewSheet(overview, cells).write(document.metadata(), plan, entries);
  }

  /// The caption of a table, or the heading that introduces it.
  private static Text content(TablePlan plan) {
    if (!plan.table().caption().isEmpty()) return plan.table().caption();
    Text nearest = plan.headings().isEmpty() ? Text.EMPTY : plan.headings().getLast();
    return nearest;
  }

  private static void describe(XSSFWorkbook workbook, Metadata metadata) {
    var core = workbook.getProperties().getCoreProperties();
    core.setTitle(metadata.title());
    core.setSubjectProperty(metadata.subject());
    core.setCreator(metadata.author());
    core.setKeywords(String.join(", ", metadata.keywords()));
    core.setDescription(metadata.provenance());
    core.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    core.getUnderlyingProperties().setLanguageProperty("th-TH");
    var extended = workbook.getProperties().getExtendedProperties();
    extended.setApplication("Prongsai");
    extended.setCompany(metadata.author());
  }
}

package prongsai.documents.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.KeyFigures.Figure;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;

/// Key figures as a light table of one row: no rules but one above, a soft ground, the value large.
final class FigureRow {
  private static final String SOFT = "F4F6F7";

  private FigureRow() {}

  static void write(Flow flow, KeyFigures figures) {
    CTTbl table = flow.table();
    List<Figure> all = figures.figures();
    int width = flow.textWidth() / all.size();
    describe(table.addNewTblPr(), width * all.size());
    var grid = table.addNewTblGrid();
    for (int i = 0; i < all.size(); i++) grid.addNewGridCol().setW(BigInteger.valueOf(width));
    var row = table.addNewTr();
    row.addNewTrPr().addNewCantSplit();
    for (Figure figure : all) cell(row.addNewTc(), figure, width, flow);
    flow.gap();
  }

  private static void describe(CTTblPr table, int width) {
    Styles.width(table.addNewTblW(), width);
    table.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblBorders borders = table.addNewTblBorders();
    Styles.rule(borders.addNewTop(), 12, Styles.ACCENT);
    Styles.rule(borders.addNewInsideV(), 48, "FFFFFF");
    borders.addNewBottom().setVal(STBorder.NIL);
    table.addNewTblCaption().setVal("ตัวเลขสำคัญ");
  }

  private static void cell(CTTc cell, Figure figure, int width, Flow flow) {
    CTTcPr look = cell.addNewTcPr();
    Styles.width(look.addNewTcW(), width);
    var ground = look.addNewShd();
    ground.setVal(STShd.CLEAR);
    ground.setColor("auto");
    ground.setFill(SOFT);
    var margins = look.addNewTcMar();
    Styles.width(margins.addNewTop(), 80);
    Styles.width(margins.addNewBottom(), 80);
    line(cell, Look.FIGURE_LABEL, figure.label(), Tone.NEUTRAL, flow);
    line(cell, Look.FIGURE_VALUE, figure.value(), figure.tone(), flow);
    if (!figure.note().isEmpty()) line(cell, Look.FIGURE_NOTE, figure.note(), Tone.NEUTRAL, flow);
  }

  private static void line(CTTc cell, Look look, Text text, Tone tone, Flow flow) {
    CTP made = cell.addNewP();
    Flow.layout(made).addNewPStyle().setVal(look.id());
    Runs.add(made, text, flow.digits(), tone);
  }
}

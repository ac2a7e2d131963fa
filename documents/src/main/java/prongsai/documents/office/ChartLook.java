package prongsai.documents.office;

import java.math.BigDecimal;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBoolean;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetPatternVal;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Palette;
import prongsai.documents.model.Digits;

/// The common look of native charts: face, colours, thin rules, legend at the bottom.
final class ChartLook {
  private static final int EMU_A_POINT = 12_700;
  private static final int TEXT_SIZE = 1400;

  private ChartLook() {}

  /// What every chart sets: square corners, no title inside, the document's face, gaps for blanks.
  static void frame(XDDFChart chart) {
    CTChartSpace space = chart.getCTChartSpace();
    set(space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners());
    space.getRoundedCorners().setVal(false);
    if (!space.isSetLang()) space.addNewLang().setVal("th-TH");
    text(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), TEXT_SIZE, Paint.INK, false);
    CTShapeProperties page = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
    if (!page.isSetSolidFill()) fill(page.addNewSolidFill(), Paint.NONE);
    if (!page.isSetLn()) page.addNewLn().addNewNoFill();
    var inner = chart.getCTChart();
    set(
        inner.isSetAutoTitleDeleted()
            ? inner.getAutoTitleDeleted()
            : inner.addNewAutoTitleDeleted());
    if (!inner.isSetPlotVisOnly()) inner.addNewPlotVisOnly().setVal(true);
    if (!inner.isSetDispBlanksAs()) inner.addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart.getOrAddLegend().setOverlay(false);
  }

  /// A scale of 0–100 with a faint rule every 20.
  static void scale(CTValAx axis, Digits digits, int end) {
    axis.getScaling().addNewMax().setVal(end);
    axis.getScaling().addNewMin().setVal(0);
    axis.addNewMajorUnit().setVal(20);
    CTShapeProperties rules =
        (axis.isSetMajorGridlines() ? axis.getMajorGridlines() : axis.addNewMajorGridlines())
            .addNewSpPr();
    line(rules, Paint.RULE, 0.75, false);
    numbers(axis.isSetNumFmt() ? axis.getNumFmt() : axis.addNewNumFmt(), 0, digits);
    text(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr(), 1200, Paint.MUTED, false);
  }

  /// A scale of one rule, at the pass mark, which names itself.
  static void passMark(CTValAx axis, BigDecimal mark, Digits digits, int end) {
    axis.getScaling().addNewMax().setVal(end);
    axis.getScaling().addNewMin().setVal(0);
    axis.addNewMajorUnit().setVal(mark.doubleValue());
    CTShapeProperties rule =
        (axis.isSetMajorGridlines() ? axis.getMajorGridlines() : axis.addNewMajorGridlines())
            .addNewSpPr();
    line(rule, Paint.PASS_MARK, 1.5, true);
    String plain = mark.stripTrailingZeros().toPlainString();
    CTNumFmt format = axis.isSetNumFmt() ? axis.getNumFmt() : axis.addNewNumFmt();
    format.setFormatCode(
        "[=%s]\"%s\";[=0]\"%s\";\"\""
            .formatted(plain, digits.show("เกณฑ์ผ่าน " + plain), digits.show("0")));
    format.setSourceLinked(false);
    text(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr(), TEXT_SIZE, Paint.PASS_MARK, true);
  }

  /// Values beside their marks, on white so that no line crosses them.
  static void values(CTDLbls labels, Digits digits) {
    numbers(labels.addNewNumFmt(), 2, digits);
    CTShapeProperties box = labels.addNewSpPr();
    fill(box.addNewSolidFill(), Paint.NONE);
    box.addNewLn().addNewNoFill();
    text(labels.addNewTxPr(), TEXT_SIZE, Paint.INK, true);
    labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  static void numbers(CTNumFmt format, int decimals, Digits digits) {
    format.setFormatCode(Figures.format(decimals, digits));
    format.setSourceLinked(false);
  }

  static void solid(CTShapeProperties shape, Paint paint) {
    fill(shape.addNewSolidFill(), paint);
    line(shape, paint, 1, false);
  }

  static void light(CTShapeProperties shape, Paint paint) {
    fill(shape.addNewSolidFill(), Paint.SOFT);
    line(shape, paint, 1.25, false);
  }

  static void hatched(CTShapeProperties shape, Paint paint) {
    var pattern = shape.addNewPattFill();
    pattern.setPrst(STPresetPatternVal.WD_UP_DIAG);
    fill(pattern.addNewFgClr().addNewSrgbClr(), paint);
    fill(pattern.addNewBgClr().addNewSrgbClr(), Paint.NONE);
    line(shape, paint, 1.25, false);
  }

  /// A light edge, so that the shape shows on dark ground too.
  static void halo(CTShapeProperties shape) {
    var glow = shape.addNewEffectLst().addNewGlow();
    glow.setRad(EMU_A_POINT);
    fill(glow.addNewSrgbClr(), Paint.SOFT);
  }

  static void invisible(CTShapeProperties shape) {
    shape.addNewNoFill();
    shape.addNewLn().addNewNoFill();
  }

  static void line(CTShapeProperties shape, Paint paint, double width, boolean dashed) {
    CTLineProperties line = shape.addNewLn();
    line.setW((int) Math.round(width * EMU_A_POINT));
    fill(line.addNewSolidFill(), paint);
    if (dashed) line.addNewPrstDash().setVal(STPresetLineDashVal.SYS_DASH);
  }

  static void fill(CTSolidColorFillProperties fill, Paint paint) {
    fill(fill.addNewSrgbClr(), paint);
  }

  private static void fill(
      org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor color, Paint paint) {
    int rgb = Palette.rgb(paint);
    color.setVal(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }

  private static void text(CTTextBody body, int size, Paint paint, boolean bold) {
    if (body.getBodyPr() == null) body.addNewBodyPr();
    var paragraph = body.sizeOfPArray() == 0 ? body.addNewP() : body.getPArray(0);
    CTTextCharacterProperties type =
        (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).addNewDefRPr();
    type.setLang("th-TH");
    type.setSz(size);
    type.setB(bold);
    fill(type.addNewSolidFill(), paint);
    type.addNewLatin().setTypeface(Typeface.NAME);
    type.addNewCs().setTypeface(Typeface.NAME);
    if (paragraph.getEndParaRPr() == null) paragraph.addNewEndParaRPr().setLang("th-TH");
  }

  private static void set(CTBoolean value) {
    value.setVal(true);
  }
}

package prongsai.documents.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import prongsai.documents.office.Typeface;

/// The style part. Thai is a *complex script* to the format: face, size and weight are stated twice
/// everywhere, once for Latin (`sz`, `b`) and once for complex scripts (`szCs`, `bCs`).
final class Styles {
  /// The table style of reports.
  static final String TABLE = "ReportTable";

  /// The colour of the rules of a table.
  static final String RULE = "7C8A93";

  static final String ACCENT = "0B5C66";

  private Styles() {}

  static CTStyles all() {
    CTStyles styles = CTStyles.Factory.newInstance();
    defaults(styles.addNewDocDefaults());
    for (Look look : Look.values()) paragraph(styles.addNewStyle(), look);
    tableNormal(styles.addNewStyle());
    reportTable(styles.addNewStyle());
    return styles;
  }

  private static void defaults(CTDocDefaults defaults) {
    type(defaults.addNewRPrDefault().addNewRPr(), Look.NORMAL);
    CTPPrGeneral paragraph = defaults.addNewPPrDefault().addNewPPr();
    paragraph.addNewWidowControl();
    paragraph.addNewAutoSpaceDE().setVal(false);
    paragraph.addNewAutoSpaceDN().setVal(false);
    space(paragraph.addNewSpacing(), Look.NORMAL);
  }

  private static void paragraph(CTStyle style, Look look) {
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(look.id());
    if (look == Look.NORMAL) style.setDefault(true);
    else if (!builtIn(look)) style.setCustomStyle(true);
    style.addNewName().setVal(look.title());
    if (look != Look.NORMAL) style.addNewBasedOn().setVal(Look.NORMAL.id());
    if (look.leads()) style.addNewNext().setVal(Look.BODY.id());
    style.addNewQFormat();
    layout(style.addNewPPr(), look);
    type(style.addNewRPr(), look);
  }

  private static boolean builtIn(Look look) {
    return switch (look) {
      case NORMAL, TITLE, SUBTITLE, HEADING_1, HEADING_2, HEADING_3 -> true;
      case BODY, CAPTION, LIST, HEADER -> true;
      case AGENCY, ADDRESS, CENTERED, RESULT, NOTE, CELL, CELL_HEADING, CELL_STRONG -> false;
      case FIGURE_LABEL, FIGURE_VALUE, FIGURE_NOTE, CHART, GAP, PROVENANCE -> false;
    };
  }

  /// No space is added where Latin letters meet Thai digits, as in `O๔๒`.
  private static void layout(CTPPrGeneral layout, Look look) {
    if (look.leads()) layout.addNewKeepNext();
    if (look.leads() || look == Look.CELL) layout.addNewKeepLines();
    layout.addNewWidowControl();
    layout.addNewAutoSpaceDE().setVal(false);
    layout.addNewAutoSpaceDN().setVal(false);
    space(layout.addNewSpacing(), look);
    if (look == Look.BODY) layout.addNewInd().setFirstLine(BigInteger.valueOf(Page.FIRST_LINE));
    look.alignment().ifPresent(alignment -> layout.addNewJc().setVal(alignment));
    if (look.outline() > 0)
      layout.addNewOutlineLvl().setVal(BigInteger.valueOf(look.outline() - 1L));
  }

  private static void space(CTSpacing spacing, Look look) {
    spacing.setBefore(BigInteger.valueOf(look.before()));
    spacing.setAfter(BigInteger.valueOf(look.after()));
    spacing.setLine(BigInteger.valueOf(240));
    spacing.setLineRule(STLineSpacingRule.AUTO);
  }

  private static void type(CTRPr type, Look look) {
    CTFonts fonts = type.addNewRFonts();
    fonts.setAscii(Typeface.NAME);
    fonts.setHAnsi(Typeface.NAME);
    fonts.setEastAsia(Typeface.NAME);
    fonts.setCs(Typeface.NAME);
    type.addNewB().setVal(look.bold());
    type.addNewBCs().setVal(look.bold());
    look.color().ifPresent(color -> type.addNewColor().setVal(color));
    type.addNewSz().setVal(look.halfPoints());
    type.addNewSzCs().setVal(look.halfPoints());
    CTLanguage language = type.addNewLang();
    language.setVal("en-US");
    language.setEastAsia("en-US");
    language.setBidi("th-TH");
  }

  private static void tableNormal(CTStyle style) {
    style.setType(STStyleType.TABLE);
    style.setStyleId("TableNormal");
    style.setDefault(true);
    style.addNewName().setVal("Normal Table");
    style.addNewUiPriority().setVal(BigInteger.valueOf(99));
    style.addNewSemiHidden();
    style.addNewUnhideWhenUsed();
    padding(style, 0, 108);
  }

  private static void reportTable(CTStyle style) {
    style.setType(STStyleType.TABLE);
    style.setStyleId(TABLE);
    style.setCustomStyle(true);
    style.addNewName().setVal("Report Table");
    style.addNewBasedOn().setVal("TableNormal");
    style.addNewQFormat();
    padding(style, Page.CELL_TOP, Page.CELL_SIDE);
    CTTblBorders borders = style.getTblPr().addNewTblBorders();
    rule(borders.addNewTop());
    rule(borders.addNewLeft());
    rule(borders.addNewBottom());
    rule(borders.addNewRight());
    rule(borders.addNewInsideH());
    rule(borders.addNewInsideV());
  }

  private static void padding(CTStyle style, int topAndBottom, int sides) {
    var table = style.addNewTblPr();
    width(table.addNewTblInd(), 0);
    var margins = table.addNewTblCellMar();
    width(margins.addNewTop(), topAndBottom);
    width(margins.addNewLeft(), sides);
    width(margins.addNewBottom(), topAndBottom);
    width(margins.addNewRight(), sides);
  }

  static void width(
      org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth width, int twips) {
    width.setW(BigInteger.valueOf(twips));
    width.setType(STTblWidth.DXA);
  }

  static void rule(CTBorder border) {
    rule(border, 4, RULE);
  }

  /// A rule of the thickness given, in eighths of a point.
  static void rule(CTBorder border, int eighths, String color) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setSpace(BigInteger.ZERO);
    border.setColor(color);
  }
}

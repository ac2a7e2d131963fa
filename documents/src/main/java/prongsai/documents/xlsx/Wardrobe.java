package prongsai.documents.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import prongsai.documents.chart.Drawing.Paint;
import prongsai.documents.chart.Palette;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.office.Figures;
import prongsai.documents.office.Typeface;
import prongsai.documents.xlsx.Look.Part;

/// The cell styles and fonts of one workbook, each made once: a workbook holds only so many.
final class Wardrobe {
  /// The character set of Thai, by which Windows chooses a font when ours is missing.
  private static final int THAI = 222;

  private final XSSFWorkbook workbook;
  private final Digits digits;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Type, XSSFFont> fonts = new HashMap<>();

  private record Type(short size, boolean bold, boolean underlined, int rgb) {}

  Wardrobe(XSSFWorkbook workbook, Digits digits) {
    this.workbook = workbook;
    this.digits = digits;
    dress(workbook.getFontAt(0), new Type((short) 16, false, false, Palette.rgb(Paint.INK)));
  }

  XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  /// The face of bold words inside a cell.
  XSSFFont strong(Look look) {
    return font(new Type(look.size(), true, false, color(look)));
  }

  /// The face of the other words inside such a cell.
  XSSFFont plain(Look look) {
    return font(new Type(look.size(), look.bold(), false, color(look)));
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(new Type(look.size(), look.bold(), look.part() == Part.LINK, color(look))));
    style.setVerticalAlignment(
        look.part() == Part.HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setAlignment(alignment(look));
    if (look.decimals() >= 0 && look.alignment() == Alignment.RIGHT) style.setIndention((short) 1);
    style.setWrapText(look.decimals() < 0 && look.part() != Part.LINK);
    style.setQuotePrefixed(look.guarded());
    if (look.decimals() >= 0)
      style.setDataFormat(
          workbook.createDataFormat().getFormat(Figures.format(look.decimals(), digits)));
    if (look.ruled()) rules(style, look.part() == Part.TOTAL);
    int ground = ground(look);
    if (ground != Palette.rgb(Paint.NONE)) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(rgb(ground));
    }
    return style;
  }

  private static HorizontalAlignment alignment(Look look) {
    return switch (look.alignment()) {
      case LEFT -> HorizontalAlignment.LEFT;
      case CENTER -> HorizontalAlignment.CENTER;
      case RIGHT -> HorizontalAlignment.RIGHT;
    };
  }

  private static void rules(XSSFCellStyle style, boolean total) {
    XSSFColor line = rgb(0x7c8a93);
    style.setBorderTop(total ? BorderStyle.MEDIUM : BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
  }

  private static int ground(Look look) {
    return switch (look.tone()) {
      case GOOD -> 0xe6f2ea;
      case BAD -> 0xfbe9e7;
      case CAUTION -> 0xfff4de;
      case NEUTRAL ->
          switch (look.part()) {
            case HEAD -> 0xe3edef;
            case GROUP -> 0xf0f3f5;
            case TITLE, CAPTION, NOTE, LINK, BODY, TOTAL, PLAIN, LARGE -> Palette.rgb(Paint.NONE);
          };
    };
  }

  private static int color(Look look) {
    return switch (look.tone()) {
      case GOOD -> 0x1a6b3c;
      case BAD -> 0xa4261c;
      case CAUTION -> 0x7a4f00;
      case NEUTRAL ->
          switch (look.part()) {
            case LINK -> Palette.rgb(Paint.ACCENT);
            case NOTE -> Palette.rgb(Paint.MUTED);
            case TITLE, CAPTION, HEAD, BODY, GROUP, TOTAL, PLAIN, LARGE -> Palette.rgb(Paint.INK);
          };
    };
  }

  private XSSFFont font(Type type) {
    return fonts.computeIfAbsent(type, wanted -> dress(workbook.createFont(), wanted));
  }

  private static XSSFFont dress(XSSFFont font, Type type) {
    font.setFontName(Typeface.NAME);
    font.setScheme(FontScheme.NONE);
    font.setCharSet(THAI);
    font.setFontHeightInPoints(type.size());
    font.setBold(type.bold());
    if (type.underlined()) font.setUnderline(XSSFFont.U_SINGLE);
    font.setColor(rgb(type.rgb()));
    return font;
  }

  private static XSSFColor rgb(int rgb) {
    return new XSSFColor(
        new byte[] {(byte) 0xff, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}

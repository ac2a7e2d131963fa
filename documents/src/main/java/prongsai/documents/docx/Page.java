package prongsai.documents.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Section.Orientation;

/// A4 pages and their margins, in twentieths of a point: left 3 cm, right 2 cm, top 2.5 cm, bottom
/// 2 cm.
final class Page {
  static final int SHORT_SIDE = 11_906;
  static final int LONG_SIDE = 16_838;
  static final int LEFT = 1_701;
  static final int RIGHT = 1_134;
  static final int TOP = 1_418;
  static final int BOTTOM = 1_134;

  /// Indent of the first line of a paragraph: 2.5 cm as official letters have it.
  static final int FIRST_LINE = 1_418;

  static final int CELL_TOP = 20;
  static final int CELL_SIDE = 85;
  private static final int HEADER = 709;

  private Page() {}

  static int textWidth(Orientation orientation) {
    return width(orientation) - LEFT - RIGHT;
  }

  static int textHeight(Orientation orientation) {
    return height(orientation) - TOP - BOTTOM;
  }

  /// Describes the pages of a section that ends here. The cover has no header, and no number.
  static void describe(
      CTSectPr section, Orientation orientation, Digits digits, String header, boolean cover) {
    if (!cover) {
      var reference = section.addNewHeaderReference();
      reference.setType(STHdrFtr.DEFAULT);
      reference.setId(header);
    }
    section.addNewType().setVal(STSectionMark.NEXT_PAGE);
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(width(orientation)));
    size.setH(BigInteger.valueOf(height(orientation)));
    if (orientation == Orientation.LANDSCAPE) size.setOrient(STPageOrientation.LANDSCAPE);
    margins(section.addNewPgMar());
    section
        .addNewPgNumType()
        .setFmt(
            switch (digits) {
              case THAI -> STNumberFormat.THAI_NUMBERS;
              case ARABIC -> STNumberFormat.DECIMAL;
            });
  }

  private static void margins(CTPageMar margins) {
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(HEADER));
    margins.setGutter(BigInteger.ZERO);
  }

  private static int width(Orientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> SHORT_SIDE;
      case LANDSCAPE -> LONG_SIDE;
    };
  }

  private static int height(Orientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> LONG_SIDE;
      case LANDSCAPE -> SHORT_SIDE;
    };
  }
}

package prongsai.documents.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Line;
import prongsai.documents.model.Tone;

/// A line of a list or a cell: its marker in the margin, its text hanging to the right of it.
final class Lines {
  private Lines() {}

  /// Fills a paragraph.
  ///
  /// @param margin where the marker stands, in twentieths of a point
  /// @param hang from there to the text, in points
  static void fill(CTP to, Line line, Digits digits, Tone tone, int margin, double hang) {
    int hanging = line.marker().isEmpty() ? 0 : (int) Math.ceil(20 * hang);
    if (margin + hanging > 0) indent(Flow.layout(to), margin + hanging, hanging);
    if (hanging > 0) Runs.marker(to, digits.show(line.marker()));
    Runs.add(to, line.text(), digits, tone);
  }

  private static void indent(CTPPr layout, int left, int hanging) {
    if (hanging > 0) {
      var tab = layout.addNewTabs().addNewTab();
      tab.setVal(STTabJc.LEFT);
      tab.setPos(BigInteger.valueOf(left));
    }
    CTInd indent = layout.addNewInd();
    indent.setLeft(BigInteger.valueOf(left));
    if (hanging > 0) indent.setHanging(BigInteger.valueOf(hanging));
  }
}

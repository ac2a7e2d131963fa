package prongsai.documents.pdf;

import java.util.List;
import prongsai.documents.model.Line;
import prongsai.documents.model.Text;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.TextStyle;
import prongsai.documents.pdf.text.Typesetter;

/// Markers that hang to the left of list items.
final class Markers {
  private Markers() {}

  /// The lines that show anything.
  static List<Line> visible(List<Line> lines, Typesetter typesetter) {
    return lines.stream().filter(line -> !typesetter.blank(line.text())).toList();
  }

  /// How far the text of the items stands to the right of their markers; 0 where there are none.
  static double hang(List<Line> lines, TextStyle style, Typesetter typesetter) {
    double widest = 0;
    for (Line line : lines)
      if (!line.marker().isBlank())
        widest = Math.max(widest, typesetter.line(Text.of(line.marker()), style).width());
    return widest == 0 ? 0 : widest + Styles.MARKER_GAP;
  }

  /// A list element; it says whether its items are numbered.
  static Tag list(Tag parent, List<Line> lines) {
    boolean numbered = lines.getFirst().marker().codePoints().anyMatch(Character::isDigit);
    return parent.add("L").attributes("/O/List/ListNumbering" + (numbered ? "/Decimal" : "/Disc"));
  }
}

package prongsai.documents.pdf;

import java.util.List;
import java.util.Optional;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Flow;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;
import prongsai.documents.pdf.text.TextStyle;

/// A paragraph in the column. Its first two and its last two lines stay together.
///
/// @param lines at least one
/// @param indent of the first line
record LinesFlow(
    Tag tag,
    Optional<Marker> marker,
    List<TextLine> lines,
    TextStyle style,
    Alignment alignment,
    double left,
    double measure,
    double indent)
    implements Flow {

  /// What hangs in the margin of the first line.
  record Marker(Tag tag, TextLine line, double left) {}

  @Override
  public int slices() {
    return lines.size();
  }

  @Override
  public double height(int from, int to) {
    return (to - from) * style.leading();
  }

  @Override
  public int breakAfter(int slice) {
    return slice == 0 || slice == lines.size() - 2 ? FORBIDDEN : 0;
  }

  @Override
  public void draw(Canvas on, double top, int from, int to) {
    double baseline = top + style.baseline();
    if (from == 0 && marker.isPresent()) drawMarker(on, marker.get(), baseline);
    on.tagged(tag);
    for (int i = from; i < to; i++) {
      double inset = i == 0 ? indent : 0;
      TextLine line = lines.get(i);
      on.text(line, alignment, left + inset, baseline, measure - inset, style.color());
      baseline += style.leading();
    }
  }

  private void drawMarker(Canvas on, Marker hanging, double baseline) {
    on.tagged(hanging.tag());
    on.text(hanging.line(), Alignment.LEFT, hanging.left(), baseline, measure, style.color());
  }
}

package prongsai.documents.pdf;

import prongsai.documents.pdf.page.Bookmarks;
import prongsai.documents.pdf.page.Canvas;
import prongsai.documents.pdf.page.Flow;

/// A heading: never split, and listed in the bookmarks.
record HeadingFlow(LinesFlow lines, Bookmarks bookmarks, int level, String title) implements Flow {

  @Override
  public int slices() {
    return 1;
  }

  @Override
  public double height(int from, int to) {
    return lines.height(0, lines.slices());
  }

  @Override
  public int breakAfter(int slice) {
    return FORBIDDEN;
  }

  @Override
  public void draw(Canvas on, double top, int from, int to) {
    bookmarks.add(level, title, on, top);
    lines.draw(on, top, 0, lines.slices());
  }
}

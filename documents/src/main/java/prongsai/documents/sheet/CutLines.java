package prongsai.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.chart.Drawing.Point;
import prongsai.documents.pdf.page.Canvas;

/// Dashed lines to cut a page along, each with a small pair of scissors at its start.
final class CutLines {
  private static final double WIDTH = 0.6;
  private static final double START = 12;
  private static final int CORNERS = 16;

  /// Scissors that open to the right, from where their rings begin: a ring's radius and how far its
  /// centre lies off the line, then the length of both blades.
  private static final double RING = 1.7;

  private static final double SPREAD = 2.3;
  private static final double LENGTH = 12;

  private final Canvas on;

  CutLines(Canvas on) {
    this.on = on;
  }

  void across(double y, double length) {
    on.artifact();
    on.line(START + LENGTH + 3, y, length, y, WIDTH, true, Ink.CUT);
    scissors(y, false);
  }

  void down(double x, double length) {
    on.artifact();
    on.line(x, START + LENGTH + 3, x, length, WIDTH, true, Ink.CUT);
    scissors(x, true);
  }

  private void scissors(double at, boolean down) {
    for (int side = -1; side <= 1; side += 2) {
      on.stroke(ring(at, side * SPREAD, down), WIDTH, Ink.CUT);
      Point from = point(START + 2 * RING, at + side * SPREAD * 0.7, down);
      Point to = point(START + LENGTH, at - side * SPREAD, down);
      on.line(from.x(), from.y(), to.x(), to.y(), 0.9, false, Ink.CUT);
    }
  }

  private static List<Point> ring(double at, double off, boolean down) {
    List<Point> ring = new ArrayList<>();
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      double along = START + RING + RING * Math.cos(angle);
      ring.add(point(along, at + off + RING * Math.sin(angle), down));
    }
    return ring;
  }

  private static Point point(double along, double beside, boolean down) {
    return down ? new Point(beside, along) : new Point(along, beside);
  }
}

package prongsai.documents.pdf.page;

import java.util.List;
import java.util.function.Supplier;
import prongsai.documents.pdf.page.Column.Step;

/// Spreads a column over pages. Every page takes what fits and ends at the best place: as late as
/// possible, but never where blocks are kept together, as long as a page can hold them.
final class Paginator {
  private static final double ROUNDING = 0.01;

  /// A place in the column: before a slice of a step.
  private record Position(int step, int slice) {}

  /// A place where a page could end, and how bad that is.
  private record Candidate(Position end, double badness) {}

  private final List<Step> steps;
  private final double depth;
  private final Supplier<Canvas> pages;

  Paginator(Column column, double depth, Supplier<Canvas> pages) {
    this.steps = column.steps();
    this.depth = depth;
    this.pages = pages;
  }

  void run() {
    Position at = new Position(0, 0);
    while (at.step() < steps.size()) {
      Position end = endOfPage(at);
      draw(pages.get(), at, end);
      at = end;
    }
  }

  private Position endOfPage(Position start) {
    double used = carriedHeight(start);
    Position reached = next(start);
    Candidate best = new Candidate(start, Double.POSITIVE_INFINITY);
    for (int i = start.step(); i < steps.size(); i++) {
      Step step = steps.get(i);
      int from = i == start.step() ? start.slice() : 0;
      double gap = i == start.step() ? 0 : step.gap();
      for (int to = from + 1; to <= step.flow().slices(); to++) {
        double bottom = used + gap + step.flow().height(from, to);
        Position end = next(new Position(i, to - 1));
        if (bottom > depth + ROUNDING) return best.badness() < 1e9 ? best.end() : reached;
        reached = end;
        double badness = badness(step, to - 1, depth - bottom);
        if (badness <= best.badness()) best = new Candidate(end, badness);
      }
      used += gap + step.flow().height(from, step.flow().slices());
    }
    return new Position(steps.size(), 0);
  }

  private double badness(Step step, int slice, double empty) {
    int cost = step.breakAfter(slice);
    return cost == Flow.FORBIDDEN ? Double.POSITIVE_INFINITY : cost + 100 * empty / depth;
  }

  private Position next(Position position) {
    boolean more = position.slice() + 1 < steps.get(position.step()).flow().slices();
    return more
        ? new Position(position.step(), position.slice() + 1)
        : new Position(position.step() + 1, 0);
  }

  private double carriedHeight(Position start) {
    return steps
        .get(start.step())
        .flow()
        .carried()
        .map(carried -> carried.height(0, carried.slices()))
        .orElse(0.0);
  }

  private void draw(Canvas page, Position start, Position end) {
    double top = page.sheet().top();
    var carried = steps.get(start.step()).flow().carried();
    if (carried.isPresent()) carried.get().draw(page, top, 0, carried.get().slices());
    double y = top + carriedHeight(start);
    for (int i = start.step(); i <= end.step() && i < steps.size(); i++) {
      Step step = steps.get(i);
      int from = i == start.step() ? start.slice() : 0;
      int to = i == end.step() ? end.slice() : step.flow().slices();
      if (to <= from) break;
      if (i > start.step()) y += step.gap();
      step.flow().draw(page, y, from, to);
      y += step.flow().height(from, to);
    }
  }
}

package prongsai.documents.pdf.page;

import java.util.ArrayList;
import java.util.List;

/// Blocks one under the other, to be spread over pages.
public final class Column {

  /// A block and its neighbourhood.
  ///
  /// @param gap white space above it, unless a page begins with it
  /// @param keptWithNext whether no page ends after it
  record Step(Flow flow, double gap, boolean keptWithNext) {
    int breakAfter(int slice) {
      if (slice < flow.slices() - 1) return flow.breakAfter(slice);
      return keptWithNext ? Flow.FORBIDDEN : 0;
    }
  }

  private final List<Step> steps = new ArrayList<>();

  public void add(Flow flow, double gap) {
    steps.add(new Step(flow, gap, false));
  }

  /// Adds a block that stays on the page of the one after it.
  public void addKept(Flow flow, double gap) {
    steps.add(new Step(flow, gap, true));
  }

  /// Keeps the last block, if there is one, on the page of the next.
  public void keepLast() {
    if (steps.isEmpty()) return;
    Step last = steps.removeLast();
    steps.add(new Step(last.flow(), last.gap(), true));
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }
}

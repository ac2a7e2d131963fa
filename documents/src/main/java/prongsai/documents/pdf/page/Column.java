package prongsai.documents.pdf.page;

import java.util.ArrayList;
import java.util.List;

/// Blocks one under the other, to be spread over pages.
public final class Column {

  /// A block and its neighbourhood.
  ///
  /// @param gap white space above it, unless a page begins with it
  /// @param breakBehind how unwelcome the end of a page is behind it, as in [Flow#breakAfter]
  record Step(Flow flow, double gap, int breakBehind) {
    int breakAfter(int slice) {
      if (slice < flow.slices() - 1) return flow.breakAfter(slice);
      return breakBehind;
    }
  }

  private final List<Step> steps = new ArrayList<>();

  public void add(Flow flow, double gap) {
    add(flow, gap, 0);
  }

  /// Adds a block behind which a page ends at a cost, as in [Flow#breakAfter].
  public void add(Flow flow, double gap, int breakBehind) {
    steps.add(new Step(flow, gap, breakBehind));
  }

  /// Adds a block that stays on the page of the one after it.
  public void addKept(Flow flow, double gap) {
    add(flow, gap, Flow.FORBIDDEN);
  }

  /// Keeps the last block, if there is one, on the page of the next.
  public void keepLast() {
    if (steps.isEmpty()) return;
    Step last = steps.removeLast();
    addKept(last.flow(), last.gap());
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }
}

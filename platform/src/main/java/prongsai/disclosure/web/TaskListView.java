package prongsai.disclosure.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.web.Query;

/// The items of a checklist, some or all, in an order.
///
/// @param all in the order of the framework
/// @param only those in this state; empty for all
/// @param inOrder in the order of the framework rather than by what they are worth
public record TaskListView(
    ChecklistHead head, List<ItemRow> all, Optional<ItemState> only, boolean inOrder) {
  public TaskListView {
    all = List.copyOf(all);
  }

  /// Reads what an address asks for; what it does not know is as if it were not there.
  static TaskListView of(ChecklistHead head, List<ItemRow> all, String state, String sort) {
    return new TaskListView(
        head,
        all,
        Arrays.stream(ItemState.values()).filter(one -> one.key().equals(state)).findFirst(),
        sort.equals("order"));
  }

  /// Those shown.
  public List<ItemRow> rows() {
    return all.stream()
        .filter(row -> only.isEmpty() || only.get() == row.state())
        .sorted(inOrder ? Comparator.comparingInt(ItemRow::number) : byWorth())
        .toList();
  }

  private static Comparator<ItemRow> byWorth() {
    return Comparator.comparing(ItemRow::points).reversed().thenComparingInt(ItemRow::number);
  }

  /// How many are in a state.
  public long count(ItemState state) {
    return all.stream().filter(row -> row.state() == state).count();
  }

  /// How far the whole is, in a sentence.
  public String progress() {
    Ratio open =
        all.stream()
            .filter(row -> row.state() != ItemState.DONE)
            .map(ItemRow::points)
            .reduce(Ratio.ZERO, Ratio::plus);
    String done = "เสร็จ " + count(ItemState.DONE) + " จาก " + all.size() + " ข้อ";
    return open.signum() == 0
        ? done
        : done + " ข้อที่ยังไม่เสร็จมีค่ารวม " + AnswerWords.points(open) + " คะแนนของคะแนนรวม";
  }

  /// The first of those not done, as shown.
  public Optional<ItemRow> next() {
    return rows().stream().filter(row -> row.state() != ItemState.DONE).findFirst();
  }

  /// The address of the same list of another state.
  public String ofState(String state) {
    return address(state, inOrder ? "order" : "");
  }

  /// The address of the same list in another order.
  public String sorted(String sort) {
    return address(only.map(ItemState::key).orElse(""), sort);
  }

  private String address(String state, String sort) {
    return head.path() + new Query(Map.of()).with("state", state).with("sort", sort);
  }
}

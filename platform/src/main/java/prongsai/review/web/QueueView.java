package prongsai.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.review.Assignments;
import prongsai.scoring.framework.Code;

/// What the queue of an assessor shows.
///
/// @param filter which part
/// @param items the items to choose from, code to label
/// @param lines this page of it
/// @param names of the items on it
/// @param progress over the whole queue
/// @param found how many lines the filter leaves
/// @param next address of the next page; empty for the last
/// @param first the first line that is not marked
public record QueueView(
    Assignments.Filter filter,
    Map<String, String> items,
    List<Assignments.Line> lines,
    Map<Code, String> names,
    List<Assignments.Progress> progress,
    long found,
    String next,
    Optional<Assignments.Line> first) {
  /// The states to choose from.
  public static Map<String, String> states() {
    Map<String, String> states = new java.util.LinkedHashMap<>();
    states.put("", "ทั้งหมด");
    states.put("todo", "ยังไม่ตรวจ");
    states.put("done", "ตรวจแล้ว");
    states.put("unsure", "ตรวจแล้วแต่ไม่มั่นใจ");
    return states;
  }

  /// How many are marked, of the whole queue.
  public long done() {
    return progress.stream().mapToLong(Assignments.Progress::done).sum();
  }

  /// How many there are in the whole queue.
  public long all() {
    return progress.stream().mapToLong(Assignments.Progress::all).sum();
  }

  /// The word for a line's state.
  public static String state(Assignments.Line line) {
    if (!line.done()) return "ยังไม่ตรวจ";
    return line.unsure() ? "ตรวจแล้ว ไม่มั่นใจ" : "ตรวจแล้ว";
  }
}

package prongsai.disclosure.web;

import java.util.List;
import java.util.Map;

/// The whole state of a checklist as an executive approves it.
///
/// @param rows all items in the order of the framework
/// @param sha256 hash of exactly this state
/// @param refused why the last act was not done, in Thai; empty for nothing
/// @param typed comments by the code of their items, as typed
public record ApprovalView(
    ChecklistHead head,
    List<ItemRow> rows,
    String sha256,
    String refused,
    Map<String, String> typed) {
  public ApprovalView {
    rows = List.copyOf(rows);
    typed = Map.copyOf(typed);
  }

  /// What was typed about an item.
  public String typed(ItemRow row) {
    return typed.getOrDefault(row.item().code().value(), "");
  }

  /// So many items are in a state.
  public long count(ItemState state) {
    return rows.stream().filter(row -> row.state() == state).count();
  }

  /// So many say มี.
  public long having() {
    return rows.stream().filter(row -> row.answer().has().orElse(false)).count();
  }
}

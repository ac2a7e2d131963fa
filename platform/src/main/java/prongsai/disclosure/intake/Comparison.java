package prongsai.disclosure.intake;

import java.util.List;
import java.util.Map;
import prongsai.disclosure.Field;
import prongsai.disclosure.FieldValue;
import prongsai.scoring.framework.Item;

/// A proposal beside what stands there.
///
/// @param now what stands in the fields; those never written are missing
public record Comparison(Proposal proposal, Map<Field, FieldValue> now) {
  public Comparison {
    now = Map.copyOf(now);
  }

  /// A field that would be another.
  public record Change(Field field, String before, String after) {}

  /// The item.
  public Item item() {
    return proposal.item();
  }

  /// What would be another.
  public List<Change> changes() {
    return proposal.values().entrySet().stream()
        .map(one -> new Change(one.getKey(), now(one.getKey()).value(), one.getValue()))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  /// Whether nothing would be another.
  public boolean isSame() {
    return changes().isEmpty();
  }

  /// Whether nothing that anybody wrote would be lost.
  public boolean onlyFills() {
    return changes().stream().allMatch(change -> change.before().isEmpty());
  }

  FieldValue now(Field field) {
    return now.getOrDefault(field, FieldValue.NEVER);
  }
}

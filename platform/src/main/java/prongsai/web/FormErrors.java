package prongsai.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;

/// What is wrong with a form, for the summary above it and beside its fields.
///
/// @param fields messages by name of the field, in order; those about no field under the empty name
public record FormErrors(Map<String, List<String>> fields) {
  /// Nothing is wrong.
  public static final FormErrors NONE = new FormErrors(Map.of());

  public FormErrors {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    fields.forEach((field, messages) -> copy.put(field, List.copyOf(messages)));
    fields = copy;
  }

  /// Problems whose column is the name of a field.
  public static FormErrors of(List<Problem> problems) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Problem problem : problems)
      fields
          .computeIfAbsent(problem.where().column(), _ -> new ArrayList<>())
          .add(problem.message(Language.TH));
    return new FormErrors(fields);
  }

  /// One thing about one field.
  public static FormErrors of(String field, String message) {
    return new FormErrors(Map.of(field, List.of(message)));
  }

  /// Whether nothing is wrong.
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /// Whether something is wrong with a field.
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /// What is wrong with a field; empty for nothing.
  public String at(String field) {
    return String.join(" ", fields.getOrDefault(field, List.of()));
  }
}

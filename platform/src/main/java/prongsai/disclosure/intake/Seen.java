package prongsai.disclosure.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.disclosure.Field;
import prongsai.scoring.framework.Code;

/// Which versions of fields somebody saw, to be carried by a form: `O1 has=1 link.1.url=2;O2 …`.
/// Whoever changes it can only lose what they might as well have saved by hand.
public record Seen(Map<Code, Map<Field, Long>> versions) {
  /// What a page of comparisons shows.
  public static Seen of(List<Comparison> comparisons) {
    Map<Code, Map<Field, Long>> versions = new LinkedHashMap<>();
    for (Comparison one : comparisons) {
      Map<Field, Long> fields = new LinkedHashMap<>();
      for (Field field : one.proposal().values().keySet())
        if (one.now(field).version() > 0) fields.put(field, one.now(field).version());
      versions.put(one.item().code(), fields);
    }
    return new Seen(versions);
  }

  /// Reads it; empty when it is none.
  public static Optional<Seen> parse(String text) {
    Map<Code, Map<Field, Long>> versions = new LinkedHashMap<>();
    if (text.isBlank()) return Optional.of(new Seen(versions));
    for (String item : text.split(";", -1)) {
      String[] parts = item.split(" ", -1);
      if (parts[0].isBlank()) return Optional.empty();
      Map<Field, Long> fields = new LinkedHashMap<>();
      for (int i = 1; i < parts.length; i++) if (!read(parts[i], fields)) return Optional.empty();
      versions.put(new Code(parts[0]), fields);
    }
    return Optional.of(new Seen(versions));
  }

  private static boolean read(String part, Map<Field, Long> fields) {
    int sign = part.indexOf('=');
    if (sign < 0 || !part.substring(sign + 1).matches("\\d{1,18}")) return false;
    Optional<Field> field = Field.parse(part.substring(0, sign));
    field.ifPresent(one -> fields.put(one, Long.parseLong(part.substring(sign + 1))));
    return field.isPresent();
  }

  /// The version of a field; 0 for one that was not written then.
  long version(Code item, Field field) {
    return versions.getOrDefault(item, Map.of()).getOrDefault(field, 0L);
  }

  /// Whether an item was on the page.
  public boolean shows(Code item) {
    return versions.containsKey(item);
  }

  @Override
  public String toString() {
    return versions.entrySet().stream()
        .map(item ->
            item.getKey().value()
                + item.getValue().entrySet().stream()
                    .map(field -> " " + field.getKey().key() + "=" + field.getValue())
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(";"));
  }
}

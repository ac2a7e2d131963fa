package prongsai.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The part of an address behind the question mark, for links that keep a filter.
///
/// @param fields in order; empty ones are left out
public record Query(Map<String, String> fields) {
  public Query {
    fields = new LinkedHashMap<>(fields);
  }

  /// With another field, or another value of one.
  public Query with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put(name, value);
    return new Query(all);
  }

  /// `?q=…&type=…`, or nothing.
  @Override
  public String toString() {
    String text =
        fields.entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return text.isEmpty() ? "" : "?" + text;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package prongsai.fetching;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Cookies of one fetch, forgotten after it: many sites redirect until they get theirs back. Given
/// back to the host that set them only.
final class Cookies {
  private static final int MOST = 20;
  private static final int LONGEST = 1_000;
  private final Map<String, Map<String, String>> ofHost = new TreeMap<>();

  /// The header's value, empty for none.
  String line(String host) {
    StringBuilder line = new StringBuilder();
    ofHost
        .getOrDefault(host, Map.of())
        .forEach((name, value) ->
            line.append(line.isEmpty() ? "" : "; ").append(name).append('=').append(value));
    return line.toString();
  }

  void keep(String host, Exchange exchange) {
    for (Exchange.Header header : exchange.headers())
      if (header.name().equalsIgnoreCase("Set-Cookie")) keep(host, header.value());
  }

  private void keep(String host, String set) {
    int end = set.indexOf(';');
    String pair = end < 0 ? set : set.substring(0, end);
    int equals = pair.indexOf('=');
    if (equals < 1 || pair.length() > LONGEST || pair.chars().anyMatch(c -> c < ' ' || c > 126))
      return;
    Map<String, String> kept = ofHost.computeIfAbsent(host, _ -> new LinkedHashMap<>());
    String name = pair.substring(0, equals).strip();
    if (kept.size() < MOST || kept.containsKey(name))
      kept.put(name, pair.substring(equals + 1).strip());
  }
}

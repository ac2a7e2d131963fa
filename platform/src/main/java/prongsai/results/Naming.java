package prongsai.results;

import java.util.LinkedHashMap;
import java.util.Map;

/// Gives the one agency of a file that names none the name that the user said.
final class Naming {
  private Naming() {}

  static <T> Map<String, T> named(Map<String, T> byAgency, String agency) {
    if (agency.isBlank() || byAgency.size() != 1 || !byAgency.containsKey("")) return byAgency;
    Map<String, T> renamed = new LinkedHashMap<>();
    byAgency.values().forEach(value -> renamed.put(agency, value));
    return renamed;
  }
}

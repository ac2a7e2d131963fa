package prongsai.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The agencies named in a file, each with the place where it was named first.
final class Agencies {
  /// A file that names more holds something else in that column.
  static final int MOST = 50_000;

  /// A name may have this many letters.
  static final int LONGEST = 300;

  private final Map<String, Integer> positions = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Long> parts = new ArrayList<>();

  /// Position of an agency; -1 when it is one too many.
  ///
  /// @param part which part of the file names it, counted upwards
  int position(String name, long part) {
    Integer known = positions.get(name);
    if (known != null) return known;
    if (names.size() == MOST) return -1;
    positions.put(name, names.size());
    names.add(name);
    parts.add(part);
    return names.size() - 1;
  }

  int size() {
    return names.size();
  }

  String name(int position) {
    return names.get(position);
  }

  /// The part of the file that named it first.
  long part(int position) {
    return parts.get(position);
  }
}

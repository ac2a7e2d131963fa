package prongsai.documents.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of sheets as Excel allows them: at most 31 characters, none of `[ ] : * ? / \`, no
/// apostrophe at either end, not empty, not `History`, no two alike whatever the case.
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>(Set.of("history"));

  /// The name itself where it is allowed and free, else the nearest that is.
  String claim(String wanted) {
    String allowed = allowed(wanted);
    String name = allowed;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String ending = " (" + number + ")";
      name = cut(allowed, LONGEST - ending.length()) + ending;
    }
    return name;
  }

  private static String allowed(String wanted) {
    String clean =
        wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "-").strip().replaceAll("^'+|'+$", "");
    String short31 = cut(clean, LONGEST).strip().replaceAll("'+$", "");
    return short31.isEmpty() ? "Sheet" : short31;
  }

  private static String cut(String name, int length) {
    if (name.length() <= length) return name;
    boolean pair = Character.isHighSurrogate(name.charAt(length - 1));
    return name.substring(0, pair ? length - 1 : length);
  }
}

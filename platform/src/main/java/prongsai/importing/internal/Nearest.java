package prongsai.importing.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The known words nearest to an unknown one, for saying what was perhaps meant.
public final class Nearest {
  private static final int LONGEST = 80;

  private Nearest() {}

  /// Words by their distance, nearest first, at most `count` of them.
  public static List<String> to(String written, Collection<String> words, int count) {
    String key = cut(Written.key(written));
    record Near(String word, int distance) {}
    return words.stream()
        .map(word -> new Near(word, distance(key, cut(Written.key(word)))))
        .sorted(Comparator.comparingInt(Near::distance))
        .limit(count)
        .map(Near::word)
        .toList();
  }

  private static String cut(String word) {
    return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
  }

  /// How many letters must be put in, left out or changed.
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}

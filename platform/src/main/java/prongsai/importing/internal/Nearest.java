package prongsai.importing.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The known words nearest to an unknown one, for saying what was perhaps meant.
public final class Nearest {
  private static final int LONGEST = 80;

  private Nearest() {}

  /// Up to three words near enough to be meant, nearest first; none when the nearest is not.
  public static List<String> close(String written, Collection<String> words) {
    return sorted(written, words).stream().filter(Near::isClose).limit(3).map(Near::word).toList();
  }

  /// All words, nearest first.
  public static List<String> all(String written, Collection<String> words) {
    return sorted(written, words).stream().map(Near::word).toList();
  }

  /// A word, how far it is, and how far it may be to be meant.
  private record Near(String word, int distance, int most) {
    boolean isClose() {
      return distance <= most;
    }
  }

  private static List<Near> sorted(String written, Collection<String> words) {
    String key = cut(Written.key(Written.digits(written)));
    return words.stream()
        .map(word -> near(word, key, cut(Written.key(word))))
        .sorted(Comparator.comparingInt(Near::distance))
        .toList();
  }

  private static Near near(String word, String key, String other) {
    int longer = Math.max(key.length(), other.length());
    return new Near(word, distance(key, other), Math.max(1, longer / 3));
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

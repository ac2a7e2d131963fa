package prongsai.fetching;

import java.util.Arrays;
import java.util.Locale;

/// What a page looks like, for comparing it with another of the same site: its title, and all
/// stretches of eight bytes of its visible text. Numbers count as one sign, since counters, dates
/// and times change from page to page.
///
/// @param title in small letters, as its bytes stand
/// @param stretches hashes, sorted, each once
/// @param letters length of the visible text in bytes
/// @param script whether the page has script
@SuppressWarnings("ArrayRecordComponent") // compared by isLike, not by equals
record PageShape(String title, long[] stretches, int letters, boolean script) {
  private static final int LENGTH = 8;
  private static final int SLACK = 24;
  private static final int MOST = 65_536;
  private static final int BARE = 80;

  /// The shape of a page.
  ///
  /// @param bytes of the page
  /// @param ownName part of its address that an error page may repeat, left out of the shape
  static PageShape of(byte[] bytes, String ownName) {
    VisibleText text = VisibleText.of(bytes, MOST);
    String body = without(text.body(), ownName);
    return new PageShape(
        without(text.title(), ownName), stretches(body), body.length(), text.script());
  }

  private static String without(String text, String name) {
    return name.length() < 4
        ? text
        : text.replace(VisibleText.plain(name.toLowerCase(Locale.ROOT)), "");
  }

  private static long[] stretches(String body) {
    long[] all = new long[Math.max(0, body.length() - LENGTH + 1)];
    long window = 0;
    for (int i = 0; i < body.length(); i++) {
      window = window << 8 | (body.charAt(i) & 0xff);
      if (i >= LENGTH - 1) all[i - LENGTH + 1] = window;
    }
    return Arrays.stream(all).sorted().distinct().toArray();
  }

  /// Whether neither page says anything that the other does not, but for a slip of a few letters.
  boolean isLike(PageShape other) {
    return title.equals(other.title)
        && missingFrom(other) <= SLACK + stretches.length / 200
        && other.missingFrom(this) <= SLACK + other.stretches.length / 200;
  }

  /// Whether the page shows nothing without script.
  boolean isBare() {
    return script && letters < BARE;
  }

  private int missingFrom(PageShape other) {
    int missing = 0;
    int at = 0;
    for (long stretch : stretches) {
      while (at < other.stretches.length && other.stretches[at] < stretch) at++;
      if (at == other.stretches.length || other.stretches[at] != stretch) missing++;
    }
    return missing;
  }

  /// Whether the title itself says that there is no such page.
  static boolean saysNotFound(String title) {
    String words = title.strip().toLowerCase(Locale.ROOT);
    return words.matches("(error\\W*)?404\\b.*")
        || words.matches(".*\\b404\\W{0,3}(error|not found|page).*")
        || words.matches("(.*\\W)?(page|file|object) (cannot be|could not be|not) found.*")
        || words.matches("not found")
        || words.contains("ไม่พบหน้า")
        || words.contains("ไม่พบเพจ");
  }
}

package prongsai.documents.linebreak;

import prongsai.documents.cache.BoundedCache;

/// Says where Thai text, mixed with Latin or not, may be broken into lines.
///
/// ICU's dictionary finds most words. Word lists beside this class mend the rest: words that it
/// cuts, and words that stay with a number before or after them. Safe for several threads.
public final class LineBreaker {
  private static final int CHUNKS_KEPT = 8_000;
  private static final int LONGEST_KEPT = 300;

  private static final ChunkBreaker CHUNKS =
      new ChunkBreaker(new ProtectedWords(WordList.read("protected-words.txt")));
  private static final Phrases PHRASES =
      new Phrases(
          WordList.read("before-number.txt"),
          WordList.read("after-number.txt"),
          WordList.read("months.txt"));
  private static final BoundedCache<String, Breaks> KNOWN =
      new BoundedCache<>(CHUNKS_KEPT, CHUNKS::breaks);

  private LineBreaker() {}

  /// The breaks inside a stretch of text that holds no space.
  public static Breaks inside(String chunk) {
    return chunk.length() > LONGEST_KEPT ? CHUNKS.breaks(chunk) : KNOWN.get(chunk);
  }

  /// The cost of a break at the space between two stretches of text without spaces.
  public static int between(String before, String after) {
    return PHRASES.cost(before, after);
  }

  /// The breaks of a whole text. A break at spaces stands after the last of them.
  public static Breaks of(String text) {
    Breaks all = Breaks.none(text.length());
    String before = "";
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf(' ', start);
      if (end < 0) end = text.length();
      String chunk = text.substring(start, end);
      if (start > 0) all.set(start, between(before, chunk));
      Breaks inside = inside(chunk);
      for (int i = 1; i < chunk.length(); i++) all.set(start + i, inside.cost(i));
      before = chunk;
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') start++;
    }
    return all;
  }
}

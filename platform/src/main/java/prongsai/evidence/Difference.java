package prongsai.evidence;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/// A place at which two texts are not alike: some lines before, some after.
///
/// @param before pieces of what was there; empty when lines came
/// @param after pieces of what is there now; empty when lines went
public record Difference(List<Piece> before, List<Piece> after) {
  /// A run of text, changed or not.
  public record Piece(String text, boolean changed) {}

  private static final int MOST_LINES = 5_000;
  private static final int MOST_PLACES = 300;

  /// Longer places are shown as changed from end to end.
  private static final int MOST_WORDS = 1_000;

  public Difference {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// The places, in order; at most 300.
  static List<Difference> between(String older, String newer) {
    List<Difference> places = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(lines(older), lines(newer)).getDeltas()) {
      if (places.size() == MOST_PLACES) break;
      places.add(
          of(
              String.join("\n", delta.getSource().getLines()),
              String.join("\n", delta.getTarget().getLines())));
    }
    return List.copyOf(places);
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(MOST_LINES)
        .toList();
  }

  private static Difference of(String before, String after) {
    List<String> was = words(before);
    List<String> is = words(after);
    if (was.isEmpty() || is.isEmpty() || was.size() + is.size() > MOST_WORDS)
      return new Difference(whole(before), whole(after));
    boolean[] gone = new boolean[was.size()];
    boolean[] come = new boolean[is.size()];
    for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
      mark(gone, delta.getSource().getPosition(), delta.getSource().size());
      mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
    }
    return new Difference(pieces(was, gone), pieces(is, come));
  }

  private static void mark(boolean[] all, int from, int count) {
    for (int i = from; i < from + count; i++) all[i] = true;
  }

  private static List<Piece> whole(String text) {
    return text.isEmpty() ? List.of() : List.of(new Piece(text, true));
  }

  private static List<Piece> pieces(List<String> words, boolean[] changed) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && changed[i] != changed[i - 1]) {
        pieces.add(new Piece(run.toString(), changed[i - 1]));
        run.setLength(0);
      }
      run.append(words.get(i));
    }
    if (!run.isEmpty()) pieces.add(new Piece(run.toString(), changed[words.size() - 1]));
    return pieces;
  }

  /// Words by a dictionary, for Thai has no blanks between them.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(new ULocale("th"));
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next())
      words.add(text.substring(start, end));
    return words;
  }
}

package prongsai.documents.pdf.text;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.cache.BoundedCache;
import prongsai.documents.font.Face;
import prongsai.documents.font.ThaiFont;
import prongsai.documents.linebreak.Breaks;
import prongsai.documents.linebreak.LineBreaker;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Run;
import prongsai.documents.model.Text;

/// Cuts text into words and shapes them. What stands between two spaces is remembered, since
/// documents of one kind repeat it.
final class Words {
  private static final int CHUNKS_KEPT = 8_000;
  private static final int LONGEST_KEPT = 300;

  /// A stretch of text without spaces in one face.
  private record Chunk(String characters, Face face) {}

  private static final BoundedCache<Chunk, List<Word>> KNOWN =
      new BoundedCache<>(CHUNKS_KEPT, Words::cut);

  private final StringBuilder characters = new StringBuilder();
  private final List<Integer> runEnds = new ArrayList<>();
  private final List<Face> faces = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();

  private Words() {}

  static List<Word> of(Text text, Digits digits, Face base) {
    Words all = new Words();
    for (Run run : text.runs()) {
      Face face = run.bold() ? base.bolder() : base;
      all.characters.append(ThaiFont.of(face).legible(digits.show(run)));
      all.runEnds.add(all.characters.length());
      all.faces.add(face);
    }
    all.cutAtSpaces();
    return all.words;
  }

  private void cutAtSpaces() {
    String text = characters.toString();
    String before = "";
    int run = 0;
    for (int start = skipSpaces(text, 0); start < text.length(); ) {
      int end = text.indexOf(' ', start);
      if (end < 0) end = text.length();
      String chunk = text.substring(start, end);
      if (!words.isEmpty()) endWith(LineBreaker.between(before, chunk), true);
      while (runEnds.get(run) <= start) run++;
      if (runEnds.get(run) >= end) words.addAll(known(new Chunk(chunk, faces.get(run))));
      else addMixed(chunk, start, run);
      before = chunk;
      start = skipSpaces(text, end);
    }
    if (!words.isEmpty()) endWith(Breaks.FREE, false);
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') at++;
    return at;
  }

  private void endWith(int cost, boolean space) {
    words.add(words.removeLast().followedBy(cost, space));
  }

  private static List<Word> known(Chunk chunk) {
    return switch (chunk.face()) {
      case REGULAR, BOLD ->
          chunk.characters().length() > LONGEST_KEPT ? cut(chunk) : KNOWN.get(chunk);
      case CODE -> spelt(chunk);
    };
  }

  /// Letter by letter, without a break between them. What is set in the face of codes may be a
  /// secret, so that it is not remembered as a whole.
  private static List<Word> spelt(Chunk chunk) {
    List<Word> letters = new ArrayList<>();
    for (char letter : chunk.characters().toCharArray()) {
      var shaped = ThaiFont.of(chunk.face()).shape(String.valueOf(letter));
      letters.add(new Word(shaped, chunk.face(), Breaks.FORBIDDEN, false));
    }
    letters.add(letters.removeLast().followedBy(Breaks.FREE, true));
    return List.copyOf(letters);
  }

  private static List<Word> cut(Chunk chunk) {
    List<Word> words = new ArrayList<>();
    Breaks breaks = LineBreaker.inside(chunk.characters());
    cut(chunk.characters(), 0, chunk.characters().length(), chunk.face(), breaks, words);
    return List.copyOf(words);
  }

  private static void cut(
      String chunk, int from, int to, Face face, Breaks breaks, List<Word> words) {
    int start = from;
    for (int at = from + 1; at <= to; at++)
      if (at == to || breaks.allowed(at)) {
        var shaped = ThaiFont.of(face).shape(chunk.substring(start, at));
        words.add(new Word(shaped, face, breaks.cost(at), at == chunk.length()));
        start = at;
      }
  }

  /// A chunk that several runs share: its breaks are those of the whole, its faces their own.
  private void addMixed(String chunk, int start, int firstRun) {
    Breaks breaks = LineBreaker.inside(chunk);
    int from = 0;
    for (int run = firstRun; from < chunk.length(); run++) {
      int to = Math.min(runEnds.get(run) - start, chunk.length());
      if (to > from) cut(chunk, from, to, faces.get(run), breaks, words);
      from = Math.max(from, to);
    }
  }
}

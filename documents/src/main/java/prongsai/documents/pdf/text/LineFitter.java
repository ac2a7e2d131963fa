package prongsai.documents.pdf.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import prongsai.documents.font.Glyph;
import prongsai.documents.font.ShapedText;

/// Breaks a paragraph into lines so that, over all lines together, the squares of the white space
/// left and the costs of the breaks are least.
final class LineFitter {
  /// A break inside a phrase that is wider than the whole measure.
  private static final int INSIDE_PHRASE = 1_000;

  /// A break between two letters of a word that is.
  private static final int INSIDE_WORD = 10_000;

  private static final String FOLLOWING_VOWELS = "ะาๅ";

  /// A last line shorter than this, in sizes, looks lost.
  private static final double LOST_LINE = 2;

  private static final double LOST_COST = 9;

  /// White space after the last line of a balanced text counts less than that after the others.
  private static final double LAST_OF_BALANCED = 0.25;

  private final List<Word> words;
  private final double size;
  private final double first;
  private final double rest;
  private final boolean balanced;

  /// Least cost of the lines up to and with each word, and the word that its last line starts with.
  private final double[] least;

  private final int[] lineStart;

  private LineFitter(List<Word> words, double size, double first, double rest, boolean balanced) {
    this.words = words;
    this.size = size;
    this.first = first;
    this.rest = rest;
    this.balanced = balanced;
    least = new double[words.size() + 1];
    lineStart = new int[words.size() + 1];
  }

  /// @param first measure of the first line, in points
  /// @param rest measure of the other lines, in points
  /// @param balanced whether the last line counts too, so that all become about equally long
  static List<TextLine> fit(
      List<Word> words, double size, double first, double rest, boolean balanced) {
    if (words.isEmpty()) return List.of();
    LineFitter fitter = new LineFitter(words, size, first, rest, balanced);
    if (fitter.solve()) return fitter.lines();
    LineFitter desperate = new LineFitter(splittable(words), size, first, rest, balanced);
    if (!desperate.solve())
      throw new IllegalArgumentException("no letter fits a measure of " + rest + " pt");
    return desperate.lines();
  }

  private boolean solve() {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    least[0] = 0;
    for (int start = 0; start < words.size(); start++)
      if (Double.isFinite(least[start])) extend(start);
    return Double.isFinite(least[words.size()]);
  }

  private void extend(int start) {
    double measure = (start == 0 ? first : rest) / size;
    double width = 0;
    for (int end = start; end < words.size(); end++) {
      Word word = words.get(end);
      width += word.width() / 1000;
      if (width > measure + 1e-6) return;
      if (word.mayEndLine()) offer(start, end + 1, measure - width);
      width += TextLine.spaceAfter(word) / 1000;
    }
  }

  private void offer(int start, int end, double white) {
    double cost = least[start] + words.get(end - 1).breakAfter();
    if (end < words.size()) cost += white * white;
    else if (start > 0) cost += lastLine(white);
    if (cost < least[end]) {
      least[end] = cost;
      lineStart[end] = start;
    }
  }

  private double lastLine(double white) {
    double cost = balanced ? white * white * LAST_OF_BALANCED : 0;
    return rest / size - white < LOST_LINE ? cost + LOST_COST : cost;
  }

  private List<TextLine> lines() {
    Deque<TextLine> lines = new ArrayDeque<>();
    for (int end = words.size(); end > 0; end = lineStart[end]) {
      List<Word> line = List.copyOf(words.subList(lineStart[end], end));
      lines.addFirst(new TextLine(line, size, end == words.size()));
    }
    return List.copyOf(lines);
  }

  /// The words cut between any two letters, for text that no line could hold otherwise.
  private static List<Word> splittable(List<Word> words) {
    List<Word> pieces = new ArrayList<>();
    for (Word word : words) {
      List<Glyph> glyphs = word.shaped().glyphs();
      int from = 0;
      for (int to = 1; to <= glyphs.size(); to++)
        if (to == glyphs.size() || mayStartLine(glyphs.get(to))) {
          boolean end = to == glyphs.size();
          int cost = end ? Math.min(word.breakAfter(), INSIDE_PHRASE) : INSIDE_WORD;
          pieces.add(
              new Word(part(word.shaped(), from, to), word.face(), cost, end && word.spaceAfter()));
          from = to;
        }
    }
    return pieces;
  }

  private static boolean mayStartLine(Glyph glyph) {
    return glyph.opensCluster() && FOLLOWING_VOWELS.indexOf(glyph.text().charAt(0)) < 0;
  }

  private static ShapedText part(ShapedText whole, int from, int to) {
    List<Glyph> glyphs = whole.glyphs();
    float left = glyphs.get(from).x();
    float right = to < glyphs.size() ? glyphs.get(to).x() : whole.width();
    StringBuilder text = new StringBuilder();
    List<Glyph> part = new ArrayList<>();
    for (Glyph glyph : glyphs.subList(from, to)) {
      text.append(glyph.text());
      part.add(
          new Glyph(
              glyph.id(),
              glyph.text(),
              glyph.x() - left,
              glyph.y(),
              glyph.advance(),
              glyph.opensCluster()));
    }
    return new ShapedText(text.toString(), part, right - left);
  }
}
